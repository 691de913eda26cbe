// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/trained/attributionmodel.h"
#include "models/quotes/quote.h"
#include "models/quotes/training/crftrainer.h"

#include <QList>

namespace Sidelight::training
{

/** Marked articles with what the models learn from each. */
struct Corpus {
    QList<GoldArticle> articles;
    QList<ArticleExamples> examples;
};

/** Trains on the articles whose number modulo `folds` is not `held`; on all if `held` is -1. Not calibrated. */
[[nodiscard]] AttributionModel trained(const Corpus &corpus, int folds, int held, const TrainingOptions &options);

/** The quotes of each article by a model that has not seen it; of the first `tried` folds only, the rest empty. */
[[nodiscard]] QList<QList<Quote>> crossValidated(const Corpus &corpus, int folds, int tried,
                                                 const TrainingOptions &options);

/**
 * What became of quotes: right is one whose content agrees with a marked one (intersection by union of at least .8,
 * as score_quotes.py has it) and whose mention meets the marked source, if both are there.
 */
[[nodiscard]] QList<Calibration::Outcome> outcomes(const GoldArticle &gold, const QList<Quote> &quotes);

/** The mean distance between confidence and the share that was right, over tenths of the confidence; 0 is best. */
[[nodiscard]] double calibrationError(const Calibration &calibration, const QList<Calibration::Outcome> &outcomes);

} // namespace Sidelight::training
