// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/source.h"

#include <QStringList>

namespace Sidelight
{

/** The names under which formats carry what is known of a source, in their order: "key", "outlet", "title" ... */
[[nodiscard]] const QStringList &sourceFactNames();
/** Whether a fact is "true" or "false". */
[[nodiscard]] bool isFlag(const QString &name);

/** What is known of a source, by name; empty facts are left out. */
[[nodiscard]] QList<std::pair<QString, QString>> sourceFacts(const Source &source);
/** Puts a fact into a source: its checksum too, as given. False if there is no fact of that name. */
bool setSourceFact(Source &source, const QString &name, const QString &value);

} // namespace Sidelight
