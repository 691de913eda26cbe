// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/hitsdock.h"
#include "models/project/acts.h"
#include "models/project/textreplacement.h"
#include "models/readers/reader.h"
#include "tests/app/finddriver.h"
#include "widgets/article/overviewbar.h"

#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestFind final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_driver = std::make_unique<FindDriver>();
        m_driver->openArticles();
    }
    void cleanup() { m_driver.reset(); }

    void typingFindsInTheOpenSources();
    void keysStepThroughThePanes();
    void optionsNarrowTheSearch();
    void wrongExpressionsAreExplained();
    void theSelectionIsTakenOver();
    void escapeTakesTheMarksAway();
    void escapeLeavesTheFoundWordsSelected();
    void panesThatOpenAndCloseAreSearched();
    void hitsAreFoundInCompareToo();
    void aReplacedTextIsSearchedAnew();
    void quickStepsAllCount();
    void everyPartHasAName();

private:
    std::unique_ptr<FindDriver> m_driver;
};

void TestFind::typingFindsInTheOpenSources()
{
    QVERIFY(!m_driver->bar()->isVisible());
    m_driver->lookFor(u"can't sail"_s); // straight finds curly
    QVERIFY(m_driver->bar()->isVisible());
    QTRY_COMPARE(m_driver->count(), u"1 of 2"_s);
    QCOMPARE(m_driver->marks(u"a"_s).hits.size(), 1);
    QCOMPARE(m_driver->marks(u"b"_s).hits.size(), 1);
    QVERIFY(m_driver->marks(u"c"_s).hits.isEmpty());
    QVERIFY(m_driver->current().startsWith(u"a: can’t sail"_s));
    const QList<OverviewMark> ticks = m_driver->pane(u"a"_s)->overviewBar()->marks();
    QCOMPARE(std::ranges::count(ticks, OverviewMark::Kind::Hit, &OverviewMark::kind), 1);
    QVERIFY(m_driver->field()->hasFocus()); // typing goes on
    QTest::keyClicks(m_driver->field(), u" away"_s);
    QTRY_COMPARE(m_driver->count(), u"Not found"_s);
    QVERIFY(m_driver->marks(u"a"_s).hits.isEmpty());
}

