// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <optional>

namespace Sidelight
{

/** Finds the claims that tags name, and makes those that a codebook does not have. Lookups are hashed. */
class ClaimMaker final
{
public:
    explicit ClaimMaker(const QList<Claim> &claims);

    /** The claim that a tag names (see tagPath()), made if there is none; none if it names a heading, or nothing. */
    [[nodiscard]] std::optional<QUuid> claim(const QString &tag);

    /** A claim that comes from elsewhere counts from now on. */
    void know(const Claim &claim);

    /** What was made, in order. */
    [[nodiscard]] const QList<Claim> &made() const { return m_made; }

private:
    struct Child {
        QUuid id;
        bool isFolder = false;
    };
    static constexpr int colours = 12;

    [[nodiscard]] std::optional<QUuid> claimOf(const QStringList &path);
    QUuid make(const QUuid &parent, const QString &name, bool isFolder);

    QHash<std::pair<QUuid, QString>, Child> m_children; ///< the first of a name under a parent
    QHash<QString, QList<QUuid>> m_named;               ///< claims that are no headings
    QHash<QUuid, int> m_nextPositions;                  ///< under a parent
    QHash<QString, QStringList> m_paths;                ///< of tags
    std::array<int, colours> m_colourUses{};
    QList<Claim> m_made;
};

} // namespace Sidelight
