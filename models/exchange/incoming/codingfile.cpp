// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/incoming/codingfile.h"

#include "models/exchange/json/annotations.h"
#include "models/exchange/tables/codebooktable.h"
#include "models/exchange/tables/csv.h"
#include "models/exchange/incoming/incoming.h"
#include "models/exchange/qda/qdpx.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qint64 largestCsv = 256LL * 1024 * 1024;

template <class T>
tl::unexpected<Error> errorOf(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

Result<CodingImport> merged(const Result<Incoming> &incoming, const ProjectData &project, const QDateTime &now)
{
    if (!incoming) {
        return errorOf(incoming);
    }
    return mergedIncoming(*incoming, project, now);
}

/** The columns of a CSV file. */
QStringList headerOf(const QByteArray &bytes)
{
    QByteArray line = bytes.left(bytes.indexOf('\n'));
    QBuffer buffer(&line);
    buffer.open(QIODevice::ReadOnly);
    const Result<QList<csv::Row>> rows = csv::read(buffer);
    return rows && !rows->isEmpty() ? rows->constFirst().fields : QStringList();
}

Result<CodingImport> importedCsv(QIODevice &device, const ProjectData &project, const QDateTime &now)
{
    QByteArray bytes = device.read(largestCsv + 1); // the reader refuses what is larger
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    if (isCodebookHeader(headerOf(bytes))) {
        return merged(readCodebook(buffer), project, now);
    }
    const Result<QList<CodingRecord>> records = readCodings(buffer);
    if (!records) {
        return errorOf(records);
    }
    return importedCodings(*records, project, now);
}

Result<CodingImport> importedAnnotations(QIODevice &device, const ProjectData &project, const QDateTime &now)
{
    const Result<AnnotatedRecords> annotations = readAnnotations(device);
    if (!annotations) {
        return errorOf(annotations);
    }
    CodingImport import = importedCodings(annotations->records, project, now);
    import.losses = annotations->losses;
    return import;
}

QString ending(const QString &fileName)
{
    return QFileInfo(fileName).suffix().toLower();
}

} // namespace

bool isCodingFile(const QString &fileName)
{
    static const QStringList endings{u"csv"_s, u"qdpx"_s, u"qdc"_s, u"jsonld"_s, u"json"_s};
    return endings.contains(ending(fileName));
}

Result<CodingImport> importedFile(QIODevice &device, const QString &fileName, const ProjectData &project,
                                  const QDateTime &now)
{
    const QString kind = ending(fileName);
    if (kind == u"qdpx") {
        return merged(readQdpx(device), project, now);
    }
    if (kind == u"qdc") {
        return merged(readQdc(device), project, now);
    }
    return kind == u"jsonld" || kind == u"json" ? importedAnnotations(device, project, now)
                                                : importedCsv(device, project, now);
}

Result<CodingImport> importedFile(const QString &path, const ProjectData &project, const QDateTime &now)
{
    QFile file(path);
    if (QFileInfo(path).isDir()) {
        return failure(Error::Code::IsDirectory, path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(file.exists() ? Error::Code::FileUnreadable : Error::Code::FileMissing, path);
    }
    Result<CodingImport> import = importedFile(file, path, project, now);
    if (!import && import.error().path.isEmpty()) {
        import.error().path = path;
    }
    if (import) {
        for (Error &problem : import->problems) {
            problem.path = path;
        }
    }
    return import;
}

} // namespace Sidelight
