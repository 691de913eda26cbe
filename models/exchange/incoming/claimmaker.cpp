// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/incoming/claimmaker.h"

#include "models/claims/codebook.h"
#include "models/exchange/tagname.h"

#include <algorithm>

namespace Sidelight
{

ClaimMaker::ClaimMaker(const QList<Claim> &claims)
{
    const Codebook codebook(claims);
    for (const Claim &claim : codebook.claims()) {
        know(claim);
    }
}

std::optional<QUuid> ClaimMaker::claim(const QString &tag)
{
    const auto known = m_paths.constFind(tag);
    return claimOf(known == m_paths.cend() ? *m_paths.insert(tag, tagPath(tag)) : *known);
}

std::optional<QUuid> ClaimMaker::claimOf(const QStringList &path)
{
    if (path.isEmpty()) {
        return std::nullopt;
    }
    if (path.size() == 1) { // wherever it stands, if it is the only one
        if (const QList<QUuid> named = m_named.value(path.constFirst()); named.size() == 1) {
            return named.constFirst();
        }
    }
    QUuid parent;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const auto child = m_children.constFind({parent, path[i]});
        const bool isKnown = child != m_children.cend();
        const bool isLast = i + 1 == path.size();
        if (isLast && isKnown && child->isFolder) {
            return std::nullopt;
        }
        parent = isKnown ? child->id : make(parent, path[i], !isLast);
    }
    return parent;
}

void ClaimMaker::know(const Claim &claim)
{
    const std::pair place(claim.parent, claim.name);
    if (!m_children.contains(place)) {
        m_children.insert(place, {claim.id, claim.isFolder});
    }
    int &next = m_nextPositions[claim.parent];
    next = std::max(next, claim.position + 1);
    if (!claim.isFolder) {
        m_named[claim.name].append(claim.id);
        if (claim.colour >= 1 && claim.colour <= colours) {
            ++m_colourUses[static_cast<size_t>(claim.colour - 1)];
        }
    }
}

QUuid ClaimMaker::make(const QUuid &parent, const QString &name, bool isFolder)
{
    Claim claim;
    claim.id = QUuid::createUuid();
    claim.parent = parent;
    claim.position = m_nextPositions.value(parent);
    claim.name = name;
    claim.colour = static_cast<int>(std::ranges::min_element(m_colourUses) - m_colourUses.begin()) + 1;
    claim.isFolder = isFolder;
    know(claim);
    m_made.append(claim);
    return claim.id;
}

} // namespace Sidelight
