// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/datelines.h"

#include "partlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestDatelines : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void dateline_data()
    {
        QTest::addColumn<QString>("dateline");
        QTest::addColumn<bool>("isDateline");
        for (const QString &text :
             {u"WASHINGTON --"_s, u"WASHINGTON —"_s, u"LONDON -"_s, u"PALM BEACH, Fla. —"_s, u"ST. LOUIS —"_s,
              u"TEL AVIV (Reuters) -"_s, u"Mexico City (AFP) –"_s, u"Kairo/Berlin (dpa) –"_s, u"(Reuters) -"_s,
              u"CLEVELAND, July 19 (UPI) —"_s, u"LONDON, 3 May 2024 (Reuters) —"_s, u"Ankara, Nov. 7 (Xinhua) --"_s,
              u"SEOUL, South Korea ―"_s, u"WASHINGTON\u00A0—"_s}) {
            QTest::newRow(qPrintable(text)) << text << true;
        }
        for (const QString &text :
             {u"UPDATE -"_s, u"Harbour board –"_s, u"The board (all of it) –"_s, u"EXCLUSIVE —"_s, u"In 2019 —"_s,
              u"“LATE” —"_s, u"—"_s, u"Moss (Labour) –"_s, u"Gould Inc (GLD) -"_s, u"WHY? —"_s}) {
            QTest::newRow(qPrintable(u"not: " + text)) << text << false;
        }
    }

    void dateline()
    {
        QFETCH(QString, dateline);
        QFETCH(bool, isDateline);
        const QString line = dateline + u" The harbour board voted on Tuesday to close the quay."_s;
        QCOMPARE(datelineLength(line), isDateline ? dateline.size() : 0);
        QCOMPARE(datelineLength(dateline), isDateline ? dateline.size() : 0);
    }

    void prose_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("a dash inside a sentence") << u"NATO – which had asked for it – said nothing on the matter."_s;
        QTest::newRow("a range") << u"MARCH–MAY are the months in which the quay will be closed."_s;
        QTest::newRow("a compound") << u"NORTH-South trade goes on over the two quays that are left."_s;
        QTest::newRow("a speaker") << u"MOSS: We were told nothing - The vote was a surprise to all of us."_s;
    }

    void prose()
    {
        QFETCH(QString, line);
        QCOMPARE(datelineLength(line), 0);
    }

    void credits_data()
    {
        QTest::addColumn<QString>("below");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("agency");
        QTest::newRow("agencies") << u"\n\nAl Jazeera and Reuters"_s
                                  << QStringList{u"credit (masked): Al Jazeera and Reuters"_s}
                                  << u"Al Jazeera and Reuters"_s;
        QTest::newRow("source") << u"\n\nSource: AFP"_s << QStringList{u"credit (masked): Source: AFP"_s} << u"AFP"_s;
        QTest::newRow("agencies in brackets")
            << u"\n\n(dpa/AFP)"_s << QStringList{u"credit (masked): (dpa/AFP)"_s} << u"dpa/AFP"_s;
        QTest::newRow("in brackets at the end of the text")
            << u" (dpa)"_s << QStringList{u"credit: (dpa)"_s} << u"dpa"_s;
        QTest::newRow("reporters") << u"\n\n(Reporting by Ada Moss; Editing by Jon Teller)"_s
                                   << QStringList{u"credit (masked): (Reporting by Ada Moss; Editing by Jon Teller)"_s}
                                   << u""_s;
        QTest::newRow("helpers") << u"\n\nAda Moss contributed reporting from Port Ellin."_s
                                 << QStringList{u"credit (masked): Ada Moss contributed reporting from Port Ellin."_s}
                                 << u""_s;
        QTest::newRow("a sentence that begins alike")
            << u"\n\nContributing to the delay were two storms and a strike of the crane drivers."_s << QStringList()
            << u""_s;
        QTest::newRow("a sentence on an agency")
            << u"\n\nThe board did not answer questions that Reuters had sent."_s << QStringList() << u""_s;
        QTest::newRow("names that are no agencies") << u"\n\nAda Moss and Jon Teller"_s << QStringList() << u""_s;
    }

    void credits()
    {
        QFETCH(QString, below);
        const QString text = runningText() + below;
        QTEST(partLines(text), "parts");
        QTEST(newsParts(text).metadata.agency, "agency");
    }

    void filedByAndWhen()
    {
        const Metadata metadata = newsParts(u"PORT ELLIN, 3 May 2024 (Reuters) — "_s + runningText()).metadata;
        QCOMPARE(metadata.agency, u"Reuters"_s);
        QCOMPARE(metadata.published.date(), QDate(2024, 5, 3));
        QVERIFY(!newsParts(u"PORT ELLIN, May 3 (Reuters) — "_s + runningText()).metadata.published.isValid());
    }
};

QTEST_GUILESS_MAIN(TestDatelines)
#include "tst_datelines.moc"
