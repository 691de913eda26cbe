// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/amountvalues.h"

#include "models/claims/values/amountphrases.h"
#include "models/claims/values/numbercontext.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using Kind = ValueToken::Kind;

class AmountReader
{
public:
    AmountReader(const ReadText &text, const QList<Value> &taken)
        : m_text(text)
        , m_phrases(text)
        , m_around(text)
        , m_taken(taken)
    {
    }

    QList<Value> read();

private:
    [[nodiscard]] bool areOneRange(const NumberRun &low, const NumberRun &high, bool isBetween) const;
    [[nodiscard]] bool isTaken(const Span &span);
    [[nodiscard]] std::optional<double> smallerAmount(const Value &value, const NumberRun &next, int behind,
                                                      int &end) const;
    [[nodiscard]] Span spanOf(int begin, int end) const
    {
        return {m_phrases.token(begin).span.begin, m_phrases.token(end - 1).span.end};
    }

    std::optional<Value> money(const NumberRun &run, int &end) const;
    std::optional<Value> percentage(const NumberRun &run, int &end) const;
    std::optional<Value> quantity(const NumberRun &run, int &end) const;
    std::optional<Value> measured(const NumberRun &run, int &end) const;
    std::optional<Value> bounded(int index, int &end) const;
    std::optional<Value> range(int index, int &end) const;
    Value plain(const NumberRun &run, int &end) const;
    Value valueOf(int index, int &end) const;
    void addSmallerUnit(int index, Value &value, int &end) const;

    const ReadText &m_text;
    AmountPhrases m_phrases;
    NumberContext m_around;
    const QList<Value> &m_taken;
    qsizetype m_nextTaken = 0;
};

bool AmountReader::isTaken(const Span &span)
{
    while (m_nextTaken < m_taken.size() && m_taken.at(m_nextTaken).span.end <= span.begin) {
        ++m_nextTaken;
    }
    return m_nextTaken < m_taken.size() && m_taken.at(m_nextTaken).span.intersects(span);
}

std::optional<Value> AmountReader::money(const NumberRun &run, int &end) const
{
    if (run.isOrdinal) {
        return std::nullopt;
    }
    double amount = run.value * run.letterScale;
    const std::optional<PhraseHit> before = m_phrases.currencyBefore(run.begin);
    const std::optional<PhraseHit> behind = m_phrases.currencyBehind(run.end);
    if (!before && !behind) {
        return std::nullopt;
    }
    const QString currency = before ? before->name : behind->name;
    amount *= m_phrases.scaleOf(before ? before->begin : behind->begin);
    // "$80 million dollars": the words behind say it again
    end = behind && behind->name == currency ? behind->end : run.end;
    if (const double scale = before ? 0 : m_text.language->scales.value(m_phrases.textAt(end));
        scale > 0 && m_phrases.isLinked(end)) {
        amount *= scale; // "75 USD million"
        ++end;
    }
    return Value{.span = spanOf(before ? before->begin : run.begin, end),
                 .type = ValueType::Money,
                 .value = numberText(amount),
                 .unit = currency,
                 .number = amount};
}

std::optional<Value> AmountReader::percentage(const NumberRun &run, int &end) const
{
    const std::optional<PhraseHit> sign =
        run.isOrdinal ? std::nullopt : m_phrases.phraseBehind(m_text.language->percent, run.end);
    if (!sign) {
        return std::nullopt;
    }
    const bool isNegative = m_around.isMinus(run.begin);
    const double number = isNegative ? -run.value : run.value;
    end = sign->end;
    return Value{.span = spanOf(isNegative ? run.begin - 1 : run.begin, end),
                 .type = ValueType::Percentage,
                 .value = numberText(number) + u'%',
                 .number = number};
}

