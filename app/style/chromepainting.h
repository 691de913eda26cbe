// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOption>

class QPainter;

namespace Sidelight
{

/** A weight that stands for "chosen" in the chrome: checked buttons, the current tab. */
[[nodiscard]] QFont strongFont(QFont font);
/** How much wider words become in it, in logical pixels. */
[[nodiscard]] int strongSurplus(const QFont &font, const QString &text);

/** Ground and edge of a field to type into; the edge is thicker while it has the focus. */
void paintField(QPainter &painter, const QStyleOption &option);
/** The edge alone, of a list, a table or a text of several lines. */
void paintFieldEdge(QPainter &painter, const QStyleOption &option);
/** The frame of a key on a page: "Ctrl+O". */
void paintKeyCap(QPainter &painter, const QRect &rect);
/** A check box's or radio button's edge that is seen on every ground. */
void paintIndicatorEdge(QPainter &painter, const QStyleOption &option, bool isRound);
/** What has the keyboard, inside rows and cells and round the words of check boxes. */
void paintFocusLine(QPainter &painter, const QRect &rect);
/** The sign of a button that opens a menu or a list, in the middle of the room it is given. */
void paintChevron(QPainter &painter, const QRect &room, const QColor &ink);

void paintToolBar(QPainter &painter, const QRect &rect);
void paintToolBarSeparator(QPainter &painter, const QStyleOption &option);
void paintStatusBar(QPainter &painter, const QRect &rect);
/** `flags` are those of the words. */
void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, int flags);
void paintTab(QPainter &painter, const QStyleOptionTab &option);
/** A hairline between two parts, filling the rectangle. */
void paintDivider(QPainter &painter, const QRect &rect);
/** `isLined`: with the hairline that parts a head from its rows. */
void paintTableHead(QPainter &painter, const QRect &rect, bool isLined);
/** The ground of a row: selected, under the pointer, or nothing. `hasBar`: the accent at the leading edge too. */
void paintRow(QPainter &painter, const QStyleOptionViewItem &option, bool hasBar);
void paintToolTip(QPainter &painter, const QStyleOption &option);

} // namespace Sidelight
