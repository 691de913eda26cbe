// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>

namespace Sidelight
{

/** What the panes mark; switching one costs a repaint, never a layout (but Boilerplate, which unfolds lines). */
enum class Layer {
    Passages = 1 << 0,    ///< fills by number of sources, frames, ribbons
    Quotes = 1 << 1,      ///< lines under the words, rails and initials
    Codings = 1 << 2,     ///< stripes with names
    OnlyHere = 1 << 3,    ///< the fill layer turned round
    Boilerplate = 1 << 4, ///< unfolds what is no part of the article
    Prose = 1 << 5,       ///< datelines, bylines, credits, dates
    Differences = 1 << 6, ///< words that differ from the base
    Brackets = 1 << 7,    ///< both ends of every passage (Compare)
    Values = 1 << 8,      ///< dates, numbers and amounts: two corners over the words
};
Q_DECLARE_FLAGS(Layers, Layer)
Q_DECLARE_OPERATORS_FOR_FLAGS(Layers)

/** What a new window shows. */
inline constexpr Layers defaultLayers = Layers(Layer::Passages) | Layer::Quotes | Layer::Codings | Layer::Differences;

} // namespace Sidelight
