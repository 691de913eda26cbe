// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/sifting.h"

#include "models/passages/groups.h"
#include "passagechecks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QString gates = u"the harbour master closed both gates before the storm came in from the north"_s;
const QString bread = u"bakers from four villages sold their bread beside the church until it was dark"_s;
const QString nets = u"nobody had seen the missing nets since the spring tide washed over the pier"_s;

QList<PassageSource> sourcesOf(const QStringList &texts)
{
    QList<PassageSource> sources;
    for (const QString &text : texts) {
        sources.append({text, {}});
    }
    return sources;
}

/** Where some words stand in a text. */
Span placeOf(const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    return {at, at + words.size()};
}

QStringList wordings(const QList<Passage> &passages, const QStringList &texts)
{
    QStringList result;
    for (const Passage &passage : passages) {
        result.append(texts.at(passage.sourceA).sliced(passage.a.begin, passage.a.length()));
    }
    return result;
}

} // namespace

class TestSifting : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void whatIsRejectedIsCutOut_data()
    {
        QTest::addColumn<QString>("wordsA");
        QTest::addColumn<QString>("wordsB");
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<QStringList>("rejected");
        const QString whole = gates + u". "_s + bread + u". "_s + nets;
        const auto row = [](const char *name, const QString &a, const QString &b, const QStringList &kept,
                            const QStringList &rejected) { QTest::newRow(name) << a << b << kept << rejected; };
        row("all of it", whole, whole, {}, {whole});
        row("its beginning", gates, gates, {bread + u". "_s + nets}, {gates});
        row("its end", nets, nets, {gates + u". "_s + bread}, {nets});
        row("its middle", bread, bread, {gates, nets}, {bread});
        row("all but a few words", whole.sliced(u"the harbour master "_s.size()), whole, {},
            {whole.sliced(u"the harbour master "_s.size())});
        row("places that are not matched with each other", gates, nets, {whole}, {});
        row("a place that is matched in part", gates + u". "_s + bread, bread, {gates, nets}, {bread});
    }

    void whatIsRejectedIsCutOut()
    {
        QFETCH(const QString, wordsA);
        QFETCH(const QString, wordsB);
        QFETCH(const QStringList, kept);
        QFETCH(const QStringList, rejected);
        const QString whole = gates + u". "_s + bread + u". "_s + nets;
        const QStringList texts{u"Long ago "_s + whole + u"."_s, u"So it is told: "_s + whole};
        const QList<PassageSource> sources = sourcesOf(texts);
        const QList<Passage> found = findPassages(sources).value();
        QCOMPARE(wordings(found, texts), QStringList{whole});
        const SiftedPassages sifted =
            siftedPassages(found, sources, {{0, 1, placeOf(texts[0], wordsA), placeOf(texts[1], wordsB)}}, 8);
        QCOMPARE(wordings(sifted.kept, texts), kept);
        QCOMPARE(wordings(sifted.rejected, texts), rejected);
        for (const Passage &passage : sifted.kept + sifted.rejected) {
            QCOMPARE(Checks::fault(passage, sources), QString());
        }
    }

    void withoutPairsNothingIsTouched()
    {
        const QList<PassageSource> sources = sourcesOf({gates, gates});
        const QList<Passage> found = findPassages(sources).value();
        QCOMPARE(siftedPassages(found, sources, {}, 8).kept, found);
        QCOMPARE(siftedPassages(found, sources, {{0, 1, {0, 0}, {0, 0}}}, 8).kept, found);
    }

    void otherSourcesAreNotConcerned()
    {
        const QStringList texts{gates, gates, gates};
        const QList<PassageSource> sources = sourcesOf(texts);
        const Span all{0, gates.size()};
        const SiftedPassages sifted = siftedPassages(findPassages(sources).value(), sources, {{0, 2, all, all}}, 8);
        QCOMPARE(sifted.kept.size(), 2);
        QCOMPARE(sifted.rejected.size(), 1);
        QCOMPARE(sifted.rejected.constFirst().sourceB, 2);
    }

    void whatWasEditedAndMovedStaysWhole()
    {
        for (quint32 seed = 1; seed < 30; ++seed) {
            Checks::Prose prose(seed);
            const QStringList words = prose.words(90);
            QStringList edited = prose.edited(words, 9);
            std::rotate(edited.begin() + 20, edited.begin() + 26, edited.begin() + 34);
            const QList<PassageSource> sources = sourcesOf({words.join(u' '), edited.join(u' ')});
            const QList<Passage> found = findPassages(sources).value();
            const qsizetype half = sources[0].text.size() / 2;
            const RejectedPair pair{0, 1, {half / 2, half}, {0, sources[1].text.size()}};
            const SiftedPassages sifted = siftedPassages(found, sources, {pair}, 8);
            for (const Passage &passage : sifted.kept + sifted.rejected) {
                QCOMPARE(Checks::fault(passage, sources), QString());
            }
            for (const Passage &passage : sifted.rejected) {
                QVERIFY(pair.a.begin <= passage.a.begin && passage.a.end <= pair.a.end);
            }
            QVERIFY(!sifted.rejected.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestSifting)
#include "tst_sifting.moc"
