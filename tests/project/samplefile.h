// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectfile.h"

#include "sampledata.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <functional>

#include <sys/wait.h>
#include <unistd.h>

namespace Sidelight::sample
{

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/** All that stands in a folder: names, bytes, times of change. */
inline QMap<QString, std::pair<QByteArray, QDateTime>> contents(const QString &folder)
{
    QMap<QString, std::pair<QByteArray, QDateTime>> entries;
    const auto filter = QDir::Files | QDir::Hidden | QDir::System;
    for (const QFileInfo &info : QDir(folder).entryInfoList(filter)) {
        entries.insert(info.fileName(), {info.isFile() ? bytesOf(info.filePath()) : QByteArray(), info.lastModified()});
    }
    return entries;
}

/** A project file with everything in it, closed again; its data. */
inline Result<ProjectData> makeWholeFile(const QString &path)
{
    return ProjectFile::create(path).and_then([](const std::unique_ptr<ProjectFile> &file) {
        return file->apply(wholeProject()).and_then([&] { return file->read(); });
    });
}

/** The error's code, or nothing for a success. */
template <class T>
std::optional<Error::Code> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

constexpr int notPossible = 99;

/** Runs `work` as someone whom file permissions hold for (root is not), in a process of its own if need be. */
inline int asOrdinaryUser(const std::function<int()> &work)
{
    constexpr uid_t nobody = 65534;
    if (geteuid() != 0) {
        return work();
    }
    const pid_t child = fork();
    if (child == 0) {
        _exit(setgid(nobody) == 0 && setuid(nobody) == 0 ? work() : notPossible);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : notPossible;
}

} // namespace Sidelight::sample
