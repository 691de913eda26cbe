// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qda/zipfile.h"

#include "tests/exchange/failingdevice.h"

#include <QBuffer>
#include <QTest>
#include <QTimeZone>

#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QByteArray written(const QList<zip::Entry> &entries)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return zip::write(buffer, entries) ? buffer.data() : QByteArray();
}

Result<QList<zip::Entry>> readBack(QByteArray bytes, const zip::Limits &limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return zip::read(buffer, limits);
}

/** The archive with one number of its central directory changed, of the first entry. */
QByteArray withCentralNumber(QByteArray archive, int offset, quint32 number)
{
    const qsizetype central = archive.indexOf("PK\x01\x02");
    for (int i = 0; i < 4; ++i) {
        archive[central + offset + i] = static_cast<char>(number >> (8 * i));
    }
    return archive;
}

} // namespace

class TestZipFile : public QObject
{
    Q_OBJECT

private slots:
    void entriesComeBack()
    {
        const QList<zip::Entry> entries{
            {u"a.txt"_s, "one"}, {u"empty.txt"_s, ""}, {u"sources/b \u00e9.txt"_s, QByteArray(100'000, 'x')}};
        QCOMPARE(readBack(written(entries)).value_or(QList<zip::Entry>()), entries);
        QCOMPARE(readBack(written({})).value_or(entries), QList<zip::Entry>());
    }

    void whereAndWhenMakeNoDifference()
    {
        const QList<zip::Entry> entries{{u"a.txt"_s, "one"}};
        const QByteArray here = written(entries);
        qputenv("TZ", "Pacific/Auckland");
        tzset();
        const QByteArray there = written(entries);
        qputenv("TZ", "UTC");
        tzset();
        QCOMPARE(there, here);
    }

    void pathsThatLeadOutAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("to the folder above") << QByteArray("../evil.x");
        QTest::newRow("above a folder of its own") << QByteArray("a/../../x");
        QTest::newRow("with the other slash") << QByteArray("..\\evil.x");
        QTest::newRow("to a drive") << QByteArray("C:\\evil.x");
        QTest::newRow("with a NUL") << QByteArray("evil\0xxx.", 9).left(9);
    }

    void pathsThatLeadOutAreRefused()
    {
        QFETCH(QByteArray, name);
        QByteArray archive = written({{u"123456789"_s, "text"}});
        archive.replace("123456789", name.leftJustified(9, '_'));
        const auto entries = readBack(archive);
        // An archive is refused, or the name is kept inside it; nothing is ever written under it.
        if (entries) {
            for (const zip::Entry &entry : *entries) {
                QVERIFY2(!entry.path.contains(u".."_s) && !entry.path.startsWith(u'/'), qPrintable(entry.path));
            }
        } else {
            QCOMPARE(entries.error().code, Error::Code::Malformed);
        }
    }

    void bombsAreRefused_data()
    {
        QTest::addColumn<zip::Limits>("limits");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("one entry") << zip::Limits{.entryBytes = 9'999} << Error::Code::FileTooLarge;
        QTest::newRow("all together") << zip::Limits{.allBytes = 19'999} << Error::Code::FileTooLarge;
        QTest::newRow("the archive") << zip::Limits{.archiveBytes = 100} << Error::Code::FileTooLarge;
        QTest::newRow("their number") << zip::Limits{.entries = 3} << Error::Code::Malformed;
        QTest::newRow("folders") << zip::Limits{.depth = 2} << Error::Code::Malformed;
    }

    void bombsAreRefused()
    {
        QFETCH(zip::Limits, limits);
        QFETCH(Error::Code, code);
        const QByteArray big(10'000, '\0');
        const QByteArray archive = written({{u"a"_s, big}, {u"b/c/d/e"_s, big}});
        QVERIFY(readBack(archive));
        QCOMPARE(readBack(archive, limits).error().code, code);
    }

    void whatLiesAboutItsSizeIsRefused_data()
    {
        QTest::addColumn<quint32>("size");
        QTest::newRow("less") << quint32(10);
        QTest::newRow("more") << quint32(1'000'000);
        QTest::newRow("far more") << quint32(0x7fffffff);
    }

    void whatLiesAboutItsSizeIsRefused()
    {
        QFETCH(quint32, size);
        constexpr int uncompressedSize = 24;
        const QByteArray archive = written({{u"a"_s, QByteArray(10'000, 'a')}});
        const auto entries = readBack(withCentralNumber(archive, uncompressedSize, size));
        QVERIFY(!entries || entries->isEmpty());
    }

    void damageNeverDoesWorse()
    {
        const QByteArray archive = written({{u"a.txt"_s, QByteArray("text ").repeated(50)}, {u"s/b.txt"_s, "more"}});
        int refused = 0;
        for (qsizetype at = 0; at < archive.size(); ++at) {
            for (const char wrong : {'\0', '\x7f', '\xff'}) {
                QByteArray damaged = archive;
                damaged[at] = wrong;
                refused += readBack(damaged) ? 0 : 1;
            }
            refused += readBack(archive.first(at)) ? 0 : 1;
        }
        QVERIFY(refused > archive.size());
    }

    void aFullDeviceIsReported()
    {
        FailingDevice device(40);
        QCOMPARE(zip::write(device, {{u"a"_s, "text"}}).error().code, Error::Code::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TestZipFile)
#include "tst_zipfile.moc"
