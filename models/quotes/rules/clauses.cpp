// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/rules/clauses.h"

#include <algorithm>

namespace Sidelight
{

using enum WordClass;

namespace
{

constexpr int shortestContent = 2; // tokens before a clause can be over

} // namespace

bool isDash(const Token &token)
{
    return token.isMark(u'\u2014') || token.isMark(u'\u2013') || token.isMark(u'-') || token.isMark(u'\u2015');
}

bool Clauses::begins(int i, bool isNear) const
{
    const Token &token = m_prose.at(i);
    if (!token.isWord()) {
        return false;
    }
    if (token.is(SubjectPronoun | Question)) {
        return true;
    }
    if (token.is(Preposition | Coordinator | Auxiliary | Modal | Time | InfinitiveMark) && !token.is(Subordinator)) {
        return false;
    }
    return isNear && !token.is(Adverb | Relative) && !(token.is(ObjectPronoun) && !token.is(Possessive)) &&
           !token.looksAdverb;
}

bool Clauses::hasVerb(int begin, int end) const
{
    for (int i = begin; i < end; ++i) {
        const Token &token = m_prose.at(i);
        const bool isAdjective = i == begin || !m_prose.at(i - 1).isWord() ||
                                 m_prose.at(i - 1).is(Determiner | Possessive | Preposition | Coordinator | Quantifier);
        if (token.isContracted || (token.looksPast && !isAdjective) || token.is(Verb | Auxiliary | Modal) ||
            (token.entry != nullptr && token.entry->isCue) || token.isRun()) {
            return true;
        }
    }
    return false;
}

bool Clauses::isReportive(int begin, int end) const
{
    return std::any_of(m_prose.tokens.cbegin() + begin, m_prose.tokens.cbegin() + end,
                       [](const Token &token) { return token.is(Reportive); });
}

/** Whether a frame that stands inside a reported clause ends it: it is no part of what is reported. */
bool Clauses::endsBefore(int frame, int introducing, int begin) const
{
    const Frame &it = m_frames[frame];
    if (it.left <= begin) {
        return false;
    }
    const Token &before = m_prose.at(it.left - 1);
    const bool isSetOff = before.isMark(u',') || isDash(before) || before.isRun();
    switch (it.kind) {
    case Frame::Kind::Phrase:
        return true;
    case Frame::Kind::Shared:
        return (isSetOff || before.is(Coordinator)) &&
               (!it.cue.isParticiple || (it.cue.frames & (CueFrame::Clause | CueFrame::Addressee)));
    case Frame::Kind::Inverted:
        return isSetOff;
    default:
        if (before.is(Coordinator) && it.left - 2 > begin && !m_prose.at(it.left - 2).isWord()) {
            return true; // "..., but he said"
        }
        return isSetOff && (m_frames[introducing].cue.isParticiple || isClosing(frame));
    }
}

bool Clauses::isClosing(int frame) const
{
    const Frame &it = m_frames[frame];
    const int after = it.right + 1;
    const bool isSetOff =
        it.left > m_sentence.begin && !m_prose.at(it.left - 1).isWord() && !m_prose.at(it.left - 1).isMark(u':');
    return isSetOff &&
           (after >= m_sentence.end || !m_prose.at(after).isWord() || m_prose.at(after).is(Preposition | Time));
}

/** Whether the reported clause is over at a token inside the sentence. */
bool Clauses::isOver(int i, int end, const Frame &frame) const
{
    const Token &token = m_prose.at(i);
    if (token.isMark(u';')) {
        return true;
    }
    if (i + 1 >= end) {
        return false;
    }
    const Token &next = m_prose.at(i + 1);
    if (token.isMark(u',')) {
        const int before = frame.left - 1;
        const bool isSubordinate = before == m_sentence.begin && m_prose.at(before).is(Subordinator);
        const bool isRelative =
            frame.cue.groupBegin > m_sentence.begin && m_prose.at(frame.cue.groupBegin - 1).is(Relative);
        return next.is(Relative) // "..., who is a doctor": the writer explains
               || isSubordinate  // "While he said ..., she"
               || (isRelative && (next.looksPast || next.is(Verb | Auxiliary | Modal))); // "Lee, who said ..., left"
    }
    return token.is(Contrast) &&
           ((m_prose.at(i - 1).isMark(u',') && next.is(SubjectPronoun)) || writerGoesOn(i + 1, end));
}

/** "... but gave no details" */
bool Clauses::writerGoesOn(int i, int end) const
{
    while (i + 1 < end && (m_prose.at(i).is(Adverb) || m_prose.at(i).looksAdverb)) {
        ++i;
    }
    return m_prose.at(i).is(PastVerb | Catenative) && !m_prose.at(i).isCapital;
}

int Clauses::end(int begin, int frame) const
{
    int end = m_sentence.end;
    for (int i = frame + 1; i < m_frames.size(); ++i) {
        if (endsBefore(i, frame, begin)) {
            end = m_frames[i].left;
            break;
        }
    }
    for (int i = begin + 1; i < end; ++i) {
        if ((i > begin + shortestContent || m_prose.at(i).isMark(u';')) && isOver(i, end, m_frames[frame])) {
            end = i;
        }
    }
    while (end > begin + 1) {
        const Token &last = m_prose.at(end - 1);
        const bool isOuter = last.kind == Token::Kind::Punctuation && !last.isMark(u')') && !last.isMark(u']') &&
                             !last.isMark(u'%') && !last.isMark(u'$');
        if (!isOuter && !last.is(Coordinator)) {
            break;
        }
        --end;
    }
    return end;
}

} // namespace Sidelight
