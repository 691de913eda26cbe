// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/projectlists.h"

#include "models/claims/values/values.h"
#include "models/exchange/json/passageswriter.h"
#include "models/exchange/json/valueswriter.h"

namespace Sidelight
{

Result<void> writeProjectPassages(QIODevice &device, const ProjectData &project, const Analysis &analysis,
                                  const CsvOptions &options)
{
    QList<ListedDocument> documents;
    for (const QUuid &id : analysis.ids) {
        const Source *source = project.source(id);
        documents.append(source ? ListedDocument{{source->article.fileName, false}, source->article.text}
                                : ListedDocument());
    }
    PassagesWriter writer(device, documents, {ListFormat::Kind::Csv, options});
    const Result<void> begun = writer.begin();
    return begun ? writer.write(analysis.passages) : begun;
}

Result<void> writeProjectValues(QIODevice &device, const ProjectData &project, const Analysis &analysis,
                                const CsvOptions &options)
{
    ValuesWriter writer(device, {ListFormat::Kind::Csv, options});
    Result<void> written = writer.begin();
    for (const Source &source : project.sources) {
        if (!written) {
            break;
        }
        const Article article = effectiveArticle(source);
        const int index = analysis.indexOf(source.id);
        const bool isKnown = index >= 0 && analysis.sources.at(index).article == article;
        written = writer.write(
            {article.fileName, false}, article.text,
            isKnown ? analysis.sources.at(index).values
                    : findValues(article.text, Publication(article.metadata.published), maskedSpans(article)));
    }
    return written;
}

} // namespace Sidelight
