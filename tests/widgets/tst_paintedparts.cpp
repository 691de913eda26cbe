// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What screen readers are told of the parts that widgets paint themselves.

#include "tests/failonwarnings.h"
#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/sources/heatmap.h"
#include "widgets/article/marginmarks.h"
#include "widgets/article/overviewbar.h"
#include "widgets/panes/ribbonhandle.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr auto first = u"The harbour was closed to all ships on that cold Monday.";

/** A sentence, and enough lines that a pane scrolls. */
QString longText()
{
    return first + QString(u"\nA line of the rest, which nobody has marked at all."_s).repeated(80);
}

PaneContent pane(int index)
{
    PaneContent content;
    content.id = QUuid::createUuid();
    content.key = QString::number(index);
    content.index = index;
    content.article.text = longText();
    content.marks.shared = {{{0, 56}, 2}};
    QuoteMark quote;
    quote.span = {100, 149};
    quote.type = QuoteType::Direct;
    quote.speaker = u"Anna Weber"_s;
    content.marks.quotes = {quote};
    CodingMark coding;
    coding.id = QUuid::createUuid();
    coding.span = {3900, 3949};
    coding.name = u"The treaty waits"_s;
    content.marks.codings = {coding};
    return content;
}

QAccessibleInterface *accessOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

QString nameOf(const QAccessibleInterface *part)
{
    return part ? part->text(QAccessible::Name) : QString();
}

} // namespace

class TestPaintedParts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }

    void ribbonsAreAListThatCanBePressed();
    void thatRibbonsAreHiddenIsTold();
    void overviewIsAListWithAValue();
    void codingsAndQuotesOfAnArticleAreNamed();
    void cellsOfTheHeatMapAreNamed();
    void partsThatAreGoneAreInvalid();

private:
    std::unique_ptr<ComparisonView> m_view;
    QList<PaneContent> m_panes;
};

void TestPaintedParts::init()
{
    failOnWarnings();
    m_panes = {pane(0), pane(1)};
    Passage passage;
    passage.sourceA = 0;
    passage.sourceB = 1;
    passage.a = passage.b = {0, 56};
    passage.words = 11;
    m_view = std::make_unique<ComparisonView>();
    m_view->resize(900, 500);
    m_view->setPanes(m_panes);
    PassageGroup group;
    group.words = passage.words;
    group.sources = 2;
    group.members = {{0, passage.a}, {1, passage.b}};
    m_view->setPassages({passage}, {group});
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestPaintedParts::thatRibbonsAreHiddenIsTold()
{
    auto *handle = qobject_cast<RibbonHandle *>(m_view->handle(1));
    QVERIFY(handle);
    QList<RibbonBand> bands(mostRibbons + 1);
    for (int i = 0; i < bands.size(); ++i) {
        bands[i].leftTop = bands[i].rightTop = 3 * i;
        bands[i].leftBottom = bands[i].rightBottom = 3 * i + 2.5;
    }
    handle->setBands(bands, 0, 4000);
    QCOMPARE(handle->toolTip(), u"Some ribbons are hidden: the 300 longest are drawn."_s);
    QCOMPARE(handle->accessibleDescription(), handle->toolTip());
    bands.removeLast();
    handle->setBands(bands, 0, 4000);
    QCOMPARE(handle->toolTip(), QString());
}

void TestPaintedParts::ribbonsAreAListThatCanBePressed()
{
    QAccessibleInterface *list = accessOf(m_view->handle(1));
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 1);
    QAccessibleInterface *ribbon = list->child(0);
    QVERIFY2(nameOf(ribbon).startsWith(u"Shared passage, 11 word"_s), qPrintable(nameOf(ribbon)));
    QVERIFY(list->rect().contains(ribbon->rect()));
    QVERIFY(!ribbon->state().selected);
    QCOMPARE(list->childAt(ribbon->rect().center().x(), ribbon->rect().center().y()), ribbon);
    QCOMPARE(ribbon->parent(), list);
    QSignalSpy chosen(m_view.get(), &ComparisonView::currentGroupChanged);
    ribbon->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.size(), 1);
    int selected = 0; // what is current comes to lie on top
    for (int i = 0; i < list->childCount(); ++i) {
        selected += list->child(i)->state().selected ? 1 : 0;
    }
    QCOMPARE(selected, 1);
}

void TestPaintedParts::overviewIsAListWithAValue()
{
    ArticleView *view = m_view->view(m_panes.constFirst().id);
    OverviewBar *bar = view->overviewBar();
    QAccessibleInterface *list = accessOf(bar);
    QCOMPARE(list->childCount(), 3);
    QVERIFY2(nameOf(list->child(0)).startsWith(u"Shared by 2"_s), qPrintable(nameOf(list->child(0))));
    QVERIFY2(nameOf(list->child(2)).startsWith(u"Coding, at 9"_s), qPrintable(nameOf(list->child(2))));
    QAccessibleValueInterface *value = list->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->maximumValue().toInt(), bar->maximum());
    value->setCurrentValue(40);
    QCOMPARE(bar->value(), 40);
    list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(view->visibleSpan().contains(m_panes.constFirst().marks.codings.constFirst().span));
}

void TestPaintedParts::codingsAndQuotesOfAnArticleAreNamed()
{
    ArticleView *view = m_view->view(m_panes.constFirst().id);
    QAccessibleInterface *list = accessOf(view->findChild<MarginMarks *>());
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(nameOf(list->child(0)), u"Coded: The treaty waits, asserts"_s);
    QCOMPARE(nameOf(list->child(1)), u"Quote by Anna Weber, direct"_s);
    QVERIFY(list->child(0)->state().offscreen); // far below
    QVERIFY(!list->child(1)->state().offscreen);
    QSignalSpy coding(view, &ArticleView::codingActivated);
    QSignalSpy quote(view, &ArticleView::quoteActivated);
    for (int i = 0; i < 2; ++i) {
        list->child(i)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    QCOMPARE(coding.size(), 1);
    QCOMPARE(quote.size(), 1);
    view->setFocusedCoding(m_panes.constFirst().marks.codings.constFirst().id);
    QVERIFY(list->child(0)->state().selected);
    // The text itself stays what it is for a screen reader.
    QVERIFY(accessOf(view)->textInterface());
}

void TestPaintedParts::cellsOfTheHeatMapAreNamed()
{
    HeatMap map;
    map.setOverlaps({u"000"_s, u"001"_s}, {{1.0, 0.28}, {0.4, 1.0}});
    QAccessibleInterface *list = accessOf(&map);
    QCOMPARE(list->childCount(), 4);
    QCOMPARE(nameOf(list->child(1)), u"28 % of 000 stands in 001."_s);
    map.setCurrentCell(1, 0);
    QVERIFY(list->child(2)->state().selected);
    QSignalSpy opened(&map, &HeatMap::cellActivated);
    list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().at(1).toInt(), 1);
    list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1); // a source is not compared with itself
}

void TestPaintedParts::partsThatAreGoneAreInvalid()
{
    HeatMap map;
    map.setOverlaps({u"000"_s, u"001"_s}, {{1.0, 0.28}, {0.4, 1.0}});
    QAccessibleInterface *last = accessOf(&map)->child(3);
    map.setOverlaps({u"000"_s}, {{1.0}});
    QVERIFY(!last->isValid());
    QCOMPARE(nameOf(last), QString());
    QVERIFY(last->rect().isNull());
    QCOMPARE(accessOf(&map)->child(1), nullptr);
}

QTEST_MAIN(TestPaintedParts)
#include "tst_paintedparts.moc"
