// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/handbook.h"
#include "app/window/keyhints.h"
#include "app/window/shortcuts.h"
#include "app/window/shortcutsdialog.h"
#include "tests/app/windowdriver.h"
#include "widgets/find/commandpalette.h"

#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidelight;

/** All commands by name, their keys, the handbook. */
class TestCommands final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void thePaletteListsEveryAction();
    void lettersFindACommandAndEnterRunsIt();
    void whatCannotBeDoneIsLast();
    void thePaletteIsLeftByEscape();
    void everyKeyHasOneMeaning();
    void escapeIsNoKeyForAnAction();
    void aKeyIsChanged();
    void aKeyThatIsTakenIsNamed();
    void aKeyIsRemovedAndReset();
    void lettersOfDifferentPlacesDoNotConflict();
    void changedKeysAreKept();
    void hintsNameTheKeyThatAnActionHas();
    void theHandbookOpensByKey();
    void theHandbookIsSearched();
    void everyPictureAndLinkIsThere();

private:
    [[nodiscard]] QListWidget *openPalette(const QString &typed = {});
    [[nodiscard]] ShortcutsDialog *openKeys(const QString &typed);
    [[nodiscard]] QAction *action(const QString &name) { return m_driver->find<QAction>(u"action_"_s + name); }
    void typeKey(ShortcutsDialog *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<WindowDriver> m_driver;
};

QListWidget *TestCommands::openPalette(const QString &typed)
{
    m_driver->press(QKeySequence(u"Ctrl+Shift+P"_s));
    QWidget *popup = QApplication::activePopupWidget();
    if (!popup || popup->objectName() != u"commandPopup"_s) {
        return nullptr;
    }
    QTest::keyClicks(popup->findChild<QLineEdit *>(u"commandSearch"_s), typed);
    return popup->findChild<QListWidget *>(u"commandChoices"_s);
}

void TestCommands::thePaletteListsEveryAction()
{
    const QListWidget *list = openPalette();
    QVERIFY(list);
    QStringList listed;
    for (int i = 0; i < list->count(); ++i) {
        listed.append(list->item(i)->text());
    }
    const QList<MenuEntry> entries = menuEntries(*m_driver->window().menuBar());
    QVERIFY(entries.size() > 50);
    for (const MenuEntry &entry : entries) {
        QVERIFY2(listed.contains(entry.text) || entry.action == action(u"palette"_s), qPrintable(entry.text));
        QVERIFY2(!entry.text.contains(u'&') && !entry.group.isEmpty(), qPrintable(entry.text));
    }
}

void TestCommands::lettersFindACommandAndEnterRunsIt()
{
    QListWidget *list = openPalette(u"full"_s);
    QVERIFY(list);
    QCOMPARE(list->currentItem()->text(), u"Full screen"_s);
    QCOMPARE(list->currentItem()->data(CommandPalette::KeyRole).toString(),
             QKeySequence(Qt::Key_F11).toString(QKeySequence::NativeText));
    QCOMPARE(list->currentItem()->data(CommandPalette::GroupRole).toString(), u"View"_s);
    auto *search = QApplication::activePopupWidget()->findChild<QLineEdit *>(u"commandSearch"_s);
    search->clear();
    QTest::keyClicks(search, u"dark"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(action(u"theme_dark"_s)->isChecked());
    list = openPalette(u"theme"_s); // by its menu
    QVERIFY(list->count() >= 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(list->item(i)->data(CommandPalette::GroupRole).toString(), u"View › Theme"_s);
    }
    search = QApplication::activePopupWidget()->findChild<QLineEdit *>(u"commandSearch"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(action(u"theme_light"_s)->isChecked());
    action(u"theme_"_s)->trigger();
}

void TestCommands::whatCannotBeDoneIsLast()
{
    QVERIFY(!action(u"undo"_s)->isEnabled());
    const QListWidget *list = openPalette(u"undo"_s);
    QVERIFY(list && list->count() > 0);
    const QList<QListWidgetItem *> found = list->findItems(u"Undo"_s, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.constFirst()->flags().testFlag(Qt::ItemIsEnabled));
    for (int i = list->row(found.constFirst()); i < list->count(); ++i) {
        QVERIFY(!list->item(i)->flags().testFlag(Qt::ItemIsEnabled));
    }
}

void TestCommands::thePaletteIsLeftByEscape()
{
    QVERIFY(openPalette(u"full"_s));
    QTest::keyClick(QApplication::activePopupWidget()->findChild<QLineEdit *>(u"commandSearch"_s), Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(!m_driver->window().isFullScreen());
}

void TestCommands::everyKeyHasOneMeaning()
{
    const Shortcuts shortcuts(menuEntries(*m_driver->window().menuBar()));
    QVERIFY(shortcuts.entries().size() > 50);
    for (const MenuEntry &entry : shortcuts.entries()) {
        const QList<QAction *> others = shortcuts.conflicts(entry.action, entry.action->shortcut());
        QVERIFY2(others.isEmpty(), qPrintable(entry.text + u" and "_s + others.value(0, entry.action)->objectName()));
    }
}

ShortcutsDialog *TestCommands::openKeys(const QString &typed)
{
    action(u"keys"_s)->trigger();
    auto *dialog = m_driver->window().findChild<ShortcutsDialog *>();
    if (dialog) {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"shortcutFilter"_s), typed);
    }
    return dialog;
}

void TestCommands::typeKey(ShortcutsDialog *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *edit = dialog->findChild<QKeySequenceEdit *>(u"shortcutKey"_s);
    QTest::keyClick(edit, key, modifiers);
    QTRY_COMPARE(edit->keySequence(), QKeySequence(QKeyCombination(modifiers, key)));
}

void TestCommands::escapeIsNoKeyForAnAction()
{
    ShortcutsDialog *dialog = openKeys(u"matrix"_s);
    QVERIFY(dialog);
    typeKey(dialog, Qt::Key_J, Qt::ControlModifier);
    auto *edit = dialog->findChild<QKeySequenceEdit *>(u"shortcutKey"_s);
    QTest::keyClick(edit, Qt::Key_Escape); // what was typed is given up
    QTRY_COMPARE(edit->keySequence(), action(u"viewMatrix"_s)->shortcut());
    QVERIFY(dialog->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
}

void TestCommands::aKeyIsChanged()
{
    ShortcutsDialog *dialog = openKeys(u"matrix"_s);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>(u"shortcutList"_s);
    QCOMPARE(list->currentItem()->text(0), u"Matrix"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"shortcutAssign"_s)->isEnabled());
    typeKey(dialog, Qt::Key_J, Qt::ControlModifier);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"shortcutAssign"_s), Qt::LeftButton);
    QCOMPARE(action(u"viewMatrix"_s)->shortcut(), QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(list->currentItem()->text(2), u"Ctrl+J"_s);
    QVERIFY(action(u"viewMatrix"_s)->toolTip().contains(u"Ctrl+J"_s));
    QVERIFY(!action(u"viewMatrix"_s)->toolTip().contains(u"Ctrl+3"_s));
    dialog->close();
    m_driver->press(QKeySequence(u"Ctrl+J"_s));
    QVERIFY(action(u"viewMatrix"_s)->isChecked());
}

