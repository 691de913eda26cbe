// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QActionGroup;

namespace Sidelight
{

/** The views as one row of joined buttons, for the tool bar; the checked one is the view that is shown. */
class ViewSwitch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewSwitch)

public:
    ViewSwitch(const QActionGroup &views, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Sidelight
