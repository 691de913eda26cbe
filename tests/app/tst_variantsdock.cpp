// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/variants/variantsdock.h"
#include "tests/app/windowdriver.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr auto one = u"The council met in the old hall on Monday evening.\n"
                     u"The ferries stay in the harbour until the northern gates are mended, the harbour master said, "
                     u"Reuters reported.\n";
constexpr auto two = u"Nobody at the quay had expected it.\n"
                     u"The ferries stay in the harbour until the old northern gates are mended, the harbour master "
                     u"said, Reuters reported.\n";
constexpr auto three = u"Bakers from four villages sold their bread beside the church until it was dark.\n";

} // namespace

class TestVariantsDock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void itSaysWhatToDoWhileThereIsNoPassage();
    void aPassageHasARowASource();
    void anyRowIsTheBaseByKey();
    void rowsLeadIntoTheText();
    void itStaysInCompare();
    void theNextPartIsTheDock();
    void allIsCopied();
    void itIsCopiedAsTextTableAndCsv();
    void itHasAMenu();
    void itIsClosedAndOpened();
    void withNothingToShowItMakesWayForTheMatrix();
    void aSourceThatGoesTakesItsRowAlong();

private:
    void importThree();
    [[nodiscard]] QTableView *view() { return m_driver->find<QTableView>(u"variantsView"_s); }
    [[nodiscard]] QString figures() { return m_driver->find<QLabel>(u"variantsFigures"_s)->text(); }
    void showPassage();

    std::unique_ptr<WindowDriver> m_driver;
};

void TestVariantsDock::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
}

void TestVariantsDock::importThree()
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

void TestVariantsDock::showPassage()
{
    importThree();
    m_driver->find<ComparisonView>(u"readView"_s)->setCurrentGroup(0);
    QCOMPARE(view()->model()->rowCount(), 2);
}

void TestVariantsDock::itSaysWhatToDoWhileThereIsNoPassage()
{
    auto *empty = m_driver->find<QLabel>(u"variantsEmpty"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"Choose a passage or a quote."_s);
    QVERIFY(!m_driver->find<QToolButton>(u"variantsCopy"_s)->isEnabled());
    showPassage();
    QVERIFY(!empty->isVisible());
    QVERIFY(view()->isVisible());
    m_driver->find<ComparisonView>(u"readView"_s)->setCurrentGroup(-1);
    QVERIFY(empty->isVisible());
}

void TestVariantsDock::aPassageHasARowASource()
{
    showPassage();
    QVERIFY2(figures().contains(u"not in c"_s), qPrintable(figures()));
    QVERIFY(m_driver->find<QLabel>(u"variantsTitle"_s)->text().contains(u"The ferries stay"_s));
    const QString provenance = m_driver->find<QLabel>(u"variantsProvenance"_s)->text();
    QVERIFY2(provenance.contains(u"Possible common source: Reuters"_s), qPrintable(provenance));
}

void TestVariantsDock::anyRowIsTheBaseByKey()
{
    showPassage();
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(view()->model()->headerData(0, Qt::Vertical).toString().contains(u"Base"_s));
    QVERIFY(view()->model()->headerData(1, Qt::Vertical).toString().contains(u"Inserted"_s));
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(view()->currentIndex().row(), 1);
    QVERIFY(view()->model()->headerData(0, Qt::Vertical).toString().contains(u"Trimmed"_s));
}

void TestVariantsDock::rowsLeadIntoTheText()
{
    showPassage();
    view()->setFocus();
    for (int column = 0; column < view()->model()->columnCount(); ++column) {
        if (view()->model()->index(1, column).data().toString() == u"old"_s) {
            view()->setCurrentIndex(view()->model()->index(1, column));
        }
    }
    QTest::keyClick(view(), Qt::Key_Return);
    const Span selected = m_driver->pane(u"b"_s)->selectedSpan();
    QCOMPARE(m_driver->source(u"b"_s)->article.text.sliced(selected.begin, selected.length()), u"old"_s);
    QCOMPARE(view()->model()->rowCount(), 2);
}

void TestVariantsDock::itStaysInCompare()
{
    importThree();
    m_driver->press(QKeySequence(u"Ctrl+2"_s));
    auto *compare = m_driver->find<ComparisonView>(u"compareView"_s);
    compare->setCurrentGroup(0);
    QCOMPARE(view()->model()->rowCount(), 2);
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(1, 0));
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(compare->isVisible());
    QVERIFY(!compare->selectedSpan(m_driver->source(u"b"_s)->id).isEmpty());
}

