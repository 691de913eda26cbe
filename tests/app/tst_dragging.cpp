// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/windowdriver.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace Sidelight;

/** What is dragged onto the window and about in it. */
class TestDragging final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void wordsOfAnotherProgramAreAnArticle();
    void theMarginIsTheSameEverywhereAndIsKept();

private:
    /** Drops words on the window; whether it would take them. */
    [[nodiscard]] bool drop(const QMimeData &words);
    /** How wide the margin with the codings is, by where its edge can be taken; 0 if nowhere. */
    [[nodiscard]] static int marginOf(ArticleView &view);

    std::unique_ptr<WindowDriver> m_driver;
};

void TestDragging::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
    QStringList paths;
    for (const QString &name : {u"a_one.txt"_s, u"b_two.txt"_s}) {
        QFile file(m_driver->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("The harbour master told the council on Monday that the ferries will not sail before the cranes are "
                   "mended, and that nobody should expect a date for it before the end of the week.\n");
        file.write(name.toUtf8() + '\n');
        paths.append(file.fileName());
    }
    m_driver->dropFiles(paths);
    QCOMPARE(m_driver->workbench().data().sources.size(), 2);
}

bool TestDragging::drop(const QMimeData &words)
{
    const QPoint middle = m_driver->window().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_driver->window(), &enter);
    QDropEvent event(middle, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_driver->window(), &event);
    return enter.isAccepted();
}

void TestDragging::wordsOfAnotherProgramAreAnArticle()
{
    QMimeData words;
    words.setText(u"Words that were selected in another program and dragged here, to be read as an article."_s);
    QVERIFY(drop(words));
    QTRY_COMPARE(m_driver->workbench().data().sources.size(), 3);
    m_driver->waitForAnalysis();
}

int TestDragging::marginOf(ArticleView &view)
{
    for (int x = view.viewport()->width() - 1; x > 0; --x) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 4), view.viewport()->mapToGlobal(QPointF(x, 4)), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &move);
        if (view.viewport()->cursor().shape() == Qt::SplitHCursor) {
            return view.viewport()->width() - x;
        }
    }
    return 0;
}

void TestDragging::theMarginIsTheSameEverywhereAndIsKept()
{
    ArticleView *view = m_driver->pane(u"a"_s);
    const int before = marginOf(*view);
    QVERIFY(before > 0);
    const QPoint grip(view->viewport()->width() - before, 4);
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, grip);
    const QPoint to = grip - QPoint(60, 0);
    QMouseEvent move(QEvent::MouseMove, to, view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(view->viewport(), &move);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    const int dragged = marginOf(*view);
    QVERIFY2(std::abs(dragged - before - 60) <= 3, qPrintable(QString::number(dragged - before)));
    QCOMPARE(marginOf(*m_driver->pane(u"b"_s)), dragged);

    m_driver->press(QKeySequence(u"Ctrl+2"_s));
    auto *compared = m_driver->find<ComparisonView>(u"compareView"_s)->view(m_driver->source(u"a"_s)->id);
    QVERIFY(compared);
    const int inCompare = marginOf(*compared);
    m_driver->restart();
    compared = m_driver->find<ComparisonView>(u"compareView"_s)->view(m_driver->source(u"a"_s)->id);
    QVERIFY(compared);
    QTRY_COMPARE(marginOf(*compared), inCompare);
    m_driver->press(QKeySequence(u"Ctrl+1"_s));
    QCOMPARE(marginOf(*m_driver->pane(u"a"_s)), dragged);
}

QTEST_MAIN(TestDragging)
#include "tst_dragging.moc"
