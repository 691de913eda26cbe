// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/windowdriver.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr auto first =
    u"The minister left the capital early on Monday, two officials said.\n"
    u"\"We will not sign the treaty before the winter session has ended,\" Anna Weber told reporters.\n"
    u"The talks reportedly failed over fishing rights, and the harbour stayed closed for eleven days.\n";
constexpr auto second =
    u"A spokesman would not comment.\n"
    u"\"We will not sign the treaty before the winter session has ended,\" Weber said in the evening.\n";

} // namespace

/** What an analyst does to codings without the mouse, and with it at their ends. */
class TestCodingKeys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void twentySpansAreCodedWithoutTheMouse();
    void aSelectionSnapsToWordsAndAltTakesLetters();
    void theStanceIsProposedFromTheWords();
    void aCodingIsEditedInThePopup();
    void theEndsMoveByKey();
    void aCodingTakesTheSelectedWords();
    void anEndIsDraggedWithTheMouse();
    void bracketsStepThroughAStack();
    void anAttributionIsNeitherLostNorInvented();

private:
    [[nodiscard]] QString write(const QString &name, QStringView text);
    [[nodiscard]] ArticleView *view(const QString &key = u"a"_s) { return m_driver->pane(key); }
    [[nodiscard]] const QList<Coding> &codings() { return m_driver->workbench().data().codings; }
    [[nodiscard]] QString textOf(const Coding &coding);
    /** Puts the caret before words by a key-driven way that does not depend on the layout. */
    void goTo(const QString &words, const QString &key = u"a"_s);
    void selectByKey(int letters);
    void codeWords(const QString &words, const QString &claim, bool isNew);

    std::unique_ptr<WindowDriver> m_driver;
};

QString TestCodingKeys::write(const QString &name, QStringView text)
{
    QFile file(m_driver->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qWarning("cannot write a fixture");
    }
    return file.fileName();
}

void TestCodingKeys::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
    m_driver->dropFiles({write(u"a_one.txt"_s, first), write(u"b_two.txt"_s, second)});
    QCOMPARE(m_driver->workbench().data().sources.size(), 2);
}

QString TestCodingKeys::textOf(const Coding &coding)
{
    const Source *source = m_driver->workbench().data().source(coding.source);
    return source->article.text.sliced(coding.span->begin, coding.span->length());
}

void TestCodingKeys::goTo(const QString &words, const QString &key)
{
    view(key)->setFocus();
    view(key)->setCaret(m_driver->source(key)->article.text.indexOf(words));
}

void TestCodingKeys::selectByKey(int letters)
{
    for (int i = 0; i < letters; ++i) {
        QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
    }
}

void TestCodingKeys::codeWords(const QString &words, const QString &claim, bool isNew)
{
    goTo(words);
    selectByKey(static_cast<int>(words.size()));
    m_driver->code(u"a"_s, claim, isNew);
}

void TestCodingKeys::twentySpansAreCodedWithoutTheMouse()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    while (codings().size() < 20) { // word after word
        QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        const qsizetype before = codings().size();
        if (view()->selectedSpan().isEmpty()) { // a comma is no word
            QVERIFY(!view()->exactSelection().isEmpty());
        } else if (before < 3) {
            m_driver->code(u"a"_s, u"Claim %1"_s.arg(before), true);
        } else {
            QTest::keyClick(view(), static_cast<Qt::Key>(Qt::Key_1 + before % 3)); // the digits of the recent claims
            QCOMPARE(codings().size(), before + 1);
        }
        QTest::keyClick(view(), Qt::Key_Right); // to the end of the selection
    }
    QCOMPARE(m_driver->workbench().data().claims.size(), 3);
    QSet<qsizetype> begins;
    for (const Coding &coding : codings()) {
        const QString words = textOf(coding);
        QVERIFY2(words == words.trimmed() && !words.isEmpty(), qPrintable(words));
        begins.insert(coding.span->begin);
    }
    QCOMPARE(begins.size(), 20);
    for (int i = 0; i < 20; ++i) {
        m_driver->press(QKeySequence::Undo);
    }
    QVERIFY(codings().isEmpty());
    QVERIFY(m_driver->workbench().data().claims.isEmpty());
}

