// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/recurrence/claimsearch.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace Sidelight
{

namespace
{

enum Rank { Prefix, WordPrefix, Inside, None };

struct Ranked {
    ClaimMatch match;
    Rank rank = None;
    qsizetype recent = 0;
};

Ranked ranked(const Claim &claim, QStringView text)
{
    if (text.isEmpty()) {
        return {.match = {.claim = claim.id}, .rank = Prefix};
    }
    Ranked best;
    for (qsizetype at = claim.name.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
         at = claim.name.indexOf(text, at + 1, Qt::CaseInsensitive)) {
        const Rank rank = at == 0 ? Prefix : claim.name.at(at - 1).isLetterOrNumber() ? Inside : WordPrefix;
        if (rank < best.rank) {
            best = {.match = {claim.id, at, text.size()}, .rank = rank};
        }
    }
    return best;
}

} // namespace

QList<ClaimMatch> findClaims(const Codebook &codebook, QStringView text, const QList<QUuid> &recent)
{
    std::vector<Ranked> found;
    for (const Claim &claim : codebook.claims()) {
        Ranked entry = claim.isFolder ? Ranked() : ranked(claim, text.trimmed());
        if (entry.rank != None) {
            const qsizetype place = recent.indexOf(claim.id);
            entry.recent = place < 0 ? recent.size() : place;
            found.push_back(entry);
        }
    }
    std::ranges::stable_sort(found, [](const Ranked &a, const Ranked &b) {
        return std::tie(a.rank, a.recent) < std::tie(b.rank, b.recent);
    });
    QList<ClaimMatch> matches;
    std::ranges::transform(found, std::back_inserter(matches), &Ranked::match);
    return matches;
}

} // namespace Sidelight
