// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rowplan.h"

#include "tests/items/fixtures.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

QList<QUuid> ids(const QList<uint> &numbers)
{
    QList<QUuid> made;
    std::ranges::transform(numbers, std::back_inserter(made), idOf);
    return made;
}

/** What a model does with a plan. */
QList<QUuid> carriedOut(const RowPlan &plan, QList<QUuid> rows, const QList<QUuid> &target)
{
    for (const RowRun &run : plan.removals) {
        rows.remove(run.first, run.last - run.first + 1);
    }
    if (!plan.order.isEmpty()) {
        QList<QUuid> ordered;
        std::ranges::transform(plan.order, std::back_inserter(ordered), [&rows](int row) { return rows.at(row); });
        rows = ordered;
    }
    for (const RowRun &run : plan.insertions) {
        for (int row = run.first; row <= run.last; ++row) {
            rows.insert(row, target.at(row));
        }
    }
    return rows;
}

QList<QUuid> randomIds(QRandomGenerator &random)
{
    QList<uint> numbers;
    for (uint number = 1; number <= 12; ++number) {
        if (random.bounded(3) > 0) {
            numbers.insert(random.bounded(static_cast<int>(numbers.size()) + 1), number);
        }
    }
    return ids(numbers);
}

} // namespace

class TestRowPlan final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void theSameRowsNeedNothing()
    {
        QCOMPARE(rowPlan(ids({1, 2}), ids({1, 2})), RowPlan());
        QCOMPARE(rowPlan({}, {}), RowPlan());
    }

    void neighboursGoAndComeTogetherTheLastFirst()
    {
        const RowPlan plan = rowPlan(ids({1, 2, 3, 4, 5}), ids({3, 6, 7}));
        QCOMPARE(plan.removals, (QList<RowRun>{{3, 4}, {0, 1}}));
        QVERIFY(plan.order.isEmpty());
        QCOMPARE(plan.insertions, (QList<RowRun>{{1, 2}}));
    }

    void anotherOrderIsNoRemoval()
    {
        const RowPlan plan = rowPlan(ids({1, 2, 3}), ids({3, 1, 2}));
        QVERIFY(plan.removals.isEmpty());
        QVERIFY(plan.insertions.isEmpty());
        QCOMPARE(plan.order, (QList<int>{2, 0, 1}));
        QCOMPARE(inverseOrder(plan.order), (QList<int>{1, 2, 0}));
    }

    void manyRunsAreScattered()
    {
        QList<uint> every;
        QList<uint> everyOther;
        for (uint number = 0; number < 200; ++number) {
            every.append(number);
            if (number % 2 == 0) {
                everyOther.append(number);
            }
        }
        QVERIFY(rowPlan(ids(every), ids(everyOther)).isScattered());
        QVERIFY(!rowPlan(ids(every), {}).isScattered());
    }

    void anyListBecomesAnyOther()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            const QList<QUuid> from = randomIds(random);
            const QList<QUuid> to = randomIds(random);
            QCOMPARE(carriedOut(rowPlan(from, to), from, to), to);
        }
    }
};

QTEST_GUILESS_MAIN(TestRowPlan)
#include "tst_rowplan.moc"
