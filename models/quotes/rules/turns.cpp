// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/rules/speakerresolver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Who speaks the bare turns of a dialogue. What a mention says is in speakerresolver.cpp.

namespace Sidelight
{

namespace
{

constexpr int longestPause = 3; // sentences of the writer's between two turns of one conversation

/** One speaker's part in a conversation: a draft, or several that go on with one another. */
struct Turn {
    qsizetype first = 0; ///< draft
    qsizetype last = 0;
    int begin = 0; ///< sentence in which it begins
    int end = 0;
    std::optional<int> addressed;
    bool isBare = false;
};

class TurnTaker
{
public:
    TurnTaker(const Prose &prose, const QList<Draft> &drafts)
        : m_prose(prose)
        , m_drafts(drafts)
        , m_names(prose, drafts)
        , m_resolver(prose, m_names)
        , m_speakers(drafts.size())
    {
    }

    QList<Speaker> speakers()
    {
        if (m_prose.isDialogue) {
            readTurns();
            resolveTurns();
            fillBackwards();
        } else {
            for (qsizetype i = 0; i < m_drafts.size(); ++i) {
                resolve(i, {});
            }
        }
        return m_speakers;
    }

private:
    int sentenceOf(int token) const
    {
        const auto after = std::upper_bound(m_prose.sentences.cbegin(), m_prose.sentences.cend(), token,
                                            [](int at, const Sentence &sentence) { return at < sentence.begin; });
        return int(after - m_prose.sentences.cbegin()) - 1;
    }

    void readTurns()
    {
        for (qsizetype i = 0; i < m_drafts.size(); ++i) {
            const Draft &draft = m_drafts[i];
            if (draft.type == QuoteType::Indirect) {
                continue;
            }
            const int begin = sentenceOf(draft.token);
            if (!m_turns.isEmpty() && isSameTurn(m_turns.constLast(), draft, begin)) {
                m_turns.last().last = i;
            } else {
                m_turns.append({i, i, begin, begin, {}, !draft.mention});
            }
            Turn &turn = m_turns.last();
            turn.end = begin;
            if (!turn.addressed) {
                turn.addressed = m_names.addressedIn(m_prose.wording(draft.content));
            }
        }
    }

    bool isSameTurn(const Turn &turn, const Draft &draft, int begin) const
    {
        const Draft &before = m_drafts[turn.last];
        if (!draft.mention || !before.mention) {
            return !draft.mention && !before.mention && begin == turn.end;
        }
        return draft.mention->first == before.mention->first;
    }

    void resolve(qsizetype draft, std::optional<int> other)
    {
        if (m_drafts[draft].mention) {
            m_speakers[draft] = m_resolver.speakerOf(m_drafts[draft], other);
        }
    }

    /** Who speaks a turn, if it belongs to the same conversation as another. */
    std::optional<int> speakerOf(qsizetype turn, qsizetype beside) const
    {
        if (turn < 0 || turn >= m_turns.size()) {
            return {};
        }
        const auto [low, high] = std::minmax(turn, beside);
        for (qsizetype i = low; i < high; ++i) {
            if (m_turns[i + 1].begin - m_turns[i].end > longestPause) {
                return {};
            }
        }
        return m_speakers[m_turns[turn].first].entity;
    }

    void give(qsizetype turn, int entity)
    {
        const int token = m_drafts[m_turns[turn].first].token;
        Speaker speaker;
        for (qsizetype i = m_turns[turn].first; i <= m_turns[turn].last; ++i) {
            if (!m_drafts[i].mention && m_drafts[i].type != QuoteType::Indirect) {
                m_speakers[i] = m_resolver.known(entity, token);
            }
        }
    }

    void resolveTurns()
    {
        qsizetype next = 0;
        for (qsizetype t = 0; t < m_turns.size(); ++t) {
            for (; next < m_turns[t].first; ++next) {
                resolve(next, {});
            }
            if (m_turns[t].isBare) {
                if (const auto entity = alternating(t, -1)) {
                    give(t, *entity);
                    m_resolver.hear(*entity, m_drafts[m_turns[t].first].token);
                }
                next = m_turns[t].last + 1;
                continue;
            }
            const auto other = m_turns[t].begin - (t > 0 ? m_turns[t - 1].end : -longestPause) <= 1
                                   ? speakerOf(t - 1, t)
                                   : std::nullopt;
            for (; next <= m_turns[t].last; ++next) {
                resolve(next, other);
            }
        }
        for (; next < m_drafts.size(); ++next) {
            resolve(next, {});
        }
    }

    /** Who takes a turn by the turns beside it: whom the one before addresses, or who spoke before that. */
    std::optional<int> alternating(qsizetype t, int step) const
    {
        const auto beside = speakerOf(t + step, t);
        const auto second = speakerOf(t + 2 * step, t);
        if (step < 0 && t > 0 && m_turns[t - 1].addressed && speakerOf(t - 1, t) != m_turns[t - 1].addressed &&
            m_turns[t].begin - m_turns[t - 1].end <= 1) {
            return m_turns[t - 1].addressed;
        }
        if (second && second != beside && second != m_turns[t].addressed) {
            return second;
        }
        for (qsizetype k = 3; beside && k < 8; ++k) {
            const auto earlier = speakerOf(t + k * step, t);
            if (earlier && earlier != beside && earlier != m_turns[t].addressed) {
                return earlier;
            }
        }
        return {};
    }

    void fillBackwards()
    {
        for (qsizetype t = m_turns.size() - 1; t >= 0; --t) {
            if (m_turns[t].isBare && !m_speakers[m_turns[t].first].entity) {
                if (const auto entity = alternating(t, 1)) {
                    give(t, *entity);
                }
            }
        }
    }

    const Prose &m_prose;
    const QList<Draft> &m_drafts;
    const Names m_names;
    SpeakerResolver m_resolver;
    QList<Speaker> m_speakers;
    QList<Turn> m_turns;
};

} // namespace

QList<Speaker> speakersOf(const Prose &prose, const QList<Draft> &drafts)
{
    return TurnTaker(prose, drafts).speakers();
}

} // namespace Sidelight
