// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/coding.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace Sidelight
{

/** A quotation or reported statement, as the search for quotes found it. */
struct AttributedSpan {
    Span content;
    QString speaker; ///< empty if it is not known
};

/** What the words around a place say of how its source stands to it. Only proposed: the analyst sets the stance. */
struct StanceProposal {
    Stance stance = Stance::Asserts;
    QString attributedTo; ///< whom the place quotes; empty if it quotes no one who is named
    Span evidence;        ///< the words that tell; empty where nothing did and the source speaks for itself

    bool operator==(const StanceProposal &) const = default;
};

/**
 * The stance that the evidence words of a sentence speak for. They are looked for in the sentence of `span`, those
 * within it and next to it first; of two at one distance the more telling one: denying before doubting, doubting before
 * reporting, reporting before asserting. A place inside `quotes` is attributed to their speaker whatever the words,
 * unless they deny or doubt. The words are data: resources/claims. Linear in the sentence.
 */
[[nodiscard]] StanceProposal proposeStance(QStringView text, const Span &span,
                                           const QList<AttributedSpan> &quotes = {});

} // namespace Sidelight
