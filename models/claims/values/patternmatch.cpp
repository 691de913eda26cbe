// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/patternmatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using Kind = ValueToken::Kind;

/** Matches one kind of number at a token: its last token + 1 and its value. */
struct NumberHit {
    int end = 0;
    double value = 0;
};

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
std::optional<NumberHit> gluedDayAt(const ReadText &text, int at)
{
    const bool isGlued = at > 0 && !text.tokens.at(at).isSpaced &&
                         !text.language->inClass(u"month"_s, text.tokens.at(at - 1).text).isEmpty();
    const std::optional<double> day = isGlued ? plainDigits(text, at, 1, 2) : std::nullopt;
    return day && isWhole(*day, 1, 31) ? std::optional(NumberHit{at + 1, *day}) : std::nullopt;
}

std::optional<NumberHit> dayAt(const ReadText &text, int at, bool onlyOrdinal)
{
    if (const std::optional<NumberHit> glued = onlyOrdinal ? std::nullopt : gluedDayAt(text, at)) {
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
    return (isShort && !isGlued) || (!isDigits && run->isOrdinal) ? std::optional(NumberHit{run->end, run->value})
                                                                  : std::nullopt;
}

std::optional<NumberHit> yearAt(const ReadText &text, int at, int least, int most)
{
    const std::optional<double> year = plainDigits(text, at, 4, 4);
    const NumberRun *run = runAt(text, at);
    const bool isAmount = run && (run->end > at + 1 || run->isFraction);
    if (!year || isAmount || !isWhole(*year, least, most)) {
        return std::nullopt;
    }
    return NumberHit{at + 1, *year};
}

std::optional<NumberHit> digitsAt(const ReadText &text, int at, qsizetype most, double least, double greatest)
{
    const std::optional<double> number = plainDigits(text, at, 1, most);
    return number && isWhole(*number, least, greatest) ? std::optional(NumberHit{at + 1, *number}) : std::nullopt;
}

std::optional<NumberHit> wordNumberAt(const ReadText &text, int at, double least, double most)
{
    const NumberRun *run = runAt(text, at);
    return run && text.tokens.at(at).kind == Kind::Word && !run->isOrdinal && isWhole(run->value, least, most)
               ? std::optional(NumberHit{run->end, run->value})
               : std::nullopt;
}

/** "Nineteen ninety-six": two numbers in words, one behind the other. */
std::optional<NumberHit> yearWordsAt(const ReadText &text, int at)
{
    const std::optional<NumberHit> century = wordNumberAt(text, at, 18, 20);
    if (!century || century->end >= text.tokens.size() || text.tokens.at(century->end).isFirstInLine) {
        return std::nullopt;
    }
    const std::optional<NumberHit> rest = wordNumberAt(text, century->end, 10, 99);
    return rest ? std::optional(NumberHit{rest->end, century->value * 100 + rest->value}) : std::nullopt;
}

/** The digits behind a decimal mark: "37.1". */
bool isDecimal(const ReadText &text, int at)
{
    return at > 1 && !text.tokens.at(at).isSpaced && !text.tokens.at(at - 1).isSpaced &&
           text.tokens.at(at - 1).text == text.language->decimalMark && text.tokens.at(at - 2).kind == Kind::Digits;
}

std::optional<NumberHit> numberHit(const QString &kind, const ReadText &text, int at)
{
    const NumberRun *run = runAt(text, at);
    if (kind == u"num") {
        return run && !run->isOrdinal && run->letterScale == 1 ? std::optional(NumberHit{run->end, run->value})
                                                               : std::nullopt;
    }
    if (kind == u"ordinal") {
        return run && run->isOrdinal ? std::optional(NumberHit{run->end, run->value}) : std::nullopt;
    }
    if (kind == u"day" || kind == u"ordinalDay") {
        return dayAt(text, at, kind == u"ordinalDay");
    }
    if (kind == u"year" || kind == u"year4") {
        return yearAt(text, at, 1000, 2199);
    }
    if (kind == u"yearNow") {
        return yearAt(text, at, 1900, 2049);
    }
    if (kind == u"yearAny") {
        const std::optional<NumberHit> year = yearAt(text, at, 1000, 2199);
        return year || !plainDigits(text, at, 2, 2) ? year : NumberHit{at + 1, *plainDigits(text, at, 2, 2)};
    }
    if (kind == u"yearShort") { // "87"
        constexpr int turn = 50;
        const std::optional<double> year = plainDigits(text, at, 2, 2);
        return year ? std::optional(NumberHit{at + 1, *year + (*year < turn ? 2000 : 1900)}) : std::nullopt;
    }
    if (kind == u"dayWords") {
        return wordNumberAt(text, at, 1, 31);
    }
    if (kind == u"num2") {
        return digitsAt(text, at, 2, 0, 99);
    }
    if (kind == u"hour" && isDecimal(text, at)) {
        return std::nullopt;
    }
    if (kind == u"hour") {
        const std::optional<NumberHit> hour = digitsAt(text, at, 2, 0, 24);
        return hour || !run || text.tokens.at(at).kind == Kind::Digits || !isWhole(run->value, 1, 12) || run->isOrdinal
                   ? hour
                   : NumberHit{run->end, run->value};
    }
    if (kind == u"minute") {
        return plainDigits(text, at, 2, 2) ? digitsAt(text, at, 2, 0, 59) : std::nullopt;
    }
    if (kind == u"minuteWords") {
        return wordNumberAt(text, at, 10, 59);
    }
    if (kind == u"clock4" || kind == u"clock0") { // "0730", which no year is
        if (kind == u"clock0" && !text.tokens.at(at).text.startsWith(u'0')) {
            return std::nullopt;
        }
        const std::optional<double> clock = plainDigits(text, at, 4, 4);
        const bool isClock = clock && isWhole(*clock, 0, 2359) && static_cast<int>(*clock) % 100 < 60;
        return isClock ? std::optional(NumberHit{at + 1, *clock}) : std::nullopt;
    }
    if (kind == u"quarters") { // "three quarters", which is no part here
        const bool areQuarters =
            run && run->isFraction && text.language->fractions.value(text.tokens.at(run->end - 1).text) == 4;
        return areQuarters ? std::optional(NumberHit{run->end, 4 * run->value}) : std::nullopt;
    }
    if (kind == u"decade4" || kind == u"decade2") {
        const qsizetype length = kind == u"decade4" ? 4 : 2;
        const std::optional<double> year = plainDigits(text, at, length, length);
        return year && static_cast<int>(*year) % 10 == 0 ? std::optional(NumberHit{at + 1, *year}) : std::nullopt;
    }
    if (kind == u"yearNumber") {
        return wordNumberAt(text, at, 1000, 2199);
    }
    return kind == u"yearWords" ? yearWordsAt(text, at) : std::nullopt;
}

/** "march eighteenth", "may 5th", "mar4", "on 1 may"; not "they may first". */
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

/** Tries a rule from a token; backs up over optional elements only. */
class RuleMatcher
{
public:
    RuleMatcher(const ReadText &text, const ValueRule &rule, int begin)
        : m_text(text)
        , m_rule(rule)
        , m_begin(begin)
    {
    }

    std::optional<PatternMatch> match()
    {
        QList<Capture> captures;
        const std::optional<int> end = matched(0, m_begin, captures);
        return end ? std::optional(PatternMatch{&m_rule, m_begin, *end, captures}) : std::nullopt;
    }

private:
    std::optional<int> matched(qsizetype element, int at, QList<Capture> &captures)
    {
        if (element == m_rule.elements.size()) {
            return at > m_begin ? std::optional(at) : std::nullopt;
        }
        const PatternElement &wanted = m_rule.elements.at(element);
        const qsizetype known = captures.size();
        for (const PatternElement::Choice &choice : wanted.choices) {
            const int next = taken(choice, at, captures);
            if (next > at) {
                if (const std::optional<int> end = matched(element + 1, next, captures)) {
                    return end;
                }
            }
            captures.resize(known);
        }
        return wanted.isOptional ? matched(element + 1, at, captures) : std::nullopt;
    }

    /** The token behind what the choice takes; `at` if it takes nothing. */
    int taken(const PatternElement::Choice &choice, int at, QList<Capture> &captures)
    {
        if (at >= m_text.tokens.size() || (at > m_begin && m_text.tokens.at(at).isFirstInLine)) {
            return at;
        }
        const ValueToken &token = m_text.tokens.at(at);
        if (choice.isGlued && token.isSpaced) {
            return at;
        }
        if (choice.isLiteral) {
            captures.append({{}, token.text, 0});
            return token.text == choice.name ? at + 1 : at;
        }
        const auto words = m_text.language->classes.constFind(choice.name);
        if (words != m_text.language->classes.cend()) {
            const auto word = words->constFind(token.text);
            if (word == words->cend() || (isAmbiguous(choice.name, token.text) && !isCalendarWord(at))) {
                return at;
            }
            captures.append({choice.name, *word, word->toDouble()});
            return at + 1;
        }
        const std::optional<NumberHit> hit = numberHit(choice.name, m_text, at);
        if (hit) {
            captures.append({choice.name, token.text, hit->value});
        }
        return hit ? hit->end : at;
    }

    [[nodiscard]] bool isAmbiguous(const QString &className, const QString &word) const
    {
        return (className == u"month" || className == u"weekday") && m_text.language->ambiguous.contains(word);
    }

    /** Beside a day, or with a capital and not before another: "may", "Jan Kavan". */
    [[nodiscard]] bool isCalendarWord(int at) const
    {
        if (isBesideDay(m_text, at)) {
            return true;
        }
        const bool isBeforeName = at + 1 < m_text.tokens.size() && m_text.tokens.at(at + 1).kind == Kind::Word &&
                                  m_text.tokens.at(at + 1).isCapital && !m_text.tokens.at(at + 1).isFirstInLine;
        return m_text.tokens.at(at).isCapital && !isBeforeName;
    }

    const ReadText &m_text;
    const ValueRule &m_rule;
    int m_begin;
};

bool standsBehind(const ReadText &text, int at, const QString &className)
{
    if (className.startsWith(u'!')) {
        return !standsBehind(text, at, className.sliced(1));
    }
    return className.isEmpty() || (at > 0 && !text.tokens.at(at).isFirstInLine &&
                                   !text.language->inClass(className, text.tokens.at(at - 1).text).isEmpty());
}

/** Is the word behind a match one of a class? The end of a clause, a mark before a blank, stands for an empty word. */
bool standsBefore(const ReadText &text, int end, const QString &className)
{
    if (className.isEmpty()) {
        return true;
    }
    const bool isLast = end >= text.tokens.size() || text.tokens.at(end).isFirstInLine;
    const bool isMark = !isLast && text.tokens.at(end).kind == Kind::Mark && text.tokens.at(end).text != u"%" &&
                        (end + 1 == text.tokens.size() || text.tokens.at(end + 1).isSpaced);
    return !text.language->inClass(className, isLast || isMark ? QString() : text.tokens.at(end).text).isEmpty();
}

} // namespace

