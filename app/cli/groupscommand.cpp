// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listcommand.h"
#include "app/cli/messages.h"
#include "models/passages/groups.h"

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

int groupsCommand(const QStringList &arguments, const Streams &streams)
{
    const QString description =
        u"Lists the wording that any number of documents share, with every place where it stands, heaviest first."_s;
    return runList(u"groups"_s, description, ListExtras::Passages, arguments, streams, [&](const ListRequest &request) {
        const ComparedDocuments compared = comparedDocuments(request, streams);
        PassageNotes notes;
        const PassageOptions options{.minWords = request.minWords, .jobs = request.jobs, .preset = request.preset};
        const Result<QList<Passage>> passages = findPassages(compared.sources, options, {}, &notes);
        tellNotes(notes, streams);
        if (!passages) {
            message(streams, passages.error());
            return int(FileTrouble);
        }
        const QList<PassageGroup> groups = groupPassages(*passages, compared.sources);
        return exitCode(writeGroups(streams.out, compared.documents, groups, request.format), compared.hadTrouble,
                        streams);
    });
}

} // namespace Sidelight::cli
