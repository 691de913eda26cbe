// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/result.h"

#include <QByteArray>
#include <QList>

class QIODevice;

namespace Sidelight::zip
{

/** One file of an archive. */
struct Entry {
    QString path; ///< with slashes, from the top: "sources/a.txt"
    QByteArray bytes;

    bool operator==(const Entry &) const = default;
};

/** How much of a file from elsewhere is looked at; a file beyond any of these is refused. */
struct Limits {
    qint64 archiveBytes = 512LL * 1024 * 1024;
    qint64 entryBytes = 256LL * 1024 * 1024;
    qint64 allBytes = 1024LL * 1024 * 1024; ///< of all entries, unpacked
    int entries = 100'000;
    int depth = 8; ///< folders within folders
};

/**
 * Writes an archive. Every entry has the same date, in 1980, and no other mark of when or where it was written: the
 * same entries give the same bytes. Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> write(QIODevice &device, const QList<Entry> &entries);

/**
 * All files of an archive, in the order of their paths. It may come from anyone: nothing is written anywhere, links are
 * left out, and no more is unpacked than `limits` let in, whatever the archive says of its sizes.
 * Errors: FileUnreadable, Malformed (no ZIP archive, a path that leads out of it, too many entries or folders, an entry
 * that cannot be unpacked), FileTooLarge.
 */
[[nodiscard]] Result<QList<Entry>> read(QIODevice &device, const Limits &limits = {});

} // namespace Sidelight::zip
