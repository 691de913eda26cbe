// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplearticle.h"
#include "widgets/article/articleview.h"
#include "widgets/article/linerects.h"
#include "widgets/article/overviewbar.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QHelpEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

/** The middle of a character in the viewport. */
QPoint pointOf(ArticleView &view, qsizetype offset)
{
    const QList<LineRect> rects = lineRects(*view.document(), {offset, offset + 1});
    return (rects.constFirst().rect.center() - QPointF(0, view.verticalScrollBar()->value())).toPoint();
}

void drag(ArticleView &view, qsizetype from, qsizetype to, Qt::KeyboardModifiers modifiers = {})
{
    const QPoint begin = pointOf(view, from);
    const QPoint end = pointOf(view, to);
    QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, begin);
    QMouseEvent move(QEvent::MouseMove, end, view.viewport()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton,
                     modifiers);
    QCoreApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, end);
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

QImage grabOf(ArticleView &view)
{
    return samples::imageOf(*view.viewport());
}

} // namespace

class TestArticleView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void positionsSurviveTheWidget();
    void clickActivatesThePassage();
    void enterActivatesAtTheCaret();
    void clickOnAQuoteOrCoding();
    void draggingSelectsWords();
    void keysSelect();
    void copiesTheTextAsItIs();
    void nothingCanBeTyped();
    void lettersBelongToTheWindow();
    void boilerplateFoldsAndUnfolds();
    void marksAndLayersLayNothingOut();
    void theLineStaysWhenThingsChange_data();
    void theLineStaysWhenThingsChange();
    void scrollingToPlaces();
    void onlyTheReadersScrollingIsTold();
    void controlWheelZooms();
    void hoverIsToldAfterAWhile();
    void toolTipsSayWhatStandsThere();
    void overviewHasEveryMark();
    void fillsLieUnderTheWords_data();
    void fillsLieUnderTheWords();
    void valuesHaveCornersRoundTheWords();
    void darkThemeIsTakenOverLive();
    void secondaryTypeOnAFillIsInked();
    void rightToLeftArticleIsMirrored();
    void aLongArticleComesInSteps();
    void whatIsGoneToInALongArticleIsThere();
    void aLongArticleIsFoldedAndMarkedAsAShortOne();
    void theMarginCanBeDragged();
    void hugeArticle();
};

void TestArticleView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // of the platform
    samples::usePalette(false);
}

namespace
{

struct Shown {
    explicit Shown(const QSize &size = {640, 500}, int paragraphs = 6)
        : article(samples::article(paragraphs))
        , marks(samples::marks(article))
    {
        view.resize(size);
        view.setArticle(article);
        view.setMarks(marks);
        view.show();
    }

    Article article;
    ArticleMarks marks;
    ArticleView view;
};

} // namespace

void TestArticleView::positionsSurviveTheWidget()
{
    Shown shown;
    QCOMPARE(shown.view.document()->characterCount() - 1, shown.article.text.size());
    shown.view.setZoom(200);
    shown.view.setLayers(defaultLayers | Layer::Boilerplate);
    shown.view.resize(300, 700);
    QCOMPARE(shown.view.document()->characterCount() - 1, shown.article.text.size());
    const Span words = samples::placeOf(shown.article, u"harbour master");
    for (qsizetype offset = words.begin; offset < words.end + 300; ++offset) {
        if (!shown.article.text.at(offset).isSpace()) {
            const qsizetype found = shown.view.offsetAt(pointOf(shown.view, offset));
            QVERIFY(found == offset || found == offset + 1);
        }
    }
    QVERIFY(!shown.view.document()->isModified() || shown.view.isReadOnly());
}

void TestArticleView::clickActivatesThePassage()
{
    Shown shown;
    QSignalSpy activated(&shown.view, &ArticleView::passageActivated);
    const Span passage = shown.marks.shared.constFirst().span;
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, pointOf(shown.view, passage.begin + 6));
    QCOMPARE(activated.size(), 1);
    QVERIFY(passage.contains(activated.constFirst().constFirst().value<qsizetype>()));

    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, pointOf(shown.view, passage.begin - 20));
    QCOMPARE(activated.size(), 1);
    shown.view.setLayers(Layer::Quotes);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, pointOf(shown.view, passage.begin + 6));
    QCOMPARE(activated.size(), 1); // what is not shown cannot be clicked
}

