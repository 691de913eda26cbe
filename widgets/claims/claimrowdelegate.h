// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidelight
{

struct SpanPalette;
class Metrics;

/** A claim in a list to choose from: digit or plus sign, swatch, name with the fitting part underlined, a detail at the
 * end. */
class ClaimRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimRowDelegate)

public:
    enum Role { ClaimRole = Qt::UserRole + 1, ColourRole, DetailRole, KeyRole, MatchBeginRole, MatchLengthRole };
    static constexpr int rowHeight = 32; ///< in pixels of the design

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Sidelight
