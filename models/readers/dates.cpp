// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/dates.h"

#include "models/readers/newswords.h"
#include "models/text/folding.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype longestZone = 4; // letters
constexpr int earliestYear = 1600;
constexpr int latestYear = 2199;

/** A number, a word (folded, without inner full stops: "a.m." is "am") or a mark of a date. */
struct Token {
    enum class Kind { Number, Word, Mark } kind = Kind::Mark;
    QString text;
    int number = 0;
};

Token wordToken(QStringView text, qsizetype &at)
{
    QString word;
    while (at < text.size() && (text.at(at).isLetter() || text.at(at).isMark() ||
                                (text.at(at) == u'.' && at + 1 < text.size() && text.at(at + 1).isLetter()))) {
        if (text.at(at) != u'.') {
            word.append(text.at(at));
        }
        ++at;
    }
    return {Token::Kind::Word, folded(word), 0};
}

Token numberToken(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && text.at(at).isDigit()) {
        ++at;
    }
    const QStringView digits = text.sliced(begin, at - begin);
    return {Token::Kind::Number, digits.toString(), digits.size() <= 9 ? digits.toInt() : -1};
}

QList<Token> dateTokens(QStringView text)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isDigit()) {
            tokens.append(numberToken(text, at));
        } else if (text.at(at).isLetter()) {
            tokens.append(wordToken(text, at));
        } else {
            if (!text.at(at).isSpace()) {
                tokens.append({Token::Kind::Mark, text.at(at), 0});
            }
            ++at;
        }
    }
    return tokens;
}

/** Reads dates off a list of tokens; every function either reads its thing or leaves the place as it was. */
class DateParser
{
public:
    explicit DateParser(QStringView text)
        : m_tokens(dateTokens(text))
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }

    void skipMarks()
    {
        while (!atEnd() && current().kind == Token::Kind::Mark) {
            ++m_at;
        }
    }

    std::optional<LabelledDate> read()
    {
        LabelledDate result{{}, label()};
        skipSmallWords();
        const std::optional<QDate> date = this->date();
        if (!date) {
            return std::nullopt;
        }
        skipSmallWords();
        const QTime time = this->time().value_or(QTime(0, 0));
        result.when = QDateTime(*date, time, offset());
        skipMarks();
        return result;
    }

private:
    [[nodiscard]] const Token &current() const { return m_tokens.at(m_at); }
    [[nodiscard]] bool isKind(qsizetype ahead, Token::Kind kind) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens.at(m_at + ahead).kind == kind;
    }
    [[nodiscard]] bool isNumber(qsizetype ahead) const { return isKind(ahead, Token::Kind::Number); }
    [[nodiscard]] int number(qsizetype ahead) const { return m_tokens.at(m_at + ahead).number; }
    [[nodiscard]] bool isMark(qsizetype ahead, QStringView marks) const
    {
        return isKind(ahead, Token::Kind::Mark) && marks.contains(m_tokens.at(m_at + ahead).text);
    }
    [[nodiscard]] QString word(qsizetype ahead = 0) const
    {
        return isKind(ahead, Token::Kind::Word) ? m_tokens.at(m_at + ahead).text : QString();
    }

    DateLabel label();
    void skipSmallWords();
    std::optional<QDate> date();
    std::optional<QDate> numericDate();
    std::optional<QDate> dayFirst();
    std::optional<QDate> monthFirst();
    std::optional<QDate> ideographicDate();
    std::optional<QTime> time();
    int halfDay();
    QTimeZone offset();
    std::optional<QDate> taken(int year, int month, int day, qsizetype tokens);

    QList<Token> m_tokens;
    qsizetype m_at = 0;
};

DateLabel DateParser::label()
{
    skipMarks();
    Phrase words;
    for (qsizetype ahead = 0; !word(ahead).isEmpty(); ++ahead) {
        words.append(word(ahead));
    }
    const qsizetype published = newsWords().publishedLabels.lengthAt(words, 0);
    const qsizetype updated = newsWords().updatedLabels.lengthAt(words, 0);
    m_at += std::max(published, updated);
    return published > updated ? DateLabel::Published : updated > 0 ? DateLabel::Updated : DateLabel::None;
}

/** Weekdays, "on", "at", the T of ISO times, and marks. */
void DateParser::skipSmallWords()
{
    while (!atEnd()) {
        const QString word = this->word();
        const bool isSmall =
            newsWords().weekdays.contains(word) || newsWords().dateFillers.contains(word) || word == u't';
        const bool isSign = isMark(0, u"+"); // of an offset
        if (!isSmall && (isSign || !isKind(0, Token::Kind::Mark))) {
            return;
        }
        ++m_at;
    }
}

std::optional<QDate> DateParser::taken(int year, int month, int day, qsizetype tokens)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < earliestYear || year > latestYear) {
        return std::nullopt;
    }
    m_at += tokens;
    return date;
}

std::optional<QDate> DateParser::date()
{
    for (const auto &read :
         {&DateParser::numericDate, &DateParser::dayFirst, &DateParser::monthFirst, &DateParser::ideographicDate}) {
        if (const std::optional<QDate> date = (this->*read)()) {
            return date;
        }
    }
    return std::nullopt;
}

