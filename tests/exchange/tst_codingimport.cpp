// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/incoming/codingimport.h"

#include "models/exchange/claimcolours.h"
#include "models/exchange/json/annotations.h"
#include "models/exchange/tables/codingscsv.h"
#include "models/exchange/incoming/sourcefinder.h"
#include "tests/exchange/projectfixture.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QDateTime now(QDate(2025, 12, 24), QTime(18, 0), QTimeZone::UTC);

Result<QList<CodingRecord>> recordsFrom(QByteArray csv)
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    return readCodings(buffer);
}

QByteArray exported(const ProjectData &project, const CsvOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCodings(buffer, project, {}, options) ? buffer.data() : QByteArray();
}

/** Two sources with everything in them that has gone wrong in CSV files. */
ProjectData difficultProject()
{
    ProjectData project;
    project.sources = {
        Fixture::source(
            1, u"emoji.txt"_s,
            u"\U0001F468\u200D\U0001F469\u200D\U0001F467 say, \"=1+1\"\nand 'tis e\u0301\u00A0done. and 'tis e\u0301\u00A0done."_s),
        Fixture::source(2, u"rtl.txt"_s, u"قال المتحدث باسم البيت الأبيض إن السياسة لم تتغير.\n-1 @all"_s)};
    project.claims = {Fixture::claim(11, u"=Deadline, \"Nov. 24\""_s, 0), Fixture::claim(12, u"Yes / no"_s, 1),
                      Fixture::claim(13, u"-x"_s, 2)};
    project.codings = {Fixture::coding(21, project.claims[0], project.sources[0], u"=1+1\"\nand 'tis"_s),
                       Fixture::coding(22, project.claims[0], project.sources[1], u"السياسة لم تتغير"_s),
                       Fixture::coding(23, project.claims[1], project.sources[0], u"\U0001F467 say"_s),
                       Fixture::coding(24, project.claims[1], project.sources[1], {}),
                       Fixture::coding(25, project.claims[2], project.sources[1], u"-1 @all"_s),
                       Fixture::coding(26, project.claims[2], project.sources[0], u"'tis"_s)};
    project.codings[1].stance = Stance::Disputes;
    project.codings[1].attributedTo = u"@someone"_s;
    project.codings[2].note = u"two\nlines, \"marks\" and '=guards"_s;
    project.codings[4].origin = Origin::Accepted;
    project.codings[4].rule = u"date-norm/1"_s;
    return project;
}

} // namespace

class TestCodingImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void aProjectComesBackFromArticlesAndCsv_data()
    {
        QTest::addColumn<bool>("forSpreadsheet");
        QTest::newRow("spreadsheet CSV") << true;
        QTest::newRow("data CSV") << false;
    }

    void aProjectComesBackFromArticlesAndCsv()
    {
        QFETCH(bool, forSpreadsheet);
        const ProjectData project = difficultProject();
        const QByteArray csv = exported(project, forSpreadsheet ? CsvOptions() : csvForData);
        const auto records = recordsFrom(csv);
        QVERIFY(records);
        ProjectData rebuilt;
        rebuilt.sources = project.sources;
        const CodingImport import = importedCodings(*records, rebuilt, now);
        QCOMPARE(import.problems, QList<Error>());
        rebuilt.apply(import.change);
        QCOMPARE(rebuilt.codings.size(), project.codings.size());
        for (const Coding &coding : project.codings) {
            const Coding *back = rebuilt.coding(coding.id);
            QVERIFY(back);
            Coding expected = coding;
            expected.claim = back->claim;
            QCOMPARE(*back, expected);
            QCOMPARE(rebuilt.claim(back->claim)->name, project.claim(coding.claim)->name);
        }
        QVERIFY(std::ranges::all_of(rebuilt.sources, &Source::isRead));
        QCOMPARE(exported(rebuilt, forSpreadsheet ? CsvOptions() : csvForData), csv);
    }

    void importingTwiceAddsNothing()
    {
        ProjectData project = difficultProject();
        const auto records = recordsFrom(exported(project));
        QVERIFY(records);
        const CodingImport import = importedCodings(*records, project, now);
        QVERIFY(import.change.isEmpty());
        QCOMPARE(import.alreadyThere, 6);
    }

    void foreignColumnsAreEnough()
    {
        ProjectData project = difficultProject();
        project.codings.clear();
        const auto records = recordsFrom("Id,Document,Tag,Content,Colour\n7,emoji.txt,New,\"say, \"\"=1+1\"\"\",red\n");
        QVERIFY(records);
        const CodingImport import = importedCodings(*records, project, now);
        QCOMPARE(import.change.codings.size(), 1);
        const Coding coding = *import.change.codings[0].after;
        QVERIFY(!coding.id.isNull());
        QCOMPARE(coding.origin, Origin::Imported);
        QCOMPARE(coding.created, now);
        QCOMPARE(coding.modified, now);
        QCOMPARE(project.sources[0].article.text.sliced(coding.span->begin, coding.span->length()), u"say, \"=1+1\""_s);
        project.apply(import.change);
        QCOMPARE(importedCodings(*records, project, now).alreadyThere, 1);
    }

    void qualCoderReportsAreRead()
    {
        ProjectData project = difficultProject();
        project.codings.clear();
        // Its rows only have their own categories: the cells behind them are of other columns, or none.
        const auto records = recordsFrom(
            "\xEF\xBB\xBF\"File\",\"Coder\",\"Coded\",\"Id\",\"Codename\",\"Coded_Memo\",\"Category\",\"Category\"\n"
            "\"emoji\",\"ann\",\"say, \"\"=1+1\"\"\",\"ctid:4\",\"New\",\"a memo\"\n"
            "\"rtl.txt\",\"ben\",\"-1\\u00A0@all\",\"ctid:5\",\"New\",\"\",\"a\",\"b\",\"c\"\n"
            "\"picture.png\",\"ben\",\"\",\"imid:5\",\"New\",\"\",\"a\"\n");
        QVERIFY(records);
        const CodingImport import = importedCodings(*records, project, now);
        QCOMPARE(import.problems.size(), 2);
        QCOMPARE(import.change.codings.size(), 1);
        QCOMPARE(import.change.codings[0].after->coder, u"ann"_s);
        QCOMPARE(import.change.codings[0].after->note, u"a memo"_s);
        QCOMPARE(import.change.claims[0].after->name, u"New"_s);
    }

    void taguetteHighlightsAreRead()
    {
        ProjectData project = difficultProject();
        project.codings.clear();
        const auto records = recordsFrom("id,document,tag,content\r\n1,rtl,New,-1 @all\r\n1,rtl,Other,-1 @all\r\n");
        QVERIFY(records);
        const CodingImport import = importedCodings(*records, project, now);
        QCOMPARE(import.problems, QList<Error>());
        QCOMPARE(import.change.codings.size(), 2);
    }

    void headingsAreMadeFromPaths()
    {
        ProjectData project = difficultProject();
        const auto records = recordsFrom("document,tag,content,stance\nrtl.txt,Talks / The "
                                         "deadline,-1,asserts\nemoji.txt,Talks / The deadline,,omits\n"
                                         "emoji.txt,The deadline,say,\nemoji.txt,Talks,say,\n");
        QVERIFY(records);
        const CodingImport import = importedCodings(*records, project, now);
        QCOMPARE(import.change.claims.size(), 2);
        const Claim heading = *import.change.claims[0].after;
        const Claim claim = *import.change.claims[1].after;
        QVERIFY(heading.isFolder);
        QCOMPARE(heading.name, u"Talks"_s);
        QVERIFY(!claim.isFolder);
        QCOMPARE(claim.parent, heading.id);
        QCOMPARE(import.change.codings.size(), 2);
        QCOMPARE(import.change.codings[1].after->claim, claim.id);
        QCOMPARE(import.losses.size(), 1);   // a source does not omit what it says
        QCOMPARE(import.problems.size(), 1); // a heading cannot be coded
        QCOMPARE(import.problems[0].offset, 5);
    }

    void placeOf_data()
    {
        QTest::addColumn<CodingRecord>("record");
        QTest::addColumn<qsizetype>("begin");
        const auto record = [](const QString &content, std::optional<Span> place, const QString &prefix = {},
                               const QString &suffix = {}) {
            CodingRecord result;
            result.content = content;
            result.place = place;
            result.prefix = prefix;
            result.suffix = suffix;
            return result;
        };
        QTest::newRow("start and end are right") << record(u"cat"_s, Span{16, 19}) << qsizetype(17);
        QTest::newRow("start and end are off, the words stand once") << record(u"sat"_s, Span{0, 3}) << qsizetype(10);
        QTest::newRow("no start and end, the words stand once") << record(u"sat"_s, {}) << qsizetype(10);
        QTest::newRow("two places, the prefix tells") << record(u"cat"_s, Span{1, 4}, u"A "_s) << qsizetype(17);
        QTest::newRow("two places, the suffix tells") << record(u"cat"_s, Span{1, 4}, {}, u" sat"_s) << qsizetype(6);
        QTest::newRow("other blanks") << record(u"The\n cat\u00A0sat"_s, {}) << qsizetype(2);
        QTest::newRow("two places alike") << record(u"cat"_s, {}) << qsizetype(-1);
        QTest::newRow("nowhere") << record(u"dog"_s, Span{5, 8}) << qsizetype(-1);
        QTest::newRow("start and end beyond the text") << record(u"sat"_s, Span{500, 900}) << qsizetype(10);
    }

    void placeOf()
    {
        QFETCH(CodingRecord, record);
        QFETCH(qsizetype, begin);
        const QString text = u"\U0001F600The cat sat. A cat."_s;
        const std::optional<Span> span = Sidelight::placeOf(record, text, Positions(text));
        QCOMPARE(span ? span->begin : -1, begin);
    }

    void noSourceBothHasAndOmitsAClaim()
    {
        ProjectData project = difficultProject();
        project.sources[0].isRead = true;
        const QByteArray name = project.sources.at(0).article.fileName.toUtf8();
        const QString content = project.sources.at(0).article.text.first(3);
        const auto both = recordsFrom("document,tag,content,stance\n" + name + ",New,,omits\n" + name + ",New," +
                                      content.toUtf8() + ",asserts\n");
        QVERIFY(both);
        const CodingImport import = importedCodings(*both, project, now);
        QCOMPARE(import.change.codings.size(), 1);
        QVERIFY(import.change.codings.constFirst().after->span);
        QCOMPARE(import.losses.size(), 1);

        const auto omission = recordsFrom("document,tag,content,stance\n" + name + ",New,,omits\n");
        const auto words =
            recordsFrom("document,tag,content,stance\n" + name + ",New," + content.toUtf8() + ",asserts\n");
        ProjectData omitting = project;
        omitting.apply(importedCodings(*omission, omitting, now).change);
        const auto before = omitting.codings.size();
        omitting.apply(importedCodings(*words, omitting, now).change); // lifts it
        QCOMPARE(omitting.codings.size(), before);
        QVERIFY(omitting.codings.constLast().span);
        const CodingImport late = importedCodings(*omission, omitting, now);
        QVERIFY(late.change.isEmpty());
        QCOMPARE(late.losses.size(), 1);
    }

    void everyTagOfAnAnnotationIsACoding()
    {
        const ProjectData project = difficultProject();
        const QString words = project.sources.at(0).article.text.first(3);
        const auto target = [&](const Source &source, const QString &exact) {
            return QJsonObject{{u"source"_s, QJsonObject{{u"id"_s, u"x"_s}, {u"name"_s, source.article.fileName}}},
                               {u"selector"_s, QJsonObject{{u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, exact}}}};
        };
        const auto body = [](const QString &purpose, const QString &value) {
            return QJsonObject{{u"purpose"_s, purpose}, {u"value"_s, value}};
        };
        const QJsonObject annotation{{u"id"_s, u"urn:uuid:00000000-0000-0000-0000-0000000000f1"_s},
                                     {u"creator"_s, u"a\nb"_s},
                                     {u"body"_s, QJsonArray{body(u"tagging"_s, u"A"_s), body(u"tagging"_s, u"B"_s),
                                                            body(u"commenting"_s, u"same\n\nsame"_s)}},
                                     {u"target"_s, QJsonArray{target(project.sources.at(0), words)}}};
        const QJsonObject nowhere{{u"body"_s, body(u"tagging"_s, u"A"_s)}, {u"target"_s, QJsonArray()}};
        QByteArray json = QJsonDocument(QJsonArray{annotation, nowhere}).toJson();
        QBuffer buffer(&json);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto read = readAnnotations(buffer);
        QVERIFY(read);
        QCOMPARE(read->losses.size(), 1);
        QCOMPARE(read->records.size(), 2);
        const CodingImport import = importedCodings(read->records, project, now);
        QCOMPARE(import.problems, QList<Error>());
        QCOMPARE(import.change.codings.size(), 2);
        QCOMPARE(import.change.claims.at(0).after->name, u"A"_s);
        QCOMPARE(import.change.claims.at(1).after->name, u"B"_s);
        const Coding &first = *import.change.codings.at(0).after;
        const Coding &second = *import.change.codings.at(1).after;
        QCOMPARE(first.id, QUuid(u"00000000-0000-0000-0000-0000000000f1"_s));
        QVERIFY(second.id != first.id && !second.id.isNull());
        QCOMPARE(second.span, first.span);
        QCOMPARE(first.note, u"same\n\nsame"_s);
        QCOMPARE(first.coder, u"a b"_s);
    }

    void aColourCellNeverSpoilsAnImport_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("colour");
        QTest::addColumn<QString>("free");
        QTest::newRow("of the palette") << u"3"_s << 3 << QString();
        QTest::newRow("the palette's, spelt out") << u"#0E63C6"_s << 1 << QString();
        QTest::newRow("free") << u"#AA3355"_s << 11 << u"#aa3355"_s;
        QTest::newRow("short, with blanks behind") << u"#abc   "_s << 9 << u"#aabbcc"_s;
        QTest::newRow("signs between the digits") << u"#+f+f+f"_s << 1 << QString();
        QTest::newRow("a sign") << u"#-10000"_s << 1 << QString();
        QTest::newRow("none") << u"red"_s << 1 << QString();
    }

    void aColourCellNeverSpoilsAnImport()
    {
        QFETCH(QString, cell);
        QFETCH(int, colour);
        QFETCH(QString, free);
        Claim claim;
        setClaimColour(claim, cell);
        QCOMPARE(claim.freeColour, free);
        QCOMPARE(claim.colour, colour);
    }

    void namesAreMadeSafeOrRefused()
    {
        const ProjectData project = difficultProject();
        const QByteArray name = project.sources.at(0).article.fileName.toUtf8();
        const QByteArray content = project.sources.at(0).article.text.first(3).toUtf8();
        const auto records =
            recordsFrom("document,tag,content,attributed_to,coder,rule\n" + name + ",\"Two\nlines / \u0007x \"," +
                        content + ",\"A\nB\",\"c\nd\",\" e\"\n" + name + ",Talks / ," + content + ",,,\n" + name +
                        ", / x," + content + ",,,\n" + name + ",a /  / b," + content + ",,,\n");
        QVERIFY(records);
        const CodingImport import = importedCodings(*records, project, now);
        QCOMPARE(import.problems.size(), 3);
        QCOMPARE(import.change.codings.size(), 1);
        const Coding &coding = *import.change.codings.constFirst().after;
        QCOMPARE(coding.attributedTo, u"A B"_s);
        QCOMPARE(coding.coder, u"c d"_s);
        QCOMPARE(coding.rule, u"e"_s);
        QCOMPARE(import.change.claims.size(), 2);
        QCOMPARE(import.change.claims.at(0).after->name, u"Two lines"_s);
        QCOMPARE(import.change.claims.at(1).after->name, u"\uFFFDx"_s);
    }

    void twoPlacesAlikeAreNoPlaceWhateverStandsBehindThem()
    {
        const QString text = u"The cat sat. The cat sat. A cat."_s;
        CodingRecord record;
        record.content = u"cat"_s;
        record.prefix = u"The "_s;
        QVERIFY(!Sidelight::placeOf(record, text, Positions(text)));
        record.prefix = u"A "_s;
        QCOMPARE(Sidelight::placeOf(record, text, Positions(text)), std::optional(Span{28, 31}));
    }

    void theChecksumFindsARenamedSource()
    {
        ProjectData project = difficultProject();
        const auto records = recordsFrom(exported(project));
        QVERIFY(records);
        project.codings.clear();
        project.sources[0].article.fileName = u"renamed.txt"_s;
        QCOMPARE(importedCodings(*records, project, now).change.codings.size(), 6);
    }

    void whatFindsNoPlaceIsNamed()
    {
        const ProjectData project = difficultProject();
        const auto records =
            recordsFrom("id,document,tag,content\n00000000-0000-0000-0000-0000000000f1,gone.txt,New,say\n"
                        "00000000-0000-0000-0000-0000000000f2,rtl.txt,New,not "
                        "there\n00000000-0000-0000-0000-0000000000f3,rtl.txt,New,-1\n"
                        "00000000-0000-0000-0000-0000000000f3,rtl.txt,New,@all\n");
        QVERIFY(records);
        const CodingImport import = importedCodings(*records, project, now);
        QCOMPARE(import.change.codings.size(), 1);
        QCOMPARE(import.problems.size(), 3);
        QCOMPARE(import.problems[0].offset, 2);
        QCOMPARE(import.problems[1].offset, 3);
        QCOMPARE(import.problems[2].offset, 5);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<qint64>("line");
        const auto malformed = [](const char *name, const QByteArray &csv, qint64 line) {
            QTest::newRow(name) << csv << Error::Code::Malformed << line;
        };
        QTest::newRow("nothing") << QByteArray() << Error::Code::FileEmpty << qint64(-1);
        malformed("no column tag", "document,content\na,b\n", 1);
        malformed("a column twice", "document,tag,content,Tag\na,b,c,d\n", 1);
        malformed("too few cells", "document,tag,content\na,b\n", 2);
        malformed("too many cells", "document,tag,content\na,b,c,d\n", 2);
        malformed("an unknown stance", "document,tag,content,stance\na,b,c,denies\n", 2);
        malformed("an unknown origin", "document,tag,content,origin\na,b,c,dream\n", 2);
        malformed("another unit", "document,tag,content,start,end,unit\na,b,c,1,2,byte\n", 2);
        malformed("start without end", "document,tag,content,start,end\na,b,c,1,\n", 2);
        malformed("end before start", "document,tag,content,start,end\na,b,c,5,2\n", 2);
        malformed("a negative start", "document,tag,content,start,end\na,b,c,-5,2\n", 2);
        malformed("no checksum", "document,tag,content,document_sha256\na,b,c,abc\n", 2);
        malformed("no tag", "document,tag,content\na,,c\n", 2);
        malformed("no content", "document,tag,content\na,b,\n", 2);
        malformed("not CSV", "document,tag,content\n\"a\n", 2);
    }

    void refused()
    {
        QFETCH(QByteArray, csv);
        QFETCH(Error::Code, code);
        QFETCH(qint64, line);
        const auto records = recordsFrom(csv);
        QVERIFY(!records);
        QCOMPARE(records.error().code, code);
        QCOMPARE(records.error().offset, line);
    }
};

QTEST_GUILESS_MAIN(TestCodingImport)
#include "tst_codingimport.moc"
