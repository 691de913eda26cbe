// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/ribbongeometry.h"

#include <QTest>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

const QRectF area(0, 50, 28, 400);

RibbonBand band(double leftTop, double leftBottom, double rightTop, double rightBottom, int words = 10)
{
    RibbonBand result;
    result.leftTop = leftTop;
    result.leftBottom = leftBottom;
    result.rightTop = rightTop;
    result.rightBottom = rightBottom;
    result.words = words;
    return result;
}

} // namespace

class TestRibbonGeometry : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void kinds_data();
    void kinds();
    void stubsLieAtTheVisibleEnd();
    void aBandCanBeHitFromSideToSide();
    void longestBelowCurrentOnTop();
    void thinOnesMerge();
    void tooManyAreLeftOutShortestFirst();
    void aMirrorSwapsTheEnds();
    void noRoomNoRibbons();
};

void TestRibbonGeometry::kinds_data()
{
    QTest::addColumn<RibbonBand>("input");
    QTest::addColumn<int>("kind"); // -1: nothing is drawn
    const auto is = [](RibbonShape::Kind kind) { return static_cast<int>(kind); };
    QTest::newRow("both ends in view: a band") << band(100, 150, 200, 260) << is(RibbonShape::Kind::Band);
    QTest::newRow("right end above: a stub up") << band(100, 150, -100, 20) << is(RibbonShape::Kind::StubUp);
    QTest::newRow("right end below: a stub down") << band(100, 150, 460, 500) << is(RibbonShape::Kind::StubDown);
    QTest::newRow("left end above: a stub up") << band(-50, 40, 100, 150) << is(RibbonShape::Kind::StubUp);
    QTest::newRow("both out of sight: nothing") << band(-50, 40, 500, 600) << -1;
    QTest::newRow("partly in view: a band, cut by the area") << band(30, 90, 440, 600) << is(RibbonShape::Kind::Band);
    RibbonBand beyond = band(100, 150, 0, 0);
    beyond.beyond = u"4"_s;
    QTest::newRow("only a later pane has it: a stub with its number") << beyond << is(RibbonShape::Kind::StubBeyond);
    beyond.leftTop = -20;
    beyond.leftBottom = 30;
    QTest::newRow("but nothing where it is out of sight") << beyond << -1;
}

void TestRibbonGeometry::kinds()
{
    QFETCH(const RibbonBand, input);
    QFETCH(const int, kind);
    const RibbonGeometry geometry = layoutRibbons({input}, area, 1);
    QCOMPARE(geometry.shapes.size(), kind < 0 ? 0 : 1);
    if (kind >= 0) {
        QCOMPARE(static_cast<int>(geometry.shapes.constFirst().kind), kind);
        QVERIFY(geometry.shapes.constFirst().area.boundingRect().width() <= area.width() + 0.01);
    }
}

void TestRibbonGeometry::stubsLieAtTheVisibleEnd()
{
    const auto box = [](const RibbonBand &input) {
        return layoutRibbons({input}, area, 1).shapes.constFirst().area.boundingRect();
    };
    QCOMPARE(box(band(100, 150, -100, 20)), QRectF(0, 100, 13, 50));
    QCOMPARE(box(band(-60, 20, 100, 150)), QRectF(15, 100, 13, 50));
    QCOMPARE(box(band(20, 90, -100, 20)).top(), area.top());
}

void TestRibbonGeometry::aBandCanBeHitFromSideToSide()
{
    const RibbonGeometry geometry = layoutRibbons({band(100, 140, 300, 340)}, area, 1);
    QCOMPARE(geometry.bandAt({1, 120}), 0);
    QCOMPARE(geometry.bandAt({27, 320}), 0);
    QCOMPARE(geometry.bandAt({14, 220}), 0);
    QCOMPARE(geometry.bandAt({1, 320}), -1);
    QCOMPARE(geometry.bandAt({27, 120}), -1);
}

void TestRibbonGeometry::longestBelowCurrentOnTop()
{
    QList<RibbonBand> bands{band(100, 140, 100, 140, 10), band(100, 400, 100, 400, 90), band(90, 150, 90, 150, 40)};
    QCOMPARE(layoutRibbons(bands, area, 1).shapes.at(0).band, 1);
    QCOMPARE(layoutRibbons(bands, area, 1).bandAt({10, 120}), 0);
    bands[1].isCurrent = true;
    bands[2].isHovered = true;
    const RibbonGeometry geometry = layoutRibbons(bands, area, 1);
    QCOMPARE(geometry.shapes.size(), 3);
    QCOMPARE(geometry.shapes.at(0).band, 0);
    QCOMPARE(geometry.shapes.at(1).band, 2);
    QCOMPARE(geometry.shapes.at(2).band, 1);
    QCOMPARE(geometry.bandAt({10, 120}), 1);
}

void TestRibbonGeometry::thinOnesMerge()
{
    const QList<RibbonBand> bands{band(100, 100.5, 100, 100.5), band(100.6, 101, 100.6, 101),
                                  band(200, 200.5, 200, 200.5)};
    QCOMPARE(layoutRibbons(bands, area, 1).shapes.size(), 2);
}

void TestRibbonGeometry::tooManyAreLeftOutShortestFirst()
{
    QList<RibbonBand> bands;
    for (int i = 0; i < mostRibbons + 50; ++i) {
        bands.append(band(60 + i, 70 + i, 60 + i, 70 + i, 1 + i));
    }
    bands.first().isCurrent = true; // the shortest of all
    const RibbonGeometry geometry = layoutRibbons(bands, QRectF(0, 0, 28, 4000), 1);
    QCOMPARE(geometry.shapes.size(), mostRibbons);
    QCOMPARE(geometry.hidden, 50);
    QCOMPARE(geometry.shapes.constLast().band, 0);
    for (const RibbonShape &shape : geometry.shapes) {
        QVERIFY(shape.band == 0 || shape.band > 50);
    }
}

void TestRibbonGeometry::aMirrorSwapsTheEnds()
{
    const QList<RibbonBand> bands{band(1, 2, 3, 4)};
    RibbonBand expected = band(3, 4, 1, 2);
    expected.isBeyondFromRight = true;
    QCOMPARE(mirroredBands(bands), QList<RibbonBand>{expected});
    QCOMPARE(mirroredBands(mirroredBands(bands)), bands);
}

void TestRibbonGeometry::noRoomNoRibbons()
{
    QVERIFY(layoutRibbons({band(0, 10, 0, 10)}, QRectF(0, 0, 2, 100), 1).shapes.isEmpty());
    QVERIFY(layoutRibbons({band(0, 10, 0, 10)}, QRectF(0, 0, 28, 0), 1).shapes.isEmpty());
}

QTEST_GUILESS_MAIN(TestRibbonGeometry)

#include "tst_ribbongeometry.moc"
