// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qda/qdpx.h"

#include "models/exchange/qda/qdaexport.h"
#include "models/exchange/qda/qdaimport.h"
#include "models/exchange/qda/qdamapping.h"
#include "models/exchange/qda/qdaxmlreader.h"
#include "models/exchange/qda/qdaxmlwriter.h"
#include "models/exchange/writefile.h"
#include "models/exchange/qda/zipfile.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qint64 largestCodebook = 64LL * 1024 * 1024;

/** The project's XML: "project.qde", or whatever a program calls it. */
const zip::Entry *projectEntry(const QList<zip::Entry> &entries)
{
    const auto rank = [](const zip::Entry &entry) {
        const QString path = entry.path.toLower();
        return path == u"project.qde" ? 0 : !path.endsWith(".qde"_L1) ? 3 : path.contains(u'/') ? 2 : 1;
    };
    const auto best = std::ranges::min_element(entries, {}, rank);
    return best == entries.cend() || rank(*best) == 3 ? nullptr : &*best;
}

Result<Incoming> incoming(const QByteArray &xml, const qda::Files &files)
{
    const Result<qda::Project> project = qda::projectFromXml(xml);
    if (!project) {
        return tl::unexpected<Error>(project.error());
    }
    return qda::incomingFrom(*project, files);
}

QByteArray textFile(const QString &text, LineEnds lineEnds)
{
    return lineEnds == LineEnds::Windows ? QString(text).replace(u'\n', u"\r\n"_s).toUtf8() : text.toUtf8();
}

} // namespace

Result<void> writeQdpx(QIODevice &device, const ProjectData &project, const QString &name, LineEnds lineEnds)
{
    QList<zip::Entry> entries{{u"project.qde"_s, qda::projectXml(qda::projectFrom(project, name))}};
    for (const Source &source : project.sources) {
        entries.append({u"sources/"_s + source.id.toString(QUuid::WithoutBraces) + u".txt"_s,
                        textFile(source.article.text, lineEnds)});
    }
    return zip::write(device, entries);
}

Result<void> writeQdc(QIODevice &device, const ProjectData &project)
{
    const QByteArray xml = qda::codebookXml(qda::codebookFrom(project), qda::origin());
    return xml.isEmpty() ? Result<void>(failure(Error::Code::FileEmpty)) : writeBytes(device, xml);
}

Result<Incoming> readQdpx(QIODevice &device)
{
    const Result<QList<zip::Entry>> entries = zip::read(device);
    if (!entries) {
        return tl::unexpected<Error>(entries.error());
    }
    const zip::Entry *project = projectEntry(*entries);
    if (!project) {
        return failure(Error::Code::Malformed, {}, u"no project.qde"_s);
    }
    qda::Files files;
    for (const zip::Entry &entry : *entries) {
        if (&entry != project) {
            files.insert(entry.path.section(u'/', -1).toLower(), entry.bytes);
        }
    }
    return incoming(project->bytes, files);
}

Result<Incoming> readQdc(QIODevice &device)
{
    const QByteArray xml = device.read(largestCodebook + 1);
    if (xml.size() > largestCodebook) {
        return failure(Error::Code::FileTooLarge);
    }
    if (xml.isEmpty()) {
        return failure(device.atEnd() ? Error::Code::FileEmpty : Error::Code::FileUnreadable, {}, device.errorString());
    }
    return incoming(xml, {});
}

} // namespace Sidelight
