// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestCliValues : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        QVERIFY(m_folder.isValid());
    }

    void valuesOfACorpusAreResolvedAgainstItsDates()
    {
        write(R"({"id": 7, "text": "\ud83d\ude00 It rose to $184 million on Thursday.", "date": "2014-11-07"})"
              "\n");
        const CliRun run = runCli({u"values"_s, u"--corpus"_s, path()});
        QCOMPARE(run.code, cli::Done);
        QCOMPARE(run.out, R"({"doc_id":7,"values":[{"span":[13,25],"type":"money","kind":null,"value":"184000000",)"
                          R"("unit":"USD"},{"span":[29,37],"type":"date","kind":"date","value":"2014-11-06",)"
                          R"("unit":null}]})"
                          "\n");
    }

    void csvHasOneRecordAValue()
    {
        write(R"({"id": "a", "text": "the fourth letter"})"
              "\n");
        const CliRun run = runCli({u"values"_s, u"--format"_s, u"csv"_s, u"--corpus"_s, path()});
        QCOMPARE(run.code, cli::Done);
        QCOMPARE(run.out, "doc_id,start,end,text,type,kind,value,unit\r\na,4,10,fourth,ordinal,,4,\r\n");
    }

    void aDocumentWithoutValuesIsListed()
    {
        write(R"({"id": "a", "text": "nothing"})"
              "\n");
        QCOMPARE(runCli({u"values"_s, u"--corpus"_s, path()}).out, "{\"doc_id\":\"a\",\"values\":[]}\n");
    }

    void onlyTheTypesAskedForAreListed()
    {
        write(R"({"id": 1, "text": "the 3 letters of May 2014 cost $5 in all"})"
              "\n");
        const auto typesOf = [this](const QString &types) {
            QStringList found;
            const QList<QJsonObject> objects =
                runCli({u"values"_s, u"--type"_s, types, u"--corpus"_s, path()}).objects();
            for (const QJsonValue &value : objects.constFirst()[u"values"].toArray()) {
                found.append(value[u"type"].toString());
            }
            return found;
        };
        QCOMPARE(typesOf(u"money"_s), QStringList{u"money"_s});
        QCOMPARE(typesOf(u"date,number"_s), (QStringList{u"number"_s, u"date"_s}));
        const CliRun run = runCli({u"values"_s, u"--type"_s, u"colour"_s, u"--corpus"_s, path()});
        QCOMPARE(run.code, cli::WrongUsage);
        QVERIFY(run.err.contains("colour"));
    }

    void openTimesKeepWhatIsNotTold()
    {
        write(R"({"id": 1, "text": "He came on Nov. 24 and for the last two weeks.", "date": "2014-11-27"})"
              "\n");
        const auto valuesOf = [this](const QString &times) {
            QStringList found;
            const QList<QJsonObject> objects =
                runCli({u"values"_s, u"--times"_s, times, u"--corpus"_s, path()}).objects();
            for (const QJsonValue &value : objects.constFirst()[u"values"].toArray()) {
                found.append(value[u"value"].toString());
            }
            return found;
        };
        QCOMPARE(valuesOf(u"resolved"_s), (QStringList{u"2014-11-24"_s, u"P2W"_s}));
        QCOMPARE(valuesOf(u"open"_s), (QStringList{u"XXXX-11-24"_s, u"(2014-11-13,2014-11-27,P2W)"_s}));
    }

    void recurrencesNameBothPlaces()
    {
        write(
            R"({"id": 1, "text": "\ud83d\ude00 Fire destroyed the northern lighthouse on Nov. 24.", "date": "2014-11-28"})"
            "\n"
            R"({"id": 2, "text": "The northern lighthouse: fire destroyed it on November 24.", "date": "2014-11-27"})"
            "\n");
        const CliRun run = runCli({u"recurrences"_s, u"--corpus"_s, path()});
        QCOMPARE(run.code, cli::Done);
        const QList<QJsonObject> objects = run.objects();
        QCOMPARE(objects.size(), 1);
        QCOMPARE(objects[0][u"doc_a"].toInt(), 1);
        QCOMPARE(objects[0][u"doc_b"].toInt(), 2);
        QCOMPARE(objects[0][u"a"].toArray(), (QJsonArray{44, 51}));
        QCOMPARE(objects[0][u"b"].toArray(), (QJsonArray{46, 57}));
        QCOMPARE(objects[0][u"relation"].toString(), u"same"_s);
        QCOMPARE(objects[0][u"value_b"].toString(), u"2014-11-24"_s);

        const CliRun csv = runCli({u"recurrences"_s, u"--format"_s, u"csv"_s, u"--corpus"_s, path()});
        QCOMPARE(csv.code, cli::Done);
        QVERIFY(csv.out.contains("1,44,51,Nov. 24,2,46,57,November 24,same,date,2014-11-24,2014-11-24,"));
    }

    void recurrencesOfACorpusThatIsNotThere()
    {
        QCOMPARE(runCli({u"recurrences"_s, u"--corpus"_s, m_folder.filePath(u"none"_s)}).code, cli::FileTrouble);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"corpus.jsonl"_s); }
    void write(const QByteArray &lines)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(lines), lines.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliValues)
#include "tst_clivalues.moc"
