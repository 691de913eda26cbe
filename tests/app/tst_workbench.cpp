// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench.h"

#include "models/exchange/exportformat.h"
#include "models/exchange/pages/comparisonpieces.h"
#include "models/exchange/pages/htmlcomparison.h"
#include "models/exchange/pages/reportpieces.h"
#include "models/project/acts.h"
#include "models/project/staleanalysis.h"
#include "models/project/textreplacement.h"
#include "models/readers/reader.h"
#include "tests/app/windowdriver.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr auto one =
    u"The council met in the old hall on Monday evening.\n\n“The ferries stay in the harbour until the northern gates "
    u"are mended,” Anna Weber said on Nov. 24.\n\nSeventeen families from the lower town sleep in the gymnasium of the "
    u"school on the hill since Thursday night, and 180 million dollars are missing.\n";
constexpr auto two =
    u"Nobody at the quay had expected it.\n\nSeventeen families from the lower town sleep in the gymnasium of the old "
    u"school on the hill since Thursday night, and 184 million dollars are missing.\n\n“The ferries stay in the "
    u"harbour "
    u"until the northern gates are mended,” Anna Weber said on November 24, Reuters reported.\n";
constexpr auto three = u"“The ferries stay in the harbour until the northern gates are mended,” Anna Weber said beside "
                       u"the church, where 184 people sleep.\n";

} // namespace

/** What the window shows of an analysis while the project has moved on: never a place that is no longer there. */
class TestWorkbench final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void aSourceThatGoesTakesWhatIsSaidOfIt_data();
    void aSourceThatGoesTakesWhatIsSaidOfIt();
    void aShorterTextIsNotReadByOldPlaces_data();
    void aShorterTextIsNotReadByOldPlaces();
    void aProjectThatDoesNotOpenChangesNothing();

private:
    [[nodiscard]] Workbench &workbench() { return m_driver->workbench(); }
    /** Opens every view, the last one stays in front. */
    void visit(const QStringList &views);
    /** Writes all that there is to write; fails the test where something is not. */
    void writeEverything();

    std::unique_ptr<WindowDriver> m_driver;
};

void TestWorkbench::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(workbench().createProject(m_driver->path(u"p.sidelight"_s)));
    QStringList files;
    for (const auto &[name, text] :
         {std::pair(u"a_one.txt"_s, one), std::pair(u"b_two.txt"_s, two), std::pair(u"c_three.txt"_s, three)}) {
        QFile file(m_driver->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QStringView(text).toUtf8()) > 0);
        files.append(file.fileName());
    }
    m_driver->dropFiles(files);
    QCOMPARE(workbench().analysis().ids.size(), 3);
    QVERIFY(workbench().analysis().groups.size() > 1 && !workbench().analysis().utterances.isEmpty());
}

void TestWorkbench::visit(const QStringList &views)
{
    for (const QString &keys : views) {
        m_driver->press(QKeySequence(keys));
        (void)m_driver->window().grab();
    }
}

void TestWorkbench::writeEverything()
{
    const ProjectData &project = workbench().data();
    const Analysis &analysis = workbench().analysis();
    for (const ExportFormat format : exportFormats()) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto written = writeExport(buffer, format, {project, analysis, u"p"_s, csvForData});
        QVERIFY2(written || written.error().code == Error::Code::FileEmpty, qPrintable(exportOption(format)));
    }
    QVERIFY(!reportPieces(project, analysis, u"p"_s).isEmpty());
    const QUuid a = project.sources.at(0).id;
    const QUuid b = project.sources.at(1).id;
    QCOMPARE(comparisonPieces(project, analysis, a, b).isEmpty(), analysis.indexOf(a) < 0 || analysis.indexOf(b) < 0);
    QBuffer page;
    QVERIFY(page.open(QIODevice::WriteOnly) && writeHtmlComparison(page, project, analysis, a, b));
}

void TestWorkbench::aSourceThatGoesTakesWhatIsSaidOfIt_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("view");
    for (int row = 0; row < 3; ++row) {
        for (int view = 1; view <= 4; ++view) {
            QTest::addRow("source %d, view %d in front", row, view) << row << u"Ctrl+%1"_s.arg(view);
        }
    }
}

void TestWorkbench::aSourceThatGoesTakesWhatIsSaidOfIt()
{
    QFETCH(const int, row);
    QFETCH(const QString, view);
    visit({u"Ctrl+Alt+D"_s, u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+3"_s, u"Ctrl+4"_s, view});
    QSignalSpy analysed(&workbench(), &Workbench::analysed);
    const QUuid gone = workbench().data().sources.at(row).id;
    workbench().study()->act(acts::removeSource(workbench().data(), gone));
    QCOMPARE(analysed.size(), 1);
    QVERIFY(!workbench().analysis().ids.contains(gone)); // while the others are compared anew
    QVERIFY(workbench().isBusy() && !workbench().isWhole());
    workbench().stop();
    QTRY_VERIFY(!workbench().isBusy());
    QVERIFY(staleSources(workbench().analysis(), workbench().data().sources).isEmpty());
    QCOMPARE(workbench().analysis().ids.size(), 2);
    writeEverything();
    visit({u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+3"_s, u"Ctrl+4"_s, view});
    workbench().study()->undoStack()->undo(); // it is back, and read anew
    m_driver->waitForAnalysis();
    QCOMPARE(workbench().analysis().ids.size(), 3);
    QVERIFY(workbench().isWhole());
}

void TestWorkbench::aShorterTextIsNotReadByOldPlaces_data()
{
    aSourceThatGoesTakesWhatIsSaidOfIt_data();
}

void TestWorkbench::aShorterTextIsNotReadByOldPlaces()
{
    QFETCH(const int, row);
    QFETCH(const QString, view);
    visit({u"Ctrl+Alt+D"_s, u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+3"_s, u"Ctrl+4"_s, view});
    const QUuid id = workbench().data().sources.at(row).id;
    const auto replacement = acts::replaceText(workbench().data(), id, articleFromText(u"Withdrawn."_s, u"new.txt"_s),
                                               u"me"_s, QDateTime::currentDateTimeUtc());
    workbench().study()->act(replacement.change);
    workbench().stop();
    QTRY_VERIFY(!workbench().isBusy());
    QVERIFY(!workbench().analysis().ids.contains(id));
    writeEverything();
    visit({u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+3"_s, u"Ctrl+4"_s, view});
    workbench().analyse();
    m_driver->waitForAnalysis();
    QCOMPARE(workbench().analysis().ids.size(), 3);
}

void TestWorkbench::aProjectThatDoesNotOpenChangesNothing()
{
    visit({u"Ctrl+4"_s});
    const Analysis before = workbench().analysis();
    const QString broken = m_driver->path(u"broken.sidelight"_s);
    QFile file(broken);
    QVERIFY(QFile::copy(workbench().study()->path(), broken) && file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(4096, 'x'));
    file.close();
    QSignalSpy failed(&workbench(), &Workbench::failed);
    QVERIFY(!workbench().openProject(broken));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(workbench().analysis().ids, before.ids); // the lists still lead into it
    visit({u"Ctrl+1"_s, u"Ctrl+4"_s});
}

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
