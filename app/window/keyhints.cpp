// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/keyhints.h"

#include "app/window/shortcuts.h"

#include <QAction>

#include <memory>

namespace Sidelight
{

QString keyOf(const QAction *action)
{
    const QKeySequence key = action->shortcut();
    const bool isReturn = key.count() == 1 && key[0].key() == Qt::Key_Return; // "Enter" is what keyboards call it
    return (isReturn ? QKeySequence(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_Enter)) : key)
        .toString(QKeySequence::NativeText);
}

QString naming(const QAction *action, const QString &withKey, const QString &withoutKey)
{
    const QString key = keyOf(action);
    return key.isEmpty() ? withoutKey.arg(plainText(action->text())) : withKey.arg(key);
}

void followKey(const QAction *action, QObject *context, const std::function<void()> &show)
{
    show();
    const auto shown = std::make_shared<QKeySequence>(action->shortcut());
    QObject::connect(action, &QAction::changed, context, [action, shown, show] {
        if (*shown != action->shortcut()) {
            *shown = action->shortcut();
            show();
        }
    });
}

} // namespace Sidelight
