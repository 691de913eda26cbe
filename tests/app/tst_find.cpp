// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/hitsdock.h"
#include "models/project/acts.h"
#include "models/project/textreplacement.h"
#include "models/readers/reader.h"
#include "tests/app/windowdriver.h"
#include "widgets/find/findbar.h"
#include "widgets/article/overviewbar.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr auto one = u"The council met in the old hall on Monday.\n"
                     u"“The ferries can’t sail,” the harbour master said. The harbour is shut.\n";
constexpr auto two = u"Nobody at the harbour had expected it.\n"
                     u"Some said the ferries can't sail before winter.\n";
constexpr auto three = u"Bakers sold their bread beside the harbour until it was dark.\n";

} // namespace

class TestFind final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void typingFindsInTheOpenSources();
    void keysStepThroughThePanes();
    void optionsNarrowTheSearch();
    void wrongExpressionsAreExplained();
    void theSelectionIsTakenOver();
    void escapeTakesTheMarksAway();
    void escapeLeavesTheFoundWordsSelected();
    void panesThatOpenAndCloseAreSearched();
    void allSourcesAreSearched();
    void rowsLeadIntoTheText();
    void theTableIsSortedByContext();
    void theTableRunsAsTheTextDoes();
    void hitsAreExported();
    void hitsAreFoundInCompareToo();
    void aReplacedTextIsSearchedAnew();
    void hitsOfASourceThatIsGoneLeadNowhere();
    void quickStepsAllCount();
    void everyPartHasAName();

private:
    void find(const QString &text);
    [[nodiscard]] FindBar *bar() { return m_driver->find<FindBar>(u"findBar"_s); }
    [[nodiscard]] QLineEdit *field() { return m_driver->find<QLineEdit>(u"findField"_s); }
    [[nodiscard]] QString count() { return m_driver->find<QLabel>(u"findCount"_s)->text(); }
    [[nodiscard]] QTableView *table() { return m_driver->find<QTableView>(u"hitsView"_s); }
    [[nodiscard]] QString summary() { return m_driver->find<QLabel>(u"hitsSummary"_s)->text(); }
    [[nodiscard]] const ArticleMarks &marks(const QString &key) { return m_driver->pane(key)->marks(); }
    [[nodiscard]] QString current();
    [[nodiscard]] QStringList column(int column);

    std::unique_ptr<WindowDriver> m_driver;
};

void TestFind::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
    QStringList paths;
    for (const auto &[name, text] :
         {std::pair(u"a_one.txt"_s, one), std::pair(u"b_two.txt"_s, two), std::pair(u"c_three.txt"_s, three)}) {
        QFile file(m_driver->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringView(text).toUtf8());
        paths.append(file.fileName());
    }
    m_driver->dropFiles(paths);
    QCOMPARE(m_driver->workbench().data().sources.size(), 3);
    m_driver->pane(u"a"_s)->setFocus();
}

/** Ctrl+F and the words. */
void TestFind::find(const QString &text)
{
    m_driver->press(QKeySequence::Find);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), text);
}

/** The current hit: the source's key and the words. */
QString TestFind::current()
{
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s}) {
        const ArticleView *view = m_driver->pane(key);
        if (view && view->marks().currentHit >= 0) {
            const Span span = view->marks().hits.at(view->marks().currentHit);
            return key + u": "_s + view->article().text.sliced(span.begin, span.length()) + u" at %1"_s.arg(span.begin);
        }
    }
    return {};
}

QStringList TestFind::column(int column)
{
    QStringList cells;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        cells.append(table()->model()->index(row, column).data().toString());
    }
    return cells;
}

void TestFind::typingFindsInTheOpenSources()
{
    QVERIFY(!bar()->isVisible());
    find(u"can't sail"_s); // straight finds curly
    QVERIFY(bar()->isVisible());
    QTRY_COMPARE(count(), u"1 of 2"_s);
    QCOMPARE(marks(u"a"_s).hits.size(), 1);
    QCOMPARE(marks(u"b"_s).hits.size(), 1);
    QVERIFY(marks(u"c"_s).hits.isEmpty());
    QVERIFY(current().startsWith(u"a: can’t sail"_s));
    const QList<OverviewMark> ticks = m_driver->pane(u"a"_s)->overviewBar()->marks();
    QCOMPARE(std::ranges::count(ticks, OverviewMark::Kind::Hit, &OverviewMark::kind), 1);
    QVERIFY(field()->hasFocus()); // typing goes on
    QTest::keyClicks(field(), u" away"_s);
    QTRY_COMPARE(count(), u"Not found"_s);
    QVERIFY(marks(u"a"_s).hits.isEmpty());
}

