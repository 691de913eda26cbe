// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/linemap.h"

#include <QTest>

using namespace Sidelight;

namespace
{

/** Two lines of a paragraph, a gap, a hidden stretch [20, 25), and a last line. */
LineMap sampleMap()
{
    return LineMap({{{0, 10}, 0, 20}, {{10, 20}, 20, 40}, {{25, 45}, 52, 72}});
}

} // namespace

class TestLineMap : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void heightOfPlaces_data();
    void heightOfPlaces();
    void placesRiseSteadilyAndComeBack();
    void extents_data();
    void extents();
    void spanBetweenHeights();
    void thePageReachesBeyondItsLines();
    void anEmptyMapIsHarmless();
};

void TestLineMap::heightOfPlaces_data()
{
    QTest::addColumn<double>("place");
    QTest::addColumn<double>("height");
    QTest::newRow("the beginning is the top") << 0.0 << 0.0;
    QTest::newRow("half a line is half its height") << 5.0 << 10.0;
    QTest::newRow("a line's beginning is its top") << 10.0 << 20.0;
    QTest::newRow("the line before a gap reaches over it") << 17.5 << 36.0;
    QTest::newRow("after the gap") << 25.0 << 52.0;
    QTest::newRow("the end") << 45.0 << 72.0;
    QTest::newRow("beyond the end") << 90.0 << 72.0;
    QTest::newRow("before the beginning") << -3.0 << 0.0;
}

void TestLineMap::heightOfPlaces()
{
    QFETCH(const double, place);
    QFETCH(const double, height);
    QCOMPARE(sampleMap().heightOf(place), height);
}

void TestLineMap::placesRiseSteadilyAndComeBack()
{
    const LineMap map = sampleMap();
    double last = -1;
    for (int tenth = 0; tenth <= 720; ++tenth) {
        const double height = tenth / 10.0;
        const double place = map.placeAt(height);
        QVERIFY(place > last || tenth == 0);
        QVERIFY(qAbs(map.heightOf(place) - height) < 1e-6);
        last = place;
    }
}

void TestLineMap::extents_data()
{
    QTest::addColumn<Span>("span");
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("bottom");
    QTest::newRow("within a line") << Span{2, 5} << 0.0 << 20.0;
    QTest::newRow("a line's end does not touch the next") << Span{2, 10} << 0.0 << 20.0;
    QTest::newRow("over the gap") << Span{15, 30} << 20.0 << 72.0;
    QTest::newRow("empty") << Span{10, 10} << 20.0 << 40.0;
}

void TestLineMap::extents()
{
    QFETCH(const Span, span);
    QFETCH(const double, top);
    QFETCH(const double, bottom);
    QCOMPARE(sampleMap().extentOf(span), std::pair(top, bottom));
}

void TestLineMap::spanBetweenHeights()
{
    QCOMPARE(sampleMap().spanBetween(0, 72), (Span{0, 45}));
    QCOMPARE(sampleMap().spanBetween(25, 30), (Span{10, 20}));
    QCOMPARE(sampleMap().spanBetween(45, 60), (Span{10, 45}));
}

void TestLineMap::thePageReachesBeyondItsLines()
{
    const LineMap map({{{0, 10}, 10, 30}, {{10, 20}, 30, 50}}, 90);
    QCOMPARE(map.heightOf(0), 0.0);
    QCOMPARE(map.heightOf(5), 15.0);
    QCOMPARE(map.heightOf(10), 30.0);
    QCOMPARE(map.heightOf(20), 90.0);
    QCOMPARE(map.placeAt(0), 0.0);
    QCOMPARE(map.placeAt(60), 15.0);
    QCOMPARE(map.extentOf({0, 5}), std::pair(10.0, 30.0)); // lines stay where they are
}

void TestLineMap::anEmptyMapIsHarmless()
{
    const LineMap map;
    QCOMPARE(map.placeAt(10), 0.0);
    QCOMPARE(map.heightOf(10), 0.0);
    QCOMPARE(map.lineOf(10), -1);
    QCOMPARE(map.spanBetween(0, 10), Span());
    QCOMPARE(map.extentOf({1, 2}), std::pair(0.0, 0.0));
}

QTEST_GUILESS_MAIN(TestLineMap)

#include "tst_linemap.moc"
