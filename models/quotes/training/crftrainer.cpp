// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/training/crftrainer.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <unordered_map>

namespace Sidelight::training
{

namespace
{

constexpr quint32 seed = 20141106;
constexpr int notLearnt = -1;

/** Weights of one kind of feature while they are learnt. */
class Weights
{
public:
    Weights(int width, const TrainingOptions &options)
        : m_width(width)
        , m_options(options)
    {
    }

    void count(std::span<const quint32> features)
    {
        for (const quint32 feature : features) {
            ++m_counts[feature];
        }
    }

    void finishCounting()
    {
        for (const auto &[feature, count] : m_counts) {
            if (count >= m_options.leastCount) {
                m_features.push_back(feature);
            }
        }
        m_counts.clear();
        std::sort(m_features.begin(), m_features.end()); // the same model whatever the order of the map
        for (size_t i = 0; i < m_features.size(); ++i) {
            m_rows[m_features[i]] = int(i);
        }
        m_values.assign(m_features.size() * size_t(m_width), 0);
        m_squares.assign(m_values.size(), 1e-2F);
        m_sums.assign(m_values.size(), 0);
        m_since.assign(m_features.size(), 0);
    }

    [[nodiscard]] int row(quint32 feature) const
    {
        const auto found = m_rows.find(feature);
        return found == m_rows.end() ? notLearnt : found->second;
    }

    [[nodiscard]] const float *values(int row) const { return m_values.data() + size_t(row) * size_t(m_width); }

    void add(int row, const float *gradient)
    {
        settle(row);
        float *values = m_values.data() + size_t(row) * size_t(m_width);
        float *squares = m_squares.data() + size_t(row) * size_t(m_width);
        for (int k = 0; k < m_width; ++k) {
            if (gradient[k] != 0) {
                const float slope = gradient[k] - m_options.decay * values[k];
                squares[k] += slope * slope;
                values[k] += m_options.rate * slope / std::sqrt(squares[k]);
            }
        }
    }

    /** Another example has been learnt. */
    void tick() { ++m_time; }

    /** Puts in place of each weight its mean over the time of training, which generalises better than its last value.
     */
    void average()
    {
        for (size_t i = 0; i < m_features.size(); ++i) {
            settle(int(i));
        }
        std::transform(m_sums.cbegin(), m_sums.cend(), m_values.begin(),
                       [this](double sum) { return float(sum / std::max(1, m_time)); });
    }

    [[nodiscard]] SequenceModel::Weights stored() const
    {
        SequenceModel::Weights result;
        constexpr float most = 127;
        for (size_t i = 0; i < m_features.size(); ++i) {
            const float *row = values(int(i));
            if (std::none_of(row, row + m_width, [this](float value) { return std::abs(value) >= m_options.least; })) {
                continue;
            }
            result.features.push_back(m_features[i]);
            for (int k = 0; k < m_width; ++k) {
                const float value = std::abs(row[k]) < m_options.least ? 0 : row[k] / SequenceModel::unit;
                result.values.push_back(qint8(std::lround(std::clamp(value, -most, most))));
            }
        }
        return result;
    }

private:
    /** Counts a weight's present value for the time that it has stood. */
    void settle(int row)
    {
        const size_t begin = size_t(row) * size_t(m_width);
        const double stood = m_time - m_since[size_t(row)];
        m_since[size_t(row)] = m_time;
        for (size_t k = begin; stood > 0 && k < begin + size_t(m_width); ++k) {
            m_sums[k] += stood * double(m_values[k]);
        }
    }

    const int m_width;
    const TrainingOptions m_options;
    int m_time = 0;
    std::vector<int> m_since;
    std::vector<double> m_sums;
    std::unordered_map<quint32, int> m_counts;
    std::unordered_map<quint32, int> m_rows;
    std::vector<quint32> m_features;
    std::vector<float> m_values;
    std::vector<float> m_squares;
};

/** An example whose features are rows of weights. */
struct Indexed {
    const Example *example = nullptr;
    std::vector<std::vector<int>> states;
    std::vector<std::vector<int>> steps;
};

class Trainer
{
public:
    Trainer(const LabelScheme &scheme, const QList<const Example *> &examples, const TrainingOptions &options)
        : m_scheme(scheme)
        , m_options(options)
        , m_states(scheme.count, options)
        , m_steps(scheme.count * scheme.count, options)
    {
        index(examples);
    }

