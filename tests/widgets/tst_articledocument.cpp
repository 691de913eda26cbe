// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplearticle.h"
#include "tests/failonwarnings.h"
#include "widgets/article/articledocument.h"
#include "widgets/article/linemap.h"
#include "widgets/article/linerects.h"
#include "widgets/look/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

/** A document laid out as a pane of that width would. */
class Page
{
public:
    explicit Page(const Article &article, double width = 500, bool rightToLeft = false)
    {
        const QList<Fold> folds = foldsOf(article);
        m_document.setUndoRedoEnabled(false);
        (void)fillFurther(m_document, article, 0, article.text.size());
        m_document.setDocumentMargin(0);
        styleBlocks(m_document,
                    {article, folds, paragraphKinds(article, folds), Metrics().reading(width, 100, rightToLeft),
                     SpanPalette::from(appPalette(false))},
                    0, 0);
        m_document.setTextWidth(width);
        m_document.documentLayout()->documentSize();
    }

    QTextDocument &document() { return m_document; }

private:
    QTextDocument m_document;
};

Article plain(const QString &text)
{
    Article article;
    article.text = text;
    return article;
}

} // namespace

class TestArticleDocument : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void positionsAreThoseOfTheText_data();
    void positionsAreThoseOfTheText();
    void longStretchesMayBreak_data();
    void longStretchesMayBreak();
    void boilerplateIsFoldedToOneLine();
    void foldsOpen();
    void linesLieBelowOneAnother();
    void rectanglesFollowTheGlyphs();
    void rectanglesOfMixedDirections();
    void blanksAtLineEndsHaveNone();
    void framesGoRoundTheLines();
    void aFrameOfOneLineIsABox();
    void framesOfRightToLeftText();
    void theColumnIsNoWiderThanTheMeasure();
    void narrowPanesAreSetSmaller();
};

void TestArticleDocument::positionsAreThoseOfTheText_data()
{
    QTest::addColumn<Article>("article");
    QTest::newRow("empty") << plain({});
    QTest::newRow("one line") << plain(u"One line."_s);
    QTest::newRow("blank lines at both ends") << plain(u"\n\nIn the middle.\n\n\n"_s);
    QTest::newRow("no-break spaces and tabs") << plain(u"a\u00a0b\tc\u00a0\u00a0d\ne\u00a0"_s);
    QTest::newRow("replacement and object characters") << plain(u"a\ufffdb\ufffcc"_s);
    QTest::newRow("beyond the first plane") << plain(u"\U0001F6A2 ferry \U0001F3F4\u200d\u2620\ufe0f\nnext"_s);
    QTest::newRow("both directions") << plain(u"abc \u05d0\u05d1\u05d2 def\n\u0645\u0631\u062d\u0628\u0627 abc"_s);
    QTest::newRow("an article with boilerplate") << samples::article();
}

void TestArticleDocument::positionsAreThoseOfTheText()
{
    QFETCH(const Article, article);
    Page page(article);
    QCOMPARE(page.document().characterCount() - 1, article.text.size());
    for (qsizetype i = 0; i < article.text.size(); ++i) {
        const QChar shown = page.document().characterAt(static_cast<int>(i));
        QCOMPARE(shown == QChar::ParagraphSeparator ? QChar(u'\n') : shown, wrappable(article.text).at(i));
    }
    QVERIFY(!page.document().isUndoAvailable());
}

void TestArticleDocument::longStretchesMayBreak_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("typography stays") << u"a 24\u00a0km walk, \u00ab\u00a0oui\u00a0\u00bb"_s
                                      << u"a 24\u00a0km walk, \u00ab\u00a0oui\u00a0\u00bb"_s;
    QTest::newRow("a whole sentence may break") << u"It was the\u00a0Journal\u00a0that\u00a0reported\u00a0it first"_s
                                                << u"It was the Journal that reported it first"_s;
    QTest::newRow("two words may part") << u"contingent on\u00a0Iran\u00a0reaching a"_s
                                        << u"contingent on Iran reaching a"_s;
    QTest::newRow("each line by itself") << u"one\u00a0two\nthree\u00a0four\u00a0five\u00a0six\u00a0seven"_s
                                         << u"one\u00a0two\nthree four five six seven"_s;
    QTest::newRow("nothing to break") << u"plain"_s << u"plain"_s;
    QTest::newRow("nothing at all") << QString() << QString();
}

void TestArticleDocument::longStretchesMayBreak()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(wrappable(text), shown);
}

