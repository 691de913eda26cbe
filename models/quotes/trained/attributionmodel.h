// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/trained/calibration.h"
#include "models/quotes/quote.h"
#include "models/quotes/trained/sequencemodel.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Sidelight
{

/** What was learnt from marked articles of one language: which words attribute, and what to whom. Immutable. */
struct AttributionModel {
    SequenceModel cues;
    SequenceModel roles;
    SequenceModel sentences; ///< empty where a language reports by no mood of its own
    Calibration calibration;
    float boldness = 0; ///< added to the score of a cue: a model by itself finds too few

    [[nodiscard]] bool isEmpty() const { return cues.isEmpty() || roles.isEmpty(); }
};

/** The name under which a confidence is calibrated: a rule is not as sure of all types. */
[[nodiscard]] QString calibrationKey(const QString &rule, QuoteType type);

/** The model as a data file, compressed. */
[[nodiscard]] QByteArray modelFile(const AttributionModel &model);

/** From the contents of a data file; an empty model where they are damaged. */
[[nodiscard]] AttributionModel modelFromFile(const QByteArray &contents);

/** The model of a language ("en"), or an empty one; read once. */
[[nodiscard]] std::shared_ptr<const AttributionModel> attributionModelFor(const QString &language);

} // namespace Sidelight
