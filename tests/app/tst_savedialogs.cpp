// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/savedialog.h"
#include "tests/app/windowdriver.h"
#include "widgets/look/messagebar.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** Whoever writes a file over another one is asked first. */
class TestSaveDialogs final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void anExportAsksBeforeItReplaces();
    void theQuestionIsAboutTheWholeName_data();
    void theQuestionIsAboutTheWholeName();
    void aNewNameGetsItsEnding();
    void aReportIsNotPrintedHalfCompared();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QDialog *exportDialog();

    std::unique_ptr<WindowDriver> m_driver;
};

void TestSaveDialogs::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"p.sidelight"_s)));
    m_driver->dropFiles({write(u"001_a.txt"_s, "“The deadline is 24 November,” the minister said.\n"),
                         write(u"002_b.txt"_s, "Nobody knows when the talks will end.\n")});
}

QString TestSaveDialogs::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_driver->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0) {
        qWarning("cannot write a fixture");
    }
    return file.fileName();
}

QDialog *TestSaveDialogs::exportDialog()
{
    m_driver->window().actions().exportQuotes->trigger();
    return m_driver->find<QDialog>(u"exportDialog"_s);
}

void TestSaveDialogs::anExportAsksBeforeItReplaces()
{
    const QString edited = write(u"mine.csv"_s, "edited by hand");
    QDialog *dialog = exportDialog();
    QVERIFY(dialog);
    auto *path = dialog->findChild<QLineEdit *>(u"exportPath"_s);
    auto *accept = dialog->findChild<QPushButton *>(u"exportAccept"_s);
    const QString usual = accept->text();
    path->selectAll();
    QTest::keyClicks(path, edited);
    QTest::keyClick(path, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QCOMPARE(contents(edited), "edited by hand");
    QVERIFY(dialog->findChild<QLabel *>(u"exportError"_s)->text().contains(u"mine.csv"_s));
    QVERIFY(accept->text() != usual);

    QTest::keyClicks(path, u"x"_s); // another name needs no leave
    QCOMPARE(accept->text(), usual);
    QTest::keyClick(path, Qt::Key_Backspace);
    const QString other = write(u"other.csv"_s, "edited too");
    path->selectAll();
    QTest::keyClicks(path, other);
    QTest::keyClick(path, Qt::Key_Return);
    QCOMPARE(contents(other), "edited too"); // the leave was for the first one
    QTest::mouseClick(accept, Qt::LeftButton);
    QVERIFY(contents(other).contains("The deadline"));
    QCOMPARE(contents(edited), "edited by hand");
}

void TestSaveDialogs::theQuestionIsAboutTheWholeName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("there");
    QTest::newRow("no ending") << u"report"_s << u"report.pdf"_s;
    QTest::newRow("an ending that is none") << u"report.v2"_s << u"report.v2.pdf"_s;
    QTest::newRow("a copy of the project") << u"study"_s << u"study.sidelight"_s;
}

/** Typed without its ending, the name of a file that is there: the dialog asks, and "No" leaves the file alone. */
void TestSaveDialogs::theQuestionIsAboutTheWholeName()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, there);
    const QString kept = write(there, "kept");
    int asked = 0;
    QObject whileItIsOpen;
    const std::function<void()> drive = [&] { // a timer of its own each time: dialogs open out of one another
        QTimer::singleShot(20, &whileItIsOpen, drive);
        if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            ++asked;
            QVERIFY(question->text().contains(there));
            question->button(QMessageBox::No)->click();
        } else if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            if (asked > 0) {
                dialog->reject();
            } else if (name->text() != there) {
                name->setText(typed);
                QTest::keyClick(name, Qt::Key_Return);
            } else {
                QTest::keyClick(name, Qt::Key_Return);
            }
        }
    };
    drive();
    if (there.endsWith(u".sidelight")) {
        m_driver->window().actions().saveCopy->trigger();
    } else {
        QCOMPARE(askForFileToWrite(&m_driver->window(), u"Export"_s, m_driver->path(u"new.pdf"_s),
                                   {u"Document (*.pdf)"_s}),
                 QString());
    }
    QCOMPARE(asked, 1);
    QCOMPARE(contents(kept), "kept");
}

void TestSaveDialogs::aNewNameGetsItsEnding()
{
    QTimer::singleShot(50, this, [] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(u"a.b"_s);
        QTest::keyClick(name, Qt::Key_Return);
    });
    QCOMPARE(askForFileToWrite(&m_driver->window(), u"Export"_s, m_driver->path(u"new.pdf"_s),
                               {u"Document (*.pdf)"_s, u"Web page (*.html)"_s}),
             m_driver->path(u"a.b.pdf"_s));
}

void TestSaveDialogs::aReportIsNotPrintedHalfCompared()
{
    m_driver->window().actions().printReport->trigger();
    auto *dialog = m_driver->find<QDialog>(u"printReportDialog"_s);
    QVERIFY(dialog);
    m_driver->workbench().importText(u"Another article, which is compared with all others first."_s);
    QVERIFY(m_driver->workbench().isBusy());
    emit dialog->accepted();
    const auto *messages = m_driver->find<MessageBar>(u"messages"_s);
    QVERIFY2(messages->text().contains(u"not printed"_s), qPrintable(messages->text()));
    dialog->reject();
    m_driver->waitForAnalysis();
}

QTEST_MAIN(TestSaveDialogs)
#include "tst_savedialogs.moc"
