// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/comparepage.h"
#include "app/compare/comparepanel.h"
#include "models/items/passages/pairmodel.h"
#include "tests/app/windowdriver.h"
#include "widgets/compare/dotplot.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr auto one =
    u"The council met in the old hall on Monday evening.\n\n"
    u"The ferries stay in the harbour until the northern gates are mended, the harbour master said, Reuters "
    u"reported.\n\n"
    u"Bakers from four villages sold their bread beside the church until it was dark, and when the lamps were lit the "
    u"children of the parish carried what was left over to the kitchen behind the chapel, where soup is cooked.\n\n"
    u"Seventeen families from the lower town sleep in the gymnasium of the school on the hill since Thursday night.\n";
constexpr auto two =
    u"Nobody at the quay had expected it.\n\n"
    u"Seventeen families from the lower town sleep in the gymnasium of the old school on the hill since Thursday "
    u"night.\n\n"
    u"Insurers want to see every cellar before they pay, their association wrote in a letter to those who live along "
    u"the river, and it may take them well into the spring, as experts for old houses are few in the region.\n\n"
    u"The ferries stay in the harbour until the northern gates are mended, the harbour master said, Reuters "
    u"reported.\n\n"
    u"A second storm is on its way.\n";
constexpr auto three = u"The ferries stay in the harbour until the northern gates are mended, said a man who sold "
                       u"bread beside the church.\n";

} // namespace

class TestCompareView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void itTakesTheRoomOfTheDocks();
    void keysGoThroughThePassagesOfThePair();
    void theListIsOrderedAndLeadsIntoTheText();
    void keysGoThroughWhatOneAloneHas();
    void inReadTheyGoThroughWhatIsOnlyHere();
    void swappingKeepsThePassage();
    void anotherSourceIsChosenInPlace();
    void thePlotLeadsIntoTheText();
    void partsAreReachedByKey();
    void theSummaryIsCopied();
    void layersAreTheSameInBothViews();
    void otherViewsHearOfThePassage();
    void anActKeepsThePassage();
    void aSourceThatGoesGivesWay();
    void aSmallWindowHasRoom();

private:
    void importThree();
    void compareFirstTwo();
    [[nodiscard]] ComparisonView *view() { return m_driver->find<ComparisonView>(u"compareView"_s); }
    [[nodiscard]] ComparePage *page() { return m_driver->window().findChild<ComparePage *>(); }
    [[nodiscard]] QString passageText() { return m_driver->find<QLabel>(u"comparePassage"_s)->text(); }
    [[nodiscard]] QString status() { return m_driver->find<QLabel>(u"statusThing"_s)->text(); }
    [[nodiscard]] QString selected(const QString &key);

    std::unique_ptr<WindowDriver> m_driver;
};

void TestCompareView::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
}

void TestCompareView::importThree()
{
    QStringList paths;
    for (const auto &[name, text] :
         {std::pair(u"a_one.txt"_s, one), std::pair(u"b_two.txt"_s, two), std::pair(u"c_three.txt"_s, three)}) {
        QFile file(m_driver->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringView(text).toUtf8());
        paths.append(file.fileName());
    }
    m_driver->dropFiles(paths);
    QCOMPARE(m_driver->workbench().data().sources.size(), 3);
}

void TestCompareView::compareFirstTwo()
{
    importThree();
    if (!QTest::currentTestFailed()) {
        m_driver->press(QKeySequence(u"Ctrl+2"_s));
        QVERIFY(view()->isVisible());
        QCOMPARE(view()->panes().size(), 2);
        view()->setCurrentPane(m_driver->source(u"a"_s)->id);
    }
}

QString TestCompareView::selected(const QString &key)
{
    const Source *source = m_driver->source(key);
    const Span span = view()->selectedSpan(source->id);
    return source->article.text.sliced(span.begin, span.length());
}

void TestCompareView::itTakesTheRoomOfTheDocks()
{
    compareFirstTwo();
    auto *sources = m_driver->find<QDockWidget>(u"sourcesDock"_s);
    QVERIFY(!sources->isVisible());
    m_driver->press(QKeySequence(u"Ctrl+1"_s));
    QVERIFY(sources->isVisible());
}

