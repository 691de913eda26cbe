// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keys and the mouse do with the panes of Read.

#include "app/window/session.h"
#include "tests/app/windowdriver.h"
#include "widgets/panes/paneheader.h"

#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QStatusBar>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr auto shared = u"\"We will not sign the treaty before the winter session has ended,\" Anna Weber told "
                        u"reporters in the capital.\n"
                        u"The harbour was closed to all ships from the north on that day, the port master wrote.\n";

} // namespace

class TestPanes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void onePaneAloneAndBack();
    void anotherViewEndsOnePaneAlone();
    void paneIsMovedByKeys();
    void paneIsMovedByDragging();
    void escapeGivesUpDragging();
    void paneIsClosedByKey();
    void paneIsUnlinkedByKey();
    void widthsAreKept();
    void anAddedPaneLeavesTheOthersTheirProportions();
    void marksAreGoneThroughByKey();
    void partsOfTheWindowAreGoneThroughByKey();

private:
    [[nodiscard]] ComparisonView *read() { return m_driver->find<ComparisonView>(u"readView"_s); }
    [[nodiscard]] QStringList paneKeys();
    [[nodiscard]] QList<int> shownWidths();
    void dragHead(const QString &key, const QString &onto, bool drop);

    std::unique_ptr<WindowDriver> m_driver;
};

void TestPanes::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
    QStringList files;
    for (const QString &name : {u"a_one"_s, u"b_two"_s, u"c_three"_s}) {
        QFile file(m_driver->path(name + u".txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((u"The report of "_s + name + u" begins here, on its own.\n"_s + shared + u"The end of "_s + name +
                    u".\n"_s)
                       .toUtf8());
        files.append(file.fileName());
    }
    m_driver->dropFiles(files);
    read()->setCurrentPane(m_driver->source(u"a"_s)->id);
}

QStringList TestPanes::paneKeys()
{
    QStringList keys;
    for (const PaneContent &pane : read()->panes()) {
        keys.append(pane.key);
    }
    return keys;
}

QList<int> TestPanes::shownWidths()
{
    return read()->sizes();
}

void TestPanes::onePaneAloneAndBack()
{
    const QList<int> widths = shownWidths();
    m_driver->press(QKeySequence(u"F12"_s));
    QVERIFY(m_driver->pane(u"a"_s)->isVisible());
    QVERIFY(!m_driver->pane(u"b"_s)->isVisible());
    QVERIFY(!m_driver->find<QDockWidget>(u"sourcesDock"_s)->isVisible());
    QVERIFY(!m_driver->find<QDockWidget>(u"variantsDock"_s)->isVisible());
    QVERIFY(m_driver->pane(u"a"_s)->hasFocus());
    m_driver->press(QKeySequence(u"F6"_s)); // the next pane takes its place
    QVERIFY(m_driver->pane(u"b"_s)->isVisible());
    QVERIFY(m_driver->pane(u"b"_s)->hasFocus());
    QVERIFY(!m_driver->pane(u"a"_s)->isVisible());
    m_driver->press(QKeySequence(u"F12"_s));
    QVERIFY(m_driver->pane(u"a"_s)->isVisible());
    QVERIFY(m_driver->find<QDockWidget>(u"sourcesDock"_s)->isVisible());
    QVERIFY(m_driver->find<QDockWidget>(u"variantsDock"_s)->isVisible());
    QTRY_COMPARE(shownWidths(), widths);
}

void TestPanes::anotherViewEndsOnePaneAlone()
{
    m_driver->press(QKeySequence(u"F12"_s));
    m_driver->press(QKeySequence(u"Ctrl+2"_s));
    QVERIFY(!m_driver->window().actions().focusMode->isChecked());
    QVERIFY(!m_driver->find<QDockWidget>(u"sourcesDock"_s)->isVisible()); // Compare has their room
    m_driver->press(QKeySequence(u"Ctrl+1"_s));
    QVERIFY(m_driver->find<QDockWidget>(u"sourcesDock"_s)->isVisible());
    QVERIFY(m_driver->pane(u"b"_s)->isVisible());
}

