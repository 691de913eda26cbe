// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/valueframe.h"

#include "models/claims/values/values.h"

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
        QCOMPARE(ships.beyond, (QStringList{u"bay"_s}));
        QVERIFY(ships.isOfOthers);
        QVERIFY(!ships.isPart);
        QVERIFY(frame(u"It killed 40."_s, u"40"_s).counted.isEmpty());
        QCOMPARE(frame(u"Der Sturm versenkte drei weitere Schiffe in der Bucht."_s, u"drei"_s).counted,
                 (QStringList{u"schiffe"_s}));
    }

    void namesAreKeptApart()
    {
        const ValueFrame letters = frame(
            u"Officials believe Ann Doe wrote the fourth time Rosa Bell asked for help in Norwich."_s, u"fourth"_s);
        QCOMPARE(letters.counted, (QStringList{u"times"_s}));
        QCOMPARE(letters.namesBefore, (QStringList{u"ann"_s, u"doe"_s}));
        QCOMPARE(letters.namesBehind, (QStringList{u"rosa"_s, u"bell"_s, u"norwich"_s}));
        QCOMPARE(letters.telling, (QStringList{u"wrote"_s, u"believe"_s, u"officials"_s}));
    }

    void aNameMayBeginASentence()
    {
        const QString text = u"They met with Hart and Lee. Hart caught 40 fish. Nobody caught 50 fish."_s;
        const ValueLanguage &language = languageOf(text);
        const QSet<QString> names = namesWithin(text, language);
        QCOMPARE(names, (QSet<QString>{u"hart"_s, u"lee"_s}));
        const auto frameIn = [&](const QString &amount, qsizetype begin) {
            const qsizetype at = text.indexOf(amount);
            return frameOf(text, {begin, text.indexOf(u'.', at)}, {at, at + amount.size()}, language, names);
        };
        QCOMPARE(frameIn(u"40"_s, text.indexOf(u"Hart caught"_s)).namesBefore, QStringList{u"hart"_s});
        QVERIFY(frameIn(u"50"_s, text.indexOf(u"Nobody"_s)).namesBefore.isEmpty());
        QVERIFY(namesWithin(u"Das ist der Brief, den er an den Hafen und die Stadt schrieb."_s,
                            languageOf(u"Das ist der Brief, den er an die und der"_s))
                    .isEmpty());
    }

    void whoReportsIsNotToldOf()
    {
        QCOMPARE(frame(u"In Norwich, Ann Doe said 40 homes burnt."_s, u"40"_s).namesBefore,
                 (QStringList{u"norwich"_s}));
    }

    void howExactlyItIsToldIsRead_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("bound");
        const auto row = [](const char *name, const QString &sentence, ValueBound bound) {
            QTest::newRow(name) << sentence << static_cast<int>(bound);
        };
        row("as it is", u"The port paid $30 for it."_s, ValueBound::Exact);
        row("about", u"The port paid about $30 for it."_s, ValueBound::About);
        row("close to", u"The port paid close to $30 for it."_s, ValueBound::About);
        row("from below", u"The port paid more than $30 for it."_s, ValueBound::AtLeast);
        row("from above", u"The port paid less than $30 for it."_s, ValueBound::AtMost);
        row("behind", u"The port paid $30 or more for it."_s, ValueBound::AtLeast);
        row("in German", u"Der Hafen zahlte für das Ding rund $30 und nicht mehr."_s, ValueBound::About);
    }

    void howExactlyItIsToldIsRead()
    {
        QFETCH(const QString, sentence);
        QTEST(static_cast<int>(frame(sentence, u"$30"_s).bound), "bound");
    }

    void whatIsPartOfSomethingIsNoAmount_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<bool>("isPart");
        QTest::newRow("a result") << u"They won 31-24 at home."_s << u"24"_s << true;
        QTest::newRow("its other half") << u"They won 31-24 at home."_s << u"31"_s << true;
        QTest::newRow("an address") << u"See example.com/207 for more."_s << u"207"_s << true;
        QTest::newRow("a version") << u"It runs v3 of the program."_s << u"3"_s << true;
        QTest::newRow("a model") << u"They found a KX-47 in the hold."_s << u"47"_s << true;
        QTest::newRow("a number that is called") << u"Call 0700 555 for more."_s << u"555"_s << true;
        QTest::newRow("digits of a code") << u"It is filed as 0300 today."_s << u"0300"_s << true;
        QTest::newRow("a name's number") << u"They boarded Flight 207 at noon."_s << u"207"_s << true;
        QTest::newRow("a pronoun") << u"They burnt one of them."_s << u"one"_s << true;
        QTest::newRow("one thing") << u"They burnt one house."_s << u"one"_s << false;
        QTest::newRow("a measure joined to its thing") << u"They hold a 47-year lease."_s << u"47"_s << false;
        QTest::newRow("a count behind a name") << u"They sold Norwich 207 buses."_s << u"207"_s << false;
    }

    void whatIsPartOfSomethingIsNoAmount()
    {
        QFETCH(const QString, sentence);
        QFETCH(const QString, amount);
        QTEST(frame(sentence, amount).isPart, "isPart");
    }
};

QTEST_GUILESS_MAIN(TestValueFrame)
#include "tst_valueframe.moc"
