// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/exportformat.h"

#include "models/exchange/incoming/codingfile.h"
#include "models/exchange/projectlists.h"
#include "models/exchange/tagname.h"
#include "models/claims/codebook.h"
#include "tests/exchange/failingdevice.h"
#include "tests/exchange/projectfixture.h"
#include "tests/exchange/randomproject.h"

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

QByteArray written(ExportFormat format, const ProjectData &project, const CsvOptions &csv = csvForData)
{
    const auto analysis = analyse(project.sources);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = writeExport(buffer, format, {project, *analysis, u"p"_s, csv});
    return result ? buffer.data() : QByteArray();
}

CodingImport imported(QByteArray bytes, const QString &name, const ProjectData &into)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto import = importedFile(buffer, name, into, now);
    if (!import) {
        qWarning("%s", qPrintable(describe(import.error())));
    }
    return import.value_or(CodingImport());
}

QList<QStringList> rows(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QList<QStringList> result;
    for (const csv::Row &row : csv::read(buffer).value_or(QList<csv::Row>())) {
        result.append(row.fields);
    }
    return result;
}

/** JSON with its quotation marks: moc cannot read raw strings with slashes in them. */
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/** Two sources, a heading with two claims, every stance, and what is read and what is not. */
ProjectData smallProject()
{
    ProjectData project;
    project.sources = {Fixture::source(1, u"a.txt"_s, u"\U0001F600 The deadline is near, said Ann.\n"_s),
                       Fixture::source(2, u"b.txt"_s, u"Nothing of it here.\n"_s),
                       Fixture::source(3, u"b.txt"_s, u"Nobody read this.\n"_s)};
    project.sources[0].isRead = true;
    project.sources[1].isRead = true;
    project.sources[0].article.metadata.outlet = u"The Paper"_s;
    project.sources[0].article.metadata.url = u"https://example.org/a"_s;
    project.sources[0].article.metadata.published = QDateTime(QDate(2014, 11, 7), QTime(0, 0));
    project.claims = {Fixture::claim(10, u"Talks"_s), Fixture::claim(11, u"The deadline"_s, 0),
                      Fixture::claim(12, u"=No end"_s, 1)};
    project.claims[0].isFolder = true;
    project.claims[1].parent = project.claims[0].id;
    project.claims[1].description = u"When it ends, \"really\""_s;
    project.claims[2].parent = project.claims[0].id;
    project.codings = {Fixture::coding(21, project.claims[1], project.sources[0], u"deadline"_s),
                       Fixture::coding(22, project.claims[1], project.sources[0], u"is near"_s),
                       Fixture::coding(23, project.claims[1], project.sources[1], {})};
    project.codings[1].stance = Stance::Attributes;
    project.codings[1].attributedTo = u"Ann Lee"_s;
    project.codings[1].origin = Origin::Accepted;
    project.codings[1].rule = u"date-norm/1"_s;
    return project;
}

