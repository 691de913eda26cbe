// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/theme.h"

#include "app/window/indicatorstyle.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleHints>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int interfacePixels = 13;

bool isHighContrast(const QPalette &palette)
{
    // Black on white alone is what many plain desktops have; with high contrast the window is as stark.
    constexpr double stark = 20.0;
    return contrastRatio(palette.color(QPalette::Text), palette.color(QPalette::Base)) > stark &&
           contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > stark;
}

/** The design's interface font, unless the desktop names one of its own. */
QFont interfaceFont(const QFont &desktop)
{
    const bool isPlain = desktop.family().isEmpty() || desktop.family().startsWith("Sans"_L1, Qt::CaseInsensitive) ||
                         desktop.family() == QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    QFont font = desktop;
    if (isPlain || !QFontDatabase::hasFamily(desktop.family())) {
        font.setFamilies(interfaceFamilies());
        font.setPixelSize(interfacePixels);
    }
    font.setFeature("tnum", 1);
    return font;
}

} // namespace

Theme::Theme(QApplication *application, QWidget *window)
    : QObject(window)
    , m_desktop(application->palette())
{
    QApplication::setStyle(new IndicatorStyle); // which the application owns
    QApplication::setFont(interfaceFont(QApplication::font()));
    window->setFont(QApplication::font());
    connect(application->styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Theme::apply()
{
    if (m_mode == Mode::Desktop && isHighContrast(m_desktop)) {
        QApplication::setPalette(m_desktop);
        return;
    }
    if (m_mode == Mode::ContrastLight || m_mode == Mode::ContrastDark) {
        QApplication::setPalette(contrastPalette(m_mode == Mode::ContrastDark));
        return;
    }
    const bool isDesktopDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    QApplication::setPalette(appPalette(m_mode == Mode::Dark || (m_mode == Mode::Desktop && isDesktopDark)));
}

QString chromeStyleSheet(const QPalette &palette)
{
    const SpanPalette c = SpanPalette::from(palette);
    const QString sheet = uR"(
        QMainWindow, QDockWidget, QMenuBar, QStatusBar { background: @window; color: @ink; }
        QDockWidget { font-weight: 600; }
        QDockWidget::title { background: @window; padding: 7px 10px; text-align: left; }
        QSplitter#quotesSplitter::handle, QSplitter#quoteDetailsSplitter::handle { background: @rule2; }
        QMainWindow::separator { background: @rule2; width: 1px; height: 1px; }
        QToolBar { background: @window; border: none; border-bottom: 1px solid @rule2; spacing: 4px; padding: 5px 8px; }
        QToolBar::separator { background: @rule2; width: 1px; margin: 4px 6px; }
        QToolBar QToolButton { color: @ink; border: 1px solid transparent; border-radius: 5px; padding: 4px 8px; }
        QToolBar QToolButton:hover { background: @hover; }
        QToolBar QToolButton:focus { border-color: @accent; }
        QToolBar QToolButton:checked { background: @wash; color: @accent; border-color: @rule3; font-weight: 600; }
        QToolBar QToolButton:disabled { color: @faint; }
        QToolBar QToolButton:checked:disabled { background: transparent; border-color: transparent; font-weight: 400; }
        QToolBar QToolButton#qt_toolbar_ext_button { padding: 0; }
        #viewSwitch { background: @base; border: 1px solid @rule2; border-radius: 5px; }
        #viewSwitch QToolButton { border: none; border-right: 1px solid @rule; border-radius: 0; padding: 5px 12px; }
        #viewSwitch QToolButton[isLast="true"] { border-right: none; }
        #viewSwitch QToolButton:hover { background: @hover; }
        #viewSwitch QToolButton:checked { background: @wash; color: @accent; font-weight: 600; }
        #viewSwitch QToolButton:focus { border: 2px solid @accent; padding: 3px 10px; }
        QMenuBar::item { padding: 4px 9px; background: transparent; }
        QMenuBar::item:selected { background: @hover; border-radius: 4px; }
        QTabBar { background: @window; }
        QTabBar::tab { background: transparent; color: @muted; padding: 7px 12px; border: none; border-bottom: 2px solid transparent; }
        QTabBar::tab:selected { color: @ink; font-weight: 600; border-bottom-color: @accent; }
        QTabBar::tab:hover { background: @hover; }
        QTabWidget::pane { border: none; border-top: 1px solid @rule2; }
        QLineEdit { background: @base; color: @ink; border: 1px solid @rule3; border-radius: 5px; padding: 3px 6px; }
        QLineEdit:focus { border: 2px solid @accent; padding: 2px 5px; }
        QPlainTextEdit { background: @base; color: @ink; border: 1px solid @rule3; border-radius: 5px; padding: 1px; }
        QPlainTextEdit:focus { border: 2px solid @accent; padding: 0; }
        QPushButton { background: @base; color: @ink; border: 1px solid @rule3; border-radius: 5px; padding: 4px 12px; min-height: 18px; }
        QPushButton:hover { background: @hover; }
        QPushButton:focus { border: 2px solid @accent; padding: 3px 11px; }
        QPushButton:checked { background: @wash; color: @accent; border-color: @accent; font-weight: 600; }
        QPushButton:default { background: @accent; color: @accentText; border-color: @accent; }
        QPushButton:default:focus { border-color: @ink; }
        QPushButton:disabled { color: @faint; border-color: @rule2; background: @window; }
        QPushButton#passageFilter { background: @window; border: none; border-top: 1px solid @rule2; border-radius: 0; padding: 5px 12px; text-align: left; }
        QPushButton#passageFilter:hover { background: @hover; }
        QPushButton#passageFilter:focus { border: 2px solid @accent; padding: 4px 10px 3px 10px; }
        QPushButton#passageFilter::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; width: 10px; height: 10px; right: 6px; }
        QPushButton[isFoldRow="true"] { background: @window; border: none; border-top: 1px solid @rule2; border-radius: 0; padding: 5px 12px; text-align: left; }
        QPushButton[isFoldRow="true"]:hover { background: @hover; }
        QPushButton[isFoldRow="true"]:checked { color: @accent; font-weight: 600; }
        QPushButton[isFoldRow="true"]:focus { border: 2px solid @accent; padding: 4px 10px 3px 10px; }
        #quoteButtons QToolButton { background: @base; color: @ink; border: 1px solid @rule3; border-radius: 5px; padding: 3px 9px; }
        #quoteButtons QToolButton:hover { background: @hover; }
        #quoteButtons QToolButton:focus { border: 2px solid @accent; padding: 2px 8px; }
        #quoteButtons QToolButton:checked { background: @wash; color: @accent; border-color: @accent; font-weight: 600; }
        #quoteButtons QToolButton:disabled { color: @faint; border-color: @rule2; background: @window; }
        #findBar QToolButton, #hitsDock QToolButton { color: @ink; border: 1px solid transparent; border-radius: 5px; padding: 3px 7px; }
        #findBar QToolButton:hover, #hitsDock QToolButton:hover { background: @hover; }
        #findBar QToolButton:focus, #hitsDock QToolButton:focus { border-color: @accent; }
        #findBar QToolButton:checked, #hitsDock QToolButton:checked { background: @wash; color: @accent; border-color: @rule3; font-weight: 600; }
        #findBar QToolButton:disabled, #hitsDock QToolButton:disabled { color: @faint; }
        #findBar QLineEdit QToolButton { padding: 0; border: none; }
        #keyCap { border: 1px solid @rule2; border-radius: 3px; padding: 1px 4px; }
        #historySteps::item { padding: 4px 8px; border: none; }
        #exportList { outline: none; border: 1px solid @rule3; padding: 1px; }
        #exportList:focus { border: 2px solid @accent; padding: 0; }
        #exportList::item { padding: 3px 6px; border: none; border-left: 3px solid transparent; }
        #exportList::item:selected { background: @wash; color: @ink; border-left-color: @accent; }
        #exportList::item:hover:!selected { background: @hover; }
        #historySteps::item:selected, QTableView[isRowTable="true"]::item:selected { background: @wash; color: @ink; }
        #valueKindsButton::menu-indicator { image: none; }
        #hairline { background: @rule; border: none; }
        QHeaderView::section { background: @window; color: @muted; border: none; border-bottom: 1px solid @rule; padding: 4px 6px; }
        QStatusBar { border-top: 1px solid @rule2; }
        QStatusBar::item { border: none; }
        QToolTip { background: @base; color: @ink; border: 1px solid @rule3; padding: 4px; }
    )"_s;
    const std::initializer_list<std::pair<QLatin1StringView, QColor>> tokens = {
        {"@accentText"_L1, c.accentText}, {"@accent"_L1, c.accent}, {"@window"_L1, c.window}, {"@ink"_L1, c.ink},
        {"@rule2"_L1, c.rule2},           {"@rule3"_L1, c.rule3},   {"@rule"_L1, c.rule},     {"@hover"_L1, c.hover},
        {"@wash"_L1, c.accentWash},       {"@muted"_L1, c.muted},   {"@faint"_L1, c.faint},   {"@base"_L1, c.base}};
    QString result = sheet;
    for (const auto &[token, colour] : tokens) {
        result.replace(token, colour.name());
    }
    return result;
}

} // namespace Sidelight
