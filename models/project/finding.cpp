// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/finding.h"

namespace Sidelight
{

Result<FoundHits> findInSources(const QList<Source> &sources, const FindQuery &query, const ProgressFn &progress,
                                qsizetype most)
{
    const Result<Finder> finder = Finder::of(query);
    if (!finder) {
        return tl::unexpected(finder.error());
    }
    FoundHits found;
    const int total = static_cast<int>(sources.size());
    for (int i = 0; i < total && !found.isFull; ++i) {
        const ProgressFn asked = [&progress, i, total](int, int) { return !progress || progress(i, total); };
        const Result<FoundSpans> here = finder->in(sources.at(i).article.text, most - found.hits.size(), asked);
        if (!here) {
            return tl::unexpected(here.error());
        }
        for (const Span &span : here->spans) {
            found.hits.append({sources.at(i).id, span});
        }
        found.ranAway |= here->ranAway;
        found.isFull = here->isFull;
    }
    return found;
}

} // namespace Sidelight
