// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"

#include "models/project/acttools.h"

#include <algorithm>

namespace Sidelight::acts
{

namespace
{

/** What the undo list calls a source. */
QString nameOf(const Source &source)
{
    return source.article.metadata.title.isEmpty() ? source.key : source.article.metadata.title;
}

/** The change of one source by `alter`; empty where that alters nothing. */
template <class Alter>
Change altered(const ProjectData &data, const QUuid &id, const QString &text, Alter alter)
{
    Change change;
    const Source *before = data.source(id);
    if (before) {
        Source after = *before;
        alter(after);
        if (after != *before) {
            change.text = text.contains(QLatin1String("%1")) ? text.arg(nameOf(*before)) : text;
            change.sources.append({*before, after});
        }
    }
    return change;
}

Metadata cleaned(const Metadata &metadata)
{
    return {cleanName(metadata.outlet), cleanName(metadata.title), cleanName(metadata.byline),
            cleanName(metadata.agency), cleanName(metadata.url),   metadata.published};
}

} // namespace

Change addSources(const QList<Source> &sources)
{
    Change change;
    for (const Source &source : sources) {
        change.sources.append({{}, source});
    }
    if (!sources.isEmpty()) {
        change.text = sources.size() == 1
                          ? ActText::tr("Import “%1”").arg(nameOf(sources.constFirst()))
                          : ActText::tr("Import %n article(s)", nullptr, static_cast<int>(sources.size()));
    }
    return change;
}

Change removeSource(const ProjectData &data, const QUuid &source)
{
    Change change;
    const Source *removed = data.source(source);
    if (!removed) {
        return change;
    }
    change.text = ActText::tr("Remove “%1”").arg(nameOf(*removed));
    change.sources.append({*removed, {}});
    const auto isOfSource = [&](const auto &row) { return row.source == source; };
    const auto touchesSource = [&](const auto &row) { return row.a.source == source || row.b.source == source; };
    appendRemoved(change.codings, data.codings, isOfSource);
    appendRemoved(change.rejections, data.rejections, touchesSource);
    appendRemoved(change.quoteDecisions, data.quoteDecisions, isOfSource);
    appendRemoved(change.memos, data.memos, [&](const Memo &memo) { return memo.id == source; });
    appendRemoved(change.links, data.links, touchesSource);
    appendRemoved(change.rejectedSuggestions, data.rejectedSuggestions,
                  [&](const RejectedSuggestion &rejected) { return rejected.place.source == source; });
    appendRemoved(change.orphans, data.orphans, isOfSource);
    return change;
}

Change moveSource(const ProjectData &data, const QUuid &source, int row)
{
    Change change;
    const Source *moved = data.source(source);
    if (!moved) {
        return change;
    }
    QList<Source> order = data.sources;
    order.removeIf([&](const Source &other) { return other.id == source; });
    order.insert(std::clamp<qsizetype>(row, 0, order.size()), *moved);
    const auto isSame = [](const Source &a, const Source &b) { return a.id == b.id; };
    if (std::ranges::equal(order, data.sources, isSame)) {
        return change;
    }
    for (int place = 0; place < order.size(); ++place) {
        Source after = order.at(place);
        after.position = place;
        if (after.position != order.at(place).position) {
            change.sources.append({order.at(place), after});
        }
    }
    change.text = ActText::tr("Move “%1”").arg(nameOf(*moved));
    return change;
}

Change editMetadata(const ProjectData &data, const QUuid &source, const Metadata &metadata)
{
    return altered(data, source, ActText::tr("Edit “%1”"),
                   [&](Source &after) { after.article.metadata = cleaned(metadata); });
}

Change setRead(const ProjectData &data, const QUuid &source, bool isRead)
{
    const QString text = isRead ? ActText::tr("Mark “%1” as read") : ActText::tr("Mark “%1” as unread");
    return altered(data, source, text, [&](Source &after) { after.isRead = isRead; });
}

Change setOpen(const ProjectData &data, const QUuid &source, bool isOpen)
{
    const QString text = isOpen ? ActText::tr("Open “%1”") : ActText::tr("Close “%1”");
    return altered(data, source, text, [&](Source &after) { after.isOpen = isOpen; });
}

Change overrulePart(const ProjectData &data, const QUuid &source, const Span &span, std::optional<bool> isMasked)
{
    QString text = ActText::tr("Leave a part of “%1” to Sidelight");
    if (isMasked) {
        text = *isMasked ? ActText::tr("Take a part of “%1” for boilerplate")
                         : ActText::tr("Take a part of “%1” for article text");
    }
    return altered(data, source, text, [&](Source &after) {
        const auto known = std::ranges::find(std::as_const(after.overrules), span, &PartOverrule::span);
        const qsizetype place = known - after.overrules.cbegin();
        if (known == after.overrules.cend() && isMasked) {
            after.overrules.append({span, *isMasked});
        } else if (known != after.overrules.cend() && isMasked) {
            after.overrules[place].masked = *isMasked;
        } else if (known != after.overrules.cend()) {
            after.overrules.removeAt(place);
        }
    });
}

} // namespace Sidelight::acts
