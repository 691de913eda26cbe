// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/matrix/dossierexport.h"
#include "app/matrix/dossierpanel.h"
#include "app/matrix/matrixpage.h"
#include "app/window/pages.h"
#include "models/items/matrix/matrixmodel.h"
#include "models/project/acts.h"
#include "models/project/dossier.h"
#include "tests/app/windowdriver.h"
#include "widgets/look/spanpalette.h"
#include "widgets/matrix/dossiertext.h"

#include <QFontDatabase>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTextBrowser>
#include <QTextBlock>
#include <QTextDocument>
#include <QUndoStack>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr auto first = u"The minister left the capital early on Monday, two officials said.\n"
                       u"\"We will not sign the treaty,\" Anna Weber told reporters. The talks failed.\n";
constexpr auto second = u"The talks went on, a spokesman said.\nThe treaty will be signed, he said.\n";
constexpr auto third = u"It rained in the harbour all day long.\n";

} // namespace

/** The matrix with its dossier, used by keys and clicks. */
class TestMatrixView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void theDossierFollowsTheCell();
    void aNoteIsKeptWhenItIsLeft();
    void bracketsGoThroughTheCodingsOfACell();
    void aLinkOfTheDossierLeadsToTheText();
    void omissionAndUnreadAreNeverConfused();
    void sourcesComeInTheOrderChosen();
    void twoColumnsAreCompared();
    void theDossierIsOfTheClaimOrTheSource();
    void theDossierBecomesADocument();
    void walkingThroughTheMatrixWritesNothing();
    void aNoteKeepsItsBlanks();
    void digitsCodeOnlyWhatIsInView();
    void theReadersLineStaysWhenAStanceChanges();
    void longContextsAreCutInTheOpen();
    void allSignsAreOfOneFont();

private:
    [[nodiscard]] QString write(const QString &name, QStringView text);
    [[nodiscard]] const ProjectData &data() { return m_driver->workbench().data(); }
    [[nodiscard]] QTableView *matrix() { return m_driver->find<QTableView>(u"matrixView"_s); }
    [[nodiscard]] QString dossier() { return m_driver->find<QTextBrowser>(u"dossierText"_s)->toPlainText(); }
    void code(const QUuid &claim, const QString &key, const QString &words, Stance stance, const QString &to = {});
    void goTo(int row, int column);
    [[nodiscard]] QStringList columns();

    std::unique_ptr<WindowDriver> m_driver;
    QUuid m_treaty;
    QUuid m_talks;
};

QString TestMatrixView::write(const QString &name, QStringView text)
{
    QFile file(m_driver->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qWarning("cannot write a fixture");
    }
    return file.fileName();
}

void TestMatrixView::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
    m_driver->dropFiles({write(u"a_one.txt"_s, first), write(u"b_two.txt"_s, second), write(u"c_three.txt"_s, third)});
    Study *study = m_driver->workbench().study();
    for (const auto &[id, name] : {std::pair(&m_treaty, u"No treaty"_s), std::pair(&m_talks, u"The talks failed"_s)}) {
        const Claim claim = acts::newClaim(data(), name);
        *id = claim.id;
        study->act(acts::addClaim(data(), claim));
    }
    code(m_treaty, u"a"_s, u"We will not sign the treaty"_s, Stance::Attributes, u"Anna Weber"_s);
    code(m_treaty, u"b"_s, u"The treaty will be signed"_s, Stance::Disputes, u"a spokesman"_s);
    code(m_talks, u"a"_s, u"The talks failed"_s, Stance::Asserts);
    code(m_talks, u"a"_s, u"not sign"_s, Stance::Questions);
    m_driver->press(QKeySequence(u"Ctrl+3"_s));
    QTRY_VERIFY(matrix()->isVisible());
    study->note(acts::setRead(data(), m_driver->source(u"c"_s)->id, false)); // a short text is read at a glance
}

void TestMatrixView::code(const QUuid &claim, const QString &key, const QString &words, Stance stance,
                          const QString &to)
{
    const Source *source = m_driver->source(key);
    const qsizetype at = source->article.text.indexOf(words);
    QVERIFY(at >= 0);
    Coding coding =
        acts::newCoding(claim, source->id, {at, at + words.size()}, stance, u"me"_s, QDateTime::currentDateTimeUtc());
    coding.attributedTo = to;
    m_driver->workbench().study()->act(acts::addCoding(data(), coding));
}