void TestVariantsDock::theNextPartIsTheDock()
{
    showPassage();
    m_driver->pane(u"a"_s)->setFocus();
    m_driver->press(QKeySequence(Qt::Key_F6));
    QVERIFY(m_driver->pane(u"b"_s)->hasFocus());
    m_driver->press(QKeySequence(Qt::Key_F6));
    m_driver->press(QKeySequence(Qt::Key_F6));
    QVERIFY(view()->hasFocus());
    for (const QString &list : {u"passagesView"_s, u"sourcesView"_s}) {
        m_driver->press(QKeySequence(Qt::Key_F6));
        QVERIFY2(m_driver->find<QWidget>(list)->hasFocus(), qPrintable(list));
    }
    m_driver->press(QKeySequence(Qt::Key_F6));
    QVERIFY(m_driver->pane(u"a"_s)->hasFocus());
    for (int i = 0; i < 3; ++i) {
        m_driver->press(QKeySequence(u"Shift+F6"_s));
    }
    QVERIFY(view()->hasFocus());
    m_driver->press(QKeySequence(u"Shift+F6"_s));
    QVERIFY(m_driver->pane(u"c"_s)->hasFocus());
}

void TestVariantsDock::allIsCopied()
{
    showPassage();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"a\t"_s) && copied.contains(u"\nb\t"_s) &&
                 copied.contains(u"Reuters (named by a and b)"_s),
             qPrintable(copied));
}

void TestVariantsDock::itIsCopiedAsTextTableAndCsv()
{
    importThree();
    showPassage();
    auto *copy = m_driver->find<QToolButton>(u"variantsCopy"_s);
    QCOMPARE(copy->menu()->actions().size(), 3);
    const auto copied = [&](const QString &way) {
        copy->menu()->findChild<QAction *>(u"action_copyVariants"_s + way)->trigger();
        return QGuiApplication::clipboard()->mimeData();
    };
    const QString text = copied(u"Text"_s)->text();
    QVERIFY(text.startsWith(u"a\t"));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    QVERIFY(copied(u"Table"_s)->html().contains(u"<table"));
    QVERIFY(copied(u"Csv"_s)->text().startsWith(u"source_key,outlet,variant,begin,end,wording,column_1"));
    QTest::mouseClick(copy, Qt::LeftButton, {}, QPoint(8, copy->height() / 2)); // both at once
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void TestVariantsDock::itHasAMenu()
{
    showPassage();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    emit view()->customContextMenuRequested(QPoint(4, 4));
    auto *menu = m_driver->find<QMenu>(u"variantsMenu"_s);
    QVERIFY(menu);
    const QString before = view()->model()->index(0, 0).data().toString();
    QVERIFY(!before.isEmpty());
    for (QAction *action : menu->actions()) {
        if (action->isCheckable()) {
            action->trigger();
        }
    }
    menu->close();
    QVERIFY(view()->isVisible());
}

void TestVariantsDock::itIsClosedAndOpened()
{
    auto *dock = m_driver->find<VariantsDock>(u"variantsDock"_s);
    QVERIFY(dock->isVisible());
    QVERIFY(m_driver->window().actions().viewMenu->actions().contains(dock->toggleViewAction()));
    dock->toggleViewAction()->trigger();
    QVERIFY(!dock->isVisible());
    showPassage(); // is shown when it is opened
    m_driver->restart();
    QVERIFY(!m_driver->find<VariantsDock>(u"variantsDock"_s)->isVisible());
    m_driver->find<VariantsDock>(u"variantsDock"_s)->toggleViewAction()->trigger();
    QVERIFY(m_driver->find<VariantsDock>(u"variantsDock"_s)->isVisible());
    QVERIFY(VariantsDock::hasRoomIn({1600, 1000}));
    QVERIFY(!VariantsDock::hasRoomIn({1024, 700}));
}

void TestVariantsDock::withNothingToShowItMakesWayForTheMatrix()
{
    importThree();
    auto *dock = m_driver->find<VariantsDock>(u"variantsDock"_s);
    QVERIFY(dock->isVisible());
    m_driver->window().actions().viewMatrix->trigger();
    QVERIFY(!dock->isVisible());
    m_driver->window().actions().viewRead->trigger();
    QVERIFY(dock->isVisible());

    m_driver->window().actions().viewMatrix->trigger();
    dock->toggleViewAction()->trigger(); // but whoever wants it has it
    QVERIFY(dock->isVisible());
    dock->toggleViewAction()->trigger();
    m_driver->window().actions().viewRead->trigger();
    QVERIFY(!dock->isVisible());
    dock->toggleViewAction()->trigger();

    m_driver->window().actions().viewMatrix->trigger();
    QVERIFY(!dock->isVisible());
    m_driver->restart(); // it was only out of the way
    m_driver->window().actions().viewRead->trigger();
    QVERIFY(m_driver->find<VariantsDock>(u"variantsDock"_s)->isVisible());

    m_driver->find<ComparisonView>(u"readView"_s)->setCurrentGroup(0);
    m_driver->window().actions().viewMatrix->trigger();
    QVERIFY(m_driver->find<VariantsDock>(u"variantsDock"_s)->isVisible()); // with something to show it stays
}

void TestVariantsDock::aSourceThatGoesTakesItsRowAlong()
{
    showPassage();
    m_driver->press(QKeySequence::Undo);
    QCOMPARE(view()->model()->rowCount(), 0);
    QVERIFY(m_driver->find<QLabel>(u"variantsEmpty"_s)->isVisible());
    m_driver->waitForAnalysis();
}

QTEST_MAIN(TestVariantsDock)
#include "tst_variantsdock.moc"
