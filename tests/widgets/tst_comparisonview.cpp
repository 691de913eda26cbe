// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplearticle.h"
#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/look/linebutton.h"
#include "widgets/article/linerects.h"
#include "widgets/panes/paneheader.h"
#include "widgets/panes/passagelookup.h"
#include "widgets/panes/ribbonhandle.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

const QString filler =
    u"This sentence stands in one article alone and says nothing that the others would say too.\n\n"_s;

QString shared(int i)
{
    return u"Sentence number %1 is carried by more than one of them, word for word, as the agency sent it.\n\n"_s.arg(
        i);
}

/** An article of shared sentences in some order with so much of its own before each. */
Article articleOf(const QList<int> &order, int fillers)
{
    Article made;
    for (const int i : order) {
        made.text += filler.repeated(fillers) + shared(i);
    }
    made.text += filler.repeated(6);
    return made;
}

/** Three articles with four shared sentences; the second has two of them the other way round, the third lacks one. */
class Corpus
{
public:
    Corpus()
        : articles{articleOf({0, 1, 2, 3}, 3), articleOf({0, 2, 1, 3}, 6), articleOf({0, 1, 3}, 2)}
    {
        for (int i = 0; i < 4; ++i) {
            addGroup(i);
        }
    }

    [[nodiscard]] QList<PaneContent> panes(const QList<int> &which = {0, 1, 2}) const
    {
        QList<PaneContent> contents;
        for (const int i : which) {
            PaneContent content;
            content.id = ids.at(i);
            content.key = u"00%1"_s.arg(i);
            content.article = articles.at(i);
            content.index = i;
            content.words = 300 + i;
            content.share = 0.4;
            for (const PassageGroup &group : groups) {
                for (const Span &place : placesOf(group, i)) {
                    content.marks.shared.append({place, group.sources});
                }
            }
            std::sort(content.marks.shared.begin(), content.marks.shared.end(),
                      [](const SharedStretch &a, const SharedStretch &b) { return a.span < b.span; });
            contents.append(content);
        }
        return contents;
    }

    [[nodiscard]] Span place(int source, int sentence) const
    {
        const QString words = shared(sentence).trimmed();
        const qsizetype at = articles.at(source).text.indexOf(words);
        return at < 0 ? Span() : Span{at, at + words.size()};
    }

    QList<Article> articles;
    QList<QUuid> ids{QUuid::createUuid(), QUuid::createUuid(), QUuid::createUuid()};
    QList<Passage> passages;
    QList<PassageGroup> groups;

private:
    void addGroup(int sentence)
    {
        PassageGroup group;
        group.words = 18;
        for (int source = 0; source < 3; ++source) {
            if (!place(source, sentence).isEmpty()) {
                group.members.append({source, place(source, sentence)});
            }
        }
        group.sources = static_cast<int>(group.members.size());
        groups.append(group);
        for (qsizetype a = 0; a < group.members.size(); ++a) {
            for (qsizetype b = a + 1; b < group.members.size(); ++b) {
                Passage passage;
                passage.sourceA = group.members.at(a).source;
                passage.sourceB = group.members.at(b).source;
                passage.a = group.members.at(a).span;
                passage.b = group.members.at(b).span;
                passage.words = 18 - sentence; // so that one of two crossing ones is heavier
                passages.append(passage);
            }
        }
    }
};

struct Shown {
    explicit Shown(const QList<int> &which = {0, 1, 2})
    {
        view.resize(1000, 420);
        view.setSourceKeys({u"000"_s, u"001"_s, u"002"_s});
        view.setPanes(corpus.panes(which));
        view.setPassages(corpus.passages, corpus.groups);
        view.show();
        view.activateWindow();
    }

    [[nodiscard]] ArticleView &pane(int source) const { return *view.view(corpus.ids.at(source)); }
    [[nodiscard]] double heightOf(int source, int sentence) const
    {
        return pane(source).extentOf(corpus.place(source, sentence)).first;
    }
    [[nodiscard]] RibbonHandle *handle(int index) const { return qobject_cast<RibbonHandle *>(view.handle(index)); }

    Corpus corpus;
    ComparisonView view;
};

