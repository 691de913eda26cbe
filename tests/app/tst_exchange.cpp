// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/actions.h"
#include "app/exchange/exchangecontroller.h"
#include "app/workbench.h"
#include "models/exchange/qda/zipfile.h"
#include "tests/app/clirun.h"
#include "tests/app/windowdriver.h"
#include "widgets/look/messagebar.h"
#include "widgets/look/spanpalette.h"

#include <QStandardPaths>
#include <QFileInfo>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

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

/** Export in every format and import of codings, in a real window. */
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->workbench().createProject(m_driver->path(u"p.sidelight"_s)));
        m_driver->dropFiles(
            {write(u"001_a.txt"_s, "The minister spoke on Monday.\n\n\"The deadline is 24 November,\" she said.\n"),
             write(u"002_b.txt"_s, "Nobody knows when the talks will end.\n\nThe deadline is near, she said.\n")});
        QCOMPARE(m_driver->workbench().data().sources.size(), 2);
    }

    void cleanup() { m_driver.reset(); }

    void codingsAreImportedInOneStep()
    {
        drop(write(u"codings.csv"_s,
                   "document,tag,content,stance\n001_a.txt,Talks / The deadline,24 November,asserts\n"
                   "002_b.txt,Talks / The deadline,deadline,disputes\n002_b.txt,T,not there,asserts\n"));
        QCOMPARE(data().codings.size(), 2);
        auto *messages = m_driver->window().findChild<MessageBar *>(u"messages"_s);
        QVERIFY(messages->text().contains(u"2 coding"_s));
        auto *details = messages->findChild<QPushButton *>(u"messageDetails"_s);
        auto *lines = messages->findChild<QLabel *>(u"messageDetailsText"_s);
        QVERIFY(details->isVisible() && !lines->isVisible());
        QTest::mouseClick(details, Qt::LeftButton);
        QVERIFY(lines->isVisible());
        QVERIFY2(lines->text().contains(u"line 4"_s), qPrintable(lines->text()));
        QTest::mouseClick(messages->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
        QCOMPARE(data().codings.size(), 0);
        QCOMPARE(data().claims.size(), 0);
        m_driver->press(QKeySequence::Redo);
        QCOMPARE(data().codings.size(), 2);
    }

    void whatIsNoneIsTold()
    {
        drop(write(u"none.qdpx"_s, "no archive"));
        auto *messages = m_driver->window().findChild<MessageBar *>(u"messages"_s);
        QCOMPARE(messages->kind(), MessageBar::Kind::Failed);
        QVERIFY(data().codings.isEmpty());
    }

    void everyFormatIsWrittenAsTheCommandLineDoes()
    {
        drop(write(u"codings.csv"_s, "document,tag,content,stance\n001_a.txt,The deadline,24 November,asserts\n"
                                     "002_b.txt,The deadline,,omits\n"));
        QVERIFY(m_driver->workbench().study()->isOpen());
        m_driver->waitForAnalysis();
        QStringList arguments{u"export"_s, m_driver->workbench().study()->path()};
        for (const ExportFormat format : exportFormats()) {
            arguments += {u"--"_s + exportOption(format), m_driver->path(u"cli-"_s + exportFileName(format))};
        }
        QCOMPARE(runCli(arguments).code, cli::Done);
        for (qsizetype i = 0; i < exportFormats().size(); ++i) {
            const QString name = exportFileName(exportFormats().at(i));
            const QByteArray bytes = exportByDialog(static_cast<int>(i), m_driver->path(name));
            QVERIFY2(!bytes.isEmpty(), qPrintable(name));
            QVERIFY2(bytes == contents(m_driver->path(u"cli-"_s + name)), qPrintable(name));
        }
    }

    void aReportIsAlsoPages()
    {
        drop(write(u"codings.csv"_s, "document,tag,content,stance\n001_a.txt,The deadline,24 November,asserts\n"));
        m_driver->waitForAnalysis();
        const QByteArray pdf = exportByDialog(int(ExportFormat::Report), m_driver->path(u"report.pdf"_s));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Type /Page"));
    }

    void aProjectWithoutAPlaceIsExportedToTheDocuments()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->dropFiles({write(u"003_c.txt"_s, "The minister spoke on Monday.\n")});
        QVERIFY(m_driver->workbench().isUntitled());
        QDialog *dialog = openDialog();
        const QFileInfo proposed(dialog->findChild<QLineEdit *>(u"exportPath"_s)->text());
        QCOMPARE(proposed.fileName(), u"claims.csv"_s);
        QCOMPARE(proposed.absolutePath(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        dialog->reject();
    }

    void theDialogTellsWhatDoesNotGoAlong()
    {
        drop(write(u"codings.csv"_s, "document,tag,content,stance\n002_b.txt,The deadline,,omits\n"));
        QDialog *dialog = openDialog();
        auto *list = dialog->findChild<QListWidget *>(u"exportList"_s);
        auto *losses = dialog->findChild<QLabel *>(u"exportLosses"_s);
        auto *path = dialog->findChild<QLineEdit *>(u"exportPath"_s);
        auto *kind = dialog->findChild<QRadioButton *>(u"exportForPrograms"_s);
        QVERIFY(!list->accessibleName().isEmpty());
        QVERIFY(!losses->isVisible() && kind->isVisible());
        QVERIFY(path->text().endsWith(u"claims.csv"_s));
        list->setFocus();
        for (int i = 0; i < int(ExportFormat::Qdpx); ++i) {
            QTest::keyClick(list, Qt::Key_Down);
        }
        QVERIFY(losses->isVisible() && !kind->isVisible());
        QVERIFY2(losses->text().contains(u"omission"_s), qPrintable(losses->text()));
        QVERIFY(path->text().endsWith(u"project.qdpx"_s));
        QVERIFY(dialog->findChild<QCheckBox *>(u"exportWindowsLines"_s)->isVisible());
        path->setText(m_driver->path(u"mine.qdpx"_s));
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(path->text(), m_driver->path(u"mine.xlsx"_s));
        QVERIFY(!dialog->findChild<QCheckBox *>(u"exportWindowsLines"_s)->isVisible());
        dialog->reject();
    }

    void theDialogLooksAsDesigned()
    {
        QDialog *dialog = openDialog();
        for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
            QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
        }
        auto *list = dialog->findChild<QListWidget *>(u"exportList"_s);
        const QRect row = list->visualItemRect(list->currentItem());
        const QImage picture = list->viewport()->grab().toImage();
        const SpanPalette colours = SpanPalette::from(QGuiApplication::palette());
        QCOMPARE(picture.pixelColor(row.right() - 4, row.center().y()), colours.accentWash);
        QCOMPARE(picture.pixelColor(row.left() + 1, row.center().y()), colours.accent);
        dialog->reject();
    }

    void linesEndAsMaxqdaWantsThem()
    {
        drop(write(u"codings.csv"_s, "document,tag,content,stance\n002_b.txt,Near,deadline is near,asserts\n"));
        const auto exported = [this](bool windows) {
            QDialog *dialog = openDialog();
            dialog->findChild<QListWidget *>(u"exportList"_s)->setCurrentRow(int(ExportFormat::Qdpx));
            const QString path = m_driver->path(windows ? u"windows.qdpx"_s : u"unix.qdpx"_s);
            dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(path);
            auto *lines = dialog->findChild<QCheckBox *>(u"exportWindowsLines"_s);
            QTest::keyClick(lines, windows ? Qt::Key_Space : Qt::Key_Shift);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportAccept"_s), Qt::LeftButton);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? zip::read(file).value_or(QList<zip::Entry>()) : QList<zip::Entry>();
        };
        const QList<zip::Entry> plain = exported(false);
        const QList<zip::Entry> windows = exported(true);
        QCOMPARE(plain.size(), 3);
        QCOMPARE(windows.size(), 3);
        QCOMPARE(windows.at(0).bytes, plain.at(0).bytes); // the positions are the same
        for (int i = 1; i < 3; ++i) {
            QVERIFY(plain.at(i).bytes.contains('\n') && !plain.at(i).bytes.contains('\r'));
            QCOMPARE(windows.at(i).bytes, QByteArray(plain.at(i).bytes).replace("\n", "\r\n"));
        }
    }

    void whatCannotBeWrittenIsToldBesideIt()
    {
        QDialog *dialog = openDialog();
        dialog->findChild<QListWidget *>(u"exportList"_s)->setCurrentRow(int(ExportFormat::Qdc));
        dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(m_driver->path(u"c.qdc"_s));
        auto *accept = dialog->findChild<QPushButton *>(u"exportAccept"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        auto *error = dialog->findChild<QLabel *>(u"exportError"_s);
        QVERIFY(dialog->isVisible() && error->isVisible());
        dialog->findChild<QListWidget *>(u"exportList"_s)->setCurrentRow(0);
        QVERIFY(!error->isVisible());
        dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(m_driver->path(u"nowhere/c.csv"_s));
        QTest::mouseClick(accept, Qt::LeftButton);
        QVERIFY(error->isVisible());
        dialog->reject();
    }

private:
    [[nodiscard]] const ProjectData &data() const { return m_driver->workbench().data(); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_driver->path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    /** As the File menu does once a file is chosen. */
    void drop(const QString &path) { m_driver->window().findChild<ExchangeController *>()->importCodings(path); }

    QDialog *openDialog()
    {
        m_driver->press(QKeySequence(u"Ctrl+Shift+E"_s));
        return m_driver->find<QDialog>(u"exportDialog"_s);
    }

    QByteArray exportByDialog(int format, const QString &path)
    {
        QDialog *dialog = openDialog();
        dialog->findChild<QListWidget *>(u"exportList"_s)->setCurrentRow(format);
        dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(path);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportAccept"_s), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return contents(path);
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(TestExchange)
#include "tst_exchange.moc"
