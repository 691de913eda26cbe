// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/rules/contents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr qsizetype shortestSpeech = 4; // words of a run that can stand alone

bool isClausePunctuation(const Token &token)
{
    return token.isMark(u'.') || token.isMark(u'?') || token.isMark(u'!') || token.isMark(u';');
}

qsizetype wordCountOf(QStringView text)
{
    qsizetype count = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool isWord = !c.isSpace();
        count += isWord && !inWord ? 1 : 0;
        inWord = isWord;
    }
    return count;
}

} // namespace

QList<Draft> ContentFinder::find()
{
    QList<bool> hasLeft(m_frames.size(), false);
    for (int i = 0; i < m_frames.size(); ++i) {
        hasLeft[i] = leftRuns(i);
    }
    for (int i = 0; i < m_frames.size(); ++i) {
        if (!hasLeft[i]) {
            hasLeft[i] = leftClause(i);
        }
        right(i, hasLeft[i]);
    }
    return m_drafts;
}

int ContentFinder::afterAddressee(int frame) const
{
    const Frame &it = m_frames[frame];
    const int next = it.right + 1;
    if (!it.cue.frames.testFlag(CueFrame::Addressee) || it.kind == Frame::Kind::Inverted) {
        return next;
    }
    if (next < m_sentence.end && m_prose.at(next).is(SubjectPronoun) &&
        !m_prose.at(next).is(ObjectPronoun | Addressee)) {
        return next; // "warned they would"
    }
    const auto whom = mentionStartingAt(m_prose, next, m_sentence.end, false);
    return whom ? whom->last + 1 : next;
}

void ContentFinder::right(int frame, bool hasLeft)
{
    const Frame &it = m_frames[frame];
    const int begin = afterAddressee(frame);
    const int limit = std::min(m_sentence.end, begin + farthestContent);
    bool isNear = true;
    bool takesClause = true;
    for (int i = begin; i < limit; ++i) {
        const Token &token = m_prose.at(i);
        if (frame + 1 < m_frames.size() && i >= m_frames[frame + 1].left &&
            m_frames[frame + 1].kind != Frame::Kind::Plain) {
            return;
        }
        if (isClausePunctuation(token)) {
            return;
        }
        if (token.isMark(u':')) {
            isNear = true;
            continue;
        }
        if (token.isMark(u',') || isDash(token)) {
            const bool goesOn = i + 1 < m_sentence.end && (m_prose.at(i + 1).isRun() || m_prose.at(i + 1).is(That));
            const bool isParenthetical = i == begin && (hasLeft || it.kind == Frame::Kind::Phrase);
            const bool takesComma = !hasLeft && it.cue.frames.testFlag(CueFrame::CommaClause);
            if (!goesOn && !isParenthetical && !takesComma) {
                return;
            }
            continue;
        }
        if ((takesClause || token.isRun() || token.is(That)) && rightAt(i, frame, isNear, hasLeft)) {
            return;
        }
        takesClause = takesClause && !token.is(InfinitiveMark | Relative | Verb | Auxiliary | Modal | Subordinator) &&
                      !token.looksPast;
        isNear = isNear && (token.is(Adverb | Time) || token.looksAdverb ||
                            (token.is(Preposition) && m_prose.at(i + 1 < m_sentence.end ? i + 1 : i).is(Time)));
    }
}

/** Whether the content begins at a token; if so, it is added. */
bool ContentFinder::rightAt(int i, int frame, bool isNear, bool hasLeft)
{
    const Frame &it = m_frames[frame];
    const Token &token = m_prose.at(i);
    if (it.kind == Frame::Kind::Phrase) {
        return rightOfPhrase(i, frame, hasLeft);
    }
    if (token.isRun()) {
        rightRun(i, frame, hasLeft);
        return true;
    }
    const bool afterComma = i > 0 && (m_prose.at(i - 1).isMark(u',') || isDash(m_prose.at(i - 1)));
    if (token.is(That) && (!hasLeft || afterComma) && !it.cue.frames.testFlag(CueFrame::QuoteOnly)) {
        const int end = m_clauses.end(i, frame);
        if (end - i >= shortestClause) {
            add(i, end, frame, it.kind == Frame::Kind::Shared ? "that-shared"_L1 : "that"_L1);
        }
        return true;
    }
    if (token.is(InfinitiveMark) && it.cue.frames.testFlag(CueFrame::Infinitive) && !hasLeft && isNear) {
        add(i, m_clauses.end(i, frame), frame, "infinitive"_L1);
        return true;
    }
    if (afterComma && i == it.right + 2 && hasLeft && wasOpened()) {
        add(i, m_clauses.end(i, frame), frame, "clause-resumed"_L1);
        return true;
    }
    if (it.cue.frames.testFlag(CueFrame::CommaClause) && !hasLeft) {
        if (afterComma && m_clauses.isReportive(i, m_clauses.end(i, frame))) {
            add(i, m_clauses.end(i, frame), frame, "comma-clause"_L1);
        }
        return afterComma;
    }
    return !hasLeft && bareClause(i, frame, isNear, afterComma);
}

bool ContentFinder::wasOpened() const
{
    return !m_drafts.isEmpty() && m_drafts.constLast().rule == "clause-opened"_L1;
}

