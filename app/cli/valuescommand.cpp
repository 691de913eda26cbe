// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listcommand.h"
#include "models/text/parallel.h"
#include "models/claims/values/values.h"
#include "models/exchange/json/valueswriter.h"

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

namespace
{

QList<Value> valuesOf(const InputDocument &document, const ListRequest &request)
{
    const Article &article = document.article;
    QList<Value> values = findValues(article.text, document.published, maskedSpans(article), request.times);
    if (!request.types.isEmpty()) {
        erase_if(values, [&](const Value &value) { return !request.types.contains(value.type); });
    }
    return values;
}

Result<void> writeValues(Inputs &inputs, const ListRequest &request, QIODevice &out)
{
    ValuesWriter writer(out, request.format);
    Result<void> written = writer.begin();
    for (std::vector<InputDocument> batch = inputs.nextBatch(); !batch.empty() && written; batch = inputs.nextBatch()) {
        const auto values =
            mapped(batch, request.jobs, [&](const InputDocument &document) { return valuesOf(document, request); });
        for (size_t i = 0; i < batch.size() && written; ++i) {
            written = writer.write(batch[i].id, batch[i].article.text, values[i]);
        }
    }
    return written;
}

} // namespace

int valuesCommand(const QStringList &arguments, const Streams &streams)
{
    const QString description = u"Lists the dates, numbers, percentages, amounts of money and quantities of each "
                                u"document, with what they come to."_s;
    return runList(u"values"_s, description, ListExtras::Values, arguments, streams, [&](const ListRequest &request) {
        Inputs inputs(request.files, request.corpus, request.jobs, streams);
        const Result<void> written = writeValues(inputs, request, streams.out);
        return exitCode(written, inputs.hadTrouble(), streams);
    });
}

} // namespace Sidelight::cli