std::optional<Value> AmountReader::quantity(const NumberRun &run, int &end) const
{
    if (run.isOrdinal) {
        return std::nullopt;
    }
    std::optional<PhraseHit> unit = m_phrases.phraseBehind(m_text.language->ages, run.end);
    const bool isAge = unit.has_value();
    if (!unit) {
        unit = m_phrases.phraseBehind(m_text.language->units, run.letterScale == 1 ? run.end : run.end - 1);
    }
    if (!unit && run.begin > 0 && m_phrases.isLinked(run.begin) && run.letterScale == 1 &&
        !m_text.language->inClass(u"ageBefore"_s, m_phrases.textAt(run.begin - 1)).isEmpty()) {
        end = run.end; // "aged 87"
        return Value{.span = spanOf(run.begin - 1, end),
                     .type = ValueType::Quantity,
                     .value = numberText(run.value),
                     .unit = u"age"_s,
                     .number = run.value};
    }
    if (!unit || m_around.isInCode(run.begin)) {
        return std::nullopt;
    }
    const bool isNegative = m_around.isMinus(run.begin);
    const double number = isNegative ? -run.value : run.value;
    end = unit->end;
    return Value{.span = spanOf(isNegative ? run.begin - 1 : run.begin, end),
                 .type = ValueType::Quantity,
                 .value = numberText(number),
                 .unit = isAge ? u"age"_s : unit->name,
                 .number = number};
}

std::optional<Value> AmountReader::measured(const NumberRun &run, int &end) const
{
    if (std::optional<Value> value = money(run, end)) {
        return value;
    }
    if (std::optional<Value> value = percentage(run, end)) {
        return value;
    }
    return quantity(run, end);
}

/** What a number behind adds to a value, in its unit; its end in `end`. */
std::optional<double> AmountReader::smallerAmount(const Value &value, const NumberRun &next, int behind, int &end) const
{
    constexpr double cents = 100;
    const QHash<QString, double> parts = m_text.language->smallerUnits.value(value.unit);
    const QString abbreviation = m_phrases.textAt(next.end);
    const bool isAbbreviated = m_phrases.textAt(behind - 1) == value.unit && parts.contains(abbreviation);
    const std::optional<Value> smaller = measured(next, end);
    if (smaller && smaller->type == value.type && smaller->number) {
        const bool isCents = value.type == ValueType::Money && smaller->unit == value.unit + u"/100";
        const double of = isCents ? cents : parts.value(smaller->unit);
        return *smaller->number >= 0 && *smaller->number < of ? std::optional(*smaller->number / of) : std::nullopt;
    }
    if (!smaller && isAbbreviated && next.value < parts.value(abbreviation)) { // "12 ft 2 in"
        end = next.end + 1;
        return next.value / parts.value(abbreviation);
    }
    const bool isTwoDigits = m_phrases.token(next.begin).text.size() == 2 && next.end == next.begin + 1;
    const bool isLast = next.end >= m_phrases.size() || m_phrases.token(next.end).isFirstInLine ||
                        (m_phrases.token(next.end).kind == Kind::Mark && m_phrases.textAt(next.end) != u"%");
    const bool isBehindWord = m_phrases.token(behind - 1).kind == Kind::Word || next.begin > behind;
    const bool isSpelled = m_phrases.token(next.begin).kind == Kind::Word && next.value < cents && !next.isOrdinal &&
                           !next.isFraction && next.begin > behind;
    if (value.type == ValueType::Money && !smaller && (isTwoDigits || isSpelled) && isLast && isBehindWord) {
        // "15 dollars 50", "$8 and fifty"
        end = next.end;
        return next.value / cents;
    }
    return std::nullopt;
}

