// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/mergecounts.h"

#include "models/project/acttools.h"
#include "models/project/marking.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** The ids of rows that come or go, by which they are marked. */
struct Ids {
    QSet<QUuid> come;
    QSet<QUuid> gone;

    template <class T>
    Ids &add(const QList<Edit<T>> &edits)
    {
        for (const Edit<T> &edit : edits) {
            if (!edit.before) {
                come.insert(markIdOf(*edit.after));
            } else if (!edit.after) {
                gone.insert(markIdOf(*edit.before));
            }
        }
        return *this;
    }
    /** A coding that has lost its words, or has them again, neither comes nor goes. */
    [[nodiscard]] int lost() const { return static_cast<int>((gone - come).size()); }
    [[nodiscard]] int added() const { return static_cast<int>((come - gone).size()); }
};

QStringList analystsOf(const Change &merge, const QSet<QUuid> &gone)
{
    QStringList analysts;
    for (const Edit<RowMark> &edit : merge.marks) {
        const bool isOfThem = edit.after && edit.after->kind == RowMark::Kind::Removed && gone.contains(edit.after->id);
        if (isOfThem && !edit.after->coder.isEmpty() && !analysts.contains(edit.after->coder)) {
            analysts.append(edit.after->coder);
        }
    }
    analysts.sort(Qt::CaseInsensitive);
    return analysts;
}

} // namespace

MergeCounts countsOf(const Change &merge)
{
    const Ids sources = Ids().add(merge.sources);
    const Ids claims = Ids().add(merge.claims);
    const Ids codings = Ids().add(merge.codings).add(merge.orphans);
    const Ids others = Ids()
                           .add(merge.rejections)
                           .add(merge.quoteDecisions)
                           .add(merge.speakerDecisions)
                           .add(merge.memos)
                           .add(merge.links)
                           .add(merge.rejectedSuggestions);
    const QSet<QUuid> gone = sources.gone + claims.gone + (codings.gone - codings.come) + others.gone;
    return {codings.added(), sources.lost(), claims.lost(), codings.lost(), others.lost(), analystsOf(merge, gone)};
}

QString describeRemoved(const MergeCounts &counts)
{
    QStringList parts;
    if (counts.removedSources > 0) {
        parts.append(acts::ActText::tr("%n source(s)", nullptr, counts.removedSources));
    }
    if (counts.removedClaims > 0) {
        parts.append(acts::ActText::tr("%n claim(s)", nullptr, counts.removedClaims));
    }
    if (counts.removedCodings > 0) {
        parts.append(acts::ActText::tr("%n coding(s)", nullptr, counts.removedCodings));
    }
    if (counts.removedOthers > 0) {
        //: memos, links and the like
        parts.append(acts::ActText::tr("%n other thing(s)", nullptr, counts.removedOthers));
    }
    return parts.join(u", "_s);
}

} // namespace Sidelight
