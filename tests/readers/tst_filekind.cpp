// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/filekind.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestFileKind : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void kind_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind"); // empty: text
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n....") << u"PNG picture"_s;
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04....") << u"ZIP archive or office document"_s;
        QTest::newRow("ELF") << QByteArray("\x7F\x45LF\x02\x01") << u"program"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"PDF document"_s;
        QTest::newRow("RTF") << QByteArray("{\\rtf1 text}") << u"RTF document"_s;
        QTest::newRow("SQLite") << QByteArray("SQLite format 3\0", 16) << u"SQLite database"_s;
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html>\n<html><body>text</body></html>") << u"HTML page"_s;
        QTest::newRow("HTML behind a mark and blanks")
            << QByteArray("\xEF\xBB\xBF \n<html lang=\"en\">") << u"HTML page"_s;
        QTest::newRow("XHTML") << QByteArray("<?xml version=\"1.0\"?>\n<!doctype HTML PUBLIC>") << u"HTML page"_s;
        QTest::newRow("HTML that a text is about")
            << QByteArray("<html> is how a page begins.").prepend("The tag ") << QString();
        QTest::newRow("NULs") << QByteArray(100, '\0') << u"binary data"_s;
        QTest::newRow("controls") << QByteArray("\x01\x02\x03\x04 abc") << u"binary data"_s;
        QTest::newRow("ASCII") << QByteArray("Percent: %PDF is no file\tof mine\r\n") << QString();
        QTest::newRow("one stray NUL") << QByteArray("a text with one\0 in it", 22) << QString();
        QTest::newRow("form feeds") << QByteArray("page\f\fpage\f") << QString();
        QTest::newRow("escapes of ISO-2022-JP") << QByteArray("\x1B$B1J\x1B(B \x1B$B1J\x1B(B") << QString();
        QTest::newRow("windows-1252") << QByteArray("caf\xE9 \x93quay\x94") << QString();
        QTest::newRow("UTF-16 with a mark") << QByteArray("\xFF\xFE"
                                                          "a\0b\0c\0",
                                                          8)
                                            << QString();
        QTest::newRow("UTF-16 without a mark")
            << QByteArray(QStringEncoder(QStringConverter::Utf16BE)(u"The quay is closed."_s)) << QString();
    }

    void kind()
    {
        QFETCH(QByteArray, bytes);
        QTEST(binaryKind(bytes).value_or(QString()), "kind");
    }

    void randomBytesAreNoText()
    {
        QRandomGenerator generator(1);
        for (const qsizetype size : {64, 1000, 50001}) {
            QByteArray bytes(size, Qt::Uninitialized);
            std::ranges::generate(bytes, [&generator] { return char(generator.bounded(256)); });
            QVERIFY(binaryKind(bytes).has_value());
        }
    }

    void samplesOfSoundAreNoText()
    {
        QByteArray bytes;
        for (int i = 0; i < 4000; ++i) {
            const int value = (i % 200) * 3;
            bytes.append(char(value & 0xFF)).append(char(value >> 8));
        }
        QVERIFY(binaryKind(bytes).has_value());
    }
};

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
