// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/quotesdriver.h"
#include "widgets/quotes/quotecontext.h"
#include "widgets/variants/variantview.h"

#include <QCheckBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestQuotesView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_driver.reset(); }
    void theViewHasTheRoomOfTheDocks();
    void theDocksComeBackAtTheNextStart();
    void speakersHoldUtterancesAndTheseQuotes();
    void theCurrentQuoteIsShownInItsText();
    void enterGoesToTheText();
    void arrowsAreClicked();
    void figuresAreLinks();
    void theDockShowsTheUtterance();
    void filtersNarrowTheTree();
    void filtersByMenu();
    void whatIsNotFoundSaysSo();
    void theNextPartGoesThroughTheView();
    void theListBesideTheTextsHasTheSameTree();
    void quotesAreExported();
    void everyPartHasAName();
    void itFitsASmallWindow();

private:
    std::unique_ptr<QuotesDriver> m_driver;
};

void TestQuotesView::init()
{
    m_driver = std::make_unique<QuotesDriver>();
    m_driver->openQuotes();
}

void TestQuotesView::theViewHasTheRoomOfTheDocks()
{
    auto *sources = m_driver->find<QDockWidget>(u"sourcesDock"_s);
    QVERIFY(!sources->isVisible());
    QVERIFY(!m_driver->find<QDockWidget>(u"listsDock"_s)->isVisible());
    m_driver->press(QKeySequence(u"Ctrl+1"_s));
    QVERIFY(sources->isVisible());
    QVERIFY(!m_driver->tree()->isVisible());
}

void TestQuotesView::theDocksComeBackAtTheNextStart()
{
    m_driver->restart();
    QVERIFY(m_driver->tree()->isVisible()); // the view is the same
    m_driver->press(QKeySequence(u"Ctrl+1"_s));
    QVERIFY(m_driver->find<QDockWidget>(u"sourcesDock"_s)->isVisible());
}

void TestQuotesView::speakersHoldUtterancesAndTheseQuotes()
{
    const QModelIndex ada = m_driver->tree()->model()->index(0, 0);
    QCOMPARE(ada.data().toString(), u"Ada Crane"_s);
    QVERIFY(m_driver->tree()->isExpanded(ada));
    const QModelIndex utterance = m_driver->tree()->model()->index(0, 0, ada);
    QVERIFY(utterance.data().toString().startsWith(u"We will not sail"_s));
    QCOMPARE(m_driver->tree()->model()->rowCount(utterance), 2);
    QCOMPARE(m_driver->tree()->currentIndex(), utterance);
    const QString thing = m_driver->find<QLabel>(u"statusThing"_s)->text();
    QVERIFY2(thing.contains(u"2 speaker"_s), qPrintable(thing));
}

void TestQuotesView::theCurrentQuoteIsShownInItsText()
{
    m_driver->click(QuoteModel::QuoteLevel, u"They never asked us"_s);
    auto *context = m_driver->find<QuoteContext>(u"quoteContext"_s);
    QCOMPARE(context->toPlainText(), u"“They never asked us,” said Bo Ek, a skipper."_s);
    QVERIFY(m_driver->find<QLabel>(u"quotePlace"_s)->text().startsWith(m_driver->source(u"b"_s)->key));
    const QString evidence = m_driver->find<QLabel>(u"quoteEvidence"_s)->text();
    QVERIFY2(evidence.contains(u"%"_s) && evidence.contains(u"said"_s), qPrintable(evidence));
    QTextCursor words = context->textCursor();
    words.setPosition(2);
    QVERIFY(words.charFormat().underlineStyle() == QTextCharFormat::SingleUnderline);
    const QString position = m_driver->find<QLabel>(u"statusPosition"_s)->text();
    QVERIFY2(position.contains(u'–'), qPrintable(position));
}

void TestQuotesView::enterGoesToTheText()
{
    m_driver->click(QuoteModel::QuoteLevel, u"They never asked us"_s);
    QTest::keyClick(m_driver->tree(), Qt::Key_Return);
    ArticleView *pane = m_driver->pane(u"b"_s);
    QVERIFY(pane->isVisible());
    QCOMPARE(pane->textCursor().position(), m_driver->source(u"b"_s)->article.text.indexOf(u"They never asked us"_s));
}

