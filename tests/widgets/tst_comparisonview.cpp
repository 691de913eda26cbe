// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panescorpus.h"
#include "tests/failonwarnings.h"
#include "widgets/look/linebutton.h"
#include "widgets/panes/paneheader.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Sidelight;
using namespace Qt::StringLiterals;
using samples::Corpus;
using samples::wheel;
using Shown = samples::ShownPanes;

class TestComparisonView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        samples::begin();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void sameSourcesKeepTheirPanes();
    void hitsStayWhenMarksAreExchanged();
    void panesComeGoAndChangePlaces();
    void atMostSixPanes();
    void layersReachEveryPane();
    void focusIsShownAndMoves();
    void headersSayAndAsk();
    void showSpanScrollsAndSelects();
    void signalsNameTheirPane();
    void zoomIsForAll();
    void nothingToShow();
};

void TestComparisonView::sameSourcesKeepTheirPanes()
{
    Shown shown;
    QList<ArticleView *> before;
    for (int source = 0; source < 3; ++source) {
        before.append(&shown.pane(source));
    }
    shown.view.setSizes({300, 200, 500});
    const QList<int> sizes = shown.view.sizes();
    shown.view.setCurrentPane(shown.corpus.ids.at(2));
    shown.pane(2).selectSpan({40, 60});
    shown.pane(2).scrollToOffset(shown.corpus.place(2, 1).begin, 0);
    const int value = shown.pane(2).verticalScrollBar()->value();
    QList<PaneContent> again = shown.corpus.panes();
    again[2].marks.hits = {{3, 9}};
    shown.view.setPanes(again);
    for (int source = 0; source < 3; ++source) {
        QCOMPARE(&shown.pane(source), before.at(source));
    }
    QCOMPARE(shown.view.sizes(), sizes);
    QCOMPARE(shown.pane(2).verticalScrollBar()->value(), value);
    QCOMPARE(shown.view.selectedSpan(shown.corpus.ids.at(2)).isEmpty(), false);
    QCOMPARE(shown.view.currentPane(), shown.corpus.ids.at(2));
    QCOMPARE(shown.pane(2).marks().hits.size(), 1);
}

void TestComparisonView::hitsStayWhenMarksAreExchanged()
{
    Shown shown;
    const QList<QUuid> &ids = shown.corpus.ids;
    PaneHits hits;
    hits.spans = {{ids.at(0), {{3, 9}, {20, 26}}}, {ids.at(2), {{5, 11}}}};
    hits.currentPane = ids.at(0);
    hits.current = 1;
    shown.view.setHits(hits);
    const auto areShown = [&] {
        return shown.pane(0).marks().hits.size() == 2 && shown.pane(0).marks().currentHit == 1 &&
               shown.pane(1).marks().hits.isEmpty() && shown.pane(2).marks().hits.size() == 1 &&
               shown.pane(2).marks().currentHit == -1;
    };
    QVERIFY(areShown());
    shown.view.setPanes(shown.corpus.panes());
    QVERIFY(areShown());
    shown.view.setMarks(ids.at(0), {});
    QVERIFY(areShown());
    shown.view.setHits({});
    for (int source = 0; source < 3; ++source) {
        QVERIFY(shown.pane(source).marks().hits.isEmpty());
        QCOMPARE(shown.pane(source).marks().currentHit, -1);
    }
}

void TestComparisonView::panesComeGoAndChangePlaces()
{
    Shown shown;
    ArticleView *third = &shown.pane(2);
    shown.view.setCurrentPane(shown.corpus.ids.at(1));
    shown.view.setPanes(shown.corpus.panes({2, 0}));
    QCOMPARE(shown.view.panes().size(), 2);
    QCOMPARE(&shown.pane(2), third);
    QCOMPARE(shown.view.view(shown.corpus.ids.at(1)), nullptr);
    QCOMPARE(shown.view.currentPane(), shown.corpus.ids.at(2)); // the one that had the focus has gone
    QVERIFY(shown.pane(2).mapTo(&shown.view, QPoint()).x() < shown.pane(0).mapTo(&shown.view, QPoint()).x());
    QVERIFY(qAbs(shown.pane(2).width() - shown.pane(0).width()) < 40);
    shown.view.setPanes(shown.corpus.panes());
    QCOMPARE(shown.view.panes().size(), 3);
    QVERIFY(shown.pane(0).mapTo(&shown.view, QPoint()).x() < shown.pane(1).mapTo(&shown.view, QPoint()).x());
    wheel(shown.pane(0), -400);
    QVERIFY(shown.pane(1).verticalScrollBar()->value() > 0);
}

void TestComparisonView::atMostSixPanes()
{
    Corpus corpus;
    QList<PaneContent> many;
    for (int i = 0; i < 9; ++i) {
        many.append(corpus.panes({i % 3}).constFirst());
        many.last().id = QUuid::createUuid();
    }
    ComparisonView view;
    view.resize(1600, 400);
    view.setPanes(many);
    view.setPassages(corpus.passages, corpus.groups);
    view.show();
    QCOMPARE(view.panes().size(), ComparisonView::maxPanes);
    view.setCurrentGroup(1);
    QCOMPARE(view.currentGroup(), 1);
}

