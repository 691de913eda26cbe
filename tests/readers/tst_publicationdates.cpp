// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/publicationdates.h"

#include "models/readers/dates.h"

#include "partlines.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestPublicationDates : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void date_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso"); // empty: no date
        QTest::newRow("ISO with time") << u"Last Modified: 2014-11-07 09:18:57"_s << u"2014-11-07T09:18:57Z"_s;
        QTest::newRow("ISO 8601") << u"2014-11-07T09:18:57Z"_s << u"2014-11-07T09:18:57Z"_s;
        QTest::newRow("ISO 8601 with offset") << u"2014-11-07T09:18:57.250+01:00"_s << u"2014-11-07T09:18:57+01:00"_s;
        QTest::newRow("ISO 8601 with joined offset") << u"2014-11-07T09:18-0530"_s << u"2014-11-07T09:18:00-05:30"_s;
        QTest::newRow("an offset without minutes") << u"2014-11-07T09:18+1"_s << u"2014-11-07T09:18:00+01:00"_s;
        QTest::newRow("no such offset") << u"7 November 2014 +123456789"_s << u""_s;
        QTest::newRow("the longest number for an offset") << u"7 November 2014 09:18 +999999999:999999999"_s << u""_s;
        QTest::newRow("an offset of three digits") << u"7 November 2014 09:18 +100"_s << u""_s;
        QTest::newRow("American") << u"November 7, 2014"_s << u"2014-11-07T00:00:00Z"_s;
        QTest::newRow("American with half day")
            << u"Published Nov. 7, 2014 at 9:18 p.m. EST"_s << u"2014-11-07T21:18:00-05:00"_s;
        QTest::newRow("noon and midnight") << u"Nov 7, 2014 12:05 AM"_s << u"2014-11-07T00:05:00Z"_s;
        QTest::newRow("a zone that depends on the season") << u"Nov 7, 2014 9:18 AM ET"_s << u"2014-11-07T09:18:00Z"_s;
        QTest::newRow("British") << u"Friday 7 November 2014 09.18 GMT"_s << u"2014-11-07T09:18:00Z"_s;
        QTest::newRow("ordinal") << u"7th of November, 2014"_s << u"2014-11-07T00:00:00Z"_s;
        QTest::newRow("German") << u"Freitag, 7. November 2014, 9:18 Uhr"_s << u"2014-11-07T09:18:00Z"_s;
        QTest::newRow("German numbers") << u"Stand: 07.11.2014, 09:18 Uhr"_s << u"2014-11-07T09:18:00Z"_s;
        QTest::newRow("German March") << u"Veröffentlicht am 3. März 2014"_s << u"2014-03-03T00:00:00Z"_s;
        QTest::newRow("French") << u"Publié le 7 août 2014"_s << u"2014-08-07T00:00:00Z"_s;
        QTest::newRow("Chinese") << u"2014年11月7日"_s << u"2014-11-07T00:00:00Z"_s;
        QTest::newRow("slashes, day first") << u"25/11/2014"_s << u"2014-11-25T00:00:00Z"_s;
        QTest::newRow("slashes, month first") << u"11/25/2014"_s << u"2014-11-25T00:00:00Z"_s;
        QTest::newRow("slashes that may mean either") << u"07/11/2014"_s << u""_s;
        QTest::newRow("no year") << u"November 7"_s << u""_s;
        QTest::newRow("no such day") << u"31 November 2014"_s << u""_s;
        QTest::newRow("no such time") << u"2014-11-07 25:18"_s << u""_s;
        QTest::newRow("a sentence") << u"The vote was on November 7, 2014"_s << u""_s;
        QTest::newRow("a number") << u"2014"_s << u""_s;
        QTest::newRow("a long number") << u"20141107091857123456789-1-1"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void date()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const QList<LabelledDate> dates = datesOf(text);
        QCOMPARE(dates.isEmpty() ? QString() : dates.constFirst().when.toString(Qt::ISODate), iso);
    }

    void twoDatesOnALine()
    {
        const QList<LabelledDate> dates = datesOf(u"Updated 8 March 2019 | Published 7 March 2019");
        QCOMPARE(dates.size(), 2);
        QCOMPARE(dates.at(0).label, DateLabel::Updated);
        QCOMPARE(dates.at(1).label, DateLabel::Published);
    }

    void published_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("below");
        QTest::addColumn<QDate>("published");
        QTest::newRow("a bare date above the text") << u"Quay closes\n7 March 2019\n\n"_s << u""_s << QDate(2019, 3, 7);
        QTest::newRow("a labelled one wins")
            << u"Quay closes\n8 March 2019\n\n"_s << u"\n\nPublished: 7 March 2019"_s << QDate(2019, 3, 7);
        QTest::newRow("the last change is better than nothing")
            << u""_s << u"\n\nLast updated: 2019-03-08"_s << QDate(2019, 3, 8);
        QTest::newRow("a bare date above wins over the last change")
            << u"Quay closes\n7 March 2019\n\n"_s << u"\n\nLast updated: 2019-03-08"_s << QDate(2019, 3, 7);
        QTest::newRow("a bare date below may be anything's") << u""_s << u"\n\n7 March 2019"_s << QDate();
        QTest::newRow("a date that heads a list") << u"7 March 2019:\n\n"_s << u""_s << QDate();
    }

    void published()
    {
        QFETCH(QString, above);
        QFETCH(QString, below);
        QTEST(newsParts(above + runningText() + below).metadata.published.date(), "published");
    }
};

QTEST_GUILESS_MAIN(TestPublicationDates)
#include "tst_publicationdates.moc"
