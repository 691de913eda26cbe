// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

#include <array>

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

/** By LogEntry::Kind, as files name it. */
inline constexpr std::array logKindKeys{QLatin1StringView("act"), QLatin1StringView("undo"), QLatin1StringView("redo")};

[[nodiscard]] inline QString logKindKey(LogEntry::Kind kind)
{
    return logKindKeys.at(static_cast<size_t>(kind));
}

} // namespace Sidelight
