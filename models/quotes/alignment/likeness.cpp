// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/alignment/likeness.h"

#include <algorithm>
#include <span>

namespace Sidelight
{

namespace
{

constexpr size_t longestCompared = 400; // words of a statement that are looked at
constexpr double leastShared = 0.2;     // of the lighter one's weight
constexpr double outOfOrder = 0.5;      // what a common word counts at another place

constexpr int leastRun = 4;                // words in a row, both in the speaker's words
constexpr double leastQuoted = 0.6;        // of the shorter one, both in the speaker's words
constexpr int tellingRun = 9;              // words in a row that nobody says twice
constexpr double leastContinued = 0.3;     // of the shorter one, with as many words in a row
constexpr double leastReported = 0.65;     // of the shorter one, at least one of them reported
constexpr double leastReportedBoth = 0.45; // of both, at least one of them reported
constexpr int leastReportedWords = 3;      // telling ones, at least one of them reported
constexpr double leastReportedWeight = 1.2;
constexpr int shortest = 2; // telling words of a scrap
constexpr double scrapWeight = 0.9;
constexpr double leastUnnamed = 0.8;      // of the shorter one, where a speaker is not named
constexpr double leastUnnamedBoth = 0.65; // of both, where a speaker is not named and one is reported
constexpr int leastUnnamedWords = 4;      // telling ones, where a speaker is not named
constexpr double leastOneSource = 0.85;   // of the shorter one, where one source has both

template <class T>
std::span<const T> head(const std::vector<T> &all)
{
    return std::span(all).first(std::min(all.size(), longestCompared));
}

/** Weight and number of the heaviest row of telling words that both have in order. */
struct Row {
    double weight = 0;
    int words = 0;
};

Row heaviestRow(const Statement &a, const Statement &b)
{
    const auto columns = head(b.telling);
    std::vector<Row> row(columns.size() + 1);
    for (const StatementWord &word : head(a.telling)) {
        Row diagonal;
        for (size_t i = 0; i < columns.size(); ++i) {
            const Row above = row[i + 1];
            Row best = above.weight >= row[i].weight ? above : row[i];
            if (columns[i].stem == word.stem && diagonal.weight + word.weight > best.weight) {
                best = {diagonal.weight + word.weight, diagonal.words + 1};
            }
            diagonal = above;
            row[i + 1] = best;
        }
    }
    return row.back();
}

/** What both have in whatever order. */
Row commonBag(const Statement &a, const Statement &b)
{
    Row bag;
    auto first = a.bag.cbegin();
    auto second = b.bag.cbegin();
    while (first != a.bag.cend() && second != b.bag.cend()) {
        if (first->first == second->first) {
            bag.weight += first->second;
            ++bag.words;
            ++first;
            ++second;
        } else {
            ++(first->first < second->first ? first : second);
        }
    }
    return bag;
}

int longestRun(const Statement &a, const Statement &b)
{
    const auto columns = head(b.words);
    std::vector<int> row(columns.size() + 1);
    int longest = 0;
    for (const int word : head(a.words)) {
        int diagonal = 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            const int above = row[i + 1];
            row[i + 1] = columns[i] == word ? diagonal + 1 : 0;
            longest = std::max(longest, row[i + 1]);
            diagonal = above;
        }
    }
    return longest;
}

/** All that the one has is in the other: word for word, or the two words that it tells. */
bool isScrap(const Statement &a, const Statement &b, const Likeness &common)
{
    const Statement &shorter = a.words.size() <= b.words.size() ? a : b;
    const bool isWhole = common.longestRun == static_cast<int>(shorter.words.size());
    if (isWhole && a.words.size() == b.words.size()) {
        return !a.telling.empty();
    }
    const bool isOneWord = shorter.bag.empty() || shorter.bag.front().first == shorter.bag.back().first;
    return !isOneWord && common.weight >= scrapWeight && common.words == static_cast<int>(shorter.telling.size()) &&
           (isWhole ? common.words >= shortest : common.words == shortest);
}

bool areQuotedAlike(const Likeness &common)
{
    return common.words >= shortest && ((common.longestRun >= leastRun && common.ofShorter >= leastQuoted) ||
                                        (common.longestRun >= tellingRun && common.ofShorter >= leastContinued));
}

bool areReportedAlike(const Likeness &common)
{
    return common.ofShorter >= leastReported && common.ofBoth >= leastReportedBoth &&
           common.words >= leastReportedWords && common.weight >= leastReportedWeight;
}

/** Who says it proves nothing here: nearly all must be the same, and two reports must have it word for word. */
bool areAlikeWithoutAName(const Statement &a, const Statement &b, const Likeness &common)
{
    const bool areQuoted = a.isOwnWords && b.isOwnWords;
    const bool areReported = !a.isOwnWords && !b.isOwnWords;
    return common.ofShorter >= leastUnnamed && common.words >= leastUnnamedWords &&
           (areQuoted || common.ofBoth >= leastUnnamedBoth) && (!areReported || common.longestRun >= tellingRun);
}

} // namespace

Likeness likeness(const Statement &a, const Statement &b)
{
    const double least = std::min(a.weight, b.weight);
    const Row all = commonBag(a, b);
    Likeness common;
    common.words = all.words;
    common.weight = all.weight;
    if (all.weight > leastShared * least) { // else they have too little in common for its order to matter
        const Row inOrder = heaviestRow(a, b);
        common.weight = inOrder.weight + outOfOrder * std::max(0.0, all.weight - inOrder.weight);
        common.longestRun = longestRun(a, b);
    }
    common.ofShorter = least > 0 ? std::min(1.0, common.weight / least) : 0;
    common.ofBoth = least > 0 ? std::min(1.0, 2 * common.weight / (a.weight + b.weight)) : 0;
    return common;
}

bool mayShareSpeaker(const Statement &a, const Statement &b)
{
    return a.speaker == b.speaker || !a.isNamed || !b.isNamed;
}

bool areOneUtterance(const Statement &a, const Statement &b, const Likeness &common, bool isOneSource)
{
    const bool isOneSpeaker = a.speaker == b.speaker && a.speaker >= 0;
    const bool areQuoted = a.isOwnWords && b.isOwnWords;
    if (!mayShareSpeaker(a, b) || (isOneSource && common.ofShorter < leastOneSource)) {
        return false;
    }
    if (!isOneSpeaker && !areAlikeWithoutAName(a, b, common)) {
        return false;
    }
    const bool mayBeScrap = a.isOwnWords || b.isOwnWords;
    return (areQuoted ? areQuotedAlike(common) : areReportedAlike(common)) || (mayBeScrap && isScrap(a, b, common));
}

} // namespace Sidelight
