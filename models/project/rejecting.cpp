// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/rejecting.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace Sidelight
{

namespace
{

/** The members of a group by source. */
QHash<int, QList<Span>> membersOf(const PassageGroup &group)
{
    QHash<int, QList<Span>> members;
    for (const GroupMember &member : group.members) {
        members[member.source].append(member.span);
    }
    return members;
}

bool standsIn(const QList<Span> &members, const Span &span)
{
    return std::ranges::any_of(members, [&](const Span &member) { return member.intersects(span); });
}

} // namespace

QList<std::pair<Place, Place>> rejectedPlaces(const Analysis &analysis, const PassageGroup &group)
{
    const QHash<int, QList<Span>> members = membersOf(group);
    QList<std::pair<Place, Place>> places;
    std::set<std::tuple<int, Span, int, Span>> known;
    for (const Passage &passage : analysis.passages) {
        for (const Span &a : members.value(passage.sourceA)) {
            for (const Span &b : members.value(passage.sourceB)) {
                const bool isCarried = a.intersects(passage.a) && b.intersects(passage.b);
                if (isCarried && known.insert({passage.sourceA, a, passage.sourceB, b}).second) {
                    places.append({{analysis.ids.at(passage.sourceA), a}, {analysis.ids.at(passage.sourceB), b}});
                }
            }
        }
    }
    return places;
}

QList<QUuid> rejectionsOf(const Analysis &analysis, const PassageGroup &group, const QList<Rejection> &rejections)
{
    const QHash<int, QList<Span>> members = membersOf(group);
    const auto holds = [&](const Place &place) {
        return standsIn(members.value(analysis.indexOf(place.source)), place.span);
    };
    QList<QUuid> ids;
    for (const Rejection &rejection : rejections) {
        if (holds(rejection.a) && holds(rejection.b)) {
            ids.append(rejection.id);
        }
    }
    return ids;
}

} // namespace Sidelight
