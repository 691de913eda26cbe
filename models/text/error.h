// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Sidelight
{

/** What went wrong, as a value: a code for the program, and describe() for the person. */
struct Error {
    enum class Code {
        Cancelled,
        FileMissing,
        FileUnreadable,
        FileNotWritable,
        IsDirectory,
        FileEmpty,
        FileTooLarge,
        NotText,
        NoText,
        NotAProject,
        OtherProgramsDatabase,
        NewerVersion,
        Damaged,
        TextChanged,
        ReadOnly,
        Locked,
        Malformed,
        DiskFull,
        Database,
        Internal,
    };

    Code code = Code::Internal;
    QString path;       ///< the file concerned, empty if none
    qint64 offset = -1; ///< byte or line in that file (the code says which), -1 if unknown
    QString detail;     ///< technical detail, not translated: a driver's message, a record's number

    bool operator==(const Error &) const = default;
};

/** One clear sentence for a person, naming the file; no line end. */
[[nodiscard]] QString describe(const Error &error);

} // namespace Sidelight
