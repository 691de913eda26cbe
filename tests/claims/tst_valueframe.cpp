// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/valueframe.h"

#include "models/claims/values.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** Of the value that stands as `amount` in a sentence. */
ValueFrame frame(const QString &sentence, const QString &amount)
{
    const qsizetype at = sentence.indexOf(amount);
    return frameOf(sentence, {0, sentence.size()}, {at, at + amount.size()}, languageOf(sentence));
}

} // namespace

/** What an amount is of, told from the words next to it. */
class TestValueFrame final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void wordsBesideTheAmountAreRead()
    {
        const ValueFrame ships = frame(u"The storm, he said, sank three other fishing ships in the bay."_s, u"three"_s);
        QCOMPARE(ships.counted, (QStringList{u"fishing"_s, u"ships"_s}));
        QCOMPARE(ships.telling, (QStringList{u"sank"_s}));
        QVERIFY(!ships.isPart);
        QVERIFY(frame(u"It killed 40."_s, u"40"_s).counted.isEmpty());
        QCOMPARE(frame(u"Der Sturm versenkte drei weitere Schiffe in der Bucht."_s, u"drei"_s).counted,
                 (QStringList{u"schiffe"_s}));
    }

    void whatIsPartOfSomethingIsNoAmount_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("amount");
        QTest::newRow("a result") << u"They won 31-24 at home."_s << u"24"_s;
        QTest::newRow("its other half") << u"They won 31-24 at home."_s << u"31"_s;
        QTest::newRow("an address") << u"See example.com/207 for more."_s << u"207"_s;
        QTest::newRow("a version") << u"It runs v3 of the program."_s << u"3"_s;
    }

    void whatIsPartOfSomethingIsNoAmount()
    {
        QFETCH(const QString, sentence);
        QFETCH(const QString, amount);
        QVERIFY(frame(sentence, amount).isPart);
    }

    void amountsOfOneMatterAreTold_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char *name, const QString &first, const QString &second, bool isOne) {
            QTest::newRow(name) << first << second << isOne;
        };
        // The amount is what stands between strokes.
        row("the same thing counted", u"The storm sank |three| ships."_s, u"It sank |four| old ships in the bay."_s,
            true);
        row("another thing", u"The storm sank |three| ships."_s, u"The storm sank |four| houses."_s, false);
        row("told of otherwise", u"The blast killed |ten| people."_s, u"The blast injured |eighty| people."_s, false);
        row("times and occasions", u"It is the |fourth| time the mayor wrote."_s,
            u"The mayor had written on |three| other occasions."_s, true);
        row("counted here, told there", u"A |5.6|-magnitude quake struck."_s, u"A quake of magnitude |5.9| struck."_s,
            true);
        row("sums of one verb", u"The port paid |$180 million|."_s, u"The port pays |$184 million|."_s, true);
        row("sums of two things", u"It made a |$200 million| offer."_s, u"It pays |$22 million| wages."_s, false);
        row("an adjective alone", u"It was their |seventh| straight appearance."_s,
            u"It was their |eighth| straight win."_s, false);
    }

    void amountsOfOneMatterAreTold()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(const bool, isOne);
        const auto frameIn = [](QString sentence) {
            const QString amount = sentence.section(u'|', 1, 1);
            return frame(sentence.remove(u'|'), amount);
        };
        QCOMPARE(areOfOneMatter(frameIn(first), frameIn(second)), isOne);
        QCOMPARE(areOfOneMatter(frameIn(second), frameIn(first)), isOne);
    }
};

QTEST_GUILESS_MAIN(TestValueFrame)
#include "tst_valueframe.moc"