void TestQuotesView::arrowsAreClicked()
{
    QTreeView *tree = m_driver->tree();
    const QModelIndex ada = tree->model()->index(0, 0);
    const QRect rect = tree->visualRect(ada);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 16, rect.center().y()));
    QVERIFY(!tree->isExpanded(ada));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 16, rect.center().y()));
    QVERIFY(tree->isExpanded(ada));
    tree->setFocus();
    tree->setCurrentIndex(ada);
    QTest::keyClick(tree, Qt::Key_Left);
    QVERIFY(!tree->isExpanded(ada));
}

void TestQuotesView::figuresAreLinks()
{
    auto *table = m_driver->find<QTableView>(u"speakerOutlets"_s);
    m_driver->click(QuoteModel::QuoteLevel, u"They never asked us"_s);
    QCOMPARE(table->currentIndex().column(), 2); // the cell follows the quote
    const QModelIndex ada = table->model()->index(0, 1);
    table->scrollTo(ada);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(ada).center());
    QCOMPARE(m_driver->tree()->currentIndex().data(QuoteModel::SpeakerRole).toString(), u"Ada Crane"_s);
    QCOMPARE(m_driver->tree()->currentIndex().data(QuoteModel::SourceIdRole).toUuid(), m_driver->source(u"a"_s)->id);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 2));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_driver->tree()->currentIndex().data(QuoteModel::SourceIdRole).toUuid(), m_driver->source(u"b"_s)->id);
}

void TestQuotesView::theDockShowsTheUtterance()
{
    m_driver->find<QDockWidget>(u"variantsDock"_s)->show();
    m_driver->click(QuoteModel::UtteranceLevel, u"We will not sail"_s);
    auto *variants = m_driver->find<VariantView>(u"variantsView"_s);
    QVERIFY(variants);
    QCOMPARE(variants->model()->rowCount(), 2);
    const QString figures = m_driver->find<QLabel>(u"variantsFigures"_s)->text();
    QVERIFY2(figures.contains(u"Ada Crane"_s), qPrintable(figures));
    variants->setFocus();
    variants->setCurrentIndex(variants->model()->index(1, 0));
    QTest::keyClick(variants, Qt::Key_Space);
    QVERIFY(variants->model()->headerData(1, Qt::Vertical).toString().contains(u"Base"_s));
    m_driver->click(QuoteModel::QuoteLevel, u"They never asked us"_s);
    QCOMPARE(variants->model()->rowCount(), 1);
    m_driver->press(QKeySequence(u"Ctrl+1"_s));
    QCOMPARE(variants->model()->rowCount(), 0); // in the texts it is the passage that counts
}

void TestQuotesView::filtersNarrowTheTree()
{
    auto *filter = m_driver->find<QLineEdit>(u"quotesPageFilter"_s);
    QTest::keyClicks(filter, u"never asked"_s);
    QCOMPARE(m_driver->tree()->model()->rowCount(), 1);
    QCOMPARE(m_driver->tree()->model()->index(0, 0).data().toString(), u"Bo Ek"_s);
    filter->clear();
    const int all = m_driver->tree()->model()->rowCount();
    auto *direct = m_driver->find<QCheckBox>(u"quoteType0"_s);
    QTest::mouseClick(direct, Qt::LeftButton);
    QVERIFY(!m_driver->row(QuoteModel::QuoteLevel, u"They never asked us"_s).isValid());
    QTest::mouseClick(direct, Qt::LeftButton);
    QCOMPARE(m_driver->tree()->model()->rowCount(), all);
}

void TestQuotesView::filtersByMenu()
{
    QVERIFY(m_driver->row(QuoteModel::QuoteLevel, u"that the crews were tired"_s).isValid());
    auto *button = m_driver->find<QPushButton>(u"quoteFilterMenu"_s);
    emit button->menu()->aboutToShow();
    const QString key = m_driver->source(u"b"_s)->key;
    for (QAction *action : button->menu()->actions()) {
        if (action->text().startsWith(key)) {
            action->trigger();
        }
    }
    QVERIFY2(button->text().startsWith(key), qPrintable(button->text()));
    QVERIFY(!m_driver->row(QuoteModel::QuoteLevel, u"that the crews were tired"_s).isValid());
    QVERIFY(m_driver->row(QuoteModel::QuoteLevel, u"They never asked us"_s).isValid());
}

