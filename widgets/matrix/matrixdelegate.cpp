// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/matrix/matrixdelegate.h"

#include "models/claims/stancetext.h"
#include "models/items/matrix/matrixcell.h"
#include "widgets/look/rowpainter.h"
#include "widgets/look/stanceglyph.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr double padding = 10;
constexpr double textLeft = 31;
constexpr double glyph = 9;
constexpr double stanceLine = 17;
constexpr double excerptLine = 19;
constexpr double between = 12;
constexpr double smallest = 48;
constexpr double folderHeight = 28;
constexpr int mostLines = 6; // of one excerpt; the rest is in the tool tip and the text

int linesOf(const QString &text, const QFont &font, double width)
{
    const QRectF box = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text);
    return std::clamp(qRound(box.height() / QFontMetricsF(font).lineSpacing()), 1, mostLines);
}

void paintHatching(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.save();
    painter.setClipRect(box);
    painter.setPen(QPen(colour, 0));
    for (double x = box.left() - box.height(); x < box.right(); x += 8) {
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

} // namespace

MatrixDelegate::MatrixDelegate(const MatrixRoles &roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    RowPainter row(*painter, option);
    const SpanPalette &colours = row.palette();
    const QVariant value = index.data(m_roles.cell);
    if (!value.isValid()) { // a folder's row
        painter->fillRect(option.rect, colours.window2);
        painter->restore();
        return;
    }
    const auto cell = value.value<MatrixCell>();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isCurrent                                ? colours.accentWash
                                   : cell.state == MatrixCell::State::Omits ? colours.window
                                                                            : colours.base);
    if (cell.state == MatrixCell::State::NotRead) {
        paintHatching(*painter, option.rect, colours.rule);
    }
    painter->setPen(QPen(colours.rule, 0));
    painter->drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5),
                      QPointF(option.rect.right() + 1, option.rect.bottom() + 0.5));
    painter->drawLine(QPointF(option.rect.right() + 0.5, option.rect.top()),
                      QPointF(option.rect.right() + 0.5, option.rect.bottom()));
    if (cell.state == MatrixCell::State::Coded) {
        paintEntries(row, cell);
    } else {
        paintAbsence(row, cell);
    }
    if (isCurrent) {
        painter->setPen(QPen(colours.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void MatrixDelegate::paintEntries(RowPainter &row, const MatrixCell &cell) const
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const double width = row.width() - metrics.px(textLeft + padding);
    double y = metrics.px(padding);
    for (const MatrixEntry &entry : cell.entries) {
        paintStance(row.painter(),
                    row.place(metrics.px(padding), y + metrics.px(4), metrics.px(glyph), metrics.px(glyph)),
                    entry.stance, colours.colour(cell.colour));
        y += row.wrapped(row.place(metrics.px(textLeft), y, width, metrics.px(2 * stanceLine)),
                         describeStance(entry.stance, entry.attributedTo), TypeRole::Secondary, colours.muted, 2,
                         metrics.px(stanceLine));
        y += row.wrapped(row.place(metrics.px(textLeft), y, width, metrics.px(mostLines * excerptLine)), entry.excerpt,
                         TypeRole::CellExcerpt, colours.ink, mostLines, metrics.px(excerptLine));
        y += metrics.px(between);
    }
}

void MatrixDelegate::paintAbsence(RowPainter &row, const MatrixCell &cell) const
{
    if (cell.state == MatrixCell::State::Silent) {
        return;
    }
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const bool omits = cell.state == MatrixCell::State::Omits;
    const QRectF square = row.place(metrics.px(padding), metrics.px(padding + 4), metrics.px(glyph), metrics.px(glyph));
    if (omits) {
        paintStance(row.painter(), square, Stance::Omits, colours.muted);
    } else {
        paintNotRead(row.painter(), square, colours.muted);
    }
    row.text(row.place(metrics.px(textLeft), metrics.px(padding), row.width() - metrics.px(textLeft),
                       metrics.px(stanceLine)),
             omits ? describeStance(Stance::Omits) : tr("not read yet"), TypeRole::Secondary, colours.muted);
    if (omits) {
        row.text(row.place(metrics.px(textLeft), metrics.px(padding + stanceLine), row.width() - metrics.px(textLeft),
                           metrics.px(stanceLine)),
                 tr("reviewed, nothing here"), TypeRole::TableHead, colours.muted);
    }
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics;
    const QVariant value = index.data(m_roles.cell);
    if (!value.isValid()) {
        return {0, metrics.ipx(folderHeight)};
    }
    const auto cell = value.value<MatrixCell>();
    const double width = option.rect.width() - metrics.px(textLeft + padding);
    double height = metrics.px(padding);
    for (const MatrixEntry &entry : cell.entries) {
        const QString stance = describeStance(entry.stance, entry.attributedTo);
        height += metrics.px(stanceLine) * std::min(2, linesOf(stance, metrics.font(TypeRole::Secondary), width));
        height += metrics.px(excerptLine) * linesOf(entry.excerpt, metrics.font(TypeRole::CellExcerpt), width);
        height += metrics.px(between);
    }
    return {0, std::max(metrics.ipx(smallest), qCeil(height))};
}

} // namespace Sidelight
