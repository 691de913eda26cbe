// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/find/hitmodel.h"

#include "models/text/context.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype contextWidth = 100; // what a wide table has room for

} // namespace

HitModel::HitModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

HitModel::~HitModel() = default;

void HitModel::setHits(const QList<Hit> &hits, const QList<Source> &sources)
{
    beginResetModel();
    m_sources.clear();
    m_keys.clear();
    QSet<QUuid> found;
    for (const Hit &hit : hits) {
        found.insert(hit.source);
    }
    for (const Source &source : sources) {
        if (found.contains(source.id)) {
            m_sources.insert(source.id, source);
        }
    }
    m_hits = hits;
    m_hits.removeIf([this](const Hit &hit) { return !m_sources.contains(hit.source); });
    m_sourceCount = static_cast<int>(m_sources.size());
    endResetModel();
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int HitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HitModel::textAt(int row, int column) const
{
    const Hit &hit = m_hits.at(row);
    const Source &source = *m_sources.constFind(hit.source);
    if (column == SourceColumn) {
        return source.key;
    }
    const KeywordContext context = keywordContext(source.article.text, hit.span, contextWidth);
    return column == BeforeColumn ? context.before : column == HitColumn ? context.keyword : context.after;
}

QString HitModel::keyAt(int row, int column) const
{
    QString &key = m_keys[{row, column}];
    if (key.isNull()) {
        const QString text = textAt(row, column);
        // Equal neighbours are told apart by the hit's place, so that a sorting is always the same.
        key = (column == BeforeColumn ? keyOfBefore(text) : keyOfAfter(text)) + u"\n%1"_s.arg(row, 8, 10, QChar(u'0'));
    }
    return key;
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == SourceColumn ? tr("Source %1").arg(textAt(index.row(), SourceColumn))
                                              : tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                                                 textAt(index.row(), index.column()));
    case Qt::ToolTipRole:
        return QString(textAt(index.row(), BeforeColumn) + textAt(index.row(), HitColumn) +
                       textAt(index.row(), AfterColumn));
    case SortRole:
        return index.column() == SourceColumn ? QVariant(index.row()) : QVariant(keyAt(index.row(), index.column()));
    case SourceIdRole:
        return m_hits.at(index.row()).source;
    default:
        return {};
    }
}

QVariant HitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) { // over the words that it stands for
        const Qt::Alignment side = section == BeforeColumn ? Qt::AlignTrailing
                                   : section == HitColumn  ? Qt::AlignHCenter
                                                           : Qt::AlignLeading;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SourceColumn:
        return tr("Source");
    case BeforeColumn:
        return tr("Before");
    case HitColumn:
        return tr("Found");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

} // namespace Sidelight
