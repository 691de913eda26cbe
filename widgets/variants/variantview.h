// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/variants/variantheader.h"

#include <QTableView>

namespace Sidelight
{

/** The table of variants: headings that stay at the side, words in columns that scroll. */
class VariantView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariantView)

public:
    VariantView(int cellRole, const VariantHeaderRoles &headers, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] VariantHeader *rowHeader() const { return m_header; }
    /** Sets column widths and headings after the contents changed. */
    void fit();
    /** Four rows; at least one. */
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /** Enter, or a double click: go to the words in the text. */
    void cellActivated(const QModelIndex &index);
    /** Space, or a click on a row's round mark. */
    void baseRequested(int row);
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    VariantHeader *m_header;
};

} // namespace Sidelight
