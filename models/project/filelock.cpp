// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All that needs POSIX stands in this file.

#include "models/project/filelock.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Sidelight
{

namespace
{

constexpr off_t lockedByte = off_t(1) << 62;

FileLock::State takeLock(int descriptor)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = lockedByte;
    lock.l_len = 1;
    if (fcntl(descriptor, F_OFD_SETLK, &lock) == 0) {
        return FileLock::State::Held;
    }
    return errno == EACCES || errno == EAGAIN ? FileLock::State::HeldByAnother : FileLock::State::Impossible;
}

} // namespace

FileLock::FileLock(const QString &path)
    : m_path(path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(QFileInfo(path).canonicalFilePath()).absolutePath());
    if (access(folder.constData(), W_OK) != 0) {
        return;
    }
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
    if (m_descriptor >= 0) {
        m_state = takeLock(m_descriptor);
    }
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

bool FileLock::isSameFile() const
{
    struct stat locked = {};
    struct stat named = {};
    return fstat(m_descriptor, &locked) == 0 && stat(QFile::encodeName(m_path).constData(), &named) == 0 &&
           locked.st_dev == named.st_dev && locked.st_ino == named.st_ino;
}

bool syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool isSynced = fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && isSynced;
}

bool replaceFile(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace Sidelight
