// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/read/passagespanel.h"

#include "app/style/chromestyle.h"
#include "models/items/passages/passagemodel.h"
#include "tests/app/windowdriver.h"
#include "widgets/sources/heatmap.h"
#include "widgets/look/messagebar.h"
#include "widgets/look/spanpalette.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QString treaty = u"we will not sign the treaty before the winter session of parliament has ended"_s;
const QString ferry = u"the evening ferry was late again because the engine had overheated near the pier"_s;
const QString table = u"net mln vs mln sales mln vs mln net mln vs mln sales mln vs mln"_s;

QString article(const QString &begin, const QString &wording, const QString &end)
{
    return begin + u". "_s + wording + u".\n"_s + end + u"."_s;
}

} // namespace

class TestPassagesPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void delRejectsAndUndoRestores();
    void oneAfterTheOtherByKeysAlone();
    void rejectedMatchesAreListedAndRestored();
    void aRejectionIsThereAtTheNextStart();
    void noiseIsHiddenUntilItsReasonIsChosen();
    void whatIsTickedIsKeptForTheNextStart();
    void aThoroughComparisonFindsWhatWasReworded();
    void boxesInTheMenuHaveAnEdgeOnDarkGround();
    void theFilterIsReachedByKeys();
    void aReadOnlyProjectRejectsNothing();

private:
    [[nodiscard]] QTreeView *list() { return m_driver->find<QTreeView>(u"passagesView"_s); }
    [[nodiscard]] QStringList rows();
    [[nodiscard]] QAction *filter(const QString &name) { return m_driver->find<QAction>(u"filter_"_s + name); }
    /** A click on a row, as it makes it current. */
    void clickRow(int row);
    void chooseFilter(const QString &name);
    [[nodiscard]] int passages() { return static_cast<int>(m_driver->workbench().analysis().passages.size()); }

    std::unique_ptr<WindowDriver> m_driver;
};

/** Two wordings: one of three articles, one of two of them; and a table's words in the first and the third. */
void TestPassagesPanel::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
    const QStringList texts{
        article(u"Anna Weber spoke on Monday"_s, treaty, u"In the harbour "_s + ferry + u": "_s + table),
        article(u"Nobody in the capital was surprised"_s, treaty, u"Later "_s + ferry),
        article(u"A spokesman read it out"_s, treaty, u"Figures of the year, "_s + table)};
    QStringList files;
    for (int i = 0; i < texts.size(); ++i) {
        QFile file(m_driver->path(u"%1_article.txt"_s.arg(QChar(u'a' + i))));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(texts.at(i).toUtf8()) > 0);
        files.append(file.fileName());
    }
    m_driver->dropFiles(files);
    QCOMPARE(m_driver->workbench().data().sources.size(), 3);
    QCOMPARE(rows(), (QStringList{treaty, ferry}));
}

QStringList TestPassagesPanel::rows()
{
    QStringList words;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        words.append(list()->model()->index(row, 0).data().toString());
    }
    return words;
}

