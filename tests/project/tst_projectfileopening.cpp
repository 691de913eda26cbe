// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectfile.h"

#include "models/project/database.h"

#include "samplefile.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using sample::codeOf;

class TestProjectFileOpening final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    /** Leaves at m_path what a crash in mid-write leaves: pages of half an act, and its journal. */
    ProjectData makeCrashedFile() const
    {
        const QString original = m_folder->filePath(u"original"_s);
        const ProjectData data = sample::makeWholeFile(original).value();
        const auto database = Database::open(original, Database::Access::ReadWrite).value();
        const Transaction transaction(*database, Transaction::Kind::Write);
        const bool isWritten = database->run("PRAGMA cache_size = 1") && database->run("DELETE FROM codings") &&
                               database->run("UPDATE articles SET text = hex(randomblob(50000))");
        const bool isCopied =
            isWritten && QFile::copy(original, m_path) && QFile::copy(original + u"-journal"_s, m_path + u"-journal"_s);
        return isCopied && sample::bytesOf(m_path) != QByteArray() ? data : ProjectData();
    }

    /** Damage of one to 64 bytes that lie together, where the file is not empty. */
    static QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
    {
        const int length = 1 << random.bounded(7);
        qsizetype start = 0;
        do {
            start = random.bounded(bytes.size() - length);
        } while (bytes.at(start) == '\0');
        for (qsizetype i = start; i < start + length; ++i) {
            bytes[i] = static_cast<char>(bytes.at(i) ^ static_cast<char>(random.bounded(1, 256)));
        }
        return bytes;
    }

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>(sample::memoryFolder());
        m_path = m_folder->filePath(u"project.sidelight"_s);
    }

    void whatIsNoProjectIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Code>("code");
        const QByteArray whole = wholeBytes();
        const auto with = [&](qsizetype offset, const QByteArray &patch) {
            return QByteArray(whole).replace(offset, patch.size(), patch);
        };
        QTest::newRow("an empty file") << QByteArray("") << Error::Code::FileEmpty;
        QTest::newRow("one byte") << QByteArray("S") << Error::Code::NotAProject;
        QTest::newRow("a text file") << QByteArray("Just a note.\n").repeated(50) << Error::Code::NotAProject;
        QTest::newRow("half the magic") << whole.first(8) << Error::Code::NotAProject;
        QTest::newRow("half a header") << whole.first(99) << Error::Code::Damaged;
        QTest::newRow("a header alone") << whole.first(100) << Error::Code::Damaged;
        QTest::newRow("a database without an application")
            << with(68, QByteArray(4, '\0')) << Error::Code::OtherProgramsDatabase;
        QTest::newRow("another program's database") << with(68, "Tgtt") << Error::Code::OtherProgramsDatabase;
        QTest::newRow("a newer version") << with(60, QByteArray("\0\0\0\6", 4)) << Error::Code::NewerVersion;
        QTest::newRow("an older version with what only newer ones have")
            << with(60, QByteArray("\0\0\0\1", 4)) << Error::Code::Damaged;
        QTest::newRow("a version that never was") << with(60, QByteArray(4, '\0')) << Error::Code::Damaged;
        QTest::newRow("half the file") << whole.first(whole.size() / 2) << Error::Code::Damaged;
    }

    void whatIsNoProjectIsRefusedUntouched()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Error::Code, code);
        QVERIFY(sample::writeBytes(m_path, bytes));
        const auto before = sample::contents(m_folder->path());
        const auto file = ProjectFile::open(m_path);
        QCOMPARE(codeOf(file), code);
        QCOMPARE(file.error().path, m_path);
        QCOMPARE(sample::contents(m_folder->path()), before);
    }

    void anotherProgramsHotJournalIsLeftAlone()
    {
        QVERIFY(!makeCrashedFile().id.isNull());
        QByteArray bytes = sample::bytesOf(m_path);
        QVERIFY(sample::writeBytes(m_path, bytes.replace(68, 4, "Tgtt")));
        const auto before = sample::contents(m_folder->path());
        QCOMPARE(codeOf(ProjectFile::open(m_path)), Error::Code::OtherProgramsDatabase);
        QCOMPARE(sample::contents(m_folder->path()), before);
    }

    void whatIsNoFileIsRefused()
    {
        QCOMPARE(codeOf(ProjectFile::open(m_path)), Error::Code::FileMissing);
        QCOMPARE(codeOf(ProjectFile::open(QString())), Error::Code::FileMissing);
        QCOMPARE(codeOf(ProjectFile::open(m_folder->path())), Error::Code::IsDirectory);
        QCOMPARE(codeOf(ProjectFile::open(u"/dev/zero"_s)), Error::Code::NotAProject);
        QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        QCOMPARE(codeOf(ProjectFile::open(m_path)), Error::Code::NotAProject);
        const QString loop = m_folder->filePath(u"loop"_s);
        QVERIFY(QFile::link(loop, loop));
        QCOMPARE(codeOf(ProjectFile::open(loop)), Error::Code::FileMissing);
    }

    void aFileWithMoreInItThanAProjectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a view that never ends") << QByteArray(
            "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT * FROM n");
        QTest::newRow("a trigger") << QByteArray(
            "CREATE TRIGGER t AFTER INSERT ON claims BEGIN DELETE FROM codings; END");
        QTest::newRow("another table") << QByteArray("CREATE TABLE extra (x)");
        QTest::newRow("another column") << QByteArray("ALTER TABLE claims ADD COLUMN extra TEXT");
        QTest::newRow("an index less") << QByteArray("DROP INDEX claims_by_parent");
        QTest::newRow("a coding without its claim") << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM claims");
        QTest::newRow("a row changed by hand") << QByteArray("UPDATE codings SET note = 'changed'");
        QTest::newRow("a rejection changed by hand") << QByteArray("UPDATE rejections SET stop_a = stop_a + 1");
        QTest::newRow("a decision on a quote changed by hand")
            << QByteArray("UPDATE quote_decisions SET speaker = 'x'");
        QTest::newRow("a decision on speakers changed by hand")
            << QByteArray("UPDATE speaker_decisions SET are_one = 0");
        QTest::newRow("an article less") << QByteArray("DELETE FROM articles WHERE rowid = 1");
        QTest::newRow("no project row") << QByteArray("DELETE FROM project");
    }

    void aFileWithMoreInItThanAProjectIsRefused()
    {
        QFETCH(const QByteArray, sql);
        QVERIFY(sample::makeWholeFile(m_path));
        QVERIFY(Database::open(m_path, Database::Access::ReadWrite).value()->runScript(sql.constData()));
        const auto before = sample::contents(m_folder->path());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(codeOf(ProjectFile::open(m_path)), Error::Code::Damaged);
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(sample::contents(m_folder->path()), before);
    }

    void aTextThatChangedIsToldByName_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a letter of the reading text")
            << QByteArray("UPDATE articles SET text = replace(text, 'bridge', 'fridge') WHERE rowid = 2");
        QTest::newRow("the original bytes") << QByteArray("UPDATE articles SET original = x'00' WHERE rowid = 2");
    }

    void aTextThatChangedIsToldByName()
    {
        QFETCH(const QByteArray, sql);
        QVERIFY(sample::makeWholeFile(m_path));
        QVERIFY(Database::open(m_path, Database::Access::ReadWrite).value()->run(sql));
        const auto file = ProjectFile::open(m_path);
        QCOMPARE(codeOf(file), Error::Code::TextChanged);
        QVERIFY2(file.error().detail.startsWith(u"002"), qPrintable(file.error().detail));
    }

    void statisticsOfOtherToolsAreNoHarm()
    {
        QVERIFY(sample::makeWholeFile(m_path));
        QVERIFY(Database::open(m_path, Database::Access::ReadWrite).value()->run("ANALYZE"));
        QVERIFY(ProjectFile::open(m_path));
    }

    void writeAheadLoggingIsSwitchedOff()
    {
        const ProjectData data = sample::makeWholeFile(m_path).value();
        QVERIFY(Database::open(m_path, Database::Access::ReadWrite).value()->single("PRAGMA journal_mode = WAL"));
        QCOMPARE(sample::bytesOf(m_path).sliced(18, 2), QByteArray("\2\2", 2));
        const auto file = ProjectFile::open(m_path);
        QVERIFY2(file, qPrintable(file ? QString() : describe(file.error())));
        QVERIFY((*file)->read() == data);
        QVERIFY((*file)->apply(sample::adding(sample::claim(60))));
        QCOMPARE(sample::bytesOf(m_path).sliced(18, 2), QByteArray("\1\1", 2));
        QCOMPARE(sample::contents(m_folder->path()).size(), 1);
    }

    void whatACrashLeftIsTakenBack()
    {
        const ProjectData data = makeCrashedFile();
        QVERIFY(!data.id.isNull());
        const auto file = ProjectFile::open(m_path);
        QVERIFY2(file, qPrintable(file ? QString() : describe(file.error())));
        QVERIFY((*file)->read() == data);
        QVERIFY(!QFileInfo::exists(m_path + u"-journal"_s));
    }

    void permissionsAreRespected_data()
    {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<bool>("isCrashed");
        QTest::addColumn<int>("outcome"); // 0: opens for reading, 1: for writing, else the error's code + 10
        const int unreadable = 10 + int(Error::Code::FileUnreadable);
        QTest::newRow("a file that may be written") << 0777 << 0666 << false << 1;
        QTest::newRow("a read-only file") << 0777 << 0444 << false << 0;
        QTest::newRow("a read-only folder") << 0555 << 0666 << false << 0;
        QTest::newRow("both read-only") << 0555 << 0444 << false << 0;
        QTest::newRow("a file that may not be read") << 0777 << 0000 << false << unreadable;
        QTest::newRow("a crashed file that may be written") << 0777 << 0666 << true << 1;
        QTest::newRow("a crashed file that may only be read") << 0555 << 0444 << true << unreadable;
    }

    void permissionsAreRespected()
    {
        QFETCH(const int, folderMode);
        QFETCH(const int, fileMode);
        QFETCH(const bool, isCrashed);
        QFETCH(const int, outcome);
        const ProjectData data = isCrashed ? makeCrashedFile() : sample::makeWholeFile(m_path).value();
        for (const QString &name : QStringList{m_path, m_path + u"-journal"_s}) {
            QVERIFY(chmod(QFile::encodeName(name).constData(), mode_t(fileMode)) == 0 || name != m_path);
        }
        QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), mode_t(folderMode)), 0);
        const int result = sample::asOrdinaryUser([&] {
            const auto file = ProjectFile::open(m_path);
            if (!file) {
                return 10 + int(file.error().code);
            }
            const bool isRefused = codeOf((*file)->apply(sample::adding(sample::claim(60)))) == Error::Code::ReadOnly;
            const bool isWhole = (*file)->isReadOnly() == isRefused && (!isRefused || (*file)->read() == data);
            return isWhole ? int(!(*file)->isReadOnly()) : 3;
        });
        chmod(QFile::encodeName(m_folder->path()).constData(), 0777);
        if (result == sample::notPossible) {
            QSKIP("this process can become no ordinary user");
        }
        QCOMPARE(result, outcome);
    }

    void everyDamageIsNoticed()
    {
        const ProjectData data = sample::makeWholeFile(m_path).value();
        const QByteArray whole = sample::bytesOf(m_path);
        QRandomGenerator random(20141107);
        int refused = 0;
        constexpr int rounds = 400;
        for (int round = 0; round < rounds; ++round) {
            QVERIFY(sample::writeBytes(m_path, damaged(whole, random)));
            const auto file = ProjectFile::open(m_path);
            QVERIFY2(!file || (*file)->read() == data, qPrintable(u"round %1"_s.arg(round)));
            refused += file ? 0 : 1;
        }
        qInfo("%d of %d damaged files refused, the others unharmed", refused, rounds);
        QVERIFY(refused > rounds / 2);
    }

    void everyTruncationIsNoticed()
    {
        QVERIFY(sample::makeWholeFile(m_path));
        const QByteArray whole = sample::bytesOf(m_path);
        for (qsizetype length = 4096; length < whole.size(); length += 4096) {
            QVERIFY(sample::writeBytes(m_path, whole.first(length)));
            QCOMPARE(codeOf(ProjectFile::open(m_path)), Error::Code::Damaged);
            QVERIFY(sample::writeBytes(m_path, whole.first(length - 1000)));
            QCOMPARE(codeOf(ProjectFile::open(m_path)), Error::Code::Damaged);
        }
    }

private:
    static QByteArray wholeBytes()
    {
        const QTemporaryDir folder(sample::memoryFolder());
        const QString path = folder.filePath(u"whole.sidelight"_s);
        return sample::makeWholeFile(path) ? sample::bytesOf(path) : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestProjectFileOpening)
#include "tst_projectfileopening.moc"
