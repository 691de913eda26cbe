// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/pages/comparisonpieces.h"
#include "widgets/compare/dotplotgeometry.h"

class QPagedPaintDevice;

namespace Sidelight
{

/** A piece of a printed text for the layout: how high it is, and the lines that a page break must not cut. */
struct PieceHeight {
    double height = 0;
    QList<std::pair<double, double>> lines = {}; ///< top and bottom from the top of the piece
    bool keepsWithNext = false;                  ///< a heading
};

/** Some of a piece on a page: the part of it from `from` to `to` stands at `y`. */
struct PiecePlace {
    int piece = 0;
    int page = 0;
    double y = 0;
    double from = 0;
    double to = 0;

    bool operator==(const PiecePlace &) const = default;
};

/**
 * Lays pieces out on pages. One that fits on a page is never torn; a heading stays with what follows; a longer piece
 * starts where there is room for some of it and breaks between lines. All lengths in one unit. Cost: one
 * pass over a piece's lines for each page that it fills.
 */
[[nodiscard]] QList<PiecePlace> layOutPages(const QList<PieceHeight> &pieces, double pageHeight);

/**
 * Prints a comparison: on paper or into a PDF, in light colours. False if the device cannot be painted on, or its paper
 * has no room for a line. GUI thread.
 */
[[nodiscard]] bool printComparison(QPagedPaintDevice &device, const QList<ComparisonPiece> &pieces,
                                   const DotPlotData &plot);

/** The same of any pieces without a plot; `foot` stands at the foot of every page. */
[[nodiscard]] bool printPieces(QPagedPaintDevice &device, const QList<ComparisonPiece> &pieces, const QString &foot);

} // namespace Sidelight
