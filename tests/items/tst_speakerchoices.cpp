// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/quotes/speakerchoices.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QStringList names(const QList<SpeakerChoice> &choices)
{
    QStringList result;
    for (const SpeakerChoice &choice : choices) {
        result.append(choice.name);
    }
    return result;
}

} // namespace

class TestSpeakerChoices final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void whoIsOfTheArticleComesFirst()
    {
        Analysis analysis;
        analysis.ids = {QUuid::createUuid(), QUuid::createUuid()};
        analysis.sources.resize(2);
        analysis.sources[0].quotes.resize(1);
        analysis.sources[1].quotes.resize(2);
        analysis.speakers.all = {{u"Bo Ek"_s, {u"Bo Ek"_s}, true},
                                 {u"Ada Crane"_s, {u"Ada Crane"_s, u"Crane"_s}, true}};
        analysis.speakers.ofQuotes = {{1}, {0, 0}};
        Article article;
        article.text = u"The ferry stayed. Mr. Crane told Maria Vogel that it was late."_s;
        const QList<SpeakerChoice> choices = speakerChoices(SpeakerTable(analysis), 0, article);
        QVERIFY2(choices.size() == 3, qPrintable(names(choices).join(u'|')));
        QCOMPARE(names(choices), (QStringList{u"Ada Crane"_s, u"Maria Vogel"_s, u"Bo Ek"_s}));
        QCOMPARE(choices.at(0).quotes, 1);
        QCOMPARE(choices.at(1).quotes, 0);
        QVERIFY(choices.at(2).colour > 0);
    }

    void beginningsOfWordsFit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << u""_s << QStringList{u"Maria Vogel"_s, u"Vera Ek"_s, u"Bo Mar"_s};
        QTest::newRow("any word") << u"MAR"_s << QStringList{u"Maria Vogel"_s, u"Bo Mar"_s};
        QTest::newRow("what begins so comes first") << u"v"_s << QStringList{u"Vera Ek"_s, u"Maria Vogel"_s};
        QTest::newRow("every word") << u"m vo"_s << QStringList{u"Maria Vogel"_s};
        QTest::newRow("not the middle of a word") << u"ogel"_s << QStringList{};
    }

    void beginningsOfWordsFit()
    {
        QFETCH(const QString, typed);
        const QList<SpeakerChoice> all{{u"Maria Vogel"_s, 0, 0}, {u"Vera Ek"_s, 0, 0}, {u"Bo Mar"_s, 0, 0}};
        QTEST(names(matchingChoices(all, typed)), "expected");
    }
};

QTEST_GUILESS_MAIN(TestSpeakerChoices)
#include "tst_speakerchoices.moc"
