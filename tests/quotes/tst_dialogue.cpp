// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotes.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Sidelight::Article;
using Sidelight::Quote;
using Sidelight::QuoteType;

namespace
{

/** "content: speaker" of every direct quote, in order. */
QStringList speakers(const QString &text)
{
    Article article;
    article.text = text;
    QStringList result;
    for (const Quote &quote : Sidelight::findQuotes(article)) {
        if (quote.type == QuoteType::Direct) {
            const QString content = text.sliced(quote.content.begin, quote.content.length());
            result.append(content % ": "_L1 % (quote.speaker.isEmpty() ? u"-"_s : quote.speaker));
        }
    }
    return result;
}

/** The same of a text that goes on in bare turns, which makes it a dialogue; without those. */
QStringList speakersAtFirst(const QString &text)
{
    const QString tail = u"\n“So?”\n“So.”\n“Oh.”\n“Yes.”\n“Yes?”"_s;
    const QStringList all = speakers(text + tail);
    return all.first(std::max<qsizetype>(0, all.size() - tail.count(u'\n')));
}

} // namespace

/** Conversations in which not every turn says whose it is. */
class TestDialogue : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void bareTurnsAlternate()
    {
        QCOMPARE(speakersAtFirst(u"Anna Lee met Tom Ward at the port.\n"
                                 "“Is the bridge closed?” asked Anna Lee.\n"
                                 "“It is,” said Tom Ward.\n"
                                 "“For how long?”\n"
                                 "“Nobody knows.”\n"
                                 "“Not even you?”"_s),
                 (QStringList{u"Is the bridge closed?: Anna Lee"_s, u"It is,: Tom Ward"_s, u"For how long?: Anna Lee"_s,
                              u"Nobody knows.: Tom Ward"_s, u"Not even you?: Anna Lee"_s}));
    }

    void whoIsAddressedSpeaksNext()
    {
        QCOMPARE(speakersAtFirst(u"Anna Lee and Tom Ward met Emma Cole at the port.\n"
                                 "“Is it closed?” asked Tom Ward.\n"
                                 "“It is,” said Emma Cole.\n"
                                 "“And what do you say, Anna?” asked Tom Ward.\n"
                                 "“Nothing.”\n“Nothing at all?”\n“Nothing!”\n"_s)
                     .at(3),
                 u"Nothing.: Anna Lee"_s);
    }

    void aSentenceBeforeTellsWhoseTurnItIs()
    {
        QCOMPARE(speakersAtFirst(u"“Is it closed?” asked Tom Ward.\n“It is,” said Anna Lee.\n“Why?”\n“Water.”\n"
                                 "“No!”\nEmma Cole looked up from her book. “It was open this morning.”"_s)
                     .constLast(),
                 u"It was open this morning.: Emma Cole"_s);
    }

    void aPronounIsNotWhoSpokeBefore()
    {
        QCOMPARE(speakersAtFirst(u"Tom Ward met Paul Cole at the port.\n“Is it closed?” asked Tom Ward.\n"
                                 "“It is,” he said.\n“Why?”\n“Water.”\n“No!”"_s),
                 (QStringList{u"Is it closed?: Tom Ward"_s, u"It is,: Paul Cole"_s, u"Why?: Tom Ward"_s,
                              u"Water.: Paul Cole"_s, u"No!: Tom Ward"_s}));
    }

    void peopleWithoutANameSpeakToo()
    {
        QCOMPARE(speakersAtFirst(u"A small boy stood at the port beside a farmer.\n“Is it closed?” said the boy.\n"
                                 "“It is,” said the farmer.\n“Why?”\n“Water.”\n“No!” cried the child."_s),
                 (QStringList{u"Is it closed?: A small boy"_s, u"It is,: a farmer"_s, u"Why?: A small boy"_s,
                              u"Water.: a farmer"_s, u"No!: A small boy"_s}));
    }

    void theNarratorTakesTurns()
    {
        QCOMPARE(speakersAtFirst(u"“Is it closed?” I asked.\n“It is,” said Anna Lee.\n“Why?”\n“Water.”\n“No!”"_s),
                 (QStringList{u"Is it closed?: I"_s, u"It is,: Anna Lee"_s, u"Why?: I"_s, u"Water.: Anna Lee"_s,
                              u"No!: I"_s}));
    }

    void theFirstWordOfASentenceIsNoName()
    {
        QCOMPARE(speakers(u"Slowly Anna Lee shut the door. Presently, slowly, she said: “It is closed.”"_s),
                 (QStringList{u"It is closed.: Anna Lee"_s}));
    }

    void anyTurnsGiveValidSpans()
    {
        static const QStringList pieces{
            u"“"_s,     u"”"_s,  u"\""_s,   u"‘"_s,        u"’"_s,        u"\n"_s,     u" . "_s,   u"? "_s,
            u"he "_s,   u"I "_s, u"Tom "_s, u"Ann Lee "_s, u"the boy "_s, u"a man "_s, u"said "_s, u"cried "_s,
            u"Yes, "_s, u", "_s, u"— "_s,   u"Slowly "_s,  u"her "_s,     u"; "_s,     u": "_s,    u"\U0001F600"_s};
        QRandomGenerator random(20'240'118); // the same texts in every run
        for (int round = 0; round < 1'500; ++round) {
            Article article;
            const int length = random.bounded(80);
            for (int i = 0; i < length; ++i) {
                article.text += pieces[random.bounded(int(pieces.size()))];
            }
            for (const Quote &quote : Sidelight::findQuotes(article)) {
                const bool isInside = quote.content.begin >= 0 && quote.content.begin < quote.content.end &&
                                      quote.content.end <= article.text.size();
                QVERIFY2(isInside, qPrintable(article.text));
                for (const auto &span : quote.speakerChain) {
                    QVERIFY2(span.begin >= 0 && span.end <= article.text.size(), qPrintable(article.text));
                }
            }
        }
    }

    void aLongDialogueTakesSeconds_data()
    {
        QTest::addColumn<QString>("turns");
        QTest::newRow("named and bare turns") << u"“Is it closed, Tom?” asked Ann Lee.\n“It is.”\n“Why?”\n“Water.”\n"_s;
        QTest::newRow("bare turns") << u"“Why?”\n“Water!”\n"_s;
        QTest::newRow("people without a name") << u"“Why?” said a man. A boy saw the old woman.\n“Water!” he said.\n"_s;
        QTest::newRow("sentences as lines") << u"“ Why ? ”\nTom laughed .\n“ Water , Tom .\nOr ice ! ” he said .\n"_s;
        QTest::newRow("single marks") << u"‘Why, Tom?’ asked the boys’ aunt.\n‘It’s water!’\n‘Oh!’\n"_s;
    }

    void aLongDialogueTakesSeconds()
    {
        QFETCH(QString, turns);
        Article article;
        article.text = turns.repeated(2'000'000 / turns.size());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!Sidelight::findQuotes(article).isEmpty());
        QVERIFY2(timer.elapsed() < 20'000, "two million characters took over twenty seconds");
    }

    void newsTakesNoTurns()
    {
        QCOMPARE(speakers(u"Mayor Ann Lee spoke on Monday.\n“The bridge is closed,” Lee said.\n"
                          "“It will stay closed.”\n“That is all.”"_s),
                 (QStringList{u"The bridge is closed,: Ann Lee"_s, u"It will stay closed.: Ann Lee"_s,
                              u"That is all.: Ann Lee"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDialogue)
#include "tst_dialogue.moc"
