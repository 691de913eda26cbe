// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/quotesdriver.h"
#include "widgets/look/messagebar.h"
#include "widgets/quotes/quotecontext.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QActionGroup>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestQuoteCorrections final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_driver.reset(); }
    void unknownSpeakersAreSettledByKeyboard();
    void thePopupKnowsWhomTheArticleNames();
    void escapeSettlesNothing();
    void aNewNameAndNobody();
    void theTypeIsChangedByKey();
    void somethingIsNoQuote();
    void aCorrectionIsTakenBack();
    void theSelectionIsWhatIsSaid();
    void aQuoteIsMarkedInTheText();
    void speakersAreJoinedByKey();
    void speakersArePartedAgain();
    void correctionsOutliveTheProgram();
    void lettersTypedIntoTheFilterAreNoKeys();
    void aCorrectionKeepsTheFilters();
    void unknownSpeakersComeInBothDirections();

private:
    void press(Qt::Key key)
    {
        QTest::keyClick(m_driver->tree(), key);
        m_driver->waitForAnalysis();
    }
    void undo()
    {
        m_driver->press(QKeySequence::Undo);
        m_driver->waitForAnalysis();
    }
    /** The platform of the tests takes the popup that has gone for the active window. */
    void returnToWindow()
    {
        QCoreApplication::processEvents();
        m_driver->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
        m_driver->tree()->setFocus();
        QTRY_VERIFY(m_driver->tree()->hasFocus());
    }
    /** Types into the popup that is open, and takes what fits best. */
    void choose(const QString &typed)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QCOMPARE(popup->objectName(), u"speakerPopup"_s);
        auto *search = popup->findChild<QLineEdit *>(u"speakerSearch"_s);
        QTest::keyClicks(search, typed);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!QApplication::activePopupWidget());
        m_driver->waitForAnalysis();
        returnToWindow();
    }
    QString undoText() { return m_driver->workbench().study()->undoStack()->undoText(); }

    std::unique_ptr<QuotesDriver> m_driver;
};

void TestQuoteCorrections::init()
{
    m_driver = std::make_unique<QuotesDriver>();
    m_driver->openQuotes();
    QCOMPARE(m_driver->speakerOf(u"Nobody knows who paid"_s), u"?"_s);
    QCOMPARE(m_driver->speakerOf(u"They never asked us"_s), u"Bo Ek"_s);
}

void TestQuoteCorrections::unknownSpeakersAreSettledByKeyboard()
{
    m_driver->press(QKeySequence(u"Ctrl+1"_s)); // the key works from any view
    m_driver->press(QKeySequence(Qt::Key_F7));
    QVERIFY(m_driver->tree()->isVisible());
    QVERIFY(m_driver->tree()->currentIndex().data().toString().startsWith(u"Nobody knows who paid"_s));
    choose(u"ada"_s);
    QCOMPARE(m_driver->speakerOf(u"Nobody knows who paid"_s), u"Ada Crane"_s);
    QCOMPARE(undoText(), u"Change the speaker of a quote"_s);
    QVERIFY(
        m_driver->row(QuoteModel::QuoteLevel, u"Nobody knows who paid"_s).data(QuoteModel::IsCorrectedRole).toBool());
    undo();
    QCOMPARE(m_driver->speakerOf(u"Nobody knows who paid"_s), u"?"_s);
}

