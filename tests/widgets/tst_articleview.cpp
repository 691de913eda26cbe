// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownarticle.h"
#include "tests/failonwarnings.h"
#include "widgets/article/linerects.h"

#include <QClipboard>
#include <QHelpEvent>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace Sidelight;
using namespace Qt::StringLiterals;
using samples::drag;
using samples::pointOf;
using Shown = samples::ShownArticle;

class TestArticleView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        samples::begin();
    }
    void positionsSurviveTheWidget();
    void clickActivatesThePassage();
    void enterActivatesAtTheCaret();
    void clickOnAQuoteOrCoding();
    void draggingSelectsWords();
    void keysSelect();
    void copiesTheTextAsItIs();
    void nothingCanBeTyped();
    void lettersBelongToTheWindow();
    void controlWheelZooms();
    void hoverIsToldAfterAWhile();
    void toolTipsSayWhatStandsThere();
};

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

QTEST_MAIN(TestArticleView)

#include "tst_articleview.moc"
