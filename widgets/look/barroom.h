// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QToolButton;

namespace Sidelight
{

/**
 * Room for a bar of buttons that may be wider than the window: where the bar goes on, an arrow says so and scrolls it.
 * The Tab key and the wheel scroll too. As high as the bar.
 */
class BarRoom final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BarRoom)

public:
    BarRoom(QWidget *bar, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QToolButton *arrow(const QString &name, const QString &text, int direction);
    void showArrows();

    QToolButton *m_back;
    QToolButton *m_on;
};

} // namespace Sidelight
