// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/patternnumbers.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using Kind = ValueToken::Kind;
using Hit = std::optional<NumberHit>;

constexpr int firstYear = 1000;
constexpr int lastYear = 2199;

const NumberRun *runAt(const ReadText &text, int at)
{
    const int index = text.numberAtToken.at(at);
    return index < 0 ? nullptr : &text.numbers.at(index);
}

bool isWhole(double value, double least, double most)
{
    return value >= least && value <= most && value == static_cast<int>(value);
}

/** A row of digits that is not part of a longer number. */
std::optional<double> plainDigits(const ReadText &text, int at, qsizetype fewest, qsizetype most)
{
    const ValueToken &token = text.tokens.at(at);
    if (token.kind != Kind::Digits || token.text.size() < fewest || token.text.size() > most) {
        return std::nullopt;
    }
    return token.text.toDouble();
}

/** "24%", "24:30"; not "Nov. 24:". */
bool isPercentOrClock(const ReadText &text, int at)
{
    if (at >= text.tokens.size() || text.tokens.at(at).isSpaced) {
        return false;
    }
    const bool isClock = text.tokens.at(at).text == u":" && at + 1 < text.tokens.size() &&
                         text.tokens.at(at + 1).kind == Kind::Digits && !text.tokens.at(at + 1).isSpaced;
    return isClock || text.tokens.at(at).text == u"%";
}

/** "$ 12 December 27": no day. */
bool isMoney(const ReadText &text, int at)
{
    const ValueToken *before = at > 0 && !text.tokens.at(at).isFirstInLine ? &text.tokens.at(at - 1) : nullptr;
    return before && before->kind == Kind::Mark && text.language->currencies.contains(before->text);
}

/** The day of "Dec31". */
Hit gluedDayAt(const ReadText &text, int at)
{
    const bool isGlued = at > 0 && !text.tokens.at(at).isSpaced &&
                         !text.language->inClass(u"month"_s, text.tokens.at(at - 1).text).isEmpty();
    const std::optional<double> day = isGlued ? plainDigits(text, at, 1, 2) : std::nullopt;
    return day && isWhole(*day, 1, 31) ? Hit(NumberHit{at + 1, *day}) : std::nullopt;
}

Hit dayAt(const ReadText &text, int at, bool onlyOrdinal)
{
    if (const Hit glued = onlyOrdinal ? std::nullopt : gluedDayAt(text, at)) {
        return glued;
    }
    const NumberRun *run = runAt(text, at);
    if (!run || isMoney(text, at) || !isWhole(run->value, 1, 31) || run->letterScale != 1 ||
        (onlyOrdinal && !run->isOrdinal)) {
        return std::nullopt;
    }
    const bool isDigits = text.tokens.at(at).kind == Kind::Digits;
    const bool isShort = isDigits && text.tokens.at(at).text.size() <= 2 && run->end <= at + 2;
    const bool isGlued = isDigits && !run->isOrdinal && isPercentOrClock(text, run->end);
    return (isShort && !isGlued) || (!isDigits && run->isOrdinal) ? Hit(NumberHit{run->end, run->value}) : std::nullopt;
}

Hit yearAt(const ReadText &text, int at, int least, int most)
{
    const std::optional<double> year = plainDigits(text, at, 4, 4);
    const NumberRun *run = runAt(text, at);
    const bool isAmount = run && (run->end > at + 1 || run->isFraction);
    if (!year || isAmount || !isWhole(*year, least, most)) {
        return std::nullopt;
    }
    return NumberHit{at + 1, *year};
}

Hit digitsAt(const ReadText &text, int at, qsizetype most, double least, double greatest)
{
    const std::optional<double> number = plainDigits(text, at, 1, most);
    return number && isWhole(*number, least, greatest) ? Hit(NumberHit{at + 1, *number}) : std::nullopt;
}

Hit wordNumberAt(const ReadText &text, int at, double least, double most)
{
    const NumberRun *run = runAt(text, at);
    return run && text.tokens.at(at).kind == Kind::Word && !run->isOrdinal && isWhole(run->value, least, most)
               ? Hit(NumberHit{run->end, run->value})
               : std::nullopt;
}

/** "Nineteen ninety-six": two numbers in words, one behind the other. */
Hit yearWordsAt(const ReadText &text, int at)
{
    const Hit century = wordNumberAt(text, at, 18, 20);
    if (!century || century->end >= text.tokens.size() || text.tokens.at(century->end).isFirstInLine) {
        return std::nullopt;
    }
    const Hit rest = wordNumberAt(text, century->end, 10, 99);
    return rest ? Hit(NumberHit{rest->end, century->value * 100 + rest->value}) : std::nullopt;
}

/** The digits behind a decimal mark: "37.1". */
bool isDecimal(const ReadText &text, int at)
{
    return at > 1 && !text.tokens.at(at).isSpaced && !text.tokens.at(at - 1).isSpaced &&
           text.tokens.at(at - 1).text == text.language->decimalMark && text.tokens.at(at - 2).kind == Kind::Digits;
}

Hit amountAt(const ReadText &text, int at)
{
    const NumberRun *run = runAt(text, at);
    return run && !run->isOrdinal && run->letterScale == 1 ? Hit(NumberHit{run->end, run->value}) : std::nullopt;
}

