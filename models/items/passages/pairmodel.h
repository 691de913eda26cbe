// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/analysis.h"
#include "models/project/projectdata.h"

#include <QAbstractListModel>

namespace Sidelight
{

/** The passages that two sources share, one row each, in the order of the first's text; PairProxy sorts and hides. */
class PairModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PairModel)

public:
    enum Role {
        PassageRole = Qt::UserRole + 1, ///< int: index into Analysis::passages
        NumberRole,                     ///< int: which of the pair's passages, from 1; 0 for noise
        WordsRole,                      ///< int: that both have
        NoteRole,                       ///< QString: "same word for word", "3 words differ", "names only"
        ExtentsRole,                    ///< QList<double>: begin and end in the first, then in the second, 0 to 1
        IsNoiseRole,                    ///< bool
        WeightRole,                     ///< double
    };

    explicit PairModel(QObject *parent = nullptr);
    ~PairModel() override;

    /** Shows the passages of two sources; none while one of them is unknown. Linear in the passages. */
    void setPair(const ProjectData &project, const Analysis &analysis, const QUuid &a, const QUuid &b);

    [[nodiscard]] const Passage &passageAt(int row) const { return m_rows.at(row).passage; }
    /** The row of a passage of the analysis; -1 if it is not of this pair. */
    [[nodiscard]] int rowOf(int passage) const;
    /** How many are no noise, and how many are. */
    [[nodiscard]] int count() const;
    [[nodiscard]] int noiseCount() const { return static_cast<int>(m_rows.size()) - count(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Passage passage; ///< turned so that its A is the first source
        int index = 0;   ///< of the passage in the analysis
        int number = 0;
    };

    [[nodiscard]] QString note(const Row &row) const;
    [[nodiscard]] QList<double> extents(const Row &row) const;

    QString m_textA;
    QString m_textB;
    QList<Row> m_rows;
};

} // namespace Sidelight