void TestQuoteCorrections::thePopupKnowsWhomTheArticleNames()
{
    m_driver->click(QuoteModel::QuoteLevel, u"Nobody knows who paid"_s);
    press(Qt::Key_S);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    auto *choices = popup->findChild<QListWidget *>(u"speakerChoices"_s);
    QCOMPARE(choices->item(0)->text(), u"Ada Crane"_s); // the most quoted one, since the article names nobody
    QVERIFY(!choices->findItems(u"Bo Ek"_s, Qt::MatchExactly).isEmpty());
    auto *search = popup->findChild<QLineEdit *>(u"speakerSearch"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(choices->currentRow(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestQuoteCorrections::escapeSettlesNothing()
{
    m_driver->press(QKeySequence(Qt::Key_F7));
    QTest::keyClick(QApplication::activePopupWidget()->findChild<QLineEdit *>(u"speakerSearch"_s), Qt::Key_Escape);
    QCOMPARE(m_driver->speakerOf(u"Nobody knows who paid"_s), u"?"_s);
    QVERIFY(!m_driver->workbench().study()->undoStack()->canUndo() || undoText() != u"Change the speaker of a quote"_s);
}

void TestQuoteCorrections::aNewNameAndNobody()
{
    m_driver->click(QuoteModel::QuoteLevel, u"They never asked us"_s);
    press(Qt::Key_S);
    choose(u"Cy Dee"_s);
    QCOMPARE(m_driver->speakerOf(u"They never asked us"_s), u"Cy Dee"_s);
    press(Qt::Key_S);
    auto *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    auto *choices = popup->findChild<QListWidget *>(u"speakerChoices"_s);
    auto *search = popup->findChild<QLineEdit *>(u"speakerSearch"_s);
    while (choices->currentRow() < choices->count() - 1) {
        QTest::keyClick(search, Qt::Key_Down);
    }
    QTest::keyClick(search, Qt::Key_Return); // the last one is nobody
    m_driver->waitForAnalysis();
    QCOMPARE(m_driver->speakerOf(u"They never asked us"_s), u"?"_s);
}

void TestQuoteCorrections::theTypeIsChangedByKey()
{
    m_driver->click(QuoteModel::QuoteLevel, u"They never asked us"_s);
    const auto type = [this] {
        return m_driver->row(QuoteModel::QuoteLevel, u"They never asked us"_s).data(QuoteModel::TypeRole).toInt();
    };
    press(Qt::Key_M);
    QCOMPARE(type(), int(QuoteType::Mixed));
    QCOMPARE(m_driver->find<QAbstractItemView>(u"variantsView"_s)->model()->rowCount(), 1); // the same one is shown
    press(Qt::Key_I);
    QCOMPARE(type(), int(QuoteType::Indirect));
    press(Qt::Key_D);
    QCOMPARE(type(), int(QuoteType::Direct));
    undo();
    QCOMPARE(type(), int(QuoteType::Indirect));
    undo();
    undo();
    QCOMPARE(type(), int(QuoteType::Direct));
}

void TestQuoteCorrections::somethingIsNoQuote()
{
    m_driver->click(QuoteModel::QuoteLevel, u"They never asked us"_s);
    press(Qt::Key_Delete);
    QCOMPARE(m_driver->speakerOf(u"They never asked us"_s), u"no quote"_s);
    QVERIFY(m_driver->find<MessageBar>(u"messages"_s)->isVisible());
    QVERIFY(m_driver->tree()->currentIndex().isValid());
    undo();
    QCOMPARE(m_driver->speakerOf(u"They never asked us"_s), u"Bo Ek"_s);
}

void TestQuoteCorrections::aCorrectionIsTakenBack()
{
    m_driver->click(QuoteModel::QuoteLevel, u"They never asked us"_s);
    QVERIFY(!m_driver->window().actions().restoreQuote->isEnabled());
    press(Qt::Key_I);
    QVERIFY(m_driver->window().actions().restoreQuote->isEnabled());
    press(Qt::Key_R);
    QVERIFY(m_driver->workbench().data().quoteDecisions.isEmpty());
    QCOMPARE(m_driver->speakerOf(u"They never asked us"_s), u"Bo Ek"_s);
}

void TestQuoteCorrections::theSelectionIsWhatIsSaid()
{
    m_driver->click(QuoteModel::QuoteLevel, u"They never asked us"_s);
    auto *context = m_driver->find<QuoteContext>(u"quoteContext"_s);
    context->setFocus();
    QTextCursor cursor = context->textCursor();
    const auto at = static_cast<int>(context->toPlainText().indexOf(u"never"_s));
    cursor.setPosition(at);
    context->setTextCursor(cursor);
    for (int i = 0; i < u"never asked"_s.size(); ++i) {
        QTest::keyClick(context, Qt::Key_Right, Qt::ShiftModifier);
    }
    QTest::keyClick(context, Qt::Key_W);
    m_driver->waitForAnalysis();
    QCOMPARE(m_driver->speakerOf(u"They never"_s), u"no quote"_s);
    QCOMPARE(m_driver->row(QuoteModel::QuoteLevel, u"never"_s).data().toString(), u"never asked"_s);
    QCOMPARE(m_driver->speakerOf(u"never asked"_s), u"Bo Ek"_s);
}

void TestQuoteCorrections::aQuoteIsMarkedInTheText()
{
    m_driver->press(QKeySequence(u"Ctrl+1"_s));
    m_driver->dragOver(u"a"_s, u"The posters on the quay were plain enough"_s);
    QTest::keyClick(m_driver->pane(u"a"_s), Qt::Key_U);
    m_driver->waitForAnalysis();
    QCOMPARE(m_driver->speakerOf(u"The posters on the quay"_s), u"?"_s);
    m_driver->dragOver(u"a"_s, u"posters on the quay"_s);
    QTest::keyClick(m_driver->pane(u"a"_s), Qt::Key_W);
    m_driver->waitForAnalysis();
    QCOMPARE(m_driver->speakerOf(u"The posters on the quay"_s), u"no quote"_s);
    QCOMPARE(m_driver->speakerOf(u"posters on the quay"_s), u"?"_s);
    undo();
    undo();
    QCOMPARE(m_driver->speakerOf(u"The posters on the quay"_s), u"no quote"_s);
}

void TestQuoteCorrections::speakersAreJoinedByKey()
{
    const int before = m_driver->tree()->model()->rowCount();
    m_driver->click(QuoteModel::SpeakerLevel, u"Bo Ek"_s);
    press(Qt::Key_J);
    choose(u"cr"_s); // a word of the name is enough
    QCOMPARE(m_driver->tree()->model()->rowCount(), before - 1);
    QCOMPARE(undoText(), u"Join “Bo Ek” with “Ada Crane”"_s);
    undo();
    QCOMPARE(m_driver->tree()->model()->rowCount(), before);
}

void TestQuoteCorrections::speakersArePartedAgain()
{
    const int before = m_driver->tree()->model()->rowCount();
    m_driver->click(QuoteModel::SpeakerLevel, u"Bo Ek"_s);
    press(Qt::Key_J);
    choose(u"ada"_s);
    m_driver->click(QuoteModel::QuoteLevel, u"They never asked us"_s);
    const QString joined = m_driver->speakerOf(u"They never asked us"_s);
    if (joined == u"Bo Ek"_s) { // whichever name stands for both: part the other one
        m_driver->click(QuoteModel::QuoteLevel, u"that the crews were tired"_s);
    }
    QVERIFY(m_driver->window().actions().partSpeaker->isEnabled());
    press(Qt::Key_P);
    QCOMPARE(m_driver->tree()->model()->rowCount(), before);
    QVERIFY2(undoText().startsWith(u"Part “"_s), qPrintable(undoText()));
}

void TestQuoteCorrections::correctionsOutliveTheProgram()
{
    m_driver->press(QKeySequence(Qt::Key_F7));
    choose(u"bo"_s);
    m_driver->click(QuoteModel::QuoteLevel, u"that the crews were tired"_s);
    press(Qt::Key_D);
    m_driver->restart();
    QCOMPARE(m_driver->speakerOf(u"Nobody knows who paid"_s), u"Bo Ek"_s);
    QCOMPARE(m_driver->row(QuoteModel::QuoteLevel, u"that the crews were tired"_s).data(QuoteModel::TypeRole).toInt(),
             int(QuoteType::Direct));
    m_driver->press(QKeySequence(Qt::Key_F5)); // a whole new analysis
    m_driver->waitForAnalysis();
    QCOMPARE(m_driver->speakerOf(u"Nobody knows who paid"_s), u"Bo Ek"_s);
}

void TestQuoteCorrections::lettersTypedIntoTheFilterAreNoKeys()
{
    m_driver->click(QuoteModel::QuoteLevel, u"They never asked us"_s);
    auto *filter = m_driver->find<QLineEdit>(u"quotesPageFilter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"simd"_s);
    QCOMPARE(filter->text(), u"simd"_s);
    QVERIFY(m_driver->workbench().data().quoteDecisions.isEmpty());
    QVERIFY(!QApplication::activePopupWidget());
}

void TestQuoteCorrections::aCorrectionKeepsTheFilters()
{
    auto *filters = m_driver->find<QPushButton>(u"quoteFilterMenu"_s);
    emit filters->menu()->aboutToShow();
    const QList<QAction *> actions = filters->menu()->actions();
    const auto unknown = std::ranges::find(actions, u"Unknown speaker"_s, &QAction::text);
    QVERIFY(unknown != actions.cend());
    (*unknown)->trigger();
    const QString shown = filters->text();
    QVERIFY(shown.contains(u"Unknown speaker"_s));
    m_driver->click(QuoteModel::QuoteLevel, u"Nobody knows who paid"_s);
    press(Qt::Key_S);
    auto *search = QApplication::activePopupWidget()->findChild<QLineEdit *>(u"speakerSearch"_s);
    QTest::keyClicks(search, u"ada"_s);
    QTest::keyClick(search, Qt::Key_Return);
    m_driver->waitForAnalysis();
    QCOMPARE(filters->text(), shown);
    QCOMPARE(m_driver->tree()->model()->rowCount(), 0); // it was the last one
    emit filters->menu()->aboutToShow();
    emit filters->menu()->aboutToShow();
    QCOMPARE(filters->menu()->findChildren<QActionGroup *>().size(), 3); // however often it was opened
    m_driver->window().actions().undo->trigger();
    m_driver->waitForAnalysis();
    QCOMPARE(m_driver->tree()->model()->rowCount(), 1);
}

void TestQuoteCorrections::unknownSpeakersComeInBothDirections()
{
    QFile file(m_driver->path(u"d_four.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Who pays\n\n“The price will be paid twice over.”\n");
    file.close();
    m_driver->dropFiles({file.fileName()});
    QCOMPARE(m_driver->speakerOf(u"The price will be paid"_s), u"?"_s);
    const auto goneTo = [this](const QKeySequence &key) {
        m_driver->click(QuoteModel::QuoteLevel, u"They never asked us"_s); // whose speaker is known, in the second
        m_driver->press(key);
        if (QWidget *popup = QApplication::activePopupWidget()) {
            QTest::keyClick(popup->findChild<QLineEdit *>(u"speakerSearch"_s), Qt::Key_Escape);
        }
        returnToWindow();
        return m_driver->tree()->currentIndex().data().toString();
    };
    const QString next = goneTo(QKeySequence(Qt::Key_F7));
    QVERIFY2(next.startsWith(u"Nobody knows who paid"_s), qPrintable(next));
    const QString previous = goneTo(QKeySequence(Qt::SHIFT | Qt::Key_F7)); // round the end: there is none before it
    QVERIFY2(previous.startsWith(u"The price will be paid"_s), qPrintable(previous));
}

QTEST_MAIN(TestQuoteCorrections)
#include "tst_quotecorrections.moc"
