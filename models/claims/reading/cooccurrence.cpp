// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/reading/cooccurrence.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace Sidelight
{

namespace
{

/** A coding as the number of its claim and its place. */
struct Placed {
    Span span;
    qsizetype claim = 0;
};

using Counts = std::map<std::pair<qsizetype, qsizetype>, CoOccurrence>;

/** Counts the overlaps of one source: from each coding only as far as it reaches. */
void countOverlaps(QList<Placed> codings, Counts &counts)
{
    std::ranges::sort(codings, {}, &Placed::span);
    for (qsizetype i = 0; i < codings.size(); ++i) {
        const Placed &first = codings.at(i);
        for (qsizetype j = i + 1; j < codings.size() && codings.at(j).span.begin < first.span.end; ++j) {
            if (codings.at(j).claim != first.claim) {
                ++counts[std::minmax(first.claim, codings.at(j).claim)].overlaps;
            }
        }
    }
}

} // namespace

QList<CoOccurrence> coOccurrences(const QList<QUuid> &claims, const QList<Coding> &codings)
{
    QHash<QUuid, qsizetype> numbers;
    for (const QUuid &claim : claims) {
        numbers.insert(claim, numbers.size());
    }
    QHash<QUuid, QList<Placed>> bySource;
    for (const Coding &coding : codings) {
        if (coding.span && numbers.contains(coding.claim)) {
            bySource[coding.source].append({*coding.span, numbers.value(coding.claim)});
        }
    }
    Counts counts;
    for (const QList<Placed> &placed : std::as_const(bySource)) {
        std::set<qsizetype> here;
        for (const Placed &coding : placed) {
            here.insert(coding.claim);
        }
        for (auto a = here.cbegin(); a != here.cend(); ++a) {
            for (auto b = std::next(a); b != here.cend(); ++b) {
                ++counts[{*a, *b}].sources;
            }
        }
        countOverlaps(placed, counts);
    }
    QList<CoOccurrence> result;
    for (auto &[pair, count] : counts) {
        count.a = claims.at(pair.first);
        count.b = claims.at(pair.second);
        result.append(count);
    }
    return result;
}

} // namespace Sidelight
