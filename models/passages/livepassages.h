// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passages.h"

#include <memory>

namespace Sidelight
{

/**
 * A collection whose sources come and go, and the passages that they share: those of one more source are found without
 * comparing the others anew. What is found is what findPassages() finds for the sources that are left, in the order in
 * which they were added; but weights are 0 (see rankPassages()).
 *
 * Memory beside the texts: 30 bytes a word.
 */
class LivePassages final
{
public:
    /** Reads the sources; they have the numbers 0, 1, ... Linear in their words, but for a logarithm. */
    explicit LivePassages(const QList<PassageSource> &sources = {}, const PassageOptions &options = {});
    ~LivePassages();
    Q_DISABLE_COPY_MOVE(LivePassages)

    /** How many sources were added; one more than the last one's number. */
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isRemoved(int source) const;

    /** Adds a source; returns its number. O(its words). An edited source is removed and added. */
    int add(const PassageSource &source);

    /**
     * Takes a source out. Returns later sources whose passages with earlier ones may have changed beside those with the
     * source itself: with it gone, some wording stands at few enough places to be looked at. O(its words).
     */
    QList<int> remove(int source);

    /** The passages of a source with the earlier ones, by (sourceA, a, b). O(its words + what they match). */
    [[nodiscard]] QList<Passage> passages(int source);

private:
    class State;

    std::unique_ptr<State> m_state;
};

} // namespace Sidelight
