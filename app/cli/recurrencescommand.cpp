// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listcommand.h"
#include "app/cli/messages.h"
#include "models/text/parallel.h"
#include "models/claims/values/values.h"
#include "models/exchange/json/recurrenceswriter.h"

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

namespace
{

/** The documents of a request, with their values. */
struct ValuedDocuments {
    QList<DocumentId> ids;
    QList<ValuedText> documents;
};

ValuedText valued(const InputDocument &document)
{
    const Article &article = document.article;
    return {article.text, document.published.day, findValues(article.text, document.published, maskedSpans(article))};
}

ValuedDocuments valuedDocuments(Inputs &inputs, int jobs)
{
    ValuedDocuments result;
    for (std::vector<InputDocument> batch = inputs.nextBatch(); !batch.empty(); batch = inputs.nextBatch()) {
        const auto documents = mapped(batch, jobs, valued);
        for (size_t i = 0; i < batch.size(); ++i) {
            result.ids.append(batch[i].id);
            result.documents.append(documents[i]);
        }
    }
    return result;
}

} // namespace

int recurrencesCommand(const QStringList &arguments, const Streams &streams)
{
    const QString description = u"Lists where the dates, numbers and amounts of a document stand in another one on the "
                                u"same event, or where the other gives another value."_s;
    return runList(
        u"recurrences"_s, description, ListExtras::None, arguments, streams, [&](const ListRequest &request) {
            Inputs inputs(request.files, request.corpus, request.jobs, streams);
            const ValuedDocuments all = valuedDocuments(inputs, request.jobs);
            const Result<QList<Recurrence>> found = findRecurrences(all.documents);
            if (!found) {
                message(streams, found.error());
                return int(FileTrouble);
            }
            const Result<void> written = writeRecurrences(streams.out, all.ids, all.documents, *found, request.format);
            return exitCode(written, inputs.hadTrouble(), streams);
        });
}

} // namespace Sidelight::cli
