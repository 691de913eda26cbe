// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/excerpt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestExcerpt final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void cuts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("begin");
        QTest::addColumn<qsizetype>("end");
        QTest::addColumn<qsizetype>("limit");
        QTest::addColumn<QString>("expected");
        using Size = qsizetype;
        QTest::newRow("a short span is given whole")
            << u"one two three"_s << Size(4) << Size(7) << Size(20) << u"two"_s;
        QTest::newRow("line ends become blanks")
            << u"one\n two\tthree"_s << Size(0) << Size(14) << Size(20) << u"one two three"_s;
        QTest::newRow("a long span is cut after a word")
            << u"one two three"_s << Size(0) << Size(13) << Size(9) << u"one two \u2026"_s;
        QTest::newRow("a comma does not stand before the ellipsis")
            << u"one, two, three"_s << Size(0) << Size(15) << Size(10) << u"one, two \u2026"_s;
        QTest::newRow("one long word is cut inside")
            << u"abcdefgh"_s << Size(0) << Size(8) << Size(4) << u"abcd \u2026"_s;
        QTest::newRow("a character of two units is not cut in two")
            << u"abc\U0001F600def"_s << Size(0) << Size(8) << Size(4) << u"abc \u2026"_s;
        QTest::newRow("a span beyond the text is clamped") << u"one"_s << Size(1) << Size(90) << Size(9) << u"ne"_s;
        QTest::newRow("a span that begins beyond the text is empty")
            << u"one"_s << Size(7) << Size(9) << Size(9) << u""_s;
        QTest::newRow("an empty span is empty") << u"one"_s << Size(1) << Size(1) << Size(9) << u""_s;
    }

    void bothEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("limit");
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<QString>("end");
        using Size = qsizetype;
        QTest::newRow("what is short stays whole") << u"one two"_s << Size(7) << u"one two"_s << u"one two"_s;
        QTest::newRow("whole words") << u"one two three"_s << Size(9) << u"one two"_s << u"three"_s;
        QTest::newRow("lines part words too") << u"one\ntwo\nthree"_s << Size(6) << u"one"_s << u"three"_s;
        QTest::newRow("one long word is cut inside") << u"abcdefgh"_s << Size(3) << u"abc"_s << u"fgh"_s;
        QTest::newRow("never in a character of two units")
            << u"ab\U0001F600cd\U0001F600ef"_s << Size(3) << u"ab"_s << u"ef"_s;
        QTest::newRow("nothing") << QString() << Size(3) << QString() << QString();
    }

    void bothEnds()
    {
        QFETCH(const QString, text);
        QFETCH(const qsizetype, limit);
        QFETCH(const QString, beginning);
        QFETCH(const QString, end);
        QCOMPARE(beginningOf(text, limit), beginning);
        QCOMPARE(endOf(text, limit), end);
    }

    void cuts()
    {
        QFETCH(const QString, text);
        QFETCH(const qsizetype, begin);
        QFETCH(const qsizetype, end);
        QFETCH(const qsizetype, limit);
        QTEST(excerpt(text, {begin, end}, limit), "expected");
    }
};

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
