// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace Sidelight
{

/** What every delegate needs to paint one row: palette, sizes, and a rectangle that mirrors itself. */
class RowPainter final
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option);

    /** Ground, hover, current row with its bar, focus line, hairline below. */
    void paintGround(const QColor &rest);
    /** A rectangle given from the leading edge, mirrored where the row is right to left. */
    [[nodiscard]] QRectF place(double leading, double top, double width, double height) const;
    /** One line of text, elided; returns the width it took. */
    double text(const QRectF &box, const QString &text, TypeRole role, const QColor &colour,
                Qt::Alignment alignment = Qt::AlignLeading, bool italic = false);
    /** At most so many lines of wrapped text, the last one elided; returns the height used. */
    double wrapped(const QRectF &box, const QString &text, TypeRole role, const QColor &colour, int lines,
                   double lineHeight);
    /** A small rounded label ("003", "4"); returns its width. */
    double badge(double leading, double top, const QString &text, const QColor &ground, const QColor &ink);

    [[nodiscard]] const SpanPalette &palette() const { return m_palette; }
    [[nodiscard]] const Metrics &metrics() const { return m_metrics; }
    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] double width() const { return m_option.rect.width(); }
    [[nodiscard]] double height() const { return m_option.rect.height(); }

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    SpanPalette m_palette;
    Metrics m_metrics;
};

} // namespace Sidelight