/** "6 feet 2 inches", "3 dollars and 50 cents". */
void AmountReader::addSmallerUnit(int index, Value &value, int &end) const
{
    if (index + 1 >= m_text.numbers.size() || !value.number) {
        return;
    }
    const NumberRun &next = m_text.numbers.at(index + 1);
    const int gap = m_text.language->numberAnd.contains(m_phrases.textAt(end)) ? 1 : 0;
    if (next.begin != end + gap || !m_phrases.isLinked(next.begin)) {
        return;
    }
    int smallerEnd = 0;
    const std::optional<double> more = smallerAmount(value, next, end, smallerEnd);
    if (!more) {
        return;
    }
    value.number = *value.number + *more;
    value.value = numberText(*value.number);
    end = smallerEnd;
    value.span.end = m_phrases.token(end - 1).span.end;
}

/** "At least three", "more than 40", "200 or more", "above 10 and below 20". */
std::optional<Value> AmountReader::bounded(int index, int &end) const
{
    const NumberRun &run = m_text.numbers.at(index);
    const BoundWords *behind = m_phrases.boundBehind(run.end);
    const bool isBelowZero = m_around.isGluedMinus(run.begin) && m_phrases.boundBefore(run.begin - 1);
    const int first = run.begin - (isBelowZero ? 1 : 0);
    const double limit = isBelowZero ? -run.value : run.value;
    const BoundWords *before = m_phrases.boundBefore(first);
    const BoundWords *bound = behind ? behind : before;
    if (run.isOrdinal || run.letterScale != 1 || !bound) {
        return std::nullopt;
    }
    const QString number = numberText(limit);
    QString low = bound->low.isEmpty() ? u"("_s : bound->low + number;
    QString high = bound->high.isEmpty() ? u")"_s : number + bound->high;
    end = run.end + (behind ? static_cast<int>(behind->words.size()) : 0);
    const int begin = first - (before ? static_cast<int>(before->words.size()) : 0);
    if (index + 1 < m_text.numbers.size() && bound->low.isEmpty() != bound->high.isEmpty()) {
        const NumberRun &next = m_text.numbers.at(index + 1);
        const BoundWords *other = m_phrases.boundBefore(next.begin);
        const int otherBegin = other ? next.begin - static_cast<int>(other->words.size()) : -1;
        const bool isLink =
            otherBegin == end + 1 && m_phrases.isLinked(end) &&
            (m_text.language->numberAnd.contains(m_phrases.textAt(end)) || m_phrases.textAt(end) == u",");
        const bool canHoldBoth = bound->low.isEmpty() ? next.value < limit : limit < next.value;
        if (isLink && other->low.isEmpty() != other->high.isEmpty() && bound->low.isEmpty() == other->high.isEmpty() &&
            canHoldBoth) {
            const QString otherLimit = numberText(next.value);
            low = bound->low.isEmpty() ? other->low + otherLimit : low;
            high = bound->high.isEmpty() ? otherLimit + other->high : high;
            end = next.end;
        }
    }
    return Value{.span = spanOf(begin, end), .type = ValueType::Number, .value = low + u',' + high, .number = limit};
}

bool AmountReader::areOneRange(const NumberRun &low, const NumberRun &high, bool isBetween) const
{
    int mark = low.end;
    const std::optional<PhraseHit> sign = m_phrases.phraseBehind(m_text.language->percent, mark);
    if (sign) {
        mark = sign->end; // "5 % to 7 %"
    } else if (const std::optional<PhraseHit> currency = m_phrases.currencyBehind(mark)) {
        mark = currency->end;
    }
    const QString word = m_phrases.textAt(mark);
    const bool isMark =
        isBetween ? m_text.language->numberAnd.contains(word) : m_text.language->rangeMarks.contains(word);
    const std::optional<PhraseHit> currency = m_phrases.currencyBefore(high.begin);
    const int highBegin = currency ? currency->begin : high.begin;
    return isMark && !(sign && currency) && highBegin == mark + 1 && m_phrases.isLinked(mark) &&
           m_phrases.isLinked(highBegin) && !low.isOrdinal && !high.isOrdinal && !low.isFraction &&
           low.letterScale == 1;
}

