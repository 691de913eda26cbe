// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/coding.h"

#include <QList>
#include <QStringView>

namespace Sidelight
{

enum class SpanEnd {
    Begin,
    End,
};

/**
 * The span with one end moved by one word, forward in the text or back, on to the edge of that word. Unchanged where
 * there is no further word near by (256 units), or none would be left. Costs the same in any text.
 */
[[nodiscard]] Span withEndMoved(QStringView text, const Span &span, SpanEnd end, bool forward);

/**
 * The codings of `source` that hold any of `span` (for an empty one: its place, both edges of a coding counted in), the
 * shortest first: from the inside outwards. Linear in the codings.
 */
[[nodiscard]] QList<Coding> codingStack(const QList<Coding> &codings, const QUuid &source, const Span &span);

} // namespace Sidelight