void TestArticleView::enterActivatesAtTheCaret()
{
    Shown shown;
    QSignalSpy passages(&shown.view, &ArticleView::passageActivated);
    QSignalSpy quotes(&shown.view, &ArticleView::quoteActivated);
    QSignalSpy codings(&shown.view, &ArticleView::codingActivated);
    shown.view.setCaret(shown.marks.shared.constFirst().span.begin);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(passages.size(), 1);
    shown.view.setCaret(shown.marks.quotes.constFirst().span.begin + 2);
    QTest::keyClick(&shown.view, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(quotes.size(), 1);
    QCOMPARE(quotes.constFirst().constFirst().toInt(), 0);
    shown.view.setCaret(shown.marks.codings.constFirst().span.begin + 2);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(codings.size(), 1);
    QCOMPARE(codings.constFirst().constFirst().toUuid(), shown.marks.codings.constFirst().id);
    QTest::keyClick(&shown.view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(codings.size(), 1);
}

void TestArticleView::clickOnAQuoteOrCoding()
{
    Shown shown({760, 500});
    QSignalSpy quotes(&shown.view, &ArticleView::quoteActivated);
    QSignalSpy codings(&shown.view, &ArticleView::codingActivated);
    const auto [quoteTop, quoteBottom] = shown.view.extentOf(shown.marks.quotes.constFirst().span);
    const double column = shown.view.cursorRect().left();
    const QRectF line = lineRects(*shown.view.document(), {0, 1}).constFirst().rect;
    Q_UNUSED(column)
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {},
                      QPointF(line.left() - 6, (quoteTop + quoteBottom) / 2).toPoint());
    QCOMPARE(quotes.size(), 1);
    // The stripe and the name stand somewhere to the right of the text: the whole name is a target.
    const auto [top, bottom] = shown.view.extentOf(shown.marks.codings.constFirst().span);
    int hits = 0;
    for (int x = shown.view.viewport()->width() - 1; x > shown.view.viewport()->width() / 2; x -= 2) {
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(x, qRound(top) + 6));
        hits = static_cast<int>(codings.size());
    }
    QVERIFY(hits > 20);
    Q_UNUSED(bottom)
}

void TestArticleView::draggingSelectsWords()
{
    Shown shown;
    QSignalSpy selected(&shown.view, &ArticleView::selectedSpanChanged);
    const Span words = samples::placeOf(shown.article, u"harbour master told");
    drag(shown.view, words.begin + 3, words.end - 3);
    QCOMPARE(shown.view.selectedSpan(), words);
    QCOMPARE(shown.view.textCursor().selectionStart(), words.begin); // and is shown so
    QVERIFY(!selected.isEmpty());
    QCOMPARE(selected.constLast().constFirst().value<Span>(), words);

    drag(shown.view, words.end - 3, words.begin + 3); // backwards
    QCOMPARE(shown.view.selectedSpan(), words);

    drag(shown.view, words.begin + 3, words.end - 3, Qt::AltModifier);
    const Span raw = shown.view.selectedSpan();
    QVERIFY(raw.begin > words.begin && raw.end < words.end);

    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, pointOf(shown.view, words.begin + 3));
    QCOMPARE(shown.view.selectedSpan(), (Span{words.begin, words.begin + 7}));
}

void TestArticleView::keysSelect()
{
    Shown shown;
    const Span words = samples::placeOf(shown.article, u"harbour master told");
    shown.view.setCaret(words.begin);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(shown.view.selectedSpan(), (Span{words.begin, words.begin + 14})); // without the blank behind
    shown.view.setCaret(words.begin);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
    }
    QCOMPARE(shown.view.exactSelection(), (Span{words.begin, words.begin + 3}));
    QCOMPARE(shown.view.selectedSpan(), (Span{words.begin, words.begin + 7})); // words, however they are selected
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QVERIFY(shown.view.selectedSpan().isEmpty());
    QTest::keyClick(&shown.view, Qt::Key_End, Qt::ShiftModifier);
    QVERIFY(shown.view.selectedSpan().length() > 10);
}

