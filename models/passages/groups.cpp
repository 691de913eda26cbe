// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/groups.h"

#include "models/passages/rarity.h"
#include "models/passages/segments.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace Sidelight
{

namespace
{

constexpr quint32 leastLink = 3; // words that two segments must have in common, and half of the shorter

// Wording of many sources: that of five accounts of one event never is, whatever share of them has it.
constexpr int leastCarriers = 8;
constexpr int manyCarriers = 64;      // however many sources there are
constexpr double leastInCommon = 0.1; // of a source's words, with others: from there on they are of one matter

/** Sets that are joined (union by the smaller number, paths halved). */
class Sets
{
public:
    explicit Sets(size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), size_t(0));
    }

    [[nodiscard]] size_t of(size_t i)
    {
        while (m_parent[i] != i) {
            i = m_parent[i] = m_parent[m_parent[i]];
        }
        return i;
    }
    void join(size_t i, size_t j) { m_parent[std::max(of(i), of(j))] = std::min(of(i), of(j)); }

private:
    std::vector<size_t> m_parent;
};

/** Words of two segments that a passage links: which they are, from the first to the last. */
struct Link {
    quint32 words = 0;
    Segment first{~0U, 0};
    Segment second{~0U, 0};

    void add(const WordMatch &match)
    {
        const auto widen = [](Segment &segment, quint32 begin, quint32 end) {
            segment = {std::min(segment.begin, begin), std::max(segment.end, end)};
        };
        words += match.length;
        widen(first, match.a, match.endA());
        widen(second, match.b, match.endB());
    }
};
using Links = std::map<std::pair<size_t, size_t>, Link>;

class Grouper
{
public:
    /** Work is done in three parts, each of as many steps as there are passages; groups are useless once it stops. */
    Grouper(const WordTable &table, const WordUses &uses, const QList<Passage> &passages, Pulse &pulse)
        : m_table(table)
        , m_uses(uses)
        , m_rarity(uses)
    {
        std::vector<PassageLinks> all;
        for (const Passage &passage : passages) {
            if (pulse.isAlive()) {
                pulse.setDone(static_cast<int>(all.size()));
                all.push_back(passageLinks(table, passage));
            }
        }
        m_segments = segments(all, pulse);
        m_linked.assign(m_segments.size(), {~0U, 0});
        for (const PassageLinks &passage : all) {
            pulse.setDone(static_cast<int>(all.size() + m_links.size()));
            if (!pulse.isAlive()) {
                return;
            }
            Links links;
            for (const WordMatch &match : passage.same) {
                addMatch(match, links);
            }
            m_links.push_back(std::move(links));
        }
    }

    [[nodiscard]] QList<PassageGroup> groups(Pulse &pulse)
    {
        pulse.setDone(static_cast<int>(2 * m_links.size()));
        Sets sets(m_segments.size());
        for (const Links &links : m_links) {
            for (const auto &[pair, link] : links) {
                if (isStrong(pair, link)) {
                    sets.join(pair.first, pair.second);
                    widen(m_linked[pair.first], link.first);
                    widen(m_linked[pair.second], link.second);
                }
            }
        }
        std::map<size_t, std::vector<size_t>> bySet;
        for (size_t i = 0; i < m_segments.size(); ++i) {
            if (m_linked[i].begin < m_linked[i].end) {
                bySet[sets.of(i)].push_back(i);
            }
        }
        QList<PassageGroup> result;
        for (const auto &[set, members] : bySet) {
            if (!pulse.isAlive()) {
                return {};
            }
            result.append(groupOf(members));
        }
        findFormulas(result);
        std::stable_sort(result.begin(), result.end(), [](const PassageGroup &l, const PassageGroup &r) {
            return bool(l.noise) != bool(r.noise) ? bool(r.noise) : l.weight > r.weight;
        });
        return result;
    }

private:
    static void widen(Segment &segment, const Segment &other)
    {
        segment = {std::min(segment.begin, other.begin), std::max(segment.end, other.end)};
    }

