// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/analysis.h"
#include "models/project/projectdata.h"

#include <QAbstractItemModel>
#include <QDebug>
#include <QTimeZone>

namespace Sidelight::fixtures
{

inline QUuid idOf(uint number)
{
    return QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

inline QUuid sourceId(uint number)
{
    return idOf(1000000 + number);
}

inline QUuid codingId(uint number)
{
    return idOf(2000000 + number);
}

inline Source source(uint number, const QString &text = QStringLiteral("The ferry left the harbour at noon."))
{
    Source made;
    made.id = sourceId(number);
    made.key = QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
    made.position = static_cast<int>(number);
    made.article.text = text;
    return made;
}

inline Claim claim(uint number, const QString &name, const QUuid &parent = {}, bool isFolder = false)
{
    Claim made;
    made.id = idOf(number);
    made.parent = parent;
    made.position = static_cast<int>(number);
    made.name = name;
    made.colour = static_cast<int>(number % 12) + 1;
    made.isFolder = isFolder;
    return made;
}

inline Coding coding(uint number, uint claimNumber, uint sourceNumber, std::optional<Span> span = Span{4, 9},
                     Stance stance = Stance::Asserts)
{
    Coding made;
    made.id = codingId(number);
    made.claim = idOf(claimNumber);
    made.source = sourceId(sourceNumber);
    made.span = span;
    made.stance = span ? stance : Stance::Omits;
    made.created = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), QTimeZone::UTC).addSecs(number);
    return made;
}

template <class T>
Edit<T> added(const T &value)
{
    return {std::nullopt, value};
}

template <class T>
Edit<T> removed(const T &value)
{
    return {value, std::nullopt};
}

template <class T>
Edit<T> changed(const T &before, const T &after)
{
    return {before, after};
}

inline ProjectData after(ProjectData project, const Change &change)
{
    project.apply(change);
    return project;
}

/** Every row of a model as a line, indented by depth: each column in each of the roles. */
inline QStringList printed(const QAbstractItemModel &model, const QList<int> &roles = {Qt::DisplayRole},
                           const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            for (const int role : roles) {
                cells.append(model.index(row, column, parent).data(role).toString());
            }
        }
        lines.append(QString(depth * 2, QLatin1Char(' ')) + cells.join(QLatin1Char('|')));
        lines += printed(model, roles, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

} // namespace Sidelight::fixtures
