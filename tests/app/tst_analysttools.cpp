// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/analyst/analysttools.h"
#include "app/analyst/projectmerger.h"
#include "app/analyst/textreplacer.h"
#include "app/analyst/editionsdock.h"
#include "models/items/claims/disagreementmodel.h"
#include "app/analyst/historydock.h"
#include "app/analyst/memosdock.h"
#include "models/project/acts.h"
#include "models/project/marking.h"
#include "models/project/mergecounts.h"
#include "widgets/look/messagebar.h"

#include "windowdriver.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QUndoView>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QString bridgeText =
    u"The bridge opens in May\n\nThe mayor said on Tuesday that the new bridge will open in May.\n\n"
    "Critics doubt it and point to the empty piers on the eastern bank.\n"_s;
const QString tollText = u"A toll for the bridge\n\nThe council wants a toll of two crowns for every car.\n"_s;

} // namespace

/** History, memos, links and newer texts in a real window. */
class TestAnalystTools final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDriver> m_driver;

    [[nodiscard]] const ProjectData &data() const { return m_driver->workbench().data(); }
    QString write(const QString &name, const QString &text) const
    {
        QFile file(m_driver->path(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
        return isWritten ? file.fileName() : QString();
    }
    template <class Dock>
    Dock *openDock(const QString &name)
    {
        auto *dock = m_driver->find<Dock>(name);
        dock->toggleViewAction()->trigger();
        dock->raise();
        return dock;
    }

    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }
    ProjectMerger *merger() const { return m_driver->window().findChild<AnalystTools *>()->merger(); }
    /** What the message bar of the window says. */
    QString messages() const { return m_driver->find<MessageBar>(u"messages"_s)->text(); }
    QPushButton *messageButton() const
    {
        return m_driver->find<MessageBar>(u"messages"_s)->findChild<QPushButton *>(u"messageAction"_s);
    }
    /** A copy of the open project in which somebody has done something. */
    QString copyOfTheProject(const std::function<Change(const ProjectData &)> &act) const
    {
        const QString copy = m_driver->path(u"copy.sidelight"_s);
        const bool isSaved = m_driver->workbench().study()->saveCopy(copy).has_value();
        const auto file = ProjectFile::open(copy);
        const bool isDone = isSaved && file && (*file)->apply(act((*file)->read().value()));
        return isDone ? copy : QString();
    }

private slots:
    void init()
    {
        QFile::remove(untitledProjectPath());
        m_driver = std::make_unique<WindowDriver>();
        m_driver->dropFiles({write(u"001_bridge.txt"_s, bridgeText), write(u"002_toll.txt"_s, tollText)});
    }
    void cleanup()
    {
        m_driver.reset();
        QFile::remove(untitledProjectPath()); // which the next test would go on with
    }

    void aLineOfTheHistoryGoesBackToIt()
    {
        m_driver->dragOver(u"001"_s, u"will open in May"_s);
        m_driver->code(u"001"_s, u"May"_s, true);
        auto *dock = openDock<HistoryDock>(u"historyDock"_s);
        auto *steps = m_driver->find<QUndoView>(u"historySteps"_s);
        QCOMPARE(steps->model()->rowCount(), 3); // as opened, import, claim and coding
        QCOMPARE(steps->model()->index(0, 0).data().toString(), u"As it was opened"_s);
        const qsizetype codings = data().codings.size();
        QCOMPARE(codings, 1);
        steps->setCurrentIndex(steps->model()->index(1, 0));
        QVERIFY(data().codings.isEmpty());
        steps->setCurrentIndex(steps->model()->index(steps->model()->rowCount() - 1, 0));
        QCOMPARE(data().codings.size(), codings);
        QCOMPARE(dock->log()->rowCount(), 0); // nobody has looked at it yet
        dock->findChild<QTabWidget *>()->setCurrentIndex(1);
        QCOMPARE(dock->log()->rowCount(), 4);
        QVERIFY(dock->log()->index(0, LogModel::WhatColumn).data().toString().startsWith(u"Redo: "_s));
        QVERIFY(m_driver->find<QPushButton>(u"historyExport"_s)->isEnabled());
    }

    void memosAreKeptWhenTheFocusLeaves()
    {
        m_driver->dragOver(u"001"_s, u"will open in May"_s);
        m_driver->code(u"001"_s, u"May"_s, true);
        openDock<MemosDock>(u"memosDock"_s);
        auto *source = m_driver->find<QPlainTextEdit>(u"sourceMemoField"_s);
        auto *project = m_driver->find<QPlainTextEdit>(u"projectMemoField"_s);
        QVERIFY(source->isEnabled());
        source->setFocus();
        QTest::keyClicks(source, u"An early report."_s);
        QTest::keyClick(source, Qt::Key_Return, Qt::ControlModifier);
        const QUuid id = m_driver->source(u"001"_s)->id;
        QCOMPARE(data().memo(id), u"An early report."_s);
        project->setFocus();
        QTest::keyClicks(project, u"All on the bridge."_s);
        source->setFocus();
        QCOMPARE(data().memo(data().id), u"All on the bridge."_s);
        m_driver->workbench().study()->undoStack()->undo();
        QCOMPARE(project->toPlainText(), QString());
        m_driver->workbench().study()->undoStack()->undo();
        QCOMPARE(source->toPlainText(), QString());
    }

    void twoSelectionsAndAKeyMakeALink()
    {
        m_driver->dragOver(u"001"_s, u"will open in May"_s);
        m_driver->find<QAction>(u"action_linkSelection"_s)->trigger();
        QVERIFY(data().links.isEmpty());
        m_driver->dragOver(u"002"_s, u"two crowns"_s);
        m_driver->find<QAction>(u"action_linkSelection"_s)->trigger();
        QCOMPARE(data().links.size(), 1);
        const SpanLink link = data().links.constFirst();
        QVERIFY(link.wordsA.contains(u"open in May"_s));
        QVERIFY(link.wordsB.contains(u"two crowns"_s));
        auto *links = m_driver->find<QTableView>(u"links"_s);
        QVERIFY(links->isVisible());
        QVERIFY(m_driver->find<QLabel>(u"linksEmpty"_s)->isHidden());
        QCOMPARE(links->currentIndex().row(), 0);
        links->setFocus();
        QTest::keyClick(links, Qt::Key_Delete);
        QVERIFY(data().links.isEmpty());
        QVERIFY(!m_driver->find<QLabel>(u"linksEmpty"_s)->isHidden());
    }

    void aNewerTextKeepsCodingsAndShowsWhatChanged()
    {
        const Source source = *m_driver->source(u"001"_s);
        const auto spanOf = [&](const QString &words) {
            const qsizetype begin = source.article.text.indexOf(words);
            return Span{begin, begin + words.size()};
        };
        Study *study = m_driver->workbench().study();
        study->act(acts::addClaim(data(), acts::newClaim(data(), u"May"_s)));
        const QUuid claim = data().claims.constFirst().id;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        study->act(acts::addCodings(
            data(), {acts::newCoding(claim, source.id, spanOf(u"the new bridge will open in May"_s), Stance::Asserts,
                                     u"kb"_s, now),
                     acts::newCoding(claim, source.id, spanOf(u"Critics doubt it and point to the empty piers"_s),
                                     Stance::Disputes, u"kb"_s, now)}));
        auto *tools = m_driver->window().findChild<AnalystTools *>();
        QVERIFY(tools);
        const QString newer = u"Late edition. "_s + bridgeText.first(bridgeText.indexOf(u"Critics"_s)) +
                              u"Nobody else had anything to say.\n"_s;
        tools->replacer()->replace(source.id, write(u"newer.txt"_s, newer));
        QCOMPARE(data().codings.size(), 2); // until it is done
        QTRY_COMPARE(data().codings.size(), 1);
        QCOMPARE(data().orphans.size(), 1);
        QVERIFY(m_driver->find<EditionsDock>(u"editionsDock"_s)->isVisible());
        auto *tray = m_driver->find<QTableView>(u"orphans"_s);
        QVERIFY(tray->isVisible());
        QCOMPARE(tray->model()->rowCount(), 1);
        const auto *differences = m_driver->window().findChild<QTextEdit *>(u"differences"_s);
        QVERIFY(differences->toPlainText().contains(u"Late edition."_s));
        QVERIFY(differences->toPlainText().contains(u"Critics doubt it"_s));
        m_driver->waitForAnalysis();
        m_driver->dragOver(u"001"_s, u"Nobody else"_s);
        m_driver->find<QPushButton>(u"orphanPlace"_s)->click();
        QVERIFY(data().orphans.isEmpty());
        QCOMPARE(data().codings.size(), 2);
        study->undoStack()->undo();
        study->undoStack()->undo();
        QCOMPARE(m_driver->source(u"001"_s)->article.text, source.article.text);
        QCOMPARE(data().codings.size(), 2);
        m_driver->waitForAnalysis();
    }

    void anotherAnalystsWorkIsTakenIn()
    {
        Study *study = m_driver->workbench().study();
        study->act(acts::addClaim(data(), acts::newClaim(data(), u"May"_s)));
        const QString copy = m_driver->path(u"copy.sidelight"_s);
        QVERIFY(study->saveCopy(copy));
        {
            const auto file = ProjectFile::open(copy);
            const ProjectData theirs = (*file)->read().value();
            const Coding coding = acts::newCoding(theirs.claims.constFirst().id, theirs.sources.constFirst().id,
                                                  {0, 10}, Stance::Asserts, u"Bo"_s, QDateTime::currentDateTimeUtc());
            QVERIFY((*file)->apply(acts::addCoding(theirs, coding)));
        }
        auto *tools = m_driver->window().findChild<AnalystTools *>();
        tools->merger()->merge(copy);
        QTRY_COMPARE(data().codings.size(), 1);
        QCOMPARE(data().codings.constFirst().coder, u"Bo"_s);
        auto *figures = m_driver->find<QLabel>(u"agreementFigures"_s);
        QVERIFY(figures->isVisible());
        const auto *asFirst = m_driver->find<QPushButton>(u"agreementAsFirst"_s);
        QTRY_VERIFY(asFirst->isHidden()); // there is nobody to compare with
        study->act(acts::addCoding(data(), acts::newCoding(data().claims.constFirst().id,
                                                           data().sources.constFirst().id, {0, 10}, Stance::Disputes,
                                                           u"Ada"_s, QDateTime::currentDateTimeUtc())));
        auto *list = m_driver->find<QTableView>(u"disagreements"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(asFirst->isVisible());
        QCOMPARE(list->model()->index(0, DisagreementModel::FirstColumn).data().toString(), u"asserts"_s);
        QCOMPARE(list->model()->index(0, DisagreementModel::SecondColumn).data().toString(), u"disputes"_s);
        m_driver->find<QPushButton>(u"agreementAsFirst"_s)->click();
        QTRY_COMPARE(list->model()->rowCount(), 0);
        study->undoStack()->undo();
        study->undoStack()->undo();
        const int steps = study->undoStack()->count();
        tools->merger()->merge(copy); // once more: nothing new
        QTRY_VERIFY(messages().contains(u"nothing in it"_s));
        QCOMPARE(study->undoStack()->count(), steps);
        tools->merger()->merge(m_driver->path(u"missing.sidelight"_s));
        QTRY_VERIFY(messages().contains(u"missing.sidelight"_s));
        QCOMPARE(data().codings.size(), 1);
    }

    void whatAnotherAnalystTookOutGoesHereTooAndTheMessageSaysSo()
    {
        Study *study = m_driver->workbench().study();
        study->act(acts::addClaim(data(), acts::newClaim(data(), u"May"_s)));
        study->act(acts::addClaim(data(), acts::newClaim(data(), u"Toll"_s)));
        const QUuid claim = data().claims.constFirst().id;
        study->act(acts::addCoding(
            data(), acts::newCoding(claim, data().sources.constFirst().id, {0, 10}, Stance::Asserts, u"Ada"_s, now())));
        const QString copy = copyOfTheProject([&](const ProjectData &theirs) {
            return marked(acts::removeClaim(theirs, claim), theirs, u"Bo"_s, now().addSecs(1));
        });
        merger()->merge(copy);
        QTRY_COMPARE(data().claims.size(), 1);
        QVERIFY(data().codings.isEmpty());
        const QString removed = describeRemoved({.removedClaims = 1, .removedCodings = 1});
        QVERIFY2(messages().contains(u"What Bo took out is gone here too: "_s + removed), qPrintable(messages()));
        QVERIFY(study->log()->constLast().what.contains(u"taken out: "_s + removed));
        QTest::mouseClick(messageButton(), Qt::LeftButton); // Undo
        QCOMPARE(data().claims.size(), 2);
        QCOMPARE(data().codings.size(), 1);
    }

    void aMergeThatIsStoppedLeavesNothing()
    {
        Study *study = m_driver->workbench().study();
        study->act(acts::addClaim(data(), acts::newClaim(data(), u"May"_s)));
        const QString copy = copyOfTheProject(
            [&](const ProjectData &theirs) { return acts::addClaim(theirs, acts::newClaim(theirs, u"Bo’s"_s)); });
        const int steps = study->undoStack()->count();
        merger()->merge(copy);
        QPushButton *stop = messageButton();
        QCOMPARE(stop->text(), u"Stop"_s);
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(messages().contains(u"Nothing of the other analyst’s work was taken in."_s));
        QCOMPARE(study->undoStack()->count(), steps);
        QCOMPARE(data().claims.size(), 1);
    }

    void whatIsDoneMeanwhileIsInTheMerge()
    {
        Study *study = m_driver->workbench().study();
        study->act(acts::addClaim(data(), acts::newClaim(data(), u"May"_s)));
        const QString copy = copyOfTheProject(
            [&](const ProjectData &theirs) { return acts::addClaim(theirs, acts::newClaim(theirs, u"Bo’s"_s)); });
        merger()->merge(copy);
        study->act(acts::renameClaim(data(), data().claims.constFirst().id, u"June"_s));
        QTRY_COMPARE(data().claims.size(), 2);
        const QUuid renamed = data().claims.constFirst().id;
        QVERIFY(std::ranges::any_of(data().claims, [](const Claim &claim) { return claim.name == u"June"_s; }));
        study->undoStack()->undo();
        QCOMPARE(data().claims.size(), 1);
        QCOMPARE(data().claims.constFirst().name, u"June"_s);
        QCOMPARE(data().claims.constFirst().id, renamed);
    }

    void theProjectMayBeClosedMeanwhile()
    {
        Study *study = m_driver->workbench().study();
        study->act(acts::addClaim(data(), acts::newClaim(data(), u"May"_s)));
        const Source source = *m_driver->source(u"001"_s);
        const QString copy = copyOfTheProject(
            [&](const ProjectData &theirs) { return acts::addClaim(theirs, acts::newClaim(theirs, u"Bo’s"_s)); });
        merger()->merge(copy);
        m_driver->window().findChild<AnalystTools *>()->replacer()->replace(source.id, write(u"n.txt"_s, u"New.\n"_s));
        QVERIFY(m_driver->workbench().createProject(m_driver->path(u"other.sidelight"_s)));
        QVERIFY(data().claims.isEmpty());
        QTRY_VERIFY(messages().contains(u"not replaced"_s) || messages().contains(u"Nothing of"_s));
        QVERIFY(data().claims.isEmpty() && data().sources.isEmpty());
        QCOMPARE(study->undoStack()->count(), 0);
    }

    void theWindowMayGoMeanwhile()
    {
        const QString copy = copyOfTheProject([](const ProjectData &) { return Change(); });
        merger()->merge(copy);
        m_driver->destroy();
    }
};

QTEST_MAIN(TestAnalystTools)
#include "tst_analysttools.moc"
