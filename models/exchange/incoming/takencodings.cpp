// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/incoming/takencodings.h"

#include "models/project/acts.h"

#include <QSet>

#include <algorithm>

namespace Sidelight
{

namespace
{

/** Who codes a source has read it; only then does "nothing coded" say something. */
void markRead(Change &change, const ProjectData &project)
{
    QSet<QUuid> coded;
    for (const Edit<Coding> &edit : std::as_const(change.codings)) {
        if (edit.after) {
            coded.insert(edit.after->source);
        }
    }
    for (const Source &source : project.sources) {
        if (!source.isRead && coded.contains(source.id)) {
            Source read = source;
            read.isRead = true;
            change.sources.append({source, read});
        }
    }
}

} // namespace

void takeCodings(CodingImport &import, const ProjectData &project, const QList<Coding> &codings)
{
    ProjectData widened = project;
    widened.apply(import.change);
    import.change.codings = acts::addCodings(widened, codings).codings;
    const auto isAdded = [](const Edit<Coding> &edit) { return !edit.before; };
    const auto refused = codings.size() - std::ranges::count_if(import.change.codings, isAdded);
    if (refused > 0) {
        import.losses.append(Losses::tr("Left out: %n coding(s) that say that a source omits a claim which it has.",
                                        nullptr, static_cast<int>(refused)));
    }
    markRead(import.change, project);
}

} // namespace Sidelight
