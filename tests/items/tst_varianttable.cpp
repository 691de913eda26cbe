// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/variants/varianttable.h"

#include "models/items/variants/variantmodel.h"
#include "tests/exchange/failingdevice.h"
#include "tests/items/fixtures.h"

#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

const QString one =
    u"\U0001F600 “The old gates were closed early, before the <storm> came in from the north,” she said."_s;
const QString two = u"=1+1 “The gates were shut, before the <storm> came in again from the north,” she said."_s;

/** Two wordings of one passage; the second has other words, fewer and more. */
struct Variation {
    VariantModel model;

    Variation()
    {
        QList<Source> sources{source(1, one), source(2, two)};
        sources[0].article.metadata.outlet = u"=Quay & \"Watch\""_s;
        Analysis analysis;
        analysis.ids = {sources.at(0).id, sources.at(1).id};
        analysis.sources.resize(2);
        analysis.overlapWords.resize(2);
        const auto place = [](const QString &text) { return Span{text.indexOf(u"The "), text.indexOf(u"north") + 5}; };
        analysis.groups = {{{{0, place(one)}, {1, place(two)}}, 12, 2, 9.0, {}}};
        model.setProject(sources, analysis);
        model.setGroup(0);
        model.setBase(0);
    }
};

/** The texts of all cells, row by row. */
QList<QStringList> cellTexts(const QString &html)
{
    QXmlStreamReader reader(u"<page>"_s + html + u"</page>"_s);
    QList<QStringList> rows;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"tr") {
            rows.append(QStringList());
        } else if (reader.isStartElement() && reader.name() == u"td") {
            rows.last().append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    return reader.hasError() ? QList<QStringList>{{reader.errorString()}} : rows;
}

QByteArray csvOf(const VariantModel &model, const CsvOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeVariants(buffer, model, options) ? buffer.data() : QByteArray("failed");
}

} // namespace

class TestVariantTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void theTableHasAllWords();
    void theTableSaysWhatDiffers();
    void theCsvHasExactPositions();
    void aFullDiskIsReported();
    void withoutAGroupThereIsNothing();
};

void TestVariantTable::theTableHasAllWords()
{
    const Variation variation;
    QVERIFY(variation.model.isFolded()); // which the table is not
    const QList<QStringList> rows = cellTexts(variantsHtml(variation.model));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).size(), 3 + variation.model.columnCount());
    QCOMPARE(rows.at(0).first(3), (QStringList{u"001"_s, u"=Quay & \"Watch\""_s, u"Base"_s}));
    QCOMPARE(rows.at(0).sliced(3).join(u' ').simplified(),
             u"“The old gates were closed early, before the <storm> came in from the north,”"_s);
}

void TestVariantTable::theTableSaysWhatDiffers()
{
    const Variation variation;
    const QString html = variantsHtml(variation.model);
    QVERIFY2(html.contains(u"[without “old”]"_s), qPrintable(html));
    const auto markedOf = [&](const QString &words) {
        const qsizetype at = html.indexOf(words);
        return at > 0 && html.lastIndexOf(u"<b ", at) > html.lastIndexOf(u"</b>", at);
    };
    QVERIFY(markedOf(u"shut"_s));
    QVERIFY(markedOf(u"again"_s));
    QVERIFY(!markedOf(u"north"_s));
}

void TestVariantTable::theCsvHasExactPositions()
{
    const Variation variation;
    const QList<QByteArray> lines = csvOf(variation.model, csvForData).split('\n');
    QVERIFY(lines.at(0).startsWith("source_key,outlet,variant,begin,end,wording,column_1,"));
    // The face is one code point and two UTF-16 units: the words begin at 3, not at 4.
    QVERIFY2(lines.at(1).startsWith("001,\"=Quay & \"\"Watch\"\"\",Base,3,77,\"“The old gates"),
             lines.at(1).constData());
    QVERIFY(lines.at(2).startsWith("002,,Paraphrased"));
    QVERIFY(csvOf(variation.model, {}).contains("\"'=Quay")); // guarded for spreadsheets
}

void TestVariantTable::aFullDiskIsReported()
{
    const Variation variation;
    for (const qint64 room : {0, 20, 120}) {
        FailingDevice device(room);
        const Result<void> written = writeVariants(device, variation.model);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::FileNotWritable);
    }
}

void TestVariantTable::withoutAGroupThereIsNothing()
{
    const VariantModel model;
    QCOMPARE(cellTexts(variantsHtml(model)), QList<QStringList>());
    QCOMPARE(csvOf(model, csvForData), QByteArray("source_key,outlet,variant,begin,end,wording\r\n"));
}

QTEST_GUILESS_MAIN(TestVariantTable)

#include "tst_varianttable.moc"
