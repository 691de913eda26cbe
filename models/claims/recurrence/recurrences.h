// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/value.h"
#include "models/text/progress.h"
#include "models/text/result.h"

#include <QDate>

namespace Sidelight
{

/** A document with its values, as findValues() gives them. */
struct ValuedText {
    QString text;
    QDate published; ///< invalid if it is not known
    QList<Value> values;
};

/** The same date or number in two documents, or another one where they speak of the same matter. */
struct Recurrence {
    int first = 0; ///< document; smaller than second
    int second = 0;
    int firstValue = 0; ///< of the documents' values
    int secondValue = 0;
    bool isSame = true;  ///< else another value of the same matter: "$180 million" against "$184 million"
    double likeness = 0; ///< of the sentences around them, 0 to 1

    bool operator==(const Recurrence &) const = default;
};

/**
 * Where the values of each document recur in the others, by document, then place. Two documents are compared only where
 * they tell of one event: their words must be alike. Relative dates of a document without publication date are dated
 * by the others: if "yesterday" stands in sentences like those where they say "Friday", it was a Friday.
 *
 * Cost: O(documents x words), plus for each pair of documents that are alike the product of their values.
 * Error: Cancelled.
 */
[[nodiscard]] Result<QList<Recurrence>> findRecurrences(const QList<ValuedText> &documents,
                                                        const ProgressFn &progress = {});

} // namespace Sidelight
