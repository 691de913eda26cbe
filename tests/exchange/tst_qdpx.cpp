// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qda/qdpx.h"

#include "models/claims/codebook.h"
#include "models/exchange/qda/qdaexport.h"
#include "models/exchange/qda/zipfile.h"
#include "tests/exchange/failingdevice.h"
#include "tests/exchange/projectfixture.h"
#include "tests/exchange/randomproject.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QDateTime now(QDate(2025, 12, 24), QTime(18, 0), QTimeZone::UTC);
constexpr int randomProjects = 200;

QByteArray written(const ProjectData &project, LineEnds lineEnds = LineEnds::Unix)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeQdpx(buffer, project, u"p"_s, lineEnds) ? buffer.data() : QByteArray();
}

QByteArray writtenCodebook(const ProjectData &project)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeQdc(buffer, project) ? buffer.data() : QByteArray();
}

ProjectData applied(const Incoming &incoming, ProjectData project = {})
{
    project.apply(mergedIncoming(incoming, project, now).change);
    return project;
}

template <class Read>
Incoming readBack(QByteArray bytes, Read read)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto incoming = read(buffer);
    if (!incoming) {
        qWarning("%s", qPrintable(describe(incoming.error())));
    }
    return incoming.value_or(Incoming());
}

QString schemaFile(const QString &name)
{
    return QFINDTESTDATA("../data/refi-qda/Project.xsd").replace(u"Project.xsd"_s, name);
}

/** Everything a coding says, so that a failure can be read. */
QString told(const Coding &coding)
{
    const Span span = coding.span.value_or(Span{-1, -1});
    return QStringList{coding.id.toString(),
                       coding.claim.toString(),
                       coding.source.toString(),
                       u"%1-%2"_s.arg(span.begin).arg(span.end),
                       stanceKey(coding.stance),
                       coding.attributedTo,
                       coding.note,
                       coding.coder,
                       coding.created.toString(Qt::ISODateWithMs),
                       coding.modified.toString(Qt::ISODateWithMs),
                       originKey(coding.origin),
                       coding.rule}
        .join(u" | ");
}

/** The XML of an archive. */
QByteArray xmlOf(QByteArray archive)
{
    QBuffer buffer(&archive);
    buffer.open(QIODevice::ReadOnly);
    const auto entries = zip::read(buffer);
    return entries ? std::ranges::find(*entries, u"project.qde"_s, &zip::Entry::path)->bytes : QByteArray();
}

} // namespace

