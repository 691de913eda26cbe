// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/sanitising.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Sidelight::sanitised;

class TestSanitising : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void text_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        QTest::newRow("empty text stays empty") << u""_s << u""_s;
        QTest::newRow("a BOM at the start goes") << u"\uFEFFabc"_s << u"abc"_s;
        QTest::newRow("a BOM inside stays") << u"a\uFEFFbc"_s << u"a\uFEFFbc"_s;
        QTest::newRow("CRLF, CR and LF become LF") << u"a\r\nb\rc\nd"_s << u"a\nb\nc\nd"_s;
        QTest::newRow("CR CR LF is two lines") << u"a\r\r\nb"_s << u"a\n\nb"_s;
        QTest::newRow("CR at the end") << u"a\r"_s << u"a\n"_s;
        QTest::newRow("NEL, LS and PS become LF") << u"a\u0085b\u2028c\u2029d"_s << u"a\nb\nc\nd"_s;
        QTest::newRow("TAB stays, other controls do not") << u"a\tb\u0001c\u001Fd"_s << u"a\tb\uFFFDc\uFFFDd"_s;
        QTest::newRow("NUL becomes a replacement") << u"a\0b"_s << u"a\uFFFDb"_s;
        QTest::newRow("no-break space stays") << u"a\u00A0b\u202Fc"_s << u"a\u00A0b\u202Fc"_s;
        QTest::newRow("a pair stays") << u"a\U0001F600b"_s << u"a\U0001F600b"_s;
        QTest::newRow("a lone high surrogate") << QString(u"a"_s + QChar(0xD83D) + u"b"_s) << u"a\uFFFDb"_s;
        QTest::newRow("a lone low surrogate at the end") << QString(u"a"_s + QChar(0xDE00)) << u"a\uFFFD"_s;
        QTest::newRow("high high low") << QString(QChar(0xD83D) + u"\U0001F600"_s) << u"\uFFFD\U0001F600"_s;
        QTest::newRow("noncharacters") << QString(u"a"_s + QChar(0xFDD0) + QChar(0xFDEF)) << u"a\uFFFD\uFFFD"_s;
        QTest::newRow("noncharacters at the end of the plane")
            << QString(u"a"_s + QChar(0xFFFE) + u"b"_s + QChar(0xFFFF)) << u"a\uFFFDb\uFFFD"_s;
        QTest::newRow("a byte order mark of the other order is none")
            << QString(QChar(0xFFFE) + u"a"_s) << u"\uFFFDa"_s;
        QTest::newRow("joiners and marks stay") << u"\u200D\u200F\u0301\uFEFE"_s << u"\u200D\u200F\u0301\uFEFE"_s;
    }

    void text()
    {
        QFETCH(QString, in);
        QFETCH(QString, out);
        QCOMPARE(sanitised(in), out);
        QCOMPARE(sanitised(out), out);
    }
};

QTEST_GUILESS_MAIN(TestSanitising)
#include "tst_sanitising.moc"
