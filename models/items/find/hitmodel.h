// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/finding.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Sidelight
{

/** What was found, each hit in its context, as concordances show it: a row a hit, in the order of the texts. */
class HitModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitModel)

public:
    enum Column { SourceColumn, BeforeColumn, HitColumn, AfterColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< by what stands next to the hit; a number (its place) for the source
        SourceIdRole,                ///< QUuid
    };

    explicit HitModel(QObject *parent = nullptr);
    ~HitModel() override;

    /** Shows other hits; those of sources that are not among `sources` are left out. */
    void setHits(const QList<Hit> &hits, const QList<Source> &sources);
    [[nodiscard]] const QList<Hit> &hits() const { return m_hits; }
    [[nodiscard]] const Hit &hitAt(int row) const { return m_hits.at(row); }
    /** In how many sources something was found. */
    [[nodiscard]] int sourceCount() const { return m_sourceCount; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] QString keyAt(int row, int column) const;

    QList<Hit> m_hits;
    QHash<QUuid, Source> m_sources; ///< that have hits
    int m_sourceCount = 0;
    mutable QHash<std::pair<int, int>, QString> m_keys; ///< what rows are sorted by, once it was asked for
};

} // namespace Sidelight
