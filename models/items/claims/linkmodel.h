// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"

#include <QAbstractTableModel>

namespace Sidelight
{

/** The links between places, a row a link, in the order of the project. */
class LinkModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkModel)

public:
    enum Column { FromColumn, KindColumn, ToColumn, NoteColumn, ColumnCount };

    explicit LinkModel(QObject *parent = nullptr);
    ~LinkModel() override;

    void setProject(const ProjectData &data);
    [[nodiscard]] const SpanLink &linkAt(int row) const { return m_links.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString endText(const Place &end, const QString &words) const;

    QList<SpanLink> m_links;
    QHash<QUuid, QString> m_keys; ///< of the sources
};

/** What the first place is to the second: "same claim", "answers", "contradicts", "is the source of". */
[[nodiscard]] QString linkKindText(LinkKind kind);

} // namespace Sidelight
