// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/incoming/codingrecord.h"
#include "models/project/source.h"
#include "models/text/positions.h"

#include <QHash>

#include <memory>

namespace Sidelight
{

/** Finds the sources that records of codings name, and the places in them. Built in linear time; lookups are hashed. */
class SourceFinder final
{
public:
    /** The sources must outlive the finder. */
    explicit SourceFinder(const QList<Source> &sources);
    Q_DISABLE_COPY_MOVE(SourceFinder)

    /** By checksum; else by the file's name, its name without ending, or the key, where that names one source. */
    [[nodiscard]] const Source *find(const CodingRecord &record) const;

    /** Where a record's words are; see placeOf(). */
    [[nodiscard]] std::optional<Span> placeOf(const CodingRecord &record, const Source &source);

private:
    QHash<QByteArray, const Source *> m_byChecksum;
    QHash<QString, const Source *> m_byName; ///< null where several have the name
    QHash<QUuid, std::shared_ptr<Positions>> m_positions;
};

/**
 * The only place of `text` that holds the record's content and fits its context best; none if there is no such place.
 * Words that stand nowhere as they are given are looked for with other blanks and line ends: programs change these.
 */
[[nodiscard]] std::optional<Span> placeOf(const CodingRecord &record, const QString &text, const Positions &positions);

} // namespace Sidelight