/** 2014-11-07, 07.11.2014, and 25/11/2014 either way round where only one way is a date. */
std::optional<QDate> DateParser::numericDate()
{
    if (!isNumber(0) || !isMark(1, u"-/.") || !isNumber(2) || !isMark(3, u"-/.") || !isNumber(4)) {
        return std::nullopt;
    }
    const int a = number(0);
    const int b = number(2);
    const int c = number(4);
    if (a > 31) {
        return taken(a, b, c, 5);
    }
    if (isMark(1, u".")) {
        return taken(c, b, a, 5);
    }
    const bool isAmbiguous = a <= 12 && b <= 12 && a != b;
    return isAmbiguous ? std::nullopt : a > 12 ? taken(c, b, a, 5) : taken(c, a, b, 5);
}

/** "7 November 2014", "7. November 2014", "7th of November, 2014" */
std::optional<QDate> DateParser::dayFirst()
{
    if (!isNumber(0)) {
        return std::nullopt;
    }
    qsizetype ahead = 1;
    while (isMark(ahead, u".-") || newsWords().dateFillers.contains(word(ahead)) ||
           QStringList{u"st"_s, u"nd"_s, u"rd"_s, u"th"_s}.contains(word(ahead))) {
        ++ahead;
    }
    const int month = newsWords().months.value(word(ahead));
    ++ahead;
    while (isMark(ahead, u".,-") || newsWords().dateFillers.contains(word(ahead))) {
        ++ahead;
    }
    return month > 0 && isNumber(ahead) ? taken(number(ahead), month, number(0), ahead + 1) : std::nullopt;
}

/** "November 7, 2014", "Nov. 7th 2014" */
std::optional<QDate> DateParser::monthFirst()
{
    const int month = newsWords().months.value(word());
    const qsizetype day = isMark(1, u".") ? 2 : 1;
    if (month == 0 || !isNumber(day)) {
        return std::nullopt;
    }
    qsizetype ahead = day + 1;
    while (isMark(ahead, u",.") || QStringList{u"st"_s, u"nd"_s, u"rd"_s, u"th"_s}.contains(word(ahead))) {
        ++ahead;
    }
    return isNumber(ahead) ? taken(number(ahead), month, number(day), ahead + 1) : std::nullopt;
}

/** 2014年11月7日 */
std::optional<QDate> DateParser::ideographicDate()
{
    const bool isDate =
        isNumber(0) && word(1) == u'年' && isNumber(2) && word(3) == u'月' && isNumber(4) && word(5) == u'日';
    return isDate ? taken(number(0), number(2), number(4), 6) : std::nullopt;
}

/** 0 for "am", 12 for "pm", -1 for neither. */
int DateParser::halfDay()
{
    const QString word = this->word();
    if (word != u"am" && word != u"pm") {
        return -1;
    }
    ++m_at;
    if (isMark(0, u".")) {
        ++m_at;
    }
    return word == u"pm" ? 12 : 0;
}

/** "09:18:57", "9.18 am", "9 p.m.", "09:18 Uhr" */
std::optional<QTime> DateParser::time()
{
    const qsizetype start = m_at;
    if (!isNumber(0)) {
        return std::nullopt;
    }
    std::array<int, 3> clock{};
    std::size_t fields = 0;
    do {
        clock.at(fields++) = number(0);
        ++m_at;
    } while (fields < clock.size() && isMark(0, u":.") && isNumber(1) && ++m_at > 0);
    if (fields == clock.size() && isMark(0, u".,") && isNumber(1)) {
        m_at += 2; // parts of a second
    }
    const int half = halfDay();
    const bool hasClockWord = newsWords().clockWords.contains(word());
    m_at += hasClockWord ? 1 : 0;
    const int hour = half < 0 ? clock[0] : clock[0] % 12 + half;
    const QTime time(hour, clock[1], clock[2]);
    if (time.isValid() && (fields > 1 || half >= 0 || hasClockWord)) {
        return time;
    }
    m_at = start;
    return std::nullopt;
}

/** "Z", "GMT", "(EST)", "+01:00", "-0500"; UTC if none is written or its name is not known. */
QTimeZone DateParser::offset()
{
    const qsizetype start = m_at;
    while (isMark(0, u"(")) {
        ++m_at;
    }
    int minutes = 0;
    if (const auto zone = newsWords().zones.constFind(word()); zone != newsWords().zones.cend()) {
        minutes = *zone;
        ++m_at;
    }
    const qsizetype digits = isMark(0, u"+-−") && isNumber(1) ? m_tokens.at(m_at + 1).text.size() : 0;
    if (digits == 1 || digits == 2 || digits == 4) {
        const bool isWest = !isMark(0, u"+");
        const bool isJoined = digits == 4;
        int shift = isJoined ? number(1) / 100 * 60 + number(1) % 100 : number(1) * 60;
        m_at += 2;
        if (!isJoined && isMark(0, u":") && isNumber(1)) {
            shift += number(1);
            m_at += 2;
        }
        minutes += isWest ? -shift : shift;
    }
    if (m_at == start && m_at == m_tokens.size() - 1 && !word().isEmpty() && word().size() <= longestZone) {
        ++m_at; // "ET": what it means depends on the place and the season
    }
    const bool isOffset = minutes != 0 && std::abs(minutes) <= 14 * 60;
    return isOffset ? QTimeZone::fromSecondsAheadOfUtc(minutes * 60) : QTimeZone(QTimeZone::UTC);
}

} // namespace

QList<LabelledDate> datesOf(QStringView text)
{
    QList<LabelledDate> result;
    DateParser parser(text);
    for (parser.skipMarks(); !parser.atEnd(); parser.skipMarks()) {
        const std::optional<LabelledDate> date = parser.read();
        if (!date) {
            return {};
        }
        result.append(*date);
    }
    return result;
}

} // namespace Sidelight
