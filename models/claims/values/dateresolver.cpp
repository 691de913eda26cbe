// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/dateresolver.h"

#include "models/claims/values/calendar.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** News tells of what was more than of what will be: a date without year may lie this many days back before the next
 * one is meant. */
constexpr int mostDaysBack = 280;

/** And one that is to come lies no farther ahead than this. */
constexpr int mostDaysAhead = 240;

QString unknownYear(const QString &rest)
{
    return u"XXXX-"_s + rest;
}

} // namespace

std::optional<TimeValue> DateResolver::resolve(const PatternMatch &match, bool isFuture)
{
    m_isFuture = isFuture;
    const Operation work = operation(match.rule->operation);
    Q_ASSERT_X(work, "DateResolver", qPrintable(match.rule->operation));
    std::optional<TimeValue> time = (this->*work)(match);
    if (time && time->kind == TimeKind::Date) {
        const std::optional<DaySpan> span = daySpanOf(time->value);
        m_lastDay = span && span->isYearKnown && span->first == span->last ? span->first : m_lastDay;
        m_last = span && span->isYearKnown ? span : m_last;
        m_lastEnd = span && span->isYearKnown ? match.end : m_lastEnd;
    }
    if (time && m_isOpen) {
        time->value = withEnds(time->value);
    }
    return time;
}

DateResolver::Operation DateResolver::operation(const QString &name)
{
    static const QHash<QString, Operation> operations{
        {u"date"_s, &DateResolver::date},
        {u"isoDate"_s, &DateResolver::isoDate},
        {u"slashDate"_s, &DateResolver::slashDate},
        {u"month"_s, &DateResolver::month},
        {u"relMonth"_s, &DateResolver::relMonth},
        {u"weekday"_s, &DateResolver::weekday},
        {u"relWeekday"_s, &DateResolver::relWeekday},
        {u"dayword"_s, &DateResolver::dayword},
        {u"relPeriod"_s, &DateResolver::relPeriod},
        {u"relSeason"_s, &DateResolver::relSeason},
        {u"season"_s, &DateResolver::season},
        {u"quarter"_s, &DateResolver::quarter},
        {u"half"_s, &DateResolver::half},
        {u"sameQuarter"_s, &DateResolver::sameQuarter},
        {u"yearBefore"_s, &DateResolver::yearBefore},
        {u"year"_s, &DateResolver::year},
        {u"yearEnd"_s, &DateResolver::yearEnd},
        {u"decade"_s, &DateResolver::decade},
        {u"century"_s, &DateResolver::century},
        {u"offset"_s, &DateResolver::offset},
        {u"duration"_s, &DateResolver::duration},
        {u"vagueDuration"_s, &DateResolver::vagueDuration},
        {u"set"_s, &DateResolver::set},
        {u"weekdaySet"_s, &DateResolver::weekdaySet},
        {u"often"_s, &DateResolver::often},
        {u"fixed"_s, &DateResolver::fixed},
        {u"time"_s, &DateResolver::time},
        {u"clock"_s, &DateResolver::clock},
        {u"timeRange"_s, &DateResolver::timeRange},
        {u"endOfDay"_s, &DateResolver::endOfDay},
        {u"partOfDay"_s, &DateResolver::partOfDay},
        {u"dayRange"_s, &DateResolver::dayRange},
        {u"weekdayDay"_s, &DateResolver::weekdayDay},
        {u"dayOfMonth"_s, &DateResolver::dayOfMonth},
        {u"onDay"_s, &DateResolver::onDay},
        {u"slashDay"_s, &DateResolver::slashDay},
        {u"monthInFigures"_s, &DateResolver::monthInFigures},
        {u"slashRange"_s, &DateResolver::slashRange},
        {u"weekOf"_s, &DateResolver::weekOf},
        {u"weekOfMonth"_s, &DateResolver::weekOfMonth},
        {u"monthWeekday"_s, &DateResolver::monthWeekday},
        {u"weekNumber"_s, &DateResolver::weekNumber},
        {u"aUnit"_s, &DateResolver::aUnit},
        {u"nearDay"_s, &DateResolver::nearDay},
        {u"thatPeriod"_s, &DateResolver::thatPeriod},
        {u"ahead"_s, &DateResolver::ahead},
        {u"noon"_s, &DateResolver::noon},
        {u"holiday"_s, &DateResolver::holiday},
    };
    return operations.value(name);
}

