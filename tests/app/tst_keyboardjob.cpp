// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole job without a mouse: from the first start over five articles to a full matrix and what leaves the program.
#include "models/exchange/exportformat.h"
#include "models/items/matrix/matrixmodel.h"
#include "models/items/sources/sourcemodel.h"
#include "models/items/claims/suggestionmodel.h"
#include "tests/app/keyboard.h"
#include "tests/app/windowdriver.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** Words that are coded by hand. */
struct Tag {
    QString key;
    QString words;
    QString claim;
    Qt::Key stance;
};

constexpr int patience = 20000; // ms

const auto deadline = u"The Nov. 24 deadline"_s;
const auto letter = u"The fourth letter"_s;

} // namespace

class TestKeyboardJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void fiveArticlesToEverythingThatLeaves_data();
    void fiveArticlesToEverythingThatLeaves();

private:
    void importByDialog(const QStringList &files);
    void saveAs(const QString &path);
    void openEveryPane();
    void goToPane(const QString &key);
    void codeClaims(const QList<Tag> &tags);
    void code(const Tag &tag);
    void acceptSuggestion();
    void addClaim(const QString &name);
    void fillMatrix();
    void readTheDossier();
    void exportAs(ExportFormat format, const QString &fileName);
    void printReport(const QString &path);
    void checkQdpx(const QString &path);
    void checkTable(const QString &path, const QString &articles);

    [[nodiscard]] static QByteArray bytesOf(const QString &path);
    [[nodiscard]] const ProjectData &data() { return m_driver->workbench().data(); }
    [[nodiscard]] QString path(const QString &name) const { return m_driver->path(name); }
    [[nodiscard]] bool isCoded(const QString &key, const QString &claim);
    [[nodiscard]] static std::function<bool(const QWidget *)> named(const QString &name);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<Keyboard> m_keys;
};

void TestKeyboardJob::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8()); // where an untitled project lies: there is none yet
    m_driver = std::make_unique<WindowDriver>();
    m_keys = std::make_unique<Keyboard>();
}

void TestKeyboardJob::cleanup()
{
    m_keys.reset();
    m_driver.reset();
}

std::function<bool(const QWidget *)> TestKeyboardJob::named(const QString &name)
{
    return [name](const QWidget *widget) { return widget && widget->objectName() == name; };
}

QByteArray TestKeyboardJob::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestKeyboardJob::isCoded(const QString &key, const QString &claim)
{
    const Source *source = m_driver->source(key);
    return std::ranges::any_of(data().codings, [&](const Coding &coding) {
        return coding.source == source->id && data().claim(coding.claim)->name == claim;
    });
}

void TestKeyboardJob::fiveArticlesToEverythingThatLeaves_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QList<Tag>>("tags");
    QTest::newRow("the sample's articles")
        << QFINDTESTDATA("../../resources/samples")
        << QList<Tag>{{u"001"_s, u"Nov. 24 deadline"_s, deadline, Qt::Key_B},
                      {u"002"_s, u"Nov. 24 deadline"_s, deadline, Qt::Key_B},
                      {u"003"_s, u"The deadline for an agreement is 24 November"_s, deadline, Qt::Key_A},
                      {u"004"_s, u"a deadline on Nov. 24"_s, deadline, Qt::Key_A},
                      {u"001"_s, u"at least the fourth time"_s, letter, Qt::Key_B},
                      {u"002"_s, u"is the fourth that Obama has addressed"_s, letter, Qt::Key_A}};
    QTest::newRow("the five articles") << QDir::cleanPath(QStringLiteral(SIDELIGHT_SHARED) + u"/articles"_s)
                                       << QList<Tag>{
                                              {u"002"_s, u"Nov. 24 deadline"_s, deadline, Qt::Key_A},
                                              {u"001"_s, u"November 24 deadline"_s, deadline, Qt::Key_B},
                                              {u"003"_s, u"Nov. 24 deadline"_s, deadline, Qt::Key_A},
                                              {u"004"_s, u"deadline on November 24"_s, deadline, Qt::Key_A},
                                              {u"001"_s, u"This is in fact the fourth time"_s, letter, Qt::Key_A},
                                              {u"003"_s, u"at least three other occasions"_s, letter, Qt::Key_B}};
}

