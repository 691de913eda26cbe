// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/anchoring/anchoring.h"

namespace Sidelight
{

/** Looks for one anchor in a text; see findAnchor(). All that it is given must outlive it. */
class AnchorSearch final
{
public:
    /** `expected` is where it should begin, in UTF-16 units. */
    AnchorSearch(const TextAnchor &anchor, QStringView text, qsizetype expected);

    /** The best place that has the very words; nothing if none is good enough. */
    [[nodiscard]] std::optional<Anchored> bestExact() const;
    /** The best place within `room` that has much the same words; nothing if none is good enough. */
    [[nodiscard]] std::optional<Anchored> bestFuzzy(const Span &room) const;
    /** A place that was found by other means, as a fuzzy one; nothing if it is not good enough. */
    [[nodiscard]] std::optional<Anchored> scored(const Span &span) const;

private:
    /** `likeness` is that of the words there. */
    [[nodiscard]] std::optional<Anchored> judged(const Span &span, AnchorMethod method, double likeness) const;

    const TextAnchor &m_anchor;
    QStringView m_text;
    qsizetype m_expected;
};

/** The one with the higher score; the first of equals. */
[[nodiscard]] std::optional<Anchored> better(const std::optional<Anchored> &a, const std::optional<Anchored> &b);

/** The share of the longer string that needs no edit (Levenshtein), 1 for two empty ones. O(a x b). */
[[nodiscard]] double likeness(QStringView a, QStringView b);

} // namespace Sidelight
