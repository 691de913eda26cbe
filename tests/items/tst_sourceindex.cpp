// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sources/sourceindex.h"

#include "tests/items/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

class TestSourceIndex final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void placesFollowThePositions()
    {
        const SourceIndex index({source(3), source(1), source(2)});
        QCOMPARE(index.size(), 3);
        QCOMPARE(index.placeOf(sourceId(1)), 0);
        QCOMPARE(index.placeOf(sourceId(3)), 2);
        QCOMPARE(index.placeOf(sourceId(9)), -1);
        QCOMPARE(index.find(sourceId(2))->key, u"002"_s);
        QVERIFY(!index.find(sourceId(9)));
    }

    void readMarksAndTicksAreNothing()
    {
        SourceIndex index({source(1)});
        Source read = source(1);
        read.isRead = true;
        read.isOpen = true;
        QVERIFY(index.apply({changed(source(1), read)}).isNone());
    }

    void effectsAreTold()
    {
        SourceIndex index({source(1), source(2)});
        Source renamed = source(1);
        renamed.key = u"AJ"_s;
        const SourceIndex::Effect keys = index.apply({changed(source(1), renamed)});
        QVERIFY(keys.keys && !keys.order);
        QCOMPARE(index.find(sourceId(1))->key, u"AJ"_s);

        Source moved = renamed;
        moved.position = 9;
        QVERIFY(index.apply({changed(renamed, moved)}).order);
        QCOMPARE(index.placeOf(sourceId(1)), 1);

        Source rewritten = moved;
        rewritten.article.text = u"Other words."_s;
        const SourceIndex::Effect texts = index.apply({changed(moved, rewritten)});
        QVERIFY(texts.texts && !texts.keys && !texts.order && !texts.isNone());
        QCOMPARE(index.find(sourceId(1))->text, u"Other words."_s);
        rewritten.isRead = !rewritten.isRead;
        QVERIFY(index.apply({changed(rewritten, rewritten)}).isNone());

        QVERIFY(index.apply({added(source(0))}).order);
        QCOMPARE(index.placeOf(sourceId(0)), 0);
        QVERIFY(index.apply({removed(source(0))}).order);
        QCOMPARE(index.placeOf(sourceId(0)), -1);
        QCOMPARE(index.placeOf(sourceId(2)), 0);
        QVERIFY(index.apply({removed(source(0))}).isNone());
    }

    void readingOrderGoesBySourceThenPosition()
    {
        const SourceIndex index({source(1), source(2)});
        QVERIFY(index.readingOrder(sourceId(1), 5000) < index.readingOrder(sourceId(2), 0));
        QVERIFY(index.readingOrder(sourceId(2), 3) < index.readingOrder(sourceId(2), 4));
        QVERIFY(index.readingOrder(sourceId(2), 9) < index.readingOrder(sourceId(7), 0));
    }
};

QTEST_GUILESS_MAIN(TestSourceIndex)
#include "tst_sourceindex.moc"
