// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/sentences/lexicon.h"
#include "models/quotes/sentences/marks.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Sidelight::Lexicon;
using Sidelight::LineRole;
using Sidelight::QuotedRun;
using Sidelight::Span;

class TestMarks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void runs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("an empty text has none") << u""_s << QStringList{};
        QTest::newRow("curly marks") << u"He said “go on” twice."_s << QStringList{u"go on"_s};
        QTest::newRow("straight marks") << u"A \"first\" and a \"second\" one."_s
                                        << QStringList{u"first"_s, u"second"_s};
        QTest::newRow("a run that opens curly and closes straight")
            << u"“We are ready,\" she said."_s << QStringList{u"We are ready,"_s};
        QTest::newRow("a run that opens straight and closes curly")
            << u"\"We are ready,” she said."_s << QStringList{u"We are ready,"_s};
        QTest::newRow("an odd straight mark leaves its paragraph only")
            << u"\"We began here.\nThe end.\n\"We went on,\" he said."_s
            << QStringList{u"We began here."_s, u"We went on,"_s};
        QTest::newRow("two apostrophes are a mark") << u"''Not now,'' he said."_s << QStringList{u"Not now,"_s};
        QTest::newRow("single marks, apostrophes inside")
            << u"She said ‘it’s the Smiths’ turn’ again."_s << QStringList{u"it’s the Smiths"_s};
        QTest::newRow("apostrophes alone are no marks")
            << u"It’s the ’90s, isn't it? Rock 'n' roll."_s << QStringList{};
        QTest::newRow("inch marks are none") << u"A 12\" ruler and a 9\" one."_s << QStringList{};
        QTest::newRow("single marks inside double ones belong to them")
            << u"“She told me ‘never’ and left,” he said."_s << QStringList{u"She told me ‘never’ and left,"_s};
        QTest::newRow("French marks") << u"Il a dit «non merci» hier."_s << QStringList{u"non merci"_s};
        QTest::newRow("French marks with blanks inside")
            << u"Il a dit «\u00A0non merci\u00A0» hier."_s << QStringList{u"non merci"_s};
        QTest::newRow("brackets and ellipses inside") << u"“We [the council] … will not... go,” he said."_s
                                                      << QStringList{u"We [the council] … will not... go,"_s};
        QTest::newRow("feet, inches and a run beside them")
            << u"The 6'2\" goalkeeper said \"no\" twice."_s << QStringList{u"no"_s};
        QTest::newRow("a decade and a dropped letter in single-mark prose are apostrophes")
            << u"‘The ’90s were fine,’ he said. ‘Give ’em back,’ she said. ‘No,’ I said."_s
            << QStringList{u"The ’90s were fine,"_s, u"Give ’em back,"_s, u"No,"_s};
        QTest::newRow("a possessive plural in single-mark prose is no closing mark")
            << u"‘The Smiths’ house is sold,’ he said. ‘Is it?’ she said. ‘It is.’"_s
            << QStringList{u"The Smiths’ house is sold,"_s, u"Is it?"_s, u"It is."_s};
        QTest::newRow("double marks inside single ones belong to them")
            << u"‘He said “no” to me,’ she said. ‘Twice.’ ‘Well!’"_s
            << QStringList{u"He said “no” to me,"_s, u"Twice."_s, u"Well!"_s};
        QTest::newRow("marks with nothing between them") << u"An empty \"\" and “ ” pair."_s << QStringList{};
        QTest::newRow("emoji and Arabic inside")
            << u"“\U0001F600 مرحبا” he wrote."_s << QStringList{u"\U0001F600 مرحبا"_s};
    }

    void runs()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const QuotedRun &run : Sidelight::quotedRuns(text, *english())) {
            found.append(text.sliced(run.content.begin, run.content.length()));
        }
        QCOMPARE(found, expected);
    }

    void germanMarks()
    {
        const QString text = u"Er sagte: „Wir kommen“, und sie »vielleicht«."_s;
        QStringList found;
        for (const QuotedRun &run : Sidelight::quotedRuns(text, *german())) {
            found.append(text.sliced(run.content.begin, run.content.length()));
        }
        QCOMPARE(found, (QStringList{u"Wir kommen"_s, u"vielleicht"_s}));
    }

    void linesThatAreSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a run goes on over lines")
            << u"\" The bridge is closed .\nIt stays closed . \"\nThe port is open ."_s
            << QStringList{u"The bridge is closed .\nIt stays closed ."_s};
        QTest::newRow("a line that opens anew ends a run left open")
            << u"“ The bridge is closed .\nIt stays closed .\n“ That is all . ”"_s
            << QStringList{u"The bridge is closed .\nIt stays closed ."_s, u"That is all ."_s};
        QTest::newRow("single marks stand apart, apostrophes do not")
            << u"' It 's closed , ' said the mayor .\n' Is n't it ? '\n' It is . '"_s
            << QStringList{u"It 's closed ,"_s, u"Is n't it ?"_s, u"It is ."_s};
    }

    void linesThatAreSentences()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const QuotedRun &run : Sidelight::quotedRuns(text, *english(), {}, LineRole::Sentence)) {
            found.append(text.sliced(run.content.begin, run.content.length()));
        }
        QCOMPARE(found, expected);
    }

    void aMarkLeftOpenTakesNoBookWithIt()
    {
        const QString text = u"“ It began .\n"_s + u"The port is open .\n"_s.repeated(2'000) + u"“ It ended . ”"_s;
        const auto runs = Sidelight::quotedRuns(text, *english(), {}, LineRole::Sentence);
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0].content, (Span{2, 12}));
        QVERIFY(runs[0].isOpen);
    }

    void whateverTheMarksRunsAreInOrderAndInside()
    {
        static constexpr QStringView alphabet = u"\"'“”‘’„«»‚`ab .,\n\u00A0\u0627\U0001F600-—9";
        QRandomGenerator random(20'240'117); // the same texts in every run
        for (int round = 0; round < 3'000; ++round) {
            QString text;
            const int length = random.bounded(60);
            for (int i = 0; i < length; ++i) {
                text += alphabet[random.bounded(int(alphabet.size()))];
            }
            for (const LineRole role : {LineRole::Paragraph, LineRole::Sentence}) {
                qsizetype end = 0;
                for (const QuotedRun &run : Sidelight::quotedRuns(text, *english(), {}, role)) {
                    const bool isInside = run.span.begin >= end && run.span.end <= text.size() &&
                                          run.content.begin > run.span.begin && run.content.end <= run.span.end &&
                                          !run.content.isEmpty();
                    QVERIFY2(isInside, qPrintable(text));
                    end = run.span.end;
                }
            }
        }
    }

    void aRunLeftOpenSaysSo()
    {
        const auto runs = Sidelight::quotedRuns(u"“We began here.\n“And ended here.”", *english());
        QCOMPARE(runs.size(), 2);
        QVERIFY(runs[0].isOpen);
        QVERIFY(!runs[1].isOpen);
    }

    void maskedPartsHoldNoMarks()
    {
        const QString text = u"“kept”\n“left out”\n“kept too”"_s;
        const auto runs = Sidelight::quotedRuns(text, *english(), {{7, 17}});
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[1].content, (Span{19, 27}));
    }

    void manyOpenMarksTakeLinearTime_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::newRow("curly") << u"“a "_s;
        QTest::newRow("straight") << u"\"a "_s;
        QTest::newRow("single") << u"‘a "_s;
        QTest::newRow("curly, a line each") << u"“a\n"_s;
    }

    void manyOpenMarksTakeLinearTime()
    {
        QFETCH(QString, mark);
        QElapsedTimer timer;
        timer.start();
        for (const LineRole role : {LineRole::Paragraph, LineRole::Sentence}) {
            QVERIFY(Sidelight::quotedRuns(mark.repeated(10'000), *english(), {}, role).size() <= 10'000);
        }
        QVERIFY2(timer.elapsed() < 2'000, "10,000 open marks took over two seconds");
    }

private:
    static std::shared_ptr<const Lexicon> english() { return Sidelight::lexiconFor({u"the"_s, u"of"_s}); }
    static std::shared_ptr<const Lexicon> german() { return Sidelight::lexiconFor({u"der"_s, u"und"_s}); }
};

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
