// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace Sidelight
{

/** Type roles of the design; sizes are ratios of the interface font. */
enum class TypeRole {
    Interface,  ///< 13
    Strong,     ///< 13, semibold
    Secondary,  ///< 12
    TableHead,  ///< 11
    Small,      ///< 10.5: stance in the margin
    MarginName, ///< 11, semibold: names of codings, initials
    Excerpt,    ///< reading family, 13
    CellExcerpt ///< reading family, 13.5
};

/** The fonts and sizes of one article at one zoom, in logical pixels. */
struct ReadingStyle {
    QFont text;
    QFont headline;
    QFont standfirst;
    QFont boilerplate;
    double line = 23;
    double paragraphGap = 12;
    double headlineLine = 23;
    double standfirstLine = 20;
    double boilerplateLine = 16;
    double measure = 0;     ///< widest text column
    double quoteMargin = 64;
    double codingMargin = 128;
    bool isNarrow = false;
    bool isRightToLeft = false;
    double scale = 1; ///< of everything that is drawn beside the text: zoom x interface scale

    bool operator==(const ReadingStyle &) const = default;
};

/** All sizes of the design as ratios of the interface font, 13 pixels being 1. A value: make one where it is needed. */
class Metrics final
{
public:
    explicit Metrics(const QFont &interfaceFont);
    /** Of the application's font. */
    Metrics();

    [[nodiscard]] double scale() const { return m_scale; }
    /** A length of the design in logical pixels. */
    [[nodiscard]] double px(double designPixels) const { return designPixels * m_scale; }
    /** The same, rounded: for widget sizes. */
    [[nodiscard]] int ipx(double designPixels) const { return qRound(designPixels * m_scale); }

    [[nodiscard]] QFont font(TypeRole role) const;

    /** How an article is set in a pane so wide, at a zoom in per cent (70 to 250). */
    [[nodiscard]] ReadingStyle reading(double paneWidth, int zoom, bool rightToLeft, double codingMargin = 128) const;

    [[nodiscard]] int overviewWidth() const { return ipx(17); }
    [[nodiscard]] int ribbonWidth(bool compare) const { return ipx(compare ? 56 : 28); }
    [[nodiscard]] int headerHeight() const { return ipx(46); }
    [[nodiscard]] int paneMinimumWidth() const { return ipx(180); }

private:
    QFont m_font;
    double m_scale = 1;
};

/** The families that articles are read in, best first. */
[[nodiscard]] QStringList readingFamilies(bool rightToLeft = false);
/** The families of the interface, best first; the desktop's own font goes before them. */
[[nodiscard]] QStringList interfaceFamilies();

} // namespace Sidelight