    [[nodiscard]] size_t segmentAt(quint32 place) const
    {
        const auto isBehind = [](quint32 p, const Segment &segment) { return p < segment.begin; };
        return static_cast<size_t>(std::upper_bound(m_segments.cbegin(), m_segments.cend(), place, isBehind) -
                                   m_segments.cbegin()) -
               1;
    }

    void addMatch(WordMatch match, Links &links) const
    {
        while (match.length > 0) {
            const size_t a = segmentAt(match.a);
            const size_t b = segmentAt(match.b);
            const quint32 length = std::min({match.length, m_segments[a].end - match.a, m_segments[b].end - match.b});
            links[{a, b}].add({match.a, match.b, length});
            match = {match.a + length, match.b + length, match.length - length};
        }
    }

    [[nodiscard]] bool isStrong(const std::pair<size_t, size_t> &pair, const Link &link) const
    {
        const auto length = [&](size_t i) { return m_segments[i].end - m_segments[i].begin; };
        return link.words >= leastLink && 2 * link.words >= std::min(length(pair.first), length(pair.second));
    }

    /** Segments of one source that follow one another are one member. */
    [[nodiscard]] std::vector<Segment> joinedMembers(const std::vector<size_t> &segments) const
    {
        std::vector<Segment> result;
        for (size_t n = 0; n < segments.size(); ++n) {
            const size_t i = segments[n];
            if (n > 0 && segments[n - 1] + 1 == i && m_segments[i - 1].end == m_segments[i].begin) {
                result.back().end = m_linked[i].end;
            } else {
                result.push_back(m_linked[i]);
            }
        }
        return result;
    }

    [[nodiscard]] PassageGroup groupOf(const std::vector<size_t> &segments) const
    {
        PassageGroup group;
        Segment longest;
        for (const Segment &member : joinedMembers(segments)) {
            const auto source = static_cast<int>(m_table.sourceOf(member.begin));
            group.sources += group.members.isEmpty() || group.members.last().source != source ? 1 : 0;
            group.members.append({source, m_table.span(member.begin, member.end)});
            longest = member.end - member.begin > longest.end - longest.begin ? member : longest;
        }
        std::vector<CommonWord> words;
        for (quint32 place = longest.begin; place < longest.end; ++place) {
            words.push_back({m_table.ids()[place], m_uses.isCapital(place)});
        }
        group.words = static_cast<int>(words.size());
        group.weight = m_rarity.weight(words) * (group.sources - 1);
        group.noise = m_rarity.noise(words);
        return group;
    }

    /** Marks what most sources carry that have little else in common. O(members). */
    void findFormulas(QList<PassageGroup> &groups) const
    {
        const int least = std::clamp(m_table.sourceCount() / 2 + 1, leastCarriers, manyCarriers);
        std::vector<quint32> shared(m_table.sourceCount());
        for (const PassageGroup &group : std::as_const(groups)) {
            for (const GroupMember &member : group.members) {
                const auto [begin, end] = m_table.places(member.source, member.span);
                shared[member.source] += end - begin;
            }
        }
        for (PassageGroup &group : groups) {
            int unlike = 0;
            int before = -1;
            for (const GroupMember &member : std::as_const(group.members)) {
                const quint32 words = m_table.endOf(member.source) - m_table.startOf(member.source);
                const bool isNext = std::exchange(before, member.source) != member.source;
                unlike += isNext && shared[member.source] < leastInCommon * words ? 1 : 0;
            }
            if (group.sources >= least && 2 * unlike > group.sources) {
                group.weight *= group.noise ? 1 : Rarity::noiseDiscount;
                group.noise |= NoiseReason::ManySources;
            }
        }
    }

    const WordTable &m_table;
    const WordUses &m_uses;
    Rarity m_rarity;
    std::vector<Segment> m_segments;
    std::vector<Segment> m_linked; // of each segment: from its first to its last word that is linked
    std::vector<Links> m_links;    // of each passage
};