void TestArticleView::copiesTheTextAsItIs()
{
    Article article;
    article.text = u"ten\u00a0ferries\nleft\u00a0port"_s;
    ArticleView view;
    view.setArticle(article);
    view.selectSpan({0, article.text.size()});
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), article.text);
}

void TestArticleView::nothingCanBeTyped()
{
    Shown shown;
    shown.view.setCaret(100);
    QTest::keyClicks(&shown.view, u"typed"_s);
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    QTest::keyClick(&shown.view, Qt::Key_Backspace);
    QGuiApplication::clipboard()->setText(u"pasted"_s);
    QTest::keyClick(&shown.view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.view.document()->characterCount() - 1, shown.article.text.size());
    QVERIFY(!shown.view.acceptDrops());
}

void TestArticleView::lettersBelongToTheWindow()
{
    Shown shown;
    int fired = 0;
    QList<QShortcut *> shortcuts;
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_T), QKeySequence(Qt::Key_1), QKeySequence(Qt::CTRL | Qt::Key_Z),
          QKeySequence(Qt::Key_BracketLeft), QKeySequence(Qt::Key_F8)}) {
        auto *shortcut = new QShortcut(keys, &shown.view);
        connect(shortcut, &QShortcut::activated, this, [&fired] { ++fired; });
        shortcuts.append(shortcut);
    }
    shown.view.activateWindow();
    shown.view.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&shown.view));
    QTest::keyClick(&shown.view, Qt::Key_T);
    QTest::keyClick(&shown.view, Qt::Key_1);
    QTest::keyClick(&shown.view, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&shown.view, Qt::Key_BracketLeft);
    QTest::keyClick(&shown.view, Qt::Key_F8);
    QCOMPARE(fired, shortcuts.size());
}

void TestArticleView::boilerplateFoldsAndUnfolds()
{
    Shown shown;
    QVERIFY(shown.view.isFolded(0));
    const double folded = shown.view.document()->size().height();
    shown.view.setCaret(0);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QVERIFY(!shown.view.isFolded(0));
    QVERIFY(shown.view.document()->size().height() > folded);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, pointOf(shown.view, 0) - QPoint(10, 0));
    QVERIFY(shown.view.isFolded(0));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, pointOf(shown.view, 0) + QPoint(20, 0));
    QVERIFY(!shown.view.isFolded(0));
    QVERIFY(!shown.view.toggleBoilerplate(300));
    shown.view.setLayers(defaultLayers | Layer::Boilerplate);
    QVERIFY(!shown.view.isFolded(shown.article.text.size() - 3));
    shown.view.setLayers(defaultLayers);
    QVERIFY(shown.view.isFolded(0));
    QVERIFY(shown.view.isFolded(shown.article.text.size() - 3));
}

void TestArticleView::marksAndLayersLayNothingOut()
{
    Shown shown;
    QSignalSpy contents(shown.view.document(), &QTextDocument::contentsChange);
    QSignalSpy sizes(shown.view.document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged);
    ArticleMarks other = shown.marks;
    other.shared.append({{400, 460}, 5});
    other.quotes.clear();
    other.hits = {{10, 14}};
    shown.view.setMarks(other);
    shown.view.setLayers(Layer::Quotes | Layer::OnlyHere);
    shown.view.setLayers(defaultLayers | Layer::Prose | Layer::Brackets);
    shown.view.setFrames({{400, 460}}, {{300, 320}});
    shown.view.setFocusedCoding(shown.marks.codings.constFirst().id);
    shown.view.setArticle(shown.article);
    grabOf(shown.view);
    QCOMPARE(contents.size(), 0);
    QCOMPARE(sizes.size(), 0);
}

void TestArticleView::theLineStaysWhenThingsChange_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("marks") << 0;
    QTest::newRow("zoom in") << 1;
    QTest::newRow("narrower") << 2;
    QTest::newRow("unfolded above") << 3;
    QTest::newRow("another theme") << 4;
    QTest::newRow("the same article again") << 5;
    QTest::newRow("there and back") << 6;
    QTest::newRow("a paragraph becomes boilerplate") << 7;
}

