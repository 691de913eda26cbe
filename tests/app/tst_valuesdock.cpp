// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/windowdriver.h"

#include "models/exchange/tables/csv.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr int patience = 20000; // ms

const QStringList texts{
    u"The port pays $180 million for the new grain terminal by Nov. 24. Three ships wait outside.\n"_s,
    u"For the new grain terminal the port pays $184 million, and that by November 24. Fish is dear.\n"_s};

} // namespace

/** The dates and numbers of all sources in the dock at the bottom of a real window. */
class TestValuesDock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void aValueLeadsToItsPlaces();
    void conflictsAreLinksToBothSides();
    void kindsAndWordsAreFiltered();
    void whatIsListedIsCopied();
    void theLayerIsSwitchedByKey();

private:
    [[nodiscard]] QTreeView *values() { return m_driver->find<QTreeView>(u"valuesView"_s); }
    [[nodiscard]] QTreeView *conflicts() { return m_driver->find<QTreeView>(u"conflictsView"_s); }
    void openDock();
    [[nodiscard]] QString selectedIn(const QString &key);

    std::unique_ptr<WindowDriver> m_driver;
};

void TestValuesDock::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
    QStringList files;
    for (int i = 0; i < texts.size(); ++i) {
        QFile file(m_driver->path(u"00%1_article.txt"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(texts.at(i).toUtf8()) > 0);
        files.append(file.fileName());
    }
    m_driver->dropFiles(files);
}

void TestValuesDock::openDock()
{
    QVERIFY(m_driver->find<QDockWidget>(u"valuesDock"_s)->isHidden());
    m_driver->press(QKeySequence(u"Ctrl+Alt+D"_s));
    QTRY_VERIFY(values()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(conflicts()->model()->rowCount(), 1, patience);
}

QString TestValuesDock::selectedIn(const QString &key)
{
    const Span selected = m_driver->pane(key)->selectedSpan();
    return m_driver->source(key)->article.text.sliced(selected.begin, selected.length());
}

void TestValuesDock::aValueLeadsToItsPlaces()
{
    openDock();
    QTRY_VERIFY(values()->hasFocus());
    const QAbstractItemModel *model = values()->model();
    int date = 0;
    while (date < model->rowCount() && model->rowCount(model->index(date, 0)) != 2) {
        ++date;
    }
    QVERIFY(date < model->rowCount()); // the day that both name
    values()->setCurrentIndex(model->index(date, 0));
    QTest::keyClick(values(), Qt::Key_Return); // opens it
    QVERIFY(values()->isExpanded(model->index(date, 0)));
    QTest::keyClick(values(), Qt::Key_Down);
    QTest::keyClick(values(), Qt::Key_Return);
    QCOMPARE(selectedIn(u"000"_s), u"Nov. 24"_s);
    QTest::keyClick(values(), Qt::Key_Down);
    QTest::keyClick(values(), Qt::Key_Return);
    QCOMPARE(selectedIn(u"001"_s), u"November 24"_s);
}

void TestValuesDock::conflictsAreLinksToBothSides()
{
    openDock();
    QTest::mouseClick(m_driver->find<QToolButton>(u"conflictsButton"_s), Qt::LeftButton);
    QVERIFY(conflicts()->isVisible());
    for (int column = 0; column < 2; ++column) {
        const QModelIndex index = conflicts()->model()->index(0, column);
        QTest::mouseClick(conflicts()->viewport(), Qt::LeftButton, {}, conflicts()->visualRect(index).center());
    }
    QCOMPARE(QSet<QString>({selectedIn(u"000"_s), selectedIn(u"001"_s)}),
             QSet<QString>({u"180 million"_s, u"184 million"_s})); // selections snap to words
}

void TestValuesDock::kindsAndWordsAreFiltered()
{
    openDock();
    const int all = values()->model()->rowCount();
    m_driver->find<QAction>(u"valueKind_money"_s)->trigger();
    QCOMPARE(values()->model()->rowCount(), all - 2);
    QCOMPARE(conflicts()->model()->rowCount(), 0);
    QTest::keyClicks(m_driver->find<QLineEdit>(u"valuesFilter"_s), u"three"_s);
    QCOMPARE(values()->model()->rowCount(), 1);
}

void TestValuesDock::whatIsListedIsCopied()
{
    openDock();
    const auto copied = [this] {
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(m_driver->find<QToolButton>(u"valuesCopy"_s), Qt::LeftButton);
        QByteArray bytes = QGuiApplication::clipboard()->text().toUtf8();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return csv::read(buffer).value();
    };
    m_driver->find<QAction>(u"valueKind_name"_s)->trigger();
    QCOMPARE(copied().size(), 6); // a head, two days, two amounts, three ships
    QTest::mouseClick(m_driver->find<QToolButton>(u"conflictsButton"_s), Qt::LeftButton);
    QCOMPARE(copied().size(), 2);
}

void TestValuesDock::theLayerIsSwitchedByKey()
{
    auto *view = m_driver->find<ComparisonView>(u"readView"_s);
    QVERIFY(!view->layers().testFlag(Layer::Values));
    m_driver->press(QKeySequence(u"Ctrl+Alt+8"_s));
    QVERIFY(view->layers().testFlag(Layer::Values));
    QCOMPARE(m_driver->pane(u"000"_s)->marks().values.size(), 3);
}

QTEST_MAIN(TestValuesDock)
#include "tst_valuesdock.moc"
