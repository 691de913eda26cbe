// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Sidelight
{

class Shortcuts;
struct MenuEntry;

/** Every action with its key: to look up, to change, to reset. Changes hold at once. */
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    /** The shortcuts outlive the dialog. */
    explicit ShortcutsDialog(Shortcuts *shortcuts, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupList();
    void setupEditor();
    void fillList();
    void showRow(QTreeWidgetItem *item);
    void filter(const QString &text);
    /** Shows the current action's key, and whose the typed one is already. */
    void showCurrent();
    void showTyped();
    /** Gives the typed key to the current action; those that have it lose it. */
    void assign();
    void removeKey();
    void resetKey();
    void resetAll();
    [[nodiscard]] const MenuEntry *current() const;

    Shortcuts *m_shortcuts;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_list = nullptr;
    QKeySequenceEdit *m_key = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace Sidelight
