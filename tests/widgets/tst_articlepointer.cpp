// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplearticle.h"
#include "widgets/article/articleview.h"
#include "widgets/article/linerects.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <optional>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

struct Shown {
    explicit Shown(const QSize &size = {760, 500}, int paragraphs = 6)
        : article(samples::article(paragraphs))
        , marks(samples::marks(article))
    {
        view.resize(size);
        view.setArticle(article);
        view.setMarks(marks);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }

    [[nodiscard]] QRectF lineOf(qsizetype offset)
    {
        return lineRects(*view.document(), {offset, offset + 1})
            .constFirst()
            .rect.translated(0, -view.verticalScrollBar()->value());
    }

    [[nodiscard]] QPoint pointOf(qsizetype offset) { return lineOf(offset).center().toPoint(); }

    void move(const QPoint &to, Qt::MouseButtons buttons = {}, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, buttons, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        move(to, Qt::LeftButton, modifiers);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }

    /** The first place beside a line, from left to right, over which the pointer has that shape. */
    [[nodiscard]] std::optional<QPoint> placeWith(Qt::CursorShape shape, int y, int from, int to)
    {
        for (int x = from; x < to; ++x) {
            move({x, y});
            if (view.viewport()->cursor().shape() == shape) {
                return QPoint(x, y);
            }
        }
        return std::nullopt;
    }

    /** A place on the stripe of the only coding. */
    [[nodiscard]] std::optional<QPoint> stripe()
    {
        const QRectF line = lineOf(marks.codings.constFirst().span.begin);
        return placeWith(Qt::PointingHandCursor, qRound(line.center().y()), qRound(line.right()), view.width());
    }

    /** Where the lines end, at the most. */
    [[nodiscard]] double edge()
    {
        double right = 0;
        for (const LineRect &line : lineRects(*view.document(), {0, article.text.size()})) {
            right = std::max(right, line.rect.right());
        }
        return right;
    }

    Article article;
    ArticleMarks marks;
    ArticleView view;
};

} // namespace

/** What clicks, drags and the wheel do where several things could be meant. */
class TestArticlePointer final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aStripeIsClickedWhileWordsAreSelected();
    void layersThatAreOffTakeNoClicks();
    void theWheelZoomsByNotches();
    void theMarginIsTakenWhereItIs_data();
    void theMarginIsTakenWhereItIs();
    void aClickOnAHandleChangesNothing();
    void handlesStandOnlyWhereTheTextIsThere();
};

void TestArticlePointer::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // of the platform
    samples::usePalette(false);
}

void TestArticlePointer::aStripeIsClickedWhileWordsAreSelected()
{
    Shown shown;
    const std::optional<QPoint> stripe = shown.stripe();
    QVERIFY(stripe);
    const Span words = samples::placeOf(shown.article, u"harbour master told"); // in part, letter by letter
    shown.drag(shown.pointOf(words.begin + 2), shown.pointOf(words.begin + 10), Qt::AltModifier);
    const Span selected = shown.view.exactSelection();
    QVERIFY(!selected.isEmpty());
    QCOMPARE(shown.view.selectedSpan(), selected);
    QSignalSpy activated(&shown.view, &ArticleView::codingActivated);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, *stripe);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().toUuid(), shown.marks.codings.constFirst().id);
    QCOMPARE(shown.view.exactSelection(), selected);
    QCOMPARE(shown.view.selectedSpan(), selected); // still to the letter
}

void TestArticlePointer::layersThatAreOffTakeNoClicks()
{
    Shown shown;
    const QRectF line = shown.lineOf(shown.marks.quotes.constFirst().span.begin);
    const auto hand = [&] {
        return shown.placeWith(Qt::PointingHandCursor, qRound(line.center().y()), 0, qRound(line.left()));
    };
    const std::optional<QPoint> rail = hand();
    QVERIFY(rail);
    shown.view.setLayers(defaultLayers & ~Layers(Layer::Quotes));
    QVERIFY(!hand());
    QSignalSpy activated(&shown.view, &ArticleView::quoteActivated);
    shown.drag(*rail, shown.pointOf(shown.marks.quotes.constFirst().span.end)); // begins a selection as any margin
    QVERIFY(!shown.view.selectedSpan().isEmpty());
    QCOMPARE(activated.size(), 0);
}

