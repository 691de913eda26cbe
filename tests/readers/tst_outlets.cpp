// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/outlets.h"

#include "partlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestOutlets : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void outlet_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("outlet");
        QTest::newRow("a call") << u"Get email updates from The Harbour Courier"_s << u"The Harbour Courier"_s;
        QTest::newRow("by email") << u"Get the Ellin Post by email every morning"_s << u"Ellin Post"_s;
        QTest::newRow("a channel") << u"Find Ellin News Network on your TV"_s << u"Ellin News Network"_s;
        QTest::newRow("not verified by it")
            << u"The letter, which could not be independently verified by The Ellin Post, was short."_s
            << u"The Ellin Post"_s;
        QTest::newRow("not verified, small the")
            << u"The claim could not be independently verified by the Ellin Post."_s << u"Ellin Post"_s;
        QTest::newRow("its request") << u"The board did not return Ellin News' request for comment."_s
                                     << u"Ellin News"_s;
        QTest::newRow("its request, possessive")
            << u"The board did not answer The Ellin Post’s request for comment."_s << u"The Ellin Post"_s;
        QTest::newRow("told to another") << u"Moss told The Ellin Post on Monday that the quay was safe."_s << u""_s;
        QTest::newRow("reported by another") << u"The vote was first reported by The Ellin Post."_s << u""_s;
        QTest::newRow("an agency, whose copy others print")
            << u"The board did not answer Reuters' request for comment."_s << u""_s;
        QTest::newRow("a reporter") << u"Get email updates from Amanda"_s << u""_s;
        QTest::newRow("two names")
            << u"The claim could not be independently verified by The Ellin Post. It declined The Courier's request for comment."_s
            << u""_s;
        QTest::newRow("nobody") << u"The board did not answer a request for comment."_s << u""_s;
    }

    void outlet()
    {
        QFETCH(QString, line);
        QTEST(newsParts(runningText() + u"\n\n" + line).metadata.outlet, "outlet");
    }
};

QTEST_GUILESS_MAIN(TestOutlets)
#include "tst_outlets.moc"
