// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/look/icons.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Sidelight
{

/** Makes actions of one window and puts them into a menu. */
class ActionMaker final
{
public:
    ActionMaker(QMainWindow *window, const QString &menuTitle)
        : m_window(window)
        , m_menu(window->menuBar()->addMenu(menuTitle))
    {
    }

    ActionMaker(QMainWindow *window, QMenu *menu)
        : m_window(window)
        , m_menu(menu)
    {
    }

    QAction *action(const QString &name, const QString &text, const QKeySequence &key = {},
                    const QString &iconName = {})
    {
        auto *made = new QAction(text, m_window);
        made->setObjectName(QStringLiteral("action_") + name);
        made->setShortcut(key);
        if (!iconName.isEmpty()) {
            made->setIcon(icon(iconName));
        }
        if (!key.isEmpty()) {
            made->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)).remove(u'&'));
        }
        m_menu->addAction(made);
        return made;
    }

    QAction *checkable(const QString &name, const QString &text, const QKeySequence &key = {},
                       const QString &iconName = {})
    {
        QAction *made = action(name, text, key, iconName);
        made->setCheckable(true);
        return made;
    }

    QMenu *submenu(const QString &title) { return m_menu->addMenu(title); }
    QMenu *menu() { return m_menu; }
    void separator() { m_menu->addSeparator(); }

private:
    QMainWindow *m_window;
    QMenu *m_menu;
};

} // namespace Sidelight
