// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/anchors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

Passage passage(const Span &a, const Span &b, int words, int sourceA = 0, int sourceB = 1)
{
    Passage result;
    result.sourceA = sourceA;
    result.sourceB = sourceB;
    result.a = a;
    result.b = b;
    result.words = words;
    return result;
}

} // namespace

class TestAnchors : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void chain_data()
    {
        QTest::addColumn<QList<Passage>>("passages");
        QTest::addColumn<QList<Anchor>>("expected");
        QTest::newRow("no passages: the two ends") << QList<Passage>{} << QList<Anchor>{{0, 0}, {100, 200}};
        QTest::newRow("one passage") << QList<Passage>{passage({10, 20}, {30, 50}, 8)}
                                     << QList<Anchor>{{0, 0}, {10, 30}, {20, 50}, {100, 200}};
        QTest::newRow("of two that cross the longer leads")
            << QList<Passage>{passage({10, 20}, {150, 160}, 8), passage({50, 70}, {20, 40}, 20)}
            << QList<Anchor>{{0, 0}, {50, 20}, {70, 40}, {100, 200}};
        QTest::newRow("two that rise outweigh a longer one that crosses both")
            << QList<Passage>{passage({0, 10}, {190, 200}, 12), passage({20, 30}, {10, 20}, 8),
                              passage({40, 50}, {60, 70}, 8)}
            << QList<Anchor>{{0, 0}, {20, 10}, {30, 20}, {40, 60}, {50, 70}, {100, 200}};
        QTest::newRow("passages from beginning to end")
            << QList<Passage>{passage({0, 100}, {0, 200}, 9)} << QList<Anchor>{{0, 0}, {100, 200}};
        QTest::newRow("those of other sources do not count")
            << QList<Passage>{passage({10, 20}, {30, 50}, 8, 0, 2)} << QList<Anchor>{{0, 0}, {100, 200}};
    }

    void chain()
    {
        QFETCH(QList<Passage>, passages);
        QFETCH(QList<Anchor>, expected);
        QCOMPARE(scrollAnchors(passages, 0, 1, 100, 200), expected);
    }

    void backwards()
    {
        const QList<Passage> passages{passage({10, 20}, {30, 50}, 8)};
        QCOMPARE(scrollAnchors(passages, 1, 0, 200, 100), (QList<Anchor>{{0, 0}, {30, 10}, {50, 20}, {200, 100}}));
    }

    void counterparts_data()
    {
        QTest::addColumn<double>("place");
        QTest::addColumn<double>("expected");
        QTest::newRow("beginning") << 0.0 << 0.0;
        QTest::newRow("half-way to the first passage") << 5.0 << 15.0;
        QTest::newRow("where it begins") << 10.0 << 30.0;
        QTest::newRow("inside it") << 15.0 << 40.0;
        QTest::newRow("end") << 100.0 << 200.0;
        QTest::newRow("before the text") << -3.0 << 0.0;
        QTest::newRow("behind the text") << 150.0 << 200.0;
    }

    void counterparts()
    {
        QFETCH(double, place);
        QFETCH(double, expected);
        const QList<Anchor> anchors{{0, 0}, {10, 30}, {20, 50}, {100, 200}};
        QCOMPARE(counterpart(anchors, place), expected);
    }

    void emptyTexts()
    {
        QCOMPARE(counterpart(scrollAnchors({}, 0, 1, 0, 0), 0.0), 0.0);
        QCOMPARE(counterpart(scrollAnchors({}, 0, 1, 0, 50), 0.0), 50.0);
    }

    void manyPassagesAreQuick()
    {
        QList<Passage> passages;
        for (int i = 0; i < 100000; ++i) {
            passages.append(passage({i * 10, i * 10 + 9}, {i * 10, i * 10 + 9}, 2));
            passages.append(passage({i * 10, i * 10 + 9}, {1000000 - i * 10, 1000000 - i * 10 + 9}, 2));
        }
        QVERIFY(scrollAnchors(passages, 0, 1, 2000000, 2000000).size() >= 200000);
    }
};

QTEST_GUILESS_MAIN(TestAnchors)
#include "tst_anchors.moc"
