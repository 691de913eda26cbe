// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/reading/matrix.h"
#include "models/items/matrix/matrixcell.h"
#include "models/project/projectdata.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace Sidelight
{

struct RowPlan;

/**
 * Claims x sources: one row a claim or folder in the order of the codebook, one column a source in table order. What
 * the headings show are roles of headerData().
 */
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixModel)

public:
    enum Role {
        CellRole = Qt::UserRole + 1, ///< MatrixCell; invalid in the row of a folder
        ClaimIdRole,                 ///< QUuid; of cells and rows
        SourceIdRole,                ///< QUuid; of cells and columns
        IsFolderRole,                ///< bool; of cells and rows: a section that spans all columns
        // of rows only
        ColourRole,   ///< int, colourNumber()
        DepthRole,    ///< int: 0 at the top of the codebook
        CoveredRole,  ///< int: sources with a coding; of a folder: claims inside it
        CarriersRole, ///< QList<bool>: which sources have one
        // of columns only
        KeyRole,         ///< QString: "003"
        OutletRole,      ///< QString, empty = not given
        PublishedRole,   ///< QDateTime, invalid = not given
        CodedClaimsRole, ///< int: claims coded in the source
        ClaimsRole,      ///< int: of how many
        IsReadRole,      ///< bool
    };

    /** The order of the columns. */
    enum class SourceOrder {
        Table,    ///< that of the sources table
        Date,     ///< the oldest first, those without one at the end
        Outlet,   ///< by name, those without one at the end
        Coverage, ///< those with most claims first, as they are when it is chosen
    };
    Q_ENUM(SourceOrder)

    explicit MatrixModel(QObject *parent = nullptr);
    ~MatrixModel() override;

    /** Shows a project; the views begin anew. */
    void setProject(const ProjectData &project);
    /** Takes over one act; claims, codings and read marks leave the views' selection and place alone. */
    void apply(const Change &change);

    /** Puts the columns into another order; the views begin anew. */
    void setSourceOrder(SourceOrder order);

    [[nodiscard]] const ClaimRow &rowAt(int row) const { return m_matrix.rows.at(row); }
    [[nodiscard]] QUuid sourceAt(int column) const { return m_matrix.sources.at(column); }
    [[nodiscard]] int rowOf(const QUuid &claim) const { return m_rowsById.value(claim, -1); }
    [[nodiscard]] int columnOf(const QUuid &source) const { return m_columnsById.value(source, -1); }
    [[nodiscard]] MatrixCell cellAt(int row, int column) const;
    /** Claims, folders not counted. */
    [[nodiscard]] int claimCount() const;
    [[nodiscard]] int cellCount(MatrixCell::State state) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /** A source, with what its heading shows. */
    struct Head {
        QUuid id;
        QString key;
        int position = 0;
        QString outlet;
        QDateTime published;
        QString text;
        bool isRead = false;

        bool operator==(const Head &) const = default;
    };

    [[nodiscard]] static Head headFrom(const Source &source);
    [[nodiscard]] QVariant rowHeader(int row, int role) const;
    [[nodiscard]] QVariant columnHeader(int column, int role) const;
    [[nodiscard]] MatrixCell::State stateAt(int row, int column) const;
    [[nodiscard]] int claimsInside(int row) const;
    [[nodiscard]] QList<bool> carriers(int row) const;
    [[nodiscard]] QString cellText(int row, int column) const;

    void build();
    void indexRows();
    [[nodiscard]] ClaimRow rowFor(const Claim &claim, int depth) const;

    void takeClaims(const QList<Edit<Claim>> &edits);
    /** Returns the claims concerned. */
    QSet<QUuid> takeCodings(const QList<Edit<Coding>> &edits);
    /** Whether sources came, went or changed places: then all is built anew. */
    [[nodiscard]] bool changesColumns(const QList<Edit<Source>> &edits) const;
    void rebuildHeads(const QList<Edit<Source>> &edits);
    void arrangeHeads();
    [[nodiscard]] QHash<QUuid, int> claimsBySource() const;
    void updateHeads(const QList<Edit<Source>> &edits);

    void arrangeRows();
    void carryOut(const RowPlan &plan, const QList<ClaimRow> &target);
    void reorderRows(const QList<int> &order);
    void updateClaims(const QList<ClaimRow> &target);
    void updateCells(int row);
    void tellRow(int row);

    SourceOrder m_order = SourceOrder::Table;
    QList<Head> m_heads;
    QHash<QUuid, Claim> m_claims;
    QHash<QUuid, QList<Coding>> m_codings; ///< by claim
    ClaimMatrix m_matrix;
    QHash<QUuid, int> m_rowsById;
    QHash<QUuid, int> m_columnsById;
};

} // namespace Sidelight
