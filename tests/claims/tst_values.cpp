// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/values.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QDate friday(2014, 11, 7);

/** "text=value" of every value of a text, in order. */
QStringList told(const QString &text, const QDate &published = friday)
{
    QStringList list;
    for (const Value &value : findValues(text, published)) {
        list.append(text.sliced(value.span.begin, value.span.length()) + u'=' + value.value +
                    (value.unit.isEmpty() ? QString() : u' ' + value.unit));
    }
    return list;
}

QString firstOf(const QString &text, const QDate &published = friday)
{
    const QList<Value> values = findValues(text, published);
    return values.isEmpty() ? QString() : values.constFirst().value;
}

/** Text of pieces that mean something to the recognisers, and of some that mean nothing. */
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"Nov"_s,
                                    u"."_s,
                                    u"24"_s,
                                    u","_s,
                                    u"2014"_s,
                                    u" "_s,
                                    u" "_s,
                                    u" "_s,
                                    u"\n"_s,
                                    u"three"_s,
                                    u"hundred"_s,
                                    u"and"_s,
                                    u"a"_s,
                                    u"half"_s,
                                    u"-"_s,
                                    u"/"_s,
                                    u"½"_s,
                                    u"$"_s,
                                    u"million"_s,
                                    u"%"_s,
                                    u"per cent"_s,
                                    u"last"_s,
                                    u"year"_s,
                                    u"Thursday"_s,
                                    u"night"_s,
                                    u"at"_s,
                                    u"7"_s,
                                    u":"_s,
                                    u"30"_s,
                                    u"p.m."_s,
                                    u"fourth"_s,
                                    u"quarter"_s,
                                    u"at least"_s,
                                    u"to"_s,
                                    u"'"_s,
                                    u"90s"_s,
                                    u"\u0663"_s,
                                    u"\U0001D7D9"_s,
                                    QString(QChar(0xD800)),
                                    u"e"_s,
                                    u"vor"_s,
                                    u"drei"_s,
                                    u"Tagen"_s,
                                    u"einundzwanzigste"_s,
                                    u"km"_s,
                                    u"999999999999999999999"_s,
                                    u"0"_s,
                                    u"ago"_s,
                                    u"\u00A0"_s,
                                    u"und"_s,
                                    u"der"_s};
    QString text;
    const int length = random.bounded(60);
    for (int i = 0; i < length; ++i) {
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    }
    return text;
}

} // namespace

