// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"

#include "models/project/acttools.h"

#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

namespace Sidelight::acts
{

namespace
{

/** What two rejections have in common that say the same. */
auto placesOf(const Rejection &rejection)
{
    const auto a = std::tuple(rejection.a.source, rejection.a.span);
    const auto b = std::tuple(rejection.b.source, rejection.b.span);
    return std::pair(std::min(a, b), std::max(a, b));
}

} // namespace

Rejection newRejection(const Place &a, const Place &b, const QString &coder, const QDateTime &now)
{
    Rejection rejection;
    rejection.id = QUuid::createUuid();
    rejection.a = a;
    rejection.b = b;
    rejection.coder = cleanName(coder);
    rejection.created = now.toUTC();
    return rejection;
}

Change rejectPassages(const ProjectData &data, const QList<Rejection> &rejections)
{
    Change change;
    std::set<decltype(placesOf(Rejection()))> known;
    QSet<QUuid> ids;
    for (const Rejection &rejection : data.rejections) {
        known.insert(placesOf(rejection));
        ids.insert(rejection.id);
    }
    for (Rejection rejection : rejections) {
        rejection.note = sanitised(rejection.note);
        rejection.coder = cleanName(rejection.coder);
        const bool isSound = !rejection.id.isNull() && rejection.a.source != rejection.b.source &&
                             isPossible(data, rejection.a) && isPossible(data, rejection.b);
        if (isSound && !ids.contains(rejection.id) && known.insert(placesOf(rejection)).second) {
            ids.insert(rejection.id);
            change.rejections.append({{}, rejection});
        }
    }
    if (!change.isEmpty()) {
        change.text = ActText::tr("Reject a shared passage");
    }
    return change;
}

Change restorePassages(const ProjectData &data, const QList<QUuid> &rejections)
{
    Change change;
    appendRemoved(change.rejections, data.rejections,
                  [&](const Rejection &rejection) { return rejections.contains(rejection.id); });
    if (!change.isEmpty()) {
        change.text = ActText::tr("Restore a shared passage");
    }
    return change;
}

} // namespace Sidelight::acts