class TestQdpx : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void whatGoesOutComesBack()
    {
        for (quint32 seed = 0; seed < randomProjects; ++seed) {
            ProjectData project = RandomProject(seed).make();
            const Incoming incoming = readBack(written(project), readQdpx);
            ProjectData back;
            back.id = project.id;
            back = applied(incoming, back);
            QCOMPARE(back.claims, project.claims);
            QCOMPARE(back.sources, project.sources);
            QCOMPARE(back.memos, project.memos);
            QCOMPARE(back.links, project.links);
            QCOMPARE(back.codings.size(), project.codings.size());
            for (qsizetype i = 0; i < back.codings.size(); ++i) {
                QCOMPARE(told(back.codings.at(i)), told(project.codings.at(i)));
            }
            QCOMPARE(back, project);
            QCOMPARE(incoming.losses, LossReport());
            QCOMPARE(written(back), written(project));
        }
    }

    void codebooksComeBack()
    {
        for (quint32 seed = 0; seed < randomProjects; ++seed) {
            ProjectData project = RandomProject(seed).make();
            const QByteArray bytes = writtenCodebook(project);
            if (project.claims.isEmpty()) {
                QCOMPARE(bytes, QByteArray());
                continue;
            }
            const ProjectData back = applied(readBack(bytes, readQdc));
            for (Claim &claim : project.claims) {
                claim.memo.clear();
                claim.shortName.clear();
                claim.examples.clear();
                claim.counterExamples.clear();
            }
            QCOMPARE(back.claims, project.claims);
        }
    }

    void nothingIsAddedTwice()
    {
        const ProjectData project = RandomProject(7).make();
        QVERIFY(!project.codings.isEmpty());
        const CodingImport again = mergedIncoming(readBack(written(project), readQdpx), project, now);
        QVERIFY(again.change.isEmpty());
        QCOMPARE(again.alreadyThere, project.codings.size());
    }

    void theSchemasAcceptEverything()
    {
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (xmllint.isEmpty()) {
            QSKIP("xmllint (libxml2-utils) is not installed");
        }
        QTemporaryDir folder;
        QStringList projects;
        QStringList codebooks;
        const auto keep = [&folder](const QString &name, const QByteArray &bytes, QStringList &names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            names.append(file.fileName());
        };
        for (quint32 seed = 0; seed < randomProjects; ++seed) {
            const ProjectData project = RandomProject(seed).make();
            keep(u"%1.qde"_s.arg(seed), xmlOf(written(project)), projects);
            if (!project.claims.isEmpty()) {
                keep(u"%1.qdc"_s.arg(seed), writtenCodebook(project), codebooks);
            }
        }
        for (const auto &[schema, files] :
             {std::pair(u"Project.xsd"_s, projects), std::pair(u"Codebook.xsd"_s, codebooks)}) {
            QProcess process;
            process.start(xmllint, QStringList{u"--noout"_s, u"--nonet"_s, u"--schema"_s, schemaFile(schema)} + files);
            QVERIFY(process.waitForFinished(120'000));
            const QByteArray errors = process.readAllStandardError();
            QVERIFY2(process.exitCode() == 0, errors.left(2000).constData());
            QCOMPARE(errors.count("validates"), files.size());
        }
    }

    void theSchemaRefusesWhatItMust()
    {
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (xmllint.isEmpty()) {
            QSKIP("xmllint (libxml2-utils) is not installed");
        }
        QTemporaryDir folder;
        QFile file(folder.filePath(u"p.qde"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\"><Sets/></Project>");
        file.close();
        QCOMPARE(QProcess::execute(xmllint, {u"--noout"_s, u"--quiet"_s, u"--schema"_s, schemaFile(u"Project.xsd"_s),
                                             file.fileName()}),
                 3);
    }

    void theXmlSaysWhatTheStandardNamesIt()
    {
        ProjectData project;
        project.sources = {Fixture::source(1, u"a.txt"_s, u"\U0001F600 The deadline is near.\n"_s)};
        project.claims = {Fixture::claim(2, u"The deadline"_s)};
        project.codings = {Fixture::coding(3, project.claims[0], project.sources[0], u"deadline is"_s),
                           Fixture::coding(4, project.claims[0], project.sources[0], {})};
        project.codings[0].stance = Stance::Disputes;
        project.codings[0].attributedTo = u"Ann"_s;
        const QByteArray xml = xmlOf(written(project));
        QVERIFY(xml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
        QVERIFY(xml.contains("name=\"The deadline: disputes\" isCodable=\"true\" color=\"#0e63c6\""));
        QVERIFY(xml.contains("plainTextPath=\"internal://00000000-0000-0000-0000-000000000001.txt\""));
        QVERIFY(xml.contains("name=\"deadline is\" startPosition=\"6\" endPosition=\"17\""));
        QVERIFY(xml.contains("<Case guid="));
        QVERIFY(!xml.contains("richTextPath"));
        QVERIFY(qda::projectLosses(project).join(u' ').contains(u"omission"));
    }

    void aSourceIsKnownAgainByItsText()
    {
        ProjectData theirs;
        theirs.sources = {Fixture::source(1, u"a.txt"_s, u"The deadline is near.\n"_s)};
        theirs.claims = {Fixture::claim(2, u"The deadline"_s)};
        theirs.codings = {Fixture::coding(3, theirs.claims[0], theirs.sources[0], u"deadline"_s)};
        ProjectData ours;
        ours.sources = {Fixture::source(9, u"b.txt"_s, u"The deadline is near.\n"_s)};
        ours.claims = {Fixture::claim(8, u"The deadline"_s)};
        const ProjectData both = applied(readBack(written(theirs), readQdpx), ours);
        QCOMPARE(both.sources.size(), 1);
        QVERIFY(both.sources[0].isRead);
        QCOMPARE(both.claims, ours.claims);
        QCOMPARE(both.codings.size(), 1);
        QCOMPARE(both.codings[0].source, ours.sources[0].id);
        QCOMPARE(both.codings[0].claim, ours.claims[0].id);
    }

    void twoMemosOfOneSourceAreOne()
    {
        ProjectData project;
        project.id = Fixture::id(90);
        project.sources = {Fixture::source(1, u"a.txt"_s, u"The same words."_s)};
        Incoming incoming;
        incoming.data.id = Fixture::id(91);
        incoming.data.sources = {Fixture::source(2, u"b.txt"_s, u"The same words."_s),
                                 Fixture::source(3, u"c.txt"_s, u"The same words."_s)};
        for (const auto &[source, text] : {std::pair(2, u"agree"_s), std::pair(3, u"disagree"_s)}) {
            Memo memo;
            memo.id = Fixture::id(source);
            memo.text = text;
            incoming.data.memos.append(memo);
        }
        const CodingImport import = mergedIncoming(incoming, project, now);
        QCOMPARE(import.change.memos.size(), 1);
        QCOMPARE(import.change.memos.constFirst().after->id, Fixture::id(1));
        QCOMPARE(import.change.memos.constFirst().after->text, u"agree\n\ndisagree"_s);
    }

    void linesThatEndAsOnWindowsChangeNothingElse()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            const ProjectData project = RandomProject(seed).make();
            const QByteArray windows = written(project, LineEnds::Windows);
            QCOMPARE(xmlOf(windows), xmlOf(written(project)));
            const ProjectData back = applied(readBack(windows, readQdpx));
            QCOMPARE(back.codings, applied(readBack(written(project), readQdpx)).codings);
            QCOMPARE(back.sources.size(), project.sources.size());
            for (int i = 0; i < back.sources.size(); ++i) {
                QCOMPARE(back.sources.at(i).article.text, project.sources.at(i).article.text);
            }
        }
    }

    void aFullDeviceIsReported_data()
    {
        QTest::addColumn<qint64>("room");
        QTest::newRow("at once") << qint64(0);
        QTest::newRow("later") << qint64(300);
    }

    void aFullDeviceIsReported()
    {
        QFETCH(qint64, room);
        const ProjectData project = RandomProject(7).make();
        FailingDevice device(room);
        QCOMPARE(writeQdpx(device, project, u"p"_s).error().code, Error::Code::FileNotWritable);
        FailingDevice other(room);
        QCOMPARE(writeQdc(other, project).error().code, Error::Code::FileNotWritable);
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("not an archive at all");
        QTest::newRow("half an archive") << written(RandomProject(7).make()).left(400);
    }

    void whatIsNoneIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(readQdpx(buffer).error().code, Error::Code::Malformed);
        buffer.seek(0);
        QVERIFY(!readQdc(buffer));
    }
};

QTEST_GUILESS_MAIN(TestQdpx)
#include "tst_qdpx.moc"
