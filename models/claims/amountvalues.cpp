// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/amountvalues.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using Kind = ValueToken::Kind;

/** A run of tokens that names something. */
struct PhraseHit {
    int begin = 0;
    int end = 0;
    QString name;
};

class AmountReader
{
public:
    AmountReader(const ReadText &text, const QList<Value> &taken)
        : m_text(text)
        , m_taken(taken)
    {
    }

    QList<Value> read();

private:
    [[nodiscard]] const ValueToken &token(int at) const { return m_text.tokens.at(at); }
    [[nodiscard]] int size() const { return static_cast<int>(m_text.tokens.size()); }
    [[nodiscard]] bool isSame(int at, const QStringList &words) const;
    [[nodiscard]] std::optional<PhraseHit> phraseAt(const PhraseTable &table, int at) const;
    [[nodiscard]] std::optional<PhraseHit> phraseBehind(const PhraseTable &table, int at) const;
    [[nodiscard]] std::optional<PhraseHit> currencyBefore(int at) const;
    [[nodiscard]] bool isTaken(const Span &span);
    [[nodiscard]] bool isMinus(int at) const;
    [[nodiscard]] Span spanOf(int begin, int end) const { return {token(begin).span.begin, token(end - 1).span.end}; }

    std::optional<Value> money(const NumberRun &run, int &end);
    std::optional<Value> percentage(const NumberRun &run, int &end) const;
    std::optional<Value> quantity(const NumberRun &run, int &end) const;
    std::optional<Value> bounded(const NumberRun &run, int &end) const;
    std::optional<Value> range(int index, int &end) const;
    std::optional<Value> plain(const NumberRun &run, int &end) const;
    std::optional<Value> valueOf(int index, int &end);

    const ReadText &m_text;
    const QList<Value> &m_taken;
    qsizetype m_nextTaken = 0;
};

bool AmountReader::isSame(int at, const QStringList &words) const
{
    if (at < 0 || at + words.size() > size()) {
        return false;
    }
    for (int i = 0; i < words.size(); ++i) {
        if (token(at + i).text != words.at(i) || (i > 0 && token(at + i).isFirstInLine)) {
            return false;
        }
    }
    return true;
}

std::optional<PhraseHit> AmountReader::phraseAt(const PhraseTable &table, int at) const
{
    if (at >= size() || token(at).isFirstInLine) {
        return std::nullopt;
    }
    const auto phrases = table.constFind(token(at).text);
    if (phrases == table.cend()) {
        return std::nullopt;
    }
    for (const NamedWords &phrase : *phrases) {
        const int end = at + static_cast<int>(phrase.words.size());
        const bool isWhole =
            end >= size() || token(end).isSpaced || token(end).kind != Kind::Word || token(end - 1).kind != Kind::Mark;
        if (isSame(at, phrase.words) && isWhole) {
            return PhraseHit{at, end, phrase.name};
        }
    }
    return std::nullopt;
}

/** The same where a hyphen may stand between: "100-mile". */
std::optional<PhraseHit> AmountReader::phraseBehind(const PhraseTable &table, int at) const
{
    const bool hasHyphen = at + 1 < size() && token(at).text == u"-" && !token(at).isSpaced && !token(at + 1).isSpaced;
    if (const std::optional<PhraseHit> hit = phraseAt(table, at)) {
        return hit;
    }
    return hasHyphen ? phraseAt(table, at + 1) : std::nullopt;
}

/** "$", "US$", "GBP" right before a number. */
std::optional<PhraseHit> AmountReader::currencyBefore(int at) const
{
    constexpr int longest = 3;
    std::optional<PhraseHit> found;
    for (int length = 1; length <= longest && at - length >= 0; ++length) {
        const std::optional<PhraseHit> hit = [&]() -> std::optional<PhraseHit> {
            const auto phrases = m_text.language->currencies.constFind(token(at - length).text);
            if (phrases == m_text.language->currencies.cend()) {
                return std::nullopt;
            }
            for (const NamedWords &phrase : *phrases) {
                if (phrase.words.size() == length && isSame(at - length, phrase.words)) {
                    return PhraseHit{at - length, at, phrase.name};
                }
            }
            return std::nullopt;
        }();
        if (hit) {
            found = hit;
        }
        if (token(at - length + 1).isFirstInLine) {
            break;
        }
    }
    const bool isWord = found && token(found->begin).kind == Kind::Word && found->end == found->begin + 1;
    return isWord && token(found->begin).text.size() > 3 ? std::nullopt : found; // "the dollar 5 ..." is no amount
}

bool AmountReader::isTaken(const Span &span)
{
    while (m_nextTaken < m_taken.size() && m_taken.at(m_nextTaken).span.end <= span.begin) {
        ++m_nextTaken;
    }
    return m_nextTaken < m_taken.size() && m_taken.at(m_nextTaken).span.intersects(span);
}

/** A minus sign before the number, not a hyphen or a dash between things. */
bool AmountReader::isMinus(int at) const
{
    if (at < 1) {
        return false;
    }
    const bool isWord = m_text.language->minus.contains(token(at - 1).text);
    const bool isMark = token(at - 1).text == u"-" && (at == 1 || token(at - 1).isSpaced) && !token(at).isSpaced &&
                        token(at).kind == Kind::Digits;
    return isWord || isMark;
}

