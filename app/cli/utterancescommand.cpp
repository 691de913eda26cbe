// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listcommand.h"
#include "models/text/parallel.h"
#include "models/exchange/json/utteranceswriter.h"
#include "models/quotes/quotes.h"

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

namespace
{

/** All documents with their quotes: an utterance may stand in any of them. */
struct QuotedDocuments {
    QList<ListedDocument> documents;
    QList<Article> articles;
    QList<QList<Quote>> quotes;
};

QuotedDocuments quotedDocuments(Inputs &inputs, int jobs)
{
    QuotedDocuments result;
    for (std::vector<InputDocument> batch = inputs.nextBatch(); !batch.empty(); batch = inputs.nextBatch()) {
        const auto quotes =
            mapped(batch, jobs, [](const InputDocument &document) { return findQuotes(document.article); });
        for (size_t i = 0; i < batch.size(); ++i) {
            result.documents.append({batch[i].id, batch[i].article.text});
            result.articles.append(batch[i].article);
            result.articles.last().originalBytes.clear();
            result.quotes.append(quotes[i]);
        }
    }
    return result;
}

} // namespace

int utterancesCommand(const QStringList &arguments, const Streams &streams)
{
    const QString description =
        u"Lists what was said by whom, once each, with every quotation of it in all documents and how it is worded."_s;
    return runList(u"utterances"_s, description, ListExtras::None, arguments, streams, [&](const ListRequest &request) {
        Inputs inputs(request.files, request.corpus, request.jobs, streams);
        const QuotedDocuments all = quotedDocuments(inputs, request.jobs);
        const SpeakerIdentities speakers = identifySpeakers(all.articles, all.quotes);
        const QList<Utterance> utterances = lineUpUtterances(all.articles, all.quotes, speakers);
        const Result<void> written =
            writeUtterances(streams.out, all.documents, all.quotes, speakers, utterances, request.format);
        return exitCode(written, inputs.hadTrouble(), streams);
    });
}

} // namespace Sidelight::cli
