// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/trained/sequencemodel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace Sidelight
{

namespace
{

constexpr float impossible = -1e30F;
constexpr quint32 mostFeatures = 1 << 24; // a data file that names more is damaged

using Row = SequenceScores::Row;

float logSum(const float *values, int count)
{
    const float greatest = *std::max_element(values, values + count);
    if (greatest <= impossible / 2) {
        return impossible;
    }
    float sum = 0;
    for (int i = 0; i < count; ++i) {
        sum += values[i] > greatest - 20 ? std::exp(values[i] - greatest) : 0;
    }
    return greatest + std::log(sum);
}

/** The score of each label at the first position. */
Row opening(const FeatureSequence &sequence, const LabelScheme &scheme, const SequenceScores &scores)
{
    Row row;
    row.fill(impossible);
    for (int label = 0; label < scheme.count; ++label) {
        if (hasLabel(scheme.first & sequence.labels(0), label)) {
            row[label] = scores.states[0][label];
        }
    }
    return row;
}

} // namespace

SequenceSums sums(const FeatureSequence &sequence, const LabelScheme &scheme, const SequenceScores &scores)
{
    const int size = sequence.size();
    SequenceSums result;
    result.forward.resize(size_t(size));
    result.backward.resize(size_t(size));
    if (size == 0) {
        return result;
    }
    Row terms;
    result.forward[0] = opening(sequence, scheme, scores);
    for (int i = 1; i < size; ++i) {
        for (int b = 0; b < scheme.count; ++b) {
            for (int a = 0; a < scheme.count; ++a) {
                terms[a] = hasLabel(scheme.next[a], b) ? result.forward[i - 1][a] + scores.steps[i][a][b] : impossible;
            }
            const bool may = hasLabel(sequence.labels(i), b);
            result.forward[i][b] = may ? logSum(terms.data(), scheme.count) + scores.states[i][b] : impossible;
        }
    }
    result.backward[size - 1].fill(0);
    for (int i = size - 2; i >= 0; --i) {
        for (int a = 0; a < scheme.count; ++a) {
            for (int b = 0; b < scheme.count; ++b) {
                const bool may = hasLabel(scheme.next[a] & sequence.labels(i + 1), b);
                terms[b] =
                    may ? result.backward[i + 1][b] + scores.steps[i + 1][a][b] + scores.states[i + 1][b] : impossible;
            }
            result.backward[i][a] = logSum(terms.data(), scheme.count);
        }
    }
    result.total = logSum(result.forward[size - 1].data(), scheme.count);
    return result;
}

QList<int> bestLabels(const FeatureSequence &sequence, const LabelScheme &scheme, const SequenceScores &scores)
{
    const int size = sequence.size();
    if (size == 0) {
        return {};
    }
    std::vector<std::array<qint8, LabelScheme::most>> from(static_cast<size_t>(size));
    Row best = opening(sequence, scheme, scores);
    for (int i = 1; i < size; ++i) {
        Row next;
        next.fill(impossible);
        for (int b = 0; b < scheme.count; ++b) {
            for (int a = 0; a < scheme.count && hasLabel(sequence.labels(i), b); ++a) {
                const float score = best[a] + scores.steps[i][a][b] + scores.states[i][b];
                if (hasLabel(scheme.next[a], b) && score > next[b]) {
                    next[b] = score;
                    from[i][b] = qint8(a);
                }
            }
        }
        best = next;
    }
    QList<int> labels(size);
    int label = int(std::max_element(best.begin(), best.begin() + scheme.count) - best.begin());
    for (int i = size - 1; i >= 0; --i) {
        labels[i] = label;
        label = from[i][label];
    }
    return labels;
}

void SequenceModel::Table::fill(const Weights &weights, int valueCount)
{
    width = valueCount;
    const size_t places = std::bit_ceil(weights.features.size() * 2 + 1);
    keys.assign(places, 0);
    values.assign(places * size_t(width), 0);
    auto row = weights.values.cbegin();
    for (const quint32 feature : weights.features) {
        size_t slot = feature & (places - 1);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (places - 1);
        }
        keys[slot] = feature;
        std::copy_n(row, width, values.begin() + qsizetype(slot) * width);
        row += width;
    }
}

const qint8 *SequenceModel::Table::find(quint32 feature) const
{
    const size_t mask = keys.size() - 1;
    for (size_t slot = feature & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
        if (keys[slot] == feature) {
            return values.data() + slot * size_t(width);
        }
    }
    return nullptr;
}