void TestCompareView::keysGoThroughThePassagesOfThePair()
{
    compareFirstTwo();
    QCOMPARE(passageText(), u"2 passage(s)"_s);
    QTest::keyClick(view()->view(m_driver->source(u"a"_s)->id), Qt::Key_F8);
    QCOMPARE(passageText(), u"Passage <b>1</b> of 2"_s);
    QVERIFY2(status().contains(u"18 word(s) in b"_s), qPrintable(status()));
    const Passage &first = page()->panel()->model().passageAt(view()->currentGroup());
    QVERIFY(m_driver->source(u"a"_s)->article.text.sliced(first.a.begin).startsWith(u"The ferries"));
    const ArticleView *left = view()->view(m_driver->source(u"a"_s)->id);
    const ArticleView *right = view()->view(m_driver->source(u"b"_s)->id);
    QTRY_VERIFY(std::abs(left->extentOf(first.a).first - right->extentOf(first.b).first) < 3 ||
                right->verticalScrollBar()->maximum() == 0);
    m_driver->press(QKeySequence(Qt::Key_F8));
    QCOMPARE(passageText(), u"Passage <b>2</b> of 2"_s);
    m_driver->press(QKeySequence(Qt::Key_F8)); // there is none after it
    QCOMPARE(passageText(), u"Passage <b>2</b> of 2"_s);
    m_driver->press(QKeySequence(u"Shift+F8"_s));
    QCOMPARE(passageText(), u"Passage <b>1</b> of 2"_s);
}

