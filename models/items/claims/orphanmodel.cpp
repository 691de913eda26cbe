// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/orphanmodel.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

OrphanModel::OrphanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

OrphanModel::~OrphanModel() = default;

void OrphanModel::setProject(const ProjectData &data)
{
    beginResetModel();
    m_orphans = data.orphans;
    m_names.clear();
    for (const Claim &claim : data.claims) {
        m_names.insert(claim.id, claim.name);
    }
    for (const Source &source : data.sources) {
        m_names.insert(source.id, source.key);
    }
    endResetModel();
}

int OrphanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orphans.size());
}

int OrphanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrphanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const OrphanedCoding &orphan = m_orphans.at(index.row());
    const TextAnchor &anchor = orphan.anchor;
    switch (index.column()) {
    case ClaimColumn:
        return m_names.value(orphan.claim);
    case WordsColumn:
        return role == Qt::ToolTipRole ? u"… %1[%2]%3 …"_s.arg(anchor.prefix, anchor.exact, anchor.suffix)
                                       : anchor.exact.simplified();
    case SourceColumn:
        return m_names.value(orphan.source);
    default:
        return {};
    }
}

QVariant OrphanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ClaimColumn:
        return tr("Claim");
    case WordsColumn:
        return tr("Words that it had");
    case SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace Sidelight
