// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/failonwarnings.h"
#include "widgets/claims/claimeditor.h"
#include "widgets/claims/codingpopup.h"
#include "widgets/claims/memoeditor.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

const QString spaced = u"« oui »\n24\u00A0km"_s.replace(u' ', QChar(QChar::Nbsp));

Claim written()
{
    Claim claim;
    claim.id = QUuid::createUuid();
    claim.name = u"The harbour is closed"_s;
    claim.shortName = u"harbour closed for good"_s; // as another program's file has it
    claim.description = spaced;
    claim.memo = spaced;
    return claim;
}

} // namespace

/** The fields that write about claims and codings: what nobody typed stays as it was. */
class TestClaimFields final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void aMemoThatIsOnlyVisitedStays();
    void aTypedMemoKeepsItsBlanks();
    void aClaimKeepsWhatWasNotTyped();
    void aQuestionKeepsWhoAsksIt();
};

void TestClaimFields::aMemoThatIsOnlyVisitedStays()
{
    MemoEditor editor(u"memo"_s, u"Source"_s);
    QSignalSpy edited(&editor, &MemoEditor::edited);
    editor.showMemo(QUuid::createUuid(), u"000"_s, spaced);
    editor.show();
    auto *field = editor.findChild<QPlainTextEdit *>();
    field->setFocus();
    field->clearFocus();
    editor.showMemo(QUuid::createUuid(), u"001"_s, u"another"_s);
    QCOMPARE(edited.size(), 0);
}

void TestClaimFields::aTypedMemoKeepsItsBlanks()
{
    MemoEditor editor(u"memo"_s, u"Source"_s);
    QSignalSpy edited(&editor, &MemoEditor::edited);
    const QUuid about = QUuid::createUuid();
    editor.showMemo(about, u"000"_s, spaced);
    editor.show();
    auto *field = editor.findChild<QPlainTextEdit *>();
    field->setFocus();
    field->moveCursor(QTextCursor::End);
    QTest::keyClicks(field, u"!"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.constFirst().at(0).toUuid(), about);
    QCOMPARE(edited.constFirst().at(1).toString(), spaced + u"!\n"_s);
    editor.showMemo({}, {}, {}); // it was kept: not once more
    QCOMPARE(edited.size(), 1);
}

void TestClaimFields::aClaimKeepsWhatWasNotTyped()
{
    ClaimEditor editor;
    QSignalSpy decided(&editor, &ClaimEditor::decided);
    Claim claim = written();
    editor.open(claim);
    auto *name = editor.findChild<QLineEdit *>(u"claimName"_s);
    name->clear();
    QTest::keyClicks(name, u"The port is closed"_s);
    auto *examples = editor.findChild<QPlainTextEdit *>(u"claimExamples"_s);
    QTest::keyClicks(examples, u"shut"_s);
    QTest::keyClick(examples, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(decided.size(), 1);
    claim.name = u"The port is closed"_s;
    claim.examples = u"shut"_s;
    QCOMPARE(decided.constFirst().constFirst().value<Claim>(), claim);

    claim.shortName = u"port"_s;
    editor.open(claim); // and a short one can still become no longer than a margin has room for
    auto *shortName = editor.findChild<QLineEdit *>(u"claimShortName"_s);
    shortName->clear();
    QTest::keyClicks(shortName, u"the port is closed"_s);
    QCOMPARE(shortName->text().size(), 12);
}

void TestClaimFields::aQuestionKeepsWhoAsksIt()
{
    CodingPopup popup;
    QSignalSpy decided(&popup, &CodingPopup::decided);
    CodingRequest request;
    const Claim claim = written();
    request.codebook = Codebook({claim});
    request.claim = claim.id;
    request.coding = QUuid::createUuid();
    request.stance = Stance::Questions;
    request.attributedTo = u"Ada Crane"_s;
    popup.open(request, {0, 0, 10, 10});
    QVERIFY(popup.findChild<QLineEdit *>(u"codingAttributedTo"_s)->isVisible());
    auto *note = popup.findChild<QLineEdit *>(u"codingNote"_s);
    QTest::keyClicks(note, u"twice"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(decided.size(), 1);
    const auto decision = decided.constFirst().at(1).value<CodingDecision>();
    QCOMPARE(decision.attributedTo, u"Ada Crane"_s);
    QCOMPARE(decision.note, u"twice"_s);
}

QTEST_MAIN(TestClaimFields)
#include "tst_claimfields.moc"
