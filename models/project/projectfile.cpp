// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectfile.h"

#include "models/project/fileheader.h"
#include "models/project/filelock.h"
#include "models/project/projectreader.h"
#include "models/project/projectwriter.h"
#include "models/project/schema.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Sidelight
{

/** What an open project consists of; the lock comes first because it must go last. */
struct ProjectFile::State {
    explicit State(const QString &filePath)
        : path(filePath)
        , lock(filePath)
    {
    }

    QString path;
    FileLock lock;
    std::unique_ptr<Database> database;
    PositionsById positions;
    Value dataVersion;                 ///< changes when someone else writes
    std::optional<ProjectData> opened; ///< what open() has read, until someone asks or writes
};

namespace
{

/** A name in the same folder that nothing has; what stands there is removed in the end, if anything does. */
class TemporaryName final
{
public:
    explicit TemporaryName(const QString &path)
        : m_name(QFileInfo(path).absolutePath() +
                 u"/.%1.sidelight-part"_s.arg(QUuid::createUuid().toString(QUuid::Id128)))
    {
    }
    ~TemporaryName()
    {
        QFile::remove(m_name);
        QFile::remove(m_name + u"-journal"_s);
    }
    Q_DISABLE_COPY_MOVE(TemporaryName)

    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QString m_name;
};

/** The error as it concerns the file that was to be written rather than the temporary one. */
Error writingError(Error error, const QString &path)
{
    error.path = path;
    if (error.code == Error::Code::FileUnreadable || error.code == Error::Code::ReadOnly) {
        error.code = Error::Code::FileNotWritable;
    }
    return error;
}

Result<void> makeEmptyProject(const QString &path)
{
    return Database::open(path, Database::Access::Create).and_then([](const std::unique_ptr<Database> &database) {
        Transaction transaction(*database, Transaction::Kind::Write);
        return Result<void>(transaction.begun())
            .and_then(
                [&] { return writeEmptyProject(*database, QUuid::createUuid(), QDateTime::currentDateTimeUtc()); })
            .and_then([&] { return transaction.commit(); });
    });
}

Result<void> mayWriteTo(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return failure(Error::Code::IsDirectory, path);
    }
    if (path.isEmpty() || !QFileInfo(info.absolutePath()).isDir()) {
        return failure(Error::Code::FileNotWritable, path, u"there is no such folder"_s);
    }
    return {};
}

/** Whether what stands at `path`, if anything does, may give way to a copy of `own`. */
Result<void> mayReplace(const QString &path, const QString &own)
{
    if (!QFileInfo::exists(path)) {
        return {};
    }
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(own).canonicalFilePath()) {
        return failure(Error::Code::FileNotWritable, path, u"it is the project itself"_s);
    }
    switch (FileLock(path).state()) {
    case FileLock::State::HeldByAnother:
        return failure(Error::Code::Locked, path);
    case FileLock::State::NotWritable:
        return failure(Error::Code::FileNotWritable, path);
    case FileLock::State::Held:
    case FileLock::State::Impossible:
        break;
    }
    return {};
}

/** A file of an older version becomes one of today's with the first act that is written to it, or not at all. */
Result<void> bringUpToDate(const Database &database)
{
    return schemaVersionOf(database).and_then([&](qint32 version) {
        return version < schemaVersion ? writeSchema(database, version, schemaVersion) : Result<void>();
    });
}

/** A directory entry that the disk has not got yet is no reason to call a file that is there missing. */
void syncFolderOf(const QString &path)
{
    [[maybe_unused]] const bool isSynced = syncToDisk(QFileInfo(path).absolutePath());
}

} // namespace

bool ProjectFile::isNameOfOne(const QString &path)
{
    return path.endsWith(".sidelight"_L1, Qt::CaseInsensitive);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path)
{
    if (const Result<void> usable = mayWriteTo(path); !usable) {
        return tl::unexpected(usable.error());
    }
    if (QFileInfo(path).exists()) {
        return failure(Error::Code::FileNotWritable, path, u"it exists"_s);
    }
    const TemporaryName temporary(path);
    if (const Result<void> made = makeEmptyProject(temporary.name()); !made) {
        return tl::unexpected(writingError(made.error(), path));
    }
    if (!QFile::rename(temporary.name(), QFileInfo(path).absoluteFilePath())) { // never over another file
        return failure(Error::Code::FileNotWritable, path);
    }
    syncFolderOf(path);
    return open(path);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path)
{
    if (const Result<void> header = checkHeader(path); !header) {
        return tl::unexpected(header.error());
    }
    auto state = std::make_unique<State>(QFileInfo(path).absoluteFilePath());
    const bool isHeld = state->lock.state() == FileLock::State::Held;
    auto database = Database::open(state->path, isHeld ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!database) {
        return tl::unexpected(database.error());
    }
    state->database = std::move(*database);
    std::unique_ptr<ProjectFile> file(new ProjectFile(std::move(state)));
    Result<void> ready = file->checkAndRead();
    if (ready && isHeld) {
        // Some other tool may have switched it to write-ahead logging, whose files a copy would miss.
        ready = file->m_state->database->run("PRAGMA journal_mode = DELETE");
    }
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    return file;
}

