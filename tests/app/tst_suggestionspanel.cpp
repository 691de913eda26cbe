// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/suggestionspanel.h"
#include "models/project/acts.h"
#include "tests/app/windowdriver.h"
#include "widgets/look/messagebar.h"
#include "widgets/claims/suggestiondelegate.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr int patience = 20000; // ms

const QStringList texts{
    u"The harbour closes on Sunday. Talks go on until the Nov. 24 deadline for a harbour deal, and nobody sails.\n"_s,
    u"Ships wait outside. A deadline on November 24 is near, the harbour master Ada Brook said. Fish is dear.\n"_s,
    u"Pilots sleep at home. The council spoke of the Nov. 24 deadline for a harbour deal all night long.\n"_s};

} // namespace

/** "Where else is this claim?" as an analyst asks it: by keys and clicks in a real window. */
class TestSuggestions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void enterAcceptsAndUndoTakesItBack();
    void delRejectsForGood();
    void allAreAcceptedInOneStep();
    void thePlaceIsShownInItsPane();
    void otherWordsAreSelectedAndAccepted();
    void buttonsOfACardDoWhatTheKeysDo();
    void anEmptyListSaysWhy();
    void f6GoesOnFromTheList();
    void nothingIsLookedForOutOfSight();
    void aReadOnlyProjectAcceptsNothing();

private:
    [[nodiscard]] QListView *list() { return m_driver->find<QListView>(u"suggestionsView"_s); }
    [[nodiscard]] const QList<Coding> &codings() { return m_driver->workbench().data().codings; }
    [[nodiscard]] QString message() { return m_driver->find<MessageBar>(u"messages"_s)->text(); }
    [[nodiscard]] QString emptyText() { return m_driver->find<QLabel>(u"suggestionsEmpty"_s)->text(); }
    /** Codes the deadline in the first article, and asks where else it stands. */
    void codeAndAsk();
    void waitForRows(int count) { QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), count, patience); }

    std::unique_ptr<WindowDriver> m_driver;
};

void TestSuggestions::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
    QStringList files;
    for (int i = 0; i < texts.size(); ++i) {
        QFile file(m_driver->path(u"00%1_article.txt"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(texts.at(i).toUtf8()) > 0);
        files.append(file.fileName());
    }
    m_driver->dropFiles(files);
    QCOMPARE(m_driver->workbench().data().sources.size(), 3);
}

void TestSuggestions::codeAndAsk()
{
    m_driver->dragOver(u"000"_s, u"Nov. 24 deadline"_s);
    m_driver->code(u"000"_s, u"The deadline"_s, true);
    m_driver->window().activateWindow(); // which the popup was until now
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    m_driver->pane(u"000"_s)->setFocus();
    m_driver->press(QKeySequence(u"Ctrl+Alt+W"_s));
    waitForRows(2);
    QTRY_VERIFY(list()->hasFocus());
}

void TestSuggestions::enterAcceptsAndUndoTakesItBack()
{
    codeAndAsk();
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(codings().size(), 2);
    const Coding accepted = codings().constLast();
    QCOMPARE(accepted.origin, Origin::Accepted);
    QCOMPARE(accepted.rule, u"same-date/1"_s);
    QCOMPARE(accepted.source, m_driver->source(u"001"_s)->id);
    QCOMPARE(accepted.attributedTo, u"Ada Brook"_s);
    QCOMPARE(texts.at(1).sliced(accepted.span->begin, accepted.span->length()), u"deadline on November 24"_s);
    QVERIFY(message().contains(u"added"_s));
    waitForRows(1);
    QCOMPARE(list()->currentIndex().row(), 0); // the next one
    m_driver->press(QKeySequence::Undo);
    QCOMPARE(codings().size(), 1);
    waitForRows(2);
}

void TestSuggestions::delRejectsForGood()
{
    codeAndAsk();
    QTest::keyClick(list(), Qt::Key_Delete);
    waitForRows(1);
    QCOMPARE(codings().size(), 1);
    m_driver->restart();
    m_driver->find<QTabWidget>(u"sidePanels"_s)->setCurrentIndex(2);
    auto *claims = m_driver->find<QTreeView>(u"claimsView"_s);
    QTest::mouseClick(claims->viewport(), Qt::LeftButton, {},
                      claims->visualRect(claims->model()->index(0, 0)).center());
    waitForRows(1);
    QAction *forget = m_driver->window().actions().forgetRejected;
    QVERIFY(forget->isEnabled());
    forget->trigger();
    waitForRows(2);
    QVERIFY(!forget->isEnabled());
}

void TestSuggestions::allAreAcceptedInOneStep()
{
    codeAndAsk();
    const qsizetype before = m_driver->workbench().study()->undoStack()->count();
    m_driver->press(QKeySequence(u"Ctrl+Shift+Return"_s));
    QCOMPARE(codings().size(), 3);
    QCOMPARE(m_driver->workbench().study()->undoStack()->count(), before + 1);
    waitForRows(0);
    m_driver->press(QKeySequence::Undo);
    QCOMPARE(codings().size(), 1);
    waitForRows(2);
}

