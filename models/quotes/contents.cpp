// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/contents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr int farthestContent = 25;     // tokens between a cue and what it introduces
constexpr int surelyClause = 5;         // tokens that make a clause even where no verb is known
constexpr int shortestClause = 2;       // tokens
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
    if (!isLeftClause(from, end, frame)) {
        return false;
    }
    if (it.kind != Frame::Kind::Phrase && it.right + 1 < m_sentence.end) {
        for (int i = it.right + 1; i < std::min(m_sentence.end, it.right + 1 + farthestContent); ++i) {
            if (m_prose.at(i).is(That) && !m_prose.at(i - 1).isMark(u',')) {
                return false; // "At a briefing, he said in Rome that ..."
            }
            if (m_prose.at(i).isMark(u',') || m_prose.at(i).isRun()) {
                break;
            }
        }
    }
    add(from, end, frame, it.kind == Frame::Kind::Phrase ? "according-before"_L1 : "clause-before"_L1);
    return true;
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
    const bool isPhrase = it.kind == Frame::Kind::Phrase;
    const bool binds = isPhrase && it.cue.phrase->bindsVerb;
    if (isPhrase && !binds && !m_prose.at(it.right + 1).isMark(u',')) {
        return true;
    }
    if (binds && i == it.right + 1) {
        add(i, m_clauses.end(i, frame), frame, "according-after"_L1);
        return true;
    }
    if (token.isRun()) {
        rightRun(i, frame, hasLeft);
        return true;
    }
    const bool afterComma = i > 0 && (m_prose.at(i - 1).isMark(u',') || isDash(m_prose.at(i - 1)));
    if (token.is(That) && !isPhrase && (!hasLeft || afterComma) && !it.cue.frames.testFlag(CueFrame::QuoteOnly)) {
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
    const bool resumes = afterComma && i == it.right + 2 && hasLeft && !m_drafts.isEmpty() &&
                         m_drafts.constLast().rule == "clause-opened"_L1;
    if (resumes) {
        add(i, m_clauses.end(i, frame), frame, "clause-resumed"_L1);
        return true;
    }
    if (it.cue.frames.testFlag(CueFrame::CommaClause) && !hasLeft) {
        const bool reports = afterComma && m_clauses.isReportive(i, m_clauses.end(i, frame));
        if (reports) {
            add(i, m_clauses.end(i, frame), frame, "comma-clause"_L1);
        }
        return reports || afterComma;
    }
    const bool takesClause = isPhrase || (it.cue.frames & (CueFrame::Clause | CueFrame::Addressee));
    const int end = m_clauses.end(i, frame);
    const bool isUnfinished =
        it.kind == Frame::Kind::Shared || it.cue.isParticiple || it.cue.isInfinitive || it.kind == Frame::Kind::Quoted;
    if (it.cue.isInfinitive && !token.is(Question)) {
        return false;
    }
    if (isUnfinished && !m_clauses.hasVerb(i, end)) {
        return false;
    }
    if (takesClause && !hasLeft && m_clauses.begins(i, isNear) && end - i >= shortestClause) {
        if (it.kind == Frame::Kind::Inverted && !afterComma) {
            return true;
        }
        add(i, end, frame,
            isPhrase                         ? "according-after"_L1
            : it.kind == Frame::Kind::Shared ? "clause-shared"_L1
                                             : "clause"_L1);
        return true;
    }
    return isNear && i == it.right + 1 && !hasLeft && object(i, frame);
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
    const Token &first = m_prose.at(begin);
    const Token &last = m_prose.at(end - 1);
    draft.content = {first.span.begin, last.span.end};
    if (last.isPossessive) {
        draft.content.end = last.span.end;
    }
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
