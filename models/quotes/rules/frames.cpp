// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/rules/frames.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr int byLookahead = 3;     // tokens between a passive and "by"
constexpr int sayingLookahead = 4; // tokens between "quoted him" and "as saying"

class FrameFinder
{
public:
    FrameFinder(const Prose &prose, const Sentence &sentence)
        : m_prose(prose)
        , m_sentence(sentence)
    {
    }

    QList<Frame> find()
    {
        const QList<Cue> cues = findCues(m_prose, m_sentence);
        for (const Cue &cue : cues) {
            if (!m_frames.isEmpty() && cue.first <= m_frames.constLast().right && cue.phrase == nullptr) {
                continue; // inside an apposition, or the "saying" of "quoted him as saying"
            }
            if (const std::optional<Frame> frame = frameOf(cue)) {
                m_frames.append(*frame);
            }
        }
        return m_frames;
    }

private:
    std::optional<Frame> frameOf(const Cue &cue)
    {
        if (cue.phrase != nullptr) {
            return phrase(cue);
        }
        if (cue.frames.testFlag(CueFrame::Quotes)) {
            return quoted(cue);
        }
        if (cue.isPassive) {
            return passive(cue);
        }
        if (cue.isParticiple || cue.isInfinitive) {
            return unfinished(cue);
        }
        if (const std::optional<Frame> frame = inverted(cue)) {
            return frame;
        }
        if (const std::optional<Mention> mention = subjectBefore(m_prose, cue.groupBegin, low())) {
            if (!mention->isGoverned || !hasEarlierSubject(*mention)) {
                return Frame{Frame::Kind::Plain, cue, mention, mention->first, cue.last};
            }
        }
        return shared(cue);
    }

    int low() const { return m_frames.isEmpty() ? m_sentence.begin : m_frames.constLast().right + 1; }

    bool hasEarlierSubject(const Mention &mention) const
    {
        const std::optional<Mention> opening = openingSubject(m_prose, m_sentence);
        return opening && opening->last < mention.first;
    }

    std::optional<Frame> phrase(const Cue &cue) const
    {
        if (cue.phrase->isPostposed) {
            const auto before = mentionEndingAt(m_prose, cue.first - 1, low());
            return before ? std::optional<Frame>({Frame::Kind::Phrase, cue, before, before->first, cue.last})
                          : std::nullopt;
        }
        const bool opens = cue.first == m_sentence.begin || cue.phrase->bindsVerb;
        const auto mention = mentionStartingAt(m_prose, cue.last + 1, m_sentence.end, !opens);
        if (!mention) {
            return {};
        }
        return Frame{Frame::Kind::Phrase, cue, mention, cue.first, mention->fullLast};
    }

    /** "IRNA quoted him as saying", "he was quoted as saying". */
    std::optional<Frame> quoted(const Cue &cue) const
    {
        int i = cue.last + 1;
        std::optional<Mention> mention = cue.isPassive ? subjectBefore(m_prose, cue.groupBegin, low())
                                                       : mentionStartingAt(m_prose, i, m_sentence.end, false);
        i = mention && !cue.isPassive ? mention->last + 1 : i;
        const int limit = std::min(m_sentence.end, i + sayingLookahead);
        for (; i < limit; ++i) {
            const LexiconEntry *entry = m_prose.at(i).entry;
            if (entry != nullptr && entry->isCue && entry->isParticiple) {
                const auto subject = subjectBefore(m_prose, cue.groupBegin, low());
                return Frame{Frame::Kind::Quoted, cue, mention, subject ? subject->first : cue.groupBegin, i};
            }
        }
        return {};
    }

    /** A passive names its speaker after "by", if at all. */
    std::optional<Frame> passive(const Cue &cue) const
    {
        const int limit = std::min(m_sentence.end, cue.last + 1 + byLookahead);
        for (int i = cue.last + 1; i + 1 < limit; ++i) {
            if (m_prose.at(i).is(Agent)) {
                if (const auto mention = mentionStartingAt(m_prose, i + 1, m_sentence.end, false)) {
                    return Frame{Frame::Kind::Inverted, cue, mention, cue.groupBegin, mention->last};
                }
            }
        }
        return {};
    }

