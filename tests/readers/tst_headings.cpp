// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/headings.h"

#include "partlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestHeadings : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void above_data()
    {
        QTest::addColumn<QString>("above"); // the article's text
        QTest::addColumn<QStringList>("parts");
        const QStringList none;
        QTest::newRow("a headline") << u"Harbour board closes quay\n\n"_s
                                    << QStringList{u"headline: Harbour board closes quay"_s};
        QTest::newRow("a headline that asks")
            << u"Who closed the quay?\n"_s << QStringList{u"headline: Who closed the quay?"_s};
        QTest::newRow("a headline that ends with an abbreviation")
            << u"Harbour vote watched in U.S.\n\n"_s << QStringList{u"headline: Harbour vote watched in U.S."_s};
        QTest::newRow("a title with a full stop") << u"Harbour Board Closes Northern Quay.\n\n"_s
                                                  << QStringList{u"headline: Harbour Board Closes Northern Quay."_s};
        QTest::newRow("a headline without small letters")
            << u"הנמל נסגר לשנה\n\n"_s << QStringList{u"headline: הנמל נסגר לשנה"_s};
        QTest::newRow("a short first paragraph") << u"The harbour board has closed a quay.\n\n"_s << none;
        QTest::newRow("a German sentence with many nouns")
            << u"Der Hafenrat hat am Dienstag den Nordkai geschlossen.\n\n"_s << none;
        QTest::newRow("a lead-in") << u"From the harbour office:\n\n"_s << none;
        QTest::newRow("a quotation") << u"“Nobody told us”\n\n"_s << none;
        QTest::newRow("a row of a table") << u"Quays    Boats    Crews\n\n"_s << none;

        QTest::newRow("headline and subhead")
            << u"Harbour board closes quay\n\nCrews were not asked before the vote\n\n"_s
            << QStringList{u"headline: Harbour board closes quay"_s,
                           u"subhead: Crews were not asked before the vote"_s};
        QTest::newRow("a sentence that touches the headline is a subhead")
            << u"Harbour board closes quay\nCrews say that they were not asked before the vote.\n\n"_s
            << QStringList{u"headline: Harbour board closes quay"_s,
                           u"subhead: Crews say that they were not asked before the vote."_s};
        QTest::newRow("a sentence in a paragraph of its own is text")
            << u"Harbour board closes quay\n\nCrews say that they were not asked before the vote.\n\n"_s
            << QStringList{u"headline: Harbour board closes quay"_s};
        QTest::newRow("a sentence before the byline is a subhead")
            << u"Harbour board closes quay\n\nCrews say that they were not asked before the vote.\n\nBy Ada Moss\n\n"_s
            << QStringList{u"headline: Harbour board closes quay"_s,
                           u"subhead: Crews say that they were not asked before the vote."_s, u"byline: By Ada Moss"_s};
        QTest::newRow("a sentence before the dateline is a subhead")
            << u"Harbour board closes quay\n\nCrews say that they were not asked before the vote.\n\nPORT ELLIN -- "_s
            << QStringList{u"headline: Harbour board closes quay"_s,
                           u"subhead: Crews say that they were not asked before the vote."_s,
                           u"dateline: PORT ELLIN --"_s};
        QTest::newRow("a sentence after a semicolon is a subhead")
            << u"Harbour board closes quay;\n\nCrews were told nothing at all before this vote.\n\n"_s
            << QStringList{u"headline: Harbour board closes quay;"_s,
                           u"subhead: Crews were told nothing at all before this vote."_s};

        QTest::newRow("a section above the headline")
            << u"Politik\nHafenrat schließt Kai\n\n"_s
            << QStringList{u"section (masked): Politik"_s, u"headline: Hafenrat schließt Kai"_s};
        QTest::newRow("a section without a headline is text") << u"World\n"_s << none;
    }

    void above()
    {
        QFETCH(QString, above);
        QTEST(partLines(above + runningText()), "parts");
    }

    void byline_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("names");
        QTest::newRow("one name") << u"By Ada Moss"_s << u"Ada Moss"_s;
        QTest::newRow("capitals") << u"BY ADA MOSS"_s << u"ADA MOSS"_s;
        QTest::newRow("two names") << u"By Ada Moss and Jon Teller"_s << u"Ada Moss and Jon Teller"_s;
        QTest::newRow("three names") << u"By Ada Moss, Jon Teller and Li Wei"_s << u"Ada Moss, Jon Teller and Li Wei"_s;
        QTest::newRow("role") << u"By Ada Moss, harbour correspondent"_s << u"Ada Moss"_s;
        QTest::newRow("date") << u"By Ada Moss | March 12, 2019"_s << u"Ada Moss"_s;
        QTest::newRow("agency") << u"By Ada Moss, Associated Press"_s << u"Ada Moss"_s;
        QTest::newRow("German") << u"Von Ada van der Moss, Berlin"_s << u"Ada van der Moss"_s;
        QTest::newRow("French") << u"Par Ada Moss"_s << u"Ada Moss"_s;
        QTest::newRow("a headline") << u"By Any Means Necessary"_s << u""_s;
        QTest::newRow("a sentence") << u"By Tuesday the quay was closed"_s << u""_s;
        QTest::newRow("an adverb") << u"By far the largest quay"_s << u""_s;
        QTest::newRow("By alone") << u"By"_s << u""_s;
    }

    void byline()
    {
        QFETCH(QString, line);
        QTEST(bylineNames(line).toString(), "names");
    }
};

QTEST_GUILESS_MAIN(TestHeadings)
#include "tst_headings.moc"
