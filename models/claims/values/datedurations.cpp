// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/calendar.h"
#include "models/claims/values/dateresolver.h"

#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

/** The part of DateResolver that reads durations, distances from the day of writing, and repetitions. */
namespace Sidelight
{

namespace
{

std::optional<TimeValue> ofKind(TimeKind kind, const QString &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(TimeValue{value, kind});
}

double countOf(const PatternMatch &match)
{
    const Capture *number = match.find(u"num");
    if (number) {
        return number->number;
    }
    return match.rule->value.isEmpty() ? 1 : match.rule->value.toDouble();
}

} // namespace

std::optional<TimeValue> DateResolver::fixed(const PatternMatch &match)
{
    const bool isDuration = match.rule->value.startsWith(u'P') && !match.rule->value.contains(u'_');
    return ofKind(isDuration ? TimeKind::Duration : TimeKind::Date, match.rule->value);
}

std::optional<TimeValue> DateResolver::offset(const PatternMatch &match)
{
    const QString unit = match.valueOf(u"unit");
    const double count = countOf(match);
    if (const std::optional<TimeValue> moment = besideNow(unit, count, match.rule->sign)) {
        return moment;
    }
    if (unit.startsWith(u'T') || count != std::floor(count) || count > 10'000) {
        return ofKind(TimeKind::Duration, durationValue(unit, count));
    }
    if (const QDate day = m_isOpen ? shifted(m_published, unit, match.rule->sign * static_cast<int>(count)) : QDate();
        day.isValid()) {
        return point(dayValue(day));
    }
    return point(period(unit, match.rule->sign * static_cast<int>(count)));
}

/** "Five minutes ago", to the second, where the time of day is known that it is counted from. */
std::optional<TimeValue> DateResolver::besideNow(const QString &unit, double count, int sign) const
{
    constexpr double longest = 1e7; // seconds, some months
    static const QHash<QString, int> seconds{{u"TH"_s, 3600}, {u"TM"_s, 60}, {u"TS"_s, 1}};
    const double distance = count * seconds.value(unit);
    if (!m_published.isValid() || !m_publishedAt || distance <= 0 || distance > longest) {
        return std::nullopt;
    }
    const QDateTime from(m_published, *m_publishedAt, QTimeZone::utc()); // no hour of it is skipped
    const QDateTime moment = from.addSecs(sign * qRound64(distance));
    return TimeValue{moment.toString(u"yyyy-MM-ddTHH:mm:ss"_s), TimeKind::Time};
}

std::optional<TimeValue> DateResolver::duration(const PatternMatch &match)
{
    const Capture *quarters = match.find(u"quarters");
    const Capture *told = match.find(u"unit");
    for (const QStringView other :
         {QStringView(u"plural"), QStringView(u"dayUnit"), QStringView(u"secondUnit"), QStringView(u"letterUnit")}) {
        told = told ? told : match.find(other);
    }
    if (!told && !quarters) {
        return std::nullopt;
    }
    const QString &rule = match.rule->value; // "an hour and a half"
    const double more = rule == u"half" ? 0.5 : rule == u"quarter" ? 0.25 : 0;
    const double count = quarters ? quarters->number : more > 0 && !match.find(u"num") ? 1 : countOf(match);
    const QString unit = quarters ? u"Q"_s : told->value;
    const Capture *direction = match.find(u"back") ? match.find(u"back") : match.find(u"ahead");
    const auto stretch = m_isOpen && direction ? besideToday(unit, count, direction->number < 0) : std::nullopt;
    return stretch ? stretch : ofKind(TimeKind::Duration, durationValue(unit, count + more));
}

std::optional<TimeValue> DateResolver::vagueDuration(const PatternMatch &match)
{
    const QString unit = match.find(u"plural") ? match.valueOf(u"plural") : match.valueOf(u"unit");
    const QString count = match.valueOf(u"vague");
    if (!count.isEmpty() && count != u"X") {
        return ofKind(TimeKind::Duration, durationValue(unit, count.toDouble()));
    }
    const bool isTime = unit.startsWith(u'T');
    return unit.isEmpty() ? std::nullopt
                          : ofKind(TimeKind::Duration, (isTime ? u"PTX"_s : u"PX"_s) + unit.sliced(isTime ? 1 : 0));
}

std::optional<TimeValue> DateResolver::set(const PatternMatch &match)
{
    if (const Capture *day = match.find(u"weekday")) {
        return ofKind(TimeKind::Set, u"XXXX-WXX-"_s + day->value);
    }
    if (const Capture *month = match.find(u"month")) {
        return ofKind(TimeKind::Set, u"XXXX-"_s + month->value.rightJustified(2, u'0'));
    }
    if (const Capture *part = match.find(u"daypart")) {
        return ofKind(TimeKind::Set, u'T' + part->value);
    }
    if (const Capture *day = match.find(u"ordinalDay")) { // "the 19th of every month"
        return ofKind(TimeKind::Set, u"XXXX-XX-"_s + QString::number(day->number).rightJustified(2, u'0'));
    }
    const QString unit = match.valueOf(u"unit");
    return ofKind(TimeKind::Set, unit.isEmpty() ? u"P1D"_s : durationValue(unit, countOf(match)));
}

std::optional<TimeValue> DateResolver::weekdaySet(const PatternMatch &match)
{
    return ofKind(TimeKind::Set, u"XXXX-WXX-"_s + match.valueOf(u"weekdays"));
}

std::optional<TimeValue> DateResolver::often(const PatternMatch &match)
{
    const QString &rule = match.rule->value; // "bi-monthly"
    return ofKind(TimeKind::Set, rule.isEmpty() ? match.valueOf(u"often") : rule);
}

} // namespace Sidelight
