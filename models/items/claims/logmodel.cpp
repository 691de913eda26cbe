// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/logmodel.h"

#include <QLocale>

#include <algorithm>

namespace Sidelight
{

QString logText(const LogEntry &entry)
{
    switch (entry.kind) {
    case LogEntry::Kind::Act:
        return entry.what;
    case LogEntry::Kind::Undo:
        return LogModel::tr("Undo: %1").arg(entry.what);
    case LogEntry::Kind::Redo:
        return LogModel::tr("Redo: %1").arg(entry.what);
    }
    return {};
}

LogModel::LogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

LogModel::~LogModel() = default;

void LogModel::setEntries(const QList<LogEntry> &entries)
{
    const qsizetype known = m_entries.size();
    const bool isLonger = entries.size() > known && std::equal(m_entries.cbegin(), m_entries.cend(), entries.cbegin());
    if (entries == m_entries) {
        return;
    }
    if (isLonger) {
        beginInsertRows({}, 0, static_cast<int>(entries.size() - known) - 1);
        m_entries = entries;
        endInsertRows();
    } else {
        beginResetModel();
        m_entries = entries;
        endResetModel();
    }
}

void LogModel::append(LogEntry entry)
{
    entry.number = m_entries.isEmpty() ? 1 : m_entries.constLast().number + 1;
    beginInsertRows({}, 0, 0);
    m_entries.append(entry);
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const LogEntry &entry = m_entries.at(m_entries.size() - 1 - index.row());
    switch (index.column()) {
    case WhenColumn:
        return QLocale().toString(entry.at.toLocalTime(),
                                  role == Qt::ToolTipRole ? QLocale::LongFormat : QLocale::ShortFormat);
    case WhoColumn:
        return entry.who;
    case WhatColumn:
        return logText(entry);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    default:
        return {};
    }
}

} // namespace Sidelight
