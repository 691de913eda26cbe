// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectfile.h"

#include "models/project/acts.h"
#include "models/project/marking.h"
#include "models/project/projectwriter.h"
#include "models/project/rows.h"
#include "models/project/schema.h"
#include "models/project/tables.h"

#include "samplefile.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using sample::codeOf;

namespace
{

/** A file as the program of an older version left it, with all that files of version 1 could hold. */
Result<void> makeFileOfVersion(qint32 version, const QString &path)
{
    return Database::open(path, Database::Access::Create).and_then([&](const std::unique_ptr<Database> &database) {
        PositionsById positions;
        Transaction transaction(*database, Transaction::Kind::Write);
        const Row project{qint64(1), idValue(sample::idOf(1)), Utf8{"2024-05-06T07:08:09.123Z"}};
        return Result<void>(transaction.begun())
            .and_then([&] { return database->run("PRAGMA application_id = " + QByteArray::number(applicationId)); })
            .and_then([&] { return writeSchema(*database, 0, version); })
            .and_then([&] { return TableWriter(*database).insert(projectTable, project); })
            .and_then([&] { return writeChange(*database, sample::firstProject(), positions); })
            .and_then([&] { return transaction.commit(); });
    });
}

ProjectData firstData()
{
    ProjectData data;
    data.id = sample::idOf(1);
    data.apply(sample::firstProject());
    return data;
}

Rejection someRejection()
{
    return sample::rejection(1, {sample::source(1).id, {0, 9}}, {sample::source(2).id, {4, 12}});
}

/** `user_version`, at byte 60 of the file. */
int versionOf(const QString &path)
{
    return sample::bytesOf(path).at(63);
}

} // namespace

