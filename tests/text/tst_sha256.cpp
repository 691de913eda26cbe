// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Sidelight;

class TestSha256 : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void theStandardsExamples_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("sum");
        // The examples that NIST gives with FIPS 180-4, and the sum of nothing.
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block") << QByteArray("abc")
                                   << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million") << QByteArray(1000000, 'a')
                                   << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void theStandardsExamples()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, sum);
        QCOMPARE(sha256(bytes).toHex(), sum);
    }

    void lengthsRoundABlock()
    {
        for (int length = 0; length < 200; ++length) {
            const QByteArray bytes(length, char(length));
            QCOMPARE(sha256(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        }
    }
};

QTEST_GUILESS_MAIN(TestSha256)

#include "tst_sha256.moc"
