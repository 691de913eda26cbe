// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/fileheader.h"

#include "models/project/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace Sidelight
{

namespace
{

// The database header of SQLite's file format: magic, and two numbers, big-endian.
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qsizetype headerLength = 100;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

qint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

} // namespace

Result<void> checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(Error::Code::FileMissing, path);
    }
    if (!info.isFile()) {
        // Anything but a file (a pipe, a device) is not even opened: that could wait for ever.
        return failure(info.isDir() ? Error::Code::IsDirectory : Error::Code::NotAProject, path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(Error::Code::FileUnreadable, path, file.errorString());
    }
    const QByteArray header = file.read(headerLength);
    if (header.isEmpty()) {
        const bool isEmpty = file.error() == QFileDevice::NoError;
        return failure(isEmpty ? Error::Code::FileEmpty : Error::Code::FileUnreadable, path);
    }
    if (!header.startsWith(magic)) {
        return failure(Error::Code::NotAProject, path);
    }
    if (header.size() < headerLength) {
        return failure(Error::Code::Damaged, path);
    }
    if (numberAt(header, applicationIdOffset) != applicationId) {
        return failure(Error::Code::OtherProgramsDatabase, path);
    }
    const qint32 version = numberAt(header, userVersionOffset);
    if (version < 1 || version > schemaVersion) {
        return failure(version > schemaVersion ? Error::Code::NewerVersion : Error::Code::Damaged, path);
    }
    return {};
}

} // namespace Sidelight