void TestArticleDocument::boilerplateIsFoldedToOneLine()
{
    const Article article = samples::article();
    const QList<Fold> folds = foldsOf(article);
    QCOMPARE(folds.size(), 2);
    QCOMPARE(folds.at(0).span.begin, 0);
    QCOMPARE(folds.at(0).name, u"Caption, credit"_s);
    QCOMPARE(folds.at(0).words, 12);
    QVERIFY(foldLabel(folds.at(0)).startsWith(u"▸ Caption, credit · 12"_s));
    const QList<ParagraphKind> kinds = paragraphKinds(article, folds);
    QCOMPARE(kinds.size(), article.text.count(u'\n') + 1);
    QCOMPARE(kinds.at(0), ParagraphKind::FoldLabel);
    QCOMPARE(kinds.at(1), ParagraphKind::Hidden);
    QCOMPARE(kinds.at(2), ParagraphKind::Hidden); // the photo credit
    QCOMPARE(kinds.at(4), ParagraphKind::Headline);
    QCOMPARE(kinds.at(6), ParagraphKind::Standfirst);
    QCOMPARE(kinds.at(8), ParagraphKind::Text);
    QCOMPARE(kinds.constLast(), ParagraphKind::FoldLabel);

    Page page(article);
    QCOMPARE(page.document().begin().layout()->lineCount(), 1);
    QVERIFY(!page.document().findBlockByNumber(2).isVisible());
}

void TestArticleDocument::foldsOpen()
{
    const Article article = samples::article();
    QList<Fold> folds = foldsOf(article);
    folds[0].isOpen = true;
    const QList<ParagraphKind> kinds = paragraphKinds(article, folds);
    QCOMPARE(kinds.at(0), ParagraphKind::Boilerplate);
    QCOMPARE(kinds.at(1), ParagraphKind::Hidden);
    QCOMPARE(kinds.at(2), ParagraphKind::Boilerplate);
    QVERIFY(foldLabel(folds.at(0)).startsWith(u'▾'));
}

void TestArticleDocument::linesLieBelowOneAnother()
{
    const Article article = samples::article();
    Page page(article);
    const LineMap map = LineMap::of(page.document());
    QVERIFY(map.lines().size() > 10);
    for (qsizetype i = 1; i < map.lines().size(); ++i) {
        QVERIFY(map.lines().at(i).top >= map.lines().at(i - 1).bottom - 0.1);
        QVERIFY(map.lines().at(i).span.begin >= map.lines().at(i - 1).span.end);
    }
    QCOMPARE(map.lines().constLast().span.end, article.text.size() + 1);
}

void TestArticleDocument::rectanglesFollowTheGlyphs()
{
    Page page(plain(u"alpha beta gamma"_s));
    const QList<LineRect> first = lineRects(page.document(), {0, 5});
    const QList<LineRect> second = lineRects(page.document(), {6, 10});
    const QList<LineRect> both = lineRects(page.document(), {0, 10});
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.at(0).rect.left(), 0.0);
    QVERIFY(second.at(0).rect.left() > first.at(0).rect.right());
    QCOMPARE(both.at(0).rect.left(), first.at(0).rect.left());
    QCOMPARE(both.at(0).rect.right(), second.at(0).rect.right());
    QVERIFY(lineRects(page.document(), {3, 3}).isEmpty());
    const QRectF fill = fillRect(first.at(0).rect);
    QVERIFY(fill.bottom() < quoteLineHeight(first.at(0).rect)); // the line of a quote lies below the fill
    QVERIFY(quoteLineHeight(first.at(0).rect) < first.at(0).rect.bottom());
}

void TestArticleDocument::rectanglesOfMixedDirections()
{
    // The last Latin letter and the first two Hebrew ones: the letters stand apart on the line.
    const QString text = u"abc \u05d0\u05d1\u05d2\u05d3 def"_s;
    Page page(plain(text));
    const QList<LineRect> rects = lineRects(page.document(), {2, 6});
    QCOMPARE(rects.size(), 2);
    QVERIFY(rects.at(0).rect.right() < rects.at(1).rect.left());
    const QRectF whole = lineRects(page.document(), {0, text.size()}).constFirst().rect;
    const double width = rects.at(0).rect.width() + rects.at(1).rect.width();
    QVERIFY(width < whole.width() * 0.6);
    const QRectF lastHebrew = lineRects(page.document(), {7, 8}).constFirst().rect;
    QVERIFY(!rects.at(0).rect.intersects(lastHebrew.adjusted(0.5, 0, -0.5, 0)));
    QVERIFY(!rects.at(1).rect.intersects(lastHebrew.adjusted(0.5, 0, -0.5, 0)));
}

void TestArticleDocument::blanksAtLineEndsHaveNone()
{
    const QString words = u"one two three four five six seven eight nine ten eleven twelve "_s;
    Page page(plain(words + words), 200);
    const QList<LineRect> rects = lineRects(page.document(), {0, words.size() * 2});
    QVERIFY(rects.size() > 2);
    for (const LineRect &line : rects) {
        QVERIFY(line.rect.right() <= 200.5);
        QVERIFY(!words.at((line.span.end - 1) % words.size()).isSpace());
    }
}