QPoint pointOf(ArticleView &view, qsizetype offset)
{
    const QRectF glyph = lineRects(*view.document(), {offset, offset + 1}).constFirst().rect;
    return (glyph.center() - QPointF(0, view.verticalScrollBar()->value())).toPoint();
}

void wheel(ArticleView &view, int delta)
{
    QWheelEvent event(QPointF(50, 50), view.viewport()->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, delta),
                      Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace

class TestComparisonView : public QObject
{
    Q_OBJECT

private slots:
    void init();
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
    void sameSourcesKeepTheirPanes();
    void hitsStayWhenMarksAreExchanged();
    void panesComeGoAndChangePlaces();
    void atMostSixPanes();
    void marksKeepTheReadersLine();
    void ribbonsJoinNeighbours();
    void noiseIsAnEdgeWhereItIsAskedFor();
    void aRibbonCanBeClicked();
    void ribbonsAreMirrored();
    void layersReachEveryPane();
    void focusIsShownAndMoves();
    void headersSayAndAsk();
    void showSpanScrollsAndSelects();
    void signalsNameTheirPane();
    void zoomIsForAll();
    void nothingToShow();
    void compareStepsThroughWhatBothHave();
};

void TestComparisonView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // of the platform
    samples::usePalette(false);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestComparisonView::clickBringsEveryPaneLevel()
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

void TestComparisonView::theClickedLineNeverMoves()
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

void TestComparisonView::enterDoesTheSame()
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

void TestComparisonView::panesWithoutThePassageFollow()
{
    Shown shown;
    shown.view.setCurrentGroup(2); // the third article lacks it: there it is between 1 and 3
    QTRY_VERIFY(qAbs(shown.heightOf(0, 2) - shown.heightOf(1, 2)) <= 1.5);
    const Span visible = shown.pane(2).visibleSpan();
    QTRY_VERIFY(shown.pane(2).visibleSpan().end > shown.corpus.place(2, 1).begin);
    Q_UNUSED(visible)
    QVERIFY(shown.pane(2).visibleSpan().begin < shown.corpus.place(2, 3).end);
}

void TestComparisonView::framesStandInEveryPane()
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

void TestComparisonView::nextAndPreviousFollowTheText()
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

void TestComparisonView::scrollingIsLinkedAtThePassages()
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

void TestComparisonView::scrollingEndsTogether()
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

void TestComparisonView::aPaneCanBeUnlinked()
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

void TestComparisonView::linkingCanBeSwitchedOff()
{
    Shown shown;
    shown.view.setLinked(false);
    wheel(shown.pane(0), -400);
    QCOMPARE(shown.pane(1).verticalScrollBar()->value(), 0);
    QCOMPARE(shown.pane(2).verticalScrollBar()->value(), 0);
    shown.view.setLinked(true);
    QVERIFY(shown.pane(1).verticalScrollBar()->value() > 0);
}

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

void TestComparisonView::marksKeepTheReadersLine()
{
    Shown shown;
    shown.pane(0).scrollToOffset(shown.corpus.place(0, 2).begin, 0.2);
    const int value = shown.pane(0).verticalScrollBar()->value();
    shown.view.setMarks(shown.corpus.ids.at(0), {});
    shown.view.setLayers(Layer::Quotes | Layer::OnlyHere);
    QCOMPARE(shown.pane(0).verticalScrollBar()->value(), value);
    QVERIFY(shown.pane(0).marks().shared.isEmpty());
}

void TestComparisonView::ribbonsJoinNeighbours()
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

void TestComparisonView::aRibbonCanBeClicked()
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

void TestComparisonView::ribbonsAreMirrored()
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

void TestComparisonView::noiseIsAnEdgeWhereItIsAskedFor()
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
    shown.view.focusNextPane();
    QCOMPARE(shown.view.currentPane(), shown.corpus.ids.at(2));
    shown.view.focusNextPane();
    QCOMPARE(shown.view.currentPane(), shown.corpus.ids.at(0));
    shown.view.focusPreviousPane();
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
    view.focusNextPane();
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

void TestComparisonView::compareStepsThroughWhatBothHave()
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

QTEST_MAIN(TestComparisonView)

#include "tst_comparisonview.moc"