void TestKeyboardJob::fiveArticlesToEverythingThatLeaves()
{
    QFETCH(QString, folder);
    QFETCH(QList<Tag>, tags);
    QStringList files;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        files.append(file.absoluteFilePath());
    }
    if (files.size() != 5) {
        QSKIP("the five articles are not here");
    }
    const QList<std::function<void()>> steps = {
        [&] { importByDialog(files); },
        [&] { saveAs(path(u"study.sidelight"_s)); },
        [&] { openEveryPane(); },
        [&] { codeClaims(tags); },
        [&] { addClaim(u"Talks go on after the deadline"_s); },
        [&] { fillMatrix(); },
        [&] { readTheDossier(); },
        [&] { exportAs(ExportFormat::Claims, u"codings.csv"_s); },
        [&] { checkTable(path(u"codings.csv"_s), folder); },
        [&] { exportAs(ExportFormat::Qdpx, u"study.qdpx"_s); },
        [&] { checkQdpx(path(u"study.qdpx"_s)); },
        [&] { exportAs(ExportFormat::Report, u"report.pdf"_s); },
        [&] { printReport(path(u"printed.pdf"_s)); },
    };
    for (const auto &step : steps) {
        step();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    for (const QString &name : {u"report.pdf"_s, u"printed.pdf"_s}) {
        QVERIFY2(bytesOf(path(name)).startsWith("%PDF"), qPrintable(name));
    }
    QCOMPARE(m_keys->mouseEvents(), 0);
}

void TestKeyboardJob::importByDialog(const QStringList &files)
{
    m_keys->pressAndAnswer(QKeySequence(u"Ctrl+Shift+O"_s), [this, &files] {
        m_keys->type(u'"' + files.join(u"\" \""_s) + u'"');
        m_keys->press(Qt::Key_Return);
    });
    m_driver->waitForAnalysis();
    QCOMPARE(data().sources.size(), 5);
}

void TestKeyboardJob::saveAs(const QString &path)
{
    m_keys->pressAndAnswer(QKeySequence::Save, [this, &path] {
        m_keys->press(QKeySequence::SelectAll);
        m_keys->type(path);
        m_keys->press(Qt::Key_Return);
    });
    m_driver->waitForAnalysis();
    QCOMPARE(m_driver->workbench().study()->path(), path);
}

/** The fifth source is ticked in the table: the space bar does it. */
void TestKeyboardJob::openEveryPane()
{
    QVERIFY(m_keys->goTo(Qt::Key_F6, named(u"sourcesView"_s)));
    m_keys->press(Qt::Key_Home);
    for (int row = 0; row < 5; ++row) {
        auto *view = m_driver->find<QTreeView>(u"sourcesView"_s);
        const Source *source = data().source(view->currentIndex().data(SourceModel::IdRole).toUuid());
        QVERIFY(source);
        if (!source->isOpen) {
            m_keys->press(Qt::Key_Space);
        }
        m_keys->press(Qt::Key_Down);
    }
    for (const Source &source : data().sources) {
        QVERIFY2(m_driver->pane(source.key), qPrintable(source.key));
    }
}

void TestKeyboardJob::goToPane(const QString &key)
{
    ArticleView *pane = m_driver->pane(key);
    QVERIFY2(m_keys->goTo(Qt::Key_F6, [pane](const QWidget *focus) { return focus == pane; }), qPrintable(key));
    m_keys->press(QKeySequence(u"Ctrl+Home"_s));
}

