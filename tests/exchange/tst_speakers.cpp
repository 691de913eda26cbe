// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/speakers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestSpeakers : public QObject
{
    Q_OBJECT

private slots:
    void initialsOf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two names") << u"Josh Earnest"_s << u"JE"_s;
        QTest::newRow("an article in front") << u"The Wall Street Journal"_s << u"WSJ"_s;
        QTest::newRow("a small article in front") << u"the White House"_s << u"WH"_s;
        QTest::newRow("a particle") << u"Ursula von der Leyen"_s << u"UL"_s;
        QTest::newRow("many names") << u"A B C D E F"_s << u"ABCD"_s;
        QTest::newRow("no capitals") << u"officials"_s << u"offi"_s;
        QTest::newRow("a script without capitals") << u"حسن"_s << u"حسن"_s;
        QTest::newRow("nothing is cut inside a character") << u"abc\U0001F600"_s << u"abc"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void initialsOf()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(initials(name), expected);
    }

    void theMostQuotedTakeTheFirstColours()
    {
        const auto said = [](const QString &speaker) {
            Quote quote;
            quote.speaker = speaker;
            return quote;
        };
        const QList<Speaker> speakers =
            speakersOf({{said(u"B"_s), said(u"C"_s), said(u""_s)}, {said(u"C"_s), said(u"A"_s)}});
        const QList<Speaker> expected{{u"C"_s, 2, 1}, {u"A"_s, 1, 2}, {u"B"_s, 1, 12}};
        QCOMPARE(speakers, expected);
    }
};

QTEST_GUILESS_MAIN(TestSpeakers)
#include "tst_speakers.moc"
