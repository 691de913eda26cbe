// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts round the texts of a comparison: summary, bar, legend, list, and the heads of the panes.

#include "samplearticle.h"
#include "widgets/compare/comparebar.h"
#include "widgets/compare/differencekey.h"
#include "widgets/panes/layerbar.h"
#include "widgets/compare/pairdelegate.h"
#include "widgets/panes/paneheader.h"
#include "widgets/compare/summarybar.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

/** The first and the last column of an image that hold a colour; {-1, -1} if none does. */
std::pair<int, int> columnsOf(const QImage &image, const QColor &colour)
{
    std::pair<int, int> found{-1, -1};
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == colour) {
                found = {found.first < 0 ? x : found.first, x};
            }
        }
    }
    return found;
}

} // namespace

class TestCompareWidgets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theLegendLooksLikeTheText_data();
    void theLegendLooksLikeTheText();
    void theBarGoesThroughPassagesByMouseAndKey();
    void switchesFollowTheirActions();
    void theSummaryStandsOutAndIsCopiedPlain();
    void figuresGiveWayInANarrowBar();
    void theListShowsWhereAPassageStands_data();
    void theListShowsWhereAPassageStands();
    void aHeadOffersOtherSources();
};

void TestCompareWidgets::init()
{
    QTest::failOnWarning();
    samples::usePalette(false);
}

void TestCompareWidgets::theLegendLooksLikeTheText_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestCompareWidgets::theLegendLooksLikeTheText()
{
    QFETCH(bool, dark);
    samples::usePalette(dark);
    using Kind = DifferenceKey::Kind;
    const auto painted = [](Kind kind) {
        DifferenceKey key(kind);
        key.resize(key.sizeHint());
        return key.grab().toImage();
    };
    const SpanPalette colours = SpanPalette::from(QGuiApplication::palette());
    QVERIFY(countOf(painted(Kind::Same), colours.sharedFill(3)) > 150);
    QCOMPARE(countOf(painted(Kind::Same), colours.differs), 0);
    QVERIFY(countOf(painted(Kind::OnlyThisSide), colours.differs) > 100);
    // The solid edge has more of its colour than the dashed one: the form says it, not the colour alone.
    QVERIFY(countOf(painted(Kind::OnlyThisSide), colours.differsEdge) >
            countOf(painted(Kind::Changed), colours.differsEdge) + 5);
    QVERIFY(countOf(painted(Kind::LeftOut), colours.differsEdge) > 5);
    QCOMPARE(countOf(painted(Kind::LeftOut), colours.differs), 0);
    QVERIFY(countOf(painted(Kind::Moved), colours.passageEdge) > 5);
}

void TestCompareWidgets::theBarGoesThroughPassagesByMouseAndKey()
{
    QWidget window; // a bar of its own would ask the platform for a least size
    CompareBar bar(&window);
    QAction swap(u"S&wap"_s);
    QAction previous(u"Previous"_s);
    QAction next(u"Next"_s);
    bar.setActions(&swap, &previous, &next);
    bar.setPassage(4, 5);
    bar.resize(std::max(bar.width(), 1000), 90);
    window.resize(1100, 200);
    window.show();
    QCOMPARE(bar.findChild<QLabel *>(u"comparePassage"_s)->text(), u"Passage <b>4</b> of 5"_s);
    const QList<QToolButton *> buttons = bar.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 3);
    QCOMPARE(buttons.at(0)->accessibleName(), u"Swap"_s);
    QSignalSpy swapped(&swap, &QAction::triggered);
    QSignalSpy stepped(&next, &QAction::triggered);
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    buttons.at(2)->setFocus();
    QTest::keyClick(buttons.at(2), Qt::Key_Space);
    QCOMPARE(swapped.size(), 1);
    QCOMPARE(stepped.size(), 1);
}

void TestCompareWidgets::switchesFollowTheirActions()
{
    const LayerBar layers;
    QWidget window;
    CompareBar bar(&window);
    bar.addLayer(Layer::Quotes, u"Quotes"_s, layers.action(Layer::Quotes));
    bar.resize(std::max(bar.width(), 1000), 90);
    window.resize(1100, 200);
    window.show();
    auto *box = bar.findChild<QCheckBox *>();
    QVERIFY(box->isChecked());
    QTest::mouseClick(box, Qt::LeftButton);
    QVERIFY(!layers.action(Layer::Quotes)->isChecked());
    QVERIFY(!layers.layers().testFlag(Layer::Quotes));
    layers.action(Layer::Quotes)->trigger();
    QVERIFY(box->isChecked());
    QCOMPARE(layers.action(Layer::Codings)->objectName(), u"action_layer_codings"_s);
}