Hit ordinalAt(const ReadText &text, int at)
{
    const NumberRun *run = runAt(text, at);
    return run && run->isOrdinal ? Hit(NumberHit{run->end, run->value}) : std::nullopt;
}

/** "2014", "14" as it stands. */
Hit anyYearAt(const ReadText &text, int at)
{
    const Hit year = yearAt(text, at, firstYear, lastYear);
    const std::optional<double> two = plainDigits(text, at, 2, 2);
    return year || !two ? year : NumberHit{at + 1, *two};
}

/** "87", "14" with their centuries. */
Hit shortYearAt(const ReadText &text, int at)
{
    constexpr int turn = 50;
    const std::optional<double> year = plainDigits(text, at, 2, 2);
    return year ? Hit(NumberHit{at + 1, *year + (*year < turn ? 2000 : 1900)}) : std::nullopt;
}

Hit hourAt(const ReadText &text, int at)
{
    if (isDecimal(text, at)) {
        return std::nullopt;
    }
    return text.tokens.at(at).kind == Kind::Digits ? digitsAt(text, at, 2, 0, 24) : wordNumberAt(text, at, 1, 12);
}

Hit minuteAt(const ReadText &text, int at)
{
    return plainDigits(text, at, 2, 2) ? digitsAt(text, at, 2, 0, 59) : std::nullopt;
}

/** "1400". */
Hit clockAt(const ReadText &text, int at)
{
    const std::optional<double> clock = plainDigits(text, at, 4, 4);
    const bool isClock = clock && isWhole(*clock, 0, 2359) && static_cast<int>(*clock) % 100 < 60;
    return isClock ? Hit(NumberHit{at + 1, *clock}) : std::nullopt;
}

/** "Three quarters", which is no part here. */
Hit quartersAt(const ReadText &text, int at)
{
    const NumberRun *run = runAt(text, at);
    const bool areQuarters =
        run && run->isFraction && text.language->fractions.value(text.tokens.at(run->end - 1).text) == 4;
    return areQuarters ? Hit(NumberHit{run->end, 4 * run->value}) : std::nullopt;
}

Hit decadeAt(const ReadText &text, int at, qsizetype digits)
{
    const std::optional<double> year = plainDigits(text, at, digits, digits);
    return year && static_cast<int>(*year) % 10 == 0 ? Hit(NumberHit{at + 1, *year}) : std::nullopt;
}

using Reader = Hit (*)(const ReadText &, int);

Reader readerOf(const QString &kind)
{
    static const QHash<QString, Reader> readers{
        {u"num"_s, amountAt},
        {u"ordinal"_s, ordinalAt},
        {u"day"_s, [](const ReadText &text, int at) { return dayAt(text, at, false); }},
        {u"ordinalDay"_s, [](const ReadText &text, int at) { return dayAt(text, at, true); }},
        {u"dayWords"_s, [](const ReadText &text, int at) { return wordNumberAt(text, at, 1, 31); }},
        {u"year"_s, [](const ReadText &text, int at) { return yearAt(text, at, firstYear, lastYear); }},
        {u"year4"_s, [](const ReadText &text, int at) { return yearAt(text, at, firstYear, lastYear); }},
        {u"yearNow"_s, [](const ReadText &text, int at) { return yearAt(text, at, 1900, 2049); }},
        {u"yearAny"_s, anyYearAt},
        {u"yearShort"_s, shortYearAt},
        {u"yearWords"_s, yearWordsAt},
        {u"yearNumber"_s, [](const ReadText &text, int at) { return wordNumberAt(text, at, firstYear, lastYear); }},
        {u"num2"_s, [](const ReadText &text, int at) { return digitsAt(text, at, 2, 0, 99); }},
        {u"hour"_s, hourAt},
        {u"minute"_s, minuteAt},
        {u"minuteWords"_s, [](const ReadText &text, int at) { return wordNumberAt(text, at, 10, 59); }},
        {u"clock4"_s, clockAt},
        {u"clock0"_s, // which no year is
         [](const ReadText &text, int at) {
             return text.tokens.at(at).text.startsWith(u'0') ? clockAt(text, at) : std::nullopt;
         }},
        {u"quarters"_s, quartersAt},
        {u"decade4"_s, [](const ReadText &text, int at) { return decadeAt(text, at, 4); }},
        {u"decade2"_s, [](const ReadText &text, int at) { return decadeAt(text, at, 2); }},
    };
    return readers.value(kind);
}

} // namespace

std::optional<NumberHit> numberHit(const QString &kind, const ReadText &text, int at)
{
    const Reader reader = readerOf(kind);
    return reader ? reader(text, at) : std::nullopt;
}

bool isBesideDay(const ReadText &text, int month)
{
    const int next = month + 1;
    const bool hasNext = next < text.tokens.size() && !text.tokens.at(next).isFirstInLine;
    const NumberRun *run = hasNext ? runAt(text, next) : nullptr;
    const bool isDigits = hasNext && text.tokens.at(next).kind == Kind::Digits;
    const bool isPlace = run && run->isOrdinal && run->value <= 31 && (isDigits || run->value > 3);
    const bool isAfterDay = month > 1 && !text.tokens.at(month).isFirstInLine && plainDigits(text, month - 1, 1, 2) &&
                            !text.language->inClass(u"dayIntro"_s, text.tokens.at(month - 2).text).isEmpty();
    return isPlace || isAfterDay || (hasNext && gluedDayAt(text, next));
}

} // namespace Sidelight
