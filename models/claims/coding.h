// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace Sidelight
{

/** How a source stands to a claim. */
enum class Stance {
    Asserts,
    Attributes, ///< to someone: Coding::attributedTo
    Disputes,
    Questions,
    Omits, ///< the whole source, after it was read: has no span
};

/** How a coding came to be. */
enum class Origin {
    Manual,
    Accepted, ///< proposed by a rule, accepted by the analyst
    Imported,
};

/** A claim marked in a source. */
struct Coding {
    QUuid id;
    QUuid claim;
    QUuid source;
    std::optional<Span> span; ///< none for Stance::Omits
    Stance stance = Stance::Asserts;
    QString attributedTo;
    QString note;
    QString coder;
    QDateTime created;  ///< UTC
    QDateTime modified; ///< UTC
    Origin origin = Origin::Manual;
    QString rule; ///< of an accepted proposal: "date-norm/1"

    bool operator==(const Coding &) const = default;
};

/** The stance as it stands in files: "asserts", "attributes", ... */
[[nodiscard]] QString stanceKey(Stance stance);
[[nodiscard]] std::optional<Stance> stanceFromKey(QStringView key);

/** The origin as it stands in files: "manual", "accepted", "imported". */
[[nodiscard]] QString originKey(Origin origin);
[[nodiscard]] std::optional<Origin> originFromKey(QStringView key);

} // namespace Sidelight
