// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownarticle.h"
#include "tests/failonwarnings.h"
#include "widgets/article/linerects.h"
#include "widgets/article/overviewbar.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Sidelight;
using namespace Qt::StringLiterals;
using samples::grabOf;
using samples::hasColour;
using Shown = samples::ShownArticle;

class TestArticlePainting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        samples::begin();
    }
    void overviewHasEveryMark();
    void fillsLieUnderTheWords_data();
    void fillsLieUnderTheWords();
    void valuesHaveCornersRoundTheWords();
    void darkThemeIsTakenOverLive();
    void secondaryTypeOnAFillIsInked();
    void rightToLeftArticleIsMirrored();
    void theMarginCanBeDragged();
};

void TestArticlePainting::overviewHasEveryMark()
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

void TestArticlePainting::fillsLieUnderTheWords_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light, right to left") << false << true;
}

void TestArticlePainting::fillsLieUnderTheWords()
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

void TestArticlePainting::valuesHaveCornersRoundTheWords()
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

void TestArticlePainting::darkThemeIsTakenOverLive()
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

void TestArticlePainting::secondaryTypeOnAFillIsInked()
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

void TestArticlePainting::rightToLeftArticleIsMirrored()
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

void TestArticlePainting::theMarginCanBeDragged()
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

QTEST_MAIN(TestArticlePainting)

#include "tst_articlepainting.moc"