void TestArticleDocument::framesGoRoundTheLines()
{
    const QString words = u"one two three four five six seven eight nine ten eleven twelve "_s;
    Page page(plain(words + words), 200);
    const QList<LineRect> rects = lineRects(page.document(), {4, words.size() * 2 - 8});
    const QList<QPolygonF> outlines = frameOutlines(rects, false, 3);
    QCOMPARE(outlines.size(), 1);
    for (const LineRect &line : rects) {
        QVERIFY(outlines.constFirst().containsPoint(fillRect(line.rect).center(), Qt::WindingFill));
    }
    const QRectF before = lineRects(page.document(), {0, 3}).constFirst().rect;
    QVERIFY(!outlines.constFirst().containsPoint(before.center(), Qt::WindingFill));
    const QRectF after = lineRects(page.document(), {words.size() * 2 - 5, words.size() * 2}).constLast().rect;
    QVERIFY(!outlines.constFirst().containsPoint(after.center(), Qt::WindingFill));
}

void TestArticleDocument::aFrameOfOneLineIsABox()
{
    Page page(plain(u"alpha beta gamma"_s));
    const QList<LineRect> rects = lineRects(page.document(), {6, 10});
    const QList<QPolygonF> outlines = frameOutlines(rects, false, 3);
    QCOMPARE(outlines.size(), 1);
    const QRectF fill = fillRect(rects.constFirst().rect);
    QVERIFY(outlines.constFirst().boundingRect().contains(fill));
    QVERIFY(outlines.constFirst().boundingRect().height() < fill.height() + 7);
    QVERIFY(frameOutlines({}, false, 3).isEmpty());
}

void TestArticleDocument::framesOfRightToLeftText()
{
    const QString words =
        u"\u0642\u0631\u0623 \u0627\u0644\u062c\u0645\u064a\u0639 \u0627\u0644\u0631\u0633\u0627\u0644\u0629 "_s
            .repeated(8);
    Page page(plain(words), 220, true);
    const QList<LineRect> rects = lineRects(page.document(), {4, words.size() - 8});
    QVERIFY(rects.size() > 2);
    const QList<QPolygonF> outlines = frameOutlines(rects, true, 3);
    QCOMPARE(outlines.size(), 1);
    const QRectF before = lineRects(page.document(), {0, 3}).constFirst().rect; // the first word, at the right
    QVERIFY(before.left() > rects.constFirst().rect.center().x());
    QVERIFY(!outlines.constFirst().containsPoint(before.center(), Qt::WindingFill));
}

void TestArticleDocument::theColumnIsNoWiderThanTheMeasure()
{
    const Metrics metrics;
    for (const int width : {200, 300, 402, 404, 490, 560, 602, 900, 2000}) {
        for (const int zoom : {70, 100, 160, 250}) {
            for (const bool rightToLeft : {false, true}) {
                const ReadingStyle style = metrics.reading(width, zoom, rightToLeft);
                QVERIFY(style.columnWidth(width) <= style.measure);
                QVERIFY(style.columnLeft(width) >= 0);
                QVERIFY(style.columnLeft(width) + style.columnWidth(width) <= width);
                QVERIFY(style.columnWidth(width) >= width * 0.45 || style.columnWidth(width) >= style.measure - 1);
            }
        }
    }
    const ReadingStyle wide = metrics.reading(2000, 100, false);
    Page page(plain(samples::article(20).text), wide.columnWidth(2000));
    qsizetype longest = 0;
    double all = 0;
    int lines = 0;
    const LineMap map = LineMap::of(page.document());
    for (const Sidelight::TextLine &line : map.lines()) {
        longest = std::max(longest, line.span.length());
        all += double(line.span.length());
        ++lines;
    }
    QVERIFY2(longest <= 76, qPrintable(QString::number(longest)));
    QVERIFY(all / lines > 40);
}

void TestArticleDocument::narrowPanesAreSetSmaller()
{
    const Metrics metrics;
    const ReadingStyle narrow = metrics.reading(300, 100, false);
    const ReadingStyle wide = metrics.reading(620, 100, false);
    QVERIFY(narrow.isNarrow && !wide.isNarrow);
    QVERIFY(narrow.line < wide.line);
    QVERIFY(narrow.codingMargin < wide.codingMargin);
    QVERIFY(metrics.reading(620, 250, false).isNarrow); // too narrow for type of that size
    QCOMPARE(metrics.reading(620, 100, false, 200).codingMargin, std::round(200 * metrics.scale()));
    QCOMPARE(metrics.reading(300, 1000, false), metrics.reading(300, 250, false));
}

QTEST_MAIN(TestArticleDocument)

#include "tst_articledocument.moc"
