// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sources/sourceindex.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace Sidelight
{

namespace
{

SourceIndex::Entry entryOf(const Source &source)
{
    return {source.id, source.key, source.position, source.article.text};
}

} // namespace

SourceIndex::SourceIndex(const QList<Source> &sources)
{
    std::ranges::transform(sources, std::back_inserter(m_entries), entryOf);
    arrange();
}

SourceIndex::Effect SourceIndex::apply(const QList<Edit<Source>> &edits)
{
    Effect effect;
    QList<QUuid> removed;
    for (const Edit<Source> &edit : edits) {
        const int place = edit.after ? placeOf(edit.after->id) : -1;
        if (!edit.after) {
            removed.append(edit.before ? edit.before->id : QUuid());
        } else if (place < 0) {
            m_entries.append(entryOf(*edit.after));
            effect.order = true;
        } else {
            effect.keys |= m_entries.at(place).key != edit.after->key;
            effect.order |= m_entries.at(place).position != edit.after->position;
            effect.texts |= m_entries.at(place).text != edit.after->article.text;
            m_entries[place] = entryOf(*edit.after);
        }
    }
    if (!removed.isEmpty()) {
        const QSet<QUuid> gone(removed.begin(), removed.end());
        effect.order |= m_entries.removeIf([&gone](const Entry &entry) { return gone.contains(entry.id); }) > 0;
    }
    if (effect.order) {
        arrange();
    }
    return effect;
}

const SourceIndex::Entry *SourceIndex::find(const QUuid &id) const
{
    const int place = placeOf(id);
    return place < 0 ? nullptr : &m_entries.at(place);
}

qint64 SourceIndex::readingOrder(const QUuid &source, qsizetype position) const
{
    const int place = placeOf(source);
    return (qint64(place < 0 ? size() : place) << 32) + position;
}

void SourceIndex::arrange()
{
    std::ranges::sort(m_entries, {}, [](const Entry &entry) { return std::tuple(entry.position, entry.id); });
    m_places.clear();
    for (int place = 0; place < size(); ++place) {
        m_places.insert(m_entries.at(place).id, place);
    }
}

} // namespace Sidelight
