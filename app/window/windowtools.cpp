// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowtools.h"

#include "app/window/actions.h"
#include "app/window/handbook.h"
#include "app/window/session.h"
#include "app/window/shortcutsdialog.h"
#include "widgets/find/commandpalette.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** What shows and hides a dock can have a key too. */
QList<MenuEntry> namedEntries(QMainWindow *window)
{
    for (const QDockWidget *dock : window->findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        dock->toggleViewAction()->setObjectName(u"action_show_"_s + dock->objectName());
    }
    return menuEntries(*window->menuBar());
}

} // namespace

WindowTools::WindowTools(const Actions *actions, Session *session, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_shortcuts(namedEntries(window))
    , m_palette(new CommandPalette(window))
{
    m_shortcuts.apply(m_session->keys);
    connect(m_palette, &CommandPalette::chosen, this, &WindowTools::runEntry);
    connect(actions->palette, &QAction::triggered, this, &WindowTools::openPalette);
    connect(actions->keys, &QAction::triggered, this, &WindowTools::openKeys);
    connect(actions->handbook, &QAction::triggered, this, &WindowTools::openHandbook);
}

WindowTools::~WindowTools() = default;

void WindowTools::openPalette()
{
    m_listed = menuEntries(*m_window->menuBar());
    m_listed.removeIf([](const MenuEntry &entry) {
        return !entry.action->isVisible() || entry.action->objectName() == u"action_palette"_s;
    });
    QList<PaletteEntry> entries;
    for (const MenuEntry &entry : std::as_const(m_listed)) {
        entries.append({entry.text, entry.group, entry.action->shortcut().toString(QKeySequence::NativeText),
                        entry.action->isEnabled(), entry.action->isCheckable() && entry.action->isChecked()});
    }
    m_palette->open(entries);
}

void WindowTools::runEntry(int entry)
{
    m_listed.at(entry).action->trigger();
}

void WindowTools::openKeys()
{
    auto *dialog = new ShortcutsDialog(&m_shortcuts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] { m_session->keys = m_shortcuts.changed(); });
    dialog->open();
}

void WindowTools::openHandbook()
{
    if (!m_handbook) {
        m_handbook = new Handbook(m_window);
        m_handbook->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
}

} // namespace Sidelight