ProjectFile::ProjectFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

ProjectFile::~ProjectFile() = default;

const QString &ProjectFile::path() const
{
    return m_state->path;
}

bool ProjectFile::isReadOnly() const
{
    return m_state->lock.state() != FileLock::State::Held;
}

bool ProjectFile::isHeldByAnother() const
{
    return m_state->lock.state() == FileLock::State::HeldByAnother;
}

Result<void> ProjectFile::checkAndRead()
{
    const Database &database = *m_state->database;
    const Transaction transaction(database, Transaction::Kind::Read);
    return Result<void>(transaction.begun())
        .and_then([&] { return checkIntegrity(database); })
        .and_then([&] { return readLog(database); })
        .and_then([&](const QList<LogEntry> &) { return readProject(database, m_state->positions); })
        .and_then([&](const ProjectData &data) {
            m_state->opened = data;
            return database.single("PRAGMA data_version");
        })
        .map([&](const Value &version) { m_state->dataVersion = version; });
}

Result<ProjectData> ProjectFile::read() const
{
    const Database &database = *m_state->database;
    const Transaction transaction(database, Transaction::Kind::Read);
    const Result<Value> version =
        Result<void>(transaction.begun()).and_then([&] { return database.single("PRAGMA data_version"); });
    if (!version) {
        return tl::unexpected(version.error());
    }
    const std::optional<ProjectData> opened = std::exchange(m_state->opened, std::nullopt);
    if (opened && *version == m_state->dataVersion) {
        return *opened;
    }
    return readProject(database, m_state->positions);
}

Result<void> ProjectFile::checkUnchanged() const
{
    return m_state->database->single("PRAGMA data_version").and_then([&](const Value &version) -> Result<void> {
        if (version != m_state->dataVersion || !m_state->lock.isSameFile()) {
            return failure(Error::Code::Database, path(), u"another program has changed or replaced it"_s);
        }
        return {};
    });
}

Result<void> ProjectFile::apply(const Change &change, const std::optional<LogEntry> &entry)
{
    if (isReadOnly()) {
        return failure(Error::Code::ReadOnly, path());
    }
    if (change.isEmpty()) {
        return {};
    }
    PositionsById positions = m_state->positions;
    Transaction transaction(*m_state->database, Transaction::Kind::Write);
    const Result<void> written =
        Result<void>(transaction.begun())
            .and_then([&] { return checkUnchanged(); })
            .and_then([&] { return bringUpToDate(*m_state->database); })
            .and_then([&] { return writeChange(*m_state->database, change, positions); })
            .and_then([&] { return entry ? writeLogEntry(*m_state->database, *entry) : Result<void>(); })
            .and_then([&] { return transaction.commit(); });
    if (written) {
        m_state->positions = positions;
        m_state->opened.reset();
    }
    return written;
}

Result<QList<LogEntry>> ProjectFile::log() const
{
    return readLog(*m_state->database);
}

Result<void> ProjectFile::saveCopy(const QString &path) const
{
    if (const Result<void> usable = mayWriteTo(path); !usable) {
        return usable;
    }
    if (const Result<void> replaceable = mayReplace(path, m_state->path); !replaceable) {
        return replaceable;
    }
    const QString target = QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : path;
    const TemporaryName temporary(target);
    const Result<void> copied =
        m_state->database->prepare("VACUUM INTO ?").bind(Utf8{QFile::encodeName(temporary.name())}).run();
    if (!copied) {
        return tl::unexpected(writingError(copied.error(), path));
    }
    if (!syncToDisk(temporary.name()) || !replaceFile(temporary.name(), target)) {
        return failure(Error::Code::FileNotWritable, path);
    }
    syncFolderOf(target);
    return {};
}

} // namespace Sidelight