void TestArticleView::theLineStaysWhenThingsChange()
{
    QFETCH(const int, what);
    Shown shown({640, 400}, 30);
    const Span line = samples::placeOf(shown.article, u"Paragraph 12");
    shown.view.scrollToOffset(line.begin, 0);
    const double before = shown.view.heightOf(double(line.begin));
    const double step = shown.view.lines().lines().constLast().bottom - shown.view.lines().lines().constLast().top;
    QVERIFY(qAbs(before) <= 1);
    switch (what) {
    case 0:
        shown.view.setMarks({});
        break;
    case 1:
        shown.view.setZoom(180);
        break;
    case 2:
        shown.view.resize(320, 400);
        break;
    case 3:
        shown.view.setLayers(defaultLayers | Layer::Boilerplate);
        break;
    case 4:
        samples::usePalette(true);
        QCoreApplication::processEvents();
        break;
    case 5:
        shown.view.setArticle(shown.article);
        break;
    case 6:
        for (int i = 0; i < 20; ++i) {
            shown.view.resize(i % 2 ? 640 : 330, 400);
            shown.view.setZoom(100 + i);
        }
        break;
    case 7: {
        Article changed = shown.article;
        changed.parts.append({PartKind::Related,
                              samples::placeOf(changed, changed.text.sliced(changed.text.indexOf(u"Paragraph 3"), 120)),
                              PartReason::Wording, true});
        shown.view.setArticle(changed);
        break;
    }
    }
    QVERIFY2(qAbs(shown.view.heightOf(double(line.begin)) - before) <= step,
             qPrintable(QString::number(shown.view.heightOf(double(line.begin)))));
}

void TestArticleView::scrollingToPlaces()
{
    Shown shown({640, 400}, 30);
    const Span line = samples::placeOf(shown.article, u"Paragraph 15");
    shown.view.scrollToOffset(line.begin, 0.5);
    QVERIFY(qAbs(shown.view.heightOf(double(line.begin)) - 200) <= 1);
    QVERIFY(qAbs(shown.view.placeAtFraction(0.5) - double(line.begin)) < 10);
    shown.view.scrollToPlace(1e9, 0);
    QCOMPARE(shown.view.verticalScrollBar()->value(), shown.view.verticalScrollBar()->maximum());
    shown.view.ensureSpanVisible(line);
    const auto [top, bottom] = shown.view.extentOf(line);
    QVERIFY(top >= 0 && bottom <= 400);
    const int value = shown.view.verticalScrollBar()->value();
    shown.view.ensureSpanVisible(line);
    QCOMPARE(shown.view.verticalScrollBar()->value(), value);
    QVERIFY(shown.view.visibleSpan().contains(line));
    shown.view.scrollToOffset(0, 0, true);
    QTRY_COMPARE(shown.view.verticalScrollBar()->value(), 0);
}

void TestArticleView::onlyTheReadersScrollingIsTold()
{
    Shown shown({640, 400}, 30);
    QSignalSpy byReader(&shown.view, &ArticleView::scrolledByReader);
    QSignalSpy moved(&shown.view, &ArticleView::linesMoved);
    shown.view.scrollToOffset(2000, 0);
    shown.view.setZoom(150);
    shown.view.resize(330, 400);
    QCOMPARE(byReader.size(), 0);
    QVERIFY(moved.size() >= 3);
    QWheelEvent wheel(QPointF(50, 50), shown.view.viewport()->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, -120),
                      Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(shown.view.viewport(), &wheel);
    QVERIFY(!byReader.isEmpty());
    const qsizetype count = byReader.size();
    shown.view.verticalScrollBar()->setValue(0);
    QCOMPARE(byReader.size(), count + 1);
}

