// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toldtimes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestDateDays final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void readsDaysOfMonthsAndWeeks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a day of the month that is told")
            << u"It came on the 4th."_s << QStringList{u"the 4th=2014-11-04"_s};
        QTest::newRow("a day that is to come") << u"It will come on the 4th."_s << QStringList{u"the 4th=2014-12-04"_s};
        QTest::newRow("a first is no day") << u"It came after the first."_s << QStringList{};
        QTest::newRow("a floor is no day") << u"It burned on the fourth floor."_s << (QStringList{});
        QTest::newRow("a day of next month")
            << u"on the 15th day of next month they"_s << QStringList{u"the 15th day of next month=2014-12-15"_s};
        QTest::newRow("a day of the month")
            << u"on the 3rd of the month they"_s << QStringList{u"the 3rd of the month=2014-11-03"_s};
        QTest::newRow("the week of a day")
            << u"in the week of March 6, 2000 they"_s << QStringList{u"the week of March 6, 2000=2000-W10"_s};
        QTest::newRow("a weekday of a month") << u"on the first Monday of September 2014 they"_s
                                              << QStringList{u"the first Monday of September 2014=2014-09-01"_s};
        QTest::newRow("the last weekday of a month")
            << u"on the last Friday of next month they"_s << QStringList{u"the last Friday of next month=2014-12-26"_s};
        QTest::newRow("a week of a month")
            << u"in the third week of January 2015 they"_s << QStringList{u"the third week of January 2015=2015-W03"_s};
        QTest::newRow("a weekday with its day") << u"on Friday 14."_s << QStringList{u"Friday 14=2014-11-14"_s};
        QTest::newRow("a month and its day, the day told as a place")
            << u"on June the 28th 2014 they"_s << QStringList{u"June the 28th 2014=2014-06-28"_s};
        QTest::newRow("the year behind a word")
            << u"on 28 June in 2013 they"_s << QStringList{u"28 June in 2013=2013-06-28"_s};
        QTest::newRow("earlier in a period")
            << u"It rained earlier in the year."_s << QStringList{u"earlier in the year=2014"_s};
        QTest::newRow("a working week") << u"It will be next working week."_s
                                        << QStringList{u"next working week=2014-W46"_s};
        QTest::newRow("German: a weekday of a month")
            << u"Das war am ersten Montag im September 2014 und nicht der Tag"_s
            << QStringList{u"am ersten Montag im September 2014=2014-09-01"_s};
        QTest::newRow("German: the week of a day") << u"Das war die Woche vom 6. März 2000 und nicht der Tag"_s
                                                   << QStringList{u"die Woche vom 6. März 2000=2000-W10"_s};
        QTest::newRow("next Saturday is not tomorrow")
            << u"It will be next Saturday."_s << QStringList{u"next Saturday=2014-11-15"_s};
    }

    void readsDaysOfMonthsAndWeeks()
    {
        QFETCH(const QString, text);
        QTEST(toldTimes(text), "expected");
    }

    void readsFigures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a day in figures") << u"It happened on 9/11."_s << QStringList{u"9/11=2014-09-11"_s};
        QTest::newRow("a part is no day") << u"It took 3/4 of them."_s << (QStringList{});
        QTest::newRow("a range in figures")
            << u"from 10/1 to 11/7 they"_s << QStringList{u"from 10/1 to 11/7=(2014-10-01,2014-11-07,P37D)"_s};
        QTest::newRow("a range in figures with its year")
            << u"in 10/1-11/2/2017 they"_s << QStringList{u"10/1-11/2/2017=(2017-10-01,2017-11-02,P32D)"_s};
        QTest::newRow("a month in figures") << u"in 12/2013 they"_s << QStringList{u"12/2013=2013-12"_s};
        QTest::newRow("a season is no month") << u"in 2011-12 they"_s << QStringList{u"2011=2011"_s};
        QTest::newRow("a world clock") << u"It began at 1400 GMT."_s << QStringList{u"1400 GMT=T14:00"_s};
        QTest::newRow("a clock in words")
            << u"They come tonight at five thirty."_s << QStringList{u"tonight at five thirty=2014-11-07T17:30"_s};
        QTest::newRow("a year half in short") << u"in H2 2013 they"_s << QStringList{u"H2 2013=2013-H2"_s};
    }

    void readsFigures()
    {
        QFETCH(const QString, text);
        QTEST(toldTimes(text), "expected");
    }

    void readsStretches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("over the turn of a month")
            << u"from April 27 to the third they"_s
            << QStringList{u"from April 27 to the third=(2014-04-27,2014-05-03,P6D)"_s};
        QTest::newRow("no range without a word for it")
            << u"It was 30-7 Oct. then"_s << QStringList{u"7 Oct=2014-10-07"_s};
        QTest::newRow("from the middle to the end")
            << u"from the middle of 2007 to the end of 2008 they"_s
            << QStringList{u"from the middle of 2007 to the end of 2008=(2007-07-02,2009-01-01,P18M)"_s};
        QTest::newRow("the last end lies behind the first")
            << u"from April until the end of June they"_s
            << QStringList{u"from April until the end of June=(2014-04-01,2014-07-01,P3M)"_s};
        QTest::newRow("from a year through a month")
            << u"in 2014 through May 2018 they"_s
            << QStringList{u"2014 through May 2018=(2014-01-01,2018-05-01,P52M)"_s};
        QTest::newRow("a part of the year is no end")
            << u"this year through August they"_s << (QStringList{u"this year=2014"_s, u"August=2014-08"_s});
        QTest::newRow("a length and its beginning")
            << u"for two weeks from May 20, 2014 they"_s
            << QStringList{u"two weeks from May 20, 2014=(2014-05-20,2014-06-03,P2W)"_s};
        QTest::newRow("a length that begins") << u"a week starting tomorrow they"_s
                                              << QStringList{u"a week starting tomorrow=(2014-11-08,2014-11-15,P1W)"_s};
        QTest::newRow("quarters") << u"over the past two quarters they"_s
                                  << QStringList{u"the past two quarters=P2Q"_s};
        QTest::newRow("three quarters of a thing") << u"three quarters of them"_s << (QStringList{});
        QTest::newRow("hours over noon")
            << u"It ran from 10:30 to 3 on 1/1/2015."_s
            << QStringList{u"from 10:30 to 3 on 1/1/2015=(2015-01-01T10:30,2015-01-01T15,PT4H30M)"_s};
        QTest::newRow("clocks around one half of the day")
            << u"on Tuesday from 2:00 to 2:30 pm they"_s
            << QStringList{u"Tuesday from 2:00 to 2:30 pm=(2014-11-04T14:00,2014-11-04T14:30,PT30M)"_s};
        QTest::newRow("a time of every day")
            << u"It opens at 3 p.m. every day."_s << QStringList{u"3 p.m. every day=T15"_s};
        QTest::newRow("a time of a weekday")
            << u"It opens Tuesdays at 9 a.m. there"_s << QStringList{u"Tuesdays at 9 a.m.=XXXX-WXX-2T09"_s};
        QTest::newRow("a day of every month")
            << u"on the 19th of every month they"_s << QStringList{u"the 19th of every month=XXXX-XX-19"_s};
        QTest::newRow("four times a year") << u"It is paid quarterly."_s << QStringList{u"quarterly=P3M"_s};
        QTest::newRow("what is paid four times a year") << u"a quarterly dividend of"_s << (QStringList{});
        QTest::newRow("to date") << u"the largest to date."_s << QStringList{u"to date=PRESENT_REF"_s};
    }

    void readsStretches()
    {
        QFETCH(const QString, text);
        QTEST(toldTimes(text), "expected");
    }

    void readsWhatIsWrittenInHaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("no blank behind the month")
            << u"on Dec12, 2013 they"_s << (QStringList{u"Dec12, 2013=2013-12-12"_s});
        QTest::newRow("a small month before its place")
            << u"on march fourteenth they"_s << (QStringList{u"march fourteenth=2014-03-14"_s});
        QTest::newRow("a small month behind its day") << u"on 2 may they"_s << (QStringList{u"2 may=2014-05-02"_s});
        QTest::newRow("a small word") << u"They may first march third in line."_s << (QStringList{});
        QTest::newRow("month and day with a stroke") << u"on Oct/22 they"_s << (QStringList{u"Oct/22=2014-10-22"_s});
        QTest::newRow("a short weekday") << u"They come on Mon at 5."_s << (QStringList{u"Mon at 5=2014-11-03T05"_s});
        QTest::newRow("of next week") << u"They come next week Thu."_s << (QStringList{u"next week Thu=2014-11-13"_s});
        QTest::newRow("the end of a price") << u"It cost $ 12 March 27 in"_s << (QStringList{u"March 27=2014-03-27"_s});
        QTest::newRow("a leap day of no near year") << u"on Feb 29 they"_s << (QStringList{u"Feb 29=XXXX-02-29"_s});
        QTest::newRow("days of next month") << u"They will be out from 3-14 in next month."_s
                                            << (QStringList{u"from 3-14 in next month=(2014-12-03,2014-12-14,P11D)"_s});
        QTest::newRow("over the turn of the year")
            << u"from 11/20 to 02/03 they"_s << (QStringList{u"from 11/20 to 02/03=(2014-11-20,2015-02-03,P75D)"_s});
        QTest::newRow("a weekday of a week") << u"They will meet on Tuesday two weeks from now."_s
                                             << (QStringList{u"Tuesday two weeks from now=2014-11-18"_s});
        QTest::newRow("one day told twice") << u"They will meet on Monday three days from now."_s
                                            << (QStringList{u"Monday three days from now=2014-11-10"_s});
        QTest::newRow("a year in short") << u"on 8 May of 87 they"_s << (QStringList{u"8 May of 87=1987-05-08"_s});
        QTest::newRow("all in words") << u"on twenty four May nineteen ninety four they"_s
                                      << (QStringList{u"twenty four May nineteen ninety four=1994-05-24"_s});
        QTest::newRow("the month") << u"He said so for the month."_s << (QStringList{u"the month=2014-11"_s});
        QTest::newRow("the end of the month")
            << u"He said so by the end of the month."_s << (QStringList{u"the end of the month=2014-11"_s});
        QTest::newRow("seconds") << u"a 30-second film in one second"_s
                                 << (QStringList{u"30-second=PT30S"_s, u"one second=PT1S"_s});
        QTest::newRow("a unit as a letter") << u"It was held for 3h in"_s << (QStringList{u"3h=PT3H"_s});
        QTest::newRow("every weekday") << u"He writes every weekday in"_s << (QStringList{u"every weekday=P1WD"_s});
        QTest::newRow("time to come") << u"in two weeks' time it"_s
                                      << (QStringList{u"in two weeks' time=2014-11-21"_s});
        QTest::newRow("from now") << u"They will go in two days from today."_s
                                  << (QStringList{u"in two days from today=2014-11-09"_s});
        QTest::newRow("a new year") << u"They will go before new year."_s << (QStringList{u"new year=2015-01-01"_s});
    }

    void readsWhatIsWrittenInHaste()
    {
        QFETCH(const QString, text);
        QTEST(toldTimes(text), "expected");
    }

    void readsWhatOtherWordsTell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("two days before their month")
            << u"on 18 and 19 June they"_s << (QStringList{u"18=2014-06-18"_s, u"19 June=2014-06-19"_s});
        QTest::newRow("two days behind their month")
            << u"on April 24 and 25, they"_s << (QStringList{u"April 24=2014-04-24"_s, u"25=2014-04-25"_s});
        QTest::newRow("a day and people") << u"on April 24 and 25 people"_s << (QStringList{u"April 24=2014-04-24"_s});
        QTest::newRow("two days of a year")
            << u"on April 24 or 25, 1999 they"_s << (QStringList{u"April 24=1999-04-24"_s, u"25, 1999=1999-04-25"_s});
        QTest::newRow("days in figures") << u"on 10/20, 10/22 or 10/25."_s
                                         << (QStringList{u"10/20=2014-10-20"_s, u"10/22=2014-10-22"_s,
                                                         u"10/25=2014-10-25"_s});
        QTest::newRow("a fraction behind a day")
            << u"on 10/20 at noon, and 3/4 of"_s << (QStringList{u"10/20 at noon=2014-10-20T12:00"_s});
        QTest::newRow("that year") << u"He came in May 2009 and went later that year."_s
                                   << (QStringList{u"May 2009=2009-05"_s, u"later that year=2009"_s});
        QTest::newRow("that same day") << u"He came on May 5, 2009 and went that same day."_s
                                       << (QStringList{u"May 5, 2009=2009-05-05"_s, u"that same day=2009-05-05"_s});
        QTest::newRow("that day of no day")
            << u"He came in May 2009. That day he"_s << (QStringList{u"May 2009=2009-05"_s});
        QTest::newRow("the month that followed")
            << u"He came on May 5, 2009 and went the following month."_s
            << (QStringList{u"May 5, 2009=2009-05-05"_s, u"the following month=2009-06"_s});
        QTest::newRow("the month that follows")
            << u"He comes the following month."_s << (QStringList{u"the following month=2014-12"_s});
        QTest::newRow("what was due") << u"It had been due on Wednesday."_s << (QStringList{u"Wednesday=2014-11-05"_s});
        QTest::newRow("what is due") << u"It is due on Wednesday."_s << (QStringList{u"Wednesday=2014-11-12"_s});
        QTest::newRow("in effect") << u"a law, effective Feb. 1, they"_s << (QStringList{u"Feb. 1=2015-02-01"_s});
        QTest::newRow("a season in words") << u"in the winter of nineteen ninety-four they"_s
                                           << (QStringList{u"in the winter of nineteen ninety-four=1994-WI"_s});
        QTest::newRow("half a year") << u"in the last half of 1989 they"_s
                                     << (QStringList{u"the last half of 1989=1989-H2"_s});
        QTest::newRow("a decade in words")
            << u"in the mid-nineties they"_s << (QStringList{u"the mid-nineties=199X"_s});
        QTest::newRow("in his nineties") << u"in his nineties they"_s << (QStringList{});
        QTest::newRow("some years long") << u"a several-year plan, a week-long strike"_s
                                         << (QStringList{u"several-year=PXY"_s, u"a week-long=P1W"_s});
        QTest::newRow("a year as business has it")
            << u"in the current fiscal year they"_s << (QStringList{u"the current fiscal year=2014"_s});
        QTest::newRow("to come") << u"They hope so in the near term."_s << (QStringList{u"the near term=FUTURE_REF"_s});
    }

    void readsWhatOtherWordsTell()
    {
        QFETCH(const QString, text);
        QTEST(toldTimes(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestDateDays)
#include "tst_datedays.moc"
