// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sidelight
{

/** A name as the text of a menu's entry: its "&" is shown, and is no mnemonic. */
[[nodiscard]] inline QString menuText(QString name)
{
    return name.replace(QChar(u'&'), QStringLiteral("&&"));
}

} // namespace Sidelight