ReadText readText(QStringView text, const ValueLanguage &language)
{
    ReadText result{.language = &language, .tokens = valueTokens(text)};
    result.numbers = numberRuns(result.tokens, language);
    result.numberAtToken.fill(-1, result.tokens.size());
    for (int i = 0; i < result.numbers.size(); ++i) {
        result.numberAtToken[result.numbers.at(i).begin] = i;
    }
    return result;
}

const Capture *PatternMatch::find(QStringView name) const
{
    const auto found = std::ranges::find(captures, name, &Capture::name);
    return found == captures.end() ? nullptr : &*found;
}

std::optional<PatternMatch> longestMatch(const ReadText &text, int at, int before)
{
    std::optional<PatternMatch> best;
    const auto tryRule = [&](int index) {
        const ValueRule &rule = text.language->rules.at(index);
        std::optional<PatternMatch> match;
        if (standsBehind(text, at, rule.after)) {
            match = RuleMatcher(text, rule, at).match();
        }
        if (match && (match->end >= before || !standsBefore(text, match->end, rule.next))) {
            match.reset();
        }
        if (match && (!best || match->end > best->end || (match->end == best->end && match->rule < best->rule))) {
            best = std::move(match);
        }
    };
    const ValueToken &token = text.tokens.at(at);
    std::ranges::for_each(text.language->rulesByWord.value(token.text), tryRule);
    if (token.kind == Kind::Digits || text.numberAtToken.at(at) >= 0 || text.language->numbers.contains(token.text)) {
        std::ranges::for_each(text.language->rulesByNumber, tryRule);
    }
    return best;
}

} // namespace Sidelight
