// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/clauses.h"

#include <algorithm>

namespace Sidelight
{

using enum WordClass;

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

int Clauses::end(int begin, int frame) const
{
    int end = m_sentence.end;
    for (int i = frame + 1; i < m_frames.size(); ++i) {
        if (endsBefore(i, frame, begin)) {
            end = m_frames[i].left;
            break;
        }
    }
    const bool isSubordinate =
        m_frames[frame].left > m_sentence.begin
            ? m_prose.at(m_frames[frame].left - 1).is(Subordinator) && m_frames[frame].left - 1 == m_sentence.begin
            : false;
    const bool isRelative = m_prose.at(std::max(0, m_frames[frame].cue.groupBegin - 1)).is(Relative);
    for (int i = begin + 1; i < end; ++i) {
        const Token &token = m_prose.at(i);
        if (token.isMark(u';')) {
            end = i;
        } else if (token.isMark(u',') && i > begin + 2 && i + 1 < end && m_prose.at(i + 1).is(Relative)) {
            end = i; // "..., who is a doctor": the writer explains
        } else if (token.is(Contrast) && i > begin + 2 && i + 1 < end && m_prose.at(i - 1).isMark(u',') &&
                   m_prose.at(i + 1).is(SubjectPronoun)) {
            end = i; // "..., but he left"
        } else if (isSubordinate && i > begin + 2 && token.isMark(u',')) {
            end = i; // "While he said ..., she"
        } else if (isRelative && i + 1 < end && token.isMark(u',') &&
                   (m_prose.at(i + 1).looksPast || m_prose.at(i + 1).is(Verb | Auxiliary | Modal))) {
            end = i; // "Lee, who said ..., left"
        } else if (token.is(Coordinator) && i + 1 < end && i > begin + 2 && token.is(Contrast)) {
            int next = i + 1;
            while (next + 1 < end && (m_prose.at(next).is(Adverb) || m_prose.at(next).looksAdverb)) {
                ++next;
            }
            if (m_prose.at(next).is(PastVerb | Catenative) && !m_prose.at(next).isCapital) {
                end = i; // "... but gave no details": the writer goes on
            }
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
