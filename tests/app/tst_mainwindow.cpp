// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/windowdriver.h"
#include "widgets/look/messagebar.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QFile>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr auto first =
    u"The minister left the capital early on Monday, two officials said.\n"
    u"\"We will not sign the treaty before the winter session has ended,\" Anna Weber told reporters.\n";
constexpr auto second =
    u"A spokesman would not comment.\n"
    u"\"We will not sign the treaty before the winter session has ended,\" Weber said in the evening.\n";

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void badFilesAreNamedAndTheOthersImported();
    void theSameArticleTwiceIsOneSource();
    void undoTakesAnImportBack();
    void keysCodeAndChangeTheStance();
    void recentClaimsHaveDigits();
    void theMatrixMarksOmissions();
    void layersAreRememberedAndSwitchedByKey();
    void withoutSourcesTheEmptyStateIsShown();
    void boilerplateIsOverruledFromTheText();

private:
    QString write(const QString &name, const QByteArray &bytes);
    void importTwo();
    /** Codes the quotation of a source without the mouse. */
    void codeQuote(const QString &key, const QString &claim, bool isNew);

    std::unique_ptr<WindowDriver> m_driver;
};

void TestMainWindow::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
}

QString TestMainWindow::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_driver->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qWarning("cannot write a fixture");
    }
    return file.fileName();
}

void TestMainWindow::importTwo()
{
    m_driver->dropFiles(
        {write(u"a_one.txt"_s, QStringView(first).toUtf8()), write(u"b_two.txt"_s, QStringView(second).toUtf8())});
    QCOMPARE(m_driver->workbench().data().sources.size(), 2);
}

void TestMainWindow::badFilesAreNamedAndTheOthersImported()
{
    m_driver->dropFiles({write(u"empty.txt"_s, {}), write(u"binary.txt"_s, QByteArray(4000, '\0')),
                         m_driver->path(u"gone.txt"_s), write(u"good.txt"_s, QStringView(first).toUtf8())});
    QTRY_COMPARE(m_driver->workbench().data().sources.size(), 1);
    auto *messages = m_driver->find<MessageBar>(u"messages"_s);
    QTRY_COMPARE(messages->kind(), MessageBar::Kind::Failed);
    QVERIFY(messages->isVisible());
    QVERIFY2(messages->text().contains(u"empty.txt"_s), qPrintable(messages->text()));
}

void TestMainWindow::theSameArticleTwiceIsOneSource()
{
    importTwo();
    m_driver->dropFiles({write(u"c_three.txt"_s, QStringView(first).toUtf8())});
    QCOMPARE(m_driver->workbench().data().sources.size(), 2);
}

void TestMainWindow::undoTakesAnImportBack()
{
    importTwo();
    m_driver->press(QKeySequence::Undo);
    QCOMPARE(m_driver->workbench().data().sources.size(), 0);
    m_driver->press(QKeySequence::Redo);
    QCOMPARE(m_driver->workbench().data().sources.size(), 2);
    m_driver->waitForAnalysis();
}

void TestMainWindow::codeQuote(const QString &key, const QString &claim, bool isNew)
{
    ArticleView *view = m_driver->pane(key);
    QVERIFY(view);
    view->setFocus();
    view->setCaret(m_driver->source(key)->article.text.indexOf(u"treaty"));
    m_driver->code(key, claim, isNew);
}

void TestMainWindow::keysCodeAndChangeTheStance()
{
    importTwo();
    codeQuote(u"a"_s, u"The treaty waits"_s, true);
    const Coding coded = m_driver->workbench().data().codings.constFirst();
    QVERIFY(m_driver->source(u"a"_s)->article.text.sliced(coded.span->begin).startsWith(u"We will not sign"));
    QCOMPARE(coded.stance, Stance::Attributes);
    QCOMPARE(coded.attributedTo, u"Anna Weber"_s);
    QTest::keyClick(m_driver->pane(u"a"_s), Qt::Key_D);
    QCOMPARE(m_driver->workbench().data().codings.constFirst().stance, Stance::Disputes);
    QTest::keyClick(m_driver->pane(u"a"_s), Qt::Key_Delete);
    QVERIFY(m_driver->workbench().data().codings.isEmpty());
    m_driver->press(QKeySequence::Undo);
    QCOMPARE(m_driver->workbench().data().codings.size(), 1);
}

