// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"
#include "models/project/database.h"

#include "samplefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using sample::codeOf;

namespace
{

LogEntry entry(const QString &what, LogEntry::Kind kind = LogEntry::Kind::Act)
{
    return {0, sample::someTime(), u"kb"_s, kind, what};
}

} // namespace

class TestChangeLog final : public QObject
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
        m_path = m_folder->filePath(u"log.sidelight"_s);
    }

    void linesAreNumberedAndKeptInOrder()
    {
        {
            const auto file = ProjectFile::create(m_path);
            QVERIFY(file.has_value());
            QVERIFY((*file)->log()->isEmpty());
            const Change act = sample::adding(sample::claim(1));
            QVERIFY((*file)->apply(act, entry(u"New claim “May”"_s)));
            QVERIFY((*file)->apply(sample::adding(sample::claim(2)))); // a note of the program's is no line
            QVERIFY((*file)->apply(inverted(act), entry(u"New claim “May”"_s, LogEntry::Kind::Undo)));
        }
        const auto again = ProjectFile::open(m_path);
        QVERIFY2(again, qPrintable(again ? QString() : describe(again.error())));
        LogEntry first = entry(u"New claim “May”"_s);
        LogEntry second = entry(u"New claim “May”"_s, LogEntry::Kind::Undo);
        first.number = 1;
        second.number = 2;
        const auto log = (*again)->log();
        QVERIFY(log.has_value());
        QCOMPARE(*log, (QList<LogEntry>{first, second}));
    }

    void anActThatFailsIsNoLine()
    {
        const auto file = ProjectFile::create(m_path);
        Change twice = sample::adding(sample::claim(1), sample::claim(1));
        QVERIFY(!(*file)->apply(twice, entry(u"twice"_s)));
        QVERIFY((*file)->log()->isEmpty());
    }

    void aLineThatCannotBeKeptRefusesTheAct()
    {
        const auto file = ProjectFile::create(m_path);
        const ProjectData before = *(*file)->read();
        const Result<void> written = (*file)->apply(sample::adding(sample::claim(1)), entry(QString(QChar(0xd800))));
        QCOMPARE(codeOf(written), Error::Code::Malformed);
        QVERIFY((*file)->read() == before);
    }

    void aLineChangedByHandIsNoticed()
    {
        {
            const auto file = ProjectFile::create(m_path);
            QVERIFY((*file)->apply(sample::adding(sample::claim(1)), entry(u"New claim “May”"_s)));
        }
        QVERIFY(Database::open(m_path, Database::Access::ReadWrite)
                    .value()
                    ->runScript("UPDATE change_log SET who = 'someone else'"));
        QCOMPARE(codeOf(ProjectFile::open(m_path)), Error::Code::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestChangeLog)
#include "tst_changelog.moc"
