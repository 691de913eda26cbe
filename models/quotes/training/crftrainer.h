// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/trained/sequencemodel.h"
#include "models/quotes/training/examples.h"

namespace Sidelight::training
{

struct TrainingOptions {
    int rounds = 8;        ///< passes over the examples
    int leastCount = 5;    ///< places at which a feature must be met to be learnt
    float rate = 0.05F;    ///< step length of AdaGrad
    float decay = 2e-3F;   ///< pull towards nought at each update of a weight (L2)
    float dropout = 0.3F;  ///< part of the features that is left out at random when an example is learnt
    float least = 0.12F;   ///< weights that are smaller in the end are dropped
    float boldness = 0.5F; ///< see AttributionModel; chosen between the best F1 (near 1) and few wrong finds (0)
};

/**
 * Fits a conditional random field by stochastic gradient ascent with AdaGrad (Duchi, Hazan, Singer 2011), with
 * dropout of features and the mean of all weights on the way. The same examples in the same order give the same model.
 * Time: rounds * features met.
 */
[[nodiscard]] SequenceModel train(const LabelScheme &scheme, const QList<const Example *> &examples,
                                  const TrainingOptions &options);

} // namespace Sidelight::training