/** "According to Reuters, ..."; "Laut Reuters wurde ..." */
bool ContentFinder::rightOfPhrase(int i, int frame, bool hasLeft)
{
    const Frame &it = m_frames[frame];
    const bool binds = it.cue.phrase->bindsVerb && i == it.right + 1;
    const bool afterComma = m_prose.at(it.right + 1).isMark(u',');
    if (!binds && !afterComma) {
        return true;
    }
    if (m_prose.at(i).isRun() && !binds) {
        rightRun(i, frame, hasLeft);
        return true;
    }
    const int end = m_clauses.end(i, frame);
    if (!binds && (hasLeft || !m_clauses.begins(i, true) || end - i < shortestClause)) {
        return wasOpened();
    }
    add(i, end, frame, "according-after"_L1);
    return true;
}

/** "said he would go", "said why": no conjunction says that a clause begins. */
bool ContentFinder::bareClause(int i, int frame, bool isNear, bool afterComma)
{
    const Frame &it = m_frames[frame];
    const int end = m_clauses.end(i, frame);
    const bool isUnfinished =
        it.kind == Frame::Kind::Shared || it.cue.isParticiple || it.cue.isInfinitive || it.kind == Frame::Kind::Quoted;
    if ((it.cue.isInfinitive && !m_prose.at(i).is(Question)) || (isUnfinished && !m_clauses.hasVerb(i, end))) {
        return false;
    }
    const bool takesClause = it.cue.frames & (CueFrame::Clause | CueFrame::Addressee);
    if (takesClause && m_clauses.begins(i, isNear) && end - i >= shortestClause) {
        if (it.kind != Frame::Kind::Inverted || afterComma) {
            add(i, end, frame, it.kind == Frame::Kind::Shared ? "clause-shared"_L1 : "clause"_L1);
        }
        return true;
    }
    return isNear && i == it.right + 1 && object(i, frame);
}

void ContentFinder::rightRun(int i, int frame, bool hasLeft)
{
    const int run = m_prose.at(i).run;
    if (m_claimed[run]) {
        return;
    }
    const QStringView content = m_prose.wording(m_prose.runs[run].content).trimmed();
    const bool isWeak = m_frames[frame].cue.frames.testFlag(CueFrame::Weak) && i == m_frames[frame].right + 1;
    if (isWeak && looksLikeTitle(content)) {
        return; // "read “Moby Dick”"
    }
    const QChar tail = content.back();
    const bool isWhole =
        tail == u'.' || tail == u'!' || tail == u'?' || tail == u',' || tail == u'\u2026' || m_prose.runs[run].isOpen;
    const bool isLast = i + 1 >= m_sentence.end || !m_prose.at(i + 1).isWord();
    if (isWhole || isLast || (content.front().isUpper() && wordCountOf(content) > shortestSpeech)) {
        addRun(i, frame, hasLeft ? "resumed"_L1 : "cue-before"_L1);
        for (int k = i + 1; k < m_sentence.end && !m_prose.at(k).isWord(); ++k) {
            if (m_prose.at(k).isRun() && !m_claimed[m_prose.at(k).run]) {
                addRun(k, frame, "resumed"_L1);
            }
        }
        return;
    }
    add(i, m_clauses.end(i, frame), frame, "mixed-after"_L1);
}

/** "described the field as ...", "called it a disaster", "announced a plan". */
bool ContentFinder::object(int i, int frame)
{
    const Frame &it = m_frames[frame];
    if (!(it.cue.frames & (CueFrame::Object | CueFrame::As | CueFrame::Calls)) || it.kind == Frame::Kind::Inverted) {
        return false;
    }
    const Token &token = m_prose.at(i);
    if (it.kind == Frame::Kind::Shared && it.left > m_sentence.begin && m_prose.at(it.left - 1).isWord() &&
        !m_prose.at(it.left - 1).is(Coordinator)) {
        return false; // "a letter describing ...": the letter's, not the subject's
    }
    if (!token.isWord() ||
        token.is(Coordinator | Subordinator | Auxiliary | Modal | InfinitiveMark | Adverb | Time | Preposition)) {
        return false;
    }
    const int end = m_clauses.end(i, frame);
    if (it.cue.frames.testFlag(CueFrame::Calls) &&
        std::none_of(m_prose.tokens.cbegin() + i, m_prose.tokens.cbegin() + end,
                     [](const Token &t) { return t.isRun(); })) {
        return false;
    }
    add(i, end, frame, "object"_L1);
    return true;
}

Draft ContentFinder::draftOf(int frame, QLatin1StringView rule) const
{
    const Frame &it = m_frames[frame];
    Draft draft;
    draft.cue = m_prose.spanOf(it.cue.first, it.cue.last);
    draft.mention = it.mention;
    draft.rule = rule;
    return draft;
}

void ContentFinder::add(int begin, int end, int frame, QLatin1StringView rule)
{
    if (begin >= end) {
        return;
    }
    Draft draft = draftOf(frame, rule);
    draft.token = begin;
    draft.content = m_prose.writtenSpanOf(begin, end - 1);
    bool hasRuns = false;
    for (int i = begin; i < end; ++i) {
        if (m_prose.at(i).isRun()) {
            hasRuns = true;
            m_claimed[m_prose.at(i).run] = true;
        }
    }
    draft.type = hasRuns ? QuoteType::Mixed : QuoteType::Indirect;
    m_drafts.append(draft);
    m_done = std::max(m_done, end - 1);
}

void ContentFinder::addRun(int token, int frame, QLatin1StringView rule)
{
    const QuotedRun &run = m_prose.runs[m_prose.at(token).run];
    m_claimed[m_prose.at(token).run] = true;
    Draft draft = draftOf(frame, rule);
    draft.token = token;
    draft.content = run.content;
    draft.type = QuoteType::Direct;
    m_drafts.append(draft);
    m_done = std::max(m_done, token);
}

} // namespace Sidelight