void TestCommands::aKeyThatIsTakenIsNamed()
{
    ShortcutsDialog *dialog = openKeys(u"matrix"_s);
    QVERIFY(dialog);
    typeKey(dialog, Qt::Key_F8);
    const QString note = dialog->findChild<QLabel *>(u"shortcutNote"_s)->text();
    QVERIFY2(note.contains(u"“Next passage”"_s), qPrintable(note));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"shortcutAssign"_s), Qt::LeftButton);
    QCOMPARE(action(u"viewMatrix"_s)->shortcut(), QKeySequence(Qt::Key_F8));
    QVERIFY(action(u"nextPassage"_s)->shortcut().isEmpty());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"resetAllKeys"_s), Qt::LeftButton);
    QCOMPARE(action(u"viewMatrix"_s)->shortcut(), QKeySequence(u"Ctrl+3"_s));
    QCOMPARE(action(u"nextPassage"_s)->shortcut(), QKeySequence(Qt::Key_F8));
}

void TestCommands::aKeyIsRemovedAndReset()
{
    ShortcutsDialog *dialog = openKeys(u"F8"_s); // found by its key
    QVERIFY(dialog);
    auto *reset = dialog->findChild<QPushButton *>(u"shortcutReset"_s);
    QVERIFY(!reset->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"shortcutRemove"_s), Qt::LeftButton);
    QVERIFY(action(u"nextPassage"_s)->shortcut().isEmpty());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(action(u"nextPassage"_s)->shortcut(), QKeySequence(Qt::Key_F8));
    QVERIFY(!reset->isEnabled());
}

void TestCommands::lettersOfDifferentPlacesDoNotConflict()
{
    const Shortcuts shortcuts(menuEntries(*m_driver->window().menuBar()));
    // D means a stance in the texts and a type among the quotes; it cannot mean both in the texts.
    QVERIFY(shortcuts.conflicts(action(u"stance_disputes"_s), QKeySequence(Qt::Key_D)).isEmpty());
    QCOMPARE(shortcuts.conflicts(action(u"omits"_s), QKeySequence(Qt::Key_D)),
             QList<QAction *>{action(u"stance_disputes"_s)});
    QCOMPARE(shortcuts.conflicts(action(u"viewRead"_s), QKeySequence(Qt::Key_D)).size(), 2);
}

void TestCommands::changedKeysAreKept()
{
    ShortcutsDialog *dialog = openKeys(u"matrix"_s);
    QVERIFY(dialog);
    typeKey(dialog, Qt::Key_J, Qt::ControlModifier);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"shortcutAssign"_s), Qt::LeftButton);
    dialog->close();
    m_driver->restart();
    QCOMPARE(action(u"viewMatrix"_s)->shortcut(), QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(action(u"viewCompare"_s)->shortcut(), QKeySequence(u"Ctrl+2"_s));
}

