// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidelight
{

class RowPainter;
struct MatrixCell;

/** Where a model keeps what the delegate shows. */
struct MatrixRoles {
    int cell = -1; ///< MatrixCell
};

/** A cell of the claims x sources matrix: every stance with its glyph, word and excerpt. */
class MatrixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixDelegate)

public:
    explicit MatrixDelegate(const MatrixRoles &roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** The height that the cell needs at the width of option.rect. */
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntries(RowPainter &row, const MatrixCell &cell) const;
    void paintAbsence(RowPainter &row, const MatrixCell &cell) const;

    MatrixRoles m_roles;
};

} // namespace Sidelight
