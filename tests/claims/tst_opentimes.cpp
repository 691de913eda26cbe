// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toldtimes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestOpenTimes final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void keepsOpenWhatIsNotTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("no year") << u"on Nov. 24 they"_s << QStringList{u"Nov. 24=XXXX-11-24"_s};
        QTest::newRow("a weekday") << u"on Thursday night they"_s << QStringList{u"Thursday night=XXXX-WXX-4TNI"_s};
        QTest::newRow("a weekday with its day")
            << u"on Friday the 14th they"_s << QStringList{u"Friday the 14th=2014-11-14"_s};
        QTest::newRow("a month") << u"in March they"_s << QStringList{u"March=XXXX-03"_s};
        QTest::newRow("a feast") << u"at Christmas they"_s << QStringList{u"Christmas=XXXX-12-25"_s};
        QTest::newRow("a season") << u"in the summer they"_s << QStringList{u"in the summer=SU"_s};
        QTest::newRow("a range of days") << u"from November 9 to 17 they"_s
                                         << QStringList{u"from November 9 to 17=(XXXX-11-09,XXXX-11-17,P8D)"_s};
        QTest::newRow("a day of the month") << u"on the 4th."_s << QStringList{u"the 4th=XXXX-XX-04"_s};
        QTest::newRow("yesterday is known") << u"he said yesterday"_s << QStringList{u"yesterday=2014-11-06"_s};
        QTest::newRow("a year that is told")
            << u"on Nov. 24, 2013 they"_s << QStringList{u"Nov. 24, 2013=2013-11-24"_s};
    }

    void keepsOpenWhatIsNotTold()
    {
        QFETCH(const QString, text);
        QTEST(toldTimes(text, TimeNotation::Open), "expected");
    }

    void givesStretchesTheirEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a quarter") << u"in the third quarter of 2013 they"_s
                                   << QStringList{u"the third quarter of 2013=(2013-07-01,2013-10-01,P3M)"_s};
        QTest::newRow("a half") << u"in H2 2013 they"_s << QStringList{u"H2 2013=(2013-07-01,2014-01-01,P6M)"_s};
        QTest::newRow("a decade") << u"in the 1990s they"_s << QStringList{u"the 1990s=(1990-01-01,2000-01-01,P10Y)"_s};
        QTest::newRow("before today") << u"for the last three months they"_s
                                      << QStringList{u"the last three months=(2014-08-07,2014-11-07,P3M)"_s};
        QTest::newRow("after today") << u"for the next three weeks they"_s
                                     << QStringList{u"the next three weeks=(2014-11-08,2014-11-29,P3W)"_s};
        QTest::newRow("whole quarters") << u"in the past two quarters they"_s
                                        << QStringList{u"the past two quarters=(2014-04-01,2014-10-01,P6M)"_s};
        QTest::newRow("to the day") << u"two months ago they"_s << QStringList{u"two months ago=2014-09-07"_s};
        QTest::newRow("a part of a year")
            << u"the first nine months of 1997 were"_s
            << QStringList{u"the first nine months of 1997=(1997-01-01,1997-10-01,P9M)"_s};
        QTest::newRow("the last part of a year")
            << u"the last three weeks of this year are"_s
            << QStringList{u"the last three weeks of this year=(2014-12-11,2015-01-01,P3W)"_s};
        QTest::newRow("until now") << u"between Jan. 22, 2014 and now they"_s
                                   << QStringList{u"between Jan. 22, 2014 and now=(2014-01-22,2014-11-07,P289D)"_s};
        QTest::newRow("from now") << u"between now and November 24 they"_s
                                  << QStringList{u"between now and November 24=(2014-11-07,2014-11-24,P17D)"_s};
        QTest::newRow("from an open day")
            << u"It came 3 days from Tuesday."_s << QStringList{u"3 days from Tuesday=2014-11-07"_s};
    }

    void givesStretchesTheirEnds()
    {
        QFETCH(const QString, text);
        QTEST(toldTimes(text, TimeNotation::Open), "expected");
    }

    void withoutADayOfWritingNothingIsCounted()
    {
        const QList<Value> values = findValues(u"in the last three months they"_s, {}, {}, TimeNotation::Open);
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.constFirst().value, u"P3M"_s);
    }
};

QTEST_GUILESS_MAIN(TestOpenTimes)
#include "tst_opentimes.moc"