    /** ", adding", "to say": the subject is that of what stands before. */
    std::optional<Frame> unfinished(const Cue &cue) const
    {
        const int before = cue.groupBegin - 1;
        if (!cue.isInfinitive && before >= low() && m_prose.at(before).isWord()) {
            const auto mention = mentionEndingAt(m_prose, before, low());
            if (mention && !m_prose.at(mention->last).is(StatementNoun) && m_prose.at(mention->first).isCapital) {
                return Frame{Frame::Kind::Plain, cue, mention, mention->first, cue.last};
            }
        }
        return shared(cue);
    }

    std::optional<Frame> inverted(const Cue &cue) const
    {
        const int before = cue.groupBegin - 1;
        const bool opens = before < m_sentence.begin || m_prose.at(before).isRun() || m_prose.at(before).isMark(u',') ||
                           m_prose.at(before).isMark(u'\u2014') || m_prose.at(before).isMark(u'\u2013');
        if (!opens || !cue.frames.testFlag(CueFrame::Inverts) || cue.groupBegin != cue.first) {
            return {};
        }
        const auto mention =
            mentionStartingAt(m_prose, cue.last + 1, m_sentence.end, !cue.frames.testFlag(CueFrame::CommaClause));
        if (!mention || continuesAsClause(mention->last + 1) || m_prose.at(mention->last).isPossessive) {
            return {};
        }
        if (before >= m_sentence.begin && m_prose.at(before).isMark(u',') && hasApposition(cue) &&
            mention->last + 1 < m_sentence.end && !m_prose.at(mention->last + 1).isMark(u',')) {
            return {};
        }
        return Frame{Frame::Kind::Inverted, cue, mention, cue.first, mention->fullLast};
    }

    bool hasApposition(const Cue &cue) const { return subjectBefore(m_prose, cue.groupBegin, low()).has_value(); }

    bool continuesAsClause(int i) const
    {
        return i < m_sentence.end && m_prose.at(i).isWord() &&
               (m_prose.at(i).is(Verb | Auxiliary | Modal) || m_prose.at(i).looksPast || m_prose.at(i).isContracted ||
                (m_prose.at(i).entry != nullptr && m_prose.at(i).entry->isCue));
    }

    std::optional<Frame> shared(const Cue &cue) const
    {
        Frame frame{Frame::Kind::Shared, cue, {}, cue.groupBegin, cue.last};
        if (cue.frames.testFlag(CueFrame::Weak) && !cue.isParticiple) {
            return {};
        }
        const int before = cue.groupBegin - 1;
        const bool isMain = before > m_sentence.begin && m_prose.at(before).is(Coordinator) &&
                            m_prose.at(before - 1).isMark(u','); // "..., and would only add"
        if (isMain && !m_frames.isEmpty() && m_frames.constFirst().mention) {
            frame.mention = m_frames.constFirst().mention;
            return frame;
        }
        for (auto earlier = m_frames.crbegin(); earlier != m_frames.crend(); ++earlier) {
            if (earlier->mention && earlier->kind != Frame::Kind::Phrase) {
                frame.mention = earlier->mention;
                return frame;
            }
        }
        frame.mention = openingSubject(m_prose, m_sentence);
        if (frame.mention && frame.mention->last >= cue.first) {
            frame.mention.reset();
        }
        if (!frame.mention) {
            frame.mention = nearestSubject(m_prose, cue.groupBegin, m_sentence.begin);
        }
        return frame;
    }

    const Prose &m_prose;
    const Sentence &m_sentence;
    QList<Frame> m_frames;
};

} // namespace

QList<Frame> findFrames(const Prose &prose, const Sentence &sentence)
{
    return FrameFinder(prose, sentence).find();
}

} // namespace Sidelight