void TestCommands::hintsNameTheKeyThatAnActionHas()
{
    const auto isSaid = [this](const QString &words) {
        const QList<QLabel *> labels = m_driver->window().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(isSaid(u"Select words and press T."_s));
    QVERIFY(m_driver->find<QLabel>(u"linksEmpty"_s)->text().contains(u"press Ctrl+Shift+L, select"_s));
    ShortcutsDialog *dialog = openKeys(u"Link the selection"_s);
    QVERIFY(dialog);
    typeKey(dialog, Qt::Key_J, Qt::ControlModifier);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"shortcutAssign"_s), Qt::LeftButton);
    QVERIFY(m_driver->find<QLabel>(u"linksEmpty"_s)->text().contains(u"press Ctrl+J, select"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"shortcutRemove"_s), Qt::LeftButton);
    QVERIFY(m_driver->find<QLabel>(u"linksEmpty"_s)
                ->text()
                .contains(u"choose “Link the selection with another”, select"_s));
    dialog->close();

    Shortcuts shortcuts(menuEntries(*m_driver->window().menuBar()));
    shortcuts.set(action(u"code"_s), QKeySequence(Qt::Key_J));
    QVERIFY(isSaid(u"Select words and press J."_s));
    QVERIFY(!isSaid(u"press T."_s));
    QCOMPARE(keyOf(action(u"acceptSuggestion"_s)), u"Enter"_s); // as keyboards call it
}

void TestCommands::theHandbookOpensByKey()
{
    m_driver->press(QKeySequence(Qt::Key_F1));
    auto *handbook = m_driver->find<Handbook>(u"handbook"_s);
    QVERIFY(handbook && handbook->isVisible());
    auto *chapters = handbook->findChild<QListWidget *>(u"handbookChapters"_s);
    QVERIFY(chapters->count() >= 6);
    for (int i = 0; i < chapters->count(); ++i) { // each is read whole
        const QListWidgetItem *chapter = chapters->item(i);
        QVERIFY2(QFontMetrics(chapter->font()).horizontalAdvance(chapter->text()) < chapters->viewport()->width(),
                 qPrintable(chapter->text()));
    }
    chapters->setCurrentRow(chapters->count() - 1);
    QScrollBar *bar = handbook->browser()->verticalScrollBar();
    const int last = bar->value();
    bar->setValue(0); // the reader reads elsewhere, and comes back to the chapter that is the current one still
    QTest::mouseClick(chapters->viewport(), Qt::LeftButton, {},
                      chapters->visualItemRect(chapters->currentItem()).center());
    QCOMPARE(bar->value(), last);
    QTest::keyClick(handbook->browser(), Qt::Key_Escape);
    QVERIFY(!handbook->isVisible());
}

void TestCommands::theHandbookIsSearched()
{
    m_driver->press(QKeySequence(Qt::Key_F1));
    auto *handbook = m_driver->find<Handbook>(u"handbook"_s);
    QVERIFY(handbook);
    auto *search = handbook->findChild<QLineEdit *>(u"handbookSearch"_s);
    QTest::keyClick(handbook->browser(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search, u"passage"_s);
    auto *count = handbook->findChild<QLabel *>(u"handbookCount"_s);
    QVERIFY(count->text().startsWith(u"1 of "_s));
    const int first = handbook->browser()->textCursor().position();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(count->text().startsWith(u"2 of "_s));
    QVERIFY(handbook->browser()->textCursor().position() > first);
    const QList<QTextEdit::ExtraSelection> marks = handbook->browser()->extraSelections();
    for (const QTextEdit::ExtraSelection &mark : marks) {
        QCOMPARE(mark.cursor.selectedText().toLower(), u"passage"_s);
    }
    QTest::keyClicks(search, u"xyz"_s);
    QCOMPARE(count->text(), u"Not found"_s);
}

void TestCommands::everyPictureAndLinkIsThere()
{
    QFile page(u":/sidelight/handbook/en.html"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    const QRegularExpression pictures(u"<img [^>]*src=\"([^\"]*)\""_s);
    int count = 0;
    for (const QRegularExpressionMatch &match : pictures.globalMatch(html)) {
        QVERIFY2(QFile::exists(match.captured(1).mid(3)), qPrintable(match.captured(1)));
        ++count;
    }
    QVERIFY(count >= 3);
    const QRegularExpression links(u"href=\"([^\"]*)\""_s);
    for (const QRegularExpressionMatch &match : links.globalMatch(html)) {
        QVERIFY2(match.captured(1).startsWith(u'#'), qPrintable(match.captured(1))); // it is read offline
        QVERIFY2(html.contains(u"name=\"%1\""_s.arg(match.captured(1).mid(1))), qPrintable(match.captured(1)));
    }
    const QRegularExpression alternatives(u"<img (?![^>]*alt=\"[^\"]+\")"_s);
    QVERIFY(!alternatives.match(html).hasMatch());
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
