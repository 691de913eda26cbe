// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/values.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** "text=value unit" of every value of a text, in order. */
QStringList told(const QString &text)
{
    QStringList list;
    for (const Value &value : findValues(text, QDate(2014, 11, 7))) {
        list.append(text.sliced(value.span.begin, value.span.length()) + u'=' + value.value +
                    (value.unit.isEmpty() ? QString() : u' ' + value.unit));
    }
    return list;
}

} // namespace

class TestAmounts final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void readsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("money") << u"a $180 million plan"_s << QStringList{u"$180 million=180000000 USD"_s};
        QTest::newRow("money with a letter") << u"a $184M plan"_s << QStringList{u"$184M=184000000 USD"_s};
        QTest::newRow("money in words") << u"some two million euros"_s
                                        << QStringList{u"two million euros=2000000 EUR"_s};
        QTest::newRow("the currency's code") << u"for USD115 or so"_s << QStringList{u"USD115=115 USD"_s};
        QTest::newRow("per cent") << u"about 27 per cent of"_s << QStringList{u"27 per cent=27%"_s};
        QTest::newRow("points of a per cent") << u"fell -2.5% then"_s << QStringList{u"-2.5%=-2.5%"_s};
        QTest::newRow("a quantity") << u"a 100-mile road"_s << QStringList{u"100-mile=100 mi"_s};
        QTest::newRow("an area") << u"a 15,800-square-metre hall"_s << QStringList{u"15,800-square-metre=15800 m2"_s};
        QTest::newRow("an age") << u"the 33-year-old actress"_s << QStringList{u"33-year-old=33 age"_s};
        QTest::newRow("at least") << u"on at least three other occasions"_s << QStringList{u"at least three=[3,)"_s};
        QTest::newRow("more than") << u"more than 40 people"_s << QStringList{u"more than 40=(40,)"_s};
        QTest::newRow("or fewer") << u"200 or fewer people"_s << QStringList{u"200 or fewer=(,200]"_s};
        QTest::newRow("a range") << u"from 5,000 to 7,000 people"_s << QStringList{u"5,000 to 7,000=[5000,7000)"_s};
        QTest::newRow("a range of money") << u"for $5 million to $7 million in all"_s
                                          << QStringList{u"$5 million to $7 million=[5000000,7000000) USD"_s};
        QTest::newRow("a range with one unit")
            << u"from 5 to 7 million euros in all"_s << QStringList{u"5 to 7 million euros=[5000000,7000000) EUR"_s};
        QTest::newRow("a range of shares")
            << u"of 10 to 20 per cent of"_s << QStringList{u"10 to 20 per cent=[10,20)"_s};
        QTest::newRow("a range of lengths")
            << u"a hedge eight to 10 feet tall"_s << QStringList{u"eight to 10 feet=[8,10) ft"_s};
        QTest::newRow("between") << u"saw between 30 and 40 people"_s << QStringList{u"between 30 and 40=[30,40)"_s};
        QTest::newRow("a change is no range")
            << u"fell 2,000 to 9,000 people"_s << (QStringList{u"2,000=2000"_s, u"9,000=9000"_s});
        QTest::newRow("two bounds") << u"is above 10 and below 15 in"_s
                                    << QStringList{u"above 10 and below 15=(10,15)"_s};
        QTest::newRow("at most, in other words")
            << u"are less than or equal to 100 in"_s << QStringList{u"less than or equal to 100=(,100]"_s};
        QTest::newRow("a bound behind") << u"some 500 and more in"_s << QStringList{u"500 and more=[500,)"_s};
        QTest::newRow("no bound behind") << u"saw 5 or more than 7 of"_s
                                         << (QStringList{u"5=5"_s, u"more than 7=(7,)"_s});
        QTest::newRow("feet and inches") << u"he is 6 feet 3 inches tall"_s
                                         << QStringList{u"6 feet 3 inches=6.25 ft"_s};
        QTest::newRow("dollars and cents")
            << u"for 3 dollars and 50 cents in"_s << QStringList{u"3 dollars and 50 cents=3.5 USD"_s};
        QTest::newRow("two lengths") << u"6 feet 15 inches"_s << (QStringList{u"6 feet=6 ft"_s, u"15 inches=15 in"_s});
        QTest::newRow("a speed") << u"at 188 miles an hour in"_s << QStringList{u"188 miles an hour=188 mph"_s};
        QTest::newRow("an ordinal") << u"the fourth letter"_s << QStringList{u"fourth=4"_s};
        QTest::newRow("an ordinal in figures") << u"the 4th letter"_s << QStringList{u"4th=4"_s};
        QTest::newRow("German money") << u"Das sind 3,5 Milliarden Euro und nicht mehr"_s
                                      << QStringList{u"3,5 Milliarden Euro=3500000000 EUR"_s};
        QTest::newRow("a code with millions") << u"some 120 MEUR in"_s << QStringList{u"120 MEUR=120000000 EUR"_s};
        QTest::newRow("before the amount") << u"of KUSD 45 in"_s << QStringList{u"KUSD 45=45000 USD"_s};
        QTest::newRow("dollars and cents in words") << u"for $8 and fifty."_s << QStringList{u"$8 and fifty=8.5 USD"_s};
        QTest::newRow("thousands and hundreds")
            << u"some 4 thousand 3 hundred men"_s << QStringList{u"4 thousand 3 hundred=4300"_s};
        QTest::newRow("German thousands")
            << u"Das sind 30 TEUR und nicht mehr"_s << QStringList{u"30 TEUR=30000 EUR"_s};
        QTest::newRow("German bound") << u"Das sind mindestens drei Briefe und nicht mehr"_s
                                      << QStringList{u"mindestens drei=[3,)"_s};
        QTest::newRow("beyond the BMP") << u"\U0001F600 $5"_s << QStringList{u"$5=5 USD"_s};
    }

    void readsAmounts()
    {
        QFETCH(const QString, text);
        QTEST(told(text), "expected");
    }

    void whatCountsNothingIsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("the number of a rifle") << u"with seven AK-47 rifles in"_s << QStringList{u"seven=7"_s};
        QTest::newRow("the name of an illness") << u"ill with Covid-19 in"_s << QStringList{};
        QTest::newRow("what follows a headline") << u"Search Goes On-4 found"_s << QStringList{};
        QTest::newRow("what follows a word") << u"NEWS-4 found in"_s << QStringList{u"4=4"_s};
        QTest::newRow("a number with a letter") << u"in form 13F for"_s << QStringList{};
        QTest::newRow("a club") << u"the 49ers won"_s << QStringList{u"49=49"_s};
        QTest::newRow("a ratio") << u"a 16:9 screen, 1:1 talks"_s << QStringList{};
        QTest::newRow("a telephone") << u"call 555-014-2277 for 2 tickets"_s << QStringList{u"2=2"_s};
        QTest::newRow("an account") << u"from 1111-22224444-33 for 2 days"_s << QStringList{u"2 days=P2D"_s};
        QTest::newRow("an identifier") << u"file 7c1e04b9-22aa-41d3-9f00-b0c3 of 3"_s << QStringList{u"3=3"_s};
        QTest::newRow("an address in marks")
            << u"<a href=\"https://example.org/2014/7am?n=31\">The 4 letters</a>"_s << QStringList{u"4=4"_s};
        QTest::newRow("the address of a computer") << u"at 10.0.12.1, 5 times"_s << QStringList{u"5=5"_s};
        QTest::newRow("a handle") << u"wrote @reader_70 and desk7@example.org"_s << QStringList{};
        QTest::newRow("one of the best") << u"one of the town's oldest pubs"_s << QStringList{};
        QTest::newRow("one of many things") << u"one of the hostages died"_s << QStringList{u"one=1"_s};
    }

    void whatCountsNothingIsNoNumber()
    {
        QFETCH(const QString, text);
        QTEST(told(text), "expected");
    }

    void readsTextsThatWereCutIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a share") << u"rose 3 . 25 % in all ."_s << QStringList{u"3 . 25 %=3.25%"_s};
        QTest::newRow("money") << u"paid $ 12 . 5 million ."_s << QStringList{u"$ 12 . 5 million=12500000 USD"_s};
        QTest::newRow("less than one") << u"lost 0 . 75 then"_s << QStringList{u"0 . 75=0.75"_s};
        QTest::newRow("the end of a sentence") << u"He saw 12 . 5 men came ."_s << (QStringList{u"12=12"_s, u"5=5"_s});
        QTest::newRow("groups") << u"some 12 , 500 men ."_s << QStringList{u"12 , 500=12500"_s};
        QTest::newRow("a list") << u"rooms 100 , 200 and 300 ."_s
                                << (QStringList{u"100=100"_s, u"200=200"_s, u"300=300"_s});
        QTest::newRow("a fraction") << u"at 9 3 / 8 % in"_s << QStringList{u"9 3 / 8 %=9.375%"_s};
        QTest::newRow("no fraction") << u"in 7 / 13 of them"_s << (QStringList{u"7=7"_s, u"13=13"_s});
        QTest::newRow("a hyphen") << u"some forty - two men"_s << QStringList{u"forty - two=42"_s};
    }

    void readsTextsThatWereCutIntoWords()
    {
        QFETCH(const QString, text);
        QTEST(told(text), "expected");
    }

    void countsPlacesFromTheEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("next to last") << u"the next to last letter"_s << QStringList{u"next to last=end-1"_s};
        QTest::newRow("second to last") << u"the second-to-last letter"_s << QStringList{u"second-to-last=end-1"_s};
        QTest::newRow("the last but two") << u"the last but two of"_s << QStringList{u"last but two=end-2"_s};
        QTest::newRow("the last") << u"the last letter"_s << QStringList{};
        QTest::newRow("German") << u"Das ist der vorletzte Brief und nicht der"_s << QStringList{u"vorletzte=end-1"_s};
    }

    void countsPlacesFromTheEnd()
    {
        QFETCH(const QString, text);
        QTEST(told(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestAmounts)
#include "tst_amounts.moc"
