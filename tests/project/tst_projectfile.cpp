// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectfile.h"

#include "models/project/database.h"

#include "samplefile.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using sample::codeOf;

namespace
{

/** While it lives no file of this process can grow beyond so many bytes: as good as a full disk. */
class SmallDisk final
{
public:
    explicit SmallDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before = {};
};

Change hugeChange()
{
    Claim claim = sample::claim(50);
    claim.memo = QString(500'000, u'm');
    return sample::adding(claim);
}

} // namespace

class TestProjectFile final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    std::unique_ptr<ProjectFile> opened() const
    {
        auto file = ProjectFile::open(m_path);
        return file ? std::move(*file) : nullptr;
    }

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>(sample::memoryFolder());
        m_path = m_folder->filePath(u"über 🚲.sidelight"_s);
    }

    void aNewProjectIsEmptyAndHasAnId()
    {
        const auto file = ProjectFile::create(m_path);
        QVERIFY2(file, qPrintable(file ? QString() : describe(file.error())));
        QCOMPARE((*file)->path(), m_path);
        QVERIFY(!(*file)->isReadOnly());
        const ProjectData data = (*file)->read().value();
        QVERIFY(!data.id.isNull());
        QCOMPARE(data.sources.size() + data.claims.size() + data.codings.size(), 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        const QByteArray bytes = sample::bytesOf(m_path);
        QCOMPARE(bytes.sliced(68, 4), QByteArray("Sdlt"));
        QCOMPARE(bytes.sliced(60, 4), QByteArray("\0\0\0\5", 4));
        QCOMPARE(bytes.sliced(18, 2), QByteArray("\1\1", 2)); // rollback journal, for reading and writing
    }

    void aProjectIsNotMadeOverSomethingElse()
    {
        QVERIFY(sample::writeBytes(m_path, "precious"));
        QCOMPARE(codeOf(ProjectFile::create(m_path)), Error::Code::FileNotWritable);
        QCOMPARE(sample::bytesOf(m_path), QByteArray("precious"));
        QCOMPARE(codeOf(ProjectFile::create(m_folder->path())), Error::Code::IsDirectory);
        QCOMPARE(codeOf(ProjectFile::create(m_folder->filePath(u"none/x.sidelight"_s))), Error::Code::FileNotWritable);
        QCOMPARE(codeOf(ProjectFile::create(QString())), Error::Code::FileNotWritable);
        QCOMPARE(sample::contents(m_folder->path()).size(), 1);
    }

    void aProjectThatFindsNoRoomIsNotThereAtAll()
    {
        const SmallDisk disk(8192);
        QCOMPARE(codeOf(ProjectFile::create(m_path)), Error::Code::DiskFull);
        QVERIFY(sample::contents(m_folder->path()).isEmpty());
    }

    void whatIsWrittenIsReadAgain()
    {
        const Result<ProjectData> written = sample::makeWholeFile(m_path);
        QVERIFY2(written, qPrintable(written ? QString() : describe(written.error())));
        QCOMPARE(*written, sample::wholeData(written->id));
        const auto file = opened();
        QVERIFY(file && !file->isReadOnly());
        QVERIFY(file->read() == written);
        QVERIFY(file->read() == written); // the second time from the file
        QVERIFY(file->apply({}));
    }

    void textsAndMetadataOfASourceMayChange()
    {
        QVERIFY(sample::makeWholeFile(m_path));
        const auto file = opened();
        ProjectData data = file->read().value();
        Source after = sample::source(1);
        after.article.metadata.published = QDateTime(QDate(2014, 11, 7), QTime(9, 18, 57), QTimeZone(-18000));
        after.article.text = u"😀😀 another reading of the same bytes"_s;
        after.article.parts = {{PartKind::Dateline, {4, 12}, PartReason::Wording, false}};
        after.overrules.clear();
        Change change;
        change.sources.append({sample::source(1), after});
        Coding moved = *data.coding(sample::idOf(3001));
        change.codings.append({moved, moved});
        change.codings.last().after->span = Span{2, 4};
        for (const Rejection &rejection : std::as_const(data.rejections)) {
            change.rejections.append({rejection, rejection});
            Place &place =
                rejection.a.source == after.id ? change.rejections.last().after->a : change.rejections.last().after->b;
            place.span = Span{0, 2};
        }
        for (const SpanLink &link : std::as_const(data.links)) {
            change.links.append({link, link});
            SpanLink &held = *change.links.last().after;
            (held.a.source == after.id ? held.a : held.b).span = Span{0, 2};
        }
        for (const RejectedSuggestion &rejected : std::as_const(data.rejectedSuggestions)) {
            change.rejectedSuggestions.append({rejected, rejected});
            change.rejectedSuggestions.last().after->place.span = Span{0, 2};
        }
        QVERIFY(file->apply(change));
        data.apply(change);
        QVERIFY(file->read() == data);
        QVERIFY(file->apply(inverted(change)));
        QVERIFY(file->read() == sample::wholeData(data.id));
    }

    void anActThatCannotBeKeptLeavesNothing_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("half a surrogate pair") << 0 << Error::Code::Malformed;
        QTest::newRow("a span beyond the text") << 1 << Error::Code::Malformed;
        QTest::newRow("a coding of no source") << 2 << Error::Code::Malformed;
        QTest::newRow("a coding of no claim") << 3 << Error::Code::Database;
        QTest::newRow("a claim under none") << 4 << Error::Code::Database;
        QTest::newRow("a claim that is there already") << 5 << Error::Code::Database;
        QTest::newRow("a changed claim that is not there") << 6 << Error::Code::Database;
        QTest::newRow("a removed source that still has codings") << 7 << Error::Code::Database;
        QTest::newRow("a checksum of other bytes") << 8 << Error::Code::Malformed;
        QTest::newRow("a key that another source has") << 9 << Error::Code::Database;
    }

    void anActThatCannotBeKeptLeavesNothing()
    {
        QFETCH(const int, act);
        QFETCH(const Error::Code, code);
        QVERIFY(sample::makeWholeFile(m_path));
        const auto file = opened();
        const ProjectData before = file->read().value();
        const Result<void> written = file->apply(impossibleChange(act));
        QCOMPARE(codeOf(written), code);
        QCOMPARE(written.error().path, m_path);
        QVERIFY(file->read() == before);
        QVERIFY(file->apply(sample::adding(sample::claim(60)))); // and the next act is fine
    }

    void aFullDiskRefusesTheActAndKeepsTheProject()
    {
        QVERIFY(sample::makeWholeFile(m_path));
        const auto file = opened();
        const ProjectData before = file->read().value();
        {
            const SmallDisk disk(QFileInfo(m_path).size() + 20'000);
            QCOMPARE(codeOf(file->apply(hugeChange())), Error::Code::DiskFull);
            QVERIFY(file->read() == before);
        }
        QVERIFY(file->apply(hugeChange())); // room was made
        ProjectData after = before;
        after.apply(hugeChange());
        QVERIFY(file->read() == after);
        QVERIFY(!QFileInfo::exists(m_path + u"-journal"_s));
    }

    void aSecondWindowReadsOnly()
    {
        QVERIFY(sample::makeWholeFile(m_path));
        auto first = opened();
        const auto second = opened();
        QVERIFY(first && second);
        QVERIFY(!first->isReadOnly() && !first->isHeldByAnother());
        QVERIFY(second->isReadOnly() && second->isHeldByAnother());
        QCOMPARE(codeOf(second->apply(sample::adding(sample::claim(60)))), Error::Code::ReadOnly);

        QVERIFY(first->apply(sample::adding(sample::claim(61))));
        QVERIFY(second->read() == first->read());
        QVERIFY(second->read()->claim(sample::claim(61).id));
        QVERIFY(first->apply(sample::adding(sample::claim(62)))); // the lock has outlived the other's reading
        QVERIFY(opened()->isReadOnly());
        first.reset();
        QVERIFY(second->isReadOnly());
        QVERIFY(!opened()->isReadOnly());
    }

    void anotherProgramsChangeIsNoticedBeforeTheNextAct()
    {
        QVERIFY(sample::makeWholeFile(m_path));
        const auto file = opened();
        {
            const auto other = Database::open(m_path, Database::Access::ReadWrite).value();
            QVERIFY(other->run("UPDATE claims SET name = 'changed'"));
        }
        QCOMPARE(codeOf(file->apply(sample::adding(sample::claim(60)))), Error::Code::Database);
        QCOMPARE(codeOf(file->read()), Error::Code::Damaged); // it knew nothing of checksums
    }

    void aReplacedOrDeletedFileIsNoticedBeforeTheNextAct()
    {
        QVERIFY(sample::makeWholeFile(m_path));
        const auto file = opened();
        const QString copy = m_folder->filePath(u"copy.sidelight"_s);
        QVERIFY(file->saveCopy(copy));
        QVERIFY(QFile::rename(m_path, m_path + u".old"_s));
        QVERIFY(codeOf(file->apply(sample::adding(sample::claim(60)))));
        QVERIFY(QFile::rename(copy, m_path));
        const QByteArray bytes = sample::bytesOf(m_path);
        QVERIFY(codeOf(file->apply(sample::adding(sample::claim(60)))));
        QCOMPARE(sample::bytesOf(m_path), bytes);
    }

    void aCopyHoldsEverything()
    {
        const ProjectData data = sample::makeWholeFile(m_path).value();
        const auto file = opened();
        const QString copy = m_folder->filePath(u"copy.sidelight"_s);
        QVERIFY(file->saveCopy(copy));
        QVERIFY(ProjectFile::open(copy).value()->read() == data);
        QVERIFY(file->apply(hugeChange()));
        QVERIFY(file->saveCopy(copy)); // over the one before
        QVERIFY(ProjectFile::open(copy).value()->read() == file->read());
        QVERIFY(file->apply(inverted(hugeChange())));
        QVERIFY(opened()->isReadOnly());
        QVERIFY(opened()->saveCopy(copy)); // also by a window that reads only
        QVERIFY(ProjectFile::open(copy).value()->read() == data);
        QCOMPARE(QFileInfo(copy).size() < QFileInfo(m_path).size(), true); // without what was deleted
        QCOMPARE(sample::contents(m_folder->path()).size(), 2);
    }

    void aCopyThatIsImpossibleChangesNothing()
    {
        QVERIFY(sample::makeWholeFile(m_path));
        const auto file = opened();
        const QString copy = m_folder->filePath(u"copy.sidelight"_s);
        QVERIFY(file->saveCopy(copy));
        const auto before = sample::contents(m_folder->path());
        QCOMPARE(codeOf(file->saveCopy(m_path)), Error::Code::FileNotWritable);
        QCOMPARE(codeOf(file->saveCopy(m_folder->path())), Error::Code::IsDirectory);
        QCOMPARE(codeOf(file->saveCopy(m_folder->filePath(u"none/x"_s))), Error::Code::FileNotWritable);
        QCOMPARE(codeOf(file->saveCopy(QString())), Error::Code::FileNotWritable);
        {
            const auto other = ProjectFile::open(copy);
            QCOMPARE(codeOf(file->saveCopy(copy)), Error::Code::Locked);
        }
        {
            const SmallDisk disk(20'000);
            const Result<void> copied = file->saveCopy(copy);
            QCOMPARE(codeOf(copied), Error::Code::DiskFull);
            QCOMPARE(copied.error().path, copy);
        }
        QCOMPARE(sample::contents(m_folder->path()), before);
    }

    void theCopyOfALinkGoesWhereItLeads()
    {
        QVERIFY(sample::makeWholeFile(m_path));
        const QString target = m_folder->filePath(u"target.sidelight"_s);
        const QString link = m_folder->filePath(u"link.sidelight"_s);
        QVERIFY(sample::writeBytes(target, "old"));
        QVERIFY(QFile::link(target, link));
        QVERIFY(opened()->saveCopy(link));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(ProjectFile::open(target).has_value());
        const QString own = m_folder->filePath(u"own.sidelight"_s);
        QVERIFY(QFile::link(m_path, own));
        QCOMPARE(codeOf(opened()->saveCopy(own)), Error::Code::FileNotWritable);
    }

private:
    static Change impossibleChange(int act)
    {
        Claim claim = sample::claim(70);
        Coding coding = sample::coding(70, sample::claim(3).id, sample::source(1).id, {0, 5});
        Source source = sample::source(9);
        Change change = sample::adding(sample::claim(71)); // what must not stay either
        switch (act) {
        case 0:
            claim.memo = u"x"_s + QChar(0xdc00);
            break;
        case 1:
            coding.span->end = 5000;
            break;
        case 2:
            coding.source = sample::idOf(9);
            break;
        case 3:
            coding.claim = sample::idOf(9);
            break;
        case 4:
            claim.parent = sample::idOf(9);
            break;
        case 5:
            claim.id = sample::claim(1).id;
            break;
        case 6:
            change.claims.append({sample::claim(8), sample::claim(8)});
            break;
        case 7:
            change.sources.append({sample::source(1), {}});
            break;
        case 8:
            source.article.sha256[0] = char(~source.article.sha256.at(0));
            break;
        case 9:
            source.key = u"001"_s;
            break;
        }
        if (act == 0 || act == 4 || act == 5) {
            change.claims.append({{}, claim});
        } else if (act == 1 || act == 2 || act == 3) {
            change.codings.append({{}, coding});
        } else if (act > 7) {
            change.sources.append({{}, source});
        }
        return change;
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
