// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/codingorder.h"

#include <QHash>

#include <algorithm>

namespace Sidelight
{

namespace
{

/** Where a coding stands in a file; the id makes the order total. */
struct SortKey {
    int claim = 0;
    int source = 0;
    QUuid sourceId;
    Span span;
    QUuid id;
    qsizetype place = 0; ///< in the project's list

    auto operator<=>(const SortKey &) const = default;
};

} // namespace

QList<qsizetype> codingOrder(const ProjectData &project, const Codebook &codebook)
{
    QHash<QUuid, int> claims;
    for (const Claim &claim : codebook.claims()) {
        claims.insert(claim.id, static_cast<int>(claims.size()));
    }
    QHash<QUuid, int> sources;
    for (const Source &source : project.sources) {
        sources.insert(source.id, source.position);
    }
    QList<SortKey> keys;
    for (qsizetype i = 0; i < project.codings.size(); ++i) {
        const Coding &coding = project.codings.at(i);
        if (claims.contains(coding.claim) && sources.contains(coding.source)) {
            keys.append({claims.value(coding.claim), sources.value(coding.source), coding.source,
                         coding.span.value_or(Span{-1, -1}), coding.id, i});
        }
    }
    std::ranges::sort(keys);
    QList<qsizetype> order;
    order.reserve(keys.size());
    for (const SortKey &key : keys) {
        order.append(key.place);
    }
    return order;
}

} // namespace Sidelight
