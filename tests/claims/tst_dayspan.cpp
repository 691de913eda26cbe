// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/dayspan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

/** The days of times as TIMEX3 writes them. */
class TestDaySpan final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void timesTakeUpDays_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("a day") << u"2014-11-24"_s << QDate(2014, 11, 24) << QDate(2014, 11, 24);
        QTest::newRow("an afternoon") << u"2014-11-24TAF"_s << QDate(2014, 11, 24) << QDate(2014, 11, 24);
        QTest::newRow("a month") << u"2016-02"_s << QDate(2016, 2, 1) << QDate(2016, 2, 29);
        QTest::newRow("a year") << u"2016"_s << QDate(2016, 1, 1) << QDate(2016, 12, 31);
        QTest::newRow("a quarter") << u"2016-Q2"_s << QDate(2016, 4, 1) << QDate(2016, 6, 30);
        QTest::newRow("a half") << u"2016-H2"_s << QDate(2016, 7, 1) << QDate(2016, 12, 31);
        QTest::newRow("a week") << u"1989-W44"_s << QDate(1989, 10, 30) << QDate(1989, 11, 5);
        QTest::newRow("a weekend, by its week") << u"1989-W44-WE"_s << QDate(1989, 10, 30) << QDate(1989, 11, 5);
    }

    void timesTakeUpDays()
    {
        QFETCH(const QString, time);
        const std::optional<DaySpan> span = daySpanOf(time);
        QVERIFY(span);
        QTEST(span->first, "first");
        QTEST(span->last, "last");
    }

    void otherTimesDoNot_data()
    {
        QTest::addColumn<QString>("time");
        for (const char *time : {"", "XXXX", "XXXX-WXX-4", "P3M", "PRESENT_REF", "REF-P1D", "2014-02-30", "2016-SU",
                                 "2016-QX", "199X", "T10:30", "2016-13"}) {
            QTest::newRow(*time ? time : "nothing") << QString::fromLatin1(time);
        }
    }

    void otherTimesDoNot()
    {
        QFETCH(const QString, time);
        QVERIFY(!daySpanOf(time));
    }

    void nearTimesAreTold()
    {
        const auto near = [](const char *a, const char *b) {
            return areNear(*daySpanOf(QString::fromLatin1(a)), *daySpanOf(QString::fromLatin1(b)));
        };
        QVERIFY(near("2014-11-24", "2014-11-30"));
        QVERIFY(near("2014-11-30", "2014-11-24"));
        QVERIFY(!near("2014-11-24", "2014-12-01"));
        QVERIFY(near("2014-11", "2014-11-24"));
        QVERIFY(!near("2014-11", "2014-12-01"));
        QVERIFY(!near("2014", "2015"));
        QVERIFY(near("XXXX-11-24", "2014-11-26"));
        QVERIFY(near("2014-11", "XXXX-11-26"));
        QVERIFY(!near("XXXX-11-24", "2014-12-24"));
        QVERIFY(!near("XXXX-01", "XXXX-12"));
        QVERIFY(near("XXXX-02-29", "2016-02"));
    }
};

QTEST_GUILESS_MAIN(TestDaySpan)
#include "tst_dayspan.moc"
