// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/marginlayout.h"

#include <QTest>

using namespace Sidelight;
using namespace Qt::StringLiterals;

class TestMarginLayout : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void lanes_data();
    void lanes();
    void namesKeepTheirDistance();
    void uprightNamesTakeTheirLane();
    void tooManyGoBehindAChip();
    void chipsStandInTheColumnOfNames();
    void rails_data();
    void rails();
    void initials_data();
    void initials();
};

void TestMarginLayout::lanes_data()
{
    QTest::addColumn<QList<StripeInput>>("codings");
    QTest::addColumn<QList<int>>("lanes");
    using Inputs = QList<StripeInput>;
    QTest::newRow("one alone") << Inputs{{0, 20, 0}} << QList<int>{0};
    QTest::newRow("one below the other share a lane") << Inputs{{0, 20, 0}, {20, 40, 0}} << QList<int>{0, 0};
    QTest::newRow("side by side take two") << Inputs{{0, 20, 0}, {10, 40, 0}} << QList<int>{0, 1};
    QTest::newRow("the first free lane is taken again")
        << Inputs{{0, 100, 0}, {10, 30, 0}, {40, 60, 0}, {50, 70, 0}} << QList<int>{0, 1, 1, 2};
    QTest::newRow("the order of the input does not matter") << Inputs{{10, 40, 0}, {0, 20, 0}} << QList<int>{1, 0};
}

void TestMarginLayout::lanes()
{
    QFETCH(const QList<StripeInput>, codings);
    QFETCH(const QList<int>, lanes);
    const StripeLayout layout = layoutStripes(codings, {});
    QCOMPARE(layout.stripes.size(), codings.size());
    for (const Stripe &stripe : layout.stripes) {
        QCOMPARE(stripe.lane, lanes.at(stripe.index));
        QCOMPARE(stripe.left, 14.0 + 8 * stripe.lane);
        QCOMPARE(stripe.top, codings.at(stripe.index).top);
        QCOMPARE(stripe.bottom, codings.at(stripe.index).bottom);
    }
}

void TestMarginLayout::namesKeepTheirDistance()
{
    const StripeLayout layout = layoutStripes({{0, 60, 0}, {10, 20, 0}, {15, 40, 0}, {200, 220, 0}}, {});
    QCOMPARE(layout.names.size(), 4);
    QCOMPARE(layout.names.at(0), (StripeName{0, 40, 0, 0, false}));
    QCOMPARE(layout.names.at(1), (StripeName{1, 40, 29, 10, true}));
    QCOMPARE(layout.names.at(2), (StripeName{2, 40, 58, 15, true}));
    QCOMPARE(layout.names.at(3), (StripeName{3, 40, 200, 200, false}));
}

void TestMarginLayout::uprightNamesTakeTheirLane()
{
    StripeMetrics metrics;
    metrics.namesUpright = true;
    metrics.laneWidth = 18;
    metrics.toNames = 5;
    const StripeLayout layout = layoutStripes({{0, 20, 60}, {30, 50, 40}}, metrics);
    QCOMPARE(layout.lanes, 2);
    QCOMPARE(layout.stripes.at(1).lane, 1);
    QCOMPARE(layout.names.at(1).left, 14.0 + 18 + 5);
    QCOMPARE(layout.names.at(1).top, 30.0);
}

void TestMarginLayout::tooManyGoBehindAChip()
{
    StripeMetrics metrics;
    metrics.namesUpright = true;
    metrics.mostLanes = 1;
    const StripeLayout layout =
        layoutStripes({{0, 100, 50}, {10, 60, 50}, {12, 30, 50}, {14, 30, 50}, {400, 420, 30}}, metrics);
    QCOMPARE(layout.stripes.size(), 3);
    QCOMPARE(layout.stripes.at(1).lane, -1); // one more fits between the text and the first lane, without a name
    QCOMPARE(layout.names.size(), 2);
    QCOMPARE(layout.overflows.size(), 1);
    QCOMPARE(layout.overflows.constFirst().indexes, (QList<qsizetype>{2, 3}));
    QVERIFY(layout.overflows.constFirst().top >= 100); // never over the stripe and name that stand there
}

