// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/anchoring/textanchor.h"
#include "models/text/positions.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace Sidelight
{

/** How a stretch of an older text was found again in a newer one. */
enum class AnchorMethod {
    Exact,   ///< the same words at the place that the texts have in common
    Context, ///< the same words elsewhere, told by what stands around them
    Fuzzy,   ///< much the same words
};

/** Where a stretch of an older text stands in a newer one. */
struct Anchored {
    Span span;
    AnchorMethod method = AnchorMethod::Exact;
    double score = 0; ///< 0 to 1; see findAnchor()

    bool operator==(const Anchored &) const = default;
};

/** A stretch with 32 characters on either side, less at the ends; nothing is cut inside a character. */
[[nodiscard]] TextAnchor textAnchor(QStringView text, const Positions &positions, const Span &span);

/**
 * Finds an anchor again in another text: the same words, told apart by what stands around them, else words that need at
 * most half as many edits as they have characters.
 *
 * A place is scored as Hypothesis does (its client's published weights: words 50, what stands before 20, after 20,
 * position 2; each the share of characters that needs no edit). It counts with 0.7, or if at least 32 characters have
 * 0.7 of their words, wherever they went; so a short word is not taken for its like in another sentence. Approximate
 * places by Sellers (1980): O(text x words), left out where that is more than 50 million steps.
 */
[[nodiscard]] std::optional<Anchored> findAnchor(const TextAnchor &anchor, QStringView text);

/**
 * Carries stretches of an older text over to a newer one. What both texts have in common is told once, by the words
 * (alignWords()), so that what did not change costs next to nothing; the rest is found as by findAnchor(), first near
 * where it should be. The texts must outlive it.
 */
class Reanchoring final
{
public:
    Reanchoring(QStringView before, QStringView after);

    /** Where a stretch of the older text is in the newer one; nothing if its words are gone. */
    [[nodiscard]] std::optional<Anchored> find(const Span &span) const;
    /** The position in the newer text for one in the older: within what is common exact, else where that ends. */
    [[nodiscard]] qsizetype positionOf(qsizetype position) const;
    [[nodiscard]] TextAnchor anchor(const Span &span) const;

private:
    /** A stretch that both texts have character for character. */
    struct Common {
        qsizetype before = 0;
        qsizetype after = 0;
        qsizetype length = 0;
    };

    /** What the words of a stretch were made into, by the words in common. */
    [[nodiscard]] Span alignedSpan(const Span &span) const;
    /** The same with the words that stand now where its first and last ones stood, if these were changed. */
    [[nodiscard]] Span widened(const Span &aligned, const Span &span) const;

    QStringView m_before;
    QStringView m_after;
    Positions m_positionsBefore;
    QList<Common> m_common; ///< in order on both sides
};

} // namespace Sidelight
