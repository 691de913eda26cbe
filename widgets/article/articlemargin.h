// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/marks/articlemarks.h"
#include "widgets/article/marginlayout.h"
#include "widgets/look/metrics.h"

#include <QRectF>

class QPainter;
class QTextDocument;

namespace Sidelight
{

class LineMap;
struct SpanPalette;

/** What stands at a point of a margin; indexes are those of the marks. */
struct MarginHit {
    enum class Kind {
        Nothing,
        Coding,
        MoreCodings,
        Quote,
    };

    Kind kind = Kind::Nothing;
    qsizetype index = -1;  ///< of the coding or quote
    QList<qsizetype> more; ///< codings behind a "+3"
};

/**
 * Both margins of an article, laid out over its whole height: rails and initials of the quotes beside the start of the
 * lines, stripes and names of the codings beside their end. Mirrored for right-to-left articles. A value, made again
 * when lines, marks or style change.
 */
class ArticleMargin final
{
public:
    ArticleMargin() = default;
    ArticleMargin(const LineMap &lines, const ArticleMarks &marks, const ReadingStyle &style, const QRectF &column);

    void paintQuotes(QPainter &painter, const ArticleMarks &marks, const SpanPalette &palette, double top,
                     double bottom) const;
    void paintCodings(QPainter &painter, const ArticleMarks &marks, const SpanPalette &palette, const QUuid &focused,
                      double top, double bottom) const;

    [[nodiscard]] MarginHit hitTest(const QPointF &point) const;
    [[nodiscard]] const StripeLayout &stripes() const { return m_stripes; }
    [[nodiscard]] const RailLayout &rails() const { return m_rails; }
    [[nodiscard]] QRectF stripeRect(const Stripe &stripe) const;
    [[nodiscard]] QRectF nameRect(const StripeName &name) const;
    [[nodiscard]] QRectF chipRect(const StripeOverflow &chip) const;
    [[nodiscard]] QRectF railRect(const Rail &rail) const;

private:
    [[nodiscard]] QRectF besideEnd(double distance, double top, double width, double height) const;
    [[nodiscard]] QRectF besideStart(double distance, double top, double width, double height) const;
    void paintName(QPainter &painter, const StripeName &name, const CodingMark &coding,
                   const SpanPalette &palette) const;
    void paintUprightName(QPainter &painter, const StripeName &name, const CodingMark &coding,
                          const SpanPalette &palette) const;

    ReadingStyle m_style;
    QRectF m_column;
    StripeLayout m_stripes;
    RailLayout m_rails;
    QFont m_nameFont;
    QFont m_stanceFont;
    QList<double> m_nameLengths;
};

/** What a coding is called in the margin. */
[[nodiscard]] QString marginLabel(const CodingMark &coding);

} // namespace Sidelight
