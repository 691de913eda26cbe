// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/newsparts.h"

#include "models/readers/reader.h"

#include "partlines.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestNewsParts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void parts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const QString body = runningText();
        QTest::newRow("empty text has no parts") << u""_s << QStringList();
        QTest::newRow("running text has no parts") << body << QStringList();
        QTest::newRow("a single line is no headline") << u"Harbour board closes northern quay"_s << QStringList();
        QTest::newRow("a list is no article") << u"Bread\nMilk\nTwo onions\nMatches"_s << QStringList();
        QTest::newRow("verse is no article")
            << u"The quay lies dark\nand no one calls,\nthe water marks\nthe harbour walls"_s << QStringList();
        QTest::newRow("a whole page")
            << QString(u"World news\nHarbour board closes northern quay\nCrews say that they were told nothing\n"
                       "By Ada Moss and Jon Teller\n12 March 2019\n\n(Photo: Ada Moss)\n\nPORT ELLIN (AP) — "_s +
                       body +
                       u"\n\nReuters and AP\n\nRelated stories\nWhy quays move\nA winter of storms\n\n"
                       "Sign up for our newsletter\nViews: 312"_s)
            << QStringList{u"section (masked): World news"_s,
                           u"headline: Harbour board closes northern quay"_s,
                           u"subhead: Crews say that they were told nothing"_s,
                           u"byline: By Ada Moss and Jon Teller"_s,
                           u"date: 12 March 2019"_s,
                           u"caption (masked): (Photo: Ada Moss)"_s,
                           u"dateline: PORT ELLIN (AP) —"_s,
                           u"credit (masked): Reuters and AP"_s,
                           u"related (masked): Related stories"_s,
                           u"related (masked): Why quays move"_s,
                           u"related (masked): A winter of storms"_s,
                           u"newsletter (masked): Sign up for our newsletter"_s,
                           u"counter (masked): Views: 312"_s};
        QTest::newRow("text wrapped to a column is read by paragraphs")
            << u"Harbour board closes northern quay\n\n"
               "The harbour board voted on Tuesday to close the northern quay\nfor a year, after engineers found that "
               "the piles under it had\nmoved by more than a hand's breadth since the winter.\n\nFishing crews said "
               "that they had been told nothing before\nthe vote, and that the two quays left to them were too short\n"
               "for the larger boats."_s
            << QStringList{u"headline: Harbour board closes northern quay"_s};
    }

    void parts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QCOMPARE(partLines(text), parts);
    }

    void metadataIsWhatTheArticleSays()
    {
        const Metadata metadata = newsParts(u"Harbour board closes northern quay\nBy Ada Moss, Reuters\n"
                                            "Published: 2019-03-12 08:05\n\n"_s +
                                            runningText())
                                      .metadata;
        QCOMPARE(metadata.title, u"Harbour board closes northern quay"_s);
        QCOMPARE(metadata.byline, u"Ada Moss"_s);
        QCOMPARE(metadata.agency, u"Reuters"_s);
        QCOMPARE(metadata.published, QDateTime(QDate(2019, 3, 12), QTime(8, 5), QTimeZone(QTimeZone::UTC)));
        QCOMPARE(metadata.outlet, QString());
        QCOMPARE(newsParts(runningText()).metadata, Metadata());
    }

    void partsAreSortedAndApart()
    {
        const QString text = u"Sport\nA quay closes\n"_s + runningText() + u" (dpa)\nRead more\nOther quays\n"_s;
        const QList<Part> parts = newsParts(text).parts;
        QVERIFY(parts.size() >= 4);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QVERIFY(!parts.at(i).span.isEmpty() && parts.at(i).span.end <= text.size());
            QVERIFY(i == 0 || parts.at(i - 1).span.end <= parts.at(i).span.begin);
        }
    }

    void aHeadlineThatBeginsLikeADatelineIsOne()
    {
        const QString headline = u"WASHINGTON — President orders new strikes on targets in the region"_s;
        const QString text = headline + u"\n\nPORT ELLIN (AP) — "_s + runningText();
        QCOMPARE(partLines(text), (QStringList{u"headline: "_s + headline, u"dateline: PORT ELLIN (AP) —"_s}));
        QCOMPARE(newsParts(text).metadata.title, headline);
        QCOMPARE(partLines(headline + u"\n\n"_s + runningText()), QStringList{u"headline: "_s + headline});
    }

    void workIsLinear_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ten million letters in one line") << u"word "_s.repeated(2'000'000);
        QTest::newRow("ten million letters without a blank") << QString(10'000'000, u'x');
        QTest::newRow("many short lines") << u"Row of words\n"_s.repeated(100'000);
        QTest::newRow("many lines given twice") << u"This same line is given again\n"_s.repeated(100'000);
        QTest::newRow("many photo credits") << u"Ada Moss/AFP via Getty Images\n"_s.repeated(10'000);
        QTest::newRow("a line of brackets") << u"("_s.repeated(1'000'000);
        QTest::newRow("a line of dashes and full stops") << u" - . "_s.repeated(400'000);
    }

    void workIsLinear()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const NewsParts found = newsParts(text);
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed()) + u" ms"));
        QVERIFY(found.metadata.title.isEmpty());
    }

    void realArticles_data()
    {
        // The lines (from 1) of the five articles the project began with, and what they are; a masked one has an x.
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("no headline at all") << u"000_*.txt"_s << QStringList();
        QTest::newRow("a caption given twice") << u"001_*.txt"_s << QStringList{u"1 caption x"_s, u"2 caption x"_s};
        QTest::newRow("headline, subhead, last change, counters")
            << u"002_*.txt"_s << QStringList{u"1 headline"_s,   u"2 subhead"_s,    u"24 date x"_s,
                                             u"25 counter x"_s, u"26 counter x"_s, u"27 counter x"_s};
        QTest::newRow("section, photo credit, agencies, calls")
            << u"003_*.txt"_s
            << QStringList{u"1 section x"_s,     u"2 caption x"_s,     u"4 headline"_s,      u"6 subhead"_s,
                           u"30 credit x"_s,     u"32 related x"_s,    u"34 newsletter x"_s, u"36 newsletter x"_s,
                           u"38 newsletter x"_s, u"40 newsletter x"_s, u"42 newsletter x"_s};
        QTest::newRow("a caption given twice and cut, and a dateline")
            << u"004_*.txt"_s << QStringList{u"1 headline"_s,  u"3 subhead"_s,   u"5 caption x"_s,
                                             u"6 caption x"_s, u"7 caption x"_s, u"8 dateline"_s};
    }

    void realArticles()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, lines);
        const QDir folder(QStringLiteral(SIDELIGHT_SHARED "/articles"));
        const QStringList files = folder.entryList({file});
        if (files.isEmpty()) {
            QSKIP("the articles are not on this machine");
        }
        const Result<Article> article = readArticle(folder.filePath(files.constFirst()));
        QVERIFY(article);
        QStringList found;
        for (const Part &part : article->parts) {
            const qsizetype line = article->text.first(part.span.begin).count(u'\n') + 1;
            found.append(QString::number(line) + u' ' + partName(part.kind) + (part.masked ? u" x"_s : QString()));
        }
        QCOMPARE(found, lines);
    }
};

QTEST_GUILESS_MAIN(TestNewsParts)
#include "tst_newsparts.moc"
