// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/passagelookup.h"

#include "models/passages/pairs.h"

#include <algorithm>
#include <limits>

namespace Sidelight
{

int groupAt(const QList<PassageGroup> &groups, int source, qsizetype offset)
{
    int found = -1;
    qsizetype shortest = std::numeric_limits<qsizetype>::max();
    for (int i = 0; i < groups.size(); ++i) {
        for (const GroupMember &member : groups.at(i).members) {
            if (member.source == source && member.span.contains(offset) && member.span.length() < shortest) {
                shortest = member.span.length();
                found = i;
            }
        }
    }
    return found;
}

QList<Span> placesOf(const PassageGroup &group, int source)
{
    QList<Span> places;
    for (const GroupMember &member : group.members) {
        if (member.source == source) {
            places.append(member.span);
        }
    }
    return places;
}

GroupPlace groupAfter(const QList<PassageGroup> &groups, int source, const Span &from, bool forward,
                      const std::function<bool(const PassageGroup &)> &counts)
{
    GroupPlace best;
    for (int i = 0; i < groups.size(); ++i) {
        if (!counts(groups.at(i))) {
            continue;
        }
        for (const Span &place : placesOf(groups.at(i), source)) {
            const bool isAhead = forward ? place > from : place < from;
            const bool isNearer = best.group < 0 || (forward ? place < best.place : place > best.place);
            if (isAhead && isNearer) {
                best = {i, place};
            }
        }
    }
    return best;
}

QList<PassageGroup> pairGroups(const QList<Passage> &passages, int a, int b)
{
    QList<PassageGroup> groups;
    for (const Passage &passage : passages) {
        if (isBetween(passage, a, b)) {
            groups.append({{{passage.sourceA, passage.a}, {passage.sourceB, passage.b}},
                           passage.words,
                           2,
                           passage.weight,
                           passage.noise});
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [a](const PassageGroup &x, const PassageGroup &y) {
        return placesOf(x, a).constFirst() < placesOf(y, a).constFirst();
    });
    return groups;
}

GroupRank rankOf(const QList<PassageGroup> &groups, int source, int group)
{
    QList<std::pair<Span, int>> order;
    for (int i = 0; i < groups.size(); ++i) {
        const QList<Span> places = groups.at(i).noise ? QList<Span>() : placesOf(groups.at(i), source);
        if (!places.isEmpty()) {
            order.append({places.constFirst(), i});
        }
    }
    std::sort(order.begin(), order.end());
    const auto found =
        std::find_if(order.begin(), order.end(), [group](const auto &entry) { return entry.second == group; });
    const auto rank = found == order.end() ? 0 : static_cast<int>(std::distance(order.begin(), found)) + 1;
    return {rank, static_cast<int>(order.size())};
}

QStringList carrierKeys(const PassageGroup &group, const QStringList &keys)
{
    QStringList carriers;
    for (const GroupMember &member : group.members) {
        const QString key = keys.value(member.source);
        if (!key.isEmpty() && !carriers.contains(key)) {
            carriers.append(key);
        }
    }
    return carriers;
}

} // namespace Sidelight
