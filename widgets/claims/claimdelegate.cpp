// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/claims/claimdelegate.h"

#include "widgets/look/rowpainter.h"
#include "widgets/look/stanceglyph.h"

#include <QLineEdit>
#include <QPainter>

namespace Sidelight
{

namespace
{

constexpr double rowHeight = 30;
constexpr double padding = 10;
constexpr double nameLeft = 22;
constexpr double digitWidth = 20;
constexpr double countWidth = 26;

} // namespace

ClaimDelegate::ClaimDelegate(const ClaimRoles &roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    RowPainter row(*painter, option);
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const bool isFolder = index.data(m_roles.isFolder).toBool();
    const QVariant codings = index.data(m_roles.codings);
    const bool isCoding = !codings.isValid();
    row.paintGround(isFolder ? colours.window2 : colours.base);
    if (!isFolder && !isCoding) {
        paintStripe(*painter,
                    row.place(metrics.px(padding), metrics.px(7), metrics.px(4), row.height() - metrics.px(14)),
                    index.data(m_roles.colour).toInt(), colours);
    }
    double end = metrics.px(padding);
    const int digit = index.data(m_roles.digit).toInt();
    if (digit > 0 && !isCoding) {
        const QRectF box = row.place(row.width() - end - metrics.px(digitWidth), metrics.px(7), metrics.px(16),
                                     row.height() - metrics.px(14));
        painter->setPen(QPen(colours.rule2, 1));
        painter->drawRoundedRect(box, 3, 3);
        row.text(box, QString::number(digit), TypeRole::TableHead, colours.muted, Qt::AlignHCenter);
    }
    if (!isCoding) {
        end += metrics.px(digitWidth + 4);
        row.text(row.place(row.width() - end - metrics.px(countWidth), 0, metrics.px(countWidth), row.height()),
                 codings.toString(), TypeRole::Secondary, colours.muted, Qt::AlignTrailing);
        end += metrics.px(countWidth + 6);
    }
    const double left = metrics.px(isFolder ? padding : nameLeft);
    row.text(row.place(left, 0, row.width() - left - end, row.height()), index.data(m_roles.name).toString(),
             isFolder   ? TypeRole::Strong
             : isCoding ? TypeRole::Excerpt
                        : TypeRole::Interface,
             isCoding ? colours.muted : colours.ink);
    painter->restore();
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Metrics().ipx(rowHeight)};
}

void ClaimDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int left = Metrics().ipx(nameLeft - 6);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(left, 1, -2, -1)));
}

} // namespace Sidelight
