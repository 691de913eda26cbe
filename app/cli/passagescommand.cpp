// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listcommand.h"

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

int passagesCommand(const QStringList &arguments, const Streams &streams)
{
    const QString description =
        u"Lists the wording that two documents share, for all pairs, in the order of the arguments."_s;
    return runList(u"passages"_s, description, true, arguments, streams, [&](const ListRequest &request) {
        const SharedWording shared = sharedWording(request, streams);
        return exitCode(writePassages(streams.out, shared.documents, shared.passages, request.format),
                        shared.hadTrouble, streams);
    });
}

} // namespace Sidelight::cli
