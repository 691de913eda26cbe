// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"

#include "models/project/acttools.h"

#include <algorithm>

namespace Sidelight::acts
{

namespace
{

SpanLink cleaned(SpanLink link)
{
    link.note = sanitised(link.note);
    link.coder = cleanName(link.coder);
    return link;
}

/** Whether an end is a place, or was left where a newer text had nothing for it. */
bool isSound(const ProjectData &data, const Place &place, const Place *before)
{
    return isPossible(data, place) || (before && place == *before);
}

/** Whether another link says the same; who is the same claim as whom makes no difference. */
bool isKnown(const ProjectData &data, const SpanLink &link)
{
    return std::ranges::any_of(data.links, [&](const SpanLink &other) {
        const bool isSame = other.a == link.a && other.b == link.b;
        const bool isTurned = other.a == link.b && other.b == link.a;
        const bool isEitherWay = link.kind == LinkKind::SameClaim || link.kind == LinkKind::Contradicts;
        return other.id != link.id && other.kind == link.kind && (isSame || (isEitherWay && isTurned));
    });
}

} // namespace

SpanLink newLink(const ProjectData &data, LinkKind kind, const Place &a, const Place &b, const QString &coder,
                 const QDateTime &now)
{
    SpanLink link;
    link.id = QUuid::createUuid();
    link.kind = kind;
    link.a = a;
    link.b = b;
    link.wordsA = wordsAt(data, a);
    link.wordsB = wordsAt(data, b);
    link.coder = cleanName(coder);
    link.created = now.toUTC();
    return link;
}

Change addLink(const ProjectData &data, const SpanLink &link)
{
    Change change;
    const bool isFine = !link.id.isNull() && !data.link(link.id) && link.a != link.b && isPossible(data, link.a) &&
                        isPossible(data, link.b) && !isKnown(data, link);
    if (isFine) {
        change.links.append({{}, cleaned(link)});
        //: undo list; %1 and %2 are keys of sources
        change.text =
            ActText::tr("Link %1 with %2").arg(data.source(link.a.source)->key, data.source(link.b.source)->key);
    }
    return change;
}

Change editLink(const ProjectData &data, SpanLink link)
{
    Change change;
    const SpanLink *before = data.link(link.id);
    if (!before) {
        return change;
    }
    link = cleaned(link);
    if (link.a != before->a) {
        link.wordsA = wordsAt(data, link.a);
    }
    if (link.b != before->b) {
        link.wordsB = wordsAt(data, link.b);
    }
    const bool isFine = link.a != link.b && isSound(data, link.a, &before->a) && isSound(data, link.b, &before->b);
    if (isFine && link != *before && !isKnown(data, link)) {
        change.links.append({*before, link});
        change.text = ActText::tr("Edit a link");
    }
    return change;
}

Change removeLinks(const ProjectData &data, const QList<QUuid> &links)
{
    Change change;
    appendRemoved(change.links, data.links, [&](const SpanLink &link) { return links.contains(link.id); });
    if (!change.isEmpty()) {
        change.text = ActText::tr("Remove %n link(s)", nullptr, static_cast<int>(change.links.size()));
    }
    return change;
}

} // namespace Sidelight::acts
