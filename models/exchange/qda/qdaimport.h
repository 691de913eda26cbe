// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/incoming/incoming.h"
#include "models/exchange/qda/qdaproject.h"

#include <QHash>

namespace Sidelight::qda
{

/** The texts that stand beside the XML, by the end of their path in lower case: "guid.txt". */
using Files = QHash<QString, QByteArray>;

/**
 * What a REFI-QDA project brings. Positions are read as the program that wrote them counts (see countingOf()); of texts
 * in UTF-8 the byte order mark is dropped. What is assumed, clamped or not taken over is told. Linear.
 */
[[nodiscard]] Incoming incomingFrom(const Project &project, const Files &files);

} // namespace Sidelight::qda
