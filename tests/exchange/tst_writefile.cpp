// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/writefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> writeHello(QIODevice &device)
{
    return writeBytes(device, "hello");
}

} // namespace

class TestWriteFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        QVERIFY(m_folder.isValid());
    }

    void writesAndReplaces()
    {
        const QString path = m_folder.filePath(u"a.csv"_s);
        QVERIFY(writeFile(path, writeHello));
        QCOMPARE(contents(path), "hello");
        QVERIFY(writeFile(path, [](QIODevice &device) { return writeBytes(device, "bye"); }));
        QCOMPARE(contents(path), "bye");
    }

    void aFailureHalfWayLeavesTheOldFile()
    {
        const QString path = m_folder.filePath(u"kept.csv"_s);
        QVERIFY(writeFile(path, writeHello));
        const auto written = writeFile(path, [](QIODevice &device) -> Result<void> {
            if (Result<void> half = writeBytes(device, "half of the new"); !half) {
                return half;
            }
            return failure(Error::Code::Internal);
        });
        QVERIFY(!written);
        QCOMPARE(written.error().path, path);
        QCOMPARE(contents(path), "hello");
        QCOMPARE(QDir(m_folder.path()).entryList({u"kept.csv*"_s}), QStringList{u"kept.csv"_s});
    }

    void aFolderIsNoFile()
    {
        const auto written = writeFile(m_folder.path(), writeHello);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::IsDirectory);
    }

    void aFolderThatIsMissingIsNamed()
    {
        const QString path = m_folder.filePath(u"nowhere/a.csv"_s);
        const auto written = writeFile(path, writeHello);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::FileNotWritable);
        QCOMPARE(written.error().path, path);
    }

    void aFullDiskIsOneOfItsOwn()
    {
        if (!QFile::exists(u"/dev/full"_s)) {
            QSKIP("there is no /dev/full here");
        }
        const auto written = writeFile(u"/dev/full"_s, writeHello);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::DiskFull);
        QCOMPARE(written.error().path, u"/dev/full"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestWriteFile)
#include "tst_writefile.moc"
