// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/claims/valuedelegate.h"

#include "models/items/values/conflictmodel.h"
#include "models/items/values/valuemodel.h"
#include "widgets/look/excerptlayout.h"
#include "widgets/look/rowpainter.h"
#include "widgets/look/stanceglyph.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double rowHeight = 28;
constexpr double padding = 12;
constexpr double indent = 32;
constexpr double valueWidth = 240;
constexpr double typeWidth = 76;
constexpr double conflictHeight = 74;

void paintValue(RowPainter &row, const QModelIndex &index)
{
    const Metrics &metrics = row.metrics();
    const double value = std::min(metrics.px(valueWidth), row.width() * 0.4);
    double x = metrics.px(padding);
    row.text(row.place(x, 0, value, row.height()), index.data().toString(), TypeRole::Strong, row.palette().ink);
    x += value + metrics.px(padding);
    row.text(row.place(x, 0, metrics.px(typeWidth), row.height()), index.data(ValueModel::KindTextRole).toString(),
             TypeRole::Secondary, row.palette().muted);
    x += metrics.px(typeWidth);
    const auto carriers = index.data(ValueModel::CarriersRole).value<QList<bool>>();
    if (carriers.size() <= mostSourceSquares) {
        const double width = metrics.px(10.0 * double(carriers.size()));
        paintSourceSquares(row.painter(),
                           row.place(x, (row.height() - metrics.px(8)) / 2, width, metrics.px(8)).topLeft(), carriers,
                           row.palette(), metrics.scale());
        x += width + metrics.px(padding);
    } else {
        x += row.text(row.place(x, 0, row.width() - x, row.height()), sourceCount(carriers), TypeRole::Secondary,
                      row.palette().muted) +
             metrics.px(padding);
    }
    row.text(row.place(x, 0, row.width() - x - metrics.px(padding), row.height()),
             index.data(ValueModel::NoteRole).toString(), TypeRole::Secondary, row.palette().muted);
}

void paintPlace(RowPainter &row, const QModelIndex &index)
{
    const Metrics &metrics = row.metrics();
    const double badge =
        row.badge(metrics.px(indent), (row.height() - metrics.px(18)) / 2,
                  index.data(ValueModel::SourceKeyRole).toString(), row.palette().window2, row.palette().ink);
    const double x = metrics.px(indent + 8) + badge;
    const double width = row.width() - x - metrics.px(padding);
    const ExcerptLayout excerpt(index.data(ValueModel::ContextRole).value<KeywordContext>(), width, 1);
    excerpt.draw(row.painter(), row.place(x, (row.height() - excerpt.height()) / 2, width, 0).topLeft(),
                 row.palette().ink);
}

} // namespace

ValueDelegate::ValueDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    RowPainter row(*painter, option);
    row.paintGround(row.palette().base);
    if (index.data(ValueModel::IsPlaceRole).toBool()) {
        paintPlace(row, index);
    } else {
        paintValue(row, index);
    }
    painter->restore();
}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Metrics().ipx(rowHeight)};
}

ConflictDelegate::ConflictDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void ConflictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    RowPainter row(*painter, option);
    const Metrics &metrics = row.metrics();
    row.paintGround(row.palette().base);
    const double top = metrics.px(7);
    const double badge = row.badge(metrics.px(padding), top, index.data(ConflictModel::SourceKeyRole).toString(),
                                   row.palette().window2, row.palette().ink);
    const double x = metrics.px(padding + 8) + badge;
    row.text(row.place(x, top, row.width() - x - metrics.px(padding), metrics.px(18)),
             index.data(ConflictModel::ValueTextRole).toString(), TypeRole::Strong, row.palette().ink);
    const double width = row.width() - metrics.px(2 * padding);
    const ExcerptLayout excerpt(index.data(ConflictModel::ContextRole).value<KeywordContext>(), width, 2);
    excerpt.draw(*painter, row.place(metrics.px(padding), top + metrics.px(22), width, 0).topLeft(), row.palette().ink);
    painter->restore();
}

QSize ConflictDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Metrics().ipx(conflictHeight)};
}

} // namespace Sidelight