void TestCompareWidgets::theSummaryStandsOutAndIsCopiedPlain()
{
    QWidget window;
    SummaryBar bar(&window);
    bar.setSummary(u"33 % of <001> stands in 003."_s, {{5, u"passages"_s}});
    bar.resize(1000, 90);
    bar.resize(std::max(bar.width(), 1000), 90);
    window.resize(1100, 200);
    window.show();
    QCOMPARE(bar.summary(), u"33 % of <001> stands in 003."_s);
    QCOMPARE(bar.findChild<QLabel *>(u"summarySentence"_s)->text(), u"<b>33 %</b> of &lt;001&gt; stands in 003."_s);
    QSignalSpy copied(&bar, &SummaryBar::copyRequested);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"summaryCopy"_s), Qt::LeftButton);
    QCOMPARE(copied.size(), 1);
    bar.setSummary(u"Nothing."_s, {}); // the figures of before are gone
    QCOMPARE(bar.findChild<QWidget *>(u"summaryFigures"_s)->findChildren<QLabel *>().size(), 0);
}

void TestCompareWidgets::figuresGiveWayInANarrowBar()
{
    QWidget window;
    SummaryBar bar(&window);
    bar.setSummary(u"33 % of 001 stands in 003."_s, {{5, u"passages"_s}, {6, u"quotes in both"_s}});
    bar.resize(1000, 90);
    bar.resize(std::max(bar.width(), 1000), 90);
    window.resize(1100, 200);
    window.show();
    auto *figures = bar.findChild<QWidget *>(u"summaryFigures"_s);
    QVERIFY(figures->isVisible());
    bar.resize(600, 90);
    QTRY_VERIFY(!figures->isVisible());
    QVERIFY(bar.findChild<QPushButton *>(u"summaryCopy"_s)->isVisible());
}

void TestCompareWidgets::theListShowsWhereAPassageStands_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestCompareWidgets::theListShowsWhereAPassageStands()
{
    QFETCH(Qt::LayoutDirection, direction);
    enum Role { Number = Qt::UserRole + 1, Words, Note, Extents };
    QStandardItemModel model;
    auto *item = new QStandardItem(u"They will not sign it."_s);
    item->setData(1, Number);
    item->setData(5, Words);
    item->setData(u"same word for word"_s, Note);
    model.appendRow(item);
    QListView list;
    list.setLayoutDirection(direction);
    list.setModel(&model);
    list.setItemDelegate(new PairDelegate({Number, Words, Note, Extents}, &list));
    list.resize(300, 100);
    list.show();
    const SpanPalette colours = SpanPalette::from(list.palette());
    const auto marks = [&](double begin, double end) {
        item->setData(QVariant::fromValue(QList<double>{begin, end, begin, end}), Extents);
        return columnsOf(list.viewport()->grab().toImage(), colours.passageEdge);
    };
    const auto [startBegin, startEnd] = marks(0, 0.2);
    const auto [endBegin, endEnd] = marks(0.8, 1);
    QVERIFY(startBegin >= 0 && endBegin >= 0);
    QCOMPARE(startBegin < endBegin, direction == Qt::LeftToRight);
    const auto [allBegin, allEnd] = marks(0, 1);
    QCOMPARE(allBegin, std::min(startBegin, endBegin));
    QCOMPARE(allEnd, std::max(startEnd, endEnd));
}

void TestCompareWidgets::aHeadOffersOtherSources()
{
    PaneHeader header;
    header.setTitle({.key = u"003"_s, .outlet = u"Quaywatch"_s, .published = {}, .words = 40});
    header.resize(400, header.sizeHint().height());
    header.show();
    auto *choose = header.findChild<QToolButton *>(u"paneChoose"_s);
    QVERIFY(!choose->isVisible());
    header.setChoosable(true);
    QVERIFY(choose->isVisible());
    QVERIFY(header.rect().contains(choose->geometry()));
    const int behind = choose->x();
    QSignalSpy chosen(&header, &PaneHeader::chooseRequested);
    QTest::mouseClick(choose, Qt::LeftButton);
    choose->setFocus();
    QTest::keyClick(choose, Qt::Key_Space);
    QCOMPARE(chosen.size(), 2);
    header.setTitle(
        {.key = u"003"_s, .outlet = u"The Quaywatch of the Northern Harbours"_s, .published = {}, .words = 40});
    QVERIFY(choose->x() > behind); // it stands behind the name
    header.resize(200, header.height());
    QVERIFY(header.rect().contains(choose->geometry()));
}

QTEST_MAIN(TestCompareWidgets)

#include "tst_comparewidgets.moc"
