// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/numberwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const ValueLanguage &language(const QString &code)
{
    return *std::ranges::find(valueLanguages(), code, &ValueLanguage::code);
}

} // namespace

class TestNumberWords final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void readsAWholeText_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("isOrdinal");
        const auto row = [](const char *code, const QString &text, double value, bool isOrdinal = false) {
            QTest::addRow("%s: %s", code, qPrintable(text)) << QString::fromLatin1(code) << text << value << isOrdinal;
        };
        row("en", u"1,234,567"_s, 1'234'567);
        row("en", u"5.6 million"_s, 5'600'000);
        row("en", u"three"_s, 3);
        row("en", u"twenty-one"_s, 21);
        row("en", u"two hundred and six"_s, 206);
        row("en", u"one hundred thousand"_s, 100'000);
        row("en", u"two million three hundred thousand and five"_s, 2'300'005);
        row("en", u"a hundred"_s, 100);
        row("en", u"half a million"_s, 500'000);
        row("en", u"a quarter million"_s, 250'000);
        row("en", u"two dozen"_s, 24);
        row("en", u"two thirds"_s, 2.0 / 3);
        row("en", u"one-eighth"_s, 0.125);
        row("en", u"one hundred and thirty-two fifths"_s, 26.4);
        row("en", u"two and a half"_s, 2.5);
        row("en", u"one million and a half"_s, 1'500'000);
        row("en", u"3 million and a half"_s, 3'500'000);
        row("en", u"two million and one half"_s, 2'500'000);
        row("en", u"three point one four"_s, 3.14);
        row("en", u"6 million and two hundred"_s, 6'000'200);
        row("en", u"3 hundred and 21"_s, 321);
        row("en", u"two and a thirtieth"_s, 2 + 1.0 / 30);
        row("en", u"one - fourth"_s, 0.25);
        row("en", u"2 in 5"_s, 0.4);
        row("en", u"2½"_s, 2.5);
        row("en", u"2 1/2"_s, 2.5);
        row("en", u"1 over 4"_s, 0.25);
        row("en", u"12.5e3"_s, 12'500);
        row("en", u"2.5^-1"_s, 0.4);
        row("en", u"6.5x10^-4"_s, 0.00065);
        row("en", u"3×10^5"_s, 300'000);
        row("en", u"a hundredth"_s, 0.01);
        row("en", u"one and half"_s, 1.5);
        row("en", u"1 234 567"_s, 1'234'567);
        row("en", u"40 000"_s, 40'000);
        row("en", u"half million"_s, 500'000);
        row("en", u"one in five"_s, 0.2);
        row("en", u"nine in ten"_s, 0.9);
        row("en", u"2 out of 5"_s, 0.4);
        row("en", u"one twenty-fifth"_s, 0.04);
        row("en", u"two and three quarters"_s, 2.75);
        row("en", u"two million and three fifths"_s, 2'600'000);
        row("en", u"one billion and a half million"_s, 1'000'500'000);
        row("en", u"nought point eleven"_s, 0.11);
        row("en", u"fourth"_s, 4, true);
        row("en", u"4th"_s, 4, true);
        row("en", u"twenty-fifth"_s, 25, true);
        row("en", u"one hundred twenty-fifth"_s, 125, true);
        row("de", u"1.234.567,5"_s, 1'234'567.5);
        row("de", u"dreiundzwanzig"_s, 23);
        row("de", u"zweihundertfünfzigtausend"_s, 250'000);
        row("de", u"tausendzweihunderteins"_s, 1'201);
        row("de", u"3,5 Milliarden"_s, 3.5e9);
        row("de", u"zwei von drei"_s, 2.0 / 3);
        row("de", u"vierte"_s, 4, true);
        row("de", u"einundvierzigste"_s, 41, true);
    }

    void readsAWholeText()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, text);
        QFETCH(const double, value);
        const QList<ValueToken> tokens = valueTokens(text);
        const std::optional<NumberRun> run = numberAt(tokens, 0, language(code));
        QVERIFY(run);
        QCOMPARE(run->end, tokens.size());
        QCOMPARE(run->value, value);
        QTEST(run->isOrdinal, "isOrdinal");
    }

    void partsAreNumbersBeforeWhatTheyArePartsOf_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<double>>("values");
        const auto row = [](const char *name, const char *code, const QString &text, const QList<double> &values) {
            QTest::newRow(name) << QString::fromLatin1(code) << text << values;
        };
        row("half of them", "en", u"half of them came"_s, {0.5});
        row("half the town", "en", u"half the town came"_s, {0.5});
        row("more than half", "en", u"more than half came"_s, {0.5});
        row("a third of", "en", u"a third of them came"_s, {1.0 / 3});
        row("a third man", "en", u"a third man came"_s, {3});
        row("half-hearted", "en", u"a half-hearted try"_s, {});
        row("the first half", "en", u"the first half of it"_s, {1});
        row("German", "de", u"die Hälfte der Stadt und ein Drittel der Leute"_s, {0.5, 1.0 / 3});
    }

    void partsAreNumbersBeforeWhatTheyArePartsOf()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, text);
        QList<double> values;
        for (const NumberRun &run : numberRuns(valueTokens(text), language(code))) {
            values.append(run.value);
        }
        QTEST(values, "values");
    }

    void isNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << u"letter"_s;
        QTest::newRow("and alone") << u"and"_s;
        QTest::newRow("a scale alone") << u"million"_s;
        QTest::newRow("a full stop") << u"."_s;
    }

    void isNoNumber()
    {
        QFETCH(const QString, text);
        QVERIFY(!numberAt(valueTokens(text), 0, language(u"en"_s)));
    }

    void numbersThatDoNotCombineStayApart()
    {
        const QList<ValueToken> tokens =
            valueTokens(u"five and six, nineteen ninety-six, 12 34, 1988 third, one in 2009, "
                        u"nine in ten days, 12 345, 0800 555 111, 845 125 2222");
        QList<double> values;
        for (const NumberRun &run : numberRuns(tokens, language(u"en"_s))) {
            values.append(run.value);
        }
        QCOMPARE(values, (QList<double>{5, 6,  19, 96,  12,  34,  1988, 3,   1,   2009,
                                        9, 10, 12, 345, 800, 555, 111,  845, 125, 2222}));
    }

    void codesHoldNoNumbers() { QVERIFY(numberRuns(valueTokens(u"MS08 and IE8"), language(u"en"_s)).isEmpty()); }

    void numbersEndWithTheLine()
    {
        const QList<NumberRun> runs = numberRuns(valueTokens(u"five\nmillion"), language(u"en"_s));
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.constFirst().value, 5);
    }

    void aChainOfRatiosIsReadInBoundedTime()
    {
        const QString chain = u"one in "_s.repeated(20'000) + u"five"_s;
        QVERIFY(!numberRuns(valueTokens(chain), language(u"en"_s)).isEmpty());
    }

    void webAddressesAreOneToken() { QCOMPARE(valueTokens(u"see https://example.org/2014/11?x=30%25 now").size(), 3); }
};

QTEST_GUILESS_MAIN(TestNumberWords)
#include "tst_numberwords.moc"
