// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Sidelight
{

/** Words that two wordings have in common: [base, base + length) of one, [own, own + length) of the other. */
struct WordRun {
    qsizetype base = 0;
    qsizetype own = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype baseEnd() const { return base + length; }
    [[nodiscard]] qsizetype ownEnd() const { return own + length; }

    bool operator==(const WordRun &) const = default;
};

/** What two wordings have in common. */
struct WordAlignment {
    QList<WordRun> same;  ///< in the same order in both: both sides rise
    QList<WordRun> moved; ///< in the order of the base; words that are in no other run

    bool operator==(const WordAlignment &) const = default;
};

/**
 * Aligns two wordings, given as numbers of words.
 *
 * Long stretches are cut where words stand once in both (patience sorting, Cohen 2003); what lies between is aligned by
 * the shortest edit script (Myers 1986), which is given up after 512 edits: a stretch that has no word of its own and
 * needs more has nothing in common. Few equal words between many others are chance and left out; runs of three words
 * or more at another place are moved. O(n log n) for n words, plus 512 steps a word at worst, whatever they are.
 */
[[nodiscard]] WordAlignment alignWords(const QList<int> &base, const QList<int> &own);

} // namespace Sidelight