/** "5k-20k", "1000 to 5000", "between 10 and 20 per cent"; not "20-13", which is a score, nor "fell 5 to 20", how much
 * to what; but "rose 5 to 7%". */
std::optional<Value> AmountReader::range(int index, int &end) const
{
    constexpr double mostSpread = 3; // of what one guesses
    NumberRun low = m_text.numbers.at(index);
    if (index + 1 >= m_text.numbers.size()) {
        return std::nullopt;
    }
    const NumberRun &high = m_text.numbers.at(index + 1);
    const std::optional<PhraseHit> currency = m_phrases.currencyBefore(low.begin);
    const int before = (currency ? currency->begin : low.begin) - 1;
    const bool isBetween =
        before >= 0 && m_text.language->between.contains(m_phrases.textAt(before)) && m_phrases.isLinked(before + 1);
    const bool isShare = high.value <= mostSpread * low.value &&
                         m_phrases.phraseBehind(m_text.language->percent, high.end) &&
                         !m_phrases.phraseBehind(m_text.language->percent, low.end);
    const bool isChange =
        before >= 0 && !isShare && !m_text.language->inClass(u"change"_s, m_phrases.textAt(before)).isEmpty();
    if (isChange || !areOneRange(low, high, isBetween)) {
        return std::nullopt;
    }
    if (high.scale > 1 && low.scale == 1 && low.value < high.value / high.scale) {
        low.value *= high.scale; // "five to seven million"
    }
    if (low.value >= high.value) {
        return std::nullopt;
    }
    Value value;
    end = high.end;
    if (const std::optional<Value> measure = measured(high, end)) {
        value = *measure;
    } else if (int behindLow = 0; const std::optional<Value> measured = money(low, behindLow)) {
        value = *measured; // "$5 to 7 million"
    }
    value.span = spanOf(isBetween ? before : before + 1, end);
    value.value = u"["_s + numberText(low.value) + u',' + numberText(high.value) + u')';
    value.number = low.value;
    return value;
}

Value AmountReader::plain(const NumberRun &run, int &end) const
{
    const bool isNegative = !run.isOrdinal && m_around.isMinus(run.begin);
    const double number = (isNegative ? -run.value : run.value);
    end = run.letterScale == 1 ? run.end : run.end - 1;
    return Value{.span = spanOf(isNegative ? run.begin - 1 : run.begin, end),
                 .type = run.isOrdinal ? ValueType::Ordinal : ValueType::Number,
                 .value = numberText(number),
                 .number = number};
}

Value AmountReader::valueOf(int index, int &end) const
{
    const NumberRun &run = m_text.numbers.at(index);
    if (std::optional<Value> value = range(index, end)) {
        return *value;
    }
    if (std::optional<Value> value = measured(run, end)) {
        addSmallerUnit(index, *value, end);
        return *value;
    }
    if (std::optional<Value> value = bounded(index, end)) {
        return *value;
    }
    return plain(run, end);
}

QList<Value> AmountReader::read()
{
    QList<Value> values;
    int end = 0;
    for (int index = 0; index < m_text.numbers.size(); ++index) {
        const NumberRun &run = m_text.numbers.at(index);
        if (run.begin < end || isTaken(spanOf(run.begin, run.end))) {
            continue;
        }
        const int before = end;
        const Value value = valueOf(index, end);
        const bool isBare = value.type == ValueType::Number && end == run.end;
        if (isBare && m_around.isNoNumber(run)) {
            end = before;
            continue;
        }
        const bool isFree = m_nextTaken >= m_taken.size() || !m_taken.at(m_nextTaken).span.intersects(value.span);
        if (isFree && (values.isEmpty() || values.last().span.end <= value.span.begin)) {
            values.append(value);
        }
    }
    return values;
}

} // namespace

QList<Value> amountValues(const ReadText &text, const QList<Value> &taken)
{
    return AmountReader(text, taken).read();
}

} // namespace Sidelight
