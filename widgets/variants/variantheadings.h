// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Sidelight
{

class VariantHeader;

/** The line above the table of variants: what stands in the rows' headings, and in the columns. */
class VariantHeadings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariantHeadings)

public:
    VariantHeadings(const VariantHeader *rows, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const VariantHeader *m_rows;
};

} // namespace Sidelight
