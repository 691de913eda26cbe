// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/reading/features.h"

#include <QDataStream>
#include <QList>

#include <array>
#include <vector>

namespace Sidelight
{

/** The labels of a sequence model: how many, and which may follow which. */
struct LabelScheme {
    static constexpr int most = 5;

    int count = 0;
    std::array<quint32, most> next = {}; ///< next[a] has bit b set where label b may follow label a
    quint32 first = 0;                   ///< the labels that a sequence may begin with
};

/** Scores of all labels at each position of a sequence, and of each step between labels. Logarithms. */
struct SequenceScores {
    using Row = std::array<float, LabelScheme::most>;

    std::vector<Row> states;
    std::vector<std::array<Row, LabelScheme::most>> steps; ///< steps[i][a][b]: label a at i - 1, b at i
};

/** The most probable labels of a sequence, with the probability of each label where it stands. */
struct Labelling {
    QList<int> labels;
    std::vector<SequenceScores::Row> probabilities; ///< 0 to 1, of every label at every position; none if all are 0
};

/** Forward and backward sums over all labellings of a sequence; logarithms. */
struct SequenceSums {
    std::vector<SequenceScores::Row> forward;
    std::vector<SequenceScores::Row> backward;
    float total = 0;
};

/** Linear in the sequence; of an empty one no rows, and the total of the one labelling that it has: 0. */
[[nodiscard]] SequenceSums sums(const FeatureSequence &sequence, const LabelScheme &scheme,
                                const SequenceScores &scores);

/** The labels of greatest total score (Viterbi). Linear in the sequence. */
[[nodiscard]] QList<int> bestLabels(const FeatureSequence &sequence, const LabelScheme &scheme,
                                    const SequenceScores &scores);

/**
 * A trained linear-chain conditional random field (Lafferty, McCallum, Pereira 2001). Features are named by their hash
 * alone and weights are bytes, so that a model is small; what it was trained on cannot be read from it. Immutable.
 */
class SequenceModel final
{
public:
    static constexpr float unit = 1.0F / 24; ///< of a stored weight

    /** Features with their weights, row by row: one a label, or count * count for features of steps. */
    struct Weights {
        std::vector<quint32> features;
        std::vector<qint8> values;
    };

    SequenceModel() = default;
    SequenceModel(LabelScheme scheme, const Weights &states, const Weights &steps);

    [[nodiscard]] bool isEmpty() const { return m_scheme.count == 0; }
    [[nodiscard]] const LabelScheme &scheme() const { return m_scheme; }

    /** `bias` is added to the scores of the labels at every position. */
    [[nodiscard]] Labelling label(const FeatureSequence &sequence, const SequenceScores::Row &bias = {}) const;

    friend QDataStream &operator<<(QDataStream &stream, const SequenceModel &model);

    /** Leaves an empty model where the data are none. */
    friend QDataStream &operator>>(QDataStream &stream, SequenceModel &model);

private:
    /** Open addressing; a feature that was never trained is met most often, so keys lie close together. */
    struct Table {
        std::vector<quint32> keys = {0}; ///< 0: free; one at least is
        std::vector<qint8> values;
        int width = 0;

        void fill(const Weights &weights, int valueCount);
        [[nodiscard]] const qint8 *find(quint32 feature) const;
        [[nodiscard]] Weights contents() const; ///< by feature
    };

    SequenceScores scoresOf(const FeatureSequence &sequence, const SequenceScores::Row &bias) const;

    LabelScheme m_scheme;
    Table m_states;
    Table m_steps;
};

} // namespace Sidelight