void TestPassagesPanel::clickRow(int row)
{
    const QRect place = list()->visualRect(list()->model()->index(row, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(list()->currentIndex().row(), row);
}

void TestPassagesPanel::chooseFilter(const QString &name)
{
    auto *button = m_driver->find<QPushButton>(u"passageFilter"_s);
    QVERIFY(button->isVisible());
    button->menu()->popup(button->mapToGlobal(QPoint(0, 0)));
    button->menu()->setActiveAction(filter(name));
    QTest::keyClick(button->menu(), Qt::Key_Return);
    QVERIFY(!button->menu()->isVisible());
}

void TestPassagesPanel::delRejectsAndUndoRestores()
{
    auto *read = m_driver->find<ComparisonView>(u"readView"_s);
    const double before = m_driver->workbench().analysis().overlap(0, 1);
    const qsizetype marked = read->panes().constFirst().marks.shared.size();
    clickRow(0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(m_driver->workbench().data().rejections.size(), 3);
    QCOMPARE(m_driver->workbench().data().rejections.constFirst().coder.isEmpty(), false);
    auto *messages = m_driver->find<MessageBar>(u"messages"_s);
    QVERIFY(messages->isVisible());
    QVERIFY2(messages->text().contains(u"reject"_s), qPrintable(messages->text()));
    m_driver->waitForAnalysis();
    QTRY_COMPARE(rows(), QStringList{ferry});
    QVERIFY(m_driver->workbench().analysis().overlap(0, 1) < before);
    QVERIFY(read->panes().constFirst().marks.shared.size() < marked);
    QCOMPARE(m_driver->workbench().analysis().overlap(1, 2), 0.0);
    QVERIFY(messages->isVisible()); // the analysis that followed did not wipe it away

    QTest::mouseClick(messages->findChild<QPushButton *>(), Qt::LeftButton); // Undo
    m_driver->waitForAnalysis();
    QTRY_COMPARE(rows(), (QStringList{treaty, ferry}));
    QCOMPARE(m_driver->workbench().analysis().overlap(0, 1), before);
    QCOMPARE(read->panes().constFirst().marks.shared.size(), marked);
    m_driver->press(QKeySequence::Redo);
    m_driver->waitForAnalysis();
    QTRY_COMPARE(rows(), QStringList{ferry});
}

void TestPassagesPanel::oneAfterTheOtherByKeysAlone()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Home);
    QTest::keyClick(list(), Qt::Key_Delete);
    m_driver->waitForAnalysis();
    QTRY_COMPARE(rows(), QStringList{ferry});
    QCOMPARE(list()->currentIndex().row(), 0); // the next one
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Delete);
    m_driver->waitForAnalysis();
    QTRY_COMPARE(rows(), QStringList());
    QCOMPARE(m_driver->workbench().analysis().rejected.size(), 2);
    QVERIFY(m_driver->find<QPushButton>(u"passageFilter"_s)->isVisible());
}

