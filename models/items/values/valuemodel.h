// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/sources/sourceindex.h"
#include "models/items/values/valuetable.h"
#include "models/project/analysis.h"
#include "models/quotes/rules/namedplaces.h"
#include "models/text/context.h"

#include <QAbstractItemModel>
#include <QHash>

namespace Sidelight
{

/**
 * The dates, numbers, amounts and names of all sources: a row for each by its normal form, by kind and then date, size
 * or alphabet; under it the places where it stands, in the order of the sources table and the texts.
 */
class ValueModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueModel)

public:
    enum Column { ValueColumn, ColumnCount };
    enum Role {
        IsPlaceRole = Qt::UserRole + 1, ///< bool: of a place, else of a value
        KindRole,                       ///< int: a ValueType, or nameKind
        KindTextRole,                   ///< QString: "Date"
        NoteRole,                       ///< QString: "4 places" (of a value)
        CarriersRole,                   ///< QList<bool>: sources that have it, in table order (of a value)
        SourceIdRole,                   ///< QUuid (of a place, as the following)
        SourceKeyRole,                  ///< QString: "003"
        SpanRole,                       ///< Span
        ContextRole,                    ///< KeywordContext
        FilterRole,                     ///< QString: the value in words, and every form in which it stands
    };

    static constexpr int nameKind = 100;

    explicit ValueModel(QObject *parent = nullptr);
    ~ValueModel() override;

    /** Shows the values of an analysis; views begin anew. */
    void setProject(const ProjectData &project, const Analysis &analysis);
    /** The names in the sources, by the id of the source; they are found later than the values. */
    void setNames(const QHash<QUuid, QList<NamedPlace>> &names);
    /** Takes over what became of the sources. */
    void apply(const Change &change);
    /** A place as tables have it; that of a value is its first. */
    [[nodiscard]] ValuePlace placeAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /** One thing at one place. */
    struct Item {
        int source = 0; ///< index into the analysis
        Span span;
        int kind = 0;
        QString normal; ///< the value, or the name
        QString unit = {};
        double size = 0; ///< of an amount
    };

    struct Entry {
        QString text;
        QList<Item> places;
    };

    void group();
    void nameEntries();
    [[nodiscard]] QList<Item> itemsOf(int source) const;
    [[nodiscard]] const Item &itemAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant entryData(const Entry &entry, int role) const;
    [[nodiscard]] QVariant placeData(const Item &place, int role) const;
    [[nodiscard]] KeywordContext contextOf(const Item &place) const;
    [[nodiscard]] QList<bool> carriers(const Entry &entry) const;
    [[nodiscard]] QString forms(const Entry &entry) const;

    SourceIndex m_sources;
    QList<QUuid> m_ids;
    QList<QList<Value>> m_values; ///< by source
    QHash<QUuid, QList<NamedPlace>> m_names;
    QList<Entry> m_entries;
};

} // namespace Sidelight
