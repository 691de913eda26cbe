// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/encoding.h"

#include "languages.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void marked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << QByteArray("\xEF\xBB\xBF"
                                             "caf\xC3\xA9")
                               << u"UTF-8"_s << u"café"_s;
        QTest::newRow("UTF-16 little endian") << QByteArray("\xFF\xFE\xE9\0k\0", 6) << u"UTF-16LE"_s << u"ék"_s;
        QTest::newRow("UTF-16 big endian") << QByteArray("\xFE\xFF\0\xE9\0k", 6) << u"UTF-16BE"_s << u"ék"_s;
        QTest::newRow("UTF-32 little endian") << QByteArray("\xFF\xFE\0\0\xE9\0\0\0", 8) << u"UTF-32LE"_s << u"é"_s;
        QTest::newRow("UTF-32 big endian") << QByteArray("\0\0\xFE\xFF\0\0\0\xE9", 8) << u"UTF-32BE"_s << u"é"_s;
        QTest::newRow("GB18030") << QByteArray("\x84\x31\x95\x33\xBA\xA3\xB8\xDB") << u"GB18030"_s << u"海港"_s;
    }

    void marked()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const DecodedText result = decoded(bytes);
        QCOMPARE(result.encoding, (Encoding{encoding, {}, encoding, false}));
        QTEST(result.text, "text");
    }

    void utf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("ASCII") << QByteArray("The quay is closed.");
        QTest::newRow("two bytes") << QByteArray("caf\xC3\xA9");
        QTest::newRow("a late character in a long file")
            << QByteArray(QByteArray("x").repeated(2'000'000) + "\xE2\x80\x9C");
        QTest::newRow("one letter") << QByteArray("x");
        QTest::newRow("a stray NUL") << QByteArray("The quay is\0 closed.", 20);
    }

    void utf8()
    {
        QFETCH(QByteArray, bytes);
        const DecodedText result = decoded(bytes);
        QCOMPARE(result.encoding, (Encoding{{}, u"UTF-8"_s, u"UTF-8"_s, false}));
        QCOMPARE(result.text, QString::fromUtf8(bytes));
    }

    void brokenUtf8IsReadWhole()
    {
        const DecodedText marked = decoded("\xEF\xBB\xBFquay \xFF closed");
        QVERIFY(marked.encoding.hadErrors);
        QCOMPARE(marked.text, u"quay \uFFFD closed"_s);
        const DecodedText unmarked = decoded("quay \xC3\x28 closed");
        QVERIFY(!unmarked.encoding.used.isEmpty() && unmarked.encoding.used != u"UTF-8"_s);
        QVERIFY(unmarked.text.startsWith(u"quay ") && unmarked.text.endsWith(u" closed"));
    }

    void cutInsideACharacter_data();
    void cutInsideACharacter();

    void escapesOfATerminalChangeNothing()
    {
        const DecodedText result = decoded("caf\xC3\xA9 \x1B(B closed");
        QCOMPARE(result.encoding, (Encoding{{}, u"UTF-8"_s, u"UTF-8"_s, false}));
        QCOMPARE(result.text, u"café \x1B(B closed"_s);
    }

    void legacy_data();
    void legacy();
    void nearlyAscii_data();
    void nearlyAscii();
    void unmarkedUnicode_data();
    void unmarkedUnicode();
    void nothingIsTakenForUtf16_data();
    void nothingIsTakenForUtf16();
};

namespace
{

QByteArray encoded(const QString &text, const QByteArray &page)
{
    QStringEncoder encoder(page.constData());
    const QByteArray bytes = encoder.encode(text);
    return encoder.isValid() && !encoder.hasError() ? bytes : QByteArray();
}

} // namespace

