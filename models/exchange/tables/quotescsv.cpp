// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tables/quotescsv.h"

#include "models/exchange/isotime.h"
#include "models/exchange/json/quoteswriter.h"
#include "models/exchange/json/utteranceswriter.h"
#include "models/project/speakertable.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** The utterance of every quote, from 1, and what the quote is to it. */
using UtteranceCells = QList<QList<QStringList>>;

UtteranceCells utteranceCells(const Analysis &analysis)
{
    UtteranceCells cells;
    for (const SourceAnalysis &source : analysis.sources) {
        cells.append(QList<QStringList>(source.quotes.size(), QStringList{QString(), QString()}));
    }
    for (qsizetype i = 0; i < analysis.utterances.size(); ++i) {
        for (const UtteranceMember &member : analysis.utterances.at(i).members) {
            cells[member.source][member.quote] = {QString::number(i + 1), utteranceFormKey(member.form)};
        }
    }
    return cells;
}

} // namespace

Result<void> writeProjectQuotes(QIODevice &device, const ProjectData &project, const Analysis &analysis,
                                const CsvOptions &options)
{
    csv::Writer writer(device, options);
    return writeProjectQuotes(writer, project, analysis);
}

Result<void> writeProjectQuotes(TableWriter &writer, const ProjectData &project, const Analysis &analysis)
{
    Result<void> written = writer.writeRow(quoteCsvHeader() + QStringList{u"speaker_name"_s, u"utterance"_s, u"form"_s,
                                                                          u"source_key"_s, u"outlet"_s, u"date"_s});
    const SpeakerTable speakers(analysis);
    const UtteranceCells utterances = utteranceCells(analysis);
    for (const Source &source : project.sources) {
        const int at = analysis.indexOf(source.id);
        const Article &article = source.article;
        const Positions positions(article.text);
        const QList<Quote> quotes = at < 0 ? QList<Quote>() : analysis.sources.at(at).quotes;
        for (int i = 0; i < quotes.size() && written; ++i) {
            const QuotedSpeaker *speaker = speakers.of(at, i);
            written = writer.writeRow(
                quoteCsvCells({article.fileName, false}, article.text, positions, quotes.at(i)) +
                QStringList{speaker ? speaker->name : QString()} + utterances.at(at).at(i) +
                QStringList{source.key, article.metadata.outlet, publishedText(article.metadata.published)});
        }
    }
    return written;
}

} // namespace Sidelight