class TestValues final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void resolvesDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a full date") << u"on November 24, 2013 they"_s << u"2013-11-24"_s;
        QTest::newRow("day first") << u"on 24th of November 2013 they"_s << u"2013-11-24"_s;
        QTest::newRow("ISO") << u"on 2013-11-24 they"_s << u"2013-11-24"_s;
        QTest::newRow("slashes") << u"on 11/24/2013 they"_s << u"2013-11-24"_s;
        QTest::newRow("an abbreviation means the same") << u"the Nov. 24 deadline"_s << u"2014-11-24"_s;
        QTest::newRow("and the word in full") << u"the November 24 deadline"_s << u"2014-11-24"_s;
        QTest::newRow("what is past belongs to this year") << u"They met on March 3."_s << u"2014-03-03"_s;
        QTest::newRow("a month") << u"in October he wrote"_s << u"2014-10"_s;
        QTest::newRow("a month with its year") << u"in May 2009 he wrote"_s << u"2009-05"_s;
        QTest::newRow("the last Thursday") << u"It was on Thursday that"_s << u"2014-11-06"_s;
        QTest::newRow("not six days ago but tomorrow") << u"The vote is on Saturday, he"_s << u"2014-11-08"_s;
        QTest::newRow("five days ago") << u"The vote was on Sunday, he"_s << u"2014-11-02"_s;
        QTest::newRow("the full year") << u"He wrote that for the full year it"_s << u"2014"_s;
        QTest::newRow("the next Monday") << u"They will meet on Monday"_s << u"2014-11-10"_s;
        QTest::newRow("the day of a report") << u"They will come, he said on Tuesday."_s << u"2014-11-04"_s;
        QTest::newRow("part of a day") << u"It was on Thursday night that"_s << u"2014-11-06TNI"_s;
        QTest::newRow("yesterday") << u"He said yesterday that"_s << u"2014-11-06"_s;
        QTest::newRow("last month") << u"He wrote last month that"_s << u"2014-10"_s;
        QTest::newRow("last year") << u"He wrote last year that"_s << u"2013"_s;
        QTest::newRow("last week") << u"He wrote last week that"_s << u"2014-W44"_s;
        QTest::newRow("days ago") << u"It was ten days ago that"_s << u"2014-10-28"_s;
        QTest::newRow("years ago") << u"It was five years ago that"_s << u"2009"_s;
        QTest::newRow("a quarter") << u"in the third quarter it"_s << u"2014-Q3"_s;
        QTest::newRow("a season") << u"It was last summer that"_s << u"2014-SU"_s;
        QTest::newRow("a decade") << u"in the 1980s it"_s << u"198X"_s;
        QTest::newRow("a century") << u"in the 19th century it"_s << u"18"_s;
        QTest::newRow("a year") << u"since taking office in 2009 he"_s << u"2009"_s;
        QTest::newRow("a year in words") << u"in nineteen ninety-six he"_s << u"1996"_s;
        QTest::newRow("a duration") << u"It took 90 days to"_s << u"P90D"_s;
        QTest::newRow("a duration before a noun") << u"a two-year deal"_s << u"P2Y"_s;
        QTest::newRow("some years") << u"It took several years to"_s << u"PXY"_s;
        QTest::newRow("a repetition") << u"He writes every week to"_s << u"P1W"_s;
        QTest::newRow("a time of day with its day") << u"It was 1:30 a.m. on Thursday when"_s << u"2014-11-06T01:30"_s;
        QTest::newRow("a time of day alone") << u"It was 7:15 p.m. when"_s << u"T19:15"_s;
        QTest::newRow("a feast") << u"before Thanksgiving he said"_s << u"2014-11-27"_s;
        QTest::newRow("of that year") << u"on the fourth of July of 1995 they"_s << u"1995-07-04"_s;
        QTest::newRow("joined by hyphens") << u"on 05-Aug-2013 they"_s << u"2013-08-05"_s;
        QTest::newRow("a day of another week") << u"They meet on Wednesday of next week"_s << u"2014-11-12"_s;
        QTest::newRow("a feast of a year") << u"It was at Easter 2018 that"_s << u"2018-04-01"_s;
        QTest::newRow("the last feast") << u"It was last Christmas that"_s << u"2013-12-25"_s;
        QTest::newRow("a time in a part of a day") << u"It was 8 a.m. on Thursday morning"_s << u"2014-11-06T08"_s;
        QTest::newRow("few words") << u"I'll go back tomorrow 8:00am"_s << u"2014-11-08T08:00"_s;
        QTest::newRow("half past") << u"It was half past seven when"_s << u"T07:30"_s;
        QTest::newRow("a quarter to") << u"It was a quarter to nine when"_s << u"T08:45"_s;
        QTest::newRow("minutes past") << u"It was fifteen past eight in the morning when"_s << u"T08:15"_s;
        QTest::newRow("seconds") << u"It was 7:56:30 a.m. when"_s << u"T07:56:30"_s;
        QTest::newRow("a clock of an evening") << u"They come tonight at 7."_s << u"2014-11-07T19"_s;
        QTest::newRow("a range of days") << u"from November 9 to 17 they"_s << u"(2014-11-09,2014-11-17,P8D)"_s;
        QTest::newRow("a range of days, month last")
            << u"from 9 to 17 April 2016 they"_s << u"(2016-04-09,2016-04-17,P8D)"_s;
        QTest::newRow("a range of months") << u"in June-August 1992 they"_s << u"(1992-06-01,1992-08-01,P2M)"_s;
        QTest::newRow("over the turn of a year")
            << u"from November to February 2017 they"_s << u"(2016-11-01,2017-02-01,P3M)"_s;
        QTest::newRow("a range of years") << u"between 2007 and 2010 they"_s << u"(2007-01-01,2010-01-01,P3Y)"_s;
        QTest::newRow("to the end of a year")
            << u"from 2007 to the end of 2008 they"_s << u"(2007-01-01,2009-01-01,P24M)"_s;
        QTest::newRow("a range of weekdays")
            << u"from next Monday to Friday they"_s << u"(2014-11-10,2014-11-14,P4D)"_s;
        QTest::newRow("a range of hours") << u"from 5 to 6 p.m. they"_s << u"(T17,T18,PT1H)"_s;
        QTest::newRow("over noon") << u"from 11 to 1 p.m. they"_s << u"(T11,T13,PT2H)"_s;
        QTest::newRow("hours of a day") << u"They met yesterday from 7:00 to 8:30pm."_s
                                        << u"(2014-11-06T19:00,2014-11-06T20:30,PT1H30M)"_s;
        QTest::newRow("hours of an evening")
            << u"They met between 7 and 9 last night."_s << u"(2014-11-06T19,2014-11-06T21,PT2H)"_s;
        QTest::newRow("days that a hyphen joins")
            << u"on Nov 18, 2014-Dec 19, 2015 they"_s << u"(2014-11-18,2015-12-19,P396D)"_s;
        QTest::newRow("an hour and a half") << u"It took an hour and a half to"_s << u"PT1.5H"_s;
        QTest::newRow("before a day") << u"They met two weeks before May 13, 1999."_s << u"1999-04-29"_s;
        QTest::newRow("the day after a day") << u"They met the day after May 13, 1999."_s << u"1999-05-14"_s;
        QTest::newRow("how long is no distance") << u"They met for two weeks before May 13, 1999."_s << u"P2W"_s;
        QTest::newRow("two units") << u"It took 3 months and 2 weeks to"_s << u"P3M2W"_s;
        QTest::newRow("hours and minutes") << u"It took one hour and 30 minutes to"_s << u"PT1H30M"_s;
        QTest::newRow("in two days, to come") << u"It will be done in two weeks."_s << u"2014-11-21"_s;
        QTest::newRow("in two days, as it was") << u"It was done in two weeks."_s << u"P2W"_s;
        QTest::newRow("a week by its number") << u"in the second week of 2021 they"_s << u"2021-W02"_s;
        QTest::newRow("a weekday and its day") << u"on Friday the 14th they"_s << u"2014-11-14"_s;
        QTest::newRow("day, month, year with stops") << u"on 23.04.2012 they"_s << u"2012-04-23"_s;
        QTest::newRow("a quarter in short") << u"in Q3 2013 they"_s << u"2013-Q3"_s;
        QTest::newRow("a business year") << u"for the year ended March 31 they"_s << u"P1Y"_s;
        QTest::newRow("every morning") << u"He writes every morning to"_s << u"TMO"_s;
        QTest::newRow("German range") << u"Das war vom 9. bis 17. April 2016 und nicht der Tag"_s
                                      << u"(2016-04-09,2016-04-17,P8D)"_s;
        QTest::newRow("German hours") << u"Das war am Montag zwischen 7 und 9 Uhr und nicht der Tag"_s
                                      << u"(2014-11-03T07,2014-11-03T09,PT2H)"_s;
        QTest::newRow("German") << u"Das war am 24. November 2013 und nicht der Tag"_s << u"2013-11-24"_s;
        QTest::newRow("German figures") << u"Das war am 24.11.2013 und nicht der Tag"_s << u"2013-11-24"_s;
        QTest::newRow("German past") << u"Das war vor drei Tagen und nicht der Tag"_s << u"2014-11-04"_s;
        QTest::newRow("German decade") << u"Das war in den 1990er Jahren und nicht der Tag"_s << u"199X"_s;
        QTest::newRow("German weekday") << u"Das ist der Brief, den er am Donnerstag schrieb"_s << u"2014-11-06"_s;
    }

    void resolvesDates()
    {
        QFETCH(const QString, text);
        QTEST(firstOf(text), "expected");
    }

    void datesStayOpenWithoutAPublicationDate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no year") << u"the Nov. 24 deadline"_s << u"XXXX-11-24"_s;
        QTest::newRow("a weekday") << u"on Thursday night"_s << u"XXXX-WXX-4TNI"_s;
        QTest::newRow("yesterday") << u"he said yesterday"_s << u"REF-P1D"_s;
        QTest::newRow("next year") << u"he said next year"_s << u"REF+P1Y"_s;
    }

    void datesStayOpenWithoutAPublicationDate()
    {
        QFETCH(const QString, text);
        QTEST(firstOf(text, {}), "expected");
    }

    void isNoDate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("30 February") << u"on February 30, 2014"_s;
        QTest::newRow("may") << u"they may come"_s;
        QTest::newRow("march") << u"they march on"_s;
    }

    void isNoDate()
    {
        QFETCH(const QString, text);
        for (const Value &value : findValues(text, friday)) {
            QVERIFY(value.type != ValueType::Date || value.value.size() < 10);
            QVERIFY(!text.sliced(value.span.begin, value.span.length()).contains(u"ma"_s));
        }
    }

    void aGermanDecadeIsOneValue()
    {
        QCOMPARE(told(u"Das war in den 1990er Jahren und nicht der Tag"_s), QStringList{u"den 1990er Jahren=199X"_s});
    }

    void whatIsNoTimeStaysANumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("no hours") << u"They saw between 7 and 9 ships."_s << QStringList{u"between 7 and 9=[7,9)"_s};
        QTest::newRow("no hour") << u"It was seen at 12 schools."_s << QStringList{u"12=12"_s};
        QTest::newRow("a rate") << u"It costs $5 million a year."_s << QStringList{u"$5 million=5000000 USD"_s};
        QTest::newRow("a decimal") << u"It was 37.1 in the morning."_s
                                   << (QStringList{u"37.1=37.1"_s, u"in the morning=TMO"_s});
        QTest::newRow("a name") << u"He saw Jan Kavan."_s << QStringList();
    }

    void whatIsNoTimeStaysANumber()
    {
        QFETCH(const QString, text);
        QTEST(told(text), "expected");
    }

    void theNextDayIsThatAfterTheDayToldLast()
    {
        QCOMPARE(told(u"He came on May 3, 2014. The next day he went."_s),
                 (QStringList{u"May 3, 2014=2014-05-03"_s, u"The next day=2014-05-04"_s}));
        QCOMPARE(told(u"The next day he went."_s), QStringList{u"The next day=2014-11-08"_s});
    }

    void maskedTextHasNoValues()
    {
        const QString text = u"3 votes\nThe fourth letter"_s;
        const QList<Value> values = findValues(text, friday, {{0, 7}});
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.constFirst().type, ValueType::Ordinal);
    }

    void aQuarterIsReferredBackTo()
    {
        QCOMPARE(told(u"Sales fell in the third quarter from a year earlier."_s).last(), u"a year earlier=2013-Q3"_s);
        QCOMPARE(told(u"He had said so a year earlier."_s), QStringList{u"a year earlier=2013"_s});
    }

    void valuesAreInOrderAndInsideTheText()
    {
        QRandomGenerator random(20141107);
        for (int i = 0; i < 3000; ++i) {
            const QString text = randomText(random);
            const QList<Value> values = findValues(text, i % 2 == 0 ? friday : QDate());
            qsizetype behind = 0;
            for (const Value &value : values) {
                QVERIFY2(value.span.begin >= behind && value.span.end <= text.size() && !value.span.isEmpty(),
                         qPrintable(text));
                QVERIFY2(!value.value.isEmpty(), qPrintable(text));
                QCOMPARE(value.type == ValueType::Date, value.time != TimeKind::None);
                QCOMPARE(value.type == ValueType::Date, !value.number.has_value());
                behind = value.span.end;
            }
        }
    }

    void whatStandsInOtherLinesChangesNoAmount()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            const QString text = u"the man said that he was there\n"_s + randomText(random).replace(u'\n', u' ');
            QList<Value> alone = findValues(text, friday);
            QList<Value> behind = findValues(QString(u"The 7 men of the town\n"_s + text), friday);
            QVERIFY(!behind.isEmpty());
            behind.removeFirst();
            const auto onlyAmounts = [](QList<Value> &values, qsizetype shift) {
                erase_if(values, [](const Value &value) { return value.type == ValueType::Date; });
                for (Value &value : values) {
                    value.span = {value.span.begin - shift, value.span.end - shift};
                }
            };
            onlyAmounts(alone, 0);
            onlyAmounts(behind, 22);
            QCOMPARE(behind, alone);
        }
    }

    void longRowsTakeLinearTime_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece :
             {"1,", "three and ", "twenty-", "the mid of ", "Nov. ", "1/", "$ ", "a half and ", "at least "}) {
            QTest::newRow(piece) << QString::fromLatin1(piece);
        }
    }

    void longRowsTakeLinearTime()
    {
        QFETCH(const QString, piece);
        constexpr qsizetype much = 50'000;
        constexpr int longest = 20'000; // ms, far beyond what a linear search needs even under a sanitizer
        QElapsedTimer timer;
        timer.start();
        (void)findValues(piece.repeated(much / piece.size()), friday);
        QVERIFY(timer.elapsed() < longest);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
