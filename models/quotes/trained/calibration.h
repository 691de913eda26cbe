// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDataStream>
#include <QHash>
#include <QList>
#include <QString>

namespace Sidelight
{

/**
 * How often what a rule or the model found was right on marked articles that it had not seen, by how probable it
 * said it was: what makes a confidence of .8 mean four in five. Immutable once fitted.
 */
class Calibration final
{
public:
    /** A quotation that was found in a marked article. */
    struct Outcome {
        QString rule;
        double probability = 0; ///< 0 of what rules alone found: it counts as 0.5
        bool isRight = false;
    };

    Calibration() = default;

    /** By isotonic regression over bins of equal size (Zadrozny, Elkan 2002). O(n log n). */
    explicit Calibration(QList<Outcome> outcomes);

    /**
     * 0 to 1; of a rule that was never met, that of all of them together; while nothing was fitted, the probability
     * itself. A probability of 0 (rules alone found it) counts as 0.5, as it did when the curves were fitted.
     */
    [[nodiscard]] double confidence(const QString &rule, double probability) const;

    friend QDataStream &operator<<(QDataStream &stream, const Calibration &calibration);
    friend QDataStream &operator>>(QDataStream &stream, Calibration &calibration);

private:
    /** The share that was right, at rising probabilities. */
    struct Knot {
        double probability = 0;
        double right = 0;
        double count = 0;
    };

    static QList<Knot> curve(const QList<Outcome> &outcomes);
    static QList<Knot> rising(const QList<Knot> &bins);

    QHash<QString, QList<Knot>> m_curves; ///< of all rules together under the empty name
};

} // namespace Sidelight
