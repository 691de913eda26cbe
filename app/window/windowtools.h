// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/shortcuts.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace Sidelight
{

struct Actions;
struct Session;
class CommandPalette;
class Handbook;

/** What every window has to get about in it: all commands by name, their keys, the handbook. */
class WindowTools final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowTools)

public:
    /** Gives the actions the keys of the session. To be made when all menus are there; all outlive it. */
    WindowTools(const Actions *actions, Session *session, QMainWindow *window);
    ~WindowTools() override;

private:
    void openPalette();
    void runEntry(int entry);
    void openKeys();
    void openHandbook();

    Session *m_session;
    QMainWindow *m_window;
    Shortcuts m_shortcuts;
    CommandPalette *m_palette;
    QList<MenuEntry> m_listed; ///< in the palette
    QPointer<Handbook> m_handbook;
};

} // namespace Sidelight
