// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/pagefurniture.h"

#include "partlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestPageFurniture : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void below_data()
    {
        QTest::addColumn<QString>("below"); // the article's text
        QTest::addColumn<QStringList>("parts");
        const QStringList none;
        QTest::newRow("a counter by its words") << u"1,024 views"_s << QStringList{u"counter (masked): 1,024 views"_s};
        QTest::newRow("counters in German")
            << u"Kommentare: 12\nAufrufe: 345"_s
            << QStringList{u"counter (masked): Kommentare: 12"_s, u"counter (masked): Aufrufe: 345"_s};
        QTest::newRow("counters in an unknown language, by their shape")
            << u"• (Anta 3.5/5 tahti) Summa: 14\n• 0 0"_s
            << QStringList{u"counter (masked): • (Anta 3.5/5 tahti) Summa: 14"_s, u"counter (masked): • 0 0"_s};
        QTest::newRow("a rating behind another slash")
            << u"A/P (Anta 3.5/5 tahti) Summa: 14\nLukuja: 9"_s
            << QStringList{u"counter (masked): A/P (Anta 3.5/5 tahti) Summa: 14"_s, u"counter (masked): Lukuja: 9"_s};
        QTest::newRow("beside a known counter")
            << u"• Visitors: 12\n• Lukuja: 9"_s
            << QStringList{u"counter (masked): • Visitors: 12"_s, u"counter (masked): • Lukuja: 9"_s};
        QTest::newRow("results of an election are no counters") << u"Moss: 304\nTeller: 227"_s << none;
        QTest::newRow("results of a match are no counters") << u"Attendance: 42,093\nReferee: J Teller"_s << none;
        QTest::newRow("a table is no counter") << u"May    8.5/9   P\nJune    7.5/8   P"_s << none;
        QTest::newRow("a sentence with a number is no counter") << u"She read 12 comments."_s << none;

        QTest::newRow("sign up") << u"Sign up for our weekly newsletter"_s
                                 << QStringList{u"newsletter (masked): Sign up for our weekly newsletter"_s};
        QTest::newRow("follow the reporter")
            << u"Follow Ada Moss on Twitter @adamoss."_s
            << QStringList{u"newsletter (masked): Follow Ada Moss on Twitter @adamoss."_s};
        QTest::newRow("call in German") << u"Jetzt unseren Newsletter abonnieren"_s << none;
        QTest::newRow("call in German, verb first")
            << u"Abonnieren Sie unseren Newsletter"_s
            << QStringList{u"newsletter (masked): Abonnieren Sie unseren Newsletter"_s};
        QTest::newRow("prose about a newsletter") << u"The board said so in its newsletter."_s << none;
        QTest::newRow("speech that begins like a call")
            << u"\"Get the emails out before anybody else in this harbour does, and then call me back,\" he said."_s
            << none;

        QTest::newRow("related titles") << u"Related News\n\nWhy quays move\n\nA winter of storms"_s
                                        << QStringList{u"related (masked): Related News"_s,
                                                       u"related (masked): Why quays move"_s,
                                                       u"related (masked): A winter of storms"_s};
        QTest::newRow("a labelled link") << u"READ MORE: Why quays move"_s
                                         << QStringList{u"related (masked): READ MORE: Why quays move"_s};
        QTest::newRow("related, then text")
            << u"Related:\nWhy Quays Move Every Winter.\nThe vote was taken late at night, and no one saw it."_s
            << QStringList{u"related (masked): Related:"_s, u"related (masked): Why Quays Move Every Winter."_s};
        QTest::newRow("a word that is no heading")
            << u"Related matters were left for the spring by the board."_s << none;
        QTest::newRow("a question is no heading") << u"What did the harbour board decide?"_s << none;
    }

    void below()
    {
        QFETCH(QString, below);
        QTEST(partLines(runningText() + u"\n\n" + below), "parts");
    }

    void repetitions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const QString body = runningText();
        QTest::newRow("a headline given twice")
            << QString(u"Harbour board closes northern quay\nHarbour board closes northern quay\n\n"_s + body)
            << QStringList{u"headline: Harbour board closes northern quay"_s,
                           u"repetition (masked): Harbour board closes northern quay"_s};
        QTest::newRow("a paragraph given twice, with other marks")
            << QString(u"We were never told – not once in all these months.\n\n"_s + body +
                       u"\n\nWe were never told - not once in all these months."_s)
            << QStringList{u"repetition (masked): We were never told - not once in all these months."_s};
        QTest::newRow("short sentences may be said twice")
            << QString(u"\"No,\" he said.\n\n"_s + body + u"\n\n\"No,\" he said."_s) << QStringList();
        QTest::newRow("rows of figures may be alike")
            << QString(body + u"\n\nClosed for 12 months\n\nOpen\n\nClosed for 12 months"_s) << QStringList();
        QTest::newRow("labels of speakers and times may be alike")
            << QString(u"Asked about the vote, Moss said:\n\n"_s + body + u"\n\nAsked about the vote, Moss said:"_s)
            << QStringList();
    }

    void repetitions()
    {
        QFETCH(QString, text);
        QTEST(partLines(text), "parts");
    }
};

QTEST_GUILESS_MAIN(TestPageFurniture)
#include "tst_pagefurniture.moc"
