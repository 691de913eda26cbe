// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/json/passageswriter.h"

#include "tests/exchange/failingdevice.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QList<ListedDocument> documents{{{u"a.txt"_s, false}, u"one two, three"_s},
                                      {{u"12"_s, true}, u"\U0001F600 one =two three"_s}};

Passage passage()
{
    Passage result;
    result.sourceA = 0;
    result.sourceB = 1;
    result.a = {4, 14};
    result.b = {8, 17};
    result.words = 2;
    result.similarity = 2.0 / 3;
    return result;
}

PassageGroup group()
{
    return {
        .members = {{0, {0, 7}}, {1, {3, 11}}}, .words = 2, .sources = 2, .weight = 1, .noise = NoiseReason::NamesOnly};
}

constexpr ListFormat csvList{.kind = ListFormat::Kind::Csv, .csv = csvForData};

template <class Items>
QByteArray written(Result<void> (*write)(QIODevice &, const QList<ListedDocument> &, const Items &, const ListFormat &),
                   const Items &items, const ListFormat &format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return write(buffer, documents, items, format) ? buffer.data() : QByteArray("failed");
}

QByteArray written(const QList<Passage> &passages, const ListFormat &format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PassagesWriter writer(buffer, documents, format);
    return writer.begin() && writer.write(passages) ? buffer.data() : QByteArray("failed");
}

} // namespace

class TestPassagesWriter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void aPassageIsTheObjectOfTheContract()
    {
        QCOMPARE(written({passage(), passage()}, {}),
                 QByteArray(
                     "{\"doc_a\":\"a.txt\",\"doc_b\":12,\"a\":[4,14],\"b\":[7,16],\"words\":2,\"similarity\":0.6667}\n")
                     .repeated(2));
    }

    void aPassageIsACsvRecord()
    {
        Passage edited = passage();
        edited.alignment = {{RunKind::Same, {4, 7}, {8, 11}, 1},
                            {RunKind::Changed, {9, 14}, {12, 17}, 1},
                            {RunKind::OnlyInB, {14, 14}, {12, 17}, 3}};
        QCOMPARE(written({edited}, csvList),
                 "doc_a,doc_b,a_start,a_end,b_start,b_end,words,similarity,a_content,b_content,changed,only_in_a,"
                 "only_in_b,moved\r\n"
                 "a.txt,12,4,14,7,16,2,0.6667,\"two, three\",two three,1,0,3,0\r\n");
    }

    void noPassagesAreNoLines()
    {
        QCOMPARE(written(QList<Passage>(), {}), "");
        QCOMPARE(written(QList<Passage>(), csvList).count('\n'), 1);
    }

    void aGroupIsALineWithAllItsMembers()
    {
        QCOMPARE(written(writeGroups, {group(), group()}, {}),
                 "{\"group\":1,\"sources\":2,\"words\":2,\"names_only\":true,\"noise\":[\"names_only\"],\"members\":[{"
                 "\"doc_id\":\"a.txt\","
                 "\"span\":[0,7]},"
                 "{\"doc_id\":12,\"span\":[2,10]}]}\n"
                 "{\"group\":2,\"sources\":2,\"words\":2,\"names_only\":true,\"noise\":[\"names_only\"],\"members\":[{"
                 "\"doc_id\":\"a.txt\","
                 "\"span\":[0,7]},"
                 "{\"doc_id\":12,\"span\":[2,10]}]}\n");
    }

    void aMemberIsACsvRecord()
    {
        QCOMPARE(written(writeGroups, {group()}, csvList),
                 "group,sources,words,names_only,doc_id,start,end,content,noise\r\n"
                 "1,2,2,true,a.txt,0,7,one two,names_only\r\n"
                 "1,2,2,true,12,2,10,one =two,names_only\r\n");
    }

    void whyAGroupIsNoiseIsAListOfWords()
    {
        PassageGroup noise = group();
        noise.noise = {};
        QVERIFY(written(writeGroups, {noise}, {}).contains("\"names_only\":false,\"noise\":[],\"members\""));
        QVERIFY(written(writeGroups, {noise}, csvList).endsWith("one =two,\r\n"));
        noise.noise = NoiseReason::LowVariety | NoiseReasons(NoiseReason::ManySources);
        QVERIFY(written(writeGroups, {noise}, {})
                    .contains("\"names_only\":false,\"noise\":[\"low_variety\",\"many_sources\"],\"members\""));
        QVERIFY(written(writeGroups, {noise}, csvList).endsWith("one =two,low_variety;many_sources\r\n"));
    }

    void aFullDeviceIsReported()
    {
        FailingDevice device(100);
        PassagesWriter writer(device, documents, {});
        const Result<void> result = writer.write({passage(), passage()});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::FileNotWritable);
        FailingDevice other(100);
        QVERIFY(!writeGroups(other, documents, {group(), group()}, csvList));
    }
};

QTEST_GUILESS_MAIN(TestPassagesWriter)
#include "tst_passageswriter.moc"
