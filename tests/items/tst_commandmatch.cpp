// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/find/commandmatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestCommandMatch : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void places_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<qsizetype>>("places");
        QTest::newRow("beginnings of words") << u"np"_s << u"Next passage"_s << QList<qsizetype>{0, 5};
        QTest::newRow("a whole word") << u"pass"_s << u"Next passage"_s << QList<qsizetype>{5, 6, 7, 8};
        QTest::newRow("a run, not the first letter that fits")
            << u"pane"_s << u"Previous pane"_s << QList<qsizetype>{9, 10, 11, 12};
        QTest::newRow("blanks are left aside") << u"z  in"_s << u"Zoom in"_s << QList<qsizetype>{0, 5, 6};
        QTest::newRow("case is left aside") << u"EXP"_s << u"Export"_s << QList<qsizetype>{0, 1, 2};
    }

    void places()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        const std::optional<CommandMatch> match = commandMatch(typed, name);
        QVERIFY(match);
        QTEST(match->places, "places");
    }

    void whatDoesNotFit()
    {
        QVERIFY(!commandMatch(u"pn"_s, u"Next p"_s));
        QVERIFY(!commandMatch(u"zooms"_s, u"Zoom"_s));
        QVERIFY(!commandMatch(u"x"_s, {}));
        QVERIFY(commandMatch({}, u"Zoom"_s));
        QVERIFY(commandMatch(u"  "_s, u"Zoom"_s));
    }

    void betterComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("the beginning of a word before the middle") << u"in"_s << u"Zoom in"_s << u"Find"_s;
        QTest::newRow("the beginning of the name before that of a word") << u"re"_s << u"Read"_s << u"Mark read"_s;
        QTest::newRow("together before apart") << u"quo"_s << u"A quote"_s << u"Equals or"_s;
        QTest::newRow("initials before scattered letters") << u"fs"_s << u"Full screen"_s << u"offers"_s;
    }

    void betterComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(commandMatch(typed, better)->score > commandMatch(typed, worse)->score);
    }
};

QTEST_GUILESS_MAIN(TestCommandMatch)
#include "tst_commandmatch.moc"
