// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/writefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Sidelight
{

namespace
{

/** Why a device did not take what was written to it. */
tl::unexpected<Error> writeFailure(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool isFull = file && file->error() == QFileDevice::ResourceError;
    return failure(isFull ? Error::Code::DiskFull : Error::Code::FileNotWritable, file ? file->fileName() : QString(),
                   device.errorString());
}

/** The same result with the file's name in its error. */
Result<void> named(Result<void> result, const QString &path)
{
    if (!result && result.error().path.isEmpty()) {
        result.error().path = path;
    }
    return result;
}

Result<void> writeDirectly(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return writeFailure(file);
    }
    Result<void> written = named(write(file), path);
    if (written && !file.flush()) {
        return writeFailure(file);
    }
    return written;
}

} // namespace

Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return failure(Error::Code::IsDirectory, path);
    }
    if (info.exists() && !info.isFile()) {
        return writeDirectly(path, write);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return writeFailure(file);
    }
    if (Result<void> written = write(file); !written) {
        file.cancelWriting();
        return named(std::move(written), path);
    }
    if (!file.commit()) {
        return writeFailure(file);
    }
    return {};
}

Result<void> writeBytes(QIODevice &device, QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 written = device.write(bytes.data() + done, bytes.size() - done);
        if (written <= 0) {
            return writeFailure(device);
        }
        done += written;
    }
    return {};
}

} // namespace Sidelight
