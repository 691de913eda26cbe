// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotes.h"

#include "described.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using Sidelight::Article;
using Sidelight::Quote;
using Sidelight::Span;
using Sidelight::Checks::articleOf;
using Sidelight::Checks::described;

class TestQuotes : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void directSpeech_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("the cue after the quote") << u"“The bridge is closed,” Ann Lee said."_s
                                                 << QStringList{u"direct | The bridge is closed, | said | Ann Lee"_s};
        QTest::newRow("the cue before the quote") << u"Ann Lee said: “The bridge is closed.”"_s
                                                  << QStringList{u"direct | The bridge is closed. | said | Ann Lee"_s};
        QTest::newRow("inversion") << u"“The bridge is closed,” said Ann Lee."_s
                                   << QStringList{u"direct | The bridge is closed, | said | Ann Lee"_s};
        QTest::newRow("an apposition between name and cue")
            << u"“The bridge is closed,” Ann Lee, the mayor of Dunmore, said on Monday."_s
            << QStringList{u"direct | The bridge is closed, | said | Ann Lee"_s};
        QTest::newRow("an apposition after an inverted name")
            << u"“The bridge is closed,” said Ann Lee, a spokeswoman for the port."_s
            << QStringList{u"direct | The bridge is closed, | said | Ann Lee"_s};
        QTest::newRow("told somebody") << u"“The bridge is closed,” Ann Lee told reporters at the port."_s
                                       << QStringList{u"direct | The bridge is closed, | told | Ann Lee"_s};
        QTest::newRow("it goes on after the cue") << u"“The bridge is closed,” said Ann Lee. “It will stay closed.”"_s
                                                  << QStringList{u"direct | The bridge is closed, | said | Ann Lee"_s,
                                                                 u"direct | It will stay closed. | said | Ann Lee"_s};
        QTest::newRow("it goes on in the next paragraph")
            << u"“The bridge is closed,” said Ann Lee.\n“It will stay closed.\n“That is all.”"_s
            << QStringList{u"direct | The bridge is closed, | said | Ann Lee"_s,
                           u"direct | It will stay closed. | said | Ann Lee"_s,
                           u"direct | That is all. | said | Ann Lee"_s};
        QTest::newRow("the cue inside the sentence that is quoted")
            << u"“The bridge,” Ann Lee said, “is closed.”"_s
            << QStringList{u"direct | The bridge, | said | Ann Lee"_s, u"direct | is closed. | said | Ann Lee"_s};
        QTest::newRow("a question before the cue")
            << u"“Is the bridge closed?” Ann Lee asked."_s
            << QStringList{u"direct | Is the bridge closed? | asked | Ann Lee"_s};
        QTest::newRow("one outlet quotes another's speaker")
            << u"Mayor Ann Lee spoke first. “The bridge is closed,” the Harbour Courier quoted her as saying."_s
            << QStringList{u"direct | The bridge is closed, | quoted | Ann Lee"_s};
        QTest::newRow("according to") << u"“The bridge is closed,” according to Ann Lee."_s
                                      << QStringList{u"direct | The bridge is closed, | according to | Ann Lee"_s};
        QTest::newRow("introduced by a line that ends in a colon")
            << u"Ann Lee said in a statement:\n“The bridge is closed.”"_s
            << QStringList{u"direct | The bridge is closed. | said | Ann Lee"_s};
        QTest::newRow("part of a sentence")
            << u"Ann Lee said the bridge was “closed for good” on Monday."_s
            << QStringList{u"mixed | the bridge was “closed for good” on Monday | said | Ann Lee"_s};
        QTest::newRow("wrapped lines")
            << u"“The bridge will be closed for all of the winter,” said Ann Lee, “and\nnobody should expect it to be "
               "open again before the thaw is over at\nlast, which may be in March. The port will stay open for as "
               "long as\nthe ice allows it.”"_s
            << QStringList{u"direct | The bridge will be closed for all of the winter, | said | Ann Lee"_s,
                           u"direct | and\nnobody should expect it to be open again before the thaw is over at\nlast, "
                           "which may be in March. The port will stay open for as long as\nthe ice allows it. | said "
                           "| Ann Lee"_s};
        QTest::newRow("a mark left open") << u"Ann Lee said: “The bridge is closed.\nThe port stayed open."_s
                                          << QStringList{u"direct | The bridge is closed. | said | Ann Lee"_s};
        QTest::newRow("a verb that no list knows") << u"“The bridge is open!” beamed Ann Lee of Dunmore."_s
                                                   << QStringList{u"direct | The bridge is open! | beamed | Ann Lee"_s};
        QTest::newRow("signed") << u"“The bridge is open.” — Ann Lee"_s
                                << QStringList{u"direct | The bridge is open. | - | Ann Lee"_s};
        QTest::newRow("an attribute of a tag is no speech")
            << u"<img alt=\"Ann Lee said so\"> The bridge was open."_s << QStringList{};
        QTest::newRow("the programme is no speech") << u"“The bridge is open,” Ann Lee said on “Morning Call.”"_s
                                                    << QStringList{u"direct | The bridge is open, | said | Ann Lee"_s};
        QTest::newRow("scare quotes are no speech")
            << u"The so-called “peace plan” failed, and Ann Lee, nicknamed “the bridge”, left the port."_s
            << QStringList{};
        QTest::newRow("the title of a work is no speech")
            << u"The crowd sang “Rivers of Dunmore” at the port."_s << QStringList{};
    }

    void directSpeech()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(described(text), expected);
    }

    void reportedSpeech_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("with that") << u"Ann Lee said on Monday that the bridge was closed."_s
                                   << QStringList{u"indirect | that the bridge was closed | said | Ann Lee"_s};
        QTest::newRow("without that") << u"Ann Lee said the bridge was closed."_s
                                      << QStringList{u"indirect | the bridge was closed | said | Ann Lee"_s};
        QTest::newRow("told somebody") << u"Ann Lee told the council that the bridge was closed."_s
                                       << QStringList{u"indirect | that the bridge was closed | told | Ann Lee"_s};
        QTest::newRow("reportedly told") << u"Ann Lee reportedly told Holt that the bridge was closed."_s
                                         << QStringList{u"indirect | that the bridge was closed | told | Ann Lee"_s};
        QTest::newRow("the cue at the end")
            << u"The bridge was closed, the Harbour Courier reported."_s
            << QStringList{u"indirect | The bridge was closed | reported | The Harbour Courier"_s};
        QTest::newRow("the cue in the middle")
            << u"The bridge, Ann Lee said, was closed."_s
            << QStringList{u"indirect | The bridge | said | Ann Lee"_s, u"indirect | was closed | said | Ann Lee"_s};
        QTest::newRow("according to, first")
            << u"According to Ann Lee, the bridge was closed."_s
            << QStringList{u"indirect | the bridge was closed | According to | Ann Lee"_s};
        QTest::newRow("according to, last")
            << u"The bridge was closed, according to Ann Lee."_s
            << QStringList{u"indirect | The bridge was closed | according to | Ann Lee"_s};
        QTest::newRow("two cues share a subject")
            << u"Ann Lee said that the bridge was closed but added that the port was open."_s
            << QStringList{u"indirect | that the bridge was closed | said | Ann Lee"_s,
                           u"indirect | that the port was open | added | Ann Lee"_s};
        QTest::newRow("the writer goes on") << u"Ann Lee said the bridge was closed but gave no reason."_s
                                            << QStringList{u"indirect | the bridge was closed | said | Ann Lee"_s};
        QTest::newRow("an infinitive") << u"Ann Lee promised to open the bridge."_s
                                       << QStringList{u"indirect | to open the bridge | promised | Ann Lee"_s};
        QTest::newRow("a subordinate clause ends with its comma")
            << u"While Ann Lee said the bridge was closed, she did not say why."_s
            << QStringList{u"indirect | the bridge was closed | said | Ann Lee"_s};
        QTest::newRow("a frame inside another")
            << u"The Harbour Courier reported that Ann Lee said the bridge was closed."_s
            << QStringList{u"indirect | that Ann Lee said the bridge was closed | reported | The Harbour Courier"_s,
                           u"indirect | the bridge was closed | said | Ann Lee"_s};
        QTest::newRow("who warned, and of what")
            << u"Engineers have warned they could close the bridge."_s
            << QStringList{u"indirect | they could close the bridge | warned | Engineers"_s};
        QTest::newRow("a noun of the same form is no cue")
            << u"The report was long and the comments were few."_s << QStringList{};
        QTest::newRow("letters that are words elsewhere") << u"The US IS THE WHO OF IT."_s << QStringList{};
    }

    void reportedSpeech()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(described(text), expected);
    }

    void german_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("direct, inverted") << u"„Die Brücke ist gesperrt“, sagte Anna Lehmann am Montag in der Stadt."_s
                                          << QStringList{u"direct | Die Brücke ist gesperrt | sagte | Anna Lehmann"_s};
        QTest::newRow("direct, after a colon")
            << u"Anna Lehmann sagte: „Die Brücke ist gesperrt und bleibt es.“"_s
            << QStringList{u"direct | Die Brücke ist gesperrt und bleibt es. | sagte | Anna Lehmann"_s};
        QTest::newRow("reported after a comma")
            << u"Anna Lehmann sagte am Montag, die Brücke sei gesperrt."_s
            << QStringList{u"indirect | die Brücke sei gesperrt | sagte | Anna Lehmann"_s};
        QTest::newRow("the verb comes second, its subject behind it")
            << u"Nach seiner Rede im Hafen sagte der Minister: „Die Brücke ist gesperrt.“"_s
            << QStringList{u"direct | Die Brücke ist gesperrt. | sagte | der Minister"_s};
        QTest::newRow("a colon without a cue, the verb second")
            << u"Hier sparte Anna Lehmann nicht mit Kritik: „Die Brücke ist seit Jahren gesperrt.“"_s
            << QStringList{u"direct | Die Brücke ist seit Jahren gesperrt. | - | Anna Lehmann"_s};
        QTest::newRow("a verb that no list knows")
            << u"„Die Brücke ist gesperrt und bleibt es auch“, räumte Anna Lehmann ein."_s
            << QStringList{u"direct | Die Brücke ist gesperrt und bleibt es auch | räumte | Anna Lehmann"_s};
        QTest::newRow("a name in quotation marks") << u"Der Radiosender „Neue Welle Hafenstadt“ stand unter Wasser, "
                                                      "und das Schiff „Möwe“ auch."_s
                                                   << QStringList{};
        QTest::newRow("quoted words in a sentence that goes on reporting are of who spoke")
            << u"Anna Lehmann sagte, die Brücke sei gesperrt. Der Hafen sei „gut und gern ein Jahr lang“ zu."_s
            << QStringList{u"indirect | die Brücke sei gesperrt | sagte | Anna Lehmann"_s,
                           u"mixed | Der Hafen sei „gut und gern ein Jahr lang“ zu | - | Anna Lehmann"_s};
        QTest::newRow("laut binds the verb") << u"Laut der Polizei wurde die Brücke gesperrt."_s
                                             << QStringList{u"indirect | wurde die Brücke gesperrt | Laut | Polizei"_s};
        QTest::newRow("so, set off") << u"Die Brücke ist gesperrt, so Anna Lehmann."_s
                                     << QStringList{u"indirect | Die Brücke ist gesperrt | so | Anna Lehmann"_s};
        QTest::newRow("the mood goes on reporting")
            << u"Anna Lehmann sagte, die Brücke sei gesperrt. Das Wasser stehe zu hoch."_s
            << QStringList{u"indirect | die Brücke sei gesperrt | sagte | Anna Lehmann"_s,
                           u"indirect | Das Wasser stehe zu hoch | - | Anna Lehmann"_s};
        QTest::newRow("reported with dass")
            << u"Anna Lehmann sagte, dass die Brücke gesperrt sei und es bleibe."_s
            << QStringList{u"indirect | dass die Brücke gesperrt sei und es bleibe | sagte | "
                           u"Anna Lehmann"_s};
    }

    void german()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(described(text), expected);
    }

    void theTrainedModelFindsMore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("direct speech") << u"“The bridge is closed,” Ann Lee said on Monday."_s
                                       << QStringList{u"direct | The bridge is closed, | said | Ann Lee"_s};
        QTest::newRow("reported speech") << u"Ann Lee said the bridge was closed."_s
                                         << QStringList{u"indirect | the bridge was closed | said | Ann Lee"_s};
        QTest::newRow("a belief") << u"Ann Lee believes that the bridge will be closed."_s
                                  << QStringList{u"indirect | that the bridge will be closed | believes | Ann Lee"_s};
        QTest::newRow("a colon is no part of the cue")
            << u"Ann Lee said: “The bridge is closed.”"_s
            << QStringList{u"direct | The bridge is closed. | said | Ann Lee"_s};
        QTest::newRow("the object speaks") << u"The Courier quoted Ann Lee as saying “the bridge is closed.”"_s
                                           << QStringList{u"direct | the bridge is closed. | quoted | Ann Lee"_s};
        QTest::newRow("nothing between the marks")
            << u"He said \"\" and “” to her. \"\" said Ann Lee. \"\""_s << QStringList{};
        QTest::newRow("German") << u"Der Bürgermeister Max Weber sagte, die Brücke sei gesperrt."_s
                                << QStringList{u"indirect | die Brücke sei gesperrt | sagte | Max Weber"_s};
        QTest::newRow("a language without a lexicon")
            << u"Le maire de la ville a visité le chantier mercredi avec des journalistes et plusieurs élus de la "
               u"région. "
               "« Le pont est fermé », selon lui, et la réouverture reste prévue pour le printemps prochain."_s
            << QStringList{u"direct | Le pont est fermé | - | -"_s};
    }

    void theTrainedModelFindsMore()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(described(text, Sidelight::findQuotes(articleOf(text))), expected);
    }

    void everyQuoteSaysWhy()
    {
        const auto quotes = Sidelight::findQuotes(
            articleOf(u"“Yes,” said Ann Lee. “No.”\nHe said it rained. The “plan” failed, according to Lee."_s));
        QVERIFY(quotes.size() >= 4);
        for (const Quote &quote : quotes) {
            QVERIFY(!quote.rule.isEmpty());
            QVERIFY(quote.confidence > 0 && quote.confidence <= 1);
        }
    }

    void maskedPartsAreLeftOut()
    {
        Article article = articleOf(u"“One,” said Ann Lee.\n“Two,” said Bob Hay.\n“Three,” said Cy Roe."_s);
        article.parts.append({Sidelight::PartKind::Caption, {21, 41}, Sidelight::PartReason::Wording, true});
        QStringList speakers;
        for (const Quote &quote : Sidelight::findQuotes(article)) {
            speakers.append(quote.speaker);
        }
        QCOMPARE(speakers, (QStringList{u"Ann Lee"_s, u"Cy Roe"_s}));
    }

    void oddTextIsHandled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("speaks");
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("blanks") << u" \n\n \t"_s << false;
        QTest::newRow("one mark") << u"\""_s << false;
        QTest::newRow("a cue alone") << u"said"_s << false;
        QTest::newRow("cues alone") << u"said told according to said"_s << true;
        QTest::newRow("according to, and nothing") << u"It ended, according to"_s << true;
        QTest::newRow("emoji") << u"“\U0001F600\U0001F600 yes \U0001F600,” Ann Lee said \U0001F600."_s << true;
        QTest::newRow("right to left") << u"قال المتحدث: «الجسر مغلق» يوم الاثنين.\nאמר: \"הגשר סגור\"."_s << true;
        QTest::newRow("10,000 open marks") << u"“a "_s.repeated(10'000) << true;
        QTest::newRow("10,000 open marks, a line each") << u"“a said he went\n"_s.repeated(10'000) << true;
        QTest::newRow("commas alone") << u", "_s.repeated(20'000) << false;
        QTest::newRow("brackets alone") << u"( ) "_s.repeated(20'000) << false;
        QTest::newRow("one long word") << u"a"_s.repeated(200'000) << false;
        QTest::newRow("hyphens") << u"a-"_s.repeated(100'000) << false;
        QTest::newRow("one sentence of cues") << u"he said she told they said "_s.repeated(10'000) << true;
        QTest::newRow("one sentence of names") << u"Ann Lee Bob Hay "_s.repeated(20'000) << false;
    }

    void oddTextIsHandled()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const auto quotes = Sidelight::findQuotes(articleOf(text));
        QTEST(!quotes.isEmpty(), "speaks");
        for (const Quote &quote : quotes) {
            QVERIFY(0 <= quote.content.begin && quote.content.begin < quote.content.end);
            QVERIFY(quote.content.end <= text.size());
        }
        QVERIFY2(timer.elapsed() < 5'000, "took over five seconds");
    }

    void tenMegabytesTakeSeconds()
    {
        const QString paragraph =
            u"“The bridge is closed,” said Ann Lee, the mayor. She told reporters that it would stay closed, and "
            "“nobody knows” why, according to the Harbour Courier.\n"_s;
        const QString text = paragraph.repeated(10'000'000 / paragraph.size());
        QElapsedTimer timer;
        timer.start();
        const auto quotes = Sidelight::findQuotes(articleOf(text));
        QVERIFY(quotes.size() > 100'000);
        QVERIFY2(timer.elapsed() < 60'000, "10 MB took over a minute");
    }

    void nothingIsFoundTwice()
    {
        const QString text = u"“The bridge is closed,” Ann Lee said. She said “it stays closed,” Bob Hay reported."_s;
        QList<Span> contents;
        const auto quotes = Sidelight::findQuotes(articleOf(text));
        QCOMPARE(quotes.size(), 3);
        for (const Quote &quote : quotes) {
            QVERIFY2(!contents.contains(quote.content), "the same content twice");
            contents.append(quote.content);
        }
    }
};

QTEST_GUILESS_MAIN(TestQuotes)
#include "tst_quotes.moc"
