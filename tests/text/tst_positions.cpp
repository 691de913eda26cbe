// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/positions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Sidelight::Positions;
using Sidelight::Span;

class TestPositions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void everyBoundary_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("ASCII") << u"abc def"_s;
        QTest::newRow("two-byte letters") << u"Müller sagt Ä"_s;
        QTest::newRow("three-byte marks") << u"“said” – he"_s;
        QTest::newRow("emoji alone") << u"\U0001F600"_s;
        QTest::newRow("emoji, family joined, flags")
            << u"a\U0001F468\u200D\U0001F469\u200D\U0001F467b\U0001F1EE\U0001F1F7"_s;
        QTest::newRow("Arabic") << u"قال المتحدث باسم"_s;
        QTest::newRow("mixed") << u"x\U00010000é中\U0001F600\u0301z"_s;
    }

    void everyBoundary()
    {
        QFETCH(QString, text);
        const Positions positions(text);
        const QList<uint> codePoints = text.toUcs4();
        qsizetype utf16 = 0;
        for (qsizetype i = 0; i <= codePoints.size(); ++i) {
            QCOMPARE(positions.toCodePoint(utf16), i);
            QCOMPARE(positions.fromCodePoint(i), utf16);
            if (i < codePoints.size()) {
                utf16 += QChar::requiresSurrogates(codePoints.at(i)) ? 2 : 1;
            }
        }
        QCOMPARE(positions.codePointLength(), codePoints.size());
        for (qsizetype begin = -1; begin <= text.size() + 1; ++begin) {
            for (qsizetype end = begin; end <= text.size() + 1; ++end) {
                QCOMPARE(Sidelight::codePointSpan(text, {begin, end}), positions.toCodePoints(Span{begin, end}));
            }
        }
    }

    void insideACharacterIsItsBeginning()
    {
        const Positions positions(u"a\U0001F600b");
        QCOMPARE(positions.toCodePoint(2), 1);
    }

    void outsideIsClamped()
    {
        const Positions positions(u"a\U0001F600b");
        QCOMPARE(positions.toCodePoint(-1), 0);
        QCOMPARE(positions.toCodePoint(99), 3);
        QCOMPARE(positions.fromCodePoint(99), 4);
        QCOMPARE(positions.toCodePoints(Span{1, 3}), (Span{1, 2}));
        QCOMPARE(positions.fromCodePoints(Span{1, 2}), (Span{1, 3}));
    }
};

QTEST_GUILESS_MAIN(TestPositions)
#include "tst_positions.moc"
