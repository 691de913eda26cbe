// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/sentences/lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Sidelight::CueFrame;
using Sidelight::Gender;
using Sidelight::Lexicon;
using Sidelight::LexiconEntry;
using Sidelight::WordClass;

class TestLexicon : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void languageIsToldFromFunctionWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringList{u"the"_s, u"letter"_s, u"of"_s, u"die"_s} << u"en"_s;
        QTest::newRow("German") << QStringList{u"der"_s, u"brief"_s, u"und"_s, u"the"_s} << u"de"_s;
        QTest::newRow("neither is read as English") << QStringList{u"письмо"_s} << u"en"_s;
        QTest::newRow("no words") << QStringList{} << u"en"_s;
    }

    void languageIsToldFromFunctionWords()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, language);
        QCOMPARE(Sidelight::lexiconFor(words)->language(), language);
    }

    void wordsOfTheDataFiles()
    {
        const auto english = Sidelight::lexiconFor({});
        const LexiconEntry *said = english->find(u"said"_s);
        QVERIFY(said != nullptr && said->isCue && !said->isParticiple);
        QVERIFY(said->frames.testFlag(CueFrame::Clause));
        QVERIFY(english->find(u"saying"_s)->isParticiple);
        QVERIFY(english->find(u"told"_s)->frames.testFlag(CueFrame::Addressee));
        QCOMPARE(english->find(u"she"_s)->gender, Gender::Female);
        QVERIFY(english->find(u"spokesman"_s)->classes.meets(WordClass::Role));
        QCOMPARE(english->find(u"spokesman"_s)->gender, Gender::Male);
        QVERIFY(english->find(u"nosuchword"_s) == nullptr);
        QCOMPARE(english->phrases().constFirst().words, (QStringList{u"according"_s, u"to"_s}));
    }

    void possessiveEndings()
    {
        const auto english = Sidelight::lexiconFor({});
        QCOMPARE(english->withoutPossessive(u"Holt's").toString(), u"Holt"_s);
        QCOMPARE(english->withoutPossessive(u"Holt’s").toString(), u"Holt"_s);
        QCOMPARE(english->withoutPossessive(u"reporters’").toString(), u"reporters"_s);
        QCOMPARE(english->withoutPossessive(u"Holt").toString(), u"Holt"_s);
    }

    void aMalformedFileGivesAnEmptyLexicon()
    {
        for (const QByteArray &json : {QByteArray(), QByteArray("[]"), QByteArray("{\"cues\": 3}"), QByteArray("{")}) {
            const Lexicon lexicon(json);
            QVERIFY(lexicon.find(u"said"_s) == nullptr);
            QVERIFY(lexicon.marks().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