void TestArticleView::controlWheelZooms()
{
    Shown shown;
    QSignalSpy zoom(&shown.view, &ArticleView::zoomRequested);
    QWheelEvent wheel(QPointF(50, 50), shown.view.viewport()->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(shown.view.viewport(), &wheel);
    QCOMPARE(zoom.size(), 1);
    QCOMPARE(zoom.constFirst().constFirst().toInt(), 110);
    shown.view.setZoom(5000);
    QCOMPARE(shown.view.zoom(), 250);
}

void TestArticleView::hoverIsToldAfterAWhile()
{
    Shown shown;
    QSignalSpy hovered(&shown.view, &ArticleView::passageHovered);
    const Span passage = shown.marks.shared.constFirst().span;
    QTest::mouseMove(shown.view.viewport(), pointOf(shown.view, passage.begin + 6));
    QMouseEvent move(QEvent::MouseMove, pointOf(shown.view, passage.begin + 6),
                     shown.view.viewport()->mapToGlobal(pointOf(shown.view, passage.begin + 6)), Qt::NoButton,
                     Qt::NoButton, {});
    QCoreApplication::sendEvent(shown.view.viewport(), &move);
    QTRY_VERIFY(!hovered.isEmpty());
    QVERIFY(passage.contains(hovered.constLast().constFirst().value<qsizetype>()));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(shown.view.viewport(), &leave);
    QTRY_COMPARE(hovered.constLast().constFirst().value<qsizetype>(), -1);
}

void TestArticleView::toolTipsSayWhatStandsThere()
{
    Shown shown;
    shown.view.setPassageTip([](qsizetype) { return u"Shared by 3 of 5"_s; });
    const auto tipAt = [&shown](qsizetype offset) {
        const QPoint point = pointOf(shown.view, offset);
        QHelpEvent help(QEvent::ToolTip, point, shown.view.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(shown.view.viewport(), &help);
        return QToolTip::text();
    };
    QCOMPARE(tipAt(shown.marks.shared.constFirst().span.begin + 2), u"Shared by 3 of 5"_s);
    QVERIFY(tipAt(shown.marks.quotes.constFirst().span.begin + 2).contains(u"Ada Crane"_s));
}

void TestArticleView::overviewHasEveryMark()
{
    Shown shown({640, 400}, 30);
    const QList<OverviewMark> marks = shown.view.overviewBar()->marks();
    QCOMPARE(marks.size(), 3);
    for (const OverviewMark &mark : marks) {
        QVERIFY(mark.top >= 0 && mark.bottom <= 1 && mark.bottom > mark.top);
        const QRectF left = overviewRect(mark, {17, 400}, false);
        const QRectF right = overviewRect(mark, {17, 400}, true);
        QVERIFY(left.height() >= 2 && QRectF(0, 0, 17, 400).contains(left) && QRectF(0, 0, 17, 400).contains(right));
        QCOMPARE(left.left(), 17 - right.right());
    }
    shown.view.setLayers(Layer::Quotes);
    QCOMPARE(shown.view.overviewBar()->marks().size(), 1);
    shown.view.setLayers(defaultLayers);

    OverviewBar *bar = shown.view.overviewBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(8, bar->height() - 3));
    QCOMPARE(bar->value(), bar->maximum());
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(8, 2));
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(bar, Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(QRectF(bar->rect()).contains(bar->viewBox()));
}

void TestArticleView::fillsLieUnderTheWords_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light, right to left") << false << true;
}

void TestArticleView::fillsLieUnderTheWords()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, mirrored);
    samples::usePalette(dark);
    const SpanPalette palette = SpanPalette::from(appPalette(dark));
    Shown shown;
    if (mirrored) {
        shown.view.setLayoutDirection(Qt::RightToLeft);
    }
    const Span passage = shown.marks.shared.constFirst().span;
    const QImage image = grabOf(shown.view);
    const QRectF blank = lineRects(*shown.view.document(), {passage.begin + 3, passage.begin + 4}).constFirst().rect;
    QCOMPARE(image.pixelColor(blank.center().toPoint()), palette.sharedFill(3)); // between two words
    QVERIFY(hasColour(image, palette.ink));
    QVERIFY(hasColour(image, palette.colour(6))); // the stripe of the coding
    QCOMPARE(image.pixelColor(2, 2), palette.base);
    shown.view.setLayers({});
    QVERIFY(!hasColour(grabOf(shown.view), palette.sharedFill(3)));
}

