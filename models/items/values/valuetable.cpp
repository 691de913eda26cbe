// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/values/valuetable.h"

#include "models/text/positions.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** The fields that say what stands where; sources are looked into once each. */
class PlaceFields final
{
public:
    explicit PlaceFields(const ProjectData &project)
        : m_project(project)
    {
    }

    /** source_key, outlet, begin, end, text, value, unit; nothing for a source that is gone. */
    QStringList of(const Place &place, const QString &value, const QString &unit)
    {
        const Source *source = m_project.source(place.source);
        if (!source) {
            return {};
        }
        auto positions = m_positions.constFind(place.source);
        if (positions == m_positions.cend()) {
            positions = m_positions.insert(place.source, Positions(source->article.text));
        }
        const Span points = positions->toCodePoints(place.span);
        return {source->key,
                source->article.metadata.outlet,
                QString::number(points.begin),
                QString::number(points.end),
                source->article.text.sliced(place.span.begin, place.span.length()),
                value,
                unit};
    }

private:
    const ProjectData &m_project;
    QHash<QUuid, Positions> m_positions;
};

QStringList headings(const QString &side)
{
    QStringList names{u"source_key"_s, u"outlet"_s, u"begin"_s, u"end"_s, u"text"_s, u"value"_s, u"unit"_s};
    for (QString &name : names) {
        name += side;
    }
    return names;
}

} // namespace

Result<void> writeValuePlaces(QIODevice &device, const ProjectData &project, const QList<ValuePlace> &places,
                              const CsvOptions &options)
{
    csv::Writer writer(device, options);
    PlaceFields fields(project);
    Result<void> written = writer.writeRow(QStringList{u"type"_s} + headings({}));
    for (const ValuePlace &place : places) {
        const QStringList cells = fields.of(place.place, place.value, place.unit);
        if (written && !cells.isEmpty()) {
            written = writer.writeRow(QStringList{place.type} + cells);
        }
    }
    return written;
}

Result<void> writeConflicts(QIODevice &device, const ProjectData &project, const QList<Conflict> &conflicts,
                            const CsvOptions &options)
{
    csv::Writer writer(device, options);
    PlaceFields fields(project);
    Result<void> written = writer.writeRow(QStringList{u"type"_s} + headings(u"_a"_s) + headings(u"_b"_s));
    for (const Conflict &conflict : conflicts) {
        const QStringList first = fields.of(conflict.first, conflict.firstValue.value, conflict.firstValue.unit);
        const QStringList second = fields.of(conflict.second, conflict.secondValue.value, conflict.secondValue.unit);
        if (written && !first.isEmpty() && !second.isEmpty()) {
            written = writer.writeRow(QStringList{valueTypeKey(conflict.firstValue.type)} + first + second);
        }
    }
    return written;
}

} // namespace Sidelight