std::optional<int> DateResolver::toldYear(const PatternMatch &match) const
{
    for (const QStringView name : {u"year", u"yearWords", u"year4", u"yearNow", u"yearNumber", u"yearShort"}) {
        if (const Capture *year = match.find(name)) {
            return static_cast<int>(year->number);
        }
    }
    const Capture *direction = match.find(u"rel");
    return direction && m_published.isValid() ? std::optional(m_published.year() + static_cast<int>(direction->number))
                                              : std::nullopt;
}

/** The year that is meant where none is told. */
int DateResolver::yearFor(int month, int day) const
{
    const int year = m_published.year();
    const auto at = [&](int of) { return QDate(of, month, std::min(day, QDate(of, month, 1).daysInMonth())); };
    if (m_isFuture) {
        const int next = at(year) < m_published ? year + 1 : year;
        return m_published.daysTo(at(next)) <= mostDaysAhead ? next : next - 1;
    }
    if (at(year) <= m_published) {
        return at(year).daysTo(m_published) <= mostDaysBack ? year : year + 1;
    }
    return at(year - 1).daysTo(m_published) <= mostDaysBack ? year - 1 : year;
}

std::optional<TimeValue> DateResolver::point(const QString &value, const QString &daypart)
{
    if (value.isEmpty()) {
        return std::nullopt;
    }
    return TimeValue{daypart.isEmpty() ? value : value + u'T' + daypart, TimeKind::Date};
}

std::optional<TimeValue> DateResolver::date(const PatternMatch &match)
{
    const Capture *day = match.find(u"day");
    for (const QStringView other : {u"ordinalDay", u"dayWords"}) {
        day = day ? day : match.find(other);
    }
    const auto month = static_cast<int>(match.find(u"month")->number);
    const auto dayNumber = static_cast<int>(day->number);
    const std::optional<int> year = toldYear(match);
    if (!year && !canInfer()) {
        const QDate any(2000, month, dayNumber); // a leap year
        return any.isValid() ? point(unknownYear(any.toString(u"MM-dd"_s))) : std::nullopt;
    }
    const QDate meant(year ? *year : yearFor(month, dayNumber), month, dayNumber);
    if (!year && !meant.isValid() && QDate(2000, month, dayNumber).isValid()) { // 29 February, of no year near
        return point(unknownYear(u"02-29"_s));
    }
    return point(dayValue(meant));
}

std::optional<TimeValue> DateResolver::isoDate(const PatternMatch &match)
{
    QList<int> numbers;
    for (const Capture &capture : match.captures) {
        if (!capture.name.isEmpty()) {
            numbers.append(static_cast<int>(capture.number));
        }
    }
    return numbers.size() == 3 ? point(dayValue(QDate(numbers.at(0), numbers.at(1), numbers.at(2)))) : std::nullopt;
}

/** "11/24/2014", "24.11.14": which number is the month is the rule's word for it, or what makes a date. */
std::optional<TimeValue> DateResolver::slashDate(const PatternMatch &match)
{
    QList<int> numbers;
    for (const Capture &capture : match.captures) {
        if (!capture.name.isEmpty()) {
            numbers.append(static_cast<int>(capture.number));
        }
    }
    if (numbers.size() != 3) {
        return std::nullopt;
    }
    const int year = numbers.at(2) >= 100 ? numbers.at(2) : numbers.at(2) + (numbers.at(2) < 50 ? 2000 : 1900);
    const QDate monthFirst(year, numbers.at(0), numbers.at(1));
    const QDate dayFirst(year, numbers.at(1), numbers.at(0));
    const bool isDayFirst = match.rule->value == u"dayFirst";
    return point(dayValue((isDayFirst && dayFirst.isValid()) || !monthFirst.isValid() ? dayFirst : monthFirst));
}

std::optional<TimeValue> DateResolver::month(const PatternMatch &match)
{
    const auto month = static_cast<int>(match.find(u"month")->number);
    const std::optional<int> year = toldYear(match);
    if (!year && !canInfer()) {
        return point(unknownYear(QString::number(month).rightJustified(2, u'0')));
    }
    return point(monthValue(year ? *year : yearFor(month, 1), month));
}

std::optional<TimeValue> DateResolver::relMonth(const PatternMatch &match)
{
    const auto month = static_cast<int>(match.find(u"month")->number);
    const auto direction = static_cast<int>(match.find(u"rel")->number);
    if (!m_published.isValid()) {
        return this->month(match);
    }
    int year = m_published.year();
    if (direction < 0 && month >= m_published.month()) {
        --year;
    } else if (direction > 0 && month <= m_published.month()) {
        ++year;
    }
    return point(monthValue(year, month));
}

