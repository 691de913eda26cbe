// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace Sidelight
{

/**
 * The texts of labels, buttons, check boxes and chosen entries that are wider or higher than the place they have, or
 * that a parent cuts off, in the visible widgets of a window; each with the widget that shows it. What ends in an
 * ellipsis by design (ElidedLabel), what its tool tip tells whole and what lies in a scrolled area is left out.
 */
[[nodiscard]] QStringList clippedTexts(const QWidget &window);

/** The letters that more than one entry of a menu of the window is reached by: "&File: e (Edit, Export)". */
[[nodiscard]] QStringList repeatedMnemonics(const QWidget &window);

} // namespace Sidelight
