// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace Sidelight
{

/**
 * The application's style, font and palette: light, dark, or in step with the desktop's own scheme. While it follows
 * the desktop, a palette that the desktop set for high contrast stays.
 */
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    enum class Mode { Desktop, Light, Dark, ContrastLight, ContrastDark };
    Q_ENUM(Mode)

    /** Sets style and font once, also of the window, which is older; the palette with setMode(). */
    Theme(QApplication *application, QWidget *window);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }

private:
    void apply();

    QPalette m_desktop;
    Mode m_mode = Mode::Desktop;
};

} // namespace Sidelight
