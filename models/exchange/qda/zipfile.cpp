// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qda/zipfile.h"

#include "models/exchange/writefile.h"

#include <KZip>
#include <QBuffer>
#include <QTimeZone>

#include <memory>

using namespace Qt::StringLiterals;

namespace Sidelight::zip
{

namespace
{

tl::unexpected<Error> malformed(const QString &detail)
{
    return failure(Error::Code::Malformed, {}, detail);
}

/** Names that would lead out of the archive's own folders if anyone unpacked it. */
bool isSafe(const QString &name)
{
    return !name.isEmpty() && name != u".." && name != u"." && !name.contains(u'/') && !name.contains(u'\\') &&
           !name.contains(QChar::Null) && !name.contains(u':');
}

/** Walks through the folders of an archive and unpacks what is in them, within limits. */
class Unpacker final
{
public:
    explicit Unpacker(const Limits &limits)
        : m_limits(limits)
    {
    }

    Result<void> addFolder(const KArchiveDirectory &folder, const QString &path, int depth)
    {
        if (depth > m_limits.depth) {
            return malformed(u"folders within folders"_s);
        }
        QStringList names = folder.entries();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            const KArchiveEntry *entry = folder.entry(name);
            if (!isSafe(name)) {
                return malformed(u"a path leads out of the archive"_s);
            }
            if (++m_seen > m_limits.entries) {
                return malformed(u"too many entries"_s);
            }
            const Result<void> added = add(*entry, path + name, depth);
            if (!added) {
                return added;
            }
        }
        return {};
    }

    [[nodiscard]] QList<Entry> entries() const { return m_entries; }

private:
    Result<void> add(const KArchiveEntry &entry, const QString &path, int depth)
    {
        if (entry.isDirectory()) {
            return addFolder(static_cast<const KArchiveDirectory &>(entry), path + u'/', depth + 1);
        }
        return entry.isFile() && entry.symLinkTarget().isEmpty()
                   ? addFile(static_cast<const KArchiveFile &>(entry), path)
                   : Result<void>();
    }

    Result<void> addFile(const KArchiveFile &file, const QString &path)
    {
        const qint64 room = std::min(m_limits.entryBytes, m_limits.allBytes - m_unpacked);
        if (file.size() > room) {
            return failure(Error::Code::FileTooLarge, {}, path);
        }
        // The size is only what the archive says: no more than there is room for is ever unpacked.
        const std::unique_ptr<QIODevice> device(file.size() > 0 ? file.createDevice() : nullptr);
        const QByteArray bytes = device ? device->read(room + 1) : QByteArray();
        if (bytes.size() > room) {
            return failure(Error::Code::FileTooLarge, {}, path);
        }
        if (bytes.size() != file.size()) {
            return malformed(u"%1 cannot be unpacked"_s.arg(path));
        }
        m_unpacked += bytes.size();
        m_entries.append({path, bytes});
        return {};
    }

    Limits m_limits;
    QList<Entry> m_entries;
    qint64 m_unpacked = 0;
    int m_seen = 0;
};

} // namespace

Result<void> write(QIODevice &device, const QList<Entry> &entries)
{
    QBuffer buffer;
    {
        // ZIP dates know no time zone; KZip writes them as local time, and the zone only into the extra field.
        const QDateTime date(QDate(1980, 1, 1), QTime(0, 0));
        KZip archive(&buffer);
        bool isGood = archive.open(QIODevice::WriteOnly);
        archive.setExtraField(KZip::NoExtraField);
        for (const Entry &entry : entries) {
            archive.setCompression(entry.bytes.isEmpty() ? KZip::NoCompression : KZip::DeflateCompression);
            isGood = isGood && archive.writeFile(entry.path, entry.bytes, 0100644, {}, {}, date, date, date);
        }
        if (!isGood || !archive.close()) {
            return failure(Error::Code::FileNotWritable, {}, archive.errorString());
        }
    }
    return writeBytes(device, buffer.data());
}

Result<QList<Entry>> read(QIODevice &device, const Limits &limits)
{
    QByteArray bytes = device.read(limits.archiveBytes + 1);
    if (bytes.size() > limits.archiveBytes) {
        return failure(Error::Code::FileTooLarge);
    }
    if (bytes.isEmpty() && !device.atEnd()) {
        return failure(Error::Code::FileUnreadable, {}, device.errorString());
    }
    QBuffer buffer(&bytes);
    KZip archive(&buffer);
    if (!archive.open(QIODevice::ReadOnly) || !archive.directory()) {
        return malformed(u"no ZIP archive"_s);
    }
    Unpacker unpacker(limits);
    const Result<void> unpacked = unpacker.addFolder(*archive.directory(), {}, 0);
    if (!unpacked) {
        return tl::unexpected<Error>(unpacked.error());
    }
    return unpacker.entries();
}

} // namespace Sidelight::zip
