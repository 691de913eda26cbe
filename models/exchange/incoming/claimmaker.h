// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/codebook.h"

#include <optional>

namespace Sidelight
{

/** Finds the claims that tags name, and makes those that a codebook does not have. Lookups of known tags are hashed. */
class ClaimMaker final
{
public:
    explicit ClaimMaker(const QList<Claim> &claims);

    /** The claim that a tag names (see tagPath()), made if there is none; none if it names a heading. */
    [[nodiscard]] std::optional<QUuid> claim(const QString &tag);

    /** What was made, in order. */
    [[nodiscard]] const QList<Claim> &made() const { return m_made; }

private:
    [[nodiscard]] std::optional<QUuid> claimOf(const QStringList &path);
    [[nodiscard]] std::optional<QUuid> claimNamed(const QString &name) const;
    [[nodiscard]] const Claim *childNamed(const QUuid &parent, const QString &name) const;
    QUuid make(const QUuid &parent, const QString &name, bool isFolder);

    QList<Claim> m_claims;
    QList<Claim> m_made;
    Codebook m_codebook;
    QHash<QString, std::optional<QUuid>> m_tags;
};

} // namespace Sidelight
