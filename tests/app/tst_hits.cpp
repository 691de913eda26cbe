// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/hitsdock.h"
#include "models/project/acts.h"
#include "tests/app/finddriver.h"

#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sidelight;

/** The list of what was found in all sources. */
class TestHits final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_driver = std::make_unique<FindDriver>();
        m_driver->openArticles();
    }
    void cleanup() { m_driver.reset(); }

    void allSourcesAreSearched();
    void rowsLeadIntoTheText();
    void theTableIsSortedByContext();
    void theTableRunsAsTheTextDoes();
    void hitsAreExported();
    void hitsOfASourceThatIsGoneLeadNowhere();

private:
    std::unique_ptr<FindDriver> m_driver;
};

void TestHits::allSourcesAreSearched()
{
    m_driver->clickTick(u"b"_s);
    QVERIFY(!m_driver->pane(u"b"_s));
    m_driver->press(QKeySequence(u"Ctrl+Alt+F"_s));
    auto *all = m_driver->find<QLineEdit>(u"findAllField"_s);
    QVERIFY(all->hasFocus());
    QVERIFY(m_driver->find<HitsDock>(u"hitsDock"_s)->isVisible());
    QTest::keyClicks(all, u"ferries"_s);
    QTRY_COMPARE(m_driver->summary(), u"2 hit(s) in 2 source(s)"_s);
    QVERIFY(!m_driver->pane(u"b"_s)); // typing opens nothing
    QTest::keyClick(all, Qt::Key_Return);
    QVERIFY(m_driver->current().startsWith(u"a: ferries"_s));
    QCOMPARE(m_driver->summary(), u"1 of 2 in 2 source(s)"_s);
    QTest::keyClick(all, Qt::Key_Return);
    QVERIFY(m_driver->pane(u"b"_s)); // but going there does
    QVERIFY(m_driver->current().startsWith(u"b: ferries"_s));
    QVERIFY(m_driver->summary().startsWith(u"2 of 2"_s));
    QTest::keyClicks(all, u"x"_s);
    auto *empty = m_driver->find<QLabel>(u"hitsEmpty"_s);
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"Nothing matches “ferriesx”."_s);
    QTest::keyClick(all, Qt::Key_Escape);
    QVERIFY(all->text().isEmpty());
    QVERIFY(!m_driver->find<HitsDock>(u"hitsDock"_s)->isVisible());
}

void TestHits::rowsLeadIntoTheText()
{
    m_driver->lookFor(u"harbour"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 4"_s);
    QTest::mouseClick(m_driver->find<QToolButton>(u"findList"_s), Qt::LeftButton);
    QVERIFY(m_driver->table()->isVisible());
    QCOMPARE(m_driver->column(2), QStringList({u"harbour"_s, u"harbour"_s, u"harbour"_s, u"harbour"_s}));
    QCOMPARE(m_driver->column(0), QStringList({u"a"_s, u"a"_s, u"b"_s, u"c"_s}));
    m_driver->pane(u"c"_s)->setFocus();
    m_driver->press(QKeySequence(Qt::Key_F6)); // the next part of the window
    QVERIFY(m_driver->table()->hasFocus());
    QCOMPARE(m_driver->table()->currentIndex().row(), 0);
    QTest::keyClick(m_driver->table(), Qt::Key_Down);
    QTest::keyClick(m_driver->table(), Qt::Key_Down);
    QTest::keyClick(m_driver->table(), Qt::Key_Return);
    QVERIFY(m_driver->current().startsWith(u"b: harbour"_s));
    QCOMPARE(m_driver->count(), u"3 of 4"_s);
    const QRect row = m_driver->table()->visualRect(m_driver->table()->model()->index(3, 1));
    QTest::mouseClick(m_driver->table()->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(m_driver->current().startsWith(u"c: harbour"_s));
}

void TestHits::theTableIsSortedByContext()
{
    m_driver->lookFor(u"harbour"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 4"_s);
    QTest::mouseClick(m_driver->find<QToolButton>(u"findList"_s), Qt::LeftButton);
    QHeaderView *header = m_driver->table()->horizontalHeader();
    const auto clickHeader = [header](int section) {
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2));
    };
    clickHeader(3);
    const QStringList after = m_driver->column(3);
    QVERIFY(after.at(0).trimmed().startsWith(u"had"_s));
    QVERIFY(after.at(1).trimmed().startsWith(u"is shut"_s));
    QVERIFY(after.at(2).trimmed().startsWith(u"master"_s));
    QVERIFY(after.at(3).trimmed().startsWith(u"until"_s));
    clickHeader(1);
    QVERIFY(m_driver->column(1).at(0).contains(u"at the"_s)); // the at: before "the beside", "the sail" and "the said"
    clickHeader(1);
    QVERIFY(!m_driver->column(1).at(0).contains(u"at the"_s));
}

void TestHits::theTableRunsAsTheTextDoes()
{
    QFile file(m_driver->path(u"d_four.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"قال المتحدث إن السفن تبقى في الميناء حتى الشتاء.\n"_s.toUtf8());
    file.close();
    m_driver->dropFiles({file.fileName()});
    m_driver->press(QKeySequence(u"Ctrl+Alt+F"_s));
    auto *all = m_driver->find<QLineEdit>(u"findAllField"_s);
    QTest::keyClicks(all, u"harbour"_s);
    QTRY_COMPARE(m_driver->table()->model()->rowCount(), 4);
    QCOMPARE(m_driver->table()->layoutDirection(), Qt::LeftToRight);
    m_driver->window().setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(m_driver->table()->layoutDirection(), Qt::LeftToRight); // in a mirrored window too
    all->selectAll();
    all->insert(u"الميناء"_s); // as it is pasted
    QTRY_COMPARE(m_driver->table()->model()->rowCount(), 1);
    QCOMPARE(m_driver->table()->layoutDirection(), Qt::RightToLeft);
}

void TestHits::hitsAreExported()
{
    m_driver->lookFor(u"harbour"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 4"_s);
    QTest::mouseClick(m_driver->find<QToolButton>(u"findList"_s), Qt::LeftButton);
    QTest::mouseClick(m_driver->find<QToolButton>(u"hitsExport"_s), Qt::LeftButton);
    auto *dialog = m_driver->window().findChild<QDialog *>(u"exportDialog"_s);
    QVERIFY(dialog);
    const QString path = m_driver->path(u"found.csv"_s);
    dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(path);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportAccept"_s), Qt::LeftButton);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.at(1).contains("a_one.txt"));
}

void TestHits::hitsOfASourceThatIsGoneLeadNowhere()
{
    m_driver->press(QKeySequence(u"Ctrl+Alt+F"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"bread"_s);
    QTRY_COMPARE(m_driver->table()->model()->rowCount(), 1);
    Study *study = m_driver->workbench().study();
    QVERIFY(study->act(acts::removeSource(study->data(), m_driver->source(u"c"_s)->id)));
    if (m_driver->table()->model()->rowCount() > 0) {
        m_driver->table()->setCurrentIndex(m_driver->table()->model()->index(0, 0));
        QTest::keyClick(m_driver->table(), Qt::Key_Return); // before anything was looked for again
    }
    QCOMPARE(m_driver->table()->model()->rowCount(), 0);
    m_driver->waitForAnalysis();
}

QTEST_MAIN(TestHits)
#include "tst_hits.moc"