void TestPanes::paneIsMovedByKeys()
{
    m_driver->press(QKeySequence(u"Alt+Shift+Right"_s));
    QCOMPARE(paneKeys(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QVERIFY(m_driver->pane(u"a"_s)->hasFocus());
    m_driver->press(QKeySequence(u"Alt+Shift+Right"_s));
    QCOMPARE(paneKeys(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QVERIFY(!m_driver->window().actions().movePaneRight->isEnabled());
    m_driver->press(QKeySequence(u"Alt+Shift+Left"_s));
    QCOMPARE(paneKeys(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QVERIFY(m_driver->pane(u"a"_s)->mapToGlobal(QPoint()).x() > m_driver->pane(u"b"_s)->mapToGlobal(QPoint()).x());
    m_driver->press(QKeySequence::Undo);
    QCOMPARE(paneKeys(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
}

/** Takes the head of a pane to the far half of another one. */
void TestPanes::dragHead(const QString &key, const QString &onto, bool drop)
{
    const auto headOf = [this](const QString &pane) {
        return m_driver->pane(pane)->parentWidget()->findChild<PaneHeader *>();
    };
    PaneHeader *head = headOf(key);
    const PaneHeader *target = headOf(onto);
    const bool isAhead = target->mapToGlobal(QPoint()).x() > head->mapToGlobal(QPoint()).x();
    const QPoint to = head->mapFromGlobal(target->mapToGlobal(QPoint(isAhead ? target->width() - 20 : 20, 30)));
    QTest::mousePress(head, Qt::LeftButton, {}, QPoint(40, 34));
    QTest::mouseMove(head, QPoint(60, 34));
    QTest::mouseMove(head, to);
    QVERIFY(m_driver->find<QWidget>(u"paneDrop"_s)->isVisible());
    if (!drop) {
        QTest::keyClick(head, Qt::Key_Escape);
    }
    QTest::mouseRelease(head, Qt::LeftButton, {}, to);
    QVERIFY(!m_driver->find<QWidget>(u"paneDrop"_s)->isVisible());
}

void TestPanes::paneIsMovedByDragging()
{
    dragHead(u"a"_s, u"c"_s, true);
    QCOMPARE(paneKeys(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    dragHead(u"c"_s, u"b"_s, true);
    QCOMPARE(paneKeys(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
}

void TestPanes::escapeGivesUpDragging()
{
    dragHead(u"a"_s, u"c"_s, false);
    QCOMPARE(paneKeys(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestPanes::paneIsClosedByKey()
{
    m_driver->press(QKeySequence(u"Ctrl+W"_s));
    QCOMPARE(paneKeys(), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(m_driver->workbench().data().sources.size(), 3); // it is unticked, not removed
}

void TestPanes::paneIsUnlinkedByKey()
{
    const QUuid pane = read()->currentPane();
    m_driver->press(QKeySequence(u"Ctrl+L"_s));
    QVERIFY(!read()->isPaneLinked(pane));
    QVERIFY(!m_driver->window().actions().linkPane->isChecked());
    m_driver->press(QKeySequence(u"F6"_s));
    QVERIFY(m_driver->window().actions().linkPane->isChecked()); // the next pane is still linked
    m_driver->press(QKeySequence(u"Shift+F6"_s));
    m_driver->press(QKeySequence(u"Ctrl+L"_s));
    QVERIFY(read()->isPaneLinked(pane));
}

void TestPanes::widthsAreKept()
{
    QWidget *handle = read()->handle(1);
    const QPoint grip(handle->width() / 2, 20);
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip + QPoint(60, 0));
    QTest::mouseMove(handle, grip + QPoint(120, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, grip + QPoint(120, 0));
    const QList<int> widths = shownWidths();
    QVERIFY(widths.at(0) > widths.at(1) + 100);
    m_driver->restart();
    const QList<int> after = shownWidths();
    QCOMPARE(after.size(), widths.size());
    for (int i = 0; i < widths.size(); ++i) {
        QVERIFY2(std::abs(after.at(i) - widths.at(i)) <= 3, qPrintable(u"pane %1"_s.arg(i)));
    }
    m_driver->window().actions().evenPanes->trigger();
    QVERIFY(std::abs(shownWidths().at(0) - shownWidths().at(2)) <= 2);
}

void TestPanes::anAddedPaneLeavesTheOthersTheirProportions()
{
    read()->setPaneWidths({600, 300, 200});
    const QList<int> before = shownWidths();
    m_driver->clickTick(u"c"_s);
    QCOMPARE(paneKeys(), (QStringList{u"a"_s, u"b"_s}));
    const QList<int> two = shownWidths();
    QVERIFY(std::abs(double(two.at(0)) / two.at(1) - double(before.at(0)) / before.at(1)) < 0.05);
    m_driver->clickTick(u"c"_s);
    const QList<int> three = shownWidths();
    QVERIFY(std::abs(double(three.at(0)) / three.at(1) - double(two.at(0)) / two.at(1)) < 0.05);
}

void TestPanes::marksAreGoneThroughByKey()
{
    ArticleView *view = m_driver->pane(u"a"_s);
    view->setCaret(0);
    const QString text = m_driver->source(u"a"_s)->article.text;
    m_driver->press(QKeySequence(u"Alt+Down"_s));
    const qsizetype first = view->caret();
    QVERIFY(first > 0);
    QList<qsizetype> stops{first};
    for (int i = 0; i < 20; ++i) {
        m_driver->press(QKeySequence(u"Alt+Down"_s));
        if (view->caret() == stops.constLast()) {
            break;
        }
        stops.append(view->caret());
    }
    QVERIFY(stops.size() > 1);
    QVERIFY(stops.contains(text.indexOf(u"We will"))); // the quote
    QVERIFY(std::ranges::is_sorted(stops));
    QCOMPARE(m_driver->window().statusBar()->currentMessage(), u"No further mark in this pane."_s);
    m_driver->press(QKeySequence(u"Alt+Up"_s));
    QCOMPARE(view->caret(), stops.at(stops.size() - 2));
    m_driver->find<QWidget>(u"layer_quotes"_s)->setProperty("checked", false);
    view->setCaret(0);
    for (int i = 0; i < 20; ++i) {
        m_driver->press(QKeySequence(u"Alt+Down"_s));
        QVERIFY(!m_driver->window().statusBar()->currentMessage().contains(u"Quote"_s)); // what is not shown is no stop
    }
}

void TestPanes::partsOfTheWindowAreGoneThroughByKey()
{
    QStringList reached;
    for (int i = 0; i < 8; ++i) {
        m_driver->press(QKeySequence(u"F6"_s));
        QVERIFY(QApplication::focusWidget());
        reached.append(QApplication::focusWidget()->objectName());
    }
    for (const QString &part : {u"article-b"_s, u"article-c"_s, u"passagesView"_s, u"sourcesView"_s, u"article-a"_s}) {
        QVERIFY2(reached.contains(part), qPrintable(part + u" is not in "_s + reached.join(u' ')));
    }
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
