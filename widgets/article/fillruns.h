// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/marks/articlemarks.h"
#include "widgets/article/layers.h"

namespace Sidelight
{

/** What a stretch of text is filled with; at every point the first one of this order wins. */
enum class Fill {
    CurrentHit,
    Hit,
    Differs,
    Shared,
    OnlyHere,
    Prose,
};

/** A stretch with one fill. */
struct FillRun {
    Span span;
    Fill fill = Fill::Shared;
    int sources = 0; ///< of a shared one

    bool operator==(const FillRun &) const = default;
};

/**
 * The marks of a text resolved to at most one fill a point, in text order. `masked` (boilerplate) is never filled but
 * for search hits. Only here counts what holds a word. O(n log n) in the number of marks.
 */
[[nodiscard]] QList<FillRun> fillRuns(const ArticleMarks &marks, Layers layers, const QList<Span> &masked,
                                      QStringView text);

/** The parts of `whole` outside the spans (any order, may overlap). */
[[nodiscard]] QList<Span> gapsBetween(QList<Span> spans, const Span &whole);

} // namespace Sidelight