void TestComparisonView::layersReachEveryPane()
{
    Shown shown;
    shown.view.setLayers(Layer::Quotes);
    for (int source = 0; source < 3; ++source) {
        QVERIFY(!shown.pane(source).layers().testFlag(Layer::Passages));
    }
    QVERIFY(shown.handle(1)->bands().isEmpty());
    shown.view.setPanes(shown.corpus.panes({0, 1}));
    shown.view.setPanes(shown.corpus.panes());
    QCOMPARE(shown.pane(2).layers(), Layers(Layer::Quotes)); // new panes too
}

void TestComparisonView::focusIsShownAndMoves()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.view));
    QSignalSpy changed(&shown.view, &ComparisonView::currentPaneChanged);
    shown.view.setCurrentPane(shown.corpus.ids.at(1));
    QCOMPARE(changed.size(), 1);
    QVERIFY(shown.pane(1).hasFocus());
    const QColor accent = SpanPalette::from(appPalette(false)).accent;
    const auto lineOf = [&](int source) {
        return samples::imageOf(*shown.pane(source).parentWidget()->findChild<PaneHeader *>()).pixelColor(20, 0);
    };
    QCOMPARE(lineOf(1), accent);
    QVERIFY(lineOf(0) != accent);
    shown.view.setCurrentPane(shown.corpus.ids.at(2));
    QCOMPARE(shown.view.currentPane(), shown.corpus.ids.at(2));
    QTest::mouseClick(shown.pane(0).viewport(), Qt::LeftButton, {}, QPoint(60, 20));
    QCOMPARE(shown.view.currentPane(), shown.corpus.ids.at(0));
}

void TestComparisonView::headersSayAndAsk()
{
    Shown shown;
    auto *header = shown.pane(1).parentWidget()->findChild<PaneHeader *>();
    QVERIFY(header->accessibleName().contains(u"Outlet not given"_s));
    QVERIFY(header->accessibleName().contains(u"No date · 301 words · 40 % shared"_s));
    QSignalSpy closed(&shown.view, &ComparisonView::paneCloseRequested);
    QSignalSpy menu(&shown.view, &ComparisonView::paneMenuRequested);
    QSignalSpy linking(&shown.view, &ComparisonView::linkingChanged);
    for (LineButton *button : header->findChildren<LineButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.constFirst().constFirst().toUuid(), shown.corpus.ids.at(1));
    QCOMPARE(menu.size(), 1);
    QCOMPARE(linking.size(), 1);
    QVERIFY(!shown.view.isPaneLinked(shown.corpus.ids.at(1)));
    QCOMPARE(shown.view.panes().size(), 3); // closing is asked for, not done
}

void TestComparisonView::showSpanScrollsAndSelects()
{
    Shown shown;
    const Span place = shown.corpus.place(1, 3);
    shown.view.showSpan(shown.corpus.ids.at(1), place, true);
    QVERIFY(shown.pane(1).visibleSpan().contains(place));
    QCOMPARE(shown.pane(1).textCursor().selectionStart(), place.begin);
    QCOMPARE(shown.view.currentPane(), shown.corpus.ids.at(1));
    QVERIFY(shown.pane(0).verticalScrollBar()->value() > 0); // the others follow
    shown.view.showSpan(shown.corpus.ids.at(1), place);
    QCOMPARE(shown.pane(1).caret(), place.begin);
    shown.view.showSpan(QUuid::createUuid(), place); // no such pane: nothing happens
}

void TestComparisonView::signalsNameTheirPane()
{
    Shown shown;
    QSignalSpy selection(&shown.view, &ComparisonView::selectionChanged);
    QSignalSpy visible(&shown.view, &ComparisonView::visibleSpanChanged);
    shown.pane(2).selectSpan({5, 9});
    QCOMPARE(selection.constLast().at(0).toUuid(), shown.corpus.ids.at(2));
    QVERIFY(!selection.constLast().at(1).value<Span>().isEmpty());
    wheel(shown.pane(1), -400);
    QVERIFY(!visible.isEmpty());
}

void TestComparisonView::zoomIsForAll()
{
    Shown shown;
    QSignalSpy zoomed(&shown.view, &ComparisonView::zoomChanged);
    emit shown.pane(0).zoomRequested(130);
    QCOMPARE(zoomed.size(), 1);
    for (int source = 0; source < 3; ++source) {
        QCOMPARE(shown.pane(source).zoom(), 130);
    }
    shown.view.setZoom(10);
    QCOMPARE(shown.view.zoom(), 70);
}

void TestComparisonView::nothingToShow()
{
    ComparisonView view;
    view.resize(400, 300);
    view.show();
    QVERIFY(view.currentPane().isNull());
    QVERIFY(!view.nextPassage());
    view.setCurrentGroup(3);
    QCOMPARE(view.currentGroup(), -1);
    view.setLinked(false);
    view.setPanes({});
    Corpus corpus;
    QList<PaneContent> unknown = corpus.panes();
    for (PaneContent &content : unknown) {
        content.index = -1; // not analysed yet
        content.marks = {};
    }
    view.setPanes(unknown);
    view.setLinked(true);
    ArticleView *first = view.view(corpus.ids.at(0));
    first->verticalScrollBar()->setValue(first->verticalScrollBar()->maximum());
    QVERIFY(view.view(corpus.ids.at(1))->verticalScrollBar()->value() > 0);
    QVERIFY(!view.nextPassage());
}

QTEST_MAIN(TestComparisonView)

#include "tst_comparisonview.moc"
