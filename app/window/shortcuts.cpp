// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shortcuts.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

void appendEntries(QList<MenuEntry> &entries, const QList<QAction *> &actions, const QString &group)
{
    for (QAction *action : actions) {
        if (action->menu()) {
            const QString title = plainText(action->text());
            appendEntries(entries, action->menu()->actions(), group.isEmpty() ? title : group + u" › "_s + title);
        } else if (!action->isSeparator()) {
            entries.append({action, plainText(action->text()), group});
        }
    }
}

/** The widgets in which a key of one letter acts; menus only show it. */
QList<QObject *> placesOf(const QAction *action)
{
    QList<QObject *> places = action->associatedObjects();
    places.removeIf([](const QObject *place) { return qobject_cast<const QMenu *>(place) != nullptr; });
    return places;
}

bool actsInPlaces(const QAction *action)
{
    return action->shortcutContext() == Qt::WidgetWithChildrenShortcut ||
           action->shortcutContext() == Qt::WidgetShortcut;
}

/** Whether both actions can be meant by a key that is pressed at one place. */
bool canMeet(const QAction *a, const QAction *b)
{
    if (!actsInPlaces(a) || !actsInPlaces(b)) {
        return true;
    }
    const QList<QObject *> places = placesOf(a);
    return std::ranges::any_of(placesOf(b), [&places](QObject *place) { return places.contains(place); });
}

} // namespace

QString plainText(const QString &actionText)
{
    QString text = actionText;
    text.replace(u"&&"_s, QString(QChar(0))).remove(u'&').replace(QChar(0), u'&');
    return text.remove(u"…"_s).trimmed();
}

QList<MenuEntry> menuEntries(const QMenuBar &bar)
{
    QList<MenuEntry> entries;
    appendEntries(entries, bar.actions(), {});
    return entries;
}

Shortcuts::Shortcuts(const QList<MenuEntry> &entries)
    : m_entries(entries)
{
    m_entries.removeIf([](const MenuEntry &entry) { return entry.action->objectName().isEmpty(); });
    for (const MenuEntry &entry : std::as_const(m_entries)) {
        m_design.insert(entry.action->objectName(), entry.action->shortcut());
    }
}

void Shortcuts::apply(const ChangedKeys &changed)
{
    m_changed = changed;
    for (const MenuEntry &entry : std::as_const(m_entries)) {
        const auto found = m_changed.constFind(entry.action->objectName());
        const QKeySequence key = found == m_changed.cend()
                                     ? design(entry.action)
                                     : QKeySequence::fromString(*found, QKeySequence::PortableText);
        if (key != entry.action->shortcut()) {
            give(entry.action, key);
        }
    }
}

void Shortcuts::give(QAction *action, const QKeySequence &key)
{
    const QString before = u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')';
    const QString tip = action->toolTip();
    const QString bare = !action->shortcut().isEmpty() && tip.endsWith(before) ? tip.chopped(before.size()) : tip;
    action->setShortcut(key);
    action->setToolTip(key.isEmpty() ? bare : u"%1 (%2)"_s.arg(bare, key.toString(QKeySequence::NativeText)));
}

void Shortcuts::set(QAction *action, const QKeySequence &key)
{
    if (key == design(action)) {
        m_changed.remove(action->objectName());
    } else {
        m_changed.insert(action->objectName(), key.toString(QKeySequence::PortableText));
    }
    give(action, key);
}

void Shortcuts::reset(QAction *action)
{
    set(action, design(action));
}

bool Shortcuts::isChanged(const QAction *action) const
{
    return m_changed.contains(action->objectName());
}

QKeySequence Shortcuts::design(const QAction *action) const
{
    return m_design.value(action->objectName());
}

QList<QAction *> Shortcuts::conflicts(const QAction *action, const QKeySequence &key) const
{
    QList<QAction *> found;
    for (const MenuEntry &entry : m_entries) {
        const bool isSame = !key.isEmpty() && (entry.action->shortcut().matches(key) != QKeySequence::NoMatch ||
                                               key.matches(entry.action->shortcut()) == QKeySequence::PartialMatch);
        if (entry.action != action && isSame && !entry.action->shortcut().isEmpty() && canMeet(action, entry.action)) {
            found.append(entry.action);
        }
    }
    return found;
}

} // namespace Sidelight
