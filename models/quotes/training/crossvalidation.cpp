// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/training/crossvalidation.h"

#include "models/quotes/trained/cuetagger.h"
#include "models/quotes/quotes.h"
#include "models/quotes/trained/roletagger.h"
#include "models/quotes/trained/sentencetagger.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Sidelight::training
{

namespace
{

constexpr double agreement = 0.8;
constexpr qsizetype leastReported = 100; // sentences that a model of them can be learnt from

double overlap(const Span &a, const Span &b)
{
    const qsizetype common = std::min(a.end, b.end) - std::max(a.begin, b.begin);
    const qsizetype both = std::max(a.end, b.end) - std::min(a.begin, b.begin);
    return common > 0 ? double(common) / double(both) : 0;
}

bool agree(const GoldQuote &gold, const Quote &quote)
{
    if (overlap(gold.content, quote.content) < agreement) {
        return false;
    }
    return !gold.source || !quote.mention || overlap(*gold.source, *quote.mention) > 0;
}

} // namespace

AttributionModel trained(const Corpus &corpus, int folds, int held, const TrainingOptions &options)
{
    QList<const Example *> cues;
    QList<const Example *> roles;
    QList<const Example *> sentences;
    qsizetype reported = 0;
    for (int i = 0; i < corpus.articles.size(); ++i) {
        if (i % folds == held) {
            continue;
        }
        for (const Example &example : corpus.examples[i].cues) {
            cues.append(&example);
        }
        for (const Example &example : corpus.examples[i].roles) {
            roles.append(&example);
        }
        const Example &example = corpus.examples[i].sentences;
        sentences.append(&example);
        reported += example.labels.size() - example.labels.count(NotReported);
    }
    AttributionModel model;
    model.cues = train(cueScheme(), cues, options);
    model.roles = train(roleScheme(), roles, options);
    if (reported >= leastReported) {
        model.sentences = train(sentenceScheme(), sentences, options);
    }
    model.boldness = options.boldness;
    return model;
}

QList<QList<Quote>> crossValidated(const Corpus &corpus, int folds, int tried, const TrainingOptions &options)
{
    QList<QList<Quote>> quotes(corpus.articles.size());
    for (int fold = 0; fold < tried; ++fold) {
        const AttributionModel model = trained(corpus, folds, fold, options);
        for (int i = fold; i < corpus.articles.size(); i += folds) {
            quotes[i] = findQuotes(corpus.articles[i].article, model);
        }
    }
    return quotes;
}

QList<Calibration::Outcome> outcomes(const GoldArticle &gold, const QList<Quote> &quotes)
{
    QList<Calibration::Outcome> result;
    for (const Quote &quote : quotes) {
        const bool isRight = std::any_of(gold.quotes.cbegin(), gold.quotes.cend(),
                                         [&quote](const GoldQuote &it) { return agree(it, quote); });
        result.append({calibrationKey(quote.rule, quote.type), quote.confidence, isRight});
    }
    return result;
}

double calibrationError(const Calibration &calibration, const QList<Calibration::Outcome> &outcomes)
{
    struct Tenth {
        double confidence = 0;
        double right = 0;
        double count = 0;
    };
    std::array<Tenth, 10> tenths;
    for (const Calibration::Outcome &outcome : outcomes) {
        const double confidence = calibration.confidence(outcome.rule, outcome.probability);
        Tenth &tenth = tenths[size_t(std::clamp(confidence * 10, 0.0, 9.0))];
        tenth.confidence += confidence;
        tenth.right += outcome.isRight ? 1 : 0;
        ++tenth.count;
    }
    double error = 0;
    for (const Tenth &tenth : tenths) {
        error += std::abs(tenth.confidence - tenth.right);
    }
    return outcomes.isEmpty() ? 0 : error / double(outcomes.size());
}

} // namespace Sidelight::training
