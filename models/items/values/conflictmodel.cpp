// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/values/conflictmodel.h"

#include "models/claims/values/valuetext.h"
#include "models/text/context.h"
#include "models/text/excerpt.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype contextWidth = 120;

} // namespace

ConflictModel::ConflictModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ConflictModel::~ConflictModel() = default;

void ConflictModel::setConflicts(const QList<Conflict> &conflicts, const ProjectData &project)
{
    beginResetModel();
    m_sources = SourceIndex(project.sources);
    m_conflicts = conflicts;
    removeGone();
    endResetModel();
}

void ConflictModel::apply(const Change &change)
{
    SourceIndex sources = m_sources;
    if (!sources.apply(change.sources).isNone()) {
        beginResetModel();
        m_sources = sources;
        removeGone();
        endResetModel();
    }
}

void ConflictModel::removeGone()
{
    m_conflicts.removeIf([this](const Conflict &conflict) {
        return !m_sources.find(conflict.first.source) || !m_sources.find(conflict.second.source);
    });
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConflictModel::wordsAt(const Place &place) const
{
    const SourceIndex::Entry *source = m_sources.find(place.source);
    return source ? excerpt(source->text, place.span) : QString();
}

QString ConflictModel::filterText(const Conflict &conflict) const
{
    return QStringList{valueText(conflict.firstValue), wordsAt(conflict.first), valueText(conflict.secondValue),
                       wordsAt(conflict.second)}
        .join(u'\n');
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Conflict &conflict = m_conflicts.at(index.row());
    const bool isFirst = index.column() == FirstColumn;
    const Place &place = isFirst ? conflict.first : conflict.second;
    const Value &value = isFirst ? conflict.firstValue : conflict.secondValue;
    const SourceIndex::Entry *source = m_sources.find(place.source);
    switch (role) {
    case Qt::DisplayRole:
        return wordsAt(place);
    case Qt::AccessibleTextRole: {
        const KeywordContext context = keywordContext(source->text, place.span, contextWidth);
        return tr("Source %1: %2").arg(source->key, QString(context.before + context.keyword + context.after));
    }
    case Qt::ToolTipRole:
        return describeValue(value);
    case KindRole:
        return static_cast<int>(conflict.firstValue.type);
    case KindTextRole:
        return valueTypeText(conflict.firstValue.type);
    case ValueTextRole:
        return valueText(value);
    case SourceIdRole:
        return place.source;
    case SourceKeyRole:
        return source->key;
    case SpanRole:
        return QVariant::fromValue(place.span);
    case ContextRole:
        return QVariant::fromValue(keywordContext(source->text, place.span, contextWidth));
    case FilterRole:
        return filterText(conflict);
    default:
        return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == FirstColumn ? tr("One source") : tr("The other");
}

} // namespace Sidelight
