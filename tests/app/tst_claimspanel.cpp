// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/claimmodel.h"
#include "models/project/acts.h"
#include "tests/app/windowdriver.h"
#include "widgets/look/messagebar.h"
#include "widgets/look/spanpalette.h"

#include <QApplication>
#include <QColorDialog>
#include <QFile>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr auto article = u"The minister left the capital early on Monday, two officials said.\n"
                         u"The talks failed over fishing rights, and the harbour stayed closed.\n";

} // namespace

/** The codebook as the analyst arranges it, by real keys. */
class TestClaimsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void aClaimIsMadeAndNamed();
    void theWindowClosesWhileANameIsEdited();
    void theWindowGoesWhileANameIsEdited();
    void keysMoveClaimsThroughTheTree();
    void aClaimIsMergedIntoAnother();
    void aColourIsChosenFromTheMenu();
    void aFreeColourIsMadeLegible();
    void theWholeClaimIsWritten();
    void selectedCodingsAreSplitOff();
    void deleteRemovesTheSelectedCodingsOnly();
    void deleteRemovesAClaimAndUndoBringsItBack();

private:
    [[nodiscard]] QTreeView *tree() { return m_driver->find<QTreeView>(u"claimsView"_s); }
    [[nodiscard]] const ProjectData &data() { return m_driver->workbench().data(); }
    [[nodiscard]] QUuid idOf(const QString &name);
    /** The codebook as "A / B" paths, in order. */
    [[nodiscard]] QStringList paths();
    void addClaims(const QStringList &names);
    void addCoding(const QString &claim, const QString &words);
    void choose(const QString &claim);
    [[nodiscard]] QModelIndex indexOf(const QUuid &id, const QModelIndex &parent = {});

    std::unique_ptr<WindowDriver> m_driver;
};

void TestClaimsPanel::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
    QFile file(m_driver->path(u"a_one.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QStringView(article).toUtf8()) > 0);
    file.close();
    m_driver->dropFiles({file.fileName()});
    auto *tabs = m_driver->find<QTabWidget>(u"sidePanels"_s);
    tabs->setCurrentIndex(2);
}

QUuid TestClaimsPanel::idOf(const QString &name)
{
    const auto found = std::ranges::find(data().claims, name, &Claim::name);
    return found == data().claims.cend() ? QUuid() : found->id;
}

QStringList TestClaimsPanel::paths()
{
    QStringList paths;
    const Codebook codebook(data().claims);
    for (const Claim &claim : codebook.claims()) {
        paths.append((codebook.path(claim.id) << claim.name).join(u'/'));
    }
    return paths;
}

void TestClaimsPanel::addClaims(const QStringList &names)
{
    for (const QString &name : names) {
        m_driver->workbench().study()->act(acts::addClaim(data(), acts::newClaim(data(), name)));
    }
}

void TestClaimsPanel::addCoding(const QString &claim, const QString &words)
{
    const Source &source = data().sources.constFirst();
    const qsizetype at = source.article.text.indexOf(words);
    m_driver->workbench().study()->act(
        acts::addCoding(data(), acts::newCoding(idOf(claim), source.id, {at, at + words.size()}, Stance::Asserts,
                                                u"me"_s, QDateTime::currentDateTimeUtc())));
}

QModelIndex TestClaimsPanel::indexOf(const QUuid &id, const QModelIndex &parent)
{
    const QAbstractItemModel *model = tree()->model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        if (index.data(ClaimModel::IdRole).toUuid() == id) {
            return index;
        }
        if (const QModelIndex inside = indexOf(id, index); inside.isValid()) {
            return inside;
        }
    }
    return {};
}

void TestClaimsPanel::choose(const QString &claim)
{
    tree()->setFocus();
    tree()->setCurrentIndex(indexOf(idOf(claim)));
    QVERIFY(tree()->currentIndex().isValid());
}

