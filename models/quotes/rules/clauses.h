// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/rules/frames.h"

namespace Sidelight
{

/** Whether a token is a dash that parts clauses. */
[[nodiscard]] bool isDash(const Token &token);

/** Where the reported clauses of a sentence begin and end, given its frames. */
class Clauses final
{
public:
    Clauses(const Prose &prose, const Sentence &sentence, const QList<Frame> &frames)
        : m_prose(prose)
        , m_sentence(sentence)
        , m_frames(frames)
    {
    }

    /** Whether a reported clause can begin at a token; right behind the cue (`isNear`) more can. */
    [[nodiscard]] bool begins(int token, bool isNear) const;

    /** The token after the reported clause that begins with a token and that a frame introduces. */
    [[nodiscard]] int end(int begin, int frame) const;

    /** Whether [begin, end) holds what may be a finite verb. */
    [[nodiscard]] bool hasVerb(int begin, int end) const;

    /** Whether [begin, end) holds a verb form that reports by itself. */
    [[nodiscard]] bool isReportive(int begin, int end) const;

    /** Whether a frame looks back: nothing that it could introduce follows it. */
    [[nodiscard]] bool isClosing(int frame) const;

private:
    bool isOver(int token, int end, const Frame &frame) const;
    bool writerGoesOn(int token, int end) const;
    bool endsBefore(int frame, int introducing, int begin) const;

    const Prose &m_prose;
    const Sentence &m_sentence;
    const QList<Frame> &m_frames;
};

} // namespace Sidelight