std::optional<TimeValue> DateResolver::weekday(const PatternMatch &match)
{
    const auto day = static_cast<int>(match.weekday()->number);
    const QString part = match.valueOf(u"daypart");
    if (!canInfer()) {
        return point(u"XXXX-WXX-"_s + QString::number(day), part);
    }
    const int back = (m_published.dayOfWeek() - day + 7) % 7;
    const bool isTomorrow = back == 6; // who means the day six days ago says so: "last Tuesday"
    const bool isAhead = isTomorrow || (m_isFuture && back > 0);
    return point(dayValue(m_published.addDays(isAhead ? 7 - back : -back)), part);
}

std::optional<TimeValue> DateResolver::relWeekday(const PatternMatch &match)
{
    const auto day = static_cast<int>(match.weekday()->number);
    const Capture *rel = match.find(u"rel");
    const auto direction = rel ? static_cast<int>(rel->number) : -1;
    const QString part = match.valueOf(u"daypart");
    if (!m_published.isValid()) {
        return point(u"XXXX-WXX-"_s + QString::number(day), part);
    }
    if (match.rule->value == u"previous" && m_lastDay.isValid()) { // than the one that was told
        const int back = (m_lastDay.dayOfWeek() - day + 6) % 7 + 1;
        return point(dayValue(m_lastDay.addDays(-back)), part);
    }
    const int ahead = (day - m_published.dayOfWeek() + 7) % 7;
    if (match.rule->value == u"ofWeek" || match.rule->value == u"previous") {
        return point(dayValue(m_published.addDays(7 * direction + day - m_published.dayOfWeek())), part);
    }
    if (direction > 0 && ahead == 1) { // who means tomorrow says so
        return point(dayValue(m_published.addDays(ahead + 7)), part);
    }
    if (direction == 0) {
        return point(dayValue(m_published.addDays(day - m_published.dayOfWeek())), part);
    }
    return point(dayValue(m_published.addDays(direction > 0 ? (ahead ? ahead : 7) : (ahead ? ahead - 7 : -7))), part);
}

std::optional<TimeValue> DateResolver::dayword(const PatternMatch &match)
{
    const Capture *word = match.find(u"dayword");
    const QString rule = match.rule->value; // "-1NI": the night of yesterday
    const qsizetype digits = rule.startsWith(u'-') ? 2 : 1;
    const int days = word ? static_cast<int>(word->number) : rule.first(digits).toInt();
    const QString part = rule.isEmpty() ? match.valueOf(u"daypart") : match.valueOf(u"daypart") + rule.sliced(digits);
    if (!m_published.isValid()) {
        return point(days == 0 ? u"REF-P0D"_s : days < 0 ? u"REF-P%1D"_s.arg(-days) : u"REF+P%1D"_s.arg(days), part);
    }
    return point(dayValue(m_published.addDays(days)), part);
}

/** The calendar period so many steps from the one of the publication date. */
QString DateResolver::period(const QString &unit, int steps) const
{
    if (!m_published.isValid()) {
        return (steps > 0 ? u"REF+"_s : u"REF-"_s) + durationValue(unit, std::abs(steps));
    }
    const QDate &from = m_published;
    if (unit == u"Y") {
        return yearValue(from.year() + steps);
    }
    if (unit == u"M") {
        const QDate month = from.addMonths(steps);
        return monthValue(month.year(), month.month());
    }
    if (unit == u"Q") {
        const QDate quarter = from.addMonths(3 * steps);
        return quarterValue(quarter.year(), quarterOf(quarter));
    }
    if (unit == u"W" || unit == u"F") {
        return weekValue(from.addDays((unit == u"F" ? 14 : 7) * steps));
    }
    if (unit == u"WE") {
        const bool isOver = steps == 0 && !m_isFuture && from.dayOfWeek() < Qt::Friday; // "over the weekend"
        return weekValue(from.addDays(7 * (isOver ? -1 : steps))) + u"-WE";
    }
    if (unit == u"E") {
        return QString::number(from.year() / 10 + steps);
    }
    if (unit == u"C") {
        return QString::number(from.year() / 100 + steps);
    }
    return unit == u"D" || unit == u"N" ? dayValue(from.addDays(steps)) : QString();
}

std::optional<TimeValue> DateResolver::relPeriod(const PatternMatch &match)
{
    const QString rule = match.rule->value; // "0WE"
    if (!rule.isEmpty()) {
        return point(period(rule.sliced(1), rule.first(1).toInt()));
    }
    return point(period(match.valueOf(u"calendar"), static_cast<int>(match.find(u"rel")->number)));
}

} // namespace Sidelight
