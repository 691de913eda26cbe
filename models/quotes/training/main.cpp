// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a model of quotations from marked articles and says by cross-validation how good it is. See README.md.

#include "models/quotes/quotetype.h"
#include "models/quotes/training/crossvalidation.h"
#include "models/text/positions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::training;

namespace
{

QJsonValue spanJson(const std::optional<Span> &span, const Positions &positions)
{
    if (!span) {
        return QJsonValue::Null;
    }
    const Span points = positions.toCodePoints(*span);
    return QJsonArray{points.begin, points.end};
}

QByteArray lineOf(const GoldArticle &gold, const QList<Quote> &quotes)
{
    const Positions positions(gold.article.text);
    QJsonArray array;
    for (const Quote &quote : quotes) {
        array.append(QJsonObject{{u"content"_s, spanJson(quote.content, positions)},
                                 {u"cue"_s, spanJson(quote.cue, positions)},
                                 {u"source"_s, spanJson(quote.mention, positions)},
                                 {u"speaker"_s, quote.speaker},
                                 {u"type"_s, quoteTypeKey(quote.type)},
                                 {u"confidence"_s, quote.confidence},
                                 {u"rule"_s, quote.rule}});
    }
    const QJsonObject object{{u"doc_id"_s, gold.id}, {u"quotes"_s, array}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

bool save(const QString &path, const QByteArray &contents)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() && file.commit();
}

/** How far confidences are off in one half of the articles when they were fitted on the other. */
void reportCalibration(const Corpus &corpus, const QList<QList<Quote>> &quotes, QTextStream &out)
{
    QList<Calibration::Outcome> halves[2];
    for (int i = 0; i < corpus.articles.size(); ++i) {
        halves[i / 8 % 2] += outcomes(corpus.articles[i], quotes[i]); // blocks, since folds alternate
    }
    out << "calibration error " << calibrationError(Calibration(halves[0]), halves[1]) << ", "
        << calibrationError(Calibration(halves[1]), halves[0]) << '\n';
}

struct Arguments {
    QString gold;
    QString model;
    QString predictions;
    int folds = 5;
    int tried = 5;
    TrainingOptions options;
};

Arguments parsed(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {u"gold"_s, u"Marked articles, JSON Lines."_s, u"file"_s},
        {u"model"_s, u"Where the model of all articles goes."_s, u"file"_s},
        {u"predictions"_s, u"Where the quotes of the cross-validation go, JSON Lines."_s, u"file"_s},
        {u"folds"_s, u"Parts of the cross-validation."_s, u"number"_s, u"5"_s},
        {u"tried"_s, u"How many of them are tried."_s, u"number"_s, u"5"_s},
    });
    parser.process(application);
    Arguments arguments;
    arguments.gold = parser.value(u"gold"_s);
    arguments.model = parser.value(u"model"_s);
    arguments.predictions = parser.value(u"predictions"_s);
    arguments.folds = std::max(2, parser.value(u"folds"_s).toInt());
    arguments.tried = std::clamp(parser.value(u"tried"_s).toInt(), 1, arguments.folds);
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Arguments arguments = parsed(application);
    QTextStream out(stdout);
    const Result<QList<GoldArticle>> gold = readGold(arguments.gold);
    if (!gold) { // nothing may be learnt from nothing: it would take the place of the model
        QTextStream(stderr) << describe(gold.error()) << '\n';
        return 1;
    }
    Corpus corpus{*gold, {}};
    for (const GoldArticle &article : *gold) {
        corpus.examples.append(examplesOf(article));
    }
    out << corpus.articles.size() << " articles\n" << Qt::flush;
    const auto quotes = crossValidated(corpus, arguments.folds, arguments.tried, arguments.options);
    reportCalibration(corpus, quotes, out);
    QByteArray lines;
    QList<Calibration::Outcome> all;
    for (int i = 0; i < corpus.articles.size(); ++i) {
        lines += i % arguments.folds < arguments.tried ? lineOf(corpus.articles[i], quotes[i]) : QByteArray();
        all += outcomes(corpus.articles[i], quotes[i]);
    }
    bool isSaved = arguments.predictions.isEmpty() || save(arguments.predictions, lines);
    if (!arguments.model.isEmpty()) {
        AttributionModel model = trained(corpus, arguments.folds, -1, arguments.options);
        model.calibration = Calibration(all);
        isSaved = save(arguments.model, modelFile(model)) && isSaved;
    }
    return isSaved ? 0 : 1;
}
