// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/daterange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

/** Ranges of days and of hours, by the values of their ends. */
class TestDateRange final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void rangesOfDaysAreTold_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("range");
        const auto row = [](const char *name, const QString &first, const QString &last, const QString &range) {
            QTest::newRow(name) << first << last << range;
        };
        row("days", u"2016-12-30"_s, u"2017-01-02"_s, u"(2016-12-30,2017-01-02,P3D)"_s);
        row("months", u"2016-04"_s, u"2017-06"_s, u"(2016-04-01,2017-06-01,P14M)"_s);
        row("quarters", u"2017-Q1"_s, u"2018-Q3"_s, u"(2017-01-01,2018-07-01,P18M)"_s);
        row("years", u"2014"_s, u"2018"_s, u"(2014-01-01,2018-01-01,P4Y)"_s);
        row("a year and a day", u"2014"_s, u"2014-01-03"_s, u"(2014-01-01,2014-01-03,P2D)"_s);
        row("without a year", u"XXXX-04-09"_s, u"XXXX-04-17"_s, u"(XXXX-04-09,XXXX-04-17,P8D)"_s);
        row("the wrong way round", u"2017-01-02"_s, u"2016-12-30"_s, {});
        row("one day", u"2017-01-02"_s, u"2017-01-02"_s, {});
        row("a year known and one not", u"XXXX-04-09"_s, u"2017-04-17"_s, {});
        row("no days", u"PRESENT_REF"_s, u"2017-04-17"_s, {});
    }

    void rangesOfDaysAreTold()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, last);
        QTEST(dateRangeValue(first, last).value_or(QString()), "range");
    }

    void theLastMayBeMeantWhole()
    {
        QCOMPARE(dateRangeValue(u"2007"_s, u"2008"_s, {.last = PeriodEdge::End}).value(),
                 u"(2007-01-01,2009-01-01,P24M)"_s);
        QCOMPARE(dateRangeValue(u"2007"_s, u"2008"_s, {PeriodEdge::Middle, PeriodEdge::End}).value(),
                 u"(2007-07-02,2009-01-01,P18M)"_s);
        QCOMPARE(dateRangeValue(u"2007-03"_s, u"2007-09"_s, {PeriodEdge::End, PeriodEdge::Middle}).value(),
                 u"(2007-04-01,2007-09-16,P5M)"_s);
        QCOMPARE(dateRangeValue(u"XXXX-10-25"_s, u"XXXX-01-25"_s).value(), u"(XXXX-10-25,XXXX-01-25,P92D)"_s);
    }

    void rangesOfHoursAreTold()
    {
        QCOMPARE(timeRangeValue(u"T14:20"_s, u"T15"_s).value(), u"(T14:20,T15,PT40M)"_s);
        QCOMPARE(timeRangeValue(u"T09"_s, u"T11:30"_s).value(), u"(T09,T11:30,PT2H30M)"_s);
        QVERIFY(!timeRangeValue(u"T15"_s, u"T15"_s));
        QVERIFY(!timeRangeValue(u"TMO"_s, u"T15"_s));
        QCOMPARE(timeRangeOnDay(u"(T14:20,T15,PT40M)"_s, u"2014-11-09"_s), u"(2014-11-09T14:20,2014-11-09T15,PT40M)"_s);
    }

    void halfADayLater()
    {
        QCOMPARE(afternoonOf(u"T03:30"_s), u"T15:30"_s);
        QCOMPARE(afternoonOf(u"T15:30"_s), u"T15:30"_s);
        QCOMPARE(afternoonOf(u"TMO"_s), u"TMO"_s);
    }

    void endsAreRead()
    {
        const RangeEnds ends = rangeEnds(u"(2016-04-01,2017-06-01,P14M)"_s);
        QCOMPARE(ends.first, u"2016-04-01"_s);
        QCOMPARE(ends.last, u"2017-06-01"_s);
        QVERIFY(isTimeRange(u"(2016-04-01,2017-06-01,P14M)"_s));
        QVERIFY(!isTimeRange(u"(40,)"_s));
        QVERIFY(!isTimeRange(u"2016"_s));
    }
};

QTEST_GUILESS_MAIN(TestDateRange)
#include "tst_daterange.moc"
