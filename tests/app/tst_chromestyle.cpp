// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/style/buttonlook.h"
#include "app/style/chromestyle.h"
#include "app/window/viewswitch.h"
#include "tests/failonwarnings.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr std::array kinds = {ButtonKind::Push, ButtonKind::Framed, ButtonKind::Quiet,
                              ButtonKind::Bar,  ButtonKind::View,   ButtonKind::Row};

/** The colour in the middle of the upper edge. */
QColor edgeOf(QWidget &widget)
{
    return widget.grab().toImage().pixelColor(widget.width() / 2, 0);
}

} // namespace

class TestChromeStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init()
    {
        failOnWarnings();
        QApplication::setPalette(appPalette(false));
    }

    void buttonsAreToldByWhereTheyStand();
    void wordsAreLegible_data();
    void wordsAreLegible();
    void noButtonGrowsWhenChecked_data();
    void noButtonGrowsWhenChecked();
    void focusIsSeen();
    void rowsOfListsHaveTheColourOfWhatIsCurrent();
    void anotherPaletteIsTakenOverLive();
};

void TestChromeStyle::initTestCase()
{
    QApplication::setStyle(new ChromeStyle);
    QFont font(interfaceFamilies()); // the platform's own has one weight
    font.setPixelSize(13);
    QApplication::setFont(font);
}

void TestChromeStyle::buttonsAreToldByWhereTheyStand()
{
    QToolBar bar;
    const QAction *action = bar.addAction(u"Code"_s);
    QActionGroup group(nullptr);
    group.addAction(u"Read"_s);
    const ViewSwitch views(group, &bar);
    const QPushButton push;
    QPushButton row;
    row.setFlat(true);
    const QToolButton framed;
    QToolButton quiet;
    quiet.setAutoRaise(true);
    QLineEdit field;
    field.setClearButtonEnabled(true);
    QCOMPARE(buttonKind(bar.widgetForAction(const_cast<QAction *>(action))), ButtonKind::Bar);
    QCOMPARE(buttonKind(views.findChild<QToolButton *>()), ButtonKind::View);
    QCOMPARE(buttonKind(&push), ButtonKind::Push);
    QCOMPARE(buttonKind(&row), ButtonKind::Row);
    QCOMPARE(buttonKind(&framed), ButtonKind::Framed);
    QCOMPARE(buttonKind(&quiet), ButtonKind::Quiet);
    QCOMPARE(buttonKind(field.findChild<QToolButton *>()), ButtonKind::None);
    QCOMPARE(buttonKind(&field), ButtonKind::None);
}

void TestChromeStyle::wordsAreLegible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addRow("light") << appPalette(false);
    QTest::addRow("dark") << appPalette(true);
    QTest::addRow("high contrast, light") << contrastPalette(false);
    QTest::addRow("high contrast, dark") << contrastPalette(true);
}

void TestChromeStyle::wordsAreLegible()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    const SpanPalette colours = SpanPalette::from(palette);
    constexpr double leastOfEdges = 3; // WCAG 2.1, 1.4.11: what tells a part of the interface
    for (const ButtonKind kind : kinds) {
        for (const QStyle::State state : std::initializer_list<QStyle::State>{
                 QStyle::State_None, QStyle::State_MouseOver, QStyle::State_On, QStyle::State_Sunken,
                 QStyle::State_On | QStyle::State_MouseOver, QStyle::State_On | QStyle::State_Sunken}) {
            for (const bool isDefault : {false, true}) {
                const ButtonLook look = ButtonLook::of(kind, state | QStyle::State_Enabled, isDefault);
                const QColor ground = look.ground.isValid() ? look.ground : colours.window;
                QVERIFY2(contrastRatio(look.ink, ground) >= leastContrast,
                         qPrintable(u"kind %1, state %2"_s.arg(int(kind)).arg(int(state))));
                const ButtonLook focused =
                    ButtonLook::of(kind, state | QStyle::State_Enabled | QStyle::State_HasFocus, isDefault);
                QVERIFY(focused.edgeWidth > look.edgeWidth);
                QVERIFY(contrastRatio(focused.edge, colours.window) >= leastOfEdges);
            }
        }
    }
}

void TestChromeStyle::noButtonGrowsWhenChecked_data()
{
    QTest::addColumn<bool>("isPush");
    QTest::addColumn<bool>("isQuiet");
    QTest::addRow("push") << true << false;
    QTest::addRow("framed") << false << false;
    QTest::addRow("quiet") << false << true;
}

void TestChromeStyle::noButtonGrowsWhenChecked()
{
    QFETCH(const bool, isPush);
    QFETCH(const bool, isQuiet);
    const auto made = [&](bool isCheckable) -> std::unique_ptr<QAbstractButton> {
        std::unique_ptr<QAbstractButton> button;
        if (isPush) {
            button = std::make_unique<QPushButton>();
        } else {
            auto tool = std::make_unique<QToolButton>();
            tool->setAutoRaise(isQuiet);
            tool->setToolButtonStyle(Qt::ToolButtonTextOnly);
            button = std::move(tool);
        }
        button->setText(u"Open sources"_s);
        button->setCheckable(isCheckable);
        return button;
    };
    const auto button = made(true);
    const QSize before = button->sizeHint();
    QVERIFY(before.width() > made(false)->sizeHint().width()); // room for the stronger words from the beginning
    button->setChecked(true);
    QCOMPARE(button->sizeHint(), before);
}

void TestChromeStyle::focusIsSeen()
{
    const SpanPalette colours = SpanPalette::from(QApplication::palette());
    QWidget window;
    QLineEdit field(&window);
    QListWidget list(&window);
    list.move(0, 60);
    list.addItem(u"Codings"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTRY_COMPARE(edgeOf(field), colours.accent);
    QCOMPARE(edgeOf(list), colours.rule3);
    list.setFocus();
    QTRY_COMPARE(edgeOf(list), colours.accent);
    QCOMPARE(edgeOf(field), colours.rule3);
}

void TestChromeStyle::rowsOfListsHaveTheColourOfWhatIsCurrent()
{
    QListWidget list;
    list.addItems({u"Codings"_s, u"Matrix"_s});
    list.setCurrentRow(1);
    list.resize(200, 100);
    const SpanPalette colours = SpanPalette::from(QApplication::palette());
    const QImage seen = list.viewport()->grab().toImage();
    const QRect current = list.visualItemRect(list.item(1));
    QCOMPARE(seen.pixelColor(current.right() - 4, current.center().y()), colours.accentWash);
    QCOMPARE(seen.pixelColor(current.left() + 1, current.center().y()), colours.accent);
    const QRect other = list.visualItemRect(list.item(0));
    QCOMPARE(seen.pixelColor(other.right() - 4, other.center().y()), colours.base);
    list.setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = list.viewport()->grab().toImage();
    QCOMPARE(mirrored.pixelColor(current.right() - 1, current.center().y()), colours.accent);
}

void TestChromeStyle::anotherPaletteIsTakenOverLive()
{
    QTabBar tabs;
    tabs.addTab(u"Passages"_s);
    tabs.addTab(u"Quotes"_s);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    const auto lineOfCurrent = [&tabs] {
        const QRect current = tabs.tabRect(0);
        return tabs.grab().toImage().pixelColor(current.center().x(), current.bottom());
    };
    QCOMPARE(lineOfCurrent(), SpanPalette::from(appPalette(false)).accent);
    QApplication::setPalette(appPalette(true));
    QCOMPARE(lineOfCurrent(), SpanPalette::from(appPalette(true)).accent);
}

QTEST_MAIN(TestChromeStyle)

#include "tst_chromestyle.moc"
