// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/coding.h"
#include "models/text/result.h"

#include <QList>

class QIODevice;

namespace Sidelight
{

/** A coding as a CSV file tells it, before its source and claim are found in a project. */
struct CodingRecord {
    qint64 line = 0; ///< of the file, from 1
    QUuid id{};      ///< null if the file gives none, or one that is no UUID
    QString document{};
    QByteArray documentSha256{};
    QString tag{};
    QString content{};
    std::optional<Span> place{}; ///< in code points
    QString prefix{};
    QString suffix{};
    Stance stance = Stance::Asserts;
    QString attributedTo{};
    QString memo{};
    QString coder{};
    QDateTime created{};
    QDateTime modified{};
    Origin origin = Origin::Imported;
    QString rule{};

    bool operator==(const CodingRecord &) const = default;
};

/**
 * Reads a codings CSV: ours, Taguette's or any with the columns `document`, `tag` and `content`, or QualCoder's report;
 * columns are found by name, unknown ones are passed over. Errors: those of csv::read(), FileEmpty, Malformed (a column
 * is missing or given twice, a record has too few or too many cells, a cell does not hold what its column says; the
 * offset is the line).
 */
[[nodiscard]] Result<QList<CodingRecord>> readCodings(QIODevice &device);

} // namespace Sidelight
