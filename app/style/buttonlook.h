// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QSize>
#include <QStyle>

class QPainter;

namespace Sidelight
{

/** Which of the design's buttons a widget is: told by its class, by where it stands and by whether it is flat. */
enum class ButtonKind {
    None,   ///< no button, or one that paints itself
    Push,   ///< a push button: edge, ground; filled if it is the default
    Framed, ///< a tool button that looks like one
    Quiet,  ///< a tool button that raises itself: nothing but its sign until it is touched
    Bar,    ///< in the tool bar
    View,   ///< a part of the view switch
    Row,    ///< a flat push button: a row over the whole width of a list's foot
};

[[nodiscard]] ButtonKind buttonKind(const QWidget *widget);

/** The colours of a button in one state; what is not valid is not painted. */
struct ButtonLook {
    QColor ground;
    QColor edge;
    QColor ink;
    double edgeWidth = 1; ///< logical pixels
    bool isStrong = false;

    [[nodiscard]] static ButtonLook of(ButtonKind kind, QStyle::State state, bool isDefault = false);
};

/** From the edge of a button to its words or sign, in logical pixels. */
[[nodiscard]] QSize buttonPadding(ButtonKind kind, bool hasWords);

void paintButton(QPainter &painter, const QRect &rect, ButtonKind kind, const ButtonLook &look);

} // namespace Sidelight
