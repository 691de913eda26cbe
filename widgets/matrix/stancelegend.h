// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Sidelight
{

/** The glyphs of the matrix with their words. */
class StanceLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StanceLegend)

public:
    explicit StanceLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Sidelight
