// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/documentid.h"
#include "models/exchange/listformat.h"
#include "models/passages/passage.h"

#include <memory>

namespace Sidelight
{

/** One of the texts that passages were looked for in. */
struct ListedDocument {
    DocumentId id;
    QString text;
};

/**
 * Writes shared passages as they come, a JSON object a line:
 *     {"doc_a": "a.txt", "doc_b": "b.txt", "a": [s,e], "b": [s,e], "words": 42, "similarity": 0.97}
 * or CSV records that also give the words of both sides, and how many of them are changed, on one side alone or moved.
 * Positions are code points, half-open. Errors of both functions: FileNotWritable, DiskFull.
 */
class PassagesWriter final
{
public:
    /** `documents` are those that the passages' sources are numbers of. */
    PassagesWriter(QIODevice &device, const QList<ListedDocument> &documents, const ListFormat &format);
    ~PassagesWriter();
    Q_DISABLE_COPY_MOVE(PassagesWriter)

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> write(const QList<Passage> &passages);

private:
    class Places;

    QIODevice &m_device;
    ListFormat m_format;
    csv::Writer m_csv;
    std::unique_ptr<Places> m_places;
};

/**
 * Writes passage groups in their order, a JSON object a line:
 *     {"group": 1, "sources": 3, "words": 42, "names_only": false, "noise": [], "members": [{"doc_id": "a.txt", "span":
 * [s,e]}, ...]} or one CSV record a member. "noise" says why the wording tells little ("names_only", "low_variety",
 * "many_sources"); "names_only" says the first of it again, as ever. Positions are code points, half-open.
 * Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeGroups(QIODevice &device, const QList<ListedDocument> &documents,
                                       const QList<PassageGroup> &groups, const ListFormat &format);

} // namespace Sidelight
