// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passages/pairmodel.h"
#include "models/passages/pairs.h"

#include "models/items/passages/pairproxy.h"
#include "tests/items/fixtures.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** Three passages of sources 1 and 2, one of them names only, and one of sources 2 and 3. */
struct Corpus {
    ProjectData project;
    Analysis analysis;

    Corpus()
    {
        for (uint number = 1; number <= 3; ++number) {
            project.sources.append(fixtures::source(number, u"one two three four five six seven eight "_s));
            analysis.ids.append(fixtures::sourceId(number));
        }
        analysis.sources.resize(3);
        add(0, 1, {20, 40}, {0, 20}, 9.0);
        add(0, 1, {0, 7}, {20, 27}, 12.0);
        add(1, 2, {0, 7}, {0, 7}, 1.0);
        add(0, 1, {8, 18}, {30, 40}, 20.0);
        analysis.passages[0].alignment = {{RunKind::Same, {20, 24}, {0, 4}, 1},
                                          {RunKind::Changed, {25, 30}, {5, 9}, 2},
                                          {RunKind::OnlyInA, {30, 33}, {9, 9}, 1},
                                          {RunKind::Moved, {34, 40}, {10, 20}, 2}};
        analysis.passages[3].noise = NoiseReason::NamesOnly;
    }

    void add(int a, int b, const Span &inA, const Span &inB, double weight)
    {
        Passage passage;
        passage.sourceA = a;
        passage.sourceB = b;
        passage.a = inA;
        passage.b = inB;
        passage.words = 2;
        passage.weight = weight;
        analysis.passages.append(passage);
    }
};

QList<int> passagesOf(const QAbstractItemModel &model)
{
    QList<int> passages;
    for (int row = 0; row < model.rowCount(); ++row) {
        passages.append(model.index(row, 0).data(PairModel::PassageRole).toInt());
    }
    return passages;
}

} // namespace

class TestPairModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void listsThePassagesOfThePairInTextOrder();
    void isTheSameTheOtherWayRound();
    void saysHowMuchDiffers();
    void sortsByWeightAndHidesNoise();
    void unknownSourcesHaveNone();
};

void TestPairModel::listsThePassagesOfThePairInTextOrder()
{
    const Corpus corpus;
    PairModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPair(corpus.project, corpus.analysis, corpus.analysis.ids.at(0), corpus.analysis.ids.at(1));
    QCOMPARE(passagesOf(model), (QList<int>{1, 3, 0}));
    QCOMPARE(model.index(0, 0).data().toString(), u"one two"_s);
    QCOMPARE(model.index(0, 0).data(PairModel::NumberRole).toInt(), 1);
    QCOMPARE(model.index(1, 0).data(PairModel::NumberRole).toInt(), 0); // noise has no number
    QCOMPARE(model.index(2, 0).data(PairModel::NumberRole).toInt(), 2);
    QCOMPARE(model.index(0, 0).data(PairModel::ExtentsRole).value<QList<double>>(),
             (QList<double>{0, 0.175, 0.5, 0.675}));
    QCOMPARE(model.count(), 2);
    QCOMPARE(model.noiseCount(), 1);
    QCOMPARE(model.rowOf(0), 2);
    QCOMPARE(model.rowOf(2), -1);
}

void TestPairModel::isTheSameTheOtherWayRound()
{
    const Corpus corpus;
    PairModel model;
    model.setPair(corpus.project, corpus.analysis, corpus.analysis.ids.at(1), corpus.analysis.ids.at(0));
    QCOMPARE(passagesOf(model), (QList<int>{0, 1, 3}));
    QCOMPARE(model.passageAt(0).a, (Span{0, 20}));
    QCOMPARE(model.passageAt(0).alignment.at(2).kind, RunKind::OnlyInB);
    QCOMPARE(turned(model.passageAt(0)), corpus.analysis.passages.at(0));
}

void TestPairModel::saysHowMuchDiffers()
{
    const Corpus corpus;
    PairModel model;
    model.setPair(corpus.project, corpus.analysis, corpus.analysis.ids.at(0), corpus.analysis.ids.at(1));
    QCOMPARE(model.index(2, 0).data(PairModel::NoteRole).toString(), u"3 word(s) differ"_s);
    QCOMPARE(model.index(0, 0).data(PairModel::NoteRole).toString(), u"same word for word"_s);
    QCOMPARE(model.index(1, 0).data(PairModel::NoteRole).toString(), u"names only"_s);
}

void TestPairModel::sortsByWeightAndHidesNoise()
{
    const Corpus corpus;
    PairModel model;
    PairProxy proxy;
    const QAbstractItemModelTester tester(&proxy);
    proxy.setSourceModel(&model);
    model.setPair(corpus.project, corpus.analysis, corpus.analysis.ids.at(0), corpus.analysis.ids.at(1));
    QCOMPARE(passagesOf(proxy), (QList<int>{1, 0}));
    proxy.setNoiseShown(true);
    QCOMPARE(passagesOf(proxy), (QList<int>{1, 0, 3}));
    Corpus heavier;
    heavier.analysis.passages[0].weight = 13;
    model.setPair(heavier.project, heavier.analysis, heavier.analysis.ids.at(0), heavier.analysis.ids.at(1));
    proxy.setOrder(PairProxy::Order::ByWeight);
    QCOMPARE(passagesOf(proxy), (QList<int>{0, 1, 3}));
    proxy.setNoiseShown(false);
    proxy.setOrder(PairProxy::Order::InTextOrder);
    QCOMPARE(passagesOf(proxy), (QList<int>{1, 0}));
}

void TestPairModel::unknownSourcesHaveNone()
{
    const Corpus corpus;
    PairModel model;
    model.setPair(corpus.project, corpus.analysis, corpus.analysis.ids.at(0), QUuid::createUuid());
    QCOMPARE(model.rowCount(), 0);
    model.setPair(corpus.project, corpus.analysis, corpus.analysis.ids.at(0), corpus.analysis.ids.at(0));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestPairModel)

#include "tst_pairmodel.moc"
