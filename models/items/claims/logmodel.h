// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/logentry.h"

#include <QAbstractTableModel>

namespace Sidelight
{

/** The change log, the latest line first: when, who, what. */
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogModel)

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ColumnCount };

    explicit LogModel(QObject *parent = nullptr);
    ~LogModel() override;

    /** `entries` are the oldest first; those that follow what is shown are added to it. */
    void setEntries(const QList<LogEntry> &entries);
    /** Adds what was done last; it is numbered here, as the file numbers it. */
    void append(LogEntry entry);
    [[nodiscard]] const QList<LogEntry> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<LogEntry> m_entries; ///< the oldest first
};

/** What was done, in words: "Undo: Code “May”". */
[[nodiscard]] QString logText(const LogEntry &entry);

} // namespace Sidelight