void TestCompareView::theListIsOrderedAndLeadsIntoTheText()
{
    compareFirstTwo();
    auto *list = m_driver->find<QListView>(u"comparePassages"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->model()->index(0, 0).data().toString().startsWith(u"The ferries"));
    QVERIFY(list->model()->index(1, 0).data(PairModel::NoteRole).toString() == u"1 word(s) differ"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(view()->currentGroup(), 1);
    const QList<double> weights{list->model()->index(0, 0).data(PairModel::WeightRole).toDouble(),
                                list->model()->index(1, 0).data(PairModel::WeightRole).toDouble()};
    auto *order = m_driver->find<QComboBox>(u"compareOrder"_s);
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    const double heaviest = list->model()->index(0, 0).data(PairModel::WeightRole).toDouble();
    QCOMPARE(heaviest, std::max(weights.at(0), weights.at(1)));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(view()->currentGroup(), list->currentIndex().data(PairModel::NumberRole).toInt() - 1);
}

void TestCompareView::keysGoThroughWhatOneAloneHas()
{
    compareFirstTwo();
    m_driver->press(QKeySequence(Qt::Key_F9));
    QCOMPARE(selected(u"a"_s), u"The council met in the old hall on Monday evening"_s);
    m_driver->press(QKeySequence(Qt::Key_F9));
    QVERIFY(selected(u"a"_s).startsWith(u"Bakers"));
    m_driver->press(QKeySequence(Qt::Key_F9)); // that was all of it
    QVERIFY(selected(u"a"_s).startsWith(u"Bakers"));
    m_driver->press(QKeySequence(u"Ctrl+F9"_s));
    QCOMPARE(selected(u"b"_s), u"Nobody at the quay had expected it"_s);
    QCOMPARE(view()->currentPane(), m_driver->source(u"b"_s)->id);
    m_driver->press(QKeySequence(u"Ctrl+F9"_s));
    m_driver->press(QKeySequence(u"Ctrl+F9"_s));
    QCOMPARE(selected(u"b"_s), u"A second storm is on its way"_s);
    m_driver->press(QKeySequence(u"Ctrl+Shift+F9"_s));
    QVERIFY(selected(u"b"_s).startsWith(u"Insurers"));
    QTest::mouseClick(m_driver->find<QPushButton>(u"compareOnlyB"_s), Qt::LeftButton);
    QCOMPARE(selected(u"b"_s), u"A second storm is on its way"_s);
    QCOMPARE(m_driver->find<QPushButton>(u"compareOnlyA"_s)->text(), u"Only in a · 50 word(s)   F9"_s);
}

void TestCompareView::inReadTheyGoThroughWhatIsOnlyHere()
{
    importThree();
    ArticleView *pane = m_driver->pane(u"c"_s);
    QVERIFY(pane);
    pane->setFocus();
    m_driver->press(QKeySequence(Qt::Key_F9));
    const Span span = pane->selectedSpan();
    QCOMPARE(m_driver->source(u"c"_s)->article.text.sliced(span.begin, span.length()),
             u"said a man who sold bread beside the church"_s);
    QVERIFY(!m_driver->window().actions().nextOnlyRight->isEnabled());
}

void TestCompareView::swappingKeepsThePassage()
{
    compareFirstTwo();
    m_driver->press(QKeySequence(Qt::Key_F8));
    const int passage = page()->currentPassage();
    m_driver->press(QKeySequence(u"Ctrl+Alt+X"_s));
    QCOMPARE(page()->sourceA(), m_driver->source(u"b"_s)->id);
    QCOMPARE(page()->currentPassage(), passage);
    QCOMPARE(passageText(), u"Passage <b>2</b> of 2"_s); // b has it behind the other
    QVERIFY(m_driver->find<QLabel>(u"compareKeys"_s)->text().startsWith(u'b'));
}

void TestCompareView::anotherSourceIsChosenInPlace()
{
    compareFirstTwo();
    QToolButton *choose = nullptr;
    for (auto *button : view()->findChildren<QToolButton *>(u"paneChoose"_s)) {
        choose = button->mapTo(view(), QPoint()).x() > view()->width() / 2 ? button : choose;
    }
    QVERIFY(choose && choose->isVisible());
    QTest::mouseClick(choose, Qt::LeftButton);
    auto *menu = m_driver->find<QMenu>(u"compareChooser"_s);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 3);
    QVERIFY(menu->actions().at(1)->isChecked());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(page()->sourceB(), m_driver->source(u"c"_s)->id);
    QCOMPARE(page()->sourceA(), m_driver->source(u"a"_s)->id);
    QCOMPARE(passageText(), u"1 passage(s)"_s);
    QVERIFY(page()->summary().contains(u"in c"));
}

void TestCompareView::thePlotLeadsIntoTheText()
{
    compareFirstTwo();
    auto *plot = m_driver->find<DotPlot>(u"comparePlot"_s);
    QCOMPARE(plot->shown().lines.size(), 2);
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Down);
    QCOMPARE(view()->currentGroup(), 0);
    QTest::keyClick(plot, Qt::Key_Down);
    QCOMPARE(view()->currentGroup(), 1);
    QCOMPARE(plot->currentIndex(), 1);
    QVERIFY(plot->accessibleDescription().startsWith(u"Passage 2 of 2"));
    const QPointF between = plot->geometryOfPlot().box.center();
    QTest::mouseClick(plot, Qt::LeftButton, {}, between.toPoint());
    QCOMPARE(view()->currentGroup(), 1); // a place without a passage
    for (const QString &key : {u"a"_s, u"b"_s}) {
        const qsizetype half = m_driver->source(key)->article.text.size() / 2;
        QVERIFY2(std::abs(view()->view(m_driver->source(key)->id)->caret() - half) < 6, qPrintable(key));
    }
}

