// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplearticle.h"
#include "widgets/compare/dotplot.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

/** Two that rise, one that crosses them, one of names only. */
DotPlotData sample()
{
    return {{u"001"_s, 1000, {100, 400, 700}, {{950, 1000}}},
            {u"003"_s, 2000, {500, 1000}, {}},
            {{7, {100, 200}, {200, 400}, false, u"Passage 1 of 3, 16 words"_s},
             {9, {300, 301}, {1500, 1501}, false, u"Passage 2 of 3, 2 words"_s},
             {4, {600, 800}, {1000, 1400}, false, u"Passage 3 of 3, 40 words"_s},
             {5, {900, 930}, {0, 60}, true, u"names only"_s}}};
}

/** A plot on the screen. */
struct Shown {
    DotPlot plot;

    explicit Shown(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        plot.setLayoutDirection(direction);
        plot.setPlot(sample());
        plot.resize(260, plot.heightForWidth(260));
        plot.show();
        plot.setFocus();
    }

    [[nodiscard]] QPoint middleOf(int index) const
    {
        return plot.geometryOfPlot().lineOf(plot.shown(), plot.shown().lines.at(index)).center().toPoint();
    }
};

} // namespace

class TestDotPlot : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void linesLieWhereThePassagesStand();
    void itIsMirrored();
    void keysGoFromPassageToPassage();
    void clicksGoToPassagesAndPlaces();
    void theCurrentOneIsPaintedStronger_data();
    void theCurrentOneIsPaintedStronger();
    void screenReadersSeeAList();
    void aNewPlotKeepsTheCurrentPassage();
    void anEmptyPlotDoesNothing();
};

void TestDotPlot::init()
{
    QTest::failOnWarning();
    samples::usePalette(false);
}

void TestDotPlot::linesLieWhereThePassagesStand()
{
    const DotPlotData data = sample();
    const DotPlotGeometry geometry{QRectF(10, 20, 100, 200), false};
    QCOMPARE(geometry.lineOf(data, data.lines.at(0)), QLineF(20, 40, 30, 60));
    QCOMPARE(geometry.lineOf(data, data.lines.at(1)), QLineF(40, 170, 43, 173)); // no shorter than three pixels
    QCOMPARE(geometry.placeAt(data, {20, 40}), std::pair(qsizetype(100), qsizetype(200)));
    QCOMPARE(geometry.placeAt(data, {-5, 900}), std::pair(qsizetype(0), qsizetype(2000)));
    QCOMPARE(geometry.lineAt(data, {26, 52}, 4), 0);
    QCOMPARE(geometry.lineAt(data, {60, 30}, 4), -1);
}

void TestDotPlot::itIsMirrored()
{
    const DotPlotData data = sample();
    const DotPlotGeometry geometry{QRectF(10, 20, 100, 200), true};
    QCOMPARE(geometry.lineOf(data, data.lines.at(0)), QLineF(100, 40, 90, 60));
    QCOMPARE(geometry.placeAt(data, {100, 40}), std::pair(qsizetype(100), qsizetype(200)));
    Shown shown(Qt::RightToLeft);
    QSignalSpy activated(&shown.plot, &DotPlot::passageActivated);
    QTest::keyClick(&shown.plot, Qt::Key_Left); // onwards
    QTest::keyClick(&shown.plot, Qt::Key_Left);
    QCOMPARE(activated.last().at(0).toInt(), 9);
    QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, shown.middleOf(2));
    QCOMPARE(activated.last().at(0).toInt(), 4);
}

void TestDotPlot::keysGoFromPassageToPassage()
{
    Shown shown;
    QSignalSpy activated(&shown.plot, &DotPlot::passageActivated);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&shown.plot, key);
        return activated.isEmpty() ? -1 : activated.last().at(0).toInt();
    };
    QCOMPARE(press(Qt::Key_Down), 7);
    QCOMPARE(press(Qt::Key_Right), 9);
    QCOMPARE(press(Qt::Key_Up), 7);
    QCOMPARE(press(Qt::Key_Left), 7); // there is none before
    QCOMPARE(press(Qt::Key_End), 5);
    QCOMPARE(press(Qt::Key_Home), 7);
    QCOMPARE(activated.size(), 6);
    QCOMPARE(press(Qt::Key_Return), 7);
    QCOMPARE(activated.size(), 7);
    QCOMPARE(shown.plot.currentIndex(), 0);
    QCOMPARE(shown.plot.accessibleDescription(), u"Passage 1 of 3, 16 words"_s);
}

