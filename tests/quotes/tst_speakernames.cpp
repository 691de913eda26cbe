// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Sidelight::Article;
using Sidelight::Quote;

class TestSpeakerNames : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void lastSpeaker_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("speaker");
        QTest::newRow("a surname stands for the full name")
            << u"Foreign Minister Karla Voss arrived.\n“We are ready,” Voss said."_s << u"Karla Voss"_s;
        QTest::newRow("titles are no part of a name")
            << u"“We are ready,” President Karla Voss said."_s << u"Karla Voss"_s;
        QTest::newRow("an office before the name is no part of it")
            << u"“We are ready,” said Secretary of State Karla Voss."_s << u"Karla Voss"_s;
        QTest::newRow("a role in small letters is no part of it")
            << u"“We are ready,” Harbour Board spokeswoman Karla Voss said."_s << u"Karla Voss"_s;
        QTest::newRow("he is the last man who spoke")
            << u"Karla Voss met Mr. Tom Reed.\n“Fine,” said Reed.\n“I left,” he said."_s << u"Tom Reed"_s;
        QTest::newRow("she is no man") << u"Mrs. Karla Voss came. “Fine,” said Mr. Tom Reed.\n“I left,” she said."_s
                                       << u"Karla Voss"_s;
        QTest::newRow("she is whom the sentence before is about")
            << u"“Fine,” said Mrs. Jane Hill.\nMrs. Karla Voss came late. “I left,” she said."_s << u"Karla Voss"_s;
        QTest::newRow("the spokesman is who was called so")
            << u"Port spokesman Tom Reed came.\nMrs. Voss left.\n“We wait,” the spokesman said."_s << u"Tom Reed"_s;
        QTest::newRow("an apposition gives a role too")
            << u"Karla Voss, the mayor, came.\nTom Reed left.\n“We wait,” the mayor said."_s << u"Karla Voss"_s;
        QTest::newRow("an organisation by its short form")
            << u"The Harbour Gazette Journal wrote about it.\nThe bridge was closed, the Journal reported."_s
            << u"The Harbour Gazette Journal"_s;
        QTest::newRow("an unnamed speaker stays as written")
            << u"“We wait,” one harbour official said."_s << u"one harbour official"_s;
        QTest::newRow("and is who is meant afterwards")
            << u"One harbour official left. “We wait,” one harbour official said.\n“It is late,” the official said."_s
            << u"one harbour official"_s;
        QTest::newRow("nobody is made up") << u"“We wait,” he said."_s << u""_s;
        QTest::newRow("the owner of a role is not its bearer")
            << u"Mayor Karla Voss left.\n“We wait,” Voss’s adviser Tom Reed said."_s << u"Tom Reed"_s;
    }

    void lastSpeaker()
    {
        QFETCH(QString, text);
        QFETCH(QString, speaker);
        Article article;
        article.text = text;
        const QList<Quote> quotes = Sidelight::findQuotes(article);
        QVERIFY(!quotes.isEmpty());
        QCOMPARE(quotes.constLast().speaker, speaker);
    }
};

QTEST_GUILESS_MAIN(TestSpeakerNames)
#include "tst_speakernames.moc"
