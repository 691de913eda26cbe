// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Sidelight
{

/** A popup of the design: rounded, with an edge, and hairlines above and below the list that it holds. */
class PopupFrame : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PopupFrame)

public:
    explicit PopupFrame(QWidget *parent);
    ~PopupFrame() override;

protected:
    /** Under a rectangle of the screen, or over it where there is no room below; never off the screen. */
    void placeBeside(const QRect &beside);
    void setRuledList(const QWidget *list) { m_list = list; }
    void paintEvent(QPaintEvent *event) override;

private:
    const QWidget *m_list = nullptr;
};

} // namespace Sidelight
