// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/values/valuemodel.h"

#include "models/claims/values/valuetext.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype contextWidth = 100;
constexpr quintptr noParent = 0; // of a value; a place holds the row of its value, from 1

QString kindText(int kind)
{
    return kind == ValueModel::nameKind ? ValueModel::tr("Name") : valueTypeText(static_cast<ValueType>(kind));
}

QString kindKey(int kind)
{
    return kind == ValueModel::nameKind ? u"name"_s : valueTypeKey(static_cast<ValueType>(kind));
}

} // namespace

ValueModel::ValueModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

ValueModel::~ValueModel() = default;

void ValueModel::setProject(const ProjectData &project, const Analysis &analysis)
{
    beginResetModel();
    m_sources = SourceIndex(project.sources);
    m_ids = analysis.ids;
    m_values.clear();
    for (const SourceAnalysis &source : analysis.sources) {
        m_values.append(source.values);
    }
    group();
    endResetModel();
}

void ValueModel::setNames(const QHash<QUuid, QList<NamedPlace>> &names)
{
    beginResetModel();
    m_names = names;
    group();
    endResetModel();
}

void ValueModel::apply(const Change &change)
{
    SourceIndex sources = m_sources;
    if (!sources.apply(change.sources).isNone()) {
        beginResetModel();
        m_sources = sources;
        group();
        endResetModel();
    }
}

QList<ValueModel::Item> ValueModel::itemsOf(int source) const
{
    QList<Item> items;
    for (const Value &value : m_values.at(source)) {
        const double size = value.type == ValueType::Date ? 0 : value.number.value_or(0);
        items.append({source, value.span, static_cast<int>(value.type), value.value, value.unit, size});
    }
    for (const NamedPlace &name : m_names.value(m_ids.at(source))) {
        items.append({source, name.span, nameKind, name.name});
    }
    return items;
}

void ValueModel::group()
{
    QHash<QString, qsizetype> rows; // by kind, normal form and unit
    m_entries.clear();
    QList<int> sources(m_ids.size());
    std::iota(sources.begin(), sources.end(), 0);
    sources.removeIf([this](int source) { return m_sources.placeOf(m_ids.at(source)) < 0; });
    std::ranges::sort(sources, {}, [this](int source) { return m_sources.placeOf(m_ids.at(source)); });
    for (const int source : std::as_const(sources)) {
        for (const Item &item : itemsOf(source)) {
            const QString key = kindKey(item.kind) + u'\n' + item.normal + u'\n' + item.unit;
            const qsizetype row = rows.value(key, m_entries.size());
            if (row == m_entries.size()) {
                rows.insert(key, row);
                m_entries.append(Entry());
            }
            m_entries[row].places.append(item);
        }
    }
    std::ranges::stable_sort(m_entries, {}, [](const Entry &entry) {
        const Item &item = entry.places.constFirst();
        return std::tuple(item.kind, item.unit, item.size, item.normal);
    });
    nameEntries();
}

/** Gives the entries the words that they are listed under. */
void ValueModel::nameEntries()
{
    for (Entry &entry : m_entries) {
        const Item &item = entry.places.constFirst();
        if (item.kind == nameKind) {
            entry.text = item.normal;
        } else {
            Value value;
            value.type = static_cast<ValueType>(item.kind);
            value.value = item.normal;
            value.unit = item.unit;
            entry.text = valueText(value);
        }
    }
}

const ValueModel::Item &ValueModel::itemAt(const QModelIndex &index) const
{
    const bool isPlace = index.internalId() != noParent;
    const Entry &entry = m_entries.at(isPlace ? static_cast<int>(index.internalId()) - 1 : index.row());
    return entry.places.at(isPlace ? index.row() : 0);
}

ValuePlace ValueModel::placeAt(const QModelIndex &index) const
{
    const Item &item = itemAt(index);
    return {{m_ids.at(item.source), item.span}, kindKey(item.kind), item.normal, item.unit};
}

QModelIndex ValueModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : noParent);
}

QModelIndex ValueModel::parent(const QModelIndex &child) const
{
    const bool isPlace = child.isValid() && child.internalId() != noParent;
    return isPlace ? createIndex(static_cast<int>(child.internalId()) - 1, ValueColumn, noParent) : QModelIndex();
}

int ValueModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_entries.size());
    }
    const bool isValue = parent.internalId() == noParent && parent.column() == ValueColumn;
    return isValue ? static_cast<int>(m_entries.at(parent.row()).places.size()) : 0;
}

int ValueModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ValueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == KindRole) {
        return itemAt(index).kind;
    }
    if (role == KindTextRole) {
        return kindText(itemAt(index).kind);
    }
    if (index.internalId() == noParent) {
        return entryData(m_entries.at(index.row()), role);
    }
    const Entry &entry = m_entries.at(static_cast<int>(index.internalId()) - 1);
    return placeData(entry.places.at(index.row()), role);
}

QVariant ValueModel::entryData(const Entry &entry, int role) const
{
    const auto places = static_cast<int>(entry.places.size());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        //: a value, its kind, how many places there are
        return tr("%1, %2, %3")
            .arg(entry.text, kindText(entry.places.constFirst().kind), tr("%n place(s)", nullptr, places));
    case IsPlaceRole:
        return false;
    case NoteRole:
        return tr("%n place(s)", nullptr, places);
    case CarriersRole:
        return QVariant::fromValue(carriers(entry));
    case FilterRole:
        return forms(entry);
    default:
        return {};
    }
}

QVariant ValueModel::placeData(const Item &place, int role) const
{
    const SourceIndex::Entry *source = m_sources.find(m_ids.at(place.source));
    switch (role) {
    case Qt::DisplayRole:
    case FilterRole:
        return contextOf(place).keyword;
    case Qt::AccessibleTextRole: {
        const KeywordContext context = contextOf(place);
        return tr("Source %1: %2")
            .arg(source ? source->key : QString(), QString(context.before + context.keyword + context.after));
    }
    case IsPlaceRole:
        return true;
    case SourceIdRole:
        return m_ids.at(place.source);
    case SourceKeyRole:
        return source ? source->key : QString();
    case SpanRole:
        return QVariant::fromValue(place.span);
    case ContextRole:
        return QVariant::fromValue(contextOf(place));
    default:
        return {};
    }
}

KeywordContext ValueModel::contextOf(const Item &place) const
{
    const SourceIndex::Entry *source = m_sources.find(m_ids.at(place.source));
    return source ? keywordContext(source->text, place.span, contextWidth) : KeywordContext();
}

QList<bool> ValueModel::carriers(const Entry &entry) const
{
    QList<bool> carriers(m_sources.size());
    for (const Item &place : entry.places) {
        if (const int at = m_sources.placeOf(m_ids.at(place.source)); at >= 0) {
            carriers[at] = true;
        }
    }
    return carriers;
}

QString ValueModel::forms(const Entry &entry) const
{
    QStringList forms{entry.text};
    for (const Item &place : entry.places) {
        forms.append(contextOf(place).keyword);
    }
    forms.removeDuplicates();
    return forms.join(u'\n');
}

QVariant ValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole && section == ValueColumn;
    return isTitle ? QVariant(tr("Value")) : QAbstractItemModel::headerData(section, orientation, role);
}

} // namespace Sidelight
