// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/variants/variantdelegate.h"

#include "models/items/variants/variantcell.h"
#include "widgets/look/rowpainter.h"

#include <QLocale>
#include <QPainter>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double rowHeight = 27;
constexpr double padding = 6;
constexpr double gap = 5;
constexpr double boxPadding = 5;
constexpr double boxHeight = 20;
constexpr double chipHeight = 15;
constexpr double wedgeWidth = 8;
constexpr double wedgeRoom = 14;
constexpr double widestCell = 640;
constexpr double narrowestCell = 24;
constexpr double longestDash = 320; // of words left out, in a column that takes what room is over

bool isBoxed(RunKind kind)
{
    return kind == RunKind::Changed || kind == RunKind::OnlyInB || kind == RunKind::Moved;
}

QFont wordsFont(const Metrics &metrics, RunKind kind)
{
    QFont font = metrics.font(TypeRole::Excerpt);
    font.setWeight(kind == RunKind::Changed || kind == RunKind::OnlyInB ? QFont::DemiBold : QFont::Normal);
    return font;
}

double advance(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

QString chipText(int words)
{
    return u"··· %1 ···"_s.arg(QLocale().toString(words));
}

double chipWidth(const Metrics &metrics, int words)
{
    return advance(metrics.font(TypeRole::TableHead), chipText(words)) + metrics.px(12);
}

double widthOf(const VariantPiece &piece, const Metrics &metrics)
{
    if (piece.kind == RunKind::OnlyInA) {
        return metrics.px(wedgeRoom);
    }
    const QFont font = wordsFont(metrics, piece.kind);
    double width = advance(font, piece.text) + (isBoxed(piece.kind) ? metrics.px(2 * boxPadding) : 0);
    if (piece.folded > 0) {
        width += chipWidth(metrics, piece.folded) + advance(font, piece.afterFold) + metrics.px(2 * gap);
    }
    return width;
}

} // namespace

VariantDelegate::VariantDelegate(int cellRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_cellRole(cellRole)
{
}

void VariantDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    RowPainter row(*painter, option);
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, isCurrent ? colours.accentWash : isHovered ? colours.hover : colours.base);
    painter->setPen(QPen(colours.rule, 0));
    painter->drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5),
                      QPointF(option.rect.right() + 1, option.rect.bottom() + 0.5));
    const auto cell = index.data(m_cellRole).value<VariantCell>();
    double leading = metrics.px(padding);
    const double end = row.width() - metrics.px(padding);
    for (const VariantPiece &piece : cell.pieces) {
        const bool isAlone = cell.pieces.size() == 1 && piece.kind == RunKind::OnlyInA;
        const double width = std::min(isAlone ? end - leading : widthOf(piece, metrics), end - leading);
        if (width > 0) {
            paintPiece(row, piece, leading, width);
        }
        leading += width + metrics.px(gap);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void VariantDelegate::paintPiece(RowPainter &row, const VariantPiece &piece, double leading, double width)
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    if (piece.kind == RunKind::OnlyInA) {
        paintLeftOut(row, leading, width);
        return;
    }
    if (isBoxed(piece.kind)) {
        const double top = (row.height() - metrics.px(boxHeight)) / 2;
        // Edges of one pixel lie on halves of pixels.
        const QRectF whole = row.place(leading, top, width, metrics.px(boxHeight)).toRect();
        const QRectF box = whole.adjusted(0.5, 0.5, -0.5, -0.5);
        const bool isMoved = piece.kind == RunKind::Moved;
        QPen edge(isMoved ? colours.passageEdge : colours.differsEdge, metrics.scale());
        if (piece.kind != RunKind::OnlyInB) {
            edge.setDashPattern({3, 2});
        }
        row.painter().setPen(edge);
        row.painter().setBrush(isMoved ? colours.sharedFill(2) : colours.differs);
        row.painter().drawRoundedRect(box, metrics.px(2), metrics.px(2));
        row.painter().setBrush(Qt::NoBrush);
        leading += metrics.px(boxPadding);
        width -= metrics.px(2 * boxPadding);
    }
    paintWords(row, piece, leading, width);
}

void VariantDelegate::paintWords(RowPainter &row, const VariantPiece &piece, double leading, double width)
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const QFont font = wordsFont(metrics, piece.kind);
    const auto words = [&](const QString &text, double from, double room) {
        row.painter().setFont(font);
        row.painter().setPen(colours.ink);
        const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, room);
        const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        row.painter().drawText(row.place(from, 0, room, row.height()),
                               int(Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute) | Qt::TextSingleLine |
                                   Qt::TextDontClip | direction,
                               fitting);
    };
    if (piece.folded == 0) {
        words(piece.text, leading, width);
        return;
    }
    const double first = advance(font, piece.text);
    const double chip = chipWidth(metrics, piece.folded);
    words(piece.text, leading, first);
    const double top = (row.height() - metrics.px(chipHeight)) / 2;
    const QRectF box = row.place(leading + first + metrics.px(gap), top, chip, metrics.px(chipHeight));
    row.painter().setPen(Qt::NoPen);
    row.painter().setBrush(colours.window2);
    row.painter().drawRoundedRect(box, box.height() / 2, box.height() / 2);
    row.text(box, chipText(piece.folded), TypeRole::TableHead, colours.muted, Qt::AlignHCenter);
    words(piece.afterFold, leading + first + chip + metrics.px(2 * gap), advance(font, piece.afterFold));
}

/** A wedge where the words would stand, and a dashed line in what room there is. */
void VariantDelegate::paintLeftOut(RowPainter &row, double leading, double width)
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const double middle = row.height() / 2;
    const QRectF wedge =
        row.place(leading, middle + metrics.px(1), metrics.px(wedgeWidth), metrics.px(wedgeWidth * 0.7));
    row.painter().setPen(Qt::NoPen);
    row.painter().setBrush(colours.differsEdge);
    row.painter().drawPolygon(
        QPolygonF{QPointF(wedge.center().x(), wedge.top()), wedge.bottomRight(), wedge.bottomLeft()});
    const double room = std::min(width - metrics.px(wedgeRoom), metrics.px(longestDash));
    if (room > metrics.px(4)) {
        QPen pen(colours.differsEdge, metrics.scale());
        pen.setDashPattern({3, 2});
        row.painter().setPen(pen);
        const QRectF line = row.place(leading + metrics.px(wedgeRoom), 0, room, row.height());
        const double y = std::floor(line.center().y()) + 0.5;
        row.painter().drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
    }
}

QSize VariantDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Metrics metrics;
    double width = metrics.px(2 * padding - gap);
    for (const VariantPiece &piece : index.data(m_cellRole).value<VariantCell>().pieces) {
        width += widthOf(piece, metrics) + metrics.px(gap);
    }
    return {qCeil(std::clamp(width, metrics.px(narrowestCell), metrics.px(widestCell))), metrics.ipx(rowHeight)};
}

} // namespace Sidelight