void TestArticleView::valuesHaveCornersRoundTheWords()
{
    Shown shown;
    ArticleMarks marks;
    marks.values = {{samples::placeOf(shown.article, u"the ferries"), u"Number: 3"_s}};
    shown.view.setMarks(marks);
    const QRectF line = lineRects(*shown.view.document(), marks.values.constFirst().span).constFirst().rect;
    const QRectF box = valueRect(line);
    const QPoint corner(static_cast<int>(box.left()) + 2, static_cast<int>(box.top()));
    const QPoint middle(static_cast<int>(box.center().x()), corner.y());
    const QColor base = SpanPalette::from(appPalette(false)).base;
    QCOMPARE(grabOf(shown.view).pixelColor(corner), base);
    shown.view.setLayers(Layer::Values);
    QVERIFY(contrastRatio(grabOf(shown.view).pixelColor(corner), base) >= 4.5);
    QCOMPARE(grabOf(shown.view).pixelColor(middle),
             base); // a whole line would be taken for the quote of the line above
    QHelpEvent help(QEvent::ToolTip, line.center().toPoint(), shown.view.mapToGlobal(line.center().toPoint()));
    QCoreApplication::sendEvent(shown.view.viewport(), &help);
    QTRY_COMPARE(QToolTip::text(), u"Number: 3"_s);
}

void TestArticleView::darkThemeIsTakenOverLive()
{
    Shown shown;
    QVERIFY(hasColour(grabOf(shown.view), SpanPalette::from(appPalette(false)).sharedFill(3)));
    samples::usePalette(true);
    QCoreApplication::processEvents();
    const SpanPalette palette = SpanPalette::from(appPalette(true));
    const QImage image = grabOf(shown.view);
    QVERIFY(hasColour(image, palette.sharedFill(3)));
    QVERIFY(hasColour(image, palette.ink));
    QVERIFY(!hasColour(image, SpanPalette::from(appPalette(false)).base));
}

void TestArticleView::secondaryTypeOnAFillIsInked()
{
    Shown shown;
    const Span standfirst = samples::placeOf(shown.article, u"Neither side says when the ferries will sail again.");
    QVERIFY(shown.view.extraSelections().isEmpty());
    ArticleMarks marks = shown.marks;
    marks.shared.prepend({standfirst, 2});
    shown.view.setMarks(marks);
    QCOMPARE(shown.view.extraSelections().size(), 1);
    QCOMPARE(shown.view.extraSelections().constFirst().format.foreground().color(),
             SpanPalette::from(appPalette(false)).ink);
    shown.view.setLayers(Layer::Quotes);
    QVERIFY(shown.view.extraSelections().isEmpty());
}

