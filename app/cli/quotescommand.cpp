// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listcommand.h"
#include "models/text/parallel.h"
#include "models/exchange/json/quoteswriter.h"
#include "models/quotes/quotes.h"

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

namespace
{

Result<void> writeQuotes(Inputs &inputs, const ListRequest &request, QIODevice &out)
{
    QuotesWriter writer(out, request.format);
    Result<void> written = writer.begin();
    for (std::vector<InputDocument> batch = inputs.nextBatch(); !batch.empty() && written; batch = inputs.nextBatch()) {
        const auto quotes =
            mapped(batch, request.jobs, [](const InputDocument &document) { return findQuotes(document.article); });
        for (size_t i = 0; i < batch.size() && written; ++i) {
            written = writer.write(batch[i].id, batch[i].article.text, quotes[i]);
        }
    }
    return written;
}

} // namespace

int quotesCommand(const QStringList &arguments, const Streams &streams)
{
    const QString description =
        u"Lists the quotations of each document: what is said, by which word it is attributed, and to whom."_s;
    return runList(u"quotes"_s, description, ListExtras::None, arguments, streams, [&](const ListRequest &request) {
        Inputs inputs(request.files, request.corpus, request.jobs, streams);
        const Result<void> written = writeQuotes(inputs, request, streams.out);
        return exitCode(written, inputs.hadTrouble(), streams);
    });
}

} // namespace Sidelight::cli
