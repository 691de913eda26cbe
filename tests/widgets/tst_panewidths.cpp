// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/panewidths.h"

#include <QTest>

#include <numeric>

using namespace Sidelight;

class TestPaneWidths : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void shares_data()
    {
        QTest::addColumn<QList<int>>("widths");
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("no panes") << QList<int>{} << 900 << QList<int>{};
        QTest::newRow("new panes are even") << QList<int>{0, 0, 0} << 900 << QList<int>{300, 300, 300};
        QTest::newRow("what does not divide is lost nowhere") << QList<int>{0, 0, 0} << 100 << QList<int>{33, 34, 33};
        QTest::newRow("kept panes keep their proportions") << QList<int>{200, 100} << 900 << QList<int>{600, 300};
        QTest::newRow("a new pane gets an even share") << QList<int>{200, 100, 0} << 900 << QList<int>{400, 200, 300};
        QTest::newRow("a new pane in front") << QList<int>{0, 50, 50} << 300 << QList<int>{100, 100, 100};
        QTest::newRow("no room") << QList<int>{0, 0} << 1 << QList<int>{1, 1};
    }

    void shares()
    {
        QFETCH(QList<int>, widths);
        QFETCH(int, room);
        QFETCH(QList<int>, expected);
        QCOMPARE(sharedOut(widths, room), expected);
    }

    void nothingIsLost()
    {
        for (int room = 200; room < 2000; room += 37) {
            const QList<int> shared = sharedOut({311, 0, 97, 1, 0, 640}, room);
            QCOMPARE(std::accumulate(shared.cbegin(), shared.cend(), 0), room);
        }
    }
};

QTEST_GUILESS_MAIN(TestPaneWidths)
#include "tst_panewidths.moc"
