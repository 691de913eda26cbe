// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/sources/sourceindex.h"
#include "models/project/speakertable.h"

#include <QAbstractTableModel>

namespace Sidelight
{

/**
 * How often each source quotes each speaker: a row a speaker (the most quoted first, an unknown one last) and one for
 * all, a column a source in table order between the names and the sums.
 */
class SpeakerOutletModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeakerOutletModel)

public:
    enum Role {
        IsAllRole = Qt::UserRole + 1, ///< bool: the last row
        SpeakerRole,                  ///< QString: in full; empty if unknown, and of the last row
        InitialsRole,                 ///< QString
        ColourRole,                   ///< int, 1 to 12; 0 = muted
        QuotesRole,                   ///< int: of the cell
        QuotedRole,                   ///< int: of them direct or mixed
        SourceIdRole,                 ///< QUuid; null but for a source's column
    };

    explicit SpeakerOutletModel(QObject *parent = nullptr);
    ~SpeakerOutletModel() override;

    void setProject(const ProjectData &project, const Analysis &analysis);
    void setAnalysis(const Analysis &analysis);
    /** Takes over one act: other names or another order of the sources. */
    void apply(const Change &change);

    /** The cell of a speaker (empty: unknown) in a source; invalid if there is none. */
    [[nodiscard]] QModelIndex indexOf(const QString &speaker, const QUuid &source) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Count {
        int quotes = 0;
        int quoted = 0;

        Count &operator+=(const Count &other);
    };

    void count();
    [[nodiscard]] bool isAll(int row) const { return row == rowCount() - 1; }
    [[nodiscard]] bool isSource(int column) const { return column > 0 && column < columnCount() - 1; }
    [[nodiscard]] Count countAt(int row, int column) const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QString description(int row, int column) const;
    [[nodiscard]] const SourceIndex::Entry &source(int column) const { return m_sources.entries().at(column - 1); }

    SourceIndex m_sources;
    Analysis m_analysis;
    SpeakerTable m_speakers;
    QList<QHash<QUuid, Count>> m_counts; ///< by speaker, one more where some are unknown, and all
};

} // namespace Sidelight