void TestQuotesView::whatIsNotFoundSaysSo()
{
    auto *empty = m_driver->find<QLabel>(u"quotesPageEmpty"_s);
    QVERIFY(!empty->isVisible());
    auto *filter = m_driver->find<QLineEdit>(u"quotesPageFilter"_s);
    QTest::keyClicks(filter, u"zeppelin"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"Nothing matches “zeppelin”."_s);
}

void TestQuotesView::theNextPartGoesThroughTheView()
{
    m_driver->find<QDockWidget>(u"variantsDock"_s)->hide();
    m_driver->tree()->setFocus();
    m_driver->press(QKeySequence(Qt::Key_F6));
    QVERIFY(m_driver->find<QTableView>(u"speakerOutlets"_s)->hasFocus());
    m_driver->press(QKeySequence(Qt::Key_F6));
    QVERIFY(m_driver->find<QuoteContext>(u"quoteContext"_s)->hasFocus());
    m_driver->press(QKeySequence(Qt::Key_F6));
    QVERIFY(m_driver->tree()->hasFocus());
}

void TestQuotesView::theListBesideTheTextsHasTheSameTree()
{
    m_driver->press(QKeySequence(u"Ctrl+1"_s));
    auto *list = m_driver->find<QTreeView>(u"quotesView"_s);
    QCOMPARE(list->model()->rowCount(), m_driver->tree()->model()->rowCount());
    const QModelIndex ada = list->model()->index(0, 0);
    QCOMPARE(ada.data().toString(), u"Ada Crane"_s);
    const QModelIndex utterance = list->model()->index(0, 0, ada);
    QCOMPARE(utterance.data(QuoteModel::LevelRole).toInt(), int(QuoteModel::UtteranceLevel));
    QCOMPARE(list->model()->rowCount(utterance), 2);
}

void TestQuotesView::quotesAreExported()
{
    m_driver->window().actions().exportQuotes->trigger();
    auto *dialog = m_driver->find<QDialog>(u"exportDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    const QString target = m_driver->path(u"quotes.csv"_s);
    dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(target);
    dialog->findChild<QRadioButton *>(u"exportForPrograms"_s)->click();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportAccept"_s), Qt::LeftButton);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.startsWith("doc_id,start,end,content,"));
    QVERIFY(csv.contains("Bo Ek"));
    qsizetype quotes = 0;
    for (const SourceAnalysis &source : m_driver->workbench().analysis().sources) {
        quotes += source.quotes.size();
    }
    QCOMPARE(csv.count('\n'), quotes + 1);
}

void TestQuotesView::everyPartHasAName()
{
    for (const QString &name : {u"quoteTree"_s, u"speakerOutlets"_s, u"quoteContext"_s, u"quotesPageFilter"_s,
                                u"quoteFilterMenu"_s, u"quoteEvidence"_s}) {
        const auto *widget = m_driver->find<QWidget>(name);
        QVERIFY2(widget && !widget->accessibleName().isEmpty(), qPrintable(name));
    }
    const QModelIndex quote = m_driver->row(QuoteModel::QuoteLevel, u"They never asked us"_s);
    QVERIFY(quote.data(Qt::AccessibleTextRole).toString().contains(u"direct"_s));
}

void TestQuotesView::itFitsASmallWindow()
{
    QTRY_VERIFY((m_driver->window().resize(1024, 700), m_driver->window().size() == QSize(1024, 700)));
    m_driver->press(QKeySequence(u"Ctrl+1"_s));
    QTRY_VERIFY((m_driver->window().resize(1024, 700), m_driver->window().size() == QSize(1024, 700)));
    m_driver->press(QKeySequence(u"Ctrl+4"_s));
    QCoreApplication::processEvents();
    QCOMPARE(m_driver->window().width(), 1024); // it does not grow
    QVERIFY(m_driver->tree()->width() >= 380);
    QVERIFY(m_driver->find<QTableView>(u"speakerOutlets"_s)->isVisible());
    QVERIFY(m_driver->find<QuoteContext>(u"quoteContext"_s)->height() >= 60);
}

QTEST_MAIN(TestQuotesView)
#include "tst_quotesview.moc"