void TestMainWindow::recentClaimsHaveDigits()
{
    importTwo();
    codeQuote(u"a"_s, u"The treaty waits"_s, true);
    ArticleView *view = m_driver->pane(u"b"_s);
    view->setFocus();
    view->setCaret(m_driver->source(u"b"_s)->article.text.indexOf(u"treaty"));
    QTest::keyClick(view, Qt::Key_1);
    QCOMPARE(m_driver->workbench().data().codings.size(), 2);
    QCOMPARE(m_driver->workbench().data().claims.size(), 1);
}

void TestMainWindow::theMatrixMarksOmissions()
{
    importTwo();
    codeQuote(u"a"_s, u"The treaty waits"_s, true);
    m_driver->press(QKeySequence(u"Ctrl+3"_s));
    auto *matrix = m_driver->find<QTableView>(u"matrixView"_s);
    QTRY_VERIFY(matrix->isVisible());
    matrix->setFocus();
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    QTest::keyClick(matrix, Qt::Key_O);
    QCOMPARE(m_driver->workbench().data().codings.size(), 2);
    QCOMPARE(m_driver->workbench().data().codings.constLast().stance, Stance::Omits);
    QTest::keyClick(matrix, Qt::Key_O);
    QCOMPARE(m_driver->workbench().data().codings.size(), 1);
}

void TestMainWindow::layersAreRememberedAndSwitchedByKey()
{
    importTwo();
    m_driver->press(QKeySequence(u"Ctrl+Alt+2"_s));
    QVERIFY(!m_driver->find<QCheckBox>(u"layer_quotes"_s)->isChecked());
    QVERIFY(!m_driver->find<ComparisonView>(u"readView"_s)->layers().testFlag(Layer::Quotes));
    m_driver->restart();
    QVERIFY(!m_driver->find<QCheckBox>(u"layer_quotes"_s)->isChecked());
    QCOMPARE(m_driver->workbench().data().sources.size(), 2); // and so is the project
}

void TestMainWindow::withoutSourcesTheEmptyStateIsShown()
{
    QVERIFY(m_driver->find<QWidget>(u"emptyState"_s)->isVisible());
    importTwo();
    QVERIFY(!m_driver->find<QWidget>(u"emptyState"_s)->isVisible());
    QVERIFY(m_driver->find<ComparisonView>(u"readView"_s)->isVisible());
}

void TestMainWindow::boilerplateIsOverruledFromTheText()
{
    const QByteArray article = "A boy looks at the harbour. (Photo: Reuters)\n\n" + QStringView(first).toUtf8();
    m_driver->dropFiles({write(u"a_one.txt"_s, article)});
    const Source *source = m_driver->source(u"a"_s);
    const auto masked = std::ranges::find(source->article.parts, true, &Part::masked);
    QVERIFY(masked != source->article.parts.cend());
    auto *view = m_driver->find<ComparisonView>(u"readView"_s);
    emit view->contextMenuRequested(source->id, masked->span.begin, view->mapToGlobal(QPoint(40, 40)));
    auto *menu = m_driver->find<QMenu>(u"textMenu"_s);
    QVERIFY(menu);
    menu->actions().constFirst()->trigger();
    menu->close();
    QVERIFY(maskedSpans(effectiveArticle(*m_driver->source(u"a"_s))).isEmpty());
    m_driver->waitForAnalysis();
    m_driver->window().actions().undo->trigger();
    QVERIFY(!maskedSpans(effectiveArticle(*m_driver->source(u"a"_s))).isEmpty());
    m_driver->waitForAnalysis();
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
