// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/coding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestCoding final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void everyStanceHasItsKey_data()
    {
        QTest::addColumn<int>("stance");
        QTest::addColumn<QString>("key");
        QTest::newRow("asserts") << int(Stance::Asserts) << u"asserts"_s;
        QTest::newRow("attributes") << int(Stance::Attributes) << u"attributes"_s;
        QTest::newRow("disputes") << int(Stance::Disputes) << u"disputes"_s;
        QTest::newRow("questions") << int(Stance::Questions) << u"questions"_s;
        QTest::newRow("omits") << int(Stance::Omits) << u"omits"_s;
    }

    void everyStanceHasItsKey()
    {
        QFETCH(const int, stance);
        QFETCH(const QString, key);
        QCOMPARE(stanceKey(Stance(stance)), key);
        QCOMPARE(stanceFromKey(key), Stance(stance));
    }

    void everyOriginHasItsKey_data()
    {
        QTest::addColumn<int>("origin");
        QTest::addColumn<QString>("key");
        QTest::newRow("manual") << int(Origin::Manual) << u"manual"_s;
        QTest::newRow("accepted") << int(Origin::Accepted) << u"accepted"_s;
        QTest::newRow("imported") << int(Origin::Imported) << u"imported"_s;
    }

    void everyOriginHasItsKey()
    {
        QFETCH(const int, origin);
        QFETCH(const QString, key);
        QCOMPARE(originKey(Origin(origin)), key);
        QCOMPARE(originFromKey(key), Origin(origin));
    }

    void anUnknownKeyIsNothing_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("empty") << QString();
        QTest::newRow("a capital letter") << u"Asserts"_s;
        QTest::newRow("a blank after it") << u"manual "_s;
        QTest::newRow("another word") << u"supports"_s;
    }

    void anUnknownKeyIsNothing()
    {
        QFETCH(const QString, key);
        QVERIFY(!stanceFromKey(key));
        QVERIFY(!originFromKey(key));
    }
};

QTEST_GUILESS_MAIN(TestCoding)
#include "tst_coding.moc"