class TestProjectMigration final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>(sample::memoryFolder());
        m_path = m_folder->filePath(u"old.sidelight"_s);
        QVERIFY(makeFileOfVersion(1, m_path));
        QCOMPARE(versionOf(m_path), 1);
    }

    void anOldFileIsReadWithoutBeingTouched()
    {
        const auto before = sample::contents(m_folder->path());
        {
            const auto file = ProjectFile::open(m_path);
            QVERIFY2(file, qPrintable(file ? QString() : describe(file.error())));
            QVERIFY(!(*file)->isReadOnly());
            QVERIFY((*file)->read() == firstData());
            QVERIFY((*file)->apply({})); // nothing to write
        }
        QCOMPARE(sample::contents(m_folder->path()), before);
    }

    void theFirstActBringsItUpToDate_data()
    {
        QTest::addColumn<Change>("act");
        QTest::newRow("an act that older files had room for") << sample::adding(sample::claim(60));
        QTest::newRow("an act that they had none for") << sample::adding(someRejection());
        QTest::newRow("a decision on a quote")
            << sample::adding(sample::quoteDecision(1, sample::source(2).id, {12, 14}));
        QTest::newRow("a decision on speakers")
            << sample::adding(sample::speakerDecision(1, u"Lee"_s, u"Ann Lee"_s, true));
        const Place face{sample::source(1).id, {12, 14}};
        QTest::newRow("a memo on a source") << sample::adding(sample::memo(face.source));
        QTest::newRow("a memo on the project") << sample::adding(sample::memo(sample::idOf(1)));
        QTest::newRow("a link") << sample::adding(sample::link(1, face, {sample::source(2).id, {0, 20}}));
        QTest::newRow("a rejected suggestion")
            << sample::adding(sample::rejectedSuggestion(1, sample::claim(2).id, face));
        QTest::newRow("an orphan") << sample::adding(sample::orphan(1, sample::claim(2).id, face.source));
        QTest::newRow("a claim with details") << sample::adding(sample::detailedClaim(62));
        QTest::newRow("the mark of a row that went") << sample::adding(sample::rowMark(1, RowMark::Kind::Removed));
        Change detailed;
        Claim after = sample::detailedClaim(3);
        detailed.claims.append({sample::claim(3), after});
        QTest::newRow("a claim that gets details") << detailed;
    }

    void theFirstActBringsItUpToDate()
    {
        QFETCH(const Change, act);
        ProjectData expected = firstData();
        expected.apply(act);
        {
            const auto file = ProjectFile::open(m_path);
            QVERIFY2((*file)->apply(act), "the act was refused");
            QVERIFY((*file)->read() == expected);
            QVERIFY((*file)->apply(sample::adding(sample::claim(61)))); // and goes on as ever
            expected.apply(sample::adding(sample::claim(61)));
        }
        QCOMPARE(versionOf(m_path), schemaVersion);
        QCOMPARE(sample::contents(m_folder->path()).size(), 1);
        const auto again = ProjectFile::open(m_path);
        QVERIFY2(again, qPrintable(again ? QString() : describe(again.error())));
        QVERIFY((*again)->read() == expected);
    }

    void whatAnyOlderVersionHadIsKept_data()
    {
        QTest::addColumn<qint32>("version");
        for (qint32 version = 1; version < schemaVersion; ++version) {
            QTest::addRow("version %d", version) << version;
        }
    }

    void whatAnyOlderVersionHadIsKept()
    {
        QFETCH(const qint32, version);
        const QString path = m_folder->filePath(u"%1.sidelight"_s.arg(version));
        QVERIFY(makeFileOfVersion(version, path));
        ProjectData expected = firstData();
        const auto file = ProjectFile::open(path);
        QVERIFY((*file)->read() == expected);
        const Change act = sample::adding(sample::speakerDecision(1, u"Lee"_s, u"Ann Lee"_s, true), someRejection());
        QVERIFY((*file)->apply(act));
        expected.apply(act);
        QVERIFY((*file)->read() == expected);
        QCOMPARE(versionOf(path), schemaVersion);
    }

    void anActOnAnyOlderVersionIsMarkedAndUndone_data() { whatAnyOlderVersionHadIsKept_data(); }

    void anActOnAnyOlderVersionIsMarkedAndUndone()
    {
        QFETCH(const qint32, version);
        const QString path = m_folder->filePath(u"%1.sidelight"_s.arg(version));
        QVERIFY(makeFileOfVersion(version, path));
        const auto file = ProjectFile::open(path);
        const ProjectData before = (*file)->read().value();
        const Change act =
            marked(acts::removeClaim(before, sample::claim(3).id), before, u"kb"_s, sample::someTime(900));
        QCOMPARE(act.marks.size(), 2); // of the claim and of the omission
        QVERIFY((*file)->apply(act));
        ProjectData after = before;
        after.apply(act);
        QVERIFY((*file)->read() == after);
        QVERIFY((*file)->apply(inverted(act)));
        QVERIFY((*file)->read() == before);
    }

    void anActThatFailsLeavesTheOldFile()
    {
        const QByteArray before = sample::bytesOf(m_path);
        {
            const auto file = ProjectFile::open(m_path);
            Rejection beyond = someRejection();
            beyond.a.span = {0, 100000};
            QCOMPARE(codeOf((*file)->apply(sample::adding(beyond))), Error::Code::Malformed);
            QVERIFY((*file)->read() == firstData());
        }
        QCOMPARE(sample::bytesOf(m_path), before);
        QVERIFY(ProjectFile::open(m_path));
    }

    void anOldFileThatMayOnlyBeReadIsRead()
    {
        QCOMPARE(chmod(QFile::encodeName(m_path).constData(), 0444), 0);
        QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
        const int result = sample::asOrdinaryUser([&] {
            const auto file = ProjectFile::open(m_path);
            return file && (*file)->isReadOnly() && (*file)->read() == firstData() ? 1 : 0;
        });
        chmod(QFile::encodeName(m_folder->path()).constData(), 0777);
        if (result == sample::notPossible) {
            QSKIP("this process can become no ordinary user");
        }
        QCOMPARE(result, 1);
    }

    void aCopyOfAnOldFileIsOneToo()
    {
        const QString copy = m_folder->filePath(u"copy.sidelight"_s);
        QVERIFY((*ProjectFile::open(m_path))->saveCopy(copy));
        QCOMPARE(versionOf(copy), 1);
        QVERIFY((*ProjectFile::open(copy))->read() == firstData());
    }

    void damageOfAnOldFileIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a newer version's number") << QByteArray("PRAGMA user_version = 2");
        QTest::newRow("a newer version's table") << QByteArray(rejectionsSql);
        QTest::newRow("a row changed by hand") << QByteArray("UPDATE codings SET note = 'changed'");
    }

    void damageOfAnOldFileIsNoticed()
    {
        QFETCH(const QByteArray, sql);
        QVERIFY(Database::open(m_path, Database::Access::ReadWrite).value()->runScript(sql.constData()));
        const auto before = sample::contents(m_folder->path());
        QCOMPARE(codeOf(ProjectFile::open(m_path)), Error::Code::Damaged);
        QCOMPARE(sample::contents(m_folder->path()), before);
    }

    void aNewFileIsOfTodaysVersion()
    {
        const QString path = m_folder->filePath(u"new.sidelight"_s);
        QVERIFY(ProjectFile::create(path));
        QCOMPARE(versionOf(path), schemaVersion);
    }
};

QTEST_GUILESS_MAIN(TestProjectMigration)
#include "tst_projectmigration.moc"
