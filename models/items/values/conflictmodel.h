// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/sources/sourceindex.h"
#include "models/project/conflicts.h"

#include <QAbstractTableModel>

namespace Sidelight
{

/** Matters for which two sources give two values: a row each, the places side by side. */
class ConflictModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictModel)

public:
    enum Column { FirstColumn, SecondColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int(ValueType)
        KindTextRole,                ///< QString: "Money"
        ValueTextRole,               ///< QString: "180 million USD", of the column, as the following
        SourceIdRole,                ///< QUuid
        SourceKeyRole,               ///< QString: "003"
        SpanRole,                    ///< Span
        ContextRole,                 ///< KeywordContext
        FilterRole,                  ///< QString: both values in words and as they stand
    };

    explicit ConflictModel(QObject *parent = nullptr);
    ~ConflictModel() override;

    /** Shows other conflicts; those of sources that are gone are left out. */
    void setConflicts(const QList<Conflict> &conflicts, const ProjectData &project);
    /** Takes over what became of the sources. */
    void apply(const Change &change);
    [[nodiscard]] const Conflict &conflictAt(int row) const { return m_conflicts.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void removeGone();
    [[nodiscard]] QString filterText(const Conflict &conflict) const;
    [[nodiscard]] QString wordsAt(const Place &place) const;

    SourceIndex m_sources;
    QList<Conflict> m_conflicts;
};

} // namespace Sidelight
