// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/style/theme.h"

#include "app/style/chromestyle.h"
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
    QApplication::setStyle(new ChromeStyle); // which the application owns
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

} // namespace Sidelight