void TestMarginLayout::chipsStandInTheColumnOfNames()
{
    QList<StripeInput> codings;
    for (int i = 0; i < 9; ++i) {
        codings.append({double(i), 300, 0});
    }
    const StripeLayout layout = layoutStripes(codings, {});
    QCOMPARE(layout.lanes, 6);
    QCOMPARE(layout.overflows.size(), 1);
    QCOMPARE(layout.overflows.constFirst().indexes, (QList<qsizetype>{6, 7, 8}));
    QCOMPARE(layout.overflows.constFirst().left, layout.names.constFirst().left);
    QVERIFY(layout.overflows.constFirst().top >= layout.names.constLast().top + 29);
}

void TestMarginLayout::rails_data()
{
    QTest::addColumn<QList<RailInput>>("lines");
    QTest::addColumn<QList<Rail>>("rails");
    using Lines = QList<RailInput>;
    using Rails = QList<Rail>;
    QTest::newRow("lines of one quote make one rail") << Lines{{0, 0, 0, 20}, {0, 0, 20, 40}} << Rails{{0, 0, 40}};
    QTest::newRow("a paragraph gap breaks it")
        << Lines{{0, 0, 0, 20}, {0, 0, 32, 52}} << Rails{{0, 0, 20}, {0, 32, 52}};
    QTest::newRow("the inner quote takes its lines")
        << Lines{{0, 0, 0, 20}, {0, 0, 20, 40}, {0, 0, 40, 60}, {1, 1, 20, 40}}
        << Rails{{0, 0, 20}, {1, 20, 40}, {0, 40, 60}};
    QTest::newRow("on one line the first of two quotes stands")
        << Lines{{0, 0, 0, 20}, {1, 0, 0, 20}, {1, 0, 20, 40}} << Rails{{0, 0, 20}, {1, 20, 40}};
}

void TestMarginLayout::rails()
{
    QFETCH(const QList<RailInput>, lines);
    QFETCH(const QList<Rail>, rails);
    QCOMPARE(layoutRails(lines, {u"A"_s, u"B"_s}, {}).rails, rails);
}

void TestMarginLayout::initials_data()
{
    QTest::addColumn<QList<RailInput>>("lines");
    QTest::addColumn<QStringList>("speakers");
    QTest::addColumn<QList<RailInitials>>("initials");
    using Lines = QList<RailInput>;
    using Names = QList<RailInitials>;
    QTest::newRow("who speaks on at once is not named again")
        << Lines{{0, 0, 0, 20}, {1, 0, 30, 50}} << QStringList{u"A"_s, u"A"_s} << Names{{0, 0}};
    QTest::newRow("but after 60 pixels") << Lines{{0, 0, 0, 20}, {1, 0, 60, 80}} << QStringList{u"A"_s, u"A"_s}
                                         << Names{{0, 0}, {1, 60}};
    QTest::newRow("another speaker is named at once")
        << Lines{{0, 0, 0, 20}, {1, 0, 20, 40}} << QStringList{u"A"_s, u"B"_s} << Names{{0, 0}, {1, 20}};
    QTest::newRow("and pushed down rather than overlap")
        << Lines{{0, 0, 0, 8}, {1, 0, 8, 16}} << QStringList{u"A"_s, u"B"_s} << Names{{0, 0}, {1, 13}};
    QTest::newRow("no name, no initials") << Lines{{0, 0, 0, 20}} << QStringList{QString()} << Names{};
}

void TestMarginLayout::initials()
{
    QFETCH(const QList<RailInput>, lines);
    QFETCH(const QStringList, speakers);
    QFETCH(const QList<RailInitials>, initials);
    QCOMPARE(layoutRails(lines, speakers, {}).initials, initials);
}

QTEST_GUILESS_MAIN(TestMarginLayout)

#include "tst_marginlayout.moc"
