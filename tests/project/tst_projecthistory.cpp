// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectfile.h"

#include "randomanalyst.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestProjectHistory final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void everyActCanBeTakenBackAndTheFileFollowsTheMemory_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("one analyst") << 1U;
        QTest::newRow("another analyst") << 20141107U;
        QTest::newRow("a third analyst") << 4242U;
    }

    void everyActCanBeTakenBackAndTheFileFollowsTheMemory()
    {
        QFETCH(const quint32, seed);
        constexpr int rounds = 250;
        const QTemporaryDir folder(sample::memoryFolder()); // hundreds of commits: durability is tested elsewhere
        const auto file = ProjectFile::create(folder.filePath(u"history.sidelight"_s));
        QVERIFY2(file, qPrintable(file ? QString() : describe(file.error())));
        const Result<ProjectData> start = (*file)->read();
        QVERIFY(start.has_value());
        ProjectData data = *start;
        QList<Change> done;
        sample::RandomAnalyst analyst(seed);
        for (int round = 0; round < rounds; ++round) {
            const Change change = analyst.act(data);
            if (change.isEmpty()) {
                continue;
            }
            const ProjectData before = data;
            data.apply(change);
            ProjectData back = data;
            back.apply(inverted(change));
            QVERIFY2(back == before, qPrintable(change.text));
            const Result<void> written = (*file)->apply(change);
            QVERIFY2(written, qPrintable(written ? QString() : describe(written.error()) + change.text));
            QVERIFY2((*file)->read() == data, qPrintable(change.text));
            done.append(change);
        }
        QVERIFY2(done.size() > rounds / 4, qPrintable(QString::number(done.size())));
        while (!done.isEmpty()) {
            const Result<void> undone = (*file)->apply(inverted(done.takeLast()));
            QVERIFY2(undone, qPrintable(undone ? QString() : describe(undone.error())));
        }
        QVERIFY((*file)->read() == *start);
    }
};

QTEST_GUILESS_MAIN(TestProjectHistory)
#include "tst_projecthistory.moc"