std::optional<Value> AmountReader::money(const NumberRun &run, int &end)
{
    const double amount = run.value * run.letterScale;
    const std::optional<PhraseHit> before = run.isOrdinal ? std::nullopt : currencyBefore(run.begin);
    std::optional<PhraseHit> behind = run.isOrdinal ? std::nullopt : phraseBehind(m_text.language->currencies, run.end);
    if (behind && behind->end < size() && token(behind->end - 1).kind == Kind::Mark &&
        token(behind->end).kind == Kind::Digits && !token(behind->end).isSpaced) {
        behind.reset(); // "30 $5"
    }
    if (!before && !behind) {
        return std::nullopt;
    }
    const PhraseHit &currency = before ? *before : *behind;
    // "80 million dollars": the words behind say it again
    end = behind && (!before || behind->name == before->name) ? behind->end : run.end;
    Value value{.span = spanOf(before ? before->begin : run.begin, end),
                .type = ValueType::Money,
                .value = numberText(amount),
                .unit = currency.name,
                .number = amount};
    return value;
}

std::optional<Value> AmountReader::percentage(const NumberRun &run, int &end) const
{
    const std::optional<PhraseHit> sign =
        run.isOrdinal ? std::nullopt : phraseBehind(m_text.language->percent, run.end);
    if (!sign) {
        return std::nullopt;
    }
    const bool isNegative = isMinus(run.begin);
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
    std::optional<PhraseHit> unit = phraseBehind(m_text.language->ages, run.end);
    const bool isAge = unit.has_value();
    if (!unit) {
        unit = phraseBehind(m_text.language->units, run.letterScale == 1 ? run.end : run.end - 1);
    }
    if (!unit) {
        return std::nullopt;
    }
    const bool isNegative = isMinus(run.begin);
    const double number = isNegative ? -run.value : run.value;
    end = unit->end;
    return Value{.span = spanOf(isNegative ? run.begin - 1 : run.begin, end),
                 .type = ValueType::Quantity,
                 .value = numberText(number),
                 .unit = isAge ? u"age"_s : unit->name,
                 .number = number};
}

/** "At least three", "more than 40", "200 or more". */
std::optional<Value> AmountReader::bounded(const NumberRun &run, int &end) const
{
    if (run.isOrdinal || run.letterScale != 1) {
        return std::nullopt;
    }
    const QString number = numberText(run.value);
    const auto value = [&](int begin, const BoundWords &bound) {
        const QString low = bound.low.isEmpty() ? u"("_s : bound.low + number;
        const QString high = bound.high.isEmpty() ? u")"_s : number + bound.high;
        return Value{
            .span = spanOf(begin, end), .type = ValueType::Number, .value = low + u',' + high, .number = run.value};
    };
    for (const BoundWords &bound : m_text.language->bounds) {
        const int begin = run.begin - static_cast<int>(bound.words.size());
        if (isSame(begin, bound.words) && !token(run.begin).isFirstInLine) {
            end = run.end;
            return value(begin, bound);
        }
    }
    for (const BoundWords &bound : m_text.language->boundsAfter) {
        if (isSame(run.end, bound.words) && !token(run.end).isFirstInLine) {
            end = run.end + static_cast<int>(bound.words.size());
            return value(run.begin, bound);
        }
    }
    return std::nullopt;
}

/** "5k-20k", "1000 to 5000"; not "20-13", which is a score, nor "31-24". */
std::optional<Value> AmountReader::range(int index, int &end) const
{
    const NumberRun &low = m_text.numbers.at(index);
    if (index + 1 >= m_text.numbers.size()) {
        return std::nullopt;
    }
    const NumberRun &high = m_text.numbers.at(index + 1);
    const bool areJoined = high.begin == low.end + 1 && low.end < size() &&
                           m_text.language->rangeMarks.contains(token(low.end).text) && !token(low.end).isFirstInLine &&
                           !token(high.begin).isFirstInLine;
    if (!areJoined || low.isOrdinal || high.isOrdinal || low.value >= high.value || low.letterScale != 1) {
        return std::nullopt;
    }
    end = high.end;
    return Value{.span = spanOf(low.begin, end),
                 .type = ValueType::Number,
                 .value = u"["_s + numberText(low.value) + u',' + numberText(high.value) + u')',
                 .number = low.value};
}

std::optional<Value> AmountReader::plain(const NumberRun &run, int &end) const
{
    const bool isNegative = !run.isOrdinal && isMinus(run.begin);
    const double number = (isNegative ? -run.value : run.value);
    end = run.letterScale == 1 ? run.end : run.end - 1;
    return Value{.span = spanOf(isNegative ? run.begin - 1 : run.begin, end),
                 .type = run.isOrdinal ? ValueType::Ordinal : ValueType::Number,
                 .value = numberText(number),
                 .number = number};
}

std::optional<Value> AmountReader::valueOf(int index, int &end)
{
    const NumberRun &run = m_text.numbers.at(index);
    if (std::optional<Value> value = money(run, end)) {
        return value;
    }
    if (std::optional<Value> value = percentage(run, end)) {
        return value;
    }
    if (std::optional<Value> value = quantity(run, end)) {
        return value;
    }
    if (std::optional<Value> value = bounded(run, end)) {
        return value;
    }
    if (std::optional<Value> value = range(index, end)) {
        return value;
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
        const std::optional<Value> value = valueOf(index, end);
        if (value && !(m_nextTaken < m_taken.size() && m_taken.at(m_nextTaken).span.intersects(value->span)) &&
            (values.isEmpty() || values.last().span.end <= value->span.begin)) {
            values.append(*value);
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
