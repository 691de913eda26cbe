// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Sidelight::html
{

/**
 * The head of a page that stands alone, up to and with `</head>`. `sheets` are the names of style sheets among the
 * exchange resources ("report.css"); only these, and the `rules` behind them, are let in, by their checksum, and
 * nothing is loaded from elsewhere.
 */
[[nodiscard]] QString pageHead(const QString &title, const QStringList &sheets, const QString &rules = {});

} // namespace Sidelight::html
