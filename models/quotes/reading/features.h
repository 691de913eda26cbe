// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace Sidelight
{

/** The feature that a template makes of up to three values: a hash that serves as its name. */
[[nodiscard]] constexpr quint32 feature(quint32 pattern, quint32 a = 0, quint32 b = 0, quint32 c = 0)
{
    quint64 hash = 0x9E3779B97F4A7C15ull * (pattern + 1);
    for (const quint32 value : {a, b, c}) {
        hash = (hash ^ value) * 0xD6E8FEB86659FD93ull;
        hash ^= hash >> 32;
    }
    return quint32(hash) | 1u; // never 0
}

/** The bit of a label in a set of labels. */
[[nodiscard]] constexpr quint32 labelBit(int label)
{
    return 1u << label;
}

[[nodiscard]] constexpr bool hasLabel(quint32 labels, int label)
{
    return (labels & labelBit(label)) != 0;
}

/** What a sequence model sees of a sentence: for each position the features that hold there, and its possible labels.
 */
class FeatureSequence final
{
public:
    /** A feature of the position that is being described. */
    void add(quint32 feature) { m_states.push_back(feature); }

    /** A feature of that position and the step to it from the one before. */
    void addStep(quint32 feature) { m_steps.push_back(feature); }

    /** Ends the description of a position; bit n of `labels` says that label n may stand there. */
    void close(quint32 labels) { m_positions.push_back({quint32(m_states.size()), quint32(m_steps.size()), labels}); }

    [[nodiscard]] int size() const { return int(m_positions.size()); }
    [[nodiscard]] quint32 labels(int position) const { return m_positions[size_t(position)].labels; }
    [[nodiscard]] std::span<const quint32> states(int position) const
    {
        const quint32 begin = position == 0 ? 0 : m_positions[size_t(position) - 1].stateEnd;
        return std::span(m_states).subspan(begin, m_positions[size_t(position)].stateEnd - begin);
    }
    [[nodiscard]] std::span<const quint32> steps(int position) const
    {
        const quint32 begin = position == 0 ? 0 : m_positions[size_t(position) - 1].stepEnd;
        return std::span(m_steps).subspan(begin, m_positions[size_t(position)].stepEnd - begin);
    }

private:
    struct Position {
        quint32 stateEnd = 0;
        quint32 stepEnd = 0;
        quint32 labels = 0;
    };

    std::vector<quint32> m_states;
    std::vector<quint32> m_steps;
    std::vector<Position> m_positions;
};

} // namespace Sidelight
