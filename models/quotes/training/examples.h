// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/reading/features.h"
#include "models/quotes/training/goldcorpus.h"

namespace Sidelight::training
{

/** A sequence with the labels that it should be given. */
struct Example {
    FeatureSequence sequence;
    QList<int> labels;
};

/** What the models learn from one article. */
struct ArticleExamples {
    QList<Example> cues;  ///< one a sentence
    QList<Example> roles; ///< one a marked cue
    Example sentences;
};

/** The sentences of a marked article, labelled as its quotes say. Linear in the article and its quotes. */
[[nodiscard]] ArticleExamples examplesOf(const GoldArticle &gold);

} // namespace Sidelight::training
