// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/pairs.h"

#include <QTest>

using namespace Sidelight;

namespace
{

Passage passageOf(int sourceA, int sourceB, Span a, Span b)
{
    Passage passage;
    passage.sourceA = sourceA;
    passage.sourceB = sourceB;
    passage.a = a;
    passage.b = b;
    return passage;
}

} // namespace

class TestPairs : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void aPassageIsOfItsTwoSourcesAlone()
    {
        const Passage passage = passageOf(1, 3, {0, 5}, {2, 7});
        QVERIFY(isBetween(passage, 1, 3));
        QVERIFY(isBetween(passage, 3, 1));
        QVERIFY(!isBetween(passage, 1, 2));
        QVERIFY(!isBetween(passage, 1, 1));
    }

    void turnedTwiceIsTheSame()
    {
        Passage passage = passageOf(1, 3, {0, 9}, {2, 7});
        passage.alignment = {{RunKind::Same, {0, 3}, {2, 5}, 1},
                             {RunKind::OnlyInA, {4, 6}, {5, 5}, 2},
                             {RunKind::Changed, {7, 9}, {6, 7}, 3}};
        const Passage other = turned(passage);
        QCOMPARE(other.sourceA, 3);
        QCOMPARE(other.a, passage.b);
        QCOMPARE(other.alignment.at(1), (AlignedRun{RunKind::OnlyInB, {5, 5}, {4, 6}, 2}));
        QCOMPARE(other.alignment.at(2), (AlignedRun{RunKind::Changed, {6, 7}, {7, 9}, 3}));
        QCOMPARE(turned(other), passage);
        QCOMPARE(differingWords(passage), 5);
        QCOMPARE(differingWords(other), 5);
    }

    void spansOfASourceStandInItsOrder()
    {
        QList<Passage> passages{passageOf(0, 1, {20, 30}, {0, 10}), passageOf(0, 1, {0, 8}, {40, 48}),
                                passageOf(0, 1, {0, 8}, {60, 68}), passageOf(0, 2, {50, 60}, {0, 10}),
                                passageOf(0, 1, {70, 80}, {70, 80})};
        passages.last().noise = NoiseReason::NamesOnly;
        QCOMPARE(spansBetween(passages, 0, 1), (QList<Span>{{0, 8}, {20, 30}}));
        QCOMPARE(spansBetween(passages, 1, 0), (QList<Span>{{0, 10}, {40, 48}, {60, 68}}));
        QCOMPARE(spansBetween(passages, 2, 1), QList<Span>());
    }

    void stretchesThatTouchAreOne()
    {
        QCOMPARE(joinedStretches({{0, 5}, {3, 4}, {5, 9}, {10, 12}}, 2),
                 (QList<SharedStretch>{{{0, 9}, 2}, {{10, 12}, 2}}));
        QCOMPARE(joinedStretches({}, 2), QList<SharedStretch>());
    }
};

QTEST_GUILESS_MAIN(TestPairs)
#include "tst_pairs.moc"