void TestCompareView::partsAreReachedByKey()
{
    compareFirstTwo();
    QStringList visited;
    for (int i = 0; i < 4; ++i) {
        m_driver->press(QKeySequence(Qt::Key_F6));
        visited.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(visited.at(1), u"comparePassages"_s); // after the right text
    QCOMPARE(visited.at(2), u"comparePlot"_s);
}

void TestCompareView::theSummaryIsCopied()
{
    compareFirstTwo();
    QTest::mouseClick(m_driver->find<QPushButton>(u"summaryCopy"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, page()->summary());
    QVERIFY2(copied.contains(u"of a stands in b") && copied.contains(u"2 passage(s)") &&
                 copied.contains(u"Both name Reuters.") && copied.endsWith(u"Neither gives a date."),
             qPrintable(copied));
}

void TestCompareView::layersAreTheSameInBothViews()
{
    compareFirstTwo();
    m_driver->press(QKeySequence(u"Ctrl+Alt+4"_s)); // only here
    QVERIFY(view()->layers().testFlag(Layer::OnlyHere));
    QVERIFY(m_driver->find<ComparisonView>(u"readView"_s)->layers().testFlag(Layer::OnlyHere));
    m_driver->press(QKeySequence(u"Ctrl+Alt+1"_s)); // what Compare is for stays
    QVERIFY(view()->layers().testFlag(Layer::Passages));
    QVERIFY(!m_driver->find<ComparisonView>(u"readView"_s)->layers().testFlag(Layer::Passages));
    QVERIFY(view()->layers().testFlag(Layer::Brackets));
}

void TestCompareView::otherViewsHearOfThePassage()
{
    compareFirstTwo();
    QSignalSpy heard(page(), &ComparePage::currentGroupChanged);
    m_driver->press(QKeySequence(Qt::Key_F8));
    QCOMPARE(heard.size(), 1);
    const int group = heard.last().at(0).toInt();
    const QList<PassageGroup> &groups = m_driver->workbench().analysis().groups;
    QVERIFY(group >= 0 && group < groups.size());
    QCOMPARE(groups.at(group).sources, 3); // the pair's passage stands in the third source as well
    m_driver->press(QKeySequence(Qt::Key_F8));
    page()->showGroup(group);
    QCOMPARE(view()->currentGroup(), 0);
}

void TestCompareView::anActKeepsThePassage()
{
    compareFirstTwo();
    m_driver->press(QKeySequence(Qt::Key_F8));
    const bool wasRead = m_driver->source(u"a"_s)->isRead;
    m_driver->press(QKeySequence(u"Ctrl+M"_s)); // marks the source as read or unread
    QCOMPARE(m_driver->source(u"a"_s)->isRead, !wasRead);
    QCOMPARE(passageText(), u"Passage <b>1</b> of 2"_s);
    QCOMPARE(m_driver->find<QListView>(u"comparePassages"_s)->currentIndex().row(), 0);
    QCOMPARE(m_driver->find<DotPlot>(u"comparePlot"_s)->currentIndex(), 0);
    m_driver->press(QKeySequence(u"Ctrl+1"_s));
    m_driver->press(QKeySequence(u"Ctrl+M"_s));
    m_driver->press(QKeySequence(u"Ctrl+2"_s)); // what happened in another view is made up for
    QCOMPARE(passageText(), u"Passage <b>1</b> of 2"_s);
}

void TestCompareView::aSourceThatGoesGivesWay()
{
    compareFirstTwo();
    m_driver->press(QKeySequence(Qt::Key_F8));
    const Source gone = *m_driver->source(u"a"_s);
    m_driver->workbench().study()->undoStack()->undo(); // the import
    QCOMPARE(m_driver->workbench().data().sources.size(), 0);
    QVERIFY(!page()->isVisible());
    m_driver->workbench().study()->undoStack()->redo();
    m_driver->waitForAnalysis();
    QCOMPARE(page()->sourceA(), gone.id);
    QCOMPARE(passageText(), u"2 passage(s)"_s);
}

void TestCompareView::aSmallWindowHasRoom()
{
    compareFirstTwo();
    m_driver->window().resize(1024, 700);
    QTRY_COMPARE(m_driver->window().size(), QSize(1024, 700));
    QVERIFY(m_driver->window().minimumSizeHint().width() <= 1024);
    QVERIFY(view()->width() > 2 * page()->panel()->width());
    QVERIFY(page()->panel()->geometry().right() <= page()->rect().right());
}

QTEST_MAIN(TestCompareView)

#include "tst_compareview.moc"
