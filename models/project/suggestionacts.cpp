// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"

#include "models/project/acttools.h"

#include <set>
#include <tuple>

namespace Sidelight::acts
{

namespace
{

/** What two rejections have in common that say the same. */
auto placeOf(const RejectedSuggestion &rejected)
{
    return std::tuple(rejected.claim, rejected.place.source, rejected.place.span);
}

QString nameOf(const ProjectData &data, const QUuid &claim)
{
    const Claim *known = data.claim(claim);
    return known ? known->name : QString();
}

} // namespace

RejectedSuggestion newRejectedSuggestion(const ProjectData &data, const QUuid &claim, const Place &place,
                                         const QString &coder, const QDateTime &now)
{
    return {QUuid::createUuid(), claim, place, wordsAt(data, place), cleanName(coder), now.toUTC()};
}

Change rejectSuggestions(const ProjectData &data, const QList<RejectedSuggestion> &suggestions)
{
    Change change;
    std::set<decltype(placeOf(RejectedSuggestion()))> known;
    std::set<QUuid> ids;
    for (const RejectedSuggestion &rejected : data.rejectedSuggestions) {
        known.insert(placeOf(rejected));
        ids.insert(rejected.id);
    }
    for (RejectedSuggestion rejected : suggestions) {
        rejected.words = wordsAt(data, rejected.place);
        rejected.coder = cleanName(rejected.coder);
        const bool isSound = !rejected.id.isNull() && !ids.contains(rejected.id) && data.claim(rejected.claim) &&
                             isPossible(data, rejected.place);
        if (isSound && known.insert(placeOf(rejected)).second) {
            ids.insert(rejected.id);
            change.rejectedSuggestions.append({{}, rejected});
        }
    }
    if (change.rejectedSuggestions.size() == 1) {
        const QUuid claim = change.rejectedSuggestions.constFirst().after->claim;
        change.text = ActText::tr("Reject a suggestion for “%1”").arg(nameOf(data, claim));
    } else if (!change.isEmpty()) {
        change.text =
            ActText::tr("Reject %n suggestion(s)", nullptr, static_cast<int>(change.rejectedSuggestions.size()));
    }
    return change;
}

Change forgetRejectedSuggestions(const ProjectData &data, const QList<QUuid> &suggestions)
{
    Change change;
    appendRemoved(change.rejectedSuggestions, data.rejectedSuggestions,
                  [&](const RejectedSuggestion &rejected) { return suggestions.contains(rejected.id); });
    if (!change.isEmpty()) {
        change.text =
            ActText::tr("Allow %n suggestion(s) again", nullptr, static_cast<int>(change.rejectedSuggestions.size()));
    }
    return change;
}

} // namespace Sidelight::acts
