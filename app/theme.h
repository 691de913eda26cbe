// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;
class QPalette;
class QString;

namespace Sidelight
{

/**
 * Gives the application its style, font and palette, and keeps the palette in step with the desktop's light or dark
 * scheme. A palette that the desktop set for high contrast stays.
 */
void applyTheme(QApplication &application);

/** The style sheet of the window's chrome for a palette: edges and states that no style draws by itself. */
[[nodiscard]] QString chromeStyleSheet(const QPalette &palette);

} // namespace Sidelight
