// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listcommand.h"
#include "models/passages/groups.h"

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

int groupsCommand(const QStringList &arguments, const Streams &streams)
{
    const QString description =
        u"Lists the wording that any number of documents share, with every place where it stands, heaviest first."_s;
    return runList(u"groups"_s, description, true, arguments, streams, [&](const ListRequest &request) {
        const SharedWording shared = sharedWording(request, streams);
        const QList<PassageGroup> groups = groupPassages(shared.passages, shared.sources);
        return exitCode(writeGroups(streams.out, shared.documents, groups, request.format), shared.hadTrouble, streams);
    });
}

} // namespace Sidelight::cli
