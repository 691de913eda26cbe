// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/analysis.h"
#include "models/project/projectdata.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Sidelight
{

/**
 * The sources table: one row a source, in table order.
 *
 * Ticks and drags change nothing here: they ask, by signals, and the change comes back through apply(). Every role but
 * DisplayRole, CheckStateRole and SortRole is the same in all columns.
 */
class SourceModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceModel)

public:
    /** The first four are the table; the others are there to sort by and for exports of the list. */
    enum Column {
        SourceColumn,
        ShareColumn,
        QuotesColumn,
        CodingsColumn,
        OutletColumn,
        TitleColumn,
        DateColumn,
        WordsColumn,
        ColumnCount,
    };

    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        KeyRole,                   ///< QString: "003"
        OutletRole,                ///< QString, empty = not given
        TitleRole,                 ///< QString, empty = not given
        PublishedRole,             ///< QDateTime, invalid = not given
        WordsRole,                 ///< int
        ShareRole,                 ///< double, 0 to 1: share of the words found in another source
        QuotesRole,                ///< int
        CodingsRole,               ///< int: codings with a span
        IsReadRole,                ///< bool
        IsOpenRole,                ///< bool: ticked
        SortRole,                  ///< a number, date or name, by column
        FilterRole,                ///< QString: all that a filter looks in
    };

    struct Row {
        QUuid id;
        QString key;
        int position = 0;
        QString outlet;
        QString title;
        QDateTime published;
        bool isRead = false;
        bool isOpen = false;
        bool isAnalysed = false; ///< else the next three are not known yet
        int words = 0;
        double share = 0;
        int quotes = 0;
        int codings = 0;

        bool operator==(const Row &) const = default;
    };

    explicit SourceModel(QObject *parent = nullptr);
    ~SourceModel() override;

    /** Shows a project; the views begin anew. */
    void setProject(const ProjectData &project, const Analysis &analysis = {});
    /** Exchanges the figures; sources that it does not know have none. */
    void setAnalysis(const Analysis &analysis);
    /** Takes over one act; views keep their selection and place. */
    void apply(const Change &change);

    [[nodiscard]] const Row &sourceAt(int row) const { return m_rows.at(row); }
    /** -1 if there is none. O(1). */
    [[nodiscard]] int rowOf(const QUuid &source) const { return m_rowsById.value(source, -1); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /** The tick was set or taken away. */
    void openRequested(const QUuid &source, bool open);
    /** A source was dragged: its new place among all sources, from 0, counted without it. */
    void moveRequested(const QUuid &source, int newPosition);

private:
    [[nodiscard]] QVariant displayData(const Row &row, int column) const;
    [[nodiscard]] QVariant sortData(const Row &row, int column, int place) const;
    [[nodiscard]] QString toolTip(const Row &row) const;
    [[nodiscard]] QString filterText(const Row &row) const;

    /** True if rows came, went or changed places. */
    bool updateRows(const QList<Edit<Source>> &edits);
    [[nodiscard]] QList<Row> rowsAfter(const QList<Edit<Source>> &edits) const;
    void arrangeRows(const QList<Row> &target);
    void reorderRows(const QList<int> &order);
    void countCodings(const QList<Edit<Coding>> &edits);
    void indexRows();

    QList<Row> m_rows;
    QHash<QUuid, int> m_rowsById;
    Analysis m_analysis; ///< for sources that come back by an undo
};

} // namespace Sidelight
