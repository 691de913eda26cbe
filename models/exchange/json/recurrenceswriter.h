// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/recurrence/recurrences.h"
#include "models/exchange/documentid.h"
#include "models/exchange/listformat.h"

class QIODevice;

namespace Sidelight
{

/**
 * Writes recurrences: as JSON Lines {"doc_a", "doc_b", "a": [s,e], "b": [s,e], "relation": "same|other value", "type",
 * "value_a", "value_b", "likeness"}, or as CSV with the words of both places. Positions are code points.
 * Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeRecurrences(QIODevice &device, const QList<DocumentId> &ids,
                                            const QList<ValuedText> &documents, const QList<Recurrence> &recurrences,
                                            const ListFormat &format);

} // namespace Sidelight