void TestEncoding::cutInsideACharacter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBFquay \xE2") << u"UTF-8"_s << u"quay \uFFFD"_s;
    row("UTF-8 with a mark, two bytes left")
        << QByteArray("\xEF\xBB\xBFquay \xE2\x80") << u"UTF-8"_s << u"quay \uFFFD\uFFFD"_s;
    row("UTF-16 little endian") << QByteArray("\xFF\xFEk\0k", 5) << u"UTF-16LE"_s << u"k\uFFFD"_s;
    row("UTF-16 big endian") << QByteArray("\xFE\xFF\0k\0", 5) << u"UTF-16BE"_s << u"k\uFFFD"_s;
    row("half a pair in UTF-16") << QByteArray("\xFF\xFEk\0\x3D\xD8", 6) << u"UTF-16LE"_s << u"k\uFFFD"_s;
    row("UTF-32 little endian") << QByteArray("\xFF\xFE\0\0k\0\0\0k\0", 10) << u"UTF-32LE"_s << u"k\uFFFD"_s;
    row("UTF-32 big endian") << QByteArray("\0\0\xFE\xFF\0\0\0k\0\0\0", 11) << u"UTF-32BE"_s << u"k\uFFFD"_s;
    row("GB18030") << QByteArray("\x84\x31\x95\x33\xBA\xA3\xB8") << u"GB18030"_s << u"海\uFFFD"_s;
    const QString japanese = u"港湾局は北埠頭を一年間閉鎖することを決定した。漁業者は何も聞いていないと話している。"_s;
    row("Shift_JIS") << encoded(japanese, "Shift_JIS").chopped(1) << u"Shift_JIS"_s
                     << QString(japanese.chopped(1) + u'\uFFFD');
}

/** A file that was not copied to its end is read up to there, and says so. */
void TestEncoding::cutInsideACharacter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const DecodedText result = decoded(bytes);
    QTEST(result.text, "text");
    QVERIFY2(result.encoding.used.compare(encoding, Qt::CaseInsensitive) == 0, qPrintable(result.encoding.used));
    QVERIFY(result.encoding.hadErrors);
}

void TestEncoding::legacy_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("text");
    for (const LanguageSample &sample : languageSamples) {
        for (const QByteArray &page : QByteArray(sample.pages).split(' ')) {
            QTest::addRow("%s in %s", sample.language, page.constData()) << page << sample.text.toString();
        }
    }
}

void TestEncoding::legacy()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, text);
    const QByteArray bytes = encoded(text, page);
    QVERIFY(!bytes.isEmpty());
    const DecodedText result = decoded(bytes);
    QVERIFY2(result.text == text, qPrintable(result.encoding.used + u" from " + result.encoding.detected));
    QVERIFY(!result.encoding.hadErrors);
    QVERIFY(result.encoding.declared.isEmpty());
}

void TestEncoding::nearlyAscii_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("text");
    const QString plain = u" The board had asked for it, and the town was told of it on the day of the vote."_s;
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    const QByteArray windows = "windows-1252";
    row("one apostrophe") << windows << QString(u"She said that she didn’t know of it."_s + plain);
    row("two apostrophes and a dash") << windows
                                      << QString(u"She didn’t know – and he couldn’t say – who closed it."_s +
                                                 plain.repeated(5));
    row("a quotation") << windows << QString(u"“We were told nothing,” she said."_s + plain.repeated(3));
    row("umlauts") << windows << u"Die Stadt möchte den Kai für Boote öffnen, die Gelder dafür genügen."_s;
    row("umlauts of a Macintosh") << QByteArray("macintosh")
                                  << u"Die Stadt möchte den Kai für Boote öffnen, die Gelder dafür genügen."_s;
    row("a pound sign") << windows << QString(u"The quay cost £3m."_s + plain);
}

void TestEncoding::nearlyAscii()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, text);
    const QByteArray bytes = encoded(text, page);
    QVERIFY(!bytes.isEmpty());
    const DecodedText result = decoded(bytes);
    QCOMPARE(result.text, text);
    QVERIFY(!result.encoding.detected.isEmpty());
}

void TestEncoding::unmarkedUnicode_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("text");
    for (const LanguageSample &sample : languageSamples) {
        for (const QByteArray page : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            QTest::addRow("%s in %s", sample.language, page.constData())
                << page << QString(sample.text + u"\n12 \U0001F6A2");
        }
    }
}

void TestEncoding::unmarkedUnicode()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, text);
    QStringEncoder encoder(page.constData(), QStringConverter::Flag::Stateless);
    const QByteArray bytes = encoder.encode(text);
    QVERIFY(!bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF") &&
            !bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4)));
    const DecodedText result = decoded(bytes);
    QCOMPARE(result.encoding.used, QString::fromLatin1(page));
    QCOMPARE(result.text, text);
}

void TestEncoding::nothingIsTakenForUtf16_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an even number of ASCII letters") << QByteArray("this can be seen by the quay");
    QTest::newRow("ASCII with a NUL") << QByteArray("this can be seen by the quays\0", 30);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("two NULs") << QByteArray(2, '\0');
}

void TestEncoding::nothingIsTakenForUtf16()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(decoded(bytes).encoding.used, u"UTF-8"_s);
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
