// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tables/hitscsv.h"

#include "failingdevice.h"
#include "projectfixture.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestHitsCsv final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_data = {};
        m_data.sources = {Fixture::source(1, u"a.txt"_s, u"\U0001F600 The =1 letter,\nand more."_s)};
        m_data.sources[0].article.metadata.outlet = u"The Riverside Post"_s;
        m_data.sources[0].article.metadata.published = QDateTime(QDate(2014, 11, 7), QTime(9, 30));
        m_hits = findInSources(m_data.sources, {u"=1 letter"_s})->hits;
        QCOMPARE(m_hits.size(), 1);
    }

    void aRowAHit()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        QVERIFY(writeHits(buffer, m_data, m_hits));
        buffer.seek(0);
        const Result<QList<csv::Row>> rows = csv::read(buffer);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).fields, QStringList({u"doc_id"_s, u"start"_s, u"end"_s, u"before"_s, u"hit"_s, u"after"_s,
                                                  u"source_key"_s, u"outlet"_s, u"date"_s}));
        QCOMPARE(rows->at(1).fields.mid(0, 6),
                 QStringList({u"a.txt"_s, u"6"_s, u"15"_s, u"\U0001F600 The"_s, u"=1 letter"_s, u", and more."_s}));
        QCOMPARE(rows->at(1).fields.at(7), u"The Riverside Post"_s);
        QVERIFY(rows->at(1).fields.at(8).startsWith(u"2014-11-07"_s));
        QVERIFY(buffer.data().contains("'=1 letter")); // no spreadsheet takes it for a formula
    }

    void whatIsGoneIsLeftOut()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeHits(buffer, m_data, {{QUuid::createUuid(), {0, 1}}}, csvForData));
        QCOMPARE(buffer.data().count('\n'), 1);
    }

    void failuresAreTold()
    {
        for (const qint64 room : {0, 20, 100}) {
            FailingDevice device(room);
            QVERIFY(!writeHits(device, m_data, m_hits));
        }
    }

private:
    ProjectData m_data;
    QList<Hit> m_hits;
};

QTEST_GUILESS_MAIN(TestHitsCsv)
#include "tst_hitscsv.moc"
