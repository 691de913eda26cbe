// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tables/logcsv.h"

#include "../project/sampledata.h"
#include "failingdevice.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestLogCsv final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void everyLineIsARecord()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const QList<LogEntry> entries{
            {1, sample::someTime(), u"Ada"_s, LogEntry::Kind::Act, u"Code “May, or June”"_s},
            {2, sample::someTime(1), u"Ada, \"Bo\""_s, LogEntry::Kind::Undo, u"Code “May, or June”"_s}};
        QVERIFY(writeLog(buffer, entries, csvForData));
        const QString written = QString::fromUtf8(buffer.data()).remove(u'\r');
        QCOMPARE(written, u"number,at,who,kind,what\n"
                          "1,2024-05-06T07:08:09.123Z,Ada,act,\"Code “May, or June”\"\n"
                          "2,2024-05-06T07:08:10.123Z,\"Ada, \"\"Bo\"\"\",undo,\"Code “May, or June”\"\n"_s);
    }

    void aDeviceThatFailsIsTold()
    {
        FailingDevice full(4);
        QVERIFY(!writeLog(full, {}, csvForData));
    }
};

QTEST_GUILESS_MAIN(TestLogCsv)
#include "tst_logcsv.moc"