SequenceModel::Weights SequenceModel::Table::contents() const
{
    Weights weights;
    std::copy_if(keys.cbegin(), keys.cend(), std::back_inserter(weights.features),
                 [](quint32 key) { return key != 0; });
    std::sort(weights.features.begin(), weights.features.end());
    for (const quint32 feature : weights.features) {
        const qint8 *row = find(feature);
        weights.values.insert(weights.values.end(), row, row + width);
    }
    return weights;
}

SequenceModel::SequenceModel(LabelScheme scheme, const Weights &states, const Weights &steps)
    : m_scheme(scheme)
{
    m_states.fill(states, scheme.count);
    m_steps.fill(steps, scheme.count * scheme.count);
}

SequenceScores SequenceModel::scoresOf(const FeatureSequence &sequence, const Row &bias) const
{
    SequenceScores scores;
    scores.states.resize(size_t(sequence.size()));
    scores.steps.resize(size_t(sequence.size()));
    const int count = m_scheme.count;
    for (int i = 0; i < sequence.size(); ++i) {
        std::array<int, LabelScheme::most> state = {};
        for (const quint32 feature : sequence.states(i)) {
            if (const qint8 *weights = m_states.find(feature)) {
                for (int label = 0; label < count; ++label) {
                    state[label] += weights[label];
                }
            }
        }
        std::array<int, size_t(LabelScheme::most) *LabelScheme::most> step = {};
        for (const quint32 feature : sequence.steps(i)) {
            if (const qint8 *weights = m_steps.find(feature)) {
                for (int k = 0; k < count * count; ++k) {
                    step[k] += weights[k];
                }
            }
        }
        for (int a = 0; a < count; ++a) {
            scores.states[i][a] = float(state[a]) * unit + bias[size_t(a)];
            for (int b = 0; b < count; ++b) {
                scores.steps[i][a][b] = float(step[a * count + b]) * unit;
            }
        }
    }
    return scores;
}

Labelling SequenceModel::label(const FeatureSequence &sequence, const Row &bias) const
{
    Labelling result;
    if (sequence.size() == 0) {
        return result;
    }
    const SequenceScores scores = scoresOf(sequence, bias);
    result.labels = bestLabels(sequence, m_scheme, scores);
    if (std::all_of(result.labels.cbegin(), result.labels.cend(), [](int label) { return label == 0; })) {
        return result; // most sentences: nothing is asked about them
    }
    const SequenceSums all = sums(sequence, m_scheme, scores);
    result.probabilities.resize(size_t(sequence.size()));
    for (int i = 0; i < sequence.size(); ++i) {
        for (int label = 0; label < m_scheme.count; ++label) {
            result.probabilities[i][label] = std::exp(all.forward[i][label] + all.backward[i][label] - all.total);
        }
    }
    return result;
}

QDataStream &operator<<(QDataStream &stream, const SequenceModel &model)
{
    stream << qint32(model.m_scheme.count) << model.m_scheme.first;
    for (const quint32 next : model.m_scheme.next) {
        stream << next;
    }
    if (model.isEmpty()) {
        return stream;
    }
    for (const SequenceModel::Table *table : {&model.m_states, &model.m_steps}) {
        const SequenceModel::Weights contents = table->contents();
        stream << quint32(contents.features.size());
        for (const quint32 feature : contents.features) {
            stream << feature;
        }
        stream.writeRawData(reinterpret_cast<const char *>(contents.values.data()), qint64(contents.values.size()));
    }
    return stream;
}

namespace
{

SequenceModel::Weights readWeights(QDataStream &stream, int width)
{
    SequenceModel::Weights weights;
    quint32 size = 0;
    stream >> size;
    if (size > mostFeatures) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return weights;
    }
    weights.features.resize(size);
    for (quint32 &feature : weights.features) {
        stream >> feature;
    }
    weights.values.resize(size_t(size) * size_t(width));
    const auto bytes = qint64(weights.values.size());
    if (stream.readRawData(reinterpret_cast<char *>(weights.values.data()), bytes) != bytes) {
        stream.setStatus(QDataStream::ReadPastEnd);
    }
    return weights;
}

} // namespace

QDataStream &operator>>(QDataStream &stream, SequenceModel &model)
{
    model = {};
    qint32 count = 0;
    LabelScheme scheme;
    stream >> count >> scheme.first;
    for (quint32 &next : scheme.next) {
        stream >> next;
    }
    if (count == 0) {
        return stream;
    }
    if (count < 0 || count > LabelScheme::most) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return stream;
    }
    scheme.count = count;
    const SequenceModel::Weights states = readWeights(stream, count);
    const SequenceModel::Weights steps = readWeights(stream, count * count);
    if (stream.status() == QDataStream::Ok) {
        model = SequenceModel(scheme, states, steps);
    }
    return stream;
}

} // namespace Sidelight
