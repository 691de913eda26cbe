// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QAction;
class QObject;

namespace Sidelight
{

/** The key of an action as it is read; empty where it has none. */
[[nodiscard]] QString keyOf(const QAction *action);

/** A sentence that names the key of an action; where it has none, another that names the action. %1 in both. */
[[nodiscard]] QString naming(const QAction *action, const QString &withKey, const QString &withoutKey);

/** Calls `show` now and whenever the analyst gives the action another key, as long as `context` lives. */
void followKey(const QAction *action, QObject *context, const std::function<void()> &show);

} // namespace Sidelight