void TestFind::keysStepThroughThePanes()
{
    find(u"harbour"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    const QString first = current();
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(count(), u"2 of 4"_s);
    m_driver->pane(u"a"_s)->setFocus();
    m_driver->press(QKeySequence(Qt::Key_F3));
    QCOMPARE(count(), u"3 of 4"_s);
    QVERIFY(current().startsWith(u"b: harbour"_s));
    m_driver->press(QKeySequence(Qt::Key_F3));
    QVERIFY(current().startsWith(u"c: harbour"_s));
    m_driver->press(QKeySequence(Qt::Key_F3)); // and from the beginning
    QCOMPARE(current(), first);
    QCOMPARE(count(), u"1 of 4 · from the start again"_s);
    m_driver->press(QKeySequence(u"Shift+F3"_s));
    QVERIFY(current().startsWith(u"c: harbour"_s));
    QCOMPARE(count(), u"4 of 4 · from the end again"_s);
    m_driver->press(QKeySequence(u"Shift+F3"_s));
    QCOMPARE(count(), u"3 of 4"_s);
}

void TestFind::optionsNarrowTheSearch()
{
    find(u"the"_s);
    QTRY_COMPARE(count(), u"1 of 9"_s);
    auto *words = m_driver->find<QAction>(u"action_findWords"_s);
    auto *exact = m_driver->find<QAction>(u"action_findExact"_s);
    words->trigger();
    QTRY_VERIFY(count().endsWith(u"of 8"_s)); // "their" is out
    exact->trigger();
    QTRY_VERIFY(count().endsWith(u"of 5"_s)); // "The" is out
    words->trigger();
    exact->trigger();
    m_driver->find<QAction>(u"action_findRegular"_s)->trigger();
    field()->selectAll();
    QTest::keyClicks(field(), u"^(some|nobody)"_s);
    QTRY_COMPARE(count(), u"1 of 2"_s);
    QVERIFY(current().startsWith(u"b: Nobody"_s));
}

void TestFind::wrongExpressionsAreExplained()
{
    auto *error = m_driver->find<QLabel>(u"findError"_s);
    m_driver->find<QAction>(u"action_findRegular"_s)->trigger();
    find(u"(harb"_s);
    QTRY_VERIFY(error->isVisible());
    QVERIFY(error->text().contains(u"5"_s));
    QTest::keyClicks(field(), u"our)"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    QVERIFY(!error->isVisible());
}

void TestFind::theSelectionIsTakenOver()
{
    m_driver->dragOver(u"b"_s, u"ferries"_s);
    m_driver->press(QKeySequence::Find);
    QCOMPARE(field()->text(), u"ferries"_s);
    QTRY_COMPARE(count(), u"2 of 2"_s); // from where the reader is
    QVERIFY(current().startsWith(u"b: ferries"_s));
    m_driver->press(QKeySequence(Qt::Key_F3));
    QVERIFY(current().startsWith(u"a: ferries"_s));
}

void TestFind::escapeTakesTheMarksAway()
{
    find(u"harbour"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QVERIFY(marks(u"a"_s).hits.isEmpty());
    QVERIFY(m_driver->pane(u"a"_s)->hasFocus());
    m_driver->press(QKeySequence(Qt::Key_F3)); // the words are remembered
    QTRY_VERIFY(!marks(u"a"_s).hits.isEmpty());
    QVERIFY(current().startsWith(u"a: harbour"_s));
}

void TestFind::escapeLeavesTheFoundWordsSelected()
{
    find(u"harbour"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    const Span hit = marks(u"a"_s).hits.constFirst();
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(m_driver->pane(u"a"_s)->selectedSpan(), hit); // ready to be coded

    find(u"harbour"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    m_driver->pane(u"a"_s)->setFocus();
    QTest::keyClick(m_driver->pane(u"a"_s), Qt::Key_Right);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(m_driver->pane(u"a"_s)->selectedSpan().isEmpty()); // the reader has gone on
}

void TestFind::panesThatOpenAndCloseAreSearched()
{
    find(u"harbour"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    const QString first = current();
    m_driver->clickTick(u"c"_s);
    QTRY_COMPARE(count(), u"1 of 3"_s);
    QCOMPARE(current(), first);
    m_driver->clickTick(u"c"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    QVERIFY(!marks(u"c"_s).hits.isEmpty());
}

void TestFind::allSourcesAreSearched()
{
    m_driver->clickTick(u"b"_s);
    QVERIFY(!m_driver->pane(u"b"_s));
    m_driver->press(QKeySequence(u"Ctrl+Alt+F"_s));
    auto *all = m_driver->find<QLineEdit>(u"findAllField"_s);
    QVERIFY(all->hasFocus());
    QVERIFY(m_driver->find<HitsDock>(u"hitsDock"_s)->isVisible());
    QTest::keyClicks(all, u"ferries"_s);
    QTRY_COMPARE(summary(), u"2 hit(s) in 2 source(s)"_s);
    QVERIFY(!m_driver->pane(u"b"_s)); // typing opens nothing
    QTest::keyClick(all, Qt::Key_Return);
    QVERIFY(current().startsWith(u"a: ferries"_s));
    QCOMPARE(summary(), u"1 of 2 in 2 source(s)"_s);
    QTest::keyClick(all, Qt::Key_Return);
    QVERIFY(m_driver->pane(u"b"_s)); // but going there does
    QVERIFY(current().startsWith(u"b: ferries"_s));
    QVERIFY(summary().startsWith(u"2 of 2"_s));
    QTest::keyClicks(all, u"x"_s);
    auto *empty = m_driver->find<QLabel>(u"hitsEmpty"_s);
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"Nothing matches “ferriesx”."_s);
    QTest::keyClick(all, Qt::Key_Escape);
    QVERIFY(all->text().isEmpty());
    QVERIFY(!m_driver->find<HitsDock>(u"hitsDock"_s)->isVisible());
}

void TestFind::rowsLeadIntoTheText()
{
    find(u"harbour"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    QTest::mouseClick(m_driver->find<QToolButton>(u"findList"_s), Qt::LeftButton);
    QVERIFY(table()->isVisible());
    QCOMPARE(column(2), QStringList({u"harbour"_s, u"harbour"_s, u"harbour"_s, u"harbour"_s}));
    QCOMPARE(column(0), QStringList({u"a"_s, u"a"_s, u"b"_s, u"c"_s}));
    m_driver->pane(u"c"_s)->setFocus();
    m_driver->press(QKeySequence(Qt::Key_F6)); // the next part of the window
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->currentIndex().row(), 0);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(current().startsWith(u"b: harbour"_s));
    QCOMPARE(count(), u"3 of 4"_s);
    const QRect row = table()->visualRect(table()->model()->index(3, 1));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(current().startsWith(u"c: harbour"_s));
}

void TestFind::theTableIsSortedByContext()
{
    find(u"harbour"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    QTest::mouseClick(m_driver->find<QToolButton>(u"findList"_s), Qt::LeftButton);
    QHeaderView *header = table()->horizontalHeader();
    const auto clickHeader = [header](int section) {
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2));
    };
    clickHeader(3);
    const QStringList after = column(3);
    QVERIFY(after.at(0).trimmed().startsWith(u"had"_s));
    QVERIFY(after.at(1).trimmed().startsWith(u"is shut"_s));
    QVERIFY(after.at(2).trimmed().startsWith(u"master"_s));
    QVERIFY(after.at(3).trimmed().startsWith(u"until"_s));
    clickHeader(1);
    QVERIFY(column(1).at(0).contains(u"at the"_s)); // the at: before "the beside", "the sail" and "the said"
    clickHeader(1);
    QVERIFY(!column(1).at(0).contains(u"at the"_s));
}

void TestFind::theTableRunsAsTheTextDoes()
{
    QFile file(m_driver->path(u"d_four.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"قال المتحدث إن السفن تبقى في الميناء حتى الشتاء.\n"_s.toUtf8());
    file.close();
    m_driver->dropFiles({file.fileName()});
    m_driver->press(QKeySequence(u"Ctrl+Alt+F"_s));
    auto *all = m_driver->find<QLineEdit>(u"findAllField"_s);
    QTest::keyClicks(all, u"harbour"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(table()->layoutDirection(), Qt::LeftToRight);
    m_driver->window().setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(table()->layoutDirection(), Qt::LeftToRight); // in a mirrored window too
    all->selectAll();
    all->insert(u"الميناء"_s); // as it is pasted
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->layoutDirection(), Qt::RightToLeft);
}

void TestFind::hitsAreExported()
{
    find(u"harbour"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
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

void TestFind::hitsAreFoundInCompareToo()
{
    m_driver->press(QKeySequence(u"Ctrl+2"_s));
    auto *compare = m_driver->find<ComparisonView>(u"compareView"_s);
    QVERIFY(compare->isVisible());
    find(u"can't sail"_s);
    QTRY_COMPARE(count(), u"1 of 2"_s);
    QVERIFY(compare->isVisible());
    QCOMPARE(compare->view(m_driver->source(u"a"_s)->id)->marks().hits.size(), 1);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(compare->view(m_driver->source(u"b"_s)->id)->marks().currentHit, 0);
    QVERIFY(compare->isVisible());
}

void TestFind::aReplacedTextIsSearchedAnew()
{
    find(u"harbour"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    Study *study = m_driver->workbench().study();
    const Article newer = articleFromText(u"Now the council speaks of the harbour alone.\n"_s, u"a_one.txt"_s);
    const QUuid changed = m_driver->source(u"a"_s)->id;
    const auto replacement = acts::replaceText(study->data(), changed, newer, u"me"_s, QDateTime::currentDateTimeUtc());
    QVERIFY(study->act(replacement.change));
    QVERIFY(marks(u"a"_s).hits.isEmpty()); // no old place over the new text, not even for a moment
    QTRY_COMPARE(marks(u"a"_s).hits.size(), 1);
    const Span hit = marks(u"a"_s).hits.constFirst();
    QCOMPARE(m_driver->source(u"a"_s)->article.text.sliced(hit.begin, hit.length()), u"harbour"_s);
    m_driver->waitForAnalysis();
}

void TestFind::hitsOfASourceThatIsGoneLeadNowhere()
{
    m_driver->press(QKeySequence(u"Ctrl+Alt+F"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"bread"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    Study *study = m_driver->workbench().study();
    QVERIFY(study->act(acts::removeSource(study->data(), m_driver->source(u"c"_s)->id)));
    if (table()->model()->rowCount() > 0) {
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Return); // before anything was looked for again
    }
    QCOMPARE(table()->model()->rowCount(), 0);
    m_driver->waitForAnalysis();
}

void TestFind::quickStepsAllCount()
{
    find(u"harbour"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    m_driver->pane(u"a"_s)->setFocus();
    m_driver->pane(u"a"_s)->setCaret(0);
    m_driver->press(QKeySequence(Qt::Key_F3)); // looks again for what stands in the field ...
    m_driver->press(QKeySequence(Qt::Key_F3)); // ... and goes on before it has come
    QTRY_COMPARE(count(), u"2 of 4"_s);
}

void TestFind::everyPartHasAName()
{
    find(u"harbour"_s);
    m_driver->find<HitsDock>(u"hitsDock"_s)->open();
    for (QWidget *root : std::initializer_list<QWidget *>{bar(), m_driver->find<HitsDock>(u"hitsDock"_s)}) {
        for (const QToolButton *button : root->findChildren<QToolButton *>()) {
            if (qobject_cast<QLineEdit *>(button->parentWidget())) {
                continue; // Qt's own, within a field
            }
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        }
    }
    QVERIFY(!field()->accessibleName().isEmpty());
    QVERIFY(!table()->accessibleName().isEmpty());
}

QTEST_MAIN(TestFind)
#include "tst_find.moc"
