// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStringList>

namespace Sidelight
{

/** Type roles of the design; sizes are ratios of the interface font. */
enum class TypeRole {
    Interface,   ///< 13
    Strong,      ///< 13, semibold
    Secondary,   ///< 12
    TableHead,   ///< 11
    Small,       ///< 10.5: stance in the margin
    MarginName,  ///< 11, semibold: names of codings, initials
    Excerpt,     ///< reading family, 13
    CellExcerpt, ///< reading family, 13.5
};

/** How one article is set at one width and zoom: fonts, and lengths in logical pixels. */
struct ReadingStyle {
    QFont text;
    QFont headline;
    QFont standfirst;
    QFont boilerplate;
    double line = 23;
    double headlineLine = 23;
    double standfirstLine = 20;
    double boilerplateLine = 16;
    double paragraphGap = 12;
    double measure = 430;      ///< widest text column
    double quoteMargin = 64;   ///< beside the start of the lines: rails and initials
    double codingMargin = 128; ///< beside their end: stripes and names
    double scale = 1;          ///< of everything drawn beside the text: zoom x interface scale
    bool isNarrow = false;
    bool isRightToLeft = false;

    /** The text column in a viewport of that width, from its left edge; what is over is shared by both sides. */
    [[nodiscard]] double columnWidth(double viewportWidth) const;
    [[nodiscard]] double columnLeft(double viewportWidth) const;

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
    /** The same, rounded: for the sizes of widgets. */
    [[nodiscard]] int ipx(double designPixels) const { return qRound(designPixels * m_scale); }

    [[nodiscard]] QFont font(TypeRole role) const;

    /**
     * How an article is set in a viewport of that width, at a zoom in per cent (70 to 250).
     * `codingMargin` is what the reader has dragged it to, in design pixels; 0 = as designed.
     */
    [[nodiscard]] ReadingStyle reading(double viewportWidth, int zoom, bool rightToLeft, int codingMargin = 0) const;

    [[nodiscard]] int overviewWidth() const { return ipx(17); }
    [[nodiscard]] int ribbonWidth(bool compare) const { return ipx(compare ? 56 : 28); }
    [[nodiscard]] int headerHeight() const { return ipx(46); }
    [[nodiscard]] int paneMinimumWidth() const { return ipx(180); }

private:
    QFont m_font;
    double m_scale = 1;
};

inline constexpr int smallestZoom = 70;
inline constexpr int largestZoom = 250;
inline constexpr int narrowestCodingMargin = 60; // in design pixels, where the reader has dragged it
inline constexpr int widestCodingMargin = 240;

/** The families that articles are read in, best first. */
[[nodiscard]] QStringList readingFamilies(bool rightToLeft = false);
/** The families of the interface, best first, for a desktop that names none of its own. */
[[nodiscard]] QStringList interfaceFamilies();
/** The font with that size in logical pixels, halves included. */
[[nodiscard]] QFont fontAtPixels(QFont font, double pixels);

} // namespace Sidelight
