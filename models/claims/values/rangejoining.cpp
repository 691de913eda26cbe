// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/calendar.h"
#include "models/claims/values/datejoining.h"
#include "models/claims/values/dayspan.h"

using namespace Qt::StringLiterals;

/** The part of DateJoiner that puts stretches together of their ends, of an end and a length, or as part of a longer.
 */
namespace Sidelight
{

namespace
{

constexpr qsizetype yearLength = 4;

QString withYear(int year, const QString &value)
{
    return yearValue(year) + value.sliced(yearLength);
}

/** The first end of a range in the year that is told with its last, or the year before. */
QString inYearOf(const QString &first, const QString &last)
{
    const int year = last.first(yearLength).toInt();
    const std::optional<DaySpan> same = daySpanOf(withYear(year, first));
    const std::optional<DaySpan> end = daySpanOf(last);
    return withYear(same && end && same->first > end->first ? year - 1 : year, first);
}

/** The last end of a range in the year of its first, or the year after: neither is told. */
QString nextAfter(const QString &first, const QString &last)
{
    const std::optional<DaySpan> begin = daySpanOf(first);
    const int year = first.first(yearLength).toInt();
    const std::optional<DaySpan> same = daySpanOf(withYear(year, last));
    return withYear(begin && same && same->last < begin->first ? year + 1 : year, last);
}

} // namespace

/** "The end of 2007", "mid-2007". */
PeriodEdge DateJoiner::edgeOf(const FoundTime &time) const
{
    for (int at = time.begin; at < time.end; ++at) {
        const QString edge = m_text.language->inClass(u"edge"_s, textAt(at));
        if (!edge.isEmpty()) {
            return edge == u"end" ? PeriodEdge::End : PeriodEdge::Middle;
        }
    }
    return PeriodEdge::Begin;
}

/** The value of an end of a range: open if its year is, else that which has no ends yet itself. */
QString DateJoiner::endOf(const FoundTime &time) const
{
    if (m_isOpen && time.resolved == u"PRESENT_REF" && m_published.isValid()) {
        return dayValue(m_published);
    }
    const std::optional<DaySpan> open = daySpanOf(time.value.value);
    return open && !open->isYearKnown ? time.value.value : time.resolved;
}

std::optional<QString> DateJoiner::dayRange(const FoundTime &first, const FoundTime &second) const
{
    QString begin = endOf(first);
    QString end = endOf(second);
    const auto isOpen = [](const QString &value) {
        const std::optional<DaySpan> span = daySpanOf(value);
        return span && !span->isYearKnown;
    };
    if (isOpen(begin) != isOpen(end)) {
        begin = isOpen(begin) && !tellsYear(second) ? first.resolved : begin;
        end = isOpen(end) ? second.resolved : end;
    }
    const std::optional<DaySpan> from = daySpanOf(begin);
    const std::optional<DaySpan> to = daySpanOf(end);
    const bool hasYears = from && to;
    if (hasYears && from->isYearKnown && to->first > from->first && to->last <= from->last) {
        return std::nullopt; // "this year through August"
    }
    const bool isMonth = hasWordOf(u"month"_s, second) && !hasWordOf(u"rel"_s, second);
    const bool isFromMonth = hasWordOf(u"month"_s, first) || first.resolved == u"PRESENT_REF";
    if (tellsYear(second) && !tellsYear(first) && hasYears) {
        begin = inYearOf(begin, end);
    } else if (hasYears && isMonth && !tellsYear(second) && isFromMonth && !isOpen(begin)) {
        end = nextAfter(begin, end);
    }
    const RangeEdges edges{edgeOf(first), edgeOf(second)};
    std::optional<QString> range = dateRangeValue(begin, end, edges);
    if (!range && to && to->isYearKnown && hasWordOf(u"weekday"_s, second)) {
        range = dateRangeValue(begin, dayValue(to->first.addDays(7)), edges); // "from next Monday to Friday"
    }
    return range;
}

std::optional<QString> DateJoiner::clockRange(const FoundTime &first, const FoundTime &second) const
{
    const QString &begin = first.value.value;
    const QString &end = second.value.value;
    const bool isLate = !tellsHalfOfDay(first) && tellsHalfOfDay(second) && afternoonOf(end) == end;
    const std::optional<QString> late = isLate ? timeRangeValue(afternoonOf(begin), end) : std::nullopt;
    return late ? late : timeRangeValue(begin, end);
}

/** "From 7:00 to 8:00 p.m.", "between 2015 and 2018", "June-August 1992". */
std::optional<FoundTime> DateJoiner::range(const FoundTime &first, const FoundTime &second) const
{
    if (second.begin != first.end + 1 || !areLinked(first, second, 1) || first.isWeak || second.isWeak) {
        return std::nullopt;
    }
    const bool hasBegin =
        first.begin > 0 && !m_text.tokens.at(first.begin).isFirstInLine && isIn(u"rangeBegin"_s, first.begin - 1);
    const bool isAnd = hasBegin && m_text.language->between.contains(textAt(first.begin - 1)) &&
                       m_text.language->numberAnd.contains(textAt(first.end));
    const bool isThrough = isIn(u"through"_s, first.end);
    const bool areMonths = hasWordOf(u"month"_s, first) && hasWordOf(u"month"_s, second);
    const bool isTo = isIn(u"rangeWord"_s, first.end) &&
                      (hasBegin || isThrough || areMonths || first.value.value.size() == second.value.value.size());
    const bool areClocks = first.isClock() && second.isClock();
    if (!(isAnd || isTo) || !(areClocks || (first.isDate() && second.isDate()))) {
        return std::nullopt;
    }
    const std::optional<QString> text = areClocks ? clockRange(first, second) : dayRange(first, second);
    if (!text) {
        return std::nullopt;
    }
    // A range of times is to find its day.
    FoundTime result = whole(first, second, *text, areClocks ? TimeKind::Time : TimeKind::Date);
    if (hasBegin) {
        --result.begin;
        result.value.span.begin = m_text.tokens.at(result.begin).span.begin;
    }
    return result;
}

/** "A week starting tomorrow", "for two weeks from May 20". */
std::optional<FoundTime> DateJoiner::lastingFrom(const FoundTime &first, const FoundTime &second) const
{
    const std::optional<Duration> length = durationOf(first);
    const std::optional<DaySpan> from = second.isDate() ? daySpanOf(second.resolved) : std::nullopt;
    const bool isLasting = first.begin > 0 && isIn(u"lasting"_s, first.begin - 1);
    const bool isLink = isIn(u"startsAt"_s, first.end) ||
                        (isLasting && isIn(u"rangeBegin"_s, first.end) && !hasWordOf(u"rel"_s, first));
    if (!length || !isLink || second.begin != first.end + 1 || !areLinked(first, second, 1) || !from ||
        from->first != from->last || !from->isYearKnown) {
        return std::nullopt;
    }
    const QDate end = shifted(from->first, length->unit, length->count);
    if (!end.isValid()) {
        return std::nullopt;
    }
    const QString text = dayRangeText(from->first, end, u'P' + QString::number(length->count) + length->unit);
    return whole(first, second, text, TimeKind::Date);
}

/** "The last three weeks of this year", "the first nine months of 1997", which TIMEX3 takes for two times. */
std::optional<FoundTime> DateJoiner::partOf(const FoundTime &first, const FoundTime &second) const
{
    const std::optional<Duration> length = m_isOpen ? durationOf(first) : std::nullopt;
    const std::optional<DaySpan> all = second.isDate() ? daySpanOf(second.resolved) : std::nullopt;
    const int link = isIn(u"of"_s, second.begin) ? second.begin : first.end;
    const bool isLink = isIn(u"of"_s, link) && second.begin <= link + 1 && link == first.end;
    const bool isLast = hasWordOf(u"back"_s, first);
    if (!length || !all || !all->isYearKnown || !isLink || !areLinked(first, second, 1) ||
        !(isLast ||
          m_text.language->ordinals.value(textAt(first.begin + (isIn(u"the"_s, first.begin) ? 1 : 0))) == 1)) {
        return std::nullopt;
    }
    const QDate behind = all->last.addDays(1);
    const QDate from = isLast ? shifted(behind, length->unit, -length->count) : all->first;
    const QDate to = isLast ? behind : shifted(all->first, length->unit, length->count);
    if (!from.isValid() || !to.isValid()) {
        return std::nullopt;
    }
    const QString text = dayRangeText(from, to, u'P' + QString::number(length->count) + length->unit);
    return whole(first, second, text, TimeKind::Date);
}

} // namespace Sidelight
