// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"

#include <QAbstractTableModel>

namespace Sidelight
{

/** Codings whose words a newer text no longer has: claim, words, source; a row each in the order of the project. */
class OrphanModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrphanModel)

public:
    enum Column { ClaimColumn, WordsColumn, SourceColumn, ColumnCount };

    explicit OrphanModel(QObject *parent = nullptr);
    ~OrphanModel() override;

    void setProject(const ProjectData &data);
    [[nodiscard]] const OrphanedCoding &orphanAt(int row) const { return m_orphans.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<OrphanedCoding> m_orphans;
    QHash<QUuid, QString> m_names; ///< of claims, and keys of sources
};

} // namespace Sidelight
