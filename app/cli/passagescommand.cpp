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
    return runList(
        u"passages"_s, description, ListExtras::Passages, arguments, streams, [&](const ListRequest &request) {
            const ComparedDocuments compared = comparedDocuments(request, streams);
            PassagesWriter writer(streams.out, compared.documents, request.format);
            Result<void> written = writer.begin();
            const auto write = [&](const QList<Passage> &passages) {
                written = writer.write(passages);
                return written.has_value();
            };
            PassageNotes notes;
            const PassageOptions options{.minWords = request.minWords, .jobs = request.jobs, .preset = request.preset};
            if (written) {
                const Result<void> found = streamPassages(compared.sources, write, options, {}, &notes);
                written = written ? found : written;
            }
            tellNotes(notes, streams);
            return exitCode(written, compared.hadTrouble, streams);
        });
}

} // namespace Sidelight::cli