/** How many other sources carry what begins here, counted while passages begin and end. */
class Carriers
{
public:
    void change(int source, int by)
    {
        int &count = m_counts[source];
        m_sources += (count == 0 ? 1 : 0);
        count += by;
        m_sources -= (count == 0 ? 1 : 0);
    }
    [[nodiscard]] int sources() const { return m_sources; }

private:
    std::map<int, int> m_counts;
    int m_sources = 0;
};

} // namespace

QList<PassageGroup> groupPassages(const QList<Passage> &passages, const QList<PassageSource> &sources)
{
    return groupPassages(passages, sources, {}).value();
}

Result<QList<PassageGroup>> groupPassages(const QList<Passage> &passages, const QList<PassageSource> &sources,
                                          const ProgressFn &progress)
{
    Pulse pulse(std::stop_source(), progress, 3 * static_cast<int>(passages.size()));
    const WordTable table = wordTable(sources, pulse);
    const WordUses uses(table, sources, pulse);
    if (!pulse.look()) {
        return failure(Error::Code::Cancelled);
    }
    QList<PassageGroup> groups = Grouper(table, uses, passages, pulse).groups(pulse);
    pulse.setDone(3 * static_cast<int>(passages.size()));
    if (!pulse.look()) {
        return failure(Error::Code::Cancelled);
    }
    return groups;
}

void markManySources(QList<Passage> &passages, const QList<PassageGroup> &groups)
{
    QHash<int, QList<Span>> formulas; // of each source; those of one source do not overlap
    for (const PassageGroup &group : groups) {
        for (const GroupMember &member : group.noise &NoiseReason::ManySources ? group.members : QList<GroupMember>()) {
            formulas[member.source].append(member.span);
        }
    }
    for (QList<Span> &spans : formulas) {
        std::sort(spans.begin(), spans.end());
    }
    const auto isFormula = [&](int source, const Span &span) {
        const QList<Span> spans = formulas.value(source);
        auto formula = std::upper_bound(spans.cbegin(), spans.cend(), span.begin,
                                        [](qsizetype place, const Span &other) { return place < other.end; });
        qsizetype covered = 0;
        for (; formula != spans.cend() && formula->begin < span.end; ++formula) {
            covered += formula->intersected(span).length();
        }
        return 2 * covered >= span.length();
    };
    for (Passage &passage : passages) {
        if (isFormula(passage.sourceA, passage.a) && isFormula(passage.sourceB, passage.b)) {
            passage.weight *= passage.noise ? 1 : Rarity::noiseDiscount;
            passage.noise |= NoiseReason::ManySources;
        }
    }
}

QList<SharedStretch> sharedStretches(const QList<Passage> &passages, int source)
{
    struct Change {
        int other = 0;
        int by = 0;
    };
    std::multimap<qsizetype, Change> changes;
    for (const Passage &passage : passages) {
        if (passage.sourceA == source || passage.sourceB == source) {
            const Span &span = passage.sourceA == source ? passage.a : passage.b;
            const int other = passage.sourceA == source ? passage.sourceB : passage.sourceA;
            changes.insert({span.begin, {other, 1}});
            changes.insert({span.end, {other, -1}});
        }
    }
    QList<SharedStretch> result;
    Carriers carriers;
    for (auto change = changes.cbegin(); change != changes.cend();) {
        const qsizetype begin = change->first;
        for (; change != changes.cend() && change->first == begin; ++change) {
            carriers.change(change->second.other, change->second.by);
        }
        const int count = carriers.sources() + 1;
        if (count < 2) {
            continue;
        }
        const qsizetype end = change->first;
        if (!result.isEmpty() && result.last().span.end == begin && result.last().sources == count) {
            result.last().span.end = end;
        } else {
            result.append({{begin, end}, count});
        }
    }
    return result;
}

} // namespace Sidelight