void TestKeyboardJob::codeClaims(const QList<Tag> &tags)
{
    code(tags.constFirst());
    acceptSuggestion();
    for (const Tag &tag : tags) {
        if (!QTest::currentTestFailed() && !isCoded(tag.key, tag.claim)) {
            code(tag);
        }
    }
}

/** Found, left by Escape with the found words selected, and coded. */
void TestKeyboardJob::code(const Tag &tag)
{
    goToPane(tag.key);
    m_keys->press(QKeySequence::Find);
    m_keys->press(QKeySequence::SelectAll);
    m_keys->type(tag.words);
    m_keys->press(Qt::Key_Return);
    const ArticleView *pane = m_driver->pane(tag.key);
    const qsizetype at = m_driver->source(tag.key)->article.text.indexOf(tag.words);
    QTRY_COMPARE_WITH_TIMEOUT(pane->caret(), at, patience);
    m_keys->press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), pane);
    QCOMPARE(pane->selectedSpan(), (Span{at, at + tag.words.size()}));

    const qsizetype before = data().codings.size();
    const bool isNew = std::ranges::none_of(data().claims, [&](const Claim &claim) { return claim.name == tag.claim; });
    m_keys->press(Qt::Key_T);
    QVERIFY(QApplication::activePopupWidget());
    m_keys->type(tag.claim);
    m_keys->press(QKeySequence(Qt::ALT | tag.stance));
    m_keys->press(isNew ? QKeySequence(Qt::CTRL | Qt::Key_Return) : QKeySequence(Qt::Key_Return));
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(data().codings.size(), before + 1);
    QCOMPARE(data().claim(data().codings.constLast().claim)->name, tag.claim);
}