void TestDotPlot::clicksGoToPassagesAndPlaces()
{
    Shown shown;
    QSignalSpy activated(&shown.plot, &DotPlot::passageActivated);
    QSignalSpy places(&shown.plot, &DotPlot::placeActivated);
    QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, shown.middleOf(2));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last().at(0).toInt(), 4);
    const QRectF box = shown.plot.geometryOfPlot().box;
    QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, box.center().toPoint() - QPoint(0, int(box.height() / 4)));
    QCOMPARE(places.size(), 1);
    QVERIFY(std::abs(places.last().at(0).toLongLong() - 500) < 12);
    QVERIFY(std::abs(places.last().at(1).toLongLong() - 500) < 24);
    QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, QPoint(2, shown.plot.height() - 2)); // among the labels
    QCOMPARE(places.size(), 1);
    QCOMPARE(activated.size(), 1);
}

void TestDotPlot::theCurrentOneIsPaintedStronger_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestDotPlot::theCurrentOneIsPaintedStronger()
{
    QFETCH(bool, dark);
    samples::usePalette(dark);
    Shown shown;
    const SpanPalette colours = SpanPalette::from(shown.plot.palette());
    const auto colourAt = [&](const QPoint &point) {
        const QImage image = shown.plot.grab().toImage();
        return image.pixelColor(point * image.devicePixelRatio());
    };
    QCOMPARE(colourAt(shown.middleOf(2)), colours.passageEdge);
    shown.plot.setCurrent(4);
    QCOMPARE(colourAt(shown.middleOf(2)), colours.accent);
    QCOMPARE(colourAt(shown.middleOf(0)), colours.passageEdge);
}

void TestDotPlot::screenReadersSeeAList()
{
    Shown shown;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.plot);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Where the passages stand"_s);
    QCOMPARE(list->childCount(), 4);
    QAccessibleInterface *second = list->child(1);
    QCOMPARE(second->role(), QAccessible::ListItem);
    QCOMPARE(second->text(QAccessible::Name), u"Passage 2 of 3, 2 words"_s);
    QCOMPARE(list->indexOfChild(second), 1);
    QVERIFY(list->rect().contains(second->rect()));
    QVERIFY(!second->state().selected);
    shown.plot.setCurrent(9);
    QVERIFY(second->state().selected);
    QCOMPARE(list->child(9), nullptr);
    QVERIFY(list->childAt(second->rect().center().x(), second->rect().center().y()) == second);
    shown.plot.setPlot({});
    QCOMPARE(list->childCount(), 0);
    QVERIFY(!second->isValid());
    QCOMPARE(second->text(QAccessible::Name), QString());
}

void TestDotPlot::aNewPlotKeepsTheCurrentPassage()
{
    Shown shown;
    shown.plot.setCurrent(4);
    DotPlotData fewer = sample();
    fewer.lines.removeFirst();
    shown.plot.setPlot(fewer);
    QCOMPARE(shown.plot.currentIndex(), 1);
    fewer.lines.clear();
    shown.plot.setPlot(fewer);
    QCOMPARE(shown.plot.currentIndex(), -1);
}

void TestDotPlot::anEmptyPlotDoesNothing()
{
    Shown shown;
    shown.plot.setPlot({});
    QSignalSpy activated(&shown.plot, &DotPlot::passageActivated);
    QTest::keyClick(&shown.plot, Qt::Key_Down);
    QTest::keyClick(&shown.plot, Qt::Key_End);
    QTest::keyClick(&shown.plot, Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    QVERIFY(!shown.plot.grab().isNull());
}

QTEST_MAIN(TestDotPlot)

#include "tst_dotplot.moc"
