// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sources/sourcedelegate.h"

#include "widgets/look/rowpainter.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double rowHeight = 46;
constexpr double tickLeft = 8;
constexpr double keyLeft = 30;
constexpr double shareBar = 30;

QRect tickRect(const QStyleOptionViewItem &option)
{
    const Metrics metrics;
    const int side = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth);
    const QRect box(option.rect.left() + metrics.ipx(tickLeft), option.rect.center().y() - side / 2, side, side);
    return QStyle::visualRect(option.direction, option.rect, box);
}

void paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem tick = option;
    tick.rect = tickRect(option);
    tick.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    tick.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);
    painter->setPen(QPen(SpanPalette::from(option.palette).rule3, 1)); // the style's own edge is lost on dark ground
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(tick.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

} // namespace

SourceDelegate::SourceDelegate(const SourceRoles &roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    RowPainter row(*painter, option);
    if (index.column() == m_roles.sourceColumn) {
        row.paintGround(row.palette().base);
        paintTick(painter, option, index);
        paintSource(row, index);
    } else {
        QStyleOptionViewItem plain = option;
        RowPainter cell(*painter, plain);
        plain.state &= ~QStyle::State_HasFocus;
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected)    ? cell.palette().accentWash
                                       : option.state.testFlag(QStyle::State_MouseOver) ? cell.palette().hover
                                                                                        : cell.palette().base);
        painter->setPen(QPen(cell.palette().rule, 0));
        painter->drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5),
                          QPointF(option.rect.right() + 1, option.rect.bottom() + 0.5));
        paintFigure(cell, index);
    }
    painter->restore();
}

void SourceDelegate::paintSource(RowPainter &row, const QModelIndex &index) const
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const bool isRead = index.data(m_roles.isRead).toBool();
    const QString outlet = index.data(m_roles.outlet).toString();
    const double left = metrics.px(keyLeft);
    const double key = row.badge(left, metrics.px(5), index.data(m_roles.key).toString(), colours.window2, colours.ink);
    const double nameLeft = left + key + metrics.px(7);
    row.text(row.place(nameLeft, metrics.px(5), row.width() - nameLeft - metrics.px(4), metrics.px(18)),
             outlet.isEmpty() ? tr("no outlet") : outlet,
             isRead || outlet.isEmpty() ? TypeRole::Interface : TypeRole::Strong,
             outlet.isEmpty() ? colours.muted : colours.ink, Qt::AlignLeading, outlet.isEmpty());
    const QDateTime published = index.data(m_roles.published).toDateTime();
    const QString date =
        published.isValid() ? QLocale().toString(published.date(), QLocale::ShortFormat) : tr("no date");
    const QString words = tr("%1 w", "words, short").arg(QLocale().toString(index.data(m_roles.words).toInt()));
    const QString second = isRead ? tr("%1 · %2", "date and length").arg(date, words) : tr("● unread · %1").arg(words);
    row.text(row.place(left, metrics.px(25), row.width() - left - metrics.px(4), metrics.px(16)), second,
             TypeRole::Secondary, colours.muted);
}

void SourceDelegate::paintFigure(RowPainter &row, const QModelIndex &index) const
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const double width = row.width() - metrics.px(6);
    row.text(row.place(0, metrics.px(5), width, metrics.px(18)), index.data(Qt::DisplayRole).toString(),
             TypeRole::Interface, colours.ink, Qt::AlignTrailing);
    if (index.column() == m_roles.shareColumn) {
        const double share = index.data(m_roles.share).toDouble();
        const double bar = metrics.px(shareBar);
        row.painter().fillRect(row.place(width - bar, metrics.px(31), bar, metrics.px(3)), colours.window2);
        row.painter().fillRect(row.place(width - bar, metrics.px(31), bar * share, metrics.px(3)), colours.overview);
    }
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Metrics().ipx(rowHeight)};
}

bool SourceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (index.column() != m_roles.sourceColumn) {
        return false;
    }
    const bool isClick =
        event->type() == QEvent::MouseButtonRelease &&
        tickRect(option).adjusted(-4, -6, 4, 6).contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isClick && !isKey) {
        return false;
    }
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Sidelight
