// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/staleanalysis.h"

#include "models/project/sharedwords.h"
#include "models/quotes/utterancebase.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Sidelight
{

namespace
{

/** Takes some sources out of an analysis; the others move up. */
class SourceDropper final
{
public:
    SourceDropper(const Analysis &analysis, const QList<int> &dropped)
        : m_rows(analysis.ids.size(), -1)
    {
        const QSet<int> gone(dropped.cbegin(), dropped.cend());
        for (int row = 0; row < m_rows.size(); ++row) {
            if (!gone.contains(row)) {
                m_rows[row] = static_cast<int>(m_kept.size());
                m_kept.append(row);
            }
        }
    }

    [[nodiscard]] Analysis rest(const Analysis &all) const
    {
        Analysis rest;
        rest.notes = all.notes;
        rest.speakers.all = all.speakers.all;
        for (const int row : m_kept) {
            rest.ids.append(all.ids.at(row));
            rest.sources.append(all.sources.at(row));
            rest.speakers.ofQuotes.append(all.speakers.ofQuotes.value(row));
            rest.overlapWords.append(keptOverlaps(all.overlapWords.value(row)));
        }
        rest.passages = keptPassages(all.passages);
        rest.groups = keptGroups(all.groups);
        rest.rejected = keptGroups(all.rejected);
        rest.utterances = keptUtterances(all.utterances, rest);
        const QList<QList<Passage>> telling = tellingPassages(rest.passages, rest.sources.size());
        for (const int row : sharers(all)) {
            const Article &article = rest.sources.at(row).article;
            noteShared(rest, row, {article.text, maskedSpans(article)}, telling.at(row));
        }
        return rest;
    }

private:
    [[nodiscard]] QHash<int, int> keptOverlaps(const QHash<int, int> &overlaps) const
    {
        QHash<int, int> kept;
        for (const auto &[other, words] : overlaps.asKeyValueRange()) {
            if (m_rows.at(other) >= 0) {
                kept.insert(m_rows.at(other), words);
            }
        }
        return kept;
    }

    [[nodiscard]] QList<Passage> keptPassages(QList<Passage> passages) const
    {
        passages.removeIf([this](const Passage &passage) {
            return m_rows.at(passage.sourceA) < 0 || m_rows.at(passage.sourceB) < 0;
        });
        for (Passage &passage : passages) {
            passage.sourceA = m_rows.at(passage.sourceA);
            passage.sourceB = m_rows.at(passage.sourceB);
        }
        return passages;
    }

    /** Members of sources that are left, by their new numbers. */
    template <class Member>
    [[nodiscard]] QList<Member> keptMembers(QList<Member> members) const
    {
        members.removeIf([this](const Member &member) { return m_rows.at(member.source) < 0; });
        for (Member &member : members) {
            member.source = m_rows.at(member.source);
        }
        return members;
    }

    [[nodiscard]] QList<PassageGroup> keptGroups(QList<PassageGroup> groups) const
    {
        for (PassageGroup &group : groups) {
            group.members = keptMembers(group.members);
            QSet<int> sources;
            for (const GroupMember &member : std::as_const(group.members)) {
                sources.insert(member.source);
            }
            group.sources = static_cast<int>(sources.size());
        }
        groups.removeIf([](const PassageGroup &group) { return group.sources < 2; });
        return groups;
    }

    [[nodiscard]] QList<Utterance> keptUtterances(const QList<Utterance> &utterances, const Analysis &rest) const
    {
        QStringList texts;
        QList<QList<Quote>> quotes;
        for (const SourceAnalysis &source : rest.sources) {
            texts.append(source.article.text);
            quotes.append(source.quotes);
        }
        QList<Utterance> kept;
        for (const Utterance &utterance : utterances) {
            const UtteranceMember base = utterance.members.at(utterance.base);
            Utterance left = utterance;
            left.members = keptMembers(utterance.members);
            const auto at = std::ranges::find_if(left.members, [&](const UtteranceMember &member) {
                return member.source == m_rows.at(base.source) && member.quote == base.quote;
            });
            left.base = static_cast<int>(at - left.members.begin());
            if (at == left.members.end() && !left.members.isEmpty()) {
                chooseBase(left, texts, quotes);
            }
            if (!left.members.isEmpty()) {
                kept.append(left);
            }
        }
        std::ranges::stable_sort(kept, {}, [](const Utterance &utterance) {
            return std::pair(utterance.members.constFirst().source, utterance.members.constFirst().quote);
        });
        return kept;
    }

    /** Those that are left and share something telling with one that is not. */
    [[nodiscard]] QList<int> sharers(const Analysis &all) const
    {
        QSet<int> rows;
        for (const Passage &passage : all.passages) {
            const int a = m_rows.at(passage.sourceA);
            const int b = m_rows.at(passage.sourceB);
            if (!passage.noise && (a < 0) != (b < 0)) {
                rows.insert(std::max(a, b));
            }
        }
        return rows.values();
    }

    QList<int> m_kept;
    QList<int> m_rows; ///< the new number of each source; -1: it is dropped
};

} // namespace

QList<int> staleSources(const Analysis &analysis, const QList<Source> &sources)
{
    QHash<QUuid, const Source *> byId;
    for (const Source &source : sources) {
        byId.insert(source.id, &source);
    }
    QList<int> stale;
    for (int row = 0; row < analysis.ids.size(); ++row) {
        const Source *now = byId.value(analysis.ids.at(row));
        if (!now || now->article.text != analysis.sources.at(row).article.text) {
            stale.append(row);
        }
    }
    return stale;
}

Analysis withoutStale(Analysis analysis, const QList<Source> &sources)
{
    const QList<int> stale = staleSources(analysis, sources);
    return stale.isEmpty() ? analysis : SourceDropper(analysis, stale).rest(analysis);
}

} // namespace Sidelight
