// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/rules/clauses.h"
#include "models/quotes/rules/draft.h"

namespace Sidelight
{

/**
 * Finds what the frames of a sentence attribute: the quoted runs and reported clauses before and after each cue.
 * `claimed` says of each run of the article whether it has found its frame, and is kept up.
 */
class ContentFinder
{
public:
    ContentFinder(const Prose &prose, const Sentence &sentence, const QList<Frame> &frames, QList<bool> &claimed)
        : m_prose(prose)
        , m_sentence(sentence)
        , m_frames(frames)
        , m_claimed(claimed)
        , m_clauses(prose, sentence, frames)
    {
    }

    [[nodiscard]] QList<Draft> find();

private:
    static constexpr int farthestContent = 25; // tokens between a cue and what it introduces
    static constexpr int shortestClause = 2;   // tokens

    bool leftRuns(int frame);
    bool leftClause(int frame);
    bool isInterrupted(int begin, int end, int frame) const;
    bool hasComma(int begin, int end) const;
    bool isLeftClause(int begin, int end, int frame) const;
    void right(int frame, bool hasLeft);
    bool rightAt(int i, int frame, bool isNear, bool hasLeft);
    bool rightOfPhrase(int i, int frame, bool hasLeft);
    bool bareClause(int i, int frame, bool isNear, bool afterComma);
    bool wasOpened() const;
    bool introducesThat(int frame) const;
    void rightRun(int run, int frame, bool hasLeft);
    bool object(int i, int frame);
    int afterAddressee(int frame) const;

    int regionBegin(int frame) const;

    void add(int begin, int end, int frame, QLatin1StringView rule);
    void addRun(int token, int frame, QLatin1StringView rule);
    Draft draftOf(int frame, QLatin1StringView rule) const;

    const Prose &m_prose;
    const Sentence &m_sentence;
    const QList<Frame> &m_frames;
    QList<bool> &m_claimed;
    Clauses m_clauses;
    QList<Draft> m_drafts;
    int m_done = -1; ///< last token that is part of an earlier content or frame
};

} // namespace Sidelight
