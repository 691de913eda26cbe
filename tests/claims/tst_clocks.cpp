// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toldtimes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestClocks final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void readsClocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a letter for the afternoon") << u"It begins at 9p."_s << (QStringList{u"9p=T21"_s});
        QTest::newRow("a price is no clock") << u"It fell at 5 a share."_s << (QStringList{});
        QTest::newRow("a stop before the letters") << u"It begins at 8.pm sharp."_s << (QStringList{u"8.pm=T20"_s});
        QTest::newRow("about an hour") << u"They come 10ish."_s << (QStringList{u"10ish=T10"_s});
        QTest::newRow("about noon") << u"They come noonish."_s << (QStringList{u"noonish=T12"_s});
        QTest::newRow("a clock in words with its day")
            << u"They met on March sixteenth ten fifteen."_s
            << (QStringList{u"March sixteenth ten fifteen=2014-03-16T10:15"_s});
        QTest::newRow("a spelt half of the day")
            << u"They met on Monday at nine a m in"_s << (QStringList{u"Monday at nine a m=2014-11-03T09"_s});
        QTest::newRow("a clock behind a part of the day")
            << u"They met in the evening 8 o'clock."_s << (QStringList{u"in the evening 8 o'clock=T20"_s});
        QTest::newRow("past midnight") << u"They will leave tonight around 2."_s
                                       << (QStringList{u"tonight around 2=2014-11-07T02"_s});
        QTest::newRow("the year behind the clock") << u"logged Mon Sep 8 10:30:05 2014 by"_s
                                                   << (QStringList{u"Mon Sep 8 10:30:05 2014=2014-09-08T10:30:05"_s});
        QTest::newRow("the end of a day") << u"It must be done by the end of the day."_s
                                          << (QStringList{u"the end of the day=2014-11-07T23:59:59"_s});
        QTest::newRow("a phrase") << u"At the end of the day, it is money."_s << (QStringList{});
        QTest::newRow("the end of a weekday") << u"It must be done by end of this Sunday."_s
                                              << (QStringList{u"end of this Sunday=2014-11-09T23:59:59"_s});
    }

    void readsClocks()
    {
        QFETCH(const QString, text);
        QTEST(toldTimes(text), "expected");
    }

    void readsHoursOfADay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("behind a day") << u"They meet next Tuesday 2-4."_s
                                      << (QStringList{u"next Tuesday 2-4=(2014-11-11T02,2014-11-11T04,PT2H)"_s});
        QTest::newRow("before a day") << u"They meet 9 to 11 next Tuesday."_s
                                      << (QStringList{u"9 to 11 next Tuesday=(2014-11-11T09,2014-11-11T11,PT2H)"_s});
        QTest::newRow("before a morning")
            << u"They met between 8 and 10 last evening."_s
            << (QStringList{u"between 8 and 10 last evening=(2014-11-06T20,2014-11-06T22,PT2H)"_s});
        QTest::newRow("a result is none") << u"They won 4-6 on Sunday."_s << (QStringList{u"Sunday=2014-11-02"_s});
        QTest::newRow("a falling one neither") << u"They were 6-4 Sunday."_s << (QStringList{u"Sunday=2014-11-02"_s});
        QTest::newRow("years of a child") << u"a child of 2-3 years"_s << (QStringList{u"3 years=P3Y"_s});
        QTest::newRow("four digits") << u"They met from 0630 to 0715."_s
                                     << (QStringList{u"from 0630 to 0715=(T06:30,T07:15,PT45M)"_s});
        QTest::newRow("years") << u"They met between 1930-1945."_s
                               << (QStringList{u"between 1930-1945=(1930-01-01,1945-01-01,P15Y)"_s});
        QTest::newRow("in words") << u"They met from three fifteen to three fifty."_s
                                  << (QStringList{u"from three fifteen to three fifty=(T03:15,T03:50,PT35M)"_s});
    }

    void readsHoursOfADay()
    {
        QFETCH(const QString, text);
        QTEST(toldTimes(text), "expected");
    }

    void countsFromTheTimeOfPublication_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ago") << u"It fell two hours ago."_s << u"2014-11-07T22:10:00"_s;
        QTest::newRow("over midnight") << u"It will open in 15 minutes."_s << u"2014-11-08T00:25:00"_s;
        QTest::newRow("half an hour") << u"It will open in half an hour."_s << u"2014-11-08T00:40:00"_s;
        QTest::newRow("from now") << u"It opens 90 seconds from now."_s << u"2014-11-08T00:11:30"_s;
        QTest::newRow("how long") << u"It opened in 15 minutes."_s << u"PT15M"_s;
        QTest::newRow("days") << u"It fell two days ago."_s << u"2014-11-06"_s;
    }

    void countsFromTheTimeOfPublication()
    {
        QFETCH(const QString, text);
        const QList<Value> values = findValues(text, Publication(QDate(2014, 11, 8), QTime(0, 10)));
        QCOMPARE(values.size(), 1);
        QTEST(values.constFirst().value, "expected");
    }

    void midnightIsNoTimeOfPublication()
    {
        QVERIFY(!Publication(QDateTime(QDate(2014, 11, 8), QTime(0, 0))).time);
        QVERIFY(Publication(QDateTime(QDate(2014, 11, 8), QTime(9, 30))).time);
        QCOMPARE(toldTimes(u"It fell two hours ago."_s), QStringList{u"two hours ago=PT2H"_s});
    }
};

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
