// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/incoming/claimmaker.h"

#include "models/exchange/tagname.h"

namespace Sidelight
{

ClaimMaker::ClaimMaker(const QList<Claim> &claims)
    : m_claims(claims)
    , m_codebook(claims)
{
}

std::optional<QUuid> ClaimMaker::claim(const QString &tag)
{
    const auto known = m_tags.constFind(tag);
    if (known != m_tags.cend()) {
        return *known;
    }
    const qsizetype before = m_made.size();
    const std::optional<QUuid> claim = claimOf(tagPath(tag));
    if (m_made.size() > before) {
        m_tags.clear(); // a name that was the only one may no longer be
    }
    m_tags.insert(tag, claim);
    return claim;
}

std::optional<QUuid> ClaimMaker::claimOf(const QStringList &path)
{
    if (path.size() == 1) {
        if (const auto known = claimNamed(path.constFirst())) {
            return known;
        }
    }
    QUuid parent;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const Claim *child = childNamed(parent, path[i]);
        const bool isLast = i + 1 == path.size();
        if (isLast && child && child->isFolder) {
            return std::nullopt;
        }
        parent = child ? child->id : make(parent, path[i], !isLast);
    }
    return parent;
}

/** The claim of that name wherever it stands, if it is the only one. */
std::optional<QUuid> ClaimMaker::claimNamed(const QString &name) const
{
    std::optional<QUuid> found;
    for (const Claim &claim : m_codebook.claims()) {
        if (claim.name == name && !claim.isFolder) {
            if (found) {
                return std::nullopt;
            }
            found = claim.id;
        }
    }
    return found;
}

const Claim *ClaimMaker::childNamed(const QUuid &parent, const QString &name) const
{
    for (const QUuid &id : m_codebook.children(parent)) {
        const Claim *child = m_codebook.find(id);
        if (child->name == name) {
            return child;
        }
    }
    return nullptr;
}

QUuid ClaimMaker::make(const QUuid &parent, const QString &name, bool isFolder)
{
    Claim claim;
    claim.id = QUuid::createUuid();
    claim.parent = parent;
    claim.position = m_codebook.nextPosition(parent);
    claim.name = name;
    claim.colour = m_codebook.nextColour();
    claim.isFolder = isFolder;
    m_claims.append(claim);
    m_made.append(claim);
    m_codebook = Codebook(m_claims);
    return claim.id;
}

} // namespace Sidelight
