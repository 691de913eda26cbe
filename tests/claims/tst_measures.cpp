// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/values.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** "text=value" of every amount of a text, in order. */
QStringList told(const QString &text)
{
    QStringList list;
    for (const Value &value : findValues(text, {})) {
        if (value.type != ValueType::Date) {
            list.append(text.sliced(value.span.begin, value.span.length()) + u'=' + value.value +
                        (value.unit.isEmpty() ? QString() : u' ' + value.unit));
        }
    }
    return list;
}

} // namespace

class TestMeasures final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void readsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("an age before its number") << u"a man aged 87 was"_s << QStringList{u"aged 87=87 age"_s};
        QTest::newRow("feet and inches in short")
            << u"It is 12 ft 2 in long."_s << QStringList{u"12 ft 2 in=12.1666666666667 ft"_s};
        QTest::newRow("feet in a compound")
            << u"He is a 6-foot-5 man of the town"_s << (QStringList{u"6-foot=6 ft"_s, u"5=5"_s});
        QTest::newRow("dollars and cents in figures")
            << u"It costs 15 dollars 50."_s << QStringList{u"15 dollars 50=15.5 USD"_s};
        QTest::newRow("dollars and other things")
            << u"for 15 dollars 50 people came"_s << (QStringList{u"15 dollars=15 USD"_s, u"50=50"_s});
        QTest::newRow("millions behind the currency")
            << u"They lost 75 USD million then"_s << QStringList{u"75 USD million=75000000 USD"_s};
        QTest::newRow("a share and an amount are no range")
            << u"rose 4% to $13 billion in"_s << (QStringList{u"4%=4%"_s, u"$13 billion=13000000000 USD"_s});
        QTest::newRow("a change by a range of shares")
            << u"rose by 5 to 7 per cent in"_s << QStringList{u"5 to 7 per cent=[5,7)"_s};
        QTest::newRow("a change by a share to a share")
            << u"rose 5% to 7% in"_s << (QStringList{u"5%=5%"_s, u"7%=7%"_s});
        QTest::newRow("bounds that can not both hold")
            << u"More than 40 and less than 10 are"_s
            << (QStringList{u"More than 40=(40,)"_s, u"less than 10=(,10)"_s});
        QTest::newRow("below zero") << u"temperatures below -30 in"_s << QStringList{u"below -30=(,-30)"_s};
        QTest::newRow("a code is no quantity") << u"called SCP-173 m there"_s << QStringList{};
        QTest::newRow("a symbol in a code") << u"room 24703 L-202 there"_s << QStringList{u"24703=24703"_s};
        QTest::newRow("a pronoun") << u"That one is good, one may say."_s << (QStringList{});
        QTest::newRow("one of a unit") << u"that one mile is"_s << QStringList{u"one mile=1 mi"_s};
        QTest::newRow("one thing") << u"He has one letter."_s << QStringList{u"one=1"_s};
        QTest::newRow("one and half of a unit")
            << u"It is one and half miles long."_s << QStringList{u"one and half miles=1.5 mi"_s};
    }

    void readsAmounts()
    {
        QFETCH(const QString, text);
        QTEST(told(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