QJsonObject object(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

class TestExportFormat : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void everyFormatHasNamesOfItsOwn()
    {
        QStringList options;
        QStringList files;
        for (const ExportFormat format : exportFormats()) {
            options.append(exportOption(format));
            files.append(exportFileName(format));
        }
        QCOMPARE(options.removeDuplicates(), 0);
        QCOMPARE(files.removeDuplicates(), 0);
        QVERIFY(!options.contains(QString()) && !files.contains(QString()));
        QCOMPARE(options.size(), static_cast<int>(ExportFormat::Report) + 1);
    }

    void everyFormat_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const ExportFormat format : exportFormats()) {
            QTest::newRow(qPrintable(exportOption(format))) << format;
        }
    }

    void everyFormat()
    {
        QFETCH(ExportFormat, format);
        const ProjectData project = smallProject();
        const QByteArray bytes = written(format, project);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(written(format, project), bytes);
        const auto analysis = analyse(project.sources);
        for (const qint64 room : {qint64(0), bytes.size() / 2, bytes.size() - 1}) {
            FailingDevice device(room);
            const auto result = writeExport(device, format, {project, *analysis, u"p"_s, csvForData});
            QVERIFY(!result);
            QCOMPARE(result.error().code, Error::Code::FileNotWritable);
        }
        const ProjectData empty;
        const auto nothing = analyse({});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(writeExport(buffer, format, {empty, *nothing, u"p"_s, csvForData}).has_value(),
                 format != ExportFormat::Qdc);
    }

    void theMatrixTellsOmittedFromNotRead()
    {
        const QList<QStringList> expected{
            {u"tag"_s, u"a.txt"_s, u"002 b.txt"_s, u"003 b.txt"_s},
            {u"The deadline"_s, u"asserts;attributes (Ann Lee)"_s, u"omits"_s, u"not read"_s},
            {u"=No end"_s, QString(), QString(), u"not read"_s}};
        QCOMPARE(rows(written(ExportFormat::Matrix, smallProject())), expected);
        QVERIFY(written(ExportFormat::Matrix, smallProject(), CsvOptions()).contains("\r\n'=No end,"));
    }

    void theCodebookBeginsAsTaguettesAndComesBack()
    {
        const ProjectData project = smallProject();
        const QByteArray bytes = written(ExportFormat::Codebook, project);
        QVERIFY(bytes.startsWith("tag,description,number of highlights,number of documents,"));
        QCOMPARE(rows(bytes).at(2).first(4),
                 QStringList({u"The deadline"_s, u"When it ends, \"really\""_s, u"2"_s, u"1"_s}));
        for (quint32 seed = 0; seed < 50; ++seed) {
            const ProjectData random = RandomProject(seed).make();
            ProjectData back;
            back.apply(imported(written(ExportFormat::Codebook, random), u"c.csv"_s, back).change);
            QCOMPARE(back.claims, random.claims);
        }
    }

    void codebooksOfOthers_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("Taguette") << QByteArray("tag,description,number of highlights,number of documents\r\n"
                                                "Talks / Until when,the day,3,2\r\nOther,,0,0\r\n");
        QTest::newRow("name alone") << QByteArray("Name\nTalks / Until when\nOther\n");
        QTest::newRow("a path") << QByteArray("description,PATH\nthe day,Talks / Until when\n,Other\n,Other\n");
    }

    void codebooksOfOthers()
    {
        QFETCH(QByteArray, csv);
        const CodingImport import = imported(csv, u"c.csv"_s, smallProject());
        QCOMPARE(import.change.claims.size(), 2); // Talks is there
        QCOMPARE(import.change.claims.at(0).after->name, u"Until when"_s);
        QCOMPARE(import.change.claims.at(0).after->parent, Fixture::id(10));
        QCOMPARE(import.losses.size(), csv.contains(",Other\n,Other") ? 1 : 0);
    }

    void annotationsComeBack()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            ProjectData random = RandomProject(seed).make();
            for (Coding &coding : random.codings) { // to the second
                coding.created = QDateTime::fromSecsSinceEpoch(coding.created.toSecsSinceEpoch(), QTimeZone::UTC);
                coding.modified = QDateTime::fromSecsSinceEpoch(coding.modified.toSecsSinceEpoch(), QTimeZone::UTC);
            }
            const QByteArray bytes = written(ExportFormat::Annotations, random);
            ProjectData into;
            into.sources = random.sources;
            into.claims = random.claims;
            if (random.codings.isEmpty()) {
                continue;
            }
            const CodingImport import = imported(bytes, u"a.jsonld"_s, into);
            QCOMPARE(import.problems, QList<Error>());
            QCOMPARE(import.losses, LossReport());
            QCOMPARE(import.change.codings.size(), random.codings.size());
            for (const Edit<Coding> &edit : import.change.codings) {
                const Coding &coding = *random.coding(edit.after->id);
                QCOMPARE(edit.after->span, coding.span);
                QCOMPARE(edit.after->note, coding.note);
                QCOMPARE(edit.after->attributedTo, coding.attributedTo);
                QCOMPARE(edit.after->rule, coding.rule);
                QCOMPARE(edit.after->created, coding.created);
                QVERIFY(*edit.after == coding);
            }
        }
    }

    void annotationsSayWhatTheStandardNamesIt()
    {
        const QJsonObject collection = object(written(ExportFormat::Annotations, smallProject()));
        QCOMPARE(collection.value("@context"_L1), "http://www.w3.org/ns/anno.jsonld"_L1);
        QCOMPARE(collection.value("type"_L1), "AnnotationCollection"_L1);
        QCOMPARE(collection.value("total"_L1).toInt(), 3);
        const QJsonArray items = collection.value("first"_L1).toObject().value("items"_L1).toArray();
        QCOMPARE(items.size(), 3);
        const QJsonObject first = items.at(0).toObject();
        QCOMPARE(first.value("id"_L1), "urn:uuid:00000000-0000-0000-0000-000000000015"_L1);
        const QJsonObject target = first.value("target"_L1).toObject();
        QVERIFY(target.value("source"_L1).toObject().value("id"_L1).toString().startsWith(u"ni:///sha-256;"_s));
        const QJsonArray selectors = target.value("selector"_L1).toArray();
        QCOMPARE(selectors.at(0).toObject(),
                 QJsonObject({{u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, 6}, {u"end"_s, 14}}));
        QCOMPARE(selectors.at(1).toObject().value("prefix"_L1), u"\U0001F600 The "_s);
        QVERIFY(!items.at(2).toObject().value("target"_L1).toObject().contains("selector"_L1)); // omitted
    }

    void annotationsOfOthers_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray annotation =
            json("{'type':'Annotation','body':[{'type':'TextualBody','purpose':'tagging','value':'T'},"
                 "{'type':'TextualBody','value':'a comment'}],'target':[{'source':'https://example.org/a.txt',"
                 "'selector':{'type':'TextQuoteSelector','exact':'is near','prefix':'deadline '}}]}");
        QTest::newRow("one") << annotation;
        QTest::newRow("an array") << '[' + annotation + ']';
        QTest::newRow("a page") << json("{'type':'AnnotationPage','items':[") + annotation + "]}";
    }

    void annotationsOfOthers()
    {
        QFETCH(QByteArray, json);
        const CodingImport import = imported(json, u"a.json"_s, smallProject());
        QCOMPARE(import.change.codings.size(), 1);
        QCOMPARE(import.change.codings.at(0).after->note, u"a comment"_s);
        QCOMPARE(import.change.codings.at(0).after->origin, Origin::Imported);
        QCOMPARE(import.change.claims.at(0).after->name, u"T"_s);
    }

    void whatIsNoAnnotationIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("nothing") << QByteArray() << Error::Code::FileEmpty;
        QTest::newRow("no JSON") << QByteArray("{") << Error::Code::Malformed;
        QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << Error::Code::Malformed;
        QTest::newRow("too deep") << QByteArray(100'000, '[') << Error::Code::Malformed;
    }

    void whatIsNoAnnotationIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(Error::Code, code);
        QBuffer buffer(&json);
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(importedFile(buffer, u"a.jsonld"_s, {}, now).error().code, code);
    }

    void annotationsWithoutATagAreTold()
    {
        const CodingImport import =
            imported(json("[{'type':'Annotation','target':'https://example.org'}]"), u"a.jsonld"_s, {});
        QVERIFY(import.change.isEmpty());
        QCOMPARE(import.losses.size(), 1);
    }

    void claimsWithoutARating()
    {
        const QByteArray bytes = written(ExportFormat::ClaimReview, smallProject());
        const QJsonObject root = object(bytes);
        QCOMPARE(root.value("@context"_L1), "https://schema.org"_L1);
        const QJsonArray claims = root.value("@graph"_L1).toArray();
        QCOMPARE(claims.size(), 2); // the heading is none
        const QJsonObject deadline = claims.at(0).toObject();
        QCOMPARE(deadline.value("@type"_L1), "Claim"_L1);
        QCOMPARE(deadline.value("text"_L1), "When it ends, \"really\""_L1);
        QCOMPARE(deadline.value("author"_L1).toArray().at(0).toObject(),
                 QJsonObject({{u"@type"_s, u"Person"_s}, {u"name"_s, u"Ann Lee"_s}}));
        QCOMPARE(deadline.value("appearance"_L1).toArray().size(), 1); // twice in one article
        const QJsonObject first = deadline.value("firstAppearance"_L1).toObject();
        QCOMPARE(first.value("datePublished"_L1), "2014-11-07"_L1);
        QCOMPARE(first.value("publisher"_L1).toObject().value("name"_L1), "The Paper"_L1);
        const QJsonArray parts = first.value("hasPart"_L1).toArray();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0).toObject().value("text"_L1), "deadline"_L1);
        QVERIFY(!first.contains("text"_L1)); // which would be all of the article
        QVERIFY(!bytes.contains("Rating"));
    }

    void longWordsAreCutInWorkbooksAndThatIsTold()
    {
        ProjectData project = smallProject();
        QCOMPARE(exportLosses(ExportFormat::Workbook, project), LossReport());
        project.codings[0].note = u"\U0001F600"_s.repeated(20'000);
        QCOMPARE(exportLosses(ExportFormat::Workbook, project).size(), 1);
        QVERIFY(!written(ExportFormat::Workbook, project).isEmpty());
        project.claims[0].description = u"long "_s.repeated(10'000);
        project.claims[0].memo = project.claims.at(0).description;
        const LossReport losses = exportLosses(ExportFormat::Workbook, project);
        QCOMPARE(losses.size(), 2);
        QVERIFY2(losses.constLast().contains(u"2 text"_s), qPrintable(losses.constLast()));
    }

    void valuesAreThoseOfTheAnalysis()
    {
        ProjectData project = smallProject();
        project.sources[0].article.text += u"It ends on 24 November 2014 with 3 ships.\n"_s;
        Analysis analysis = analyse(project.sources).value();
        const auto values = [&] {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            return writeProjectValues(buffer, project, analysis) ? buffer.data() : QByteArray();
        };
        const QByteArray all = values();
        analysis.sources[0].values.clear(); // nobody looks again
        QVERIFY(values().size() < all.size());
        analysis.sources[0].article.text += u'.'; // but where the article is another one
        QCOMPARE(values(), all);
    }

    void namesakesThatATableCannotTellApartAreTold()
    {
        ProjectData project = smallProject();
        const QList<ExportFormat> byName{ExportFormat::Claims, ExportFormat::Matrix, ExportFormat::Workbook,
                                         ExportFormat::Annotations};
        for (const ExportFormat format : byName) {
            QVERIFY(exportLosses(format, project).isEmpty());
        }
        Claim namesake = project.claims.constLast();
        namesake.id = QUuid::createUuid();
        project.claims.append(namesake);
        for (const ExportFormat format : byName) {
            QCOMPARE(exportLosses(format, project).size(), 1);
        }
        QVERIFY(exportLosses(ExportFormat::Codebook, project).isEmpty()); // it has their ids
    }

    void codingsCsvComesBack()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            const ProjectData random = RandomProject(seed).make();
            for (const CsvOptions &options : {csvForData, CsvOptions()}) {
                ProjectData into;
                into.sources = random.sources;
                into.claims = random.claims;
                const CodingImport import = imported(written(ExportFormat::Claims, random, options), u"c.csv"_s, into);
                QCOMPARE(import.problems, QList<Error>());
                QCOMPARE(import.change.codings.size(), random.codings.size());
                for (const Edit<Coding> &edit : import.change.codings) {
                    QCOMPARE(edit.after->span, random.coding(edit.after->id)->span);
                    QCOMPARE(edit.after->claim, random.coding(edit.after->id)->claim);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestExportFormat)
#include "tst_exportformat.moc"