void TestMatrixView::goTo(int row, int column)
{
    matrix()->setFocus();
    matrix()->setCurrentIndex(matrix()->model()->index(0, 0));
    for (int i = 0; i < row; ++i) {
        QTest::keyClick(matrix(), Qt::Key_Down);
    }
    for (int i = 0; i < column; ++i) {
        QTest::keyClick(matrix(), Qt::Key_Right);
    }
    QCOMPARE(matrix()->currentIndex(), matrix()->model()->index(row, column));
}

QStringList TestMatrixView::columns()
{
    QStringList keys;
    for (int column = 0; column < matrix()->model()->columnCount(); ++column) {
        keys.append(matrix()->model()->headerData(column, Qt::Horizontal, MatrixModel::KeyRole).toString());
    }
    return keys;
}

void TestMatrixView::theDossierFollowsTheCell()
{
    goTo(0, 0);
    QVERIFY2(dossier().contains(u"attributes to Anna Weber"_s), qPrintable(dossier()));
    QVERIFY(dossier().contains(u"Anna Weber told reporters"_s)); // the whole sentence
    QVERIFY(dossier().contains(u"The treaty will be signed"_s)); // of the other source
    QTest::keyClick(matrix(), Qt::Key_Right);
    QVERIFY(dossier().contains(u"disputes, through a spokesman"_s));
}

void TestMatrixView::aNoteIsKeptWhenItIsLeft()
{
    goTo(0, 1);
    auto *note = m_driver->find<QPlainTextEdit>(u"dossierNote"_s);
    QVERIFY(note->isVisible());
    note->setFocus();
    QTest::keyClicks(note, u"the only denial"_s);
    QTest::keyClick(note, Qt::Key_Tab);
    const auto noteOf = [this] {
        const auto found = std::ranges::find(data().codings, Stance::Disputes, &Coding::stance);
        return found->note;
    };
    QCOMPARE(noteOf(), u"the only denial"_s);
    m_driver->window().actions().undo->trigger();
    QCOMPARE(noteOf(), QString());
    QCOMPARE(note->toPlainText(), QString());
}

void TestMatrixView::bracketsGoThroughTheCodingsOfACell()
{
    goTo(1, 0);
    const auto *page = m_driver->window().findChild<Pages *>()->matrix();
    QTest::keyClick(matrix(), Qt::Key_BracketLeft);
    QCOMPARE(data().coding(page->currentCoding())->stance, Stance::Asserts); // the later one in the text
    QTest::keyClick(matrix(), Qt::Key_D);
    QCOMPARE(data().coding(page->currentCoding())->stance, Stance::Disputes);
    QTest::keyClick(matrix(), Qt::Key_BracketRight);
    QCOMPARE(data().coding(page->currentCoding())->stance, Stance::Questions);
    QTest::keyClick(matrix(), Qt::Key_Delete);
    QCOMPARE(data().codings.size(), 3);
}

void TestMatrixView::aLinkOfTheDossierLeadsToTheText()
{
    goTo(0, 2);
    QVERIFY2(dossier().contains(u"Not read yet."_s), qPrintable(dossier()));
    auto *text = m_driver->find<QTextBrowser>(u"dossierText"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab); // the first link: the coding of the first source
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(!matrix()->isVisible());
    QTRY_COMPARE(m_driver->pane(u"a"_s)->focusedCoding(), data().codings.constFirst().id);
}

void TestMatrixView::omissionAndUnreadAreNeverConfused()
{
    goTo(0, 2);
    QVERIFY(dossier().contains(u"Not read yet."_s));
    QTest::keyClick(matrix(), Qt::Key_O);
    QVERIFY(dossier().contains(u"omits"_s));
    QVERIFY(!dossier().contains(u"Not read yet."_s));
    QTest::keyClick(matrix(), Qt::Key_O);
    QVERIFY(dossier().contains(u"Not read yet."_s));
    m_driver->press(QKeySequence(u"Ctrl+M"_s)); // read, but nobody has said that it omits the claim
    QVERIFY2(dossier().contains(u"nothing coded"_s), qPrintable(dossier()));
    QVERIFY(!dossier().contains(u"omits"_s));
}

