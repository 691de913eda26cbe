// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/rules/contents.h"

#include <algorithm>

// What stands before its cue; what stands behind it is in contents.cpp.

using namespace Qt::StringLiterals;

namespace Sidelight
{

using enum WordClass;

namespace
{

constexpr int surelyClause = 5; // tokens that make a clause even where no verb is known

} // namespace

/** Where what a frame may look back on begins: after the last frame that looks back itself. */
int ContentFinder::regionBegin(int frame) const
{
    int begin = m_sentence.begin;
    for (int i = 0; i < frame; ++i) {
        begin = m_clauses.isClosing(i) ? m_frames[i].right + 1 : begin;
    }
    return begin;
}

/** "...," he said; "Sanders "has a right to ...," Rendell added". */
bool ContentFinder::leftRuns(int frame)
{
    const Frame &it = m_frames[frame];
    const int begin = regionBegin(frame);
    int last = it.left - 1;
    while (last >= begin && (m_prose.at(last).isMark(u',') || isDash(m_prose.at(last)))) {
        --last;
    }
    if (last < begin || !m_prose.at(last).isRun() || m_claimed[m_prose.at(last).run]) {
        return false;
    }
    int first = last;
    while (first > begin && !m_prose.at(first - 1).isWord() && !m_prose.at(first - 1).isMark(u':')) {
        --first; // runs one after another
    }
    const bool hasWords = first > begin && m_prose.at(first - 1).isWord();
    const QStringView content = m_prose.wording(m_prose.runs[m_prose.at(last).run].content);
    const bool startsAnew =
        !content.isEmpty() && content.front().isUpper() && last > begin && m_prose.at(last - 1).isMark(u',');
    if (hasWords && frame > 0 && !startsAnew && !m_clauses.isClosing(frame - 1)) {
        return false; // the end of what the frame before introduces
    }
    if (hasWords && !startsAnew) {
        add(begin, last + 1, frame, "mixed-before"_L1);
        return true;
    }
    for (int i = first; i <= last; ++i) {
        if (m_prose.at(i).isRun() && !m_claimed[m_prose.at(i).run]) {
            addRun(i, frame, it.kind == Frame::Kind::Inverted ? "inverted"_L1 : "cue-after"_L1);
        }
    }
    return true;
}

bool ContentFinder::hasComma(int begin, int end) const
{
    return std::any_of(m_prose.tokens.cbegin() + begin, m_prose.tokens.cbegin() + end,
                       [](const Token &token) { return token.isMark(u','); });
}

bool ContentFinder::isLeftClause(int begin, int end, int frame) const
{
    const Frame &it = m_frames[frame];
    if (end - begin < shortestClause || it.kind == Frame::Kind::Shared || it.kind == Frame::Kind::Quoted ||
        it.cue.isParticiple) {
        return false;
    }
    const int after = it.right + 1;
    const bool isParenthetical = it.kind == Frame::Kind::Inverted || after >= m_sentence.end ||
                                 !m_prose.at(after).isWord() || m_prose.at(after).is(Preposition | Time);
    if (it.kind == Frame::Kind::Phrase) {
        return m_clauses.hasVerb(begin, end) || end - begin >= surelyClause;
    }
    const bool bySubject = it.cue.frames & (CueFrame::Clause | CueFrame::Addressee | CueFrame::CommaClause);
    const bool addressed = it.cue.frames.testFlag(CueFrame::Addressee) && afterAddressee(frame) > after;
    return bySubject && (isParenthetical || addressed || m_prose.at(after).is(Adverb)) &&
           m_clauses.hasVerb(begin, end) && (!m_prose.at(begin).is(Subordinator) || hasComma(begin, end));
}

/** "The bridge, she said, was closed": a frame set in between a clause's parts. */
bool ContentFinder::isInterrupted(int begin, int end, int frame) const
{
    const Frame &it = m_frames[frame];
    const int after = it.right + 1;
    return begin < end && after + 1 < m_sentence.end && it.cue.frames.testFlag(CueFrame::Clause) &&
           !it.cue.isParticiple && it.kind != Frame::Kind::Shared && m_prose.at(it.left - 1).isMark(u',') &&
           m_prose.at(after).isMark(u',') && m_prose.at(after + 1).isWord() &&
           !m_prose.at(after + 1).is(Coordinator | Relative | That) &&
           !(m_prose.at(after + 1).entry != nullptr && m_prose.at(after + 1).entry->isParticiple) &&
           !(end - begin == 1 && m_prose.at(begin).is(Coordinator));
}

/** "At a briefing, he said in Rome that ...": what stands before is no content. */
bool ContentFinder::introducesThat(int frame) const
{
    const int begin = m_frames[frame].right + 1;
    for (int i = begin; i < std::min(m_sentence.end, begin + farthestContent); ++i) {
        if (m_prose.at(i).isMark(u',') || m_prose.at(i).isRun()) {
            return false;
        }
        if (m_prose.at(i).is(That)) {
            return true;
        }
    }
    return false;
}

/** "The policy has not changed, Earnest said." */
bool ContentFinder::leftClause(int frame)
{
    const Frame &it = m_frames[frame];
    const int begin = regionBegin(frame);
    int end = it.left;
    const bool comma = end - 1 >= begin && (m_prose.at(end - 1).isMark(u',') || isDash(m_prose.at(end - 1)));
    if (!comma && it.kind != Frame::Kind::Phrase) {
        return false;
    }
    end -= comma ? 1 : 0;
    int from = begin;
    while (from < end && !m_prose.at(from).isWord() && !m_prose.at(from).isRun()) {
        ++from;
    }
    if (isInterrupted(from, end, frame)) {
        add(from, end, frame, "clause-opened"_L1);
        return true;
    }
    if (begin > m_sentence.begin && m_prose.at(from).is(Preposition)) {
        return false; // "..., he said of the fight, according to Reuters"
    }
    if (!isLeftClause(from, end, frame)) {
        return false;
    }
    if (it.kind != Frame::Kind::Phrase && introducesThat(frame)) {
        return false;
    }
    add(from, end, frame, it.kind == Frame::Kind::Phrase ? "according-before"_L1 : "clause-before"_L1);
    return true;
}

} // namespace Sidelight
