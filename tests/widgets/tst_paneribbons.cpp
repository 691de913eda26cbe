// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panescorpus.h"
#include "tests/failonwarnings.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Sidelight;
using namespace Qt::StringLiterals;
using samples::wheel;
using Shown = samples::ShownPanes;

class TestPaneRibbons : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        samples::begin();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void ribbonsJoinNeighbours();
    void noiseIsAnEdgeWhereItIsAskedFor();
    void aRibbonCanBeClicked();
    void ribbonsAreMirrored();
};

void TestPaneRibbons::ribbonsJoinNeighbours()
{
    Shown shown;
    QCOMPARE(shown.handle(1)->bands().size(), 4);
    // Between the second and the third: three passages.
    QCOMPARE(shown.handle(2)->bands().size(), 3);
    int crossing = 0;
    for (const RibbonBand &band : shown.handle(1)->bands()) {
        crossing += band.isCrossing ? 1 : 0;
        QVERIFY(band.beyond.isEmpty());
        QVERIFY(band.leftBottom > band.leftTop && band.rightBottom > band.rightTop);
    }
    QCOMPARE(crossing, 1); // of two that cross the lighter
    const double top = shown.handle(1)->bands().constFirst().leftTop;
    wheel(shown.pane(0), -120);
    QVERIFY(shown.handle(1)->bands().constFirst().leftTop < top);
    shown.view.setCurrentGroup(3);
    int current = 0;
    for (const RibbonBand &band : shown.handle(1)->bands()) {
        current += band.isCurrent ? 1 : 0;
    }
    QCOMPARE(current, 1);
    // The third article before the second: what only the first and the second share reaches beyond it.
    shown.view.setPanes(shown.corpus.panes({0, 2, 1}));
    QList<QString> beyond;
    for (const RibbonBand &band : shown.handle(1)->bands()) {
        if (!band.beyond.isEmpty()) {
            beyond.append(band.beyond);
        }
    }
    QCOMPARE(beyond, QList<QString>{u"3"_s});
}

void TestPaneRibbons::noiseIsAnEdgeWhereItIsAskedFor()
{
    Shown shown;
    shown.corpus.groups[0].noise = NoiseReason::LowVariety;
    for (Passage &passage : shown.corpus.passages) {
        if (passage.a == shown.corpus.place(passage.sourceA, 0)) {
            passage.noise = NoiseReason::LowVariety;
        }
    }
    shown.view.setPassages(shown.corpus.passages, shown.corpus.groups);
    const auto bands = [&] { return shown.handle(1)->bands(); };
    QCOMPARE(bands().size(), 3);
    shown.view.setShownNoise(NoiseReason::NamesOnly);
    QCOMPARE(bands().size(), 3);
    shown.view.setShownNoise(NoiseReason::NamesOnly | NoiseReasons(NoiseReason::LowVariety));
    QCOMPARE(bands().size(), 4);
    QCOMPARE(std::ranges::count_if(bands(), [](const RibbonBand &band) { return band.isNoise; }), 1);
    shown.view.setCurrentPane(shown.corpus.ids.at(0));
    shown.pane(0).setCaret(0);
    QVERIFY(shown.view.nextPassage());
    QCOMPARE(shown.view.currentGroup(), 0);
    shown.view.setShownNoise({});
    shown.pane(0).setCaret(0);
    shown.view.setCurrentGroup(-1);
    QVERIFY(shown.view.nextPassage());
    QCOMPARE(shown.view.currentGroup(), 1); // stepped over
}

void TestPaneRibbons::aRibbonCanBeClicked()
{
    Shown shown;
    shown.view.setCurrentGroup(0);
    QTRY_VERIFY(qAbs(shown.heightOf(1, 0) - shown.heightOf(0, 0)) <= 1.5);
    shown.view.setCurrentGroup(-1);
    RibbonHandle *handle = shown.handle(1);
    const RibbonGeometry &geometry = handle->geometryOfRibbons();
    QVERIFY(!geometry.shapes.isEmpty());
    const QRectF box = geometry.shapes.constFirst().area.boundingRect().intersected(QRectF(handle->rect()));
    QSignalSpy changed(&shown.view, &ComparisonView::currentGroupChanged);
    QTest::mouseMove(handle, box.center().toPoint());
    QTest::mouseClick(handle, Qt::LeftButton, {}, QPoint(qRound(box.left()) + 2, qRound(box.center().y())));
    QCOMPARE(changed.size(), 1);
    QVERIFY(shown.view.currentGroup() >= 0);
    const QList<int> sizes = shown.view.sizes();
    QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(10, 100));
    QMouseEvent move(QEvent::MouseMove, QPointF(60, 100), handle->mapToGlobal(QPointF(60, 100)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(60, 100));
    QVERIFY(shown.view.sizes() != sizes); // dragging still resizes
    QCOMPARE(changed.size(), 1);
}

void TestPaneRibbons::ribbonsAreMirrored()
{
    Shown shown;
    const QRectF ltr = shown.handle(1)->geometryOfRibbons().shapes.constFirst().area.boundingRect();
    QVERIFY(shown.pane(0).mapTo(&shown.view, QPoint()).x() < shown.pane(1).mapTo(&shown.view, QPoint()).x());
    shown.view.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(shown.pane(0).mapTo(&shown.view, QPoint()).x() > shown.pane(1).mapTo(&shown.view, QPoint()).x());
    const QPainterPath rtl = shown.handle(1)->geometryOfRibbons().shapes.constFirst().area;
    // The end at the first pane is now the right one.
    const RibbonBand &band = shown.handle(1)->bands().at(shown.handle(1)->geometryOfRibbons().shapes.constFirst().band);
    QVERIFY(rtl.contains(QPointF(shown.handle(1)->width() - 1, band.leftTop + 3)));
    QVERIFY(ltr.isValid());
    const QScrollBar *bar = shown.pane(0).verticalScrollBar();
    QVERIFY(bar->mapTo(&shown.view, QPoint()).x() <= shown.pane(0).viewport()->mapTo(&shown.view, QPoint()).x());
}

QTEST_MAIN(TestPaneRibbons)

#include "tst_paneribbons.moc"
