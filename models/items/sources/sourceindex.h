// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"

#include <QHash>

namespace Sidelight
{

/** What lists beside the sources table need of the sources: their order, keys and texts. Cheap to copy. */
class SourceIndex final
{
public:
    struct Entry {
        QUuid id;
        QString key;
        int position = 0;
        QString text; ///< the reading text

        bool operator==(const Entry &) const = default;
    };

    /** What a change means for those who show sources. */
    struct Effect {
        bool keys = false;  ///< a source is called otherwise
        bool order = false; ///< sources came, went or changed places
        bool texts = false; ///< a source has another text

        [[nodiscard]] bool isNone() const { return !keys && !order && !texts; }
    };

    SourceIndex() = default;
    explicit SourceIndex(const QList<Source> &sources);

    /** Takes over what the change says of sources; read marks and ticks cost nothing. */
    Effect apply(const QList<Edit<Source>> &edits);

    /** In the order of the sources table. */
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }
    /** The place in the sources table, from 0; -1 if there is none. O(1). */
    [[nodiscard]] int placeOf(const QUuid &id) const { return m_places.value(id, -1); }
    /** Null if there is none. */
    [[nodiscard]] const Entry *find(const QUuid &id) const;
    /** A number that puts places of texts in order: by source, then by position. */
    [[nodiscard]] qint64 readingOrder(const QUuid &source, qsizetype position) const;

private:
    void arrange();

    QList<Entry> m_entries;
    QHash<QUuid, int> m_places;
};

} // namespace Sidelight
