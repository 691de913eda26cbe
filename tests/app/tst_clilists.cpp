// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/corpus.h"
#include "tests/app/clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QString shared = u"the harbour will be closed to every ship for the whole of next winter"_s;
const QString first =
    u"The minister spoke on Monday.\n\n“I said that "_s + shared + u",” Ann Lee told reporters \U0001F600.\n";
const QString second =
    u"News from the coast, and it is not good.\n\nIt became known that "_s + shared + u", to everybody's surprise.\n";

/** The words of a span of code points as it stands in a result. */
QString codePoints(const QString &text, const QJsonValue &span)
{
    const QList<uint> all = text.toUcs4();
    const qsizetype begin = span.toArray()[0].toInteger();
    const qsizetype end = span.toArray()[1].toInteger();
    const QList<uint> part = all.sliced(begin, end - begin);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

QByteArray json(const QString &id, const QString &text)
{
    return QJsonDocument(QJsonObject{{u"id"_s, id}, {u"text"_s, text}}).toJson(QJsonDocument::Compact) + '\n';
}

void addListCommands()
{
    QTest::addColumn<QString>("command");
    for (const auto &command :
         {u"quotes"_s, u"utterances"_s, u"passages"_s, u"groups"_s, u"values"_s, u"recurrences"_s}) {
        QTest::newRow(qPrintable(command)) << command;
    }
}

} // namespace