void TestSuggestions::thePlaceIsShownInItsPane()
{
    codeAndAsk();
    m_driver->clickTick(u"002"_s); // closes its pane
    QVERIFY(!m_driver->pane(u"002"_s));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(m_driver->pane(u"002"_s));
    const Span selected = m_driver->pane(u"002"_s)->selectedSpan();
    QCOMPARE(texts.at(2).sliced(selected.begin, selected.length()), u"Nov. 24 deadline"_s);
    QTest::keyClick(list(), Qt::Key_Up);
    QVERIFY(!m_driver->pane(u"001"_s)->selectedSpan().isEmpty());
}

void TestSuggestions::otherWordsAreSelectedAndAccepted()
{
    codeAndAsk();
    auto *foot = m_driver->find<QLabel>(u"suggestionsFoot"_s);
    const QString rest = foot->text();
    m_driver->dragOver(u"001"_s, u"deadline on November 24 is near"_s);
    QVERIFY(foot->text() != rest);
    QVERIFY(foot->text().contains(u"001"_s));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    const Coding accepted = codings().constLast();
    QCOMPARE(texts.at(1).sliced(accepted.span->begin, accepted.span->length()), u"deadline on November 24 is near"_s);
    QCOMPARE(accepted.attributedTo, u"Ada Brook"_s);
    waitForRows(1);
    QCOMPARE(foot->text(), rest);
}

void TestSuggestions::buttonsOfACardDoWhatTheKeysDo()
{
    codeAndAsk();
    const auto optionOf = [this](int row) {
        QStyleOptionViewItem option;
        option.rect = list()->visualRect(list()->model()->index(row, 0));
        option.direction = list()->layoutDirection();
        return option;
    };
    const auto *delegate = qobject_cast<SuggestionDelegate *>(list()->itemDelegate());
    QVERIFY(delegate);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, delegate->rejectRect(optionOf(1)).center().toPoint());
    waitForRows(1);
    QCOMPARE(m_driver->workbench().data().rejectedSuggestions.size(), 1);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, delegate->acceptRect(optionOf(0)).center().toPoint());
    QCOMPARE(codings().size(), 2);
    waitForRows(0);
}

void TestSuggestions::anEmptyListSaysWhy()
{
    m_driver->press(QKeySequence(u"Ctrl+Alt+W"_s));
    QVERIFY(emptyText().contains(u"Choose a claim"_s));
    m_driver->dragOver(u"000"_s, u"nobody sails"_s);
    m_driver->code(u"000"_s, u"Nobody sails"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(emptyText().contains(u"nowhere else"_s), patience);
    m_driver->workbench().study()->act(acts::removeCoding(m_driver->workbench().data(), codings().constFirst().id));
    QVERIFY2(emptyText().contains(u"in one place first"_s), qPrintable(emptyText()));
}

void TestSuggestions::f6GoesOnFromTheList()
{
    codeAndAsk();
    QSet<const QWidget *> visited;
    for (int i = 0; i < 10; ++i) {
        m_driver->press(QKeySequence(Qt::Key_F6));
        visited.insert(QApplication::focusWidget());
    }
    for (const QString &key : {u"000"_s, u"001"_s, u"002"_s}) {
        QVERIFY2(visited.contains(m_driver->pane(key)), qPrintable(key));
    }
    for (const QString &name : {u"claimsView"_s, u"suggestionsView"_s, u"sourcesView"_s}) {
        QVERIFY2(visited.contains(m_driver->find<QWidget>(name)), qPrintable(name));
    }
}

void TestSuggestions::nothingIsLookedForOutOfSight()
{
    m_driver->find<QTabWidget>(u"sidePanels"_s)->setCurrentIndex(0);
    m_driver->dragOver(u"000"_s, u"Nov. 24 deadline"_s);
    m_driver->code(u"000"_s, u"The deadline"_s, true);
    QCoreApplication::processEvents();
    QCOMPARE(list()->model()->rowCount(), 0);
    m_driver->find<QTabWidget>(u"sidePanels"_s)->setCurrentIndex(2);
    waitForRows(2);
}

void TestSuggestions::aReadOnlyProjectAcceptsNothing()
{
    codeAndAsk();
    const QString project = m_driver->workbench().study()->path();
    m_driver->window().close();
    QVERIFY(QFile::setPermissions(project, QFile::ReadOwner));
    MainWindow other(m_driver->path(u"other.json"_s));
    other.show();
    QVERIFY(other.workbench()->openProject(project));
    if (!other.workbench()->study()->isReadOnly()) {
        QSKIP("this user may write everywhere");
    }
    QVERIFY(!other.actions().acceptSuggestions->isEnabled());
    QVERIFY(!other.actions().acceptSuggestion->isEnabled());
}

QTEST_MAIN(TestSuggestions)
#include "tst_suggestionspanel.moc"
