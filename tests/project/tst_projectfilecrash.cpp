// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplefile.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr int rounds = 20;

/** The number of the last act that the writer has told of, or -1. */
int lastTold(const QByteArray &output)
{
    const QList<QByteArray> lines = output.split('\n');
    return lines.size() < 2 ? -1 : lines.at(lines.size() - 2).toInt(); // the last is what follows the last line end
}

} // namespace

class TestProjectFileCrash final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

    /** How many acts the file holds; -1 where it does not open, or an act is there by half or out of turn. */
    int wholeActs() const
    {
        const auto file = ProjectFile::open(m_path);
        const Result<ProjectData> data = file ? (*file)->read() : Result<ProjectData>(tl::unexpected(file.error()));
        if (!data || (*file)->isReadOnly()) {
            return -1;
        }
        for (qsizetype number = 0; number < data->claims.size(); ++number) {
            const Claim &claim = data->claims.at(number);
            const auto isOfAct = [&](const Coding &coding) { return coding.claim == claim.id; };
            if (claim.position != number || std::ranges::count_if(data->codings, isOfAct) != 2) {
                return -1;
            }
        }
        return data->codings.size() == 2 * data->claims.size() ? static_cast<int>(data->claims.size()) : -1;
    }

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_path = m_folder.filePath(u"killed.sidelight"_s);
    }

    void whatWasToldIsThereHoweverTheWriterEnds()
    {
        const auto made = ProjectFile::create(m_path).and_then(
            [](const std::unique_ptr<ProjectFile> &file) { return file->apply(sample::adding(sample::source(1))); });
        QVERIFY2(made, qPrintable(made ? QString() : describe(made.error())));
        QRandomGenerator random = QRandomGenerator::securelySeeded();
        int acts = 0;
        int journals = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(CRASHWRITER), {m_path, QString::number(acts), u"0"_s});
            QVERIFY(writer.waitForStarted());
            QVERIFY2(writer.waitForReadyRead(), writer.readAllStandardError().constData());
            QThread::usleep(static_cast<unsigned long>(random.bounded(120'000)));
            QVERIFY2(writer.state() == QProcess::Running, writer.readAllStandardError().constData());
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            const int told = lastTold(writer.readAllStandardOutput());
            journals += QFileInfo::exists(m_path + u"-journal"_s) ? 1 : 0;
            acts = wholeActs();
            QVERIFY2(acts == told + 1 || acts == told + 2, qPrintable(u"told %1, there %2"_s.arg(told).arg(acts)));
        }
        qInfo("%d acts, %d of %d kills left a journal", acts, journals, rounds);
        // A journal that was not begun in earnest stays, without any effect, until the next act.
        QVERIFY(ProjectFile::open(m_path).value()->apply(sample::adding(sample::source(2))));
        QCOMPARE(sample::contents(m_folder.path()).size(), 1);
    }

    void aLivingProcessHoldsTheFile()
    {
        QProcess writer;
        writer.start(QStringLiteral(CRASHWRITER), {m_path, QString::number(wholeActs()), u"300"_s});
        QVERIFY(writer.waitForReadyRead());
        const auto file = ProjectFile::open(m_path);
        const bool isHeld = file && (*file)->isHeldByAnother();
        const Result<ProjectData> data = file ? (*file)->read() : tl::unexpected(file.error());
        writer.readAllStandardOutput();
        const bool goesOn = writer.waitForReadyRead(); // also after its file was read
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QVERIFY2(isHeld, qPrintable(file ? QString() : describe(file.error())));
        QVERIFY2(data, qPrintable(data ? QString() : describe(data.error())));
        QVERIFY(goesOn);
        QVERIFY(wholeActs() > 0); // and lets go of it when it is killed
    }
};

QTEST_GUILESS_MAIN(TestProjectFileCrash)
#include "tst_projectfilecrash.moc"
