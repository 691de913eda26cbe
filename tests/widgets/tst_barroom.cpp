// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/barroom.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestBarRoom : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_room.reset(); }

    void arrowsStandWhereTheBarGoesOn_data();
    void arrowsStandWhereTheBarGoesOn();
    void theTabKeyBringsWhatIsHidden();
    void theWheelScrolls();
    void aBarThatFitsHasNoArrows();

private:
    [[nodiscard]] QToolButton *back() const { return m_room->findChild<QToolButton *>(u"barBack"_s); }
    [[nodiscard]] QToolButton *on() const { return m_room->findChild<QToolButton *>(u"barOn"_s); }

    std::unique_ptr<BarRoom> m_room;
};

void TestBarRoom::init()
{
    QTest::failOnWarning();
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    for (int i = 0; i < 8; ++i) {
        auto *button = new QPushButton(u"Layer %1"_s.arg(i), bar);
        button->setFixedWidth(90);
        row->addWidget(button);
    }
    m_room = std::make_unique<BarRoom>(bar, nullptr);
    m_room->resize(300, m_room->height());
    m_room->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_room.get()));
}

void TestBarRoom::arrowsStandWhereTheBarGoesOn_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addRow("left to right") << Qt::LeftToRight;
    QTest::addRow("right to left") << Qt::RightToLeft;
}

void TestBarRoom::arrowsStandWhereTheBarGoesOn()
{
    QFETCH(const Qt::LayoutDirection, direction);
    m_room->setLayoutDirection(direction);
    const bool isMirrored = direction == Qt::RightToLeft;
    const QScrollBar *bar = m_room->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QVERIFY(!back()->isVisible());
    QVERIFY(on()->isVisible());
    QCOMPARE(on()->geometry().left() < m_room->width() / 2, isMirrored);
    QTest::mouseClick(on(), Qt::LeftButton);
    QVERIFY(bar->value() > 0);
    QVERIFY(back()->isVisible());
    QCOMPARE(back()->geometry().left() > m_room->width() / 2, isMirrored);
    while (on()->isVisible()) {
        const int before = bar->value();
        QTest::mouseClick(on(), Qt::LeftButton);
        QVERIFY(bar->value() > before);
    }
    QCOMPARE(bar->value(), bar->maximum());
    while (back()->isVisible()) {
        const int before = bar->value();
        QTest::mouseClick(back(), Qt::LeftButton);
        QVERIFY(bar->value() < before);
    }
    QCOMPARE(bar->value(), 0);
}

void TestBarRoom::theTabKeyBringsWhatIsHidden()
{
    const QList<QPushButton *> buttons = m_room->findChildren<QPushButton *>();
    m_room->activateWindow();
    buttons.constFirst()->setFocus();
    QTRY_VERIFY(buttons.constFirst()->hasFocus());
    for (qsizetype i = 1; i < buttons.size(); ++i) {
        QTest::keyClick(buttons.at(i - 1), Qt::Key_Tab);
        QVERIFY(buttons.at(i)->hasFocus());
        const QPoint middle = buttons.at(i)->mapTo(m_room.get(), buttons.at(i)->rect().center());
        QVERIFY(m_room->rect().contains(middle));
        QVERIFY(!on()->isVisible() || !on()->geometry().contains(middle));
    }
}

void TestBarRoom::theWheelScrolls()
{
    const QPointF middle = m_room->viewport()->rect().center();
    const auto turn = [&](int delta) {
        QWheelEvent event(middle, m_room->viewport()->mapToGlobal(middle), {}, {0, delta}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_room->viewport(), &event);
    };
    turn(-120);
    QVERIFY(m_room->horizontalScrollBar()->value() > 0);
    turn(120);
    QCOMPARE(m_room->horizontalScrollBar()->value(), 0);
}

void TestBarRoom::aBarThatFitsHasNoArrows()
{
    m_room->resize(1200, m_room->height());
    QTRY_VERIFY(!on()->isVisible());
    QVERIFY(!back()->isVisible());
}

QTEST_MAIN(TestBarRoom)

#include "tst_barroom.moc"