/** The first place that is proposed for the claim is accepted; the last is rejected. */
void TestKeyboardJob::acceptSuggestion()
{
    m_keys->press(QKeySequence(u"Ctrl+Alt+W"_s));
    auto *list = m_driver->find<QListView>(u"suggestionsView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->hasFocus(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() >= 2, patience);
    const int proposed = list->model()->rowCount();
    m_keys->press(Qt::Key_Return);
    QCOMPARE(data().codings.size(), 2);
    QCOMPARE(data().codings.constLast().origin, Origin::Accepted);
    QVERIFY(list->model()->rowCount() < proposed);
    m_keys->press(Qt::Key_End);
    m_keys->press(Qt::Key_Delete);
    QCOMPARE(data().rejectedSuggestions.size(), 1);
    m_keys->press(QKeySequence::Undo);
    QCOMPARE(data().rejectedSuggestions.size(), 0);
}

/** A claim without a place yet, made in the codebook. */
void TestKeyboardJob::addClaim(const QString &name)
{
    m_keys->press(QKeySequence(u"Ctrl+Shift+N"_s));
    m_keys->press(QKeySequence::SelectAll);
    m_keys->type(name);
    m_keys->press(Qt::Key_Return);
    QCOMPARE(data().claims.size(), 3);
    QCOMPARE(data().claims.constLast().name, name);
}

/** Every source is marked as read, and every cell without a coding as omitted. */
void TestKeyboardJob::fillMatrix()
{
    m_keys->press(QKeySequence(u"Ctrl+3"_s));
    auto *matrix = m_driver->find<QTableView>(u"matrixView"_s);
    QCOMPARE(QApplication::focusWidget(), matrix);
    const auto stateAt = [matrix](const QModelIndex &index) {
        return index.data(MatrixModel::CellRole).value<MatrixCell>().state;
    };
    m_keys->press(QKeySequence(u"Ctrl+Home"_s));
    for (int row = 0; row < matrix->model()->rowCount(); ++row) {
        for (int column = 0; column < matrix->model()->columnCount(); ++column) {
            const QModelIndex current = matrix->currentIndex();
            QCOMPARE(std::pair(current.row(), current.column()), std::pair(row, column));
            const Source *source = data().source(current.data(MatrixModel::SourceIdRole).toUuid());
            if (!source->isRead) {
                m_keys->press(QKeySequence(u"Ctrl+M"_s));
            }
            if (stateAt(current) != MatrixCell::State::Coded) {
                m_keys->press(Qt::Key_O);
                QCOMPARE(stateAt(current), MatrixCell::State::Omits);
            }
            m_keys->press(Qt::Key_Right);
        }
        m_keys->press(Qt::Key_Down);
        m_keys->press(Qt::Key_Home);
    }
    for (int row = 0; row < matrix->model()->rowCount(); ++row) {
        for (int column = 0; column < matrix->model()->columnCount(); ++column) {
            const MatrixCell::State state = stateAt(matrix->model()->index(row, column));
            QVERIFY(state == MatrixCell::State::Coded || state == MatrixCell::State::Omits);
        }
    }
}

/** The dossier of the claim; its first link leads into the text, and the way back leads to the matrix. */
void TestKeyboardJob::readTheDossier()
{
    auto *text = m_driver->find<QTextEdit>(u"dossierText"_s);
    m_keys->press(QKeySequence(u"Ctrl+Home"_s));
    QVERIFY(m_keys->goTo(Qt::Key_F6, named(u"dossierText"_s)));
    QVERIFY(text->toPlainText().contains(deadline));
    m_keys->press(Qt::Key_Tab);
    m_keys->press(Qt::Key_Return);
    QVERIFY(m_driver->find<ComparisonView>(u"readView"_s)->isVisible());
    QVERIFY(qobject_cast<const ArticleView *>(QApplication::focusWidget()));
    m_keys->press(QKeySequence(u"Ctrl+3"_s));
    QVERIFY(!m_driver->find<ComparisonView>(u"readView"_s)->isVisible());
}

void TestKeyboardJob::exportAs(ExportFormat format, const QString &fileName)
{
    m_keys->press(QKeySequence(u"Ctrl+Shift+E"_s));
    QPointer<QDialog> dialog = m_driver->find<QDialog>(u"exportDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isActiveWindow());
    QVERIFY(m_keys->goTo(Qt::Key_Tab, named(u"exportList"_s)));
    m_keys->press(Qt::Key_Home);
    m_keys->press(Qt::Key_Down, static_cast<int>(exportFormats().indexOf(format)));
    m_keys->press(QKeySequence(u"Alt+F"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"exportPath"_s);
    m_keys->press(QKeySequence::SelectAll);
    m_keys->type(path(fileName));
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QVERIFY(QFileInfo::exists(path(fileName)));
}

/** By the command's name, because it has no key of its own; to the printer that is always there: a file. */
void TestKeyboardJob::printReport(const QString &path)
{
    m_keys->press(QKeySequence(u"Ctrl+Shift+P"_s));
    m_keys->type(u"print the report"_s);
    m_keys->press(Qt::Key_Return);
    QPointer<QDialog> dialog = m_driver->find<QDialog>(u"printReportDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isActiveWindow());
    QVERIFY(m_keys->goTo(Qt::Key_Tab, named(u"filename"_s)));
    m_keys->press(QKeySequence::SelectAll);
    m_keys->type(path);
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

void TestKeyboardJob::checkQdpx(const QString &path)
{
    const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
    QVERIFY2(!xmllint.isEmpty(), "xmllint (libxml2-utils) is not installed");
    QTemporaryDir folder;
    QCOMPARE(QProcess::execute(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, path, folder.path()}), 0);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(xmllint, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, QFINDTESTDATA("../data/refi-qda/Project.xsd"),
                            folder.filePath(u"project.qde"_s)});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAll());
}

void TestKeyboardJob::checkTable(const QString &path, const QString &articles)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(u"python3"_s, {QFINDTESTDATA("../exchange/check_codings.py"), path, articles, u"--rows"_s,
                                QString::number(data().codings.size())});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAll());
}

QTEST_MAIN(TestKeyboardJob)
#include "tst_keyboardjob.moc"
