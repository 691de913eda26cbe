// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;
class QToolButton;

namespace Sidelight
{

/** The title bar of a dock: its name, what the dock puts beside it, and a button that closes it. */
class DockTitle : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DockTitle)

public:
    /** Becomes the title bar of the dock, which has its window title already. */
    explicit DockTitle(QDockWidget *dock);

    /** Adds something between the name and the closing button; what has a stretch takes the room that is left. */
    void add(QWidget *part, int stretch = 0);
    void add(QLayout *part);
    void addStretch();
    /** Adds a flat button with an icon and a word. */
    QToolButton *addButton(const QString &objectName, const QString &iconName, const QString &text,
                           const QString &toolTip);

private:
    QHBoxLayout *m_parts;
};

} // namespace Sidelight
