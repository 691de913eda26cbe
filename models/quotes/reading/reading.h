// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/reading/tokentraits.h"
#include "models/quotes/rules/draft.h"
#include "models/quotes/rules/frames.h"

#include <QList>

#include <vector>

namespace Sidelight
{

/** What the rules made of a sentence; the trained models take it as one more sign beside the words. */
class Reading final
{
public:
    /** A content that a rule found. Tokens, both ends included. */
    struct Content {
        int first = 0;
        int last = 0;
        int frame = 0; ///< -1: of a cue that is in no frame
        quint32 rule = 0;
    };

    /** `claimed` is room for one flag a quoted run of the article, all false; it is left so. */
    Reading(const Prose &prose, const std::vector<TokenTraits> &traits, const Sentence &sentence, QList<bool> &claimed);

    [[nodiscard]] const Prose &prose() const { return m_prose; }
    [[nodiscard]] const Sentence &sentence() const { return m_sentence; }
    [[nodiscard]] const QList<Frame> &frames() const { return m_frames; }
    [[nodiscard]] const QList<Draft> &drafts() const { return m_drafts; }
    [[nodiscard]] const QList<Content> &contents() const { return m_contents; } ///< the drafts, by tokens
    [[nodiscard]] const Token &token(int i) const { return m_prose.at(i); }

    /** The traits of a token; those of none outside the sentence. */
    [[nodiscard]] const TokenTraits &traits(int i) const
    {
        static constexpr TokenTraits none;
        return i < m_sentence.begin || i >= m_sentence.end ? none : m_traits[size_t(i)];
    }

    /** The frame whose cue holds a token; -1 if none does. */
    [[nodiscard]] int frameAt(int token) const { return m_frameAt[size_t(token - m_sentence.begin)]; }

    /** What stands before a token in its sentence. */
    struct Counts {
        int clause = 0; ///< the token after the last comma
        int commas = 0;
        int verbs = 0;
        int runs = 0;
        int cues = 0;
    };
    [[nodiscard]] const Counts &before(int token) const { return m_before[size_t(token - m_sentence.begin)]; }

    /** The words from a token to the next comma. */
    struct Segment {
        int length = 0;
        int verbs = 0;
        int runs = 0;
        bool isLast = true; ///< no comma follows
    };
    [[nodiscard]] const Segment &segment(int token) const { return m_segments[size_t(token - m_sentence.begin)]; }

    [[nodiscard]] bool isVerb(int token) const;

private:
    void readContents();
    void count();

    const Prose &m_prose;
    const std::vector<TokenTraits> &m_traits;
    Sentence m_sentence;
    QList<Frame> m_frames;
    QList<Draft> m_drafts;
    QList<Content> m_contents;
    std::vector<int> m_frameAt;
    std::vector<Counts> m_before;
    std::vector<Segment> m_segments;
};

} // namespace Sidelight
