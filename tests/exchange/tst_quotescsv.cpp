// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tables/quotescsv.h"

#include "failingdevice.h"
#include "models/exchange/json/quoteswriter.h"
#include "models/project/acts.h"
#include "projectfixture.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

ProjectData project()
{
    ProjectData data;
    data.sources = {
        Fixture::source(1, u"a.txt"_s, u"\U0001F600 “We left it late,” said Ann Lee, the captain."_s),
        Fixture::source(2, u"b.txt"_s, u"Lee said that they had left late. The sum is =1+1 here."_s),
    };
    data.sources[1].article.metadata.outlet = u"The Riverside Post"_s;
    data.sources[1].article.metadata.published = QDateTime(QDate(2014, 11, 7), QTime(9, 30));
    const qsizetype sum = data.sources.at(1).article.text.indexOf(u"=1+1"_s);
    data.apply(acts::addQuote(data, data.sources.at(1).id, {sum, sum + 4}, {}, u"me"_s,
                              QDateTime(QDate(2025, 11, 23), QTime(6, 0), QTimeZone::UTC)));
    return data;
}

Analysis analysed(const ProjectData &data)
{
    return analyse(data.sources, {.passages = {}, .rejections = {}, .quotes = {data.quoteDecisions, {}}}).value();
}

QByteArray written(const ProjectData &data, const Analysis &analysis, const CsvOptions &options = csvForData)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeProjectQuotes(buffer, data, analysis, options) ? buffer.data() : QByteArray();
}

QList<QStringList> rows(const QByteArray &csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    QList<QStringList> result;
    const QList<csv::Row> records = csv::read(buffer).value();
    for (const csv::Row &row : records) {
        result.append(row.fields);
    }
    return result;
}

} // namespace

class TestQuotesCsv final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void everyRowBeginsAsTheListOfTheCommandLine()
    {
        const ProjectData data = project();
        const Analysis analysis = analysed(data);
        QBuffer list;
        list.open(QIODevice::WriteOnly);
        QuotesWriter writer(list, {.kind = ListFormat::Kind::Csv, .csv = csvForData});
        QVERIFY(writer.begin());
        for (int i = 0; i < 2; ++i) {
            QVERIFY(writer.write({data.sources.at(i).article.fileName, false}, data.sources.at(i).article.text,
                                 analysis.sources.at(i).quotes));
        }
        const QByteArrayList expected = list.data().split('\n');
        const QByteArrayList lines = written(data, analysis).split('\n');
        QCOMPARE(lines.size(), expected.size());
        QVERIFY(lines.size() > 3);
        for (qsizetype i = 0; i < lines.size() - 1; ++i) {
            const QByteArray common = expected.at(i).trimmed();
            QVERIFY2(lines.at(i).startsWith(QByteArray(common + ',')), lines.at(i).constData());
        }
    }

    void whatOnlyAProjectKnowsStandsBehind()
    {
        const ProjectData data = project();
        const Analysis analysis = analysed(data);
        const QList<QStringList> all = rows(written(data, analysis));
        const QStringList head = all.constFirst();
        const auto cell = [&](const QStringList &row, const QString &name) { return row.at(head.indexOf(name)); };
        const QStringList first = all.at(1);
        QVERIFY(cell(first, u"content"_s).startsWith(u"We left it late"_s));
        QCOMPARE(cell(first, u"start"_s), u"3"_s); // the face is one character
        QCOMPARE(cell(first, u"speaker_name"_s), u"Ann Lee"_s);
        QCOMPARE(cell(first, u"source_key"_s), u"001"_s);
        QCOMPARE(cell(first, u"outlet"_s), QString());
        const QStringList last = all.constLast();
        QCOMPARE(cell(last, u"content"_s), u"=1+1"_s);
        QCOMPARE(cell(last, u"evidence"_s), u"corrected"_s);
        QCOMPARE(cell(last, u"speaker_name"_s), QString());
        QCOMPARE(cell(last, u"outlet"_s), u"The Riverside Post"_s);
        QVERIFY(cell(last, u"date"_s).startsWith(u"2014-11-07"_s));
        QSet<QString> utterances;
        for (const QStringList &row : all.sliced(1)) {
            QVERIFY(cell(row, u"utterance"_s).toInt() >= 1);
            QVERIFY(!cell(row, u"form"_s).isEmpty());
            QCOMPARE(row.size(), head.size());
            utterances.insert(cell(row, u"utterance"_s));
        }
        QCOMPARE(utterances.size(), analysis.utterances.size());
    }

    void aSpreadsheetRunsNothing()
    {
        const ProjectData data = project();
        const QByteArray guarded = written(data, analysed(data), {.byteOrderMark = true, .guardCells = true});
        QVERIFY(guarded.startsWith("\xEF\xBB\xBF"));
        QVERIFY(guarded.contains("'=1+1"));
    }

    void aFullDeviceIsReported()
    {
        const ProjectData data = project();
        FailingDevice device(220);
        const auto result = writeProjectQuotes(device, data, analysed(data));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TestQuotesCsv)
#include "tst_quotescsv.moc"
