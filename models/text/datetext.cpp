// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sidelight
{

namespace
{

/** Gives the words their context for translators. */
struct DateText {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::DateText)
};

} // namespace

QString shortDate(const QDate &date)
{
    //: the form of a date, "6 Nov 2014": d is the day, MMM the short and MMMM the long name of the month
    return QLocale().toString(date, DateText::tr("d MMM yyyy"));
}

QString longDate(const QDate &date, DateParts parts)
{
    switch (parts) {
    case DateParts::All:
        //: the form of a date, "24 November 2014"
        return QLocale().toString(date, DateText::tr("d MMMM yyyy"));
    case DateParts::MonthAndYear:
        //: the form of a date, "November 2014"
        return QLocale().toString(date, DateText::tr("MMMM yyyy"));
    case DateParts::DayAndMonth:
        //: the form of a date, "24 November"
        return QLocale().toString(date, DateText::tr("d MMMM"));
    }
    return {};
}

} // namespace Sidelight
