// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole job, as an analyst does it: open five articles, tag two claims in them, compare two, export, come back.
#include "models/exchange/tables/csv.h"
#include "tests/app/windowdriver.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestWholeJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fiveArticles();

private:
    static void tagClaims(WindowDriver &driver);
    static QByteArray exportByDialog(WindowDriver &driver, const QString &path);
    static void checkByPython(const QString &csv, const QString &articles);
    static QByteArray bytesOf(const QString &path);

    QString m_articles;
    QStringList m_files;
};

void TestWholeJob::initTestCase()
{
    m_articles = QDir::cleanPath(QStringLiteral(SIDELIGHT_SHARED) + u"/articles"_s);
    for (const QFileInfo &file : QDir(m_articles).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        m_files.append(file.absoluteFilePath());
    }
    if (m_files.size() < 5) {
        QSKIP("the five articles are not here");
    }
}

void TestWholeJob::fiveArticles()
{
    WindowDriver driver;
    QVERIFY(driver.workbench().createProject(driver.path(u"study.sidelight"_s)));
    driver.dropFiles(m_files);
    QCOMPARE(driver.workbench().data().sources.size(), 5);
    QVERIFY(driver.workbench().analysis().groups.size() >= 8);
    for (const QString &key : {u"001"_s, u"002"_s, u"003"_s, u"004"_s}) {
        if (!driver.source(key)->isOpen) {
            driver.clickTick(key);
        }
        QVERIFY2(driver.pane(key), qPrintable(key));
    }
    tagClaims(driver);

    const QByteArray exported = exportByDialog(driver, driver.path(u"claims.csv"_s));
    QCOMPARE(exported.count("\r\n"), 7); // a header and six codings
    checkByPython(driver.path(u"claims.csv"_s), m_articles);

    driver.press(QKeySequence(u"Ctrl+2"_s));
    QVERIFY(driver.find<ComparisonView>(u"compareView"_s)->isVisible());
    QVERIFY(driver.find<QLabel>(u"summarySentence"_s)->text().contains(u'%'));

    driver.restart({driver.path(u"study.sidelight"_s)});
    QCOMPARE(driver.workbench().data().codings.size(), 6);
    QCOMPARE(exportByDialog(driver, driver.path(u"again.csv"_s)), exported);
}

void TestWholeJob::tagClaims(WindowDriver &driver)
{
    struct Tag {
        QString key;
        QString words;
        QString typed;
        bool isNew;
        Qt::Key stance;
    };
    const QList<Tag> tags = {
        {u"002"_s, u"Nov. 24 deadline"_s, u"The Nov. 24 deadline"_s, true, Qt::Key_A},
        {u"001"_s, u"November 24 deadline"_s, u"nov"_s, false, Qt::Key_B},
        {u"003"_s, u"Nov. 24 deadline"_s, u"dead"_s, false, Qt::Key_A},
        {u"004"_s, u"deadline on November 24"_s, u"dead"_s, false, Qt::Key_A},
        {u"001"_s, u"This is in fact the fourth time"_s, u"The fourth letter"_s, true, Qt::Key_A},
        {u"003"_s, u"at least three other occasions"_s, u"fourth"_s, false, Qt::Key_B},
    };
    for (const Tag &tag : tags) {
        driver.dragOver(tag.key, tag.words);
        driver.code(tag.key, tag.typed, tag.isNew, tag.stance);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    QCOMPARE(driver.workbench().data().claims.size(), 2);
    driver.press(QKeySequence::Undo);
    QCOMPARE(driver.workbench().data().codings.size(), 5);
    driver.press(QKeySequence::Redo);
    QCOMPARE(driver.workbench().data().codings.size(), 6);
}

QByteArray TestWholeJob::exportByDialog(WindowDriver &driver, const QString &path)
{
    driver.press(QKeySequence(u"Ctrl+Shift+E"_s));
    auto *dialog = driver.find<QDialog>(u"exportDialog"_s);
    if (!dialog) {
        return {};
    }
    auto *field = dialog->findChild<QLineEdit *>(u"exportPath"_s);
    QTest::mouseClick(dialog->findChild<QRadioButton *>(u"exportForSpreadsheets"_s), Qt::LeftButton);
    field->selectAll();
    QTest::keyClicks(field, path);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportAccept"_s), Qt::LeftButton);
    if (dialog->isVisible()) {
        qWarning("%s", qUtf8Printable(dialog->findChild<QLabel *>(u"exportError"_s)->text()));
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return bytesOf(path);
}

QByteArray TestWholeJob::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWholeJob::checkByPython(const QString &csv, const QString &articles)
{
    const QString script = QFINDTESTDATA("../exchange/check_codings.py");
    QVERIFY(!script.isEmpty());
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(u"python3"_s, {script, csv, articles});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAll());
}

QTEST_MAIN(TestWholeJob)
#include "tst_wholejob.moc"
