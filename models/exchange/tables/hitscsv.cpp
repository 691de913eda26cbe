// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tables/hitscsv.h"

#include "models/exchange/isotime.h"
#include "models/text/context.h"
#include "models/text/positions.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Sidelight
{

Result<void> writeHits(QIODevice &device, const ProjectData &project, const QList<Hit> &hits, const CsvOptions &options)
{
    csv::Writer writer(device, options);
    Result<void> written = writer.writeRow({u"doc_id"_s, u"start"_s, u"end"_s, u"before"_s, u"hit"_s, u"after"_s,
                                            u"source_key"_s, u"outlet"_s, u"date"_s});
    QHash<QUuid, Positions> positions; // of the sources met so far
    for (const Hit &hit : hits) {
        const Source *source = project.source(hit.source);
        if (!source || !written) {
            continue;
        }
        const Article &article = source->article;
        auto at = positions.constFind(hit.source);
        if (at == positions.cend()) {
            at = positions.insert(hit.source, Positions(article.text));
        }
        const Span points = at->toCodePoints(hit.span);
        const KeywordContext context = keywordContext(article.text, hit.span);
        written = writer.writeRow({article.fileName, QString::number(points.begin), QString::number(points.end),
                                   context.before.trimmed(), article.text.sliced(hit.span.begin, hit.span.length()),
                                   context.after.trimmed(), source->key, article.metadata.outlet,
                                   publishedText(article.metadata.published)});
    }
    return written;
}

} // namespace Sidelight
