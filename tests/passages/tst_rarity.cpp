// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/rarity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr auto english =
    u"The council said on Monday that it would not pay for the new bridge, and that the old one had to be closed "
    u"before the end of the year. It was the second time in a month that the mayor had put off a vote. He said that "
    u"there was no money for it and that the town had to wait. In the harbour the ferry had been late for most of the "
    u"week, and it was not clear who would pay for the repair of the pier. The owners of the ferry said that it was "
    u"the task of the town, but the mayor said that it was not. Nobody had asked the people who live on the island, a "
    u"teacher told the paper, and it was they who had to take the boat to school and to work. The price of a ticket "
    u"was up by 12 cents to 85 cents in the first half and by 9 cents to 76 cents in the second half of the year. "
    u"Net 7 mln vs 5 mln. Sales 41 mln vs 39 mln. Net 3 mln vs 2 mln. Sales 22 mln vs 18 mln. ";
constexpr auto german =
    u"Der Stadtrat hat am Montag gesagt, dass er die neue Brücke nicht bezahlen wird und dass die alte vor dem Ende "
    u"des Jahres geschlossen werden muss. Es war das zweite Mal in einem Monat, dass der Bürgermeister die Abstimmung "
    u"verschoben hat. Er sagte, dass es dafür kein Geld gibt und dass die Stadt warten muss. Im Hafen war die Fähre "
    u"fast die ganze Woche verspätet, und es war nicht klar, wer die Reparatur der Mole bezahlen wird. Das ist die "
    u"Aufgabe der Stadt, sagte die Reederei, aber der Bürgermeister sagte, dass es nicht die Aufgabe der Stadt ist. "
    u"Und die Leute auf der Insel hat niemand gefragt, die mit dem Boot in die Schule und zu der Arbeit fahren. ";

/** What is said against some words that two of the texts of a collection have in common. */
NoiseReasons noiseOf(const QString &words, const QString &around)
{
    Pulse pulse{std::stop_source()};
    const QList<PassageSource> sources{{around, {}}, {words, {}}, {words, {}}};
    const WordTable table = wordTable(sources, pulse);
    const WordUses uses(table, sources, pulse);
    std::vector<CommonWord> common;
    for (quint32 place = table.startOf(1); place < table.endOf(1); ++place) {
        common.push_back({table.ids()[place], uses.isCapital(place)});
    }
    return Rarity(uses).noise(common);
}

} // namespace

class TestRarity : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void lowVariety_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("around");
        QTest::addColumn<bool>("isLow");
        const auto row = [](const char *name, const QString &words, QStringView around, bool isLow) {
            QTest::newRow(name) << words << around.toString() << isLow;
        };
        row("a sentence", u"The keeper of the lighthouse has painted the railing of the stairs"_s, english, false);
        row("a sentence of short words", u"She will not go to war for the oil of a far land"_s, english, false);
        row("a sentence of the matter's own words", u"The mayor said that the council would not pay for the bridge"_s,
            english, false);
        row("a German sentence", u"Der Wärter des Leuchtturms hat das Geländer der Treppe gestrichen"_s, german, false);
        row("a table's words without its numbers", u"net mln vs mln sales mln vs mln net mln vs mln"_s, english, true);
        row("a table's words once", u"net mln vs mln sales mln vs mln"_s, english, true);
        row("a word again and again", u"sunflowers sunflowers sunflowers sunflowers sunflowers sunflowers"_s, english,
            true);
        row("two words again and again",
            u"dark chocolate dark chocolate dark chocolate dark chocolate dark chocolate dark chocolate"_s, english,
            true);
        row("nothing but function words", u"and that it was of the to it was not that"_s, english, true);
        row("nothing but German function words", u"und dass es nicht die der und das ist"_s, german, true);
        row("numbers that are used once", u"4,812 77.3 1906 31,550 0.66 9,204 118.4 2,071"_s, english, false);
    }

    void lowVariety()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, around);
        QFETCH(const bool, isLow);
        QCOMPARE(noiseOf(words, around).testFlag(NoiseReason::LowVariety), isLow);
    }

    void aLongCopyIsNeverOfLowVariety()
    {
        // A whole article uses few words again and again; what counts is how soon they come again.
        const QString article = QStringView(english).toString();
        QCOMPARE(noiseOf(article, article), NoiseReasons());
        QCOMPARE(noiseOf(QStringView(german).toString(), QStringView(german).toString()), NoiseReasons());
    }

    void namesAndLittleElse()
    {
        const QString titles = english + u"They asked the Deputy Mayor Ann Lee of the Harbour Board and Ann Lee said "
                                         u"that the Deputy Mayor and the Harbour Board had met."_s;
        QCOMPARE(noiseOf(u"the Deputy Mayor Ann Lee of the Harbour Board"_s, titles),
                 NoiseReasons(NoiseReason::NamesOnly));
    }

    void noiseWeighsAFifth()
    {
        Pulse pulse{std::stop_source()};
        const QList<PassageSource> sources{{u"so so so so so so so so"_s, {}}, {english + QString(), {}}};
        const WordTable table = wordTable(sources, pulse);
        std::vector<CommonWord> words;
        double sum = 0;
        const Rarity rarity(WordUses(table, sources, pulse));
        for (quint32 place = table.startOf(0); place < table.endOf(0); ++place) {
            words.push_back({table.ids()[place], false});
            sum += rarity.information(table.ids()[place]);
        }
        QCOMPARE(rarity.noise(words), NoiseReasons(NoiseReason::LowVariety));
        QCOMPARE(rarity.weight(words), Rarity::noiseDiscount * sum);
    }
};

QTEST_GUILESS_MAIN(TestRarity)
#include "tst_rarity.moc"