void TestClaimsPanel::aClaimIsMadeAndNamed()
{
    m_driver->press(QKeySequence(u"Ctrl+Shift+N"_s));
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"The deadline"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(paths(), QStringList{u"The deadline"_s});

    choose(u"The deadline"_s);
    QTest::keyClick(tree(), Qt::Key_I);
    editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"was moved"_s); // letters belong to the field, not to the keys of the tree
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(paths(), (QStringList{u"The deadline"_s, u"The deadline/was moved"_s}));

    choose(u"The deadline"_s);
    QTest::keyClick(tree(), Qt::Key_F2);
    editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Dates"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(paths(), (QStringList{u"Dates"_s, u"Dates/was moved"_s}));
}

void TestClaimsPanel::theWindowClosesWhileANameIsEdited()
{
    m_driver->press(QKeySequence(u"Ctrl+Shift+N"_s));
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    m_driver->restart();
    QCOMPARE(paths(), QStringList{u"New claim"_s});
}

void TestClaimsPanel::theWindowGoesWhileANameIsEdited()
{
    m_driver->press(QKeySequence(u"Ctrl+Shift+N"_s));
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Half a na"_s);
    m_driver->destroy(); // without being closed
    m_driver->restart({m_driver->path(u"study.sidelight"_s)});
    QCOMPARE(paths(), QStringList{u"Half a na"_s});
}

