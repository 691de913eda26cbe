// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sidelight
{

/**
 * Holds a project file for one window, for as long as the object lives.
 *
 * An advisory lock of the kernel on one byte of the file itself, far behind its end and away from the bytes that SQLite
 * locks ("open file description" lock): nothing is written, nothing lies beside the file, it ends with the process
 * however that ends, holds between two windows of one process as well, and reaches as far as the file system's locks
 * do. Close what SQLite has open before it, because closing any descriptor of a file drops the process' other locks on
 * it.
 */
class FileLock final
{
public:
    enum class State {
        Held,
        HeldByAnother,
        NotWritable, ///< the file, or the folder that the journal would have to stand in
        Impossible,  ///< the file system knows no locks
    };

    explicit FileLock(const QString &path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    [[nodiscard]] State state() const { return m_state; }
    /** False when the path now leads to another file than the locked one, or to none. */
    [[nodiscard]] bool isSameFile() const;

private:
    QString m_path;
    int m_descriptor = -1;
    State m_state = State::NotWritable;
};

/** Makes a written file, or a changed folder, survive a power cut. */
[[nodiscard]] bool syncToDisk(const QString &path);

/** Puts `from` in the place of `to` in one step, whether `to` is there or not. Both in one folder. */
[[nodiscard]] bool replaceFile(const QString &from, const QString &to);

} // namespace Sidelight
