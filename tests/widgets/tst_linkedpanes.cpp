// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panescorpus.h"
#include "tests/failonwarnings.h"
#include "widgets/article/linerects.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Sidelight;
using namespace Qt::StringLiterals;
using samples::Corpus;
using samples::pointOf;
using samples::wheel;
using Shown = samples::ShownPanes;

class TestLinkedPanes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        samples::begin();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void clickBringsEveryPaneLevel();
    void theClickedLineNeverMoves();
    void enterDoesTheSame();
    void panesWithoutThePassageFollow();
    void framesStandInEveryPane();
    void nextAndPreviousFollowTheText();
    void scrollingIsLinkedAtThePassages();
    void scrollingEndsTogether();
    void aPaneCanBeUnlinked();
    void linkingCanBeSwitchedOff();
    void marksKeepTheReadersLine();
    void compareStepsThroughWhatBothHave();
};

void TestLinkedPanes::clickBringsEveryPaneLevel()
{
    Shown shown;
    QSignalSpy changed(&shown.view, &ComparisonView::currentGroupChanged);
    ArticleView &first = shown.pane(0);
    first.scrollToOffset(shown.corpus.place(0, 1).begin, 0.4);
    const double before = shown.heightOf(0, 1);
    QTest::mouseClick(first.viewport(), Qt::LeftButton, {}, pointOf(first, shown.corpus.place(0, 1).begin + 4));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown.view.currentGroup(), 1);
    QTRY_VERIFY(qAbs(shown.heightOf(1, 1) - shown.heightOf(0, 1)) <= 1.5);
    QTRY_VERIFY(qAbs(shown.heightOf(2, 1) - shown.heightOf(0, 1)) <= 1.5);
    QVERIFY(qAbs(shown.heightOf(0, 1) - before) <= 1.5); // the reader's own line has not moved
    QCOMPARE(shown.view.currentPane(), shown.corpus.ids.at(0));
}

