// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownarticle.h"
#include "widgets/article/overviewbar.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Sidelight;
using namespace Qt::StringLiterals;
using samples::grabOf;
using samples::pointOf;
using Shown = samples::ShownArticle;

class TestArticleScrolling : public QObject
{
    Q_OBJECT

private slots:
    void init() { samples::begin(); }
    void boilerplateFoldsAndUnfolds();
    void marksAndLayersLayNothingOut();
    void theLineStaysWhenThingsChange_data();
    void theLineStaysWhenThingsChange();
    void scrollingToPlaces();
    void onlyTheReadersScrollingIsTold();
    void aLongArticleComesInSteps();
    void whatIsGoneToInALongArticleIsThere();
    void aLongArticleIsFoldedAndMarkedAsAShortOne();
    void hugeArticle();
};

void TestArticleScrolling::boilerplateFoldsAndUnfolds()
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

void TestArticleScrolling::marksAndLayersLayNothingOut()
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

void TestArticleScrolling::theLineStaysWhenThingsChange_data()
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

void TestArticleScrolling::theLineStaysWhenThingsChange()
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

void TestArticleScrolling::scrollingToPlaces()
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

void TestArticleScrolling::onlyTheReadersScrollingIsTold()
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

void TestArticleScrolling::aLongArticleComesInSteps()
{
    QTest::failOnWarning();
    Shown shown({640, 500}, 1200);
    QVERIFY(shown.article.text.size() > 200'000);
    QVERIFY(!shown.view.isWhole()); // the first lines are there at once
    QVERIFY(shown.view.document()->size().height() > shown.view.viewport()->height());
    const auto inTheMiddle = [&] { return static_cast<qsizetype>(shown.view.placeAtFraction(0.5)); };
    const qsizetype seen = inTheMiddle();
    const Span selected = shown.marks.quotes.constFirst().span;
    shown.view.selectSpan(selected);
    QSignalSpy completed(&shown.view, &ArticleView::completed);
    QSignalSpy scrolled(&shown.view, &ArticleView::scrolledByReader);
    QTRY_VERIFY_WITH_TIMEOUT(shown.view.isWhole(), 20000);
    QCOMPARE(completed.size(), 1);
    QCOMPARE(scrolled.size(), 0);
    QCOMPARE(inTheMiddle(), seen);
    QCOMPARE(shown.view.selectedSpan(), selected);
    QCOMPARE(shown.view.document()->characterCount() - 1, shown.article.text.size());
    QString text = shown.view.document()->toPlainText();
    QCOMPARE(text, wrappable(shown.article.text).replace(QChar::Nbsp, u' '));
}

void TestArticleScrolling::whatIsGoneToInALongArticleIsThere()
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

void TestArticleScrolling::aLongArticleIsFoldedAndMarkedAsAShortOne()
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

void TestArticleScrolling::hugeArticle()
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

QTEST_MAIN(TestArticleScrolling)

#include "tst_articlescrolling.moc"
