// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readers/newsdraft.h"

namespace Sidelight
{

/**
 * Marks and masks counters of visitors and votes: after the article's text, lines of numbers whose words all count
 * something ("Visitors: 10045", "12 comments"), and beside them lines of the same shape in any language; without any
 * known word, two such lines or more of which one is a rating ("0.0/5") or nothing but numbers after a bullet.
 */
void markCounters(NewsDraft &draft);

/** Marks and masks calls to sign up, subscribe or follow: short lines that begin with the call and name its object. */
void markCalls(NewsDraft &draft);

/** Marks and masks lists of links: a heading such as "Related news" and the titles under it, and "Read more: ..."
 * lines. */
void markRelated(NewsDraft &draft);

/** Marks and masks lines that stand in the article before, word for word. */
void markRepetitions(NewsDraft &draft);

} // namespace Sidelight
