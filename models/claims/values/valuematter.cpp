// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/valuematter.h"

#include "models/claims/values/valuecompare.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

bool haveForm(const QStringList &words, const QString &word)
{
    return std::ranges::any_of(words, [&](const QString &other) { return areForms(word, other); });
}

bool haveForms(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &word) { return haveForm(b, word); });
}

/** The head of what one counts, the last of its words, among what the other counts. */
bool countTheSame(const ValueFrame &a, const ValueFrame &b)
{
    const auto hasHead = [](const ValueFrame &frame, const ValueFrame &of) {
        const bool isMeasure = frame.isCompound && frame.counted.size() > 1; // "a three-point play" counts no points
        return haveForm(isMeasure ? frame.counted.sliced(1) : frame.counted, of.counted.constLast());
    };
    return !a.counted.isEmpty() && !b.counted.isEmpty() && (hasHead(a, b) || hasHead(b, a));
}

/** What one counts is told before the other: "a 5.6-magnitude quake", "a magnitude of 5.9". */
bool areCrossed(const ValueFrame &a, const ValueFrame &b)
{
    const auto tells = [](const ValueFrame &frame, const QStringList &counted) {
        return !counted.isEmpty() && !frame.telling.isEmpty() &&
               areForms(counted.constFirst(), frame.telling.constFirst());
    };
    return tells(b, a.counted) || tells(a, b.counted);
}

/** The word nearest to one amount, mostly a verb, is among those told before the other. */
bool areToldNear(const QStringList &a, const QStringList &b)
{
    return !a.isEmpty() && !b.isEmpty() && (haveForm(b, a.constFirst()) || haveForm(a, b.constFirst()));
}

/** How many words of the one that tells less are told by the other. */
qsizetype shared(const QStringList &a, const QStringList &b)
{
    const QStringList &fewer = a.size() <= b.size() ? a : b;
    const QStringList &more = a.size() <= b.size() ? b : a;
    return std::ranges::count_if(fewer, [&](const QString &word) { return haveForm(more, word); });
}

bool areOfOtherNames(const ValueFrame &a, const ValueFrame &b)
{
    const QStringList all = a.namesBefore + a.namesBehind;
    const QStringList others = b.namesBefore + b.namesBehind;
    const bool differBehind = !a.namesBehind.isEmpty() && !b.namesBehind.isEmpty() && !haveForms(all, others);
    const bool differBefore = !a.namesBefore.isEmpty() && !b.namesBefore.isEmpty() &&
                              !haveForms(a.namesBefore, others) && !haveForms(b.namesBefore, all);
    return differBehind || differBefore;
}

bool isPlace(const ToldValue &told)
{
    return told.value.type == ValueType::Ordinal;
}

/** What it comes to; of a stretch of time its days. */
double amountOf(const Value &value)
{
    return value.type == ValueType::Date ? daysOfDuration(value.value) : value.number.value_or(0);
}

/** What a number leaves open when it was rounded: half of its last digit, of "1.6 million" 50,000. */
double rounding(const ToldValue &told)
{
    constexpr double hundred = 100;
    const double number = std::abs(told.value.number.value_or(0));
    double written = 0; // its digits without marks
    for (const QChar unit : told.text) {
        if (unit.isDigit()) {
            written = written * 10 + unit.digitValue();
        } else if (written > 0 && unit != u'.' && unit != u',') {
            break;
        }
    }
    if (written > 0) {
        return number / written / 2;
    }
    double unit = hundred; // "two hundred"
    while (number > 0 && std::fmod(number, unit * 10) == 0) {
        unit *= 10;
    }
    return number > 0 && std::fmod(number, unit) == 0 ? unit / 2 : 0;
}

/** All that a told amount may be. */
struct Range {
    double low = 0;
    double high = 0;
};

Range rangeOf(const ToldValue &told)
{
    constexpr double aboutShare = 0.1;
    constexpr double endless = std::numeric_limits<double>::infinity();
    const QString &text = told.value.value;
    const double number = amountOf(told.value);
    const double open = told.frame.bound == ValueBound::About ? std::abs(number) * aboutShare : rounding(told);
    Range range{number - open, number + open};
    if (text.startsWith(u'[') || text.startsWith(u'(')) {
        const QString low = text.sliced(1).section(u',', 0, 0);
        const QString high = text.chopped(1).section(u',', 1, 1);
        range = {low.isEmpty() ? -endless : low.toDouble(), high.isEmpty() ? endless : high.toDouble()};
    } else if (told.frame.bound == ValueBound::AtLeast) {
        range.high = endless;
    } else if (told.frame.bound == ValueBound::AtMost) {
        range.low = -endless;
    }
    return range;
}

} // namespace

bool areOfOneMatter(const ToldValue &a, const ToldValue &b)
{
    const ValueFrame &one = a.frame;
    const ValueFrame &other = b.frame;
    const bool areOfOtherTimes = a.time && b.time && !areNear(*a.time, *b.time);
    if (one.isPart || other.isPart || areOfOtherTimes || areOfOtherNames(one, other)) {
        return false;
    }
    const QStringList told = one.telling + one.beyond;
    const QStringList otherTold = other.telling + other.beyond;
    const qsizetype common = shared(told, otherTold);
    const bool isHalf = common >= 2 && 2 * common >= std::min(told.size(), otherTold.size());
    const bool isNear = areToldNear(one.telling, other.telling);
    if (isPlace(a) || isPlace(b)) {
        return countTheSame(one, other) && isHalf;
    }
    if (areCrossed(one, other)) {
        return true;
    }
    if (!one.counted.isEmpty() && !other.counted.isEmpty()) {
        return countTheSame(one, other) && (isNear || isHalf);
    }
    return (isNear && common >= 2) || (isHalf && common >= 3);
}

bool contradict(const ToldValue &a, const ToldValue &b)
{
    if (isPlace(a) != isPlace(b) && (a.frame.isOfOthers || b.frame.isOfOthers)) {
        return true;
    }
    const Range one = rangeOf(a);
    const Range other = rangeOf(b);
    return one.high < other.low || other.high < one.low;
}

} // namespace Sidelight
