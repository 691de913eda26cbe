// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplearticle.h"
#include "widgets/sources/heatmap.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

const QStringList keys{u"000"_s, u"001"_s, u"002"_s};
const QList<QList<double>> shares{{1, 0.49, 0.07}, {0.41, 1, 0}, {0.12, 0.3, 1}};

} // namespace

class TestHeatMap : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keysMoveAndActivate();
    void clicksActivate();
    void tintsFollowTheShare_data();
    void tintsFollowTheShare();
    void saysWhatACellMeans();
    void emptyAndLarge();
};

void TestHeatMap::init()
{
    QTest::failOnWarning();
    samples::usePalette(false);
}

void TestHeatMap::keysMoveAndActivate()
{
    HeatMap map;
    map.setOverlaps(keys, shares);
    map.resize(map.sizeHint());
    map.show();
    QSignalSpy activated(&map, &HeatMap::cellActivated);
    QSignalSpy moved(&map, &HeatMap::currentCellChanged);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(activated.size(), 0); // a source with itself is nothing to compare
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Down);
    QCOMPARE(map.currentRow(), 2);
    QCOMPARE(map.currentColumn(), 1);
    QTest::keyClick(&map, Qt::Key_Down);
    QCOMPARE(map.currentRow(), 2);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().at(0).toInt(), 2);
    QCOMPARE(activated.constFirst().at(1).toInt(), 1);
    QVERIFY(moved.size() >= 3);
    QVERIFY(!map.accessibleDescription().isEmpty());
    map.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&map, Qt::Key_Left);
    QCOMPARE(map.currentColumn(), 2);
}

void TestHeatMap::clicksActivate()
{
    HeatMap map;
    map.setOverlaps(keys, shares);
    map.resize(map.sizeHint());
    map.show();
    QSignalSpy activated(&map, &HeatMap::cellActivated);
    QSet<std::pair<int, int>> cells;
    for (int y = 2; y < map.height(); y += 6) {
        for (int x = 2; x < map.width(); x += 6) {
            QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(x, y));
        }
    }
    for (const QList<QVariant> &arguments : activated) {
        cells.insert({arguments.at(0).toInt(), arguments.at(1).toInt()});
    }
    QCOMPARE(cells.size(), 6); // all but the diagonal
    QVERIFY(!cells.contains({1, 1}));
}

void TestHeatMap::tintsFollowTheShare_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestHeatMap::tintsFollowTheShare()
{
    QFETCH(const bool, dark);
    samples::usePalette(dark);
    const SpanPalette palette = SpanPalette::from(appPalette(dark));
    HeatMap map;
    map.setOverlaps(keys, shares);
    map.resize(map.sizeHint());
    map.show();
    const QImage image = map.grab().toImage();
    const auto has = [&image](const QColor &colour) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour) {
                    return true;
                }
            }
        }
        return false;
    };
    for (const QColor &step : palette.shared) {
        QVERIFY(has(step)); // 7, 12, 30 and 49 %
    }
    QVERIFY(has(palette.base)); // nothing
}

void TestHeatMap::saysWhatACellMeans()
{
    HeatMap map;
    map.setOverlaps(keys, shares);
    QVERIFY(map.describe(1, 0).contains(u"41"_s));
    QVERIFY(map.describe(1, 0).indexOf(u"001"_s) < map.describe(1, 0).indexOf(u"000"_s));
    QVERIFY(map.describe(7, 0).isEmpty());
    QVERIFY(!map.accessibleName().isEmpty());
}

void TestHeatMap::emptyAndLarge()
{
    HeatMap map;
    map.resize(200, 200);
    map.show();
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(50, 50));
    map.setOverlaps(keys, shares);
    map.setCurrentCell(2, 2);
    QStringList many;
    QList<QList<double>> all;
    for (int i = 0; i < 30; ++i) {
        many.append(QString::number(i));
        all.append(QList<double>(30, i / 30.0));
    }
    map.setOverlaps(many, all);
    map.resize(map.sizeHint());
    QVERIFY(!map.grab().isNull());
    map.setOverlaps({}, {}); // the cursor comes back from where nothing is
    QCOMPARE(map.currentRow(), 0);
    QVERIFY(!map.grab().isNull());
}

QTEST_MAIN(TestHeatMap)

#include "tst_heatmap.moc"
