// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/json/quoteswriter.h"

#include "tests/exchange/failingdevice.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QString text = u"\U0001F600 “No, \"never\"” said Ann\n\tLee."_s;

/** Where `part` stands in `text`. */
Span spanOf(const QString &part)
{
    const qsizetype at = text.indexOf(part);
    return {at, at + part.size()};
}

Quote fullQuote()
{
    return {.content = spanOf(u"No, \"never\""_s),
            .cue = spanOf(u"said"_s),
            .mention = spanOf(u"Ann"_s),
            .speaker = u"Ann \"A\\B\" Lee"_s,
            .type = QuoteType::Direct,
            .confidence = 0.93333,
            .rule = u"cue-after/1"_s};
}

QByteArray written(const DocumentId &id, const QList<Quote> &quotes, const ListFormat &format = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QuotesWriter writer(buffer, format);
    return writer.begin() && writer.write(id, text, quotes) ? buffer.data() : QByteArray();
}

} // namespace

class TestQuotesWriter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void aLineIsTheObjectOfTheContract()
    {
        const QByteArray line = written({u"a.txt"_s, false}, {fullQuote()});
        QCOMPARE(line, "{\"doc_id\":\"a.txt\",\"quotes\":[{\"content\":[3,14],\"cue\":[16,20],\"source\":[21,24],"
                       "\"speaker\":\"Ann \\\"A\\\\B\\\" Lee\",\"type\":\"direct\",\"confidence\":0.9333}]}\n");
    }

    void positionsAreCodePoints()
    {
        const QJsonObject object = QJsonDocument::fromJson(written({u"a"_s, false}, {fullQuote()})).object();
        const QJsonArray content = object[u"quotes"].toArray()[0].toObject()[u"content"].toArray();
        const QList<uint> codePoints = text.toUcs4();
        const auto words = codePoints.sliced(content[0].toInt(), content[1].toInt() - content[0].toInt());
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(words.data()), words.size()), u"No, \"never\""_s);
    }

    void whatIsUnknownIsNull()
    {
        Quote quote;
        quote.content = spanOf(u"No"_s);
        quote.type = QuoteType::Indirect;
        QCOMPARE(written({u"a"_s, false}, {quote}),
                 "{\"doc_id\":\"a\",\"quotes\":[{\"content\":[3,5],\"cue\":null,\"source\":null,\"speaker\":null,"
                 "\"type\":\"indirect\",\"confidence\":0}]}\n");
    }

    void aDocumentWithoutQuotesHasItsLine()
    {
        QCOMPARE(written({u"a"_s, false}, {}), "{\"doc_id\":\"a\",\"quotes\":[]}\n");
    }

    void idsStayWhatTheyWere_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a name") << u"a b.txt"_s << false << QByteArray("\"a b.txt\"");
        QTest::newRow("a name of digits") << u"7"_s << false << QByteArray("\"7\"");
        QTest::newRow("a number") << u"7"_s << true << QByteArray("7");
        QTest::newRow("a number too large for a double")
            << u"12345678901234567890123"_s << true << QByteArray("12345678901234567890123");
        QTest::newRow("a fraction") << u"1.50"_s << true << QByteArray("1.50");
        QTest::newRow("letters beyond ASCII") << u"ü\n\u0001"_s << false << QByteArray("\"\xC3\xBC\\n\\u0001\"");
    }

    void idsStayWhatTheyWere()
    {
        QFETCH(QString, id);
        QFETCH(bool, isNumber);
        QFETCH(QByteArray, json);
        QCOMPARE(written({id, isNumber}, {}), "{\"doc_id\":" + json + ",\"quotes\":[]}\n");
    }

    void csvHasARecordAQuote()
    {
        const ListFormat format{.kind = ListFormat::Kind::Csv, .csv = csvForData};
        QCOMPARE(
            written({u"a.txt"_s, false}, {fullQuote()}, format),
            "doc_id,start,end,content,cue_start,cue_end,cue,source_start,source_end,source,speaker,type,confidence,"
            "evidence\r\n"
            "a.txt,3,14,\"No, \"\"never\"\"\",16,20,said,21,24,Ann,\"Ann \"\"A\\B\"\" "
            "Lee\",direct,0.9333,cue-after/1\r\n");
        QCOMPARE(written({u"a.txt"_s, false}, {}, format).count('\n'), 1);
    }

    void aFullDeviceIsReported_data()
    {
        QTest::addColumn<bool>("isCsv");
        QTest::newRow("JSON Lines") << false;
        QTest::newRow("CSV") << true;
    }

    void aFullDeviceIsReported()
    {
        QFETCH(bool, isCsv);
        FailingDevice device(120);
        QuotesWriter writer(device,
                            {.kind = isCsv ? ListFormat::Kind::Csv : ListFormat::Kind::JsonLines, .csv = csvForData});
        QVERIFY(writer.begin());
        const auto result = writer.write({u"a.txt"_s, false}, text, {fullQuote()});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TestQuotesWriter)
#include "tst_quoteswriter.moc"