void TestArticlePointer::theWheelZoomsByNotches()
{
    Shown shown;
    QSignalSpy zoomed(&shown.view, &ArticleView::zoomRequested);
    const QPointF middle(300, 200);
    const auto turn = [&](int delta) {
        QWheelEvent event(middle, shown.view.viewport()->mapToGlobal(middle), {}, {0, delta}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.view.viewport(), &event);
    };
    for (int i = 0; i < 14; ++i) {
        turn(8); // a touchpad
    }
    QCOMPARE(zoomed.size(), 0);
    turn(8);
    QCOMPARE(zoomed.size(), 1);
    QCOMPARE(zoomed.constLast().constFirst().toInt(), 110);
    turn(-240);
    QCOMPARE(zoomed.constLast().constFirst().toInt(), 80);
}

void TestArticlePointer::theMarginIsTakenWhereItIs_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("no room is over") << 640;
    QTest::newRow("some is") << 1000;
    QTest::newRow("much is") << 1400;
}

void TestArticlePointer::theMarginIsTakenWhereItIs()
{
    QFETCH(const int, width);
    Shown shown({width, 500});
    connect(&shown.view, &ArticleView::codingMarginRequested, &shown.view, &ArticleView::setCodingMargin);
    const int y = qRound(shown.lineOf(shown.article.text.indexOf(u"Harbour talks"_s)).center().y());
    const std::optional<QPoint> grip = shown.placeWith(Qt::SplitHCursor, y, qRound(shown.edge()) - 40, width);
    QVERIFY(grip);
    const double before = shown.edge();
    shown.drag(*grip, *grip);
    QVERIFY(std::abs(shown.edge() - before) < 1);
    shown.drag(*grip, *grip - QPoint(24, 0));
    const std::optional<QPoint> moved = shown.placeWith(Qt::SplitHCursor, y, qRound(shown.edge()) - 40, width);
    QVERIFY(moved);
    QVERIFY2(std::abs(grip->x() - moved->x() - 24) <= 3, qPrintable(QString::number(grip->x() - moved->x())));
}

void TestArticlePointer::aClickOnAHandleChangesNothing()
{
    Shown shown;
    CodingMark &coding = shown.marks.codings.first();
    coding.span = {coding.span.begin + 1, coding.span.end - 2}; // letter by letter
    shown.view.setMarks(shown.marks);
    shown.view.setFocusedCoding(coding.id);
    QSignalSpy wanted(&shown.view, &ArticleView::codingSpanRequested);
    for (const QString &name : {u"spanBegin"_s, u"spanEnd"_s}) {
        auto *handle = shown.view.findChild<QWidget *>(name);
        QVERIFY(handle && handle->isVisible());
        QTest::mouseClick(handle, Qt::LeftButton);
    }
    QCOMPARE(wanted.size(), 0);
    auto *end = shown.view.findChild<QWidget *>(u"spanEnd"_s);
    const QPoint there = end->mapFrom(shown.view.viewport(), shown.pointOf(coding.span.begin + 3));
    QTest::mousePress(end, Qt::LeftButton);
    QMouseEvent move(QEvent::MouseMove, there, end->mapToGlobal(there), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(end, &move);
    QTest::mouseRelease(end, Qt::LeftButton, {}, there);
    QCOMPARE(wanted.size(), 1);
}

void TestArticlePointer::handlesStandOnlyWhereTheTextIsThere()
{
    Shown shown({640, 500}, 600);
    QVERIFY(!shown.view.isWhole());
    CodingMark &coding = shown.marks.codings.first();
    const qsizetype far = shown.article.text.lastIndexOf(u"nobody should expect");
    coding.span = {far, far + 6};
    shown.view.setMarks(shown.marks);
    shown.view.setFocusedCoding(coding.id);
    const auto *begin = shown.view.findChild<QWidget *>(u"spanBegin"_s);
    QVERIFY(begin->isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(shown.view.isWhole(), 20000);
    QVERIFY(!begin->isHidden());
    QVERIFY(std::abs(begin->geometry().bottom() - shown.view.extentOf(coding.span).second) < 40);
}

QTEST_MAIN(TestArticlePointer)
#include "tst_articlepointer.moc"
