// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/passagedelegate.h"

#include "widgets/look/rowpainter.h"
#include "widgets/look/stanceglyph.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr double padding = 10;
constexpr double textLeft = 38;
constexpr double line = 17;
constexpr double rowHeight = 66;

} // namespace

PassageDelegate::PassageDelegate(const PassageRoles &roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    RowPainter row(*painter, option);
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    row.paintGround(colours.base);
    const auto carriers = index.data(m_roles.carriers).value<QList<bool>>();
    const int sources = static_cast<int>(std::ranges::count(carriers, true));
    row.badge(metrics.px(padding), metrics.px(10), QLocale().toString(sources), colours.sharedFill(sources),
              colours.ink);
    const double width = row.width() - metrics.px(textLeft + padding);
    row.wrapped(row.place(metrics.px(textLeft), metrics.px(8), width, metrics.px(2 * line)),
                index.data(m_roles.excerpt).toString(), TypeRole::Excerpt, colours.ink, 2, metrics.px(line));
    const double below = metrics.px(8 + 2 * line + 2);
    double x = metrics.px(textLeft);
    if (carriers.size() <= mostSourceSquares) {
        const QRectF squares =
            row.place(x, below + metrics.px(5), metrics.px(10.0 * double(carriers.size())), metrics.px(8));
        x += paintSourceSquares(*painter, squares.topLeft(), carriers, colours, metrics.scale()) + metrics.px(8);
    } else {
        x += row.text(row.place(x, below, width, metrics.px(line)), sourceCount(carriers), TypeRole::Secondary,
                      colours.muted) +
             metrics.px(8);
    }
    QString words = tr("%n word(s)", nullptr, index.data(m_roles.words).toInt());
    if (const QString note = m_roles.note < 0 ? QString() : index.data(m_roles.note).toString(); !note.isEmpty()) {
        words = tr("%1 · %2", "length and note").arg(words, note);
    }
    row.text(row.place(x, below, row.width() - x - metrics.px(padding), metrics.px(line)), words, TypeRole::Secondary,
             colours.muted);
    painter->restore();
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Metrics().ipx(rowHeight)};
}

} // namespace Sidelight
