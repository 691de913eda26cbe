// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Sidelight
{

/** One line of the change log: who did what, and when. Lines are added with each act and never changed. */
struct LogEntry {
    enum class Kind {
        Act,
        Undo,
        Redo,
    };

    qint64 number = 0; ///< from 1 on; given by the file
    QDateTime at;      ///< UTC
    QString who;
    Kind kind = Kind::Act;
    QString what; ///< as the undo list names it

    bool operator==(const LogEntry &) const = default;
};

} // namespace Sidelight