void TestPassagesPanel::rejectedMatchesAreListedAndRestored()
{
    clickRow(1);
    QTest::keyClick(list(), Qt::Key_Delete);
    m_driver->waitForAnalysis();
    QTRY_COMPARE(rows(), QStringList{treaty});
    QVERIFY2(filter(u"rejected"_s)->text().endsWith(u"1"), qPrintable(filter(u"rejected"_s)->text()));
    chooseFilter(u"rejected"_s);
    QCOMPARE(rows(), (QStringList{treaty, ferry}));
    const QModelIndex rejected = list()->model()->index(1, 0);
    QCOMPARE(rejected.data(PassageModel::NoteRole).toString(), u"rejected"_s);
    clickRow(1); // shows its words
    QVERIFY(m_driver->find<ComparisonView>(u"readView"_s)->isVisible());
    QTest::keyClick(list(), Qt::Key_Delete); // it is rejected already
    QCOMPARE(m_driver->workbench().data().rejections.size(), 1);

    const QPoint place = list()->visualRect(list()->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, list()->viewport()->mapToGlobal(place), {});
    QApplication::sendEvent(list()->viewport(), &event);
    auto *menu = m_driver->find<QMenu>(u"passageMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 1);
    QCOMPARE(menu->actions().constFirst(), m_driver->window().actions().restorePassage);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(m_driver->workbench().data().rejections.isEmpty());
    m_driver->waitForAnalysis();
    QTRY_COMPARE(rows(), (QStringList{treaty, ferry}));
    QCOMPARE(list()->model()->index(1, 0).data(PassageModel::NoteRole).toString(), QString());
}

void TestPassagesPanel::aRejectionIsThereAtTheNextStart()
{
    clickRow(0);
    QTest::keyClick(list(), Qt::Key_Delete);
    m_driver->waitForAnalysis();
    m_driver->restart();
    QCOMPARE(m_driver->workbench().data().rejections.size(), 3);
    QCOMPARE(rows(), QStringList{ferry});
    QCOMPARE(m_driver->workbench().analysis().rejected.size(), 1);
}

void TestPassagesPanel::noiseIsHiddenUntilItsReasonIsChosen()
{
    auto *read = m_driver->find<ComparisonView>(u"readView"_s);
    const QList<SharedStretch> shared = read->panes().constFirst().marks.shared;
    auto *button = m_driver->find<QPushButton>(u"passageFilter"_s);
    QVERIFY2(button->text().startsWith(u"Little variety"), qPrintable(button->text()));
    QVERIFY(!filter(u"namesOnly"_s)->isEnabled());
    chooseFilter(u"lowVariety"_s);
    QCOMPARE(rows(), (QStringList{treaty, ferry, table}));
    const QModelIndex noise = list()->model()->index(2, 0);
    QCOMPARE(noise.data(PassageModel::NoteRole).toString(), u"little variety"_s);
    QVERIFY(noise.data(Qt::AccessibleTextRole).toString().contains(u"again and again"_s));
    QCOMPARE(read->panes().constFirst().marks.shared, shared); // edges of ribbons alone: nothing is filled
    QCOMPARE(button->text(), u"Nothing hidden"_s);
    chooseFilter(u"lowVariety"_s);
    QCOMPARE(rows(), (QStringList{treaty, ferry}));
}

void TestPassagesPanel::whatIsTickedIsKeptForTheNextStart()
{
    chooseFilter(u"lowVariety"_s);
    m_driver->restart();
    QVERIFY(filter(u"lowVariety"_s)->isChecked());
    QVERIFY(!filter(u"rejected"_s)->isChecked());
    QCOMPARE(rows(), (QStringList{treaty, ferry, table}));
    chooseFilter(u"lowVariety"_s);
    m_driver->restart();
    QVERIFY(!filter(u"lowVariety"_s)->isChecked());
    QCOMPARE(rows(), (QStringList{treaty, ferry}));
}

void TestPassagesPanel::aThoroughComparisonFindsWhatWasReworded()
{
    const QString told =
        u"Glaciologist Marta Quiroga measured meltwater beneath the Aurelian icefield throughout an unusually warm "
        u"autumn and published her alarming seismograph recordings in Reykjavik."_s;
    const QString retold =
        u"In Reykjavik alarming recordings were published: a seismograph, throughout autumn unusually warm, had "
        u"measured for glaciologist Quiroga, Marta, how icefield meltwater ran beneath Aurelian."_s;
    for (const auto &[name, text] : {std::pair(u"d.txt"_s, told), std::pair(u"e.txt"_s, retold)}) {
        QFile file(m_driver->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
        file.close();
        m_driver->dropFiles({m_driver->path(name)});
    }
    QCOMPARE(m_driver->workbench().analysis().overlap(3, 4), 0.0);
    auto *thorough = m_driver->find<QAction>(u"action_thorough"_s);
    thorough->trigger();
    m_driver->waitForAnalysis();
    QTRY_VERIFY(m_driver->workbench().analysis().overlap(3, 4) > 0.5);
    m_driver->restart();
    QTRY_VERIFY(m_driver->workbench().analysis().overlap(3, 4) > 0.5);
    m_driver->find<QAction>(u"action_thorough"_s)->trigger();
    m_driver->waitForAnalysis();
    QTRY_COMPARE(m_driver->workbench().analysis().overlap(3, 4), 0.0);
}

void TestPassagesPanel::boxesInTheMenuHaveAnEdgeOnDarkGround()
{
    const ChromeStyle style;
    QStyleOptionButton box;
    box.palette = appPalette(true);
    box.rect = QRect(4, 4, 14, 14);
    box.state = QStyle::State_Enabled | QStyle::State_Off;
    QImage image(22, 22, QImage::Format_RGB32);
    image.fill(box.palette.color(QPalette::Window));
    QPainter painter(&image);
    style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter);
    painter.end();
    QVERIFY(contrastRatio(image.pixelColor(4, 11), box.palette.color(QPalette::Window)) >= 3.0);
    QVERIFY(contrastRatio(image.pixelColor(11, 4), box.palette.color(QPalette::Window)) >= 3.0);
}

void TestPassagesPanel::theFilterIsReachedByKeys()
{
    list()->setFocus();
    auto *button = m_driver->find<QPushButton>(u"passageFilter"_s);
    for (int i = 0; i < 3 && !button->hasFocus(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(button->hasFocus());
    QVERIFY(button->accessibleName().contains(u"Little variety"_s));
    // A push button runs its menu in a loop of its own.
    QTimer::singleShot(0, button->menu(), [menu = button->menu()] {
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(rows().size(), 3);
}

void TestPassagesPanel::aReadOnlyProjectRejectsNothing()
{
    const QString path = m_driver->workbench().study()->path();
    WindowDriver other; // has a window of its own, and opens what this one holds
    QVERIFY(other.workbench().openProject(path));
    other.waitForAnalysis();
    auto *view = other.find<QTreeView>(u"passagesView"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(!other.window().actions().rejectPassage->isEnabled());
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(other.workbench().data().rejections.isEmpty());
}

QTEST_MAIN(TestPassagesPanel)
#include "tst_passagespanel.moc"
