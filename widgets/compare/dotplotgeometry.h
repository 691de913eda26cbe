// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace Sidelight
{

struct SpanPalette;

/** A passage in a dot plot. */
struct DotPlotLine {
    int id = -1; ///< the caller's
    Span a;
    Span b;
    bool isNoise = false;
    QString description; ///< for tool tips and screen readers

    bool operator==(const DotPlotLine &) const = default;
};

/** One of the two texts of a dot plot. */
struct DotPlotText {
    QString key; ///< "003"
    qsizetype length = 0;
    QList<qsizetype> paragraphs; ///< where they begin
    QList<Span> masked;          ///< boilerplate

    bool operator==(const DotPlotText &) const = default;
};

/** Where in two texts their passages stand: text A runs across, text B down. */
struct DotPlotData {
    DotPlotText a;
    DotPlotText b;
    QList<DotPlotLine> lines; ///< in the order of A

    bool operator==(const DotPlotData &) const = default;
};

/** How a dot plot lies in its box; A runs from the right in a window that is right to left. */
struct DotPlotGeometry {
    QRectF box;
    bool isRightToLeft = false;

    [[nodiscard]] double xOf(const DotPlotData &data, qsizetype offset) const;
    [[nodiscard]] double yOf(const DotPlotData &data, qsizetype offset) const;
    /** From the begin to the end of a passage; never shorter than three pixels each way, so that it can be seen. */
    [[nodiscard]] QLineF lineOf(const DotPlotData &data, const DotPlotLine &line) const;
    /** The place in both texts under a point, clamped to them. */
    [[nodiscard]] std::pair<qsizetype, qsizetype> placeAt(const DotPlotData &data, const QPointF &point) const;
    /** The index of the line nearest to a point within `reach` pixels; -1 if there is none. */
    [[nodiscard]] int lineAt(const DotPlotData &data, const QPointF &point, double reach) const;
};

/** Paints the plot without its labels; `current` is the index of a line or -1. Also what prints do. */
void paintDotPlot(QPainter &painter, const DotPlotGeometry &geometry, const DotPlotData &data, int current,
                  const SpanPalette &colours, double scale);

} // namespace Sidelight
