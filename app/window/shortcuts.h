// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QMap>

class QMenu;
class QMenuBar;

namespace Sidelight
{

/** An action of the menus, and where it is found. */
struct MenuEntry {
    QAction *action = nullptr;
    QString text;  ///< without the sign of its letter and without the ellipsis
    QString group; ///< "View › Layers"
};

/** All actions of a menu bar with their menus, in order; separators and menus themselves left out. */
[[nodiscard]] QList<MenuEntry> menuEntries(const QMenuBar &bar);

/** What the analyst changed: object names of actions with their keys in portable text, "" for none. */
using ChangedKeys = QMap<QString, QString>;

/** The keys of actions: as they are by design, and as the analyst wants them. */
class Shortcuts final
{
public:
    /** The actions as they are made are the design. Those without an object name are left alone. */
    explicit Shortcuts(const QList<MenuEntry> &entries);

    [[nodiscard]] const QList<MenuEntry> &entries() const { return m_entries; }
    /** Gives all actions the design's keys, but for those that were changed; unknown names are kept for later. */
    void apply(const ChangedKeys &changed);
    [[nodiscard]] const ChangedKeys &changed() const { return m_changed; }

    void set(QAction *action, const QKeySequence &key);
    void reset(QAction *action);
    [[nodiscard]] bool isChanged(const QAction *action) const;
    [[nodiscard]] QKeySequence design(const QAction *action) const;

    /** The actions that a key belongs to already where `action` is used: together they would do nothing. */
    [[nodiscard]] QList<QAction *> conflicts(const QAction *action, const QKeySequence &key) const;

private:
    void give(QAction *action, const QKeySequence &key);

    QList<MenuEntry> m_entries;
    QHash<QString, QKeySequence> m_design; ///< by object name
    ChangedKeys m_changed;
};

/** A text of an action as it is read: without the sign of its letter and without the ellipsis. */
[[nodiscard]] QString plainText(const QString &actionText);

} // namespace Sidelight