void TestArticleView::aLongArticleComesInSteps()
{
    QTest::failOnWarning();
    Shown shown({640, 500}, 1200);
    QVERIFY(shown.article.text.size() > 200'000);
    QVERIFY(!shown.view.isWhole()); // the first lines are there at once
    QVERIFY(shown.view.document()->size().height() > shown.view.viewport()->height());
    const qsizetype seen = shown.view.offsetAtFraction(0.5);
    const Span selected = shown.marks.quotes.constFirst().span;
    shown.view.selectSpan(selected);
    QSignalSpy completed(&shown.view, &ArticleView::completed);
    QSignalSpy scrolled(&shown.view, &ArticleView::scrolledByReader);
    QTRY_VERIFY_WITH_TIMEOUT(shown.view.isWhole(), 20000);
    QCOMPARE(completed.size(), 1);
    QCOMPARE(scrolled.size(), 0);
    QCOMPARE(shown.view.offsetAtFraction(0.5), seen);
    QCOMPARE(shown.view.selectedSpan(), selected);
    QCOMPARE(shown.view.document()->characterCount() - 1, shown.article.text.size());
    QString text = shown.view.document()->toPlainText();
    QCOMPARE(text, wrappable(shown.article.text).replace(QChar::Nbsp, u' '));
}

void TestArticleView::whatIsGoneToInALongArticleIsThere()
{
    Shown shown({640, 500}, 1200);
    const qsizetype late = shown.article.text.size() - 400;
    QVERIFY(!shown.view.isWhole());
    shown.view.ensureSpanVisible({late, late + 5});
    QVERIFY(shown.view.visibleSpan().contains(Span{late, late + 5}));
    shown.view.selectSpan({late, late + 5});
    QCOMPARE(shown.view.textCursor().selectedText(),
             QString(shown.article.text.sliced(late, 5)).replace(u'\n', QChar::ParagraphSeparator));
    Shown other({640, 500}, 1200);
    QTest::keyClick(&other.view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(other.view.caret(), other.article.text.size());
}

void TestArticleView::aLongArticleIsFoldedAndMarkedAsAShortOne()
{
    Shown stepped({640, 500}, 1200);
    QTRY_VERIFY_WITH_TIMEOUT(stepped.view.isWhole(), 20000);
    // Laid out in one go, every line stands where it stands after the steps.
    Shown atOnce({640, 500}, 1200);
    atOnce.view.selectSpan({atOnce.article.text.size(), atOnce.article.text.size()});
    QVERIFY(atOnce.view.isWhole());
    QCOMPARE(stepped.view.lines().lines(), atOnce.view.lines().lines());
    QCOMPARE(stepped.view.overviewBar()->marks(), atOnce.view.overviewBar()->marks());
}

void TestArticleView::rightToLeftArticleIsMirrored()
{
    Article article;
    article.text =
        u"\u0642\u0631\u0623 \u0627\u0644\u062c\u0645\u064a\u0639 \u0627\u0644\u0631\u0633\u0627\u0644\u0629 "_s
            .repeated(20);
    ArticleMarks marks;
    marks.codings = {{QUuid::createUuid(), {0, 40}, u"A claim"_s, {}, Stance::Asserts, {}, 6}};
    ArticleView view;
    view.resize(700, 400);
    view.setArticle(article);
    view.setMarks(marks);
    view.show();
    const SpanPalette palette = SpanPalette::from(appPalette(false));
    const QImage image = grabOf(view);
    const QImage left = image.copy(0, 0, 150, 400);
    const QImage right = image.copy(image.width() - 70, 0, 70, 400);
    QVERIFY(hasColour(left, palette.colour(6)));
    QVERIFY(!hasColour(right, palette.colour(6)));
}

void TestArticleView::theMarginCanBeDragged()
{
    Shown shown({760, 400});
    QSignalSpy wanted(&shown.view, &ArticleView::codingMarginRequested);
    const auto edge = [&shown] {
        double right = 0;
        for (const LineRect &line : lineRects(*shown.view.document(), {0, shown.article.text.size()})) {
            right = std::max(right, line.rect.right());
        }
        return right;
    };
    bool found = false;
    for (int x = qRound(edge()) - 2; x < qRound(edge()) + 60 && !found; ++x) {
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, QPoint(x, 30));
        QMouseEvent move(QEvent::MouseMove, QPointF(x - 40, 30),
                         shown.view.viewport()->mapToGlobal(QPointF(x - 40, 30)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(shown.view.viewport(), &move);
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, QPoint(x - 40, 30));
        found = !wanted.isEmpty();
    }
    QVERIFY(found);
    const int width = wanted.constLast().constFirst().toInt();
    QVERIFY(width >= 60 && width <= 240);
    const double before = edge();
    shown.view.setCodingMargin(width);
    QVERIFY(edge() < before);
}

void TestArticleView::hugeArticle()
{
    Article article;
    for (int i = 0; i < 400; ++i) {
        article.text +=
            u"The ferry of the day %1 left the harbour late, as the ferries of the days before had done. "_s.arg(i)
                .repeated(3) +
            u'\n';
    }
    ArticleMarks marks;
    for (qsizetype at = 0; at + 40 < article.text.size(); at += 45) {
        marks.shared.append({{at, at + 30}, 2 + int(at % 4)});
    }
    ArticleView view;
    view.resize(500, 800);
    QElapsedTimer timer;
    timer.start();
    view.setArticle(article);
    view.setMarks(marks);
    view.show();
    grabOf(view);
    qInfo("%lld characters, %lld stretches: shown in %lld ms", qint64(article.text.size()), qint64(marks.shared.size()),
          timer.elapsed());
    timer.restart();
    for (int i = 0; i < 20; ++i) {
        view.setLayers(i % 2 ? defaultLayers : Layers(Layer::Quotes));
        grabOf(view);
    }
    qInfo("a layer switched and painted in %.1f ms", double(timer.elapsed()) / 20);
    QVERIFY(timer.elapsed() < 20 * 200);
    QTRY_VERIFY(view.isWhole());
    QCOMPARE(view.document()->characterCount() - 1, article.text.size());
}

QTEST_MAIN(TestArticleView)

#include "tst_articleview.moc"
