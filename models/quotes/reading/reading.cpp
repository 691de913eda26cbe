// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/reading/reading.h"

#include "models/quotes/reading/features.h"
#include "models/quotes/rules/clauses.h"
#include "models/quotes/rules/contents.h"
#include "models/quotes/rules/subjects.h"

namespace Sidelight
{

namespace
{

quint32 hashOf(QLatin1StringView rule)
{
    quint32 hash = 0;
    for (const char c : rule) {
        hash = feature(hash, quint32(static_cast<unsigned char>(c)));
    }
    return hash;
}

} // namespace

Reading::Reading(const Prose &prose, const std::vector<TokenTraits> &traits, const Sentence &sentence,
                 QList<bool> &claimed)
    : m_prose(prose)
    , m_traits(traits)
    , m_sentence(sentence)
    , m_frames(findFrames(prose, sentence))
    , m_drafts(ContentFinder(prose, sentence, m_frames, claimed).find())
    , m_frameAt(size_t(sentence.end - sentence.begin), -1)
{
    for (int i = sentence.begin; i < sentence.end; ++i) {
        if (token(i).isRun()) {
            claimed[token(i).run] = false;
        }
    }
    for (int frame = 0; frame < m_frames.size(); ++frame) {
        for (int i = m_frames[frame].cue.first; i <= m_frames[frame].cue.last; ++i) {
            m_frameAt[size_t(i - sentence.begin)] = frame;
        }
    }
    readContents();
    count();
}

void Reading::readContents()
{
    for (Draft &draft : m_drafts) {
        correctSubject(m_prose, m_sentence, draft);
        Content content{draft.token, draft.token, -1, hashOf(draft.rule)};
        while (content.last + 1 < m_sentence.end && token(content.last + 1).span.begin < draft.content.end) {
            ++content.last;
        }
        for (int frame = 0; frame < m_frames.size(); ++frame) {
            if (draft.cue && token(m_frames[frame].cue.first).span.begin == draft.cue->begin) {
                content.frame = frame;
                m_frames[frame].mention = draft.mention;
            }
        }
        m_contents.append(content);
    }
}

void Reading::count()
{
    Counts counts;
    counts.clause = m_sentence.begin;
    for (int i = m_sentence.begin; i < m_sentence.end; ++i) {
        m_before.push_back(counts);
        counts.clause = token(i).isMark(u',') ? i + 1 : counts.clause;
        counts.commas += token(i).isMark(u',') || isDash(token(i)) ? 1 : 0;
        counts.verbs += isVerb(i) ? 1 : 0;
        counts.runs += token(i).isRun() ? 1 : 0;
        counts.cues += frameAt(i) >= 0 ? 1 : 0;
    }
    m_segments.resize(m_before.size());
    Segment segment;
    for (int i = m_sentence.end - 1; i >= m_sentence.begin; --i) {
        segment = token(i).isMark(u',') ? Segment{0, 0, 0, false} : segment;
        ++segment.length;
        segment.verbs += isVerb(i) ? 1 : 0;
        segment.runs += token(i).isRun() ? 1 : 0;
        m_segments[size_t(i - m_sentence.begin)] = segment;
    }
}

bool Reading::isVerb(int i) const
{
    const Token &it = token(i);
    return it.isWord() && (it.isContracted || it.looksPast || it.is(WordClass::Verb | WordClass::Auxiliary) ||
                           it.is(WordClass::Modal) || (it.entry != nullptr && it.entry->isCue));
}

} // namespace Sidelight
