// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/lexicon.h"
#include "models/quotes/marks.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using Sidelight::Lexicon;
using Sidelight::QuotedRun;
using Sidelight::Span;

class TestMarks : public QObject
{
    Q_OBJECT

private slots:
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
        const auto runs = Sidelight::quotedRuns(mark.repeated(10'000), *english());
        QVERIFY(runs.size() <= 10'000);
        QVERIFY2(timer.elapsed() < 2'000, "10,000 open marks took over two seconds");
    }

private:
    static std::shared_ptr<const Lexicon> english() { return Sidelight::lexiconFor({u"the"_s, u"of"_s}); }
    static std::shared_ptr<const Lexicon> german() { return Sidelight::lexiconFor({u"der"_s, u"und"_s}); }
};

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
