// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/segments.h"

#include <QTest>

using namespace Sidelight;

class TestSegments : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void cuts_data()
    {
        QTest::addColumn<QList<Span>>("marks");
        QTest::addColumn<QList<Segment>>("expected");
        using Marks = QList<Span>;
        using Segments = QList<Segment>;
        QTest::newRow("no marks") << Marks{} << Segments{{{0, 10}, {}}};
        QTest::newRow("one in the middle") << Marks{{2, 4}} << Segments{{{0, 2}, {}}, {{2, 4}, {0}}, {{4, 10}, {}}};
        QTest::newRow("one over the whole and beyond") << Marks{{-5, 20}} << Segments{{{0, 10}, {0}}};
        QTest::newRow("nested") << Marks{{1, 8}, {3, 5}}
                                << Segments{
                                       {{0, 1}, {}}, {{1, 3}, {0}}, {{3, 5}, {0, 1}}, {{5, 8}, {0}}, {{8, 10}, {}}};
        QTest::newRow("overlapping")
            << Marks{{1, 5}, {3, 8}}
            << Segments{{{0, 1}, {}}, {{1, 3}, {0}}, {{3, 5}, {0, 1}}, {{5, 8}, {1}}, {{8, 10}, {}}};
        QTest::newRow("the same twice") << Marks{{0, 10}, {0, 10}} << Segments{{{0, 10}, {0, 1}}};
        QTest::newRow("touching") << Marks{{0, 5}, {5, 10}} << Segments{{{0, 5}, {0}}, {{5, 10}, {1}}};
        QTest::newRow("empty and outside") << Marks{{3, 3}, {12, 15}} << Segments{{{0, 10}, {}}};
    }

    void cuts()
    {
        QFETCH(QList<Span>, marks);
        QFETCH(QList<Segment>, expected);
        QCOMPARE(segments({0, 10}, marks), expected);
    }
};

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
