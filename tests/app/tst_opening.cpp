// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench.h"
#include "tests/app/windowdriver.h"
#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/panes/readingpane.h"

#include <QDockWidget>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sidelight;

/** Projects, articles and codings that are opened together, one after the other, or while something is under way. */
class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<WindowDriver>(); }

    void cleanup() { m_driver.reset(); }

    void articlesGivenAtTheStartAreShown()
    {
        m_driver->restart({article(u"001_a"_s), article(u"002_b"_s)});
        QCOMPARE(data().sources.size(), 2);
        QCOMPARE(panes().size(), 2);
        QVERIFY(m_driver->pane(u"001"_s)->isVisible());
    }

    void codingsWaitForTheirArticles()
    {
        m_driver->restart({article(u"001_a"_s), codings(), article(u"002_b"_s)});
        QTRY_COMPARE(data().codings.size(), 2);
        QCOMPARE(data().sources.size(), 2);
    }

    void anImportIsForTheProjectThatWasOpen()
    {
        QVERIFY(m_driver->workbench().createProject(m_driver->path(u"one.sidelight"_s)));
        QSignalSpy ended(&m_driver->workbench(), &Workbench::importEnded);
        m_driver->workbench().importFiles({article(u"001_a"_s)});
        QVERIFY(m_driver->workbench().createProject(m_driver->path(u"two.sidelight"_s)));
        QTRY_COMPARE(ended.size(), 1);
        m_driver->waitForAnalysis();
        QCOMPARE(data().sources.size(), 0);
    }

    void aFileThatIsNoProjectLeavesTheOneThatIsOpen()
    {
        openProject(u"one"_s, {u"001_a"_s, u"002_b"_s});
        QFile none(m_driver->path(u"none.sidelight"_s));
        QVERIFY(none.open(QIODevice::WriteOnly) && none.write("no project, but long enough to be looked at") > 0);
        none.close();
        QVERIFY(!m_driver->workbench().openProject(none.fileName()));
        QCOMPARE(data().sources.size(), 2);
        QCOMPARE(m_driver->workbench().analysis().ids.size(), 2);
    }

    /** The focus leaves the panes that go, which tells those who ask for panes again. */
    void anotherProjectWithTheFocusInAPane()
    {
        openProject(u"one"_s, {u"001_a"_s, u"002_b"_s, u"003_c"_s});
        openProject(u"two"_s, {u"004_d"_s, u"005_e"_s});
        QVERIFY(m_driver->workbench().openProject(m_driver->path(u"one.sidelight"_s)));
        m_driver->waitForAnalysis();
        m_driver->pane(u"001"_s)->setFocus();
        QVERIFY(m_driver->workbench().openProject(m_driver->path(u"two.sidelight"_s)));
        m_driver->waitForAnalysis();
        QCOMPARE(panes().size(), 2);
        QTRY_COMPARE(read()->findChildren<ReadingPane *>().size(), 2); // those of the project before are gone
    }

    void aToolBarThatGoesOnShowsWhere()
    {
        m_driver->window().resize(1024, 700);
        auto *more = m_driver->find<QToolButton>(u"qt_toolbar_ext_button"_s);
        QVERIFY(more);
        QTRY_VERIFY(more->isVisible());
        const QImage picture = more->grab().toImage();
        int inked = 0;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                inked += std::abs(qGray(picture.pixel(x, y)) - qGray(picture.pixel(1, 1))) > 60 ? 1 : 0;
            }
        }
        QVERIFY2(inked >= 5, qPrintable(QString::number(inked)));
    }

    void docksComeBackAfterAStart()
    {
        auto *memos = m_driver->find<QDockWidget>(u"memosDock"_s);
        auto *values = m_driver->find<QDockWidget>(u"valuesDock"_s);
        values->toggleViewAction()->trigger();
        values->raise();
        m_driver->window().addDockWidget(Qt::RightDockWidgetArea, memos);
        memos->show();
        m_driver->restart();
        QVERIFY(!m_driver->find<QDockWidget>(u"valuesDock"_s)->isHidden());
        QVERIFY(m_driver->find<QDockWidget>(u"historyDock"_s)->isHidden());
        memos = m_driver->find<QDockWidget>(u"memosDock"_s);
        QVERIFY(!memos->isHidden());
        QCOMPARE(m_driver->window().dockWidgetArea(memos), Qt::RightDockWidgetArea);
    }

private:
    [[nodiscard]] const ProjectData &data() const { return m_driver->workbench().data(); }
    [[nodiscard]] ComparisonView *read() { return m_driver->find<ComparisonView>(u"readView"_s); }
    [[nodiscard]] QList<PaneContent> panes() { return read()->panes(); }

    QString article(const QString &name)
    {
        QFile file(m_driver->path(name + u".txt"_s));
        const QByteArray text =
            "The report " + name.toUtf8() + " begins here.\n\nThe deadline is 24 November, she said.\n";
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    QString codings()
    {
        QFile file(m_driver->path(u"codings.csv"_s));
        const QByteArray rows = "document,tag,content,stance\n001_a.txt,The deadline,24 November,asserts\n"
                                "002_b.txt,The deadline,24 November,disputes\n";
        return file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size() ? file.fileName() : QString();
    }

    void openProject(const QString &name, const QStringList &articles)
    {
        QVERIFY(m_driver->workbench().createProject(m_driver->path(name + u".sidelight"_s)));
        QStringList files;
        for (const QString &one : articles) {
            files.append(article(one));
        }
        m_driver->dropFiles(files);
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