    SequenceModel run()
    {
        for (int round = 0; round < m_options.rounds; ++round) {
            std::shuffle(m_examples.begin(), m_examples.end(), m_random);
            for (const Indexed &example : m_examples) {
                learn(example);
                m_states.tick();
                m_steps.tick();
            }
        }
        m_states.average();
        m_steps.average();
        return {m_scheme, m_states.stored(), m_steps.stored()};
    }

private:
    void index(const QList<const Example *> &examples)
    {
        for (const Example *example : examples) {
            for (int i = 0; i < example->sequence.size(); ++i) {
                m_states.count(example->sequence.states(i));
                m_steps.count(example->sequence.steps(i));
            }
        }
        m_states.finishCounting();
        m_steps.finishCounting();
        for (const Example *example : examples) {
            if (example->sequence.size() == 0) {
                continue;
            }
            Indexed indexed;
            indexed.example = example;
            for (int i = 0; i < example->sequence.size(); ++i) {
                indexed.states.push_back(rows(m_states, example->sequence.states(i)));
                indexed.steps.push_back(rows(m_steps, example->sequence.steps(i)));
            }
            m_examples.push_back(std::move(indexed));
        }
    }

    static std::vector<int> rows(const Weights &weights, std::span<const quint32> features)
    {
        std::vector<int> result;
        for (const quint32 feature : features) {
            if (const int row = weights.row(feature); row != notLearnt) {
                result.push_back(row);
            }
        }
        return result;
    }

    Indexed thinned(const Indexed &whole)
    {
        Indexed it = whole;
        const auto thin = [this](std::vector<std::vector<int>> &all) {
            for (auto &rows : all) {
                std::erase_if(rows,
                              [this](int) { return m_random() < m_options.dropout * double(std::mt19937::max()); });
            }
        };
        thin(it.states);
        thin(it.steps);
        return it;
    }

    SequenceScores score(const Indexed &example) const
    {
        SequenceScores scores;
        scores.states.resize(example.states.size());
        scores.steps.resize(example.states.size());
        const int count = m_scheme.count;
        for (size_t i = 0; i < example.states.size(); ++i) {
            scores.states[i].fill(0);
            for (const int row : example.states[i]) {
                const float *weights = m_states.values(row);
                for (int label = 0; label < count; ++label) {
                    scores.states[i][size_t(label)] += weights[label];
                }
            }
            for (auto &row : scores.steps[i]) {
                row.fill(0);
            }
            for (const int row : example.steps[i]) {
                const float *weights = m_steps.values(row);
                for (int k = 0; k < count * count; ++k) {
                    scores.steps[i][size_t(k / count)][size_t(k % count)] += weights[k];
                }
            }
        }
        return scores;
    }

    /** Moves the weights towards the labels of an example: what is there less what is expected. */
    void learn(const Indexed &whole)
    {
        const Indexed it = thinned(whole);
        const SequenceScores scores = score(it);
        const FeatureSequence &sequence = it.example->sequence;
        const SequenceSums all = sums(sequence, m_scheme, scores);
        const int count = m_scheme.count;
        for (int i = 0; i < sequence.size(); ++i) {
            std::array<float, LabelScheme::most> gradient = {};
            for (int label = 0; label < count; ++label) {
                gradient[size_t(label)] = -std::exp(all.forward[i][label] + all.backward[i][label] - all.total);
            }
            gradient[size_t(it.example->labels[i])] += 1;
            for (const int row : it.states[size_t(i)]) {
                m_states.add(row, gradient.data());
            }
            if (i > 0) {
                learnStep(it, i, scores, all);
            }
        }
    }

    void learnStep(const Indexed &it, int i, const SequenceScores &scores, const SequenceSums &all)
    {
        const FeatureSequence &sequence = it.example->sequence;
        std::array<float, size_t(LabelScheme::most) *LabelScheme::most> gradient = {};
        const int count = m_scheme.count;
        for (int a = 0; a < count; ++a) {
            for (int b = 0; b < count; ++b) {
                const bool may = hasLabel(m_scheme.next[a] & sequence.labels(i), b);
                if (may) {
                    gradient[size_t(a * count + b)] = -std::exp(all.forward[i - 1][a] + scores.steps[i][a][b] +
                                                                scores.states[i][b] + all.backward[i][b] - all.total);
                }
            }
        }
        gradient[size_t(it.example->labels[i - 1] * count + it.example->labels[i])] += 1;
        for (const int row : it.steps[size_t(i)]) {
            m_steps.add(row, gradient.data());
        }
    }

    const LabelScheme m_scheme;
    const TrainingOptions m_options;
    Weights m_states;
    Weights m_steps;
    std::vector<Indexed> m_examples;
    std::mt19937 m_random{seed};
};

} // namespace

SequenceModel train(const LabelScheme &scheme, const QList<const Example *> &examples, const TrainingOptions &options)
{
    return Trainer(scheme, examples, options).run();
}

} // namespace Sidelight::training