class TestCliLists : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        QVERIFY(m_folder.isValid());
        write(u"a.txt"_s, first.toUtf8());
        write(u"b.txt"_s, second.toUtf8());
    }

    void passagesOfFiles()
    {
        const CliRun run = runCli({u"passages"_s, path(u"b.txt"_s), path(u"a.txt"_s)});
        QCOMPARE(run.code, cli::Done);
        QCOMPARE(run.err, "");
        const QList<QJsonObject> objects = run.objects();
        QCOMPARE(objects.size(), 1);
        QCOMPARE(objects[0][u"doc_a"].toString(), u"b.txt"_s);
        QCOMPARE(objects[0][u"doc_b"].toString(), u"a.txt"_s);
        QVERIFY(codePoints(second, objects[0][u"a"]).contains(shared));
        QVERIFY(codePoints(first, objects[0][u"b"]).contains(shared));
        QCOMPARE(objects[0].keys(), QStringList({u"a"_s, u"b"_s, u"doc_a"_s, u"doc_b"_s, u"similarity"_s, u"words"_s}));
    }

    void groupsOfFiles()
    {
        const CliRun run = runCli({u"groups"_s, path(u"a.txt"_s), path(u"b.txt"_s)});
        QCOMPARE(run.code, cli::Done);
        QCOMPARE(run.objects().size(), 1);
        const QJsonArray members = run.objects().constFirst()[u"members"].toArray();
        QCOMPARE(members.size(), 2);
        QVERIFY(codePoints(second, members[1].toObject()[u"span"]).contains(shared));
    }

    void quotesOfFiles()
    {
        const CliRun run = runCli({u"quotes"_s, path(u"a.txt"_s), path(u"b.txt"_s)});
        QCOMPARE(run.code, cli::Done);
        const QList<QJsonObject> objects = run.objects();
        QCOMPARE(objects.size(), 2);
        QCOMPARE(objects[0][u"doc_id"].toString(), u"a.txt"_s);
        const QJsonObject quote = objects[0][u"quotes"].toArray()[0].toObject();
        QCOMPARE(codePoints(first, quote[u"content"]), QString(u"I said that "_s + shared + u','));
        QCOMPARE(codePoints(first, quote[u"cue"]), u"told"_s);
        QCOMPARE(quote[u"speaker"].toString(), u"Ann Lee"_s);
        QCOMPARE(quote[u"type"].toString(), u"direct"_s);
    }

    void utterancesOfFiles()
    {
        const QString other = u"It rained \U0001F600.\n\n“I said that "_s + shared + u",” Ann Lee said.\n";
        const QStringList files{path(u"a.txt"_s), write(u"c.txt"_s, other.toUtf8())};
        const CliRun run = runCli(QStringList{u"utterances"_s} + files);
        QCOMPARE(run.code, cli::Done);
        QCOMPARE(run.err, "");
        const QList<QJsonObject> objects = run.objects();
        QCOMPARE(objects.size(), 1);
        QCOMPARE(objects[0][u"speaker"].toString(), u"Ann Lee"_s);
        const QJsonArray members = objects[0][u"members"].toArray();
        QCOMPARE(members.size(), 2);
        QCOMPARE(members[0][u"doc_id"].toString(), u"a.txt"_s);
        QCOMPARE(members[0][u"type"].toString(), u"direct"_s);
        QCOMPARE(members[0][u"form"].toString(), u"base"_s);
        QCOMPARE(members[1][u"form"].toString(), u"verbatim"_s);
        QCOMPARE(members[1][u"words"].toInt(), 17);
        QCOMPARE(codePoints(other, members[1][u"content"]), QString(u"I said that "_s + shared + u','));
        const QByteArray csv = runCli(QStringList{u"utterances"_s, u"--format"_s, u"csv"_s} + files).out;
        QVERIFY(csv.startsWith("utterance,speaker,doc_id,start,end,content,type,form,words\r\n1,Ann Lee,a.txt,"));
        QCOMPARE(csv.count('\n'), 3);
    }

    void minWordsIsObeyed()
    {
        const QStringList files{path(u"a.txt"_s), path(u"b.txt"_s)};
        QCOMPARE(runCli(QStringList{u"passages"_s, u"--min-words"_s, u"30"_s} + files).out, "");
        QVERIFY(runCli(QStringList{u"passages"_s, u"--min-words"_s, u"4"_s} + files).out.size() > 10);
    }

    void jobsChangeNothing_data() { addListCommands(); }

    void jobsChangeNothing()
    {
        QFETCH(QString, command);
        QByteArray lines;
        for (int i = 0; i < 300; ++i) {
            lines += json(u"d%1"_s.arg(i), i % 3 == 0 ? first : QString(second + QString::number(i)));
        }
        const QString corpus = write(u"many.jsonl"_s, lines);
        const CliRun one = runCli({command, u"--jobs"_s, u"1"_s, u"--corpus"_s, corpus});
        const CliRun many = runCli({command, u"--jobs=5"_s, u"--corpus"_s, corpus});
        QCOMPARE(one.code, cli::Done);
        QVERIFY(one.out.count('\n') > 0);
        QVERIFY(one.out == many.out);
    }

    void corpusIdsStayAsTheyAre()
    {
        const QString corpus =
            write(u"ids.jsonl"_s,
                  "\xEF\xBB\xBF{\"id\": 12345678901234567890, \"text\": \"a\"}\n\n"
                  "{\"text\": \"\\\"id\\\": 9\", \"x\": {\"id\": 7}, \"id\" : 1.50 , \"date\": \"2014-11-07\"}\r\n"
                  "{\"id\": \"7\", \"text\": \"\"}");
        const CliRun run = runCli({u"quotes"_s, u"--corpus"_s, corpus});
        QCOMPARE(run.err, "");
        QCOMPARE(run.code, cli::Done);
        const QByteArrayList lines = run.out.split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("{\"doc_id\":12345678901234567890,"));
        QVERIFY(lines[1].startsWith("{\"doc_id\":1.50,"));
        QVERIFY(lines[2].startsWith("{\"doc_id\":\"7\","));
    }

    void aCorpusRecordKnowsItsDate()
    {
        const auto record = cli::corpusRecord("{\"id\": 1, \"text\": \"a\", \"date\": \"2014-11-07\"}");
        QVERIFY(record);
        QCOMPARE(record->published.date(), QDate(2014, 11, 7));
        QVERIFY(!record->tellsTime);
        QVERIFY(!cli::corpusRecord("{\"id\": 1, \"text\": \"a\"}")->published.isValid());
        const auto midnight = cli::corpusRecord("{\"id\": 1, \"text\": \"a\", \"date\": \"2014-11-07T00:00:00\"}");
        QVERIFY(midnight->tellsTime);
    }

    void badCorpusLinesAreNamedAndTheOthersDone()
    {
        const QString corpus =
            write(u"bad.jsonl"_s, "{\"id\": 1, \"text\": \"a\"}\nnot JSON\n{\"id\": 3}\n{\"text\": \"a\"}\n[1]\n"
                                  "{\"id\": true, \"text\": \"a\"}\n{\"id\": 2, \"text\": \"\xFF\"}\n"
                                  "{\"id\": 7, \"text\": \"b\"}\n");
        const CliRun run = runCli({u"quotes"_s, u"--corpus"_s, corpus});
        QCOMPARE(run.code, cli::FileTrouble);
        QCOMPARE(run.out, "{\"doc_id\":1,\"quotes\":[]}\n{\"doc_id\":7,\"quotes\":[]}\n");
        QCOMPARE(run.messages().size(), 6);
        QVERIFY(run.messages()[0].contains("bad.jsonl") && run.messages()[0].contains("line 2"));
        QVERIFY(run.messages()[5].contains("line 7"));
    }

    void aCorpusThatIsNotThereIsNamed_data()
    {
        QTest::addColumn<QString>("corpus");
        QTest::newRow("missing") << path(u"missing.jsonl"_s);
        QTest::newRow("a folder") << m_folder.path();
    }

    void aCorpusThatIsNotThereIsNamed()
    {
        QFETCH(QString, corpus);
        const CliRun run = runCli({u"passages"_s, u"--corpus"_s, corpus});
        QCOMPARE(run.code, cli::FileTrouble);
        QCOMPARE(run.messages().size(), 1);
        QVERIFY(run.err.contains(corpus.toUtf8()));
    }

    void badFilesAreNamedAndTheOthersDone_data() { addListCommands(); }

    void badFilesAreNamedAndTheOthersDone()
    {
        QFETCH(QString, command);
        const QString empty = write(u"empty.txt"_s, "");
        const QString binary =
            write(u"binary.txt"_s, QByteArray::fromHex("7f454c4602010100000000000000000003003e000100000000000000ff00"));
        const QString dangling = path(u"dangling.txt"_s);
        QVERIFY(QFile(path(u"nowhere"_s)).link(dangling) || QFileInfo(dangling).isSymLink());
        const CliRun run = runCli({command, path(u"a.txt"_s), empty, binary, path(u"missing.txt"_s), m_folder.path(),
                                   dangling, path(u"b.txt"_s)});
        QCOMPARE(run.code, cli::FileTrouble);
        QCOMPARE(run.out, runCli({command, path(u"a.txt"_s), path(u"b.txt"_s)}).out);
        const QByteArrayList messages = run.messages();
        QCOMPARE(messages.size(), 5);
        const QByteArrayList names{"empty.txt", "binary.txt", "missing.txt", m_folder.path().toUtf8(), "dangling.txt"};
        for (qsizetype i = 0; i < names.size(); ++i) {
            QVERIFY2(messages[i].contains(names[i]), messages[i].constData());
        }
    }

    void utf16IsRead()
    {
        QByteArray bytes("\xFF\xFE");
        for (const QChar c : first) {
            bytes.append(static_cast<char>(c.cell())).append(static_cast<char>(c.row()));
        }
        const QString file = write(u"utf16.txt"_s, bytes);
        const CliRun run = runCli({u"passages"_s, file, path(u"b.txt"_s)});
        QCOMPARE(run.code, cli::Done);
        QVERIFY(codePoints(first, run.objects().value(0)[u"a"]).contains(shared));
    }

    void tenMegabytesInOneLine()
    {
        const QByteArray words("all work and no play makes one dull article, word upon word ");
        const QString file = write(u"long.txt"_s, words.repeated(175'000) + second.toUtf8());
        const CliRun run = runCli({u"quotes"_s, file, path(u"a.txt"_s)});
        QCOMPARE(run.code, cli::Done);
        QCOMPARE(run.err, "");
        QCOMPARE(run.out.count('\n'), 2);
    }

    void filesOfTheSameNameAreToldApart()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"other"_s));
        const QString other = write(u"other/a.txt"_s, second.toUtf8());
        const CliRun run = runCli({u"passages"_s, path(u"a.txt"_s), other});
        QCOMPARE(run.objects().size(), 1);
        QCOMPARE(run.objects()[0][u"doc_a"].toString(), path(u"a.txt"_s));
        QCOMPARE(run.objects()[0][u"doc_b"].toString(), other);
    }

    void csvHasOrHasNotABom()
    {
        const QStringList files{path(u"a.txt"_s), path(u"b.txt"_s)};
        const QByteArray data = runCli(QStringList{u"quotes"_s, u"--format"_s, u"csv"_s} + files).out;
        QVERIFY(data.startsWith("doc_id,start,end,content,"));
        const QByteArray spreadsheet =
            runCli(QStringList{u"quotes"_s, u"--format=csv"_s, u"--csv-for=spreadsheet"_s} + files).out;
        QCOMPARE(spreadsheet, "\xEF\xBB\xBF" + data);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no such command") << QStringList{u"translate"_s};
        QTest::newRow("no files") << QStringList{u"quotes"_s};
        QTest::newRow("files and a corpus") << QStringList{u"quotes"_s, u"--corpus"_s, u"c.jsonl"_s, u"a.txt"_s};
        QTest::newRow("two corpora") << QStringList{u"quotes"_s, u"--corpus"_s, u"c.jsonl"_s, u"--corpus"_s,
                                                    u"d.jsonl"_s};
        QTest::newRow("an unknown option") << QStringList{u"quotes"_s, u"--colour"_s, u"a.txt"_s};
        QTest::newRow("an unknown format") << QStringList{u"quotes"_s, u"--format"_s, u"xml"_s, u"a.txt"_s};
        QTest::newRow("an unknown use of CSV") << QStringList{u"quotes"_s, u"--csv-for"_s, u"fun"_s, u"a.txt"_s};
        QTest::newRow("no jobs") << QStringList{u"quotes"_s, u"--jobs"_s, u"0"_s, u"a.txt"_s};
        QTest::newRow("too few words") << QStringList{u"passages"_s, u"--min-words"_s, u"3"_s, u"a.txt"_s};
        QTest::newRow("words that are no number") << QStringList{u"groups"_s, u"--min-words"_s, u"many"_s, u"a.txt"_s};
        QTest::newRow("an unknown preset") << QStringList{u"passages"_s, u"--preset"_s, u"hasty"_s, u"a.txt"_s};
        QTest::newRow("quotes have no preset") << QStringList{u"quotes"_s, u"--preset"_s, u"thorough"_s, u"a.txt"_s};
        QTest::newRow("quotes have no fewest words") << QStringList{u"quotes"_s, u"--min-words"_s, u"8"_s, u"a.txt"_s};
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.code, cli::WrongUsage);
        QCOMPARE(run.out, "");
        QVERIFY(!run.err.isEmpty());
        QVERIFY(arguments.isEmpty() || run.messages().size() == 1);
    }

    void helpAndVersion_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray("Usage: sidelight-cli COMMAND");
        QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("sidelight-cli 0.");
        for (const auto &command :
             {u"quotes"_s, u"utterances"_s, u"passages"_s, u"groups"_s, u"import"_s, u"export"_s, u"report"_s}) {
            QTest::addRow("help of %s", qPrintable(command))
                << QStringList{command, u"--help"_s} << QByteArray("Usage: sidelight-cli " + command.toLatin1() + ' ');
        }
    }

    void helpAndVersion()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, start);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.code, cli::Done);
        QCOMPARE(run.err, "");
        QVERIFY2(run.out.startsWith(start), run.out.constData());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name) : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliLists)
#include "tst_clilists.moc"