void TestClaimsPanel::keysMoveClaimsThroughTheTree()
{
    addClaims({u"A"_s, u"B"_s, u"C"_s});
    choose(u"C"_s);
    QTest::keyClick(tree(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(paths(), (QStringList{u"A"_s, u"C"_s, u"B"_s}));
    QTest::keyClick(tree(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(paths(), (QStringList{u"A"_s, u"A/C"_s, u"B"_s}));
    choose(u"B"_s);
    QTest::keyClick(tree(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(paths(), (QStringList{u"A"_s, u"A/C"_s, u"A/B"_s}));
    QTest::keyClick(tree(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(paths(), (QStringList{u"A"_s, u"A/B"_s, u"A/C"_s}));
    QTest::keyClick(tree(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(paths(), (QStringList{u"A"_s, u"A/C"_s, u"B"_s}));
    QTest::keyClick(tree(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier); // there is nothing below
    QCOMPARE(paths(), (QStringList{u"A"_s, u"A/C"_s, u"B"_s}));
    for (int i = 0; i < 5; ++i) {
        m_driver->press(QKeySequence::Undo);
    }
    QCOMPARE(paths(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

void TestClaimsPanel::aClaimIsMergedIntoAnother()
{
    addClaims({u"Talks failed"_s, u"Harbour closed"_s, u"Fish"_s});
    addCoding(u"Fish"_s, u"fishing rights"_s);
    choose(u"Fish"_s);
    QTest::keyClick(tree(), Qt::Key_M);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QCOMPARE(popup->objectName(), u"claimPopup"_s);
    auto *search = popup->findChild<QLineEdit *>(u"claimSearch"_s);
    QTest::keyClicks(search, u"talk"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(paths(), (QStringList{u"Talks failed"_s, u"Harbour closed"_s}));
    QCOMPARE(data().codings.constFirst().claim, idOf(u"Talks failed"_s));
    m_driver->press(QKeySequence::Undo);
    QCOMPARE(data().claims.size(), 3);
    QCOMPARE(data().codings.constFirst().claim, idOf(u"Fish"_s));
}

void TestClaimsPanel::aColourIsChosenFromTheMenu()
{
    addClaims({u"Fish"_s});
    choose(u"Fish"_s);
    QTest::keyClick(tree(), Qt::Key_Menu); // the actions are the same as in the menu bar
    m_driver->window().actions().claimColours.at(4)->trigger();
    QCOMPARE(data().claims.constFirst().colour, 5);
    QVERIFY(m_driver->window().actions().claimColours.at(4)->isChecked());
}

void TestClaimsPanel::aFreeColourIsMadeLegible()
{
    addClaims({u"Fish"_s});
    choose(u"Fish"_s);
    m_driver->window().actions().freeColour->trigger();
    auto *dialog = m_driver->find<QColorDialog>(u"claimColourDialog"_s);
    QVERIFY(dialog);
    dialog->setCurrentColor(QColor(0xff, 0xff, 0x80)); // on paper nobody could read it
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(data().claims.constFirst().freeColour, u"#ffff80"_s);
    const SpanPalette colours = SpanPalette::from(m_driver->window().palette());
    const QColor shown = colours.colour(colourNumber(data().claims.constFirst()));
    QVERIFY(contrastRatio(shown, colours.base) >= leastContrast);
    QVERIFY(m_driver->find<MessageBar>(u"messages"_s)->isVisible()); // and it says so
    m_driver->window().actions().claimColours.at(0)->trigger();
    QCOMPARE(colourNumber(data().claims.constFirst()), 1);
}

void TestClaimsPanel::theWholeClaimIsWritten()
{
    addClaims({u"Fish"_s});
    choose(u"Fish"_s);
    QTest::keyClick(tree(), Qt::Key_E);
    auto *editor = m_driver->find<QDialog>(u"claimEditor"_s);
    QTRY_VERIFY(editor->isVisible());
    const auto write = [editor](const QString &name, const QString &text) {
        auto *field = editor->findChild<QPlainTextEdit *>(name);
        field->setFocus();
        QTest::keyClicks(field, text);
    };
    write(u"claimDescription"_s, u"about fishing"_s);
    write(u"claimExamples"_s, u"fishing rights"_s);
    write(u"claimCounterExamples"_s, u"a fish dish"_s);
    write(u"claimMemo"_s, u"check the treaty"_s);
    m_driver->window().actions().claimColours.at(2)->trigger(); // meanwhile
    QTest::keyClick(editor->findChild<QPlainTextEdit *>(u"claimMemo"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!editor->isVisible());
    const Claim claim = data().claims.constFirst();
    QCOMPARE(claim.description, u"about fishing"_s);
    QCOMPARE(claim.examples, u"fishing rights"_s);
    QCOMPARE(claim.counterExamples, u"a fish dish"_s);
    QCOMPARE(claim.memo, u"check the treaty"_s);
    QCOMPARE(claim.colour, 3);
    m_driver->press(QKeySequence::Undo);
    QCOMPARE(data().claims.constFirst().description, QString());
}

void TestClaimsPanel::selectedCodingsAreSplitOff()
{
    addClaims({u"Fish"_s});
    addCoding(u"Fish"_s, u"fishing rights"_s);
    addCoding(u"Fish"_s, u"harbour"_s);
    const QUuid moved = data().codings.at(1).id;
    tree()->expandAll();
    tree()->setFocus();
    tree()->setCurrentIndex(indexOf(moved));
    QTest::keyClick(tree(), Qt::Key_X);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Harbour"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(paths(), (QStringList{u"Fish"_s, u"Harbour"_s}));
    QCOMPARE(data().coding(moved)->claim, idOf(u"Harbour"_s));
    QCOMPARE(data().codings.at(0).claim, idOf(u"Fish"_s));
}

void TestClaimsPanel::deleteRemovesTheSelectedCodingsOnly()
{
    addClaims({u"Fish"_s});
    addCoding(u"Fish"_s, u"fishing rights"_s);
    addCoding(u"Fish"_s, u"harbour"_s);
    addCoding(u"Fish"_s, u"officials"_s);
    tree()->expandAll();
    tree()->setFocus();
    tree()->setCurrentIndex(indexOf(data().codings.at(0).id));
    tree()->selectionModel()->select(indexOf(data().codings.at(2).id), QItemSelectionModel::Select);
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(data().codings.size(), 1);
    QCOMPARE(data().claims.size(), 1);
    m_driver->press(QKeySequence::Undo); // one step
    QCOMPARE(data().codings.size(), 3);
}

void TestClaimsPanel::deleteRemovesAClaimAndUndoBringsItBack()
{
    addClaims({u"Fish"_s});
    addCoding(u"Fish"_s, u"fishing rights"_s);
    const ProjectData before = data();
    choose(u"Fish"_s);
    QTest::keyClick(tree(), Qt::Key_Delete);
    QVERIFY(data().claims.isEmpty());
    QVERIFY(data().codings.isEmpty());
    m_driver->press(QKeySequence::Undo);
    QCOMPARE(data(), before);
}

QTEST_MAIN(TestClaimsPanel)
#include "tst_claimspanel.moc"
