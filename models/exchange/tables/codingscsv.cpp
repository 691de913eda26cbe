// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tables/codingscsv.h"

#include "models/claims/anchoring/anchoring.h"
#include "models/claims/codebook.h"
#include "models/exchange/codingorder.h"
#include "models/exchange/isotime.h"
#include "models/exchange/tagname.h"
#include "models/quotes/quoteplaces.h"
#include "models/quotes/quotetype.h"
#include "models/text/positions.h"
#include "models/text/sentences.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** What all records of one source have in common, worked out once. */
struct SourceContext {
    explicit SourceContext(const Source &of, const Analysis &analysis)
        : source(of)
        , positions(of.article.text)
        , lines(paragraphs(of.article.text))
        , published(publishedText(of.article.metadata.published))
        , sha256(QString::fromLatin1(of.article.sha256.toHex()))
    {
        const int index = analysis.indexOf(of.id);
        if (index >= 0) {
            quotes = analysis.sources[index].quotes;
        }
    }

    [[nodiscard]] QString words(const Span &span) const
    {
        return source.article.text.sliced(span.begin, span.length());
    }

    /** The number of the paragraph on whose line a position stands, from 1. */
    [[nodiscard]] qsizetype paragraph(qsizetype position) const
    {
        const qsizetype lineBegin = position > 0 ? source.article.text.lastIndexOf(u'\n', position - 1) + 1 : 0;
        return std::ranges::lower_bound(lines, lineBegin, {}, &Span::begin) - lines.begin() + 1;
    }

    const Source &source;
    Positions positions;
    QList<Span> lines;
    QString published;
    QString sha256;
    QList<Quote> quotes;
};

/** The cells that only a coding with a span has. */
struct PlaceCells {
    QString content;
    QString cue{};
    QString speaker{};
    QString quoteType{};
    QString start;
    QString end;
    QString prefix;
    QString suffix;
    QString paragraph;
};

PlaceCells placeCells(const SourceContext &context, const Span &span)
{
    const TextAnchor anchor = textAnchor(context.source.article.text, context.positions, span);
    PlaceCells cells{.content = anchor.exact,
                     .start = QString::number(anchor.position.begin),
                     .end = QString::number(anchor.position.end),
                     .prefix = anchor.prefix,
                     .suffix = anchor.suffix,
                     .paragraph = QString::number(context.paragraph(span.begin))};
    if (const Quote *quote = quoteAround(context.quotes, span)) {
        cells.cue = quote->cue ? context.words(*quote->cue) : QString();
        cells.speaker = quote->speaker;
        cells.quoteType = quoteTypeKey(quote->type);
    }
    return cells;
}

QStringList record(const Coding &coding, const QString &tag, const SourceContext &context)
{
    const Article &article = context.source.article;
    const PlaceCells place = coding.span ? placeCells(context, *coding.span) : PlaceCells();
    return {coding.id.toString(QUuid::WithoutBraces),
            article.fileName,
            tag,
            place.content,
            stanceKey(coding.stance),
            coding.attributedTo,
            place.cue,
            place.speaker,
            place.quoteType,
            place.start,
            place.end,
            u"codepoint"_s,
            place.prefix,
            place.suffix,
            place.paragraph,
            article.metadata.outlet,
            context.published,
            coding.note,
            coding.coder,
            utcText(coding.created),
            utcText(coding.modified),
            originKey(coding.origin),
            coding.rule,
            context.sha256};
}

} // namespace

const QStringList &codingColumns()
{
    static const QStringList columns = u"id,document,tag,content,stance,attributed_to,cue,speaker,quote_type,start,end,"
                                       u"unit,prefix,suffix,paragraph,outlet,published,memo,"
                                       u"coder,created,modified,origin,rule,document_sha256"_s.split(u',');
    return columns;
}

Result<void> writeCodings(QIODevice &device, const ProjectData &project, const Analysis &analysis,
                          const CsvOptions &options)
{
    csv::Writer writer(device, options);
    return writeCodings(writer, project, analysis);
}

Result<void> writeCodings(TableWriter &writer, const ProjectData &project, const Analysis &analysis)
{
    const Codebook codebook(project.claims);
    QHash<QUuid, std::shared_ptr<SourceContext>> contexts;
    QHash<QUuid, QString> tags;
    Result<void> written = writer.writeRow(codingColumns());
    for (const qsizetype place : codingOrder(project, codebook)) {
        if (!written) {
            break;
        }
        const Coding &coding = project.codings.at(place);
        auto &context = contexts[coding.source];
        if (!context) {
            context = std::make_shared<SourceContext>(*project.source(coding.source), analysis);
        }
        QString &tag = tags[coding.claim];
        if (tag.isEmpty()) {
            tag = tagName(codebook, coding.claim);
        }
        written = writer.writeRow(record(coding, tag, *context));
    }
    return written;
}

} // namespace Sidelight