void TestCodingKeys::aSelectionSnapsToWordsAndAltTakesLetters()
{
    goTo(u"apital early"_s);
    selectByKey(7); // "apital "
    m_driver->code(u"a"_s, u"Place"_s, true);
    QCOMPARE(textOf(codings().constLast()), u"capital"_s);

    goTo(u"apital early"_s);
    selectByKey(3);
    QTest::keyClick(view(), Qt::Key_T, Qt::AltModifier);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup->findChild<QLineEdit *>(u"codingSearch"_s), Qt::Key_Return);
    QCOMPARE(textOf(codings().constLast()), u"api"_s);
}

void TestCodingKeys::theStanceIsProposedFromTheWords()
{
    codeWords(u"winter session"_s, u"Delay"_s, true);
    QCOMPARE(codings().constLast().stance, Stance::Attributes);
    QCOMPARE(codings().constLast().attributedTo, u"Anna Weber"_s);
    codeWords(u"failed over fishing rights"_s, u"Fish"_s, true);
    QCOMPARE(codings().constLast().stance, Stance::Attributes); // "reportedly"
    codeWords(u"eleven days"_s, u"Harbour"_s, true);
}

void TestCodingKeys::aCodingIsEditedInThePopup()
{
    codeWords(u"fishing rights"_s, u"Fish"_s, true);
    const QUuid id = codings().constLast().id;
    QTest::keyClick(view(), Qt::Key_E);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    auto *search = popup->findChild<QLineEdit *>(u"codingSearch"_s);
    QTest::keyClick(search, Qt::Key_D, Qt::AltModifier);
    auto *to = popup->findChild<QLineEdit *>(u"codingAttributedTo"_s);
    QVERIFY(to->isVisible());
    to->setFocus();
    to->selectAll();
    QTest::keyClicks(to, u"the ministry"_s);
    auto *note = popup->findChild<QLineEdit *>(u"codingNote"_s);
    note->setFocus();
    QTest::keyClicks(note, u"said twice"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(codings().size(), 1);
    QCOMPARE(codings().constLast().id, id);
    QCOMPARE(codings().constLast().stance, Stance::Disputes);
    QCOMPARE(codings().constLast().attributedTo, u"the ministry"_s);
    QCOMPARE(codings().constLast().note, u"said twice"_s);
    m_driver->press(QKeySequence::Undo);
    QCOMPARE(codings().constLast().note, QString());

    QTest::keyClick(view(), Qt::Key_E); // what it is shows again; another claim in its place is one step too
    popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClicks(popup->findChild<QLineEdit *>(u"codingSearch"_s), u"Quota"_s);
    QTest::keyClick(popup->findChild<QLineEdit *>(u"codingSearch"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(codings().size(), 1);
    QCOMPARE(m_driver->workbench().data().claim(codings().constLast().claim)->name, u"Quota"_s);
    m_driver->press(QKeySequence::Undo);
    QCOMPARE(m_driver->workbench().data().claims.size(), 1);
}

void TestCodingKeys::theEndsMoveByKey()
{
    codeWords(u"fishing rights"_s, u"Fish"_s, true);
    QTest::keyClick(view(), Qt::Key_Period);
    QCOMPARE(textOf(codings().constLast()), u"fishing rights, and"_s);
    QTest::keyClick(view(), Qt::Key_Comma);
    QTest::keyClick(view(), Qt::Key_Comma);
    QCOMPARE(textOf(codings().constLast()), u"fishing"_s);
    QTest::keyClick(view(), Qt::Key_Comma);
    QCOMPARE(textOf(codings().constLast()), u"fishing"_s); // a coding keeps a word
    QTest::keyClick(view(), Qt::Key_Comma, Qt::ShiftModifier);
    QCOMPARE(textOf(codings().constLast()), u"over fishing"_s);
    QTest::keyClick(view(), Qt::Key_Period, Qt::ShiftModifier);
    QCOMPARE(textOf(codings().constLast()), u"fishing"_s);
    m_driver->press(QKeySequence::Undo);
    QCOMPARE(textOf(codings().constLast()), u"over fishing"_s);
}

void TestCodingKeys::aCodingTakesTheSelectedWords()
{
    codeWords(u"fishing rights"_s, u"Fish"_s, true);
    goTo(u"harbour stayed"_s);
    selectByKey(14);
    QTest::keyClick(view(), Qt::Key_R);
    QCOMPARE(textOf(codings().constLast()), u"harbour stayed"_s);
    QCOMPARE(codings().size(), 1);
}

void TestCodingKeys::anEndIsDraggedWithTheMouse()
{
    codeWords(u"fishing rights"_s, u"Fish"_s, true);
    auto *handle = view()->findChild<QWidget *>(u"spanEnd"_s);
    QVERIFY(handle && handle->isVisible());
    const auto placeOf = [this](const QString &words) {
        QTextCursor cursor(view()->document());
        cursor.setPosition(static_cast<int>(m_driver->source(u"a"_s)->article.text.indexOf(words)));
        return view()->cursorRect(cursor).center();
    };
    const QPoint grip(handle->width() / 2, handle->height() / 3);
    const QPoint target = handle->mapFromParent(placeOf(u"rbour stayed"_s)); // inside a word
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QMouseEvent move(QEvent::MouseMove, target, handle->mapToGlobal(target), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(handle, &move);
    QCOMPARE(textOf(codings().constLast()), u"fishing rights"_s); // not before it is dropped
    QTest::mouseRelease(handle, Qt::LeftButton, {}, target);
    QCOMPARE(textOf(codings().constLast()), u"fishing rights, and the harbour"_s);
    m_driver->press(QKeySequence::Undo);
    QCOMPARE(textOf(codings().constLast()), u"fishing rights"_s);
}

void TestCodingKeys::bracketsStepThroughAStack()
{
    codeWords(u"talks reportedly failed over fishing rights"_s, u"Outer"_s, true);
    codeWords(u"failed over fishing"_s, u"Middle"_s, true);
    codeWords(u"fishing"_s, u"Inner"_s, true);
    const QList<Coding> all = codings();
    goTo(u"shing rights"_s);
    const auto focused = [this] { return view()->focusedCoding(); };
    QCOMPARE(focused(), all.at(2).id);
    QTest::keyClick(view(), Qt::Key_BracketLeft);
    QCOMPARE(focused(), all.at(1).id);
    QTest::keyClick(view(), Qt::Key_BracketLeft);
    QCOMPARE(focused(), all.at(0).id);
    QTest::keyClick(view(), Qt::Key_BracketLeft);
    QCOMPARE(focused(), all.at(0).id); // the outermost stays
    QTest::keyClick(view(), Qt::Key_BracketRight);
    QCOMPARE(focused(), all.at(1).id);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(codings().size(), 2);
    QVERIFY(!m_driver->workbench().data().coding(all.at(1).id));
}

void TestCodingKeys::anAttributionIsNeitherLostNorInvented()
{
    codeWords(u"winter session"_s, u"Delay"_s, true); // proposed: attributed to Anna Weber
    QCOMPARE(codings().constLast().attributedTo, u"Anna Weber"_s);
    QTest::keyClick(view(), Qt::Key_Q);
    QTest::keyClick(view(), Qt::Key_E);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    auto *note = popup->findChild<QLineEdit *>(u"codingNote"_s);
    QTest::keyClicks(note, u"once"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(codings().constLast().stance, Stance::Questions);
    QCOMPARE(codings().constLast().attributedTo, u"Anna Weber"_s);

    QTest::keyClick(view(), Qt::Key_A); // then it is the source's own word
    QCOMPARE(codings().constLast().attributedTo, QString());
    QTest::keyClick(view(), Qt::Key_D); // and nobody's dispute
    QTest::keyClick(view(), Qt::Key_E);
    popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup->findChild<QLineEdit *>(u"codingSearch"_s), Qt::Key_Return);
    QCOMPARE(codings().constLast().stance, Stance::Disputes);
    QCOMPARE(codings().constLast().attributedTo, QString());
}

QTEST_MAIN(TestCodingKeys)
#include "tst_codingkeys.moc"
