// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/extension.h"

namespace Sidelight
{

/** What a stretch must hold to be a passage: an unbroken run of words, or more of them with edits between. */
struct LeastPassage {
    explicit LeastPassage(int minWords)
        : run(static_cast<quint32>(minWords))
        , words(static_cast<quint32>(minWords + minWords / 4))
        , worth(minWords * 41 / 8)
    {
    }

    quint32 run;   ///< words
    quint32 words; ///< in common
    int worth;     ///< of these (Vocabulary::gain()), less edits; tells copies from formulas, see README.md
};

/** A passage in the making: what is the same in order, and what of the same words stands elsewhere in it. */
struct Stretch {
    Chain chain;
    std::vector<WordMatch> moved; ///< in the order of A; overlaps neither the chain nor itself
    quint32 beginA = 0;
    quint32 endA = 0;
    quint32 beginB = 0;
    quint32 endB = 0;

    [[nodiscard]] quint32 words() const; ///< that both sides have in common
};

/**
 * Makes stretches that two texts share of all their exact matches: matches are chained, chains extended through edits,
 * and chains that lie close together in both texts - in the same order or not - are joined. Nothing is judged yet: some
 * hold few words. Holds its working memory, so one object a thread.
 */
class StretchMaker final
{
public:
    /** Stretches that are too little for a passage may be left out. */
    StretchMaker(const WordTable &table, const LeastPassage &least)
        : m_table(table)
        , m_least(least)
        , m_chainer(table)
        , m_extender(table)
    {
    }

    /** `matches` are sorted. Some, or none, when the pulse stops. */
    [[nodiscard]] std::vector<Stretch> stretches(std::span<const WordMatch> matches, Pulse &pulse);

private:
    [[nodiscard]] std::vector<Chain> extendedChains(std::span<const WordMatch> matches, Pulse &pulse);

    const WordTable &m_table;
    LeastPassage m_least;
    Chainer m_chainer;
    Extender m_extender;
    std::vector<Extender::Outlook> m_outlooks; ///< of the chains
};

} // namespace Sidelight