void TestMatrixView::sourcesComeInTheOrderChosen()
{
    QCOMPARE(columns(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    Metadata late = m_driver->source(u"a"_s)->article.metadata;
    late.published = QDateTime(QDate(2026, 3, 2), QTime(0, 0));
    Metadata early = late;
    early.published = QDateTime(QDate(2026, 3, 1), QTime(0, 0));
    m_driver->workbench().study()->act(acts::editMetadata(data(), m_driver->source(u"a"_s)->id, late));
    m_driver->workbench().study()->act(acts::editMetadata(data(), m_driver->source(u"c"_s)->id, early));
    m_driver->waitForAnalysis();
    auto *order = m_driver->find<QComboBox>(u"matrixOrder"_s);
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    QCOMPARE(columns(), (QStringList{u"c"_s, u"a"_s, u"b"_s})); // one without a date comes last
    QTest::keyClick(order, Qt::Key_End);                        // claims covered
    QCOMPARE(columns(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestMatrixView::twoColumnsAreCompared()
{
    auto *compare = m_driver->find<QPushButton>(u"matrixCompare"_s);
    QTest::mouseClick(compare, Qt::LeftButton);
    QCOMPARE(columns(), (QStringList{u"a"_s, u"b"_s}));
    auto *right = m_driver->find<QComboBox>(u"matrixRight"_s);
    right->setFocus();
    QTest::keyClick(right, Qt::Key_Down);
    QCOMPARE(columns(), (QStringList{u"a"_s, u"c"_s}));
    code(m_talks, u"c"_s, u"It rained"_s, Stance::Asserts);
    code(m_talks, u"c"_s, u"harbour"_s, Stance::Questions);
    auto *differing = m_driver->find<QCheckBox>(u"matrixDiffering"_s);
    QTest::mouseClick(differing, Qt::LeftButton, {}, QPoint(8, differing->height() / 2));
    QVERIFY(differing->isChecked());
    QCOMPARE(matrix()->model()->rowCount(), 1); // both assert and question that the talks failed
    QTest::mouseClick(compare, Qt::LeftButton);
    QCOMPARE(columns().size(), 3);
    QCOMPARE(matrix()->model()->rowCount(), 2);
}

void TestMatrixView::theDossierIsOfTheClaimOrTheSource()
{
    goTo(0, 1);
    auto *subjects = m_driver->find<QTabBar>(u"dossierSubjects"_s);
    subjects->setFocus();
    QTest::keyClick(subjects, Qt::Key_Right);
    QVERIFY2(dossier().contains(u"2 of 3"_s), qPrintable(dossier()));
    QVERIFY(dossier().contains(u"Anna Weber told reporters"_s)); // every source in full
    QVERIFY(dossier().contains(u"The talks failed"_s));          // coded over the same words: "not sign"
    QTest::keyClick(subjects, Qt::Key_Right);
    QVERIFY2(dossier().contains(u"from lead to tail"_s), qPrintable(dossier()));
    QVERIFY(dossier().contains(u"No treaty"_s));
    QVERIFY(!dossier().contains(u"The talks failed"_s)); // not in this source
    auto *head = matrix()->verticalHeader();
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(40, head->sectionViewportPosition(1) + 10));
    QCOMPARE(subjects->currentIndex(), 1); // the heading of a claim shows the claim
    QVERIFY(dossier().startsWith(u"\n\n\nThe talks failed"_s) || dossier().contains(u"1 of 3"_s));
}

void TestMatrixView::theDossierBecomesADocument()
{
    goTo(0, 0);
    const auto *exporter = m_driver->window().findChild<DossierExport *>();
    QVERIFY(exporter);
    const QString path = m_driver->path(u"dossier.pdf"_s);
    QVERIFY(exporter->exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.size() > 2000);
    QVERIFY(!exporter->exportTo(m_driver->path(u"no/such/folder.pdf"_s)));
}

void TestMatrixView::walkingThroughTheMatrixWritesNothing()
{
    const auto edit = [this](Stance stance, const QString &note) {
        Coding coding = *std::ranges::find(data().codings, stance, &Coding::stance);
        coding.note = note;
        QVERIFY(m_driver->workbench().study()->act(acts::editCoding(data(), coding, QDateTime::currentDateTimeUtc())));
    };
    edit(Stance::Attributes, u"24\u00A0hours"_s);
    edit(Stance::Disputes, u"of the second"_s);
    code(m_treaty, u"c"_s, u"It rained"_s, Stance::Asserts);
    goTo(0, 0);
    const QList<Coding> before = data().codings;
    const int steps = m_driver->workbench().study()->undoStack()->count();
    QTest::keyClick(matrix(), Qt::Key_Right);
    QTest::keyClick(matrix(), Qt::Key_Left);
    auto *head = matrix()->verticalHeader(); // the claim is shown, whose tab has no note
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(40, head->sectionViewportPosition(0) + 10));
    matrix()->setFocus();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left, Qt::Key_Left}) {
        QTest::keyClick(matrix(), key);
    }
    QCOMPARE(data().codings, before);
    QCOMPARE(m_driver->workbench().study()->undoStack()->count(), steps);
}

void TestMatrixView::aNoteKeepsItsBlanks()
{
    Coding coding = *std::ranges::find(data().codings, Stance::Disputes, &Coding::stance);
    coding.note = u"24\u00A0hours"_s;
    QVERIFY(m_driver->workbench().study()->act(acts::editCoding(data(), coding, QDateTime::currentDateTimeUtc())));
    goTo(0, 1);
    auto *note = m_driver->find<QPlainTextEdit>(u"dossierNote"_s);
    note->setFocus();
    note->moveCursor(QTextCursor::End);
    QTest::keyClicks(note, u" later"_s);
    m_driver->find<QTabBar>(u"dossierSubjects"_s)->setCurrentIndex(1); // the field goes from view with what was typed
    QCOMPARE(data().coding(coding.id)->note, u"24\u00A0hours later"_s);
}

void TestMatrixView::digitsCodeOnlyWhatIsInView()
{
    m_driver->press(QKeySequence(u"Ctrl+1"_s));
    m_driver->dragOver(u"a"_s, u"left the capital"_s);
    m_driver->press(QKeySequence(u"Ctrl+3"_s));
    goTo(0, 0);
    const qsizetype before = data().codings.size();
    QTest::keyClick(matrix(), Qt::Key_1);
    QCOMPARE(data().codings.size(), before);
    m_driver->press(QKeySequence(u"Ctrl+1"_s));
    QTest::keyClick(m_driver->pane(u"a"_s), Qt::Key_1);
    QCOMPARE(data().codings.size(), before + 1);
}

void TestMatrixView::theReadersLineStaysWhenAStanceChanges()
{
    auto *text = m_driver->find<QTextBrowser>(u"dossierText"_s);
    m_driver->window().resize(1500, 420);
    goTo(0, 0);
    text->verticalScrollBar()->setValue(30);
    QVERIFY(text->verticalScrollBar()->value() > 0);
    const int read = text->verticalScrollBar()->value();
    QTest::keyClick(matrix(), Qt::Key_D);
    QVERIFY2(dossier().contains(u"disputes, through Anna Weber"_s), qPrintable(dossier()));
    QCOMPARE(text->verticalScrollBar()->value(), read);
    QTest::keyClick(matrix(), Qt::Key_Right);
    QCOMPARE(text->verticalScrollBar()->value(), 0); // another cell is read from its top
}

void TestMatrixView::longContextsAreCutInTheOpen()
{
    QString words;
    for (int i = 0; i < 400; ++i) {
        words += u"word%1 "_s.arg(i, 3, 10, QChar(u'0'));
    }
    const QString coded = words.left(words.indexOf(u"word350"_s)).mid(words.indexOf(u"word250"_s)).trimmed();
    m_driver->dropFiles({write(u"d_long.txt"_s, QString(words.trimmed() + u".\n"_s))});
    code(m_treaty, u"d"_s, coded, Stance::Asserts);
    const SpanPalette colours = SpanPalette::from(appPalette(false));
    const ClaimDossier claim = claimDossier(data(), m_driver->workbench().analysis(), m_treaty);
    QTextDocument document;
    document.setHtml(cellDossier(claim, data(), m_driver->source(u"d"_s)->id, {}, colours));
    const QString text = document.toPlainText();
    QVERIFY(text.contains(u"word249 "_s + coded + u" word350"_s)); // what stands next to it, and all of it
    QVERIFY(text.contains(u"… word"_s));
    QVERIFY(!text.contains(u"word000"_s));
}

void TestMatrixView::allSignsAreOfOneFont()
{
    const QString font = u"Noto Sans Symbols2"_s;
    if (!QFontDatabase::hasFamily(font)) {
        QSKIP("the font of the signs is not installed");
    }
    const SpanPalette colours = SpanPalette::from(appPalette(false));
    const ClaimDossier claim = claimDossier(data(), m_driver->workbench().analysis(), m_treaty);
    QTextDocument document;
    document.setHtml(cellDossier(claim, data(), m_driver->source(u"a"_s)->id, {}, colours));
    int signs = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString text = fragment.text().trimmed();
            if (text.size() == 1 && u"●◉✕?−□"_s.contains(text)) {
                QCOMPARE(fragment.charFormat().fontFamilies().toStringList().value(0), font);
                ++signs;
            }
        }
    }
    QVERIFY2(signs >= 2, qPrintable(document.toPlainText()));
}

QTEST_MAIN(TestMatrixView)
#include "tst_matrixview.moc"