void TestLinkedPanes::theClickedLineNeverMoves()
{
    Shown shown;
    ArticleView &third = shown.pane(2);
    for (const int sentence : {0, 1, 3}) {
        third.scrollToOffset(shown.corpus.place(2, sentence).begin, sentence == 0 ? 0.05 : 0.8);
        const int value = third.verticalScrollBar()->value();
        const QPoint point = pointOf(third, shown.corpus.place(2, sentence).begin + 4);
        QTest::mouseClick(third.viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(shown.view.currentGroup(), sentence);
        QTest::mouseDClick(third.viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(third.verticalScrollBar()->value(), value); // whether the others can be level with it or not
    }
}

void TestLinkedPanes::enterDoesTheSame()
{
    Shown shown;
    ArticleView &second = shown.pane(1);
    shown.view.setCurrentPane(shown.corpus.ids.at(1));
    second.setCaret(shown.corpus.place(1, 3).begin + 4);
    QTest::keyClick(&second, Qt::Key_Return);
    QCOMPARE(shown.view.currentGroup(), 3);
    QTRY_VERIFY(qAbs(shown.heightOf(0, 3) - shown.heightOf(1, 3)) <= 1.5);
    QTRY_VERIFY(qAbs(shown.heightOf(2, 3) - shown.heightOf(1, 3)) <= 1.5);
}

void TestLinkedPanes::panesWithoutThePassageFollow()
{
    Shown shown;
    shown.view.setCurrentGroup(2); // the third article lacks it: there it is between 1 and 3
    QTRY_VERIFY(qAbs(shown.heightOf(0, 2) - shown.heightOf(1, 2)) <= 1.5);
    const Span visible = shown.pane(2).visibleSpan();
    QTRY_VERIFY(shown.pane(2).visibleSpan().end > shown.corpus.place(2, 1).begin);
    Q_UNUSED(visible)
    QVERIFY(shown.pane(2).visibleSpan().begin < shown.corpus.place(2, 3).end);
}

void TestLinkedPanes::framesStandInEveryPane()
{
    Shown shown;
    shown.view.setCurrentGroup(0, false);
    const QColor edge = SpanPalette::from(appPalette(false)).passageEdge;
    const auto frameIn = [&](int source) {
        const QImage image = samples::imageOf(*shown.pane(source).viewport());
        const QRectF line = lineRects(*shown.pane(source).document(), shown.corpus.place(source, 0)).constFirst().rect;
        const double top = line.top() - shown.pane(source).verticalScrollBar()->value();
        int found = 0;
        for (int y = qMax(0, qRound(top) - 6); y < qRound(top) + 4 && y < image.height(); ++y) {
            const QColor pixel = image.pixelColor(qRound(line.center().x()), y);
            found += qAbs(pixel.red() - edge.red()) + qAbs(pixel.green() - edge.green()) < 60 ? 1 : 0;
        }
        return found;
    };
    for (int source = 0; source < 3; ++source) {
        shown.pane(source).scrollToOffset(shown.corpus.place(source, 0).begin, 0.4);
        QVERIFY(frameIn(source) > 0);
    }
    shown.view.setCurrentGroup(-1);
    QCOMPARE(frameIn(1), 0);
}

void TestLinkedPanes::nextAndPreviousFollowTheText()
{
    Shown shown;
    shown.view.setCurrentPane(shown.corpus.ids.at(1));
    shown.pane(1).setCaret(0);
    QList<int> seen;
    while (shown.view.nextPassage()) {
        seen.append(shown.view.currentGroup());
    }
    QCOMPARE(seen, (QList<int>{0, 2, 1, 3})); // the order of the second article
    QVERIFY(shown.view.previousPassage());
    QCOMPARE(shown.view.currentGroup(), 1);
    QCOMPARE(shown.pane(1).caret(), shown.corpus.place(1, 1).begin);
}

void TestLinkedPanes::scrollingIsLinkedAtThePassages()
{
    Shown shown;
    shown.view.setCurrentPane(shown.corpus.ids.at(0));
    ArticleView &driver = shown.pane(0);
    for (int i = 0; i < 40 && shown.heightOf(0, 1) > 200; ++i) {
        wheel(driver, -40);
    }
    // Where the driver is held, the other panes show the counterpart.
    const double page = driver.viewport()->height();
    QVERIFY(shown.heightOf(0, 1) > 0 && shown.heightOf(0, 1) < page);
    QVERIFY(qAbs(shown.heightOf(2, 1) - shown.heightOf(0, 1)) < 60);
    const int before = driver.verticalScrollBar()->value();
    wheel(shown.pane(2), -40); // now the third drives
    QVERIFY(driver.verticalScrollBar()->value() > before);
}

void TestLinkedPanes::scrollingEndsTogether()
{
    Shown shown;
    for (int source = 0; source < 3; ++source) {
        QScrollBar *bar = shown.pane(source).verticalScrollBar();
        bar->setValue(bar->maximum());
        for (int other = 0; other < 3; ++other) {
            QVERIFY(shown.pane(other).verticalScrollBar()->maximum() - shown.pane(other).verticalScrollBar()->value() <=
                    1);
        }
        bar->setValue(0);
        for (int other = 0; other < 3; ++other) {
            QVERIFY(shown.pane(other).verticalScrollBar()->value() <= 1);
        }
    }
}

void TestLinkedPanes::aPaneCanBeUnlinked()
{
    Shown shown;
    QSignalSpy linking(&shown.view, &ComparisonView::linkingChanged);
    shown.view.setPaneLinked(shown.corpus.ids.at(1), false);
    QCOMPARE(linking.size(), 1);
    QVERIFY(!shown.view.isPaneLinked(shown.corpus.ids.at(1)));
    wheel(shown.pane(0), -400);
    QCOMPARE(shown.pane(1).verticalScrollBar()->value(), 0);
    QVERIFY(shown.pane(2).verticalScrollBar()->value() > 0);
    wheel(shown.pane(1), -120);
    const int first = shown.pane(0).verticalScrollBar()->value();
    wheel(shown.pane(1), -120);
    QCOMPARE(shown.pane(0).verticalScrollBar()->value(), first);
    shown.view.setCurrentPane(shown.corpus.ids.at(0));
    shown.view.setPaneLinked(shown.corpus.ids.at(1), true);
    QCOMPARE(linking.size(), 2);
}

void TestLinkedPanes::linkingCanBeSwitchedOff()
{
    Shown shown;
    shown.view.setLinked(false);
    wheel(shown.pane(0), -400);
    QCOMPARE(shown.pane(1).verticalScrollBar()->value(), 0);
    QCOMPARE(shown.pane(2).verticalScrollBar()->value(), 0);
    shown.view.setLinked(true);
    QVERIFY(shown.pane(1).verticalScrollBar()->value() > 0);
}

void TestLinkedPanes::marksKeepTheReadersLine()
{
    Shown shown;
    shown.pane(0).scrollToOffset(shown.corpus.place(0, 2).begin, 0.2);
    const int value = shown.pane(0).verticalScrollBar()->value();
    shown.view.setMarks(shown.corpus.ids.at(0), {});
    shown.view.setLayers(Layer::Quotes | Layer::OnlyHere);
    QCOMPARE(shown.pane(0).verticalScrollBar()->value(), value);
    QVERIFY(shown.pane(0).marks().shared.isEmpty());
}

void TestLinkedPanes::compareStepsThroughWhatBothHave()
{
    Corpus corpus;
    ComparisonView view;
    view.resize(1000, 420);
    view.setCompareMode(true);
    view.setPanes(corpus.panes({0, 2}));
    view.setPassages(corpus.passages, corpus.groups);
    view.show();
    QVERIFY(view.layers().testFlag(Layer::Brackets));
    view.setLayers(Layer::Passages);
    QVERIFY(view.layers().testFlag(Layer::Brackets));
    view.setCurrentPane(corpus.ids.at(0));
    QList<int> seen;
    while (view.nextPassage()) {
        seen.append(view.currentGroup());
    }
    QCOMPARE(seen, (QList<int>{0, 1, 3}));
    QVERIFY(view.handleWidth() > 40);
}

QTEST_MAIN(TestLinkedPanes)

#include "tst_linkedpanes.moc"
