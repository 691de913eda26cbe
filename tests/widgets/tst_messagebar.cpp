// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplearticle.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/messagebar.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

QPushButton *actionOf(const MessageBar &bar)
{
    return bar.findChild<QPushButton *>(u"messageAction"_s);
}

} // namespace

class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hiddenUntilSomethingIsSaid();
    void workIsShownAndStopped();
    void onlyWorkThatLastsIsShown();
    void doneLeavesByItselfAndCanBeUndone();
    void failuresStayWithTheirDetails();
    void escapeDismissesButNotWork();
    void theBarSaysWhatKindItIs_data();
    void theBarSaysWhatKindItIs();
    void textIsNeverMarkup();
    void theFirstPageAsksForTheFirstAct();
};

void TestMessageBar::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // of the platform
    samples::usePalette(false);
}

void TestMessageBar::hiddenUntilSomethingIsSaid()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
    bar.dismiss();
    QVERIFY(bar.isHidden());
}

void TestMessageBar::workIsShownAndStopped()
{
    MessageBar bar;
    QSignalSpy stopped(&bar, &MessageBar::stopRequested);
    bar.showWorking(u"Reading 3 of 5 articles ..."_s, 3, 5);
    QTRY_VERIFY(bar.isVisible());
    QCOMPARE(bar.kind(), MessageBar::Kind::Working);
    QCOMPARE(bar.text(), u"Reading 3 of 5 articles ..."_s);
    const auto *progress = bar.findChild<QProgressBar *>();
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->value(), 3);
    QCOMPARE(progress->maximum(), 5);
    QTest::mouseClick(actionOf(bar), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(bar.isVisible());
}

/** What is over in a moment flickers by if it is told of; told of again and again, work that lasts appears. */
void TestMessageBar::onlyWorkThatLastsIsShown()
{
    MessageBar bar;
    bar.showWorking(u"Reading ..."_s, 0, 2);
    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
    bar.dismiss();
    QTest::qWait(600);
    QVERIFY(bar.isHidden());
    int told = 0;
    QTimer often;
    connect(&often, &QTimer::timeout, &bar, [&] { bar.showWorking(u"Reading ..."_s, ++told, 1000); });
    often.start(10);
    QTRY_VERIFY(bar.isVisible());
    QVERIFY(told > 1);
    bar.showDone(u"2 articles imported."_s);
    QVERIFY(bar.isVisible());
    bar.showWorking(u"Comparing ..."_s); // in place of what is shown: at once
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.kind(), MessageBar::Kind::Working);
}

void TestMessageBar::doneLeavesByItselfAndCanBeUndone()
{
    MessageBar bar;
    QSignalSpy acted(&bar, &MessageBar::actionTriggered);
    bar.showDone(u"3 codings added."_s, u"Undo"_s);
    QCOMPARE(actionOf(bar)->text(), u"Undo"_s);
    QVERIFY(bar.findChild<QTimer *>()->isActive());
    QTest::mouseClick(actionOf(bar), Qt::LeftButton);
    QCOMPARE(acted.size(), 1);
    QVERIFY(bar.isHidden());
    bar.showDone(u"Saved."_s);
    QVERIFY(actionOf(bar)->isHidden());
    bar.showWorking(u"Comparing ..."_s);
    QVERIFY(!bar.findChild<QTimer *>()->isActive()); // what follows is not taken away with it
}

void TestMessageBar::failuresStayWithTheirDetails()
{
    MessageBar bar;
    bar.showFailed(u"scan-04.pdf has no text layer."_s, u"4 pages, all of them pictures"_s);
    QVERIFY(!bar.findChild<QTimer *>()->isActive());
    const auto shown = [&bar] {
        for (const QLabel *label : bar.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"all of them"_s)) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(!shown());
    QTest::mouseClick(actionOf(bar), Qt::LeftButton);
    QVERIFY(shown());
    QTest::mouseClick(actionOf(bar), Qt::LeftButton);
    QVERIFY(!shown());
    bar.showFailed(u"It failed."_s);
    QVERIFY(actionOf(bar)->isHidden());
}

void TestMessageBar::escapeDismissesButNotWork()
{
    MessageBar bar;
    bar.showWorking(u"Reading ..."_s);
    QTRY_VERIFY(bar.isVisible());
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isVisible());
    bar.showFailed(u"It failed."_s);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
}

void TestMessageBar::theBarSaysWhatKindItIs_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("right to left") << false << true;
}

void TestMessageBar::theBarSaysWhatKindItIs()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, mirrored);
    samples::usePalette(dark);
    const SpanPalette palette = SpanPalette::from(appPalette(dark));
    MessageBar bar;
    bar.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    bar.resize(500, 40);
    const auto colour = [&] {
        const QImage image = bar.grab().toImage();
        return image.pixelColor(mirrored ? image.width() - 2 : 1, image.height() / 2);
    };
    bar.showWorking(u"Reading ..."_s);
    QCOMPARE(colour(), palette.accent);
    bar.showDone(u"Done."_s);
    QCOMPARE(colour(), palette.done);
    bar.showFailed(u"Failed."_s);
    QCOMPARE(colour(), palette.failed);
}

void TestMessageBar::textIsNeverMarkup()
{
    MessageBar bar;
    bar.showFailed(u"<b>name</b>.txt"_s, u"<img src=x>"_s);
    const QList<QLabel *> labels = bar.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"<b>name"); }));
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText); // names of files are other people's
    }
}

void TestMessageBar::theFirstPageAsksForTheFirstAct()
{
    EmptyState page;
    page.resize(900, 700);
    page.show();
    QSignalSpy imports(&page, &EmptyState::importRequested);
    QSignalSpy pastes(&page, &EmptyState::pasteRequested);
    QSignalSpy samples(&page, &EmptyState::sampleRequested);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        QVERIFY(!button->text().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        button->click();
    }
    QCOMPARE(imports.size(), 1);
    QCOMPARE(pastes.size(), 1);
    QCOMPARE(samples.size(), 1);
    QVERIFY(!page.grab().isNull());
    page.resize(400, 300);
    QVERIFY(!page.grab().isNull());
}

QTEST_MAIN(TestMessageBar)

#include "tst_messagebar.moc"
