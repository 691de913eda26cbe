// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/settling.h"

#include <QAbstractTableModel>

namespace Sidelight
{

/** The places on which two analysts differ, a row each: claim, source and words, what each has there. */
class DisagreementModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DisagreementModel)

public:
    enum Column { ClaimColumn, PlaceColumn, FirstColumn, SecondColumn, ColumnCount };

    explicit DisagreementModel(QObject *parent = nullptr);
    ~DisagreementModel() override;

    /** The texts are made when they are asked for: there can be thousands. */
    void setAgreement(const ProjectData &data, const Agreement &agreement, const QString &coderA,
                      const QString &coderB);
    [[nodiscard]] const Disagreement &disagreementAt(int row) const { return m_disagreements.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const Disagreement &disagreement, int column) const;
    [[nodiscard]] QString placeOf(const Disagreement &disagreement) const;
    [[nodiscard]] QString stanceOf(const QUuid &coding) const;

    QList<Disagreement> m_disagreements;
    ProjectData m_data; ///< that they are of
    QString m_coderA;
    QString m_coderB;
};

} // namespace Sidelight
