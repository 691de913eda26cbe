// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/incoming/codingrecord.h"
#include "models/exchange/exportformat.h"
#include "models/project/projectfile.h"
#include "tests/app/clirun.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** The commands that work on projects; each test has a folder of its own. */
class TestCliProject : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        write(u"a.txt"_s, "The minister spoke on Monday.\n\nThe deadline is 24 November, she said.\n");
        write(u"b.txt"_s,
              "Nobody knows when the talks will end \xF0\x9F\x98\x80.\r\n\r\n=The deadline is in November.\r\n");
        write(u"codings.csv"_s, "document,tag,content,stance,attributed_to\r\n"
                                "a.txt,Talks / The deadline,24 November,attributes,the minister\r\n"
                                "b.txt,Talks / The deadline,=The deadline is in November,asserts,\r\n"
                                "a.txt,No end,,omits,\r\n");
    }

    void aProjectIsMadeExportedAndMadeAgain()
    {
        QCOMPARE(
            runCli({u"import"_s, u"--codings"_s, path(u"codings.csv"_s), project(), path(u"a.txt"_s), path(u"b.txt"_s)})
                .code,
            cli::Done);
        const QString csv = path(u"out.csv"_s);
        QCOMPARE(runCli({u"export"_s, u"--claims"_s, csv, project()}).code, cli::Done);
        const QByteArray bytes = contents(csv);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFid,document,tag,content,"));
        QVERIFY(bytes.contains(",'=The deadline is in November,asserts,"));
        QCOMPARE(bytes.count("\r\n"), 4);

        const QString again = path(u"again.sidelight"_s);
        QCOMPARE(runCli({u"import"_s, u"--codings"_s, csv, again, path(u"a.txt"_s), path(u"b.txt"_s)}).code, cli::Done);
        QCOMPARE(runCli({u"export"_s, u"--claims"_s, path(u"again.csv"_s), again}).code, cli::Done);
        QCOMPARE(contents(path(u"again.csv"_s)), bytes);
    }

    void everyFormatIsExportedAtOnce()
    {
        QCOMPARE(
            runCli({u"import"_s, u"--codings"_s, path(u"codings.csv"_s), project(), path(u"a.txt"_s), path(u"b.txt"_s)})
                .code,
            cli::Done);
        QStringList arguments{u"export"_s, project()};
        for (const ExportFormat format : exportFormats()) {
            arguments += {u"--"_s + exportOption(format), path(exportFileName(format))};
        }
        const CliRun run = runCli(arguments);
        QCOMPARE(run.code, cli::Done);
        QVERIFY(run.err.contains("project.qdpx: ") && run.err.contains("1 omission"));
        for (const ExportFormat format : exportFormats()) {
            QVERIFY2(!contents(path(exportFileName(format))).isEmpty(), qPrintable(exportFileName(format)));
        }
        QVERIFY(contents(path(u"matrix.csv"_s)).contains("a.txt,b.txt\r\n"));
        const QByteArray report = runCli({u"report"_s, project()}).out;
        QCOMPARE(contents(path(u"report.html"_s)), report);
    }

    void codingsComeBackFromEveryFormat_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("bringsArticles");
        QTest::newRow("CSV") << u"--claims"_s << u"out.csv"_s << false;
        QTest::newRow("REFI-QDA") << u"--qdpx"_s << u"out.qdpx"_s << true;
        QTest::newRow("Web Annotations") << u"--annotations"_s << u"out.jsonld"_s << false;
    }

    void codingsComeBackFromEveryFormat()
    {
        QFETCH(QString, option);
        QFETCH(QString, file);
        QFETCH(bool, bringsArticles);
        const QStringList articles{path(u"a.txt"_s), path(u"b.txt"_s)};
        QCOMPARE(runCli(QStringList{u"import"_s, project()} + articles + QStringList{path(u"codings.csv"_s)}).code,
                 cli::Done);
        QCOMPARE(runCli({u"export"_s, option, path(file), project()}).code, cli::Done);
        const QString again = path(u"again.sidelight"_s);
        const QStringList sources = bringsArticles ? QStringList() : articles;
        QCOMPARE(runCli(QStringList{u"import"_s, again} + sources + QStringList{path(file)}).code, cli::Done);
        QCOMPARE(runCli({u"export"_s, option, path(u"again."_s + file), again}).code, cli::Done);
        if (!bringsArticles) { // b.txt has CRLF, which a project of REFI-QDA does not keep
            const auto same = [](QByteArray bytes) {
                static const QRegularExpression ids(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}"_s);
                return QString::fromUtf8(bytes).remove(ids);
            };
            QCOMPARE(same(contents(path(u"again."_s + file))), same(contents(path(file))));
        }
        const auto readAgain = ProjectFile::open(again);
        const auto withoutIds = [](QList<Coding> codings) { // only REFI-QDA knows those of claims and sources
            for (Coding &coding : codings) {
                coding.claim = QUuid();
                coding.source = QUuid();
            }
            return codings;
        };
        QCOMPARE(withoutIds((*readAgain)->read()->codings), withoutIds(read().codings));
        const CliRun twice = runCli({u"import"_s, again, path(file)});
        QVERIFY(twice.err.contains("has already: 3"));
    }

    void aCodebookIsImported()
    {
        QCOMPARE(runCli({u"import"_s, project(), path(u"a.txt"_s)}).code, cli::Done);
        const CliRun run = runCli({u"import"_s, project(), write(u"c.csv"_s, "tag,description\r\nNew,a claim\r\n")});
        QCOMPARE(run.code, cli::Done);
        QVERIFY(run.err.contains("claims added: 1"));
        QCOMPARE(read().claims.constFirst().description, u"a claim"_s);
    }

    void dataCsvIsBare()
    {
        QCOMPARE(
            runCli({u"import"_s, u"--codings"_s, path(u"codings.csv"_s), project(), path(u"a.txt"_s), path(u"b.txt"_s)})
                .code,
            cli::Done);
        const QString csv = path(u"out.csv"_s);
        QCOMPARE(runCli({u"export"_s, u"--claims"_s, csv, u"--csv-for"_s, u"data"_s, project()}).code, cli::Done);
        QVERIFY(contents(csv).startsWith("id,document,tag,content,"));
        QVERIFY(contents(csv).contains(",=The deadline is in November,asserts,"));
    }

    void articlesAreAddedOnce()
    {
        QCOMPARE(runCli({u"import"_s, project(), path(u"a.txt"_s)}).code, cli::Done);
        const CliRun run = runCli({u"import"_s, project(), path(u"a.txt"_s), path(u"b.txt"_s)});
        QCOMPARE(run.code, cli::Done);
        QVERIFY(run.err.contains("a.txt is in the project already"));
        QCOMPARE(read().sources.size(), 2);
    }

    void codingsComeLater()
    {
        QCOMPARE(runCli({u"import"_s, project(), path(u"a.txt"_s), path(u"b.txt"_s)}).code, cli::Done);
        QVERIFY(!read().sources[0].isRead);
        QCOMPARE(runCli({u"import"_s, u"--codings"_s, path(u"codings.csv"_s), project()}).code, cli::Done);
        QCOMPARE(read().codings.size(), 3);
        QCOMPARE(read().claims.size(), 3);
        QVERIFY(read().sources[0].isRead);
    }

    void badFilesAreNamedAndTheOthersImported()
    {
        const CliRun run =
            runCli({u"import"_s, project(), write(u"empty.txt"_s, ""), path(u"a.txt"_s), path(u"missing.txt"_s)});
        QCOMPARE(run.code, cli::FileTrouble);
        QVERIFY(run.messages()[0].contains("empty.txt"));
        QVERIFY(run.messages()[1].contains("missing.txt"));
        QCOMPARE(read().sources.size(), 1);
    }

    void noProjectIsMadeOfNothing()
    {
        QCOMPARE(runCli({u"import"_s, project(), path(u"missing.txt"_s)}).code, cli::FileTrouble);
        QVERIFY(!QFile::exists(project()));
        QCOMPARE(runCli({u"import"_s, u"--codings"_s, path(u"codings.csv"_s), project()}).code, cli::FileTrouble);
        QVERIFY(!QFile::exists(project()));
    }

    void codingsWithoutAPlaceAreNamed()
    {
        const QString csv =
            write(u"bad.csv"_s, "document,tag,content\na.txt,T,24 November\na.txt,T,not there\nc.txt,T,24 November\n");
        const CliRun run = runCli({u"import"_s, u"--codings"_s, csv, project(), path(u"a.txt"_s)});
        QCOMPARE(run.code, cli::FileTrouble);
        QVERIFY(run.messages()[0].contains("bad.csv") && run.messages()[0].contains("line 3"));
        QVERIFY(run.messages()[1].contains("line 4"));
        QCOMPARE(read().codings.size(), 1);
    }

    void aCsvThatIsNoneAddsNothing_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other columns") << QByteArray("a,b\n1,2\n");
        QTest::newRow("binary") << QByteArray("\x7f\x45\x4c\x46\x00\xff\xff", 7);
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "d\0o\0c\0",
                                              8);
    }

    void aCsvThatIsNoneAddsNothing()
    {
        QFETCH(QByteArray, csv);
        const CliRun run =
            runCli({u"import"_s, u"--codings"_s, write(u"none.csv"_s, csv), project(), path(u"a.txt"_s)});
        QCOMPARE(run.code, cli::FileTrouble);
        QVERIFY2(run.messages()[0].contains("none.csv"), run.err.constData());
        QCOMPARE(read().sources.size(), 1);
        QCOMPARE(read().codings.size(), 0);
    }

    void whatIsNoProjectIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("export") << QStringList{u"export"_s, u"--claims"_s, u"out.csv"_s};
        QTest::newRow("export of a workbook") << QStringList{u"export"_s, u"--xlsx"_s, u"out.xlsx"_s};
        QTest::newRow("report") << QStringList{u"report"_s, u"--output"_s, u"out.html"_s};
    }

    void whatIsNoProjectIsRefused()
    {
        QFETCH(QStringList, arguments);
        const QString output = path(arguments[2]);
        arguments[2] = output;
        for (const QString &file :
             {write(u"empty.sidelight"_s, ""), write(u"text.sidelight"_s, "text"), path(u"missing.sidelight"_s)}) {
            const CliRun run = runCli(arguments + QStringList{file});
            QCOMPARE(run.code, cli::FileTrouble);
            QCOMPARE(run.messages().size(), 1);
            QVERIFY2(run.err.contains(QFileInfo(file).fileName().toUtf8()), run.err.constData());
            QVERIFY(!QFile::exists(output));
        }
    }

    void anOutputThatCannotBeWrittenIsNamed()
    {
        QCOMPARE(runCli({u"import"_s, project(), path(u"a.txt"_s)}).code, cli::Done);
        const QString nowhere = path(u"nowhere/out"_s);
        for (const QStringList &arguments :
             {QStringList{u"export"_s, u"--claims"_s, nowhere}, QStringList{u"report"_s, u"--output"_s, nowhere}}) {
            const CliRun run = runCli(arguments + QStringList{project()});
            QCOMPARE(run.code, cli::FileTrouble);
            QVERIFY(run.err.contains("nowhere/out"));
        }
    }

    void reportOfAProject()
    {
        QCOMPARE(
            runCli({u"import"_s, u"--codings"_s, path(u"codings.csv"_s), project(), path(u"a.txt"_s), path(u"b.txt"_s)})
                .code,
            cli::Done);
        const CliRun run = runCli({u"report"_s, project()});
        QCOMPARE(run.code, cli::Done);
        QVERIFY(run.out.startsWith("<!DOCTYPE html>"));
        QVERIFY(run.out.contains("<title>p</title>"));
        QVERIFY(run.out.contains("attributes to the minister"));
        QCOMPARE(runCli({u"report"_s, u"--output"_s, path(u"r.html"_s), project()}).out, "");
        QCOMPARE(contents(path(u"r.html"_s)), run.out);
    }

    void reportOfArticles()
    {
        const CliRun run = runCli({u"report"_s, path(u"a.txt"_s), path(u"b.txt"_s), path(u"missing.txt"_s)});
        QCOMPARE(run.code, cli::FileTrouble);
        QCOMPARE(run.messages().size(), 1);
        QVERIFY(run.out.contains("The minister spoke on Monday."));
        QCOMPARE(run.out.count("<article "), 2);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("import nothing") << QStringList{u"import"_s};
        QTest::newRow("import nothing into a project") << QStringList{u"import"_s, u"p.sidelight"_s};
        QTest::newRow("export without a project") << QStringList{u"export"_s, u"--claims"_s, u"o.csv"_s};
        QTest::newRow("export of two projects")
            << QStringList{u"export"_s, u"--claims"_s, u"o.csv"_s, u"p.sidelight"_s, u"q.sidelight"_s};
        QTest::newRow("export of nothing") << QStringList{u"export"_s, u"p.sidelight"_s};
        QTest::newRow("export for nobody")
            << QStringList{u"export"_s, u"--claims"_s, u"o.csv"_s, u"--csv-for"_s, u"x"_s, u"p.sidelight"_s};
        QTest::newRow("export: unknown line ends")
            << QStringList{u"export"_s, u"--qdpx"_s, u"o.qdpx"_s, u"--line-ends"_s, u"mac"_s, u"p.sidelight"_s};
        QTest::newRow("report of nothing") << QStringList{u"report"_s};
        QTest::newRow("report of one article") << QStringList{u"report"_s, u"a.txt"_s};
        QTest::newRow("report of a project and an article") << QStringList{u"report"_s, u"p.sidelight"_s, u"a.txt"_s};
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.code, cli::WrongUsage);
        QCOMPARE(run.messages().size(), 1);
    }

    void theSampleHoldsEveryRowOfItsCsv()
    {
        const auto wanted = recordsOf(u"" SIDELIGHT_SAMPLES "/codings.csv"_s);
        QVERIFY(wanted.size() >= 20);
        const QString csv = path(u"sample.csv"_s);
        QCOMPARE(runCli({u"export"_s, u"--claims"_s, csv, u"" SIDELIGHT_SAMPLE_PROJECT ""_s}).code, cli::Done);
        const auto got = recordsOf(csv);
        QCOMPARE(got.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            QCOMPARE(got[i].id, wanted[i].id);
            QCOMPARE(got[i].document, wanted[i].document);
            QCOMPARE(got[i].documentSha256, wanted[i].documentSha256);
            QCOMPARE(got[i].tag, wanted[i].tag.section(u" / "_s, -1));
            QCOMPARE(got[i].content, wanted[i].content);
            QCOMPARE(got[i].place, wanted[i].place);
            QCOMPARE(got[i].stance, wanted[i].stance);
            QCOMPARE(got[i].attributedTo, wanted[i].attributedTo);
            QCOMPARE(got[i].memo, wanted[i].memo);
        }
    }

    void theSampleTellsOfTheDeadlineAndTheFourthLetter()
    {
        const auto file = ProjectFile::open(u"" SIDELIGHT_SAMPLE_PROJECT ""_s);
        QVERIFY(file);
        const auto data = (*file)->read();
        QVERIFY(data);
        QCOMPARE(data->sources.size(), 5);
        QHash<QString, int> coded;
        for (const Coding &coding : data->codings) {
            coded[data->claim(coding.claim)->name] += coding.span ? 1 : 0;
        }
        QCOMPARE(coded.value(u"The Nov. 24 deadline"_s), 4);
        QCOMPARE(coded.value(u"The fourth letter"_s), 2);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString project() const { return path(u"p.sidelight"_s); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name) : QString();
    }

    [[nodiscard]] ProjectData read() const
    {
        const auto file = ProjectFile::open(project());
        return file ? (*file)->read().value_or(ProjectData()) : ProjectData();
    }

    static QList<CodingRecord> recordsOf(const QString &csv)
    {
        QFile file(csv);
        return file.open(QIODevice::ReadOnly) ? readCodings(file).value_or(QList<CodingRecord>())
                                              : QList<CodingRecord>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliProject)
#include "tst_cliproject.moc"
