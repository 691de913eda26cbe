// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QSize>

class QStyleOptionToolButton;
class QWidget;

namespace Sidelight
{

/** A line edit that stands alone, not the one inside a box with arrows. */
[[nodiscard]] bool isField(const QWidget *widget);
[[nodiscard]] bool isList(const QWidget *widget);
/** A list whose own edge tells where the keyboard is. */
[[nodiscard]] bool isFramedList(const QWidget *widget);

[[nodiscard]] bool hasWords(const QStyleOptionToolButton &option);
/** Whether all of the button opens a menu; where a part of its own does, that part is beside its words. */
[[nodiscard]] bool isOpeningMenu(const QStyleOptionToolButton &option);
/** The room for the sign of a menu, in logical pixels. */
[[nodiscard]] int menuSignRoom();

/** From the edge of a field, and of a row in a list, to the words. */
[[nodiscard]] QSize fieldPadding();
[[nodiscard]] QSize rowPadding();
/** What is left of a rectangle inside a padding. */
[[nodiscard]] QRect inside(const QRect &rect, const QSize &padding);

} // namespace Sidelight
