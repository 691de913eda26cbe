// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidelight
{

class RowPainter;
struct VariantPiece;

/** A cell of the variants: words, those that differ from the base boxed, those left out a wedge and a dashed line. */
class VariantDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariantDelegate)

public:
    /** `cellRole`: VariantCell. */
    explicit VariantDelegate(int cellRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintPiece(RowPainter &row, const VariantPiece &piece, double leading, double width);
    static void paintWords(RowPainter &row, const VariantPiece &piece, double leading, double width);
    static void paintLeftOut(RowPainter &row, double leading, double width);

    int m_cellRole;
};

} // namespace Sidelight