void TestFind::keysStepThroughThePanes()
{
    m_driver->lookFor(u"harbour"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 4"_s);
    const QString first = m_driver->current();
    QTest::keyClick(m_driver->field(), Qt::Key_Return);
    QCOMPARE(m_driver->count(), u"2 of 4"_s);
    m_driver->pane(u"a"_s)->setFocus();
    m_driver->press(QKeySequence(Qt::Key_F3));
    QCOMPARE(m_driver->count(), u"3 of 4"_s);
    QVERIFY(m_driver->current().startsWith(u"b: harbour"_s));
    m_driver->press(QKeySequence(Qt::Key_F3));
    QVERIFY(m_driver->current().startsWith(u"c: harbour"_s));
    m_driver->press(QKeySequence(Qt::Key_F3)); // and from the beginning
    QCOMPARE(m_driver->current(), first);
    QCOMPARE(m_driver->count(), u"1 of 4 · from the start again"_s);
    m_driver->press(QKeySequence(u"Shift+F3"_s));
    QVERIFY(m_driver->current().startsWith(u"c: harbour"_s));
    QCOMPARE(m_driver->count(), u"4 of 4 · from the end again"_s);
    m_driver->press(QKeySequence(u"Shift+F3"_s));
    QCOMPARE(m_driver->count(), u"3 of 4"_s);
}

void TestFind::optionsNarrowTheSearch()
{
    m_driver->lookFor(u"the"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 9"_s);
    auto *words = m_driver->find<QAction>(u"action_findWords"_s);
    auto *exact = m_driver->find<QAction>(u"action_findExact"_s);
    words->trigger();
    QTRY_VERIFY(m_driver->count().endsWith(u"of 8"_s)); // "their" is out
    exact->trigger();
    QTRY_VERIFY(m_driver->count().endsWith(u"of 5"_s)); // "The" is out
    words->trigger();
    exact->trigger();
    m_driver->find<QAction>(u"action_findRegular"_s)->trigger();
    m_driver->field()->selectAll();
    QTest::keyClicks(m_driver->field(), u"^(some|nobody)"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 2"_s);
    QVERIFY(m_driver->current().startsWith(u"b: Nobody"_s));
}

void TestFind::wrongExpressionsAreExplained()
{
    auto *error = m_driver->find<QLabel>(u"findError"_s);
    m_driver->find<QAction>(u"action_findRegular"_s)->trigger();
    m_driver->lookFor(u"(harb"_s);
    QTRY_VERIFY(error->isVisible());
    QVERIFY(error->text().contains(u"5"_s));
    QTest::keyClicks(m_driver->field(), u"our)"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 4"_s);
    QVERIFY(!error->isVisible());
}

void TestFind::theSelectionIsTakenOver()
{
    m_driver->dragOver(u"b"_s, u"ferries"_s);
    m_driver->press(QKeySequence::Find);
    QCOMPARE(m_driver->field()->text(), u"ferries"_s);
    QTRY_COMPARE(m_driver->count(), u"2 of 2"_s); // from where the reader is
    QVERIFY(m_driver->current().startsWith(u"b: ferries"_s));
    m_driver->press(QKeySequence(Qt::Key_F3));
    QVERIFY(m_driver->current().startsWith(u"a: ferries"_s));
}

void TestFind::escapeTakesTheMarksAway()
{
    m_driver->lookFor(u"harbour"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 4"_s);
    QTest::keyClick(m_driver->field(), Qt::Key_Escape);
    QVERIFY(!m_driver->bar()->isVisible());
    QVERIFY(m_driver->marks(u"a"_s).hits.isEmpty());
    QVERIFY(m_driver->pane(u"a"_s)->hasFocus());
    m_driver->press(QKeySequence(Qt::Key_F3)); // the words are remembered
    QTRY_VERIFY(!m_driver->marks(u"a"_s).hits.isEmpty());
    QVERIFY(m_driver->current().startsWith(u"a: harbour"_s));
}

void TestFind::escapeLeavesTheFoundWordsSelected()
{
    m_driver->lookFor(u"harbour"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 4"_s);
    const Span hit = m_driver->marks(u"a"_s).hits.constFirst();
    QTest::keyClick(m_driver->field(), Qt::Key_Escape);
    QCOMPARE(m_driver->pane(u"a"_s)->selectedSpan(), hit); // ready to be coded

    m_driver->lookFor(u"harbour"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 4"_s);
    m_driver->pane(u"a"_s)->setFocus();
    QTest::keyClick(m_driver->pane(u"a"_s), Qt::Key_Right);
    QTest::keyClick(m_driver->field(), Qt::Key_Escape);
    QVERIFY(m_driver->pane(u"a"_s)->selectedSpan().isEmpty()); // the reader has gone on
}

void TestFind::panesThatOpenAndCloseAreSearched()
{
    m_driver->lookFor(u"harbour"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 4"_s);
    const QString first = m_driver->current();
    m_driver->clickTick(u"c"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 3"_s);
    QCOMPARE(m_driver->current(), first);
    m_driver->clickTick(u"c"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 4"_s);
    QVERIFY(!m_driver->marks(u"c"_s).hits.isEmpty());
}

void TestFind::hitsAreFoundInCompareToo()
{
    m_driver->press(QKeySequence(u"Ctrl+2"_s));
    auto *compare = m_driver->find<ComparisonView>(u"compareView"_s);
    QVERIFY(compare->isVisible());
    m_driver->lookFor(u"can't sail"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 2"_s);
    QVERIFY(compare->isVisible());
    QCOMPARE(compare->view(m_driver->source(u"a"_s)->id)->marks().hits.size(), 1);
    QTest::keyClick(m_driver->field(), Qt::Key_Return);
    QCOMPARE(compare->view(m_driver->source(u"b"_s)->id)->marks().currentHit, 0);
    QVERIFY(compare->isVisible());
}

void TestFind::aReplacedTextIsSearchedAnew()
{
    m_driver->lookFor(u"harbour"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 4"_s);
    Study *study = m_driver->workbench().study();
    const Article newer = articleFromText(u"Now the council speaks of the harbour alone.\n"_s, u"a_one.txt"_s);
    const QUuid changed = m_driver->source(u"a"_s)->id;
    const auto replacement = acts::replaceText(study->data(), changed, newer, u"me"_s, QDateTime::currentDateTimeUtc());
    QVERIFY(study->act(replacement.change));
    QVERIFY(m_driver->marks(u"a"_s).hits.isEmpty()); // no old place over the new text, not even for a moment
    QTRY_COMPARE(m_driver->marks(u"a"_s).hits.size(), 1);
    const Span hit = m_driver->marks(u"a"_s).hits.constFirst();
    QCOMPARE(m_driver->source(u"a"_s)->article.text.sliced(hit.begin, hit.length()), u"harbour"_s);
    m_driver->waitForAnalysis();
}

void TestFind::quickStepsAllCount()
{
    m_driver->lookFor(u"harbour"_s);
    QTRY_COMPARE(m_driver->count(), u"1 of 4"_s);
    QTest::keyClick(m_driver->field(), Qt::Key_Escape);
    m_driver->pane(u"a"_s)->setFocus();
    m_driver->pane(u"a"_s)->setCaret(0);
    m_driver->press(QKeySequence(Qt::Key_F3)); // looks again for what stands in the field ...
    m_driver->press(QKeySequence(Qt::Key_F3)); // ... and goes on before it has come
    QTRY_COMPARE(m_driver->count(), u"2 of 4"_s);
}

void TestFind::everyPartHasAName()
{
    m_driver->lookFor(u"harbour"_s);
    m_driver->find<HitsDock>(u"hitsDock"_s)->open();
    for (QWidget *root : std::initializer_list<QWidget *>{m_driver->bar(), m_driver->find<HitsDock>(u"hitsDock"_s)}) {
        for (const QToolButton *button : root->findChildren<QToolButton *>()) {
            if (qobject_cast<QLineEdit *>(button->parentWidget())) {
                continue; // Qt's own, within a field
            }
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        }
    }
    QVERIFY(!m_driver->field()->accessibleName().isEmpty());
    QVERIFY(!m_driver->table()->accessibleName().isEmpty());
}

QTEST_MAIN(TestFind)
#include "tst_find.moc"
