// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/claims/suggestiondelegate.h"

#include "models/claims/stancetext.h"
#include "models/items/claims/suggestionmodel.h"
#include "models/items/claims/suggestiontext.h"
#include "widgets/look/excerptlayout.h"
#include "widgets/look/rowpainter.h"
#include "widgets/look/stanceglyph.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double padding = 12;
constexpr double headHeight = 26;
constexpr double buttonHeight = 22;
constexpr double gap = 6;
constexpr double reasonLine = 16;
constexpr double labelWidth = 74;
constexpr double glyph = 9;
constexpr int mostLines = 6;

double buttonWidth(const QString &key)
{
    const Metrics metrics;
    return QFontMetricsF(metrics.font(TypeRole::Secondary)).horizontalAdvance(key) + metrics.px(glyph + 20);
}

QRectF headButton(const QStyleOptionViewItem &option, double fromEnd, double width)
{
    const Metrics metrics;
    const QRectF row = option.rect;
    const double left = option.direction == Qt::RightToLeft ? row.left() + fromEnd : row.right() - fromEnd - width;
    return {left, row.top() + metrics.px(8), width, metrics.px(buttonHeight)};
}

KeywordContext contextOf(const QModelIndex &index)
{
    return index.data(SuggestionModel::ContextRole).value<KeywordContext>();
}

QList<ReasonText> reasonsOf(const QModelIndex &index)
{
    return index.data(SuggestionModel::ReasonsRole).value<QList<ReasonText>>();
}

void paintButton(RowPainter &row, const QRectF &box, const QString &key, bool isAccept)
{
    QPainter &painter = row.painter();
    const Metrics &metrics = row.metrics();
    painter.setPen(QPen(row.palette().rule3, 1));
    painter.setBrush(row.palette().base);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setBrush(Qt::NoBrush);
    const double size = metrics.px(glyph) / 2;
    const QPointF middle(box.left() + metrics.px(7) + size, box.center().y());
    painter.setPen(QPen(row.palette().ink, 1.5));
    if (isAccept) {
        painter.drawPolyline(QPolygonF{middle + QPointF(-size, 0), middle + QPointF(-size / 3, size * 0.7),
                                       middle + QPointF(size, -size * 0.7)});
    } else {
        painter.drawLine(middle + QPointF(-size * 0.7, -size * 0.7), middle + QPointF(size * 0.7, size * 0.7));
        painter.drawLine(middle + QPointF(-size * 0.7, size * 0.7), middle + QPointF(size * 0.7, -size * 0.7));
    }
    row.text(box.adjusted(metrics.px(glyph + 12), 0, 0, 0), key, TypeRole::Secondary, row.palette().ink, Qt::AlignLeft);
}

/** Returns where the next line begins. */
double paintReasons(RowPainter &row, const QModelIndex &index, double top)
{
    const Metrics &metrics = row.metrics();
    const QFontMetricsF lengths(metrics.font(TypeRole::TableHead));
    for (const ReasonText &reason : reasonsOf(index)) {
        const double label = std::max(metrics.px(labelWidth), lengths.horizontalAdvance(reason.label) + metrics.px(8));
        row.text(row.place(metrics.px(padding), top, label, metrics.px(reasonLine)), reason.label, TypeRole::TableHead,
                 row.palette().muted);
        row.text(row.place(metrics.px(padding) + label, top, row.width() - metrics.px(2 * padding) - label,
                           metrics.px(reasonLine)),
                 reason.detail, TypeRole::TableHead, row.palette().ink);
        top += metrics.px(reasonLine);
    }
    return top;
}

void paintStanceLine(RowPainter &row, const QModelIndex &index, double top)
{
    const Metrics &metrics = row.metrics();
    const auto stance = static_cast<Stance>(index.data(SuggestionModel::StanceRole).toInt());
    const double size = metrics.px(glyph);
    paintStance(row.painter(), row.place(metrics.px(padding), top + (metrics.px(reasonLine) - size) / 2, size, size),
                stance, row.palette().colour(index.data(SuggestionModel::ColourRole).toInt()));
    const double from = metrics.px(padding + gap) + size;
    row.text(row.place(from, top, row.width() - from - metrics.px(padding), metrics.px(reasonLine)),
             describeStance(stance, index.data(SuggestionModel::AttributedToRole).toString()), TypeRole::TableHead,
             row.palette().muted);
}

} // namespace

SuggestionDelegate::SuggestionDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void SuggestionDelegate::setKeys(const QString &accept, const QString &reject)
{
    m_acceptKey = accept;
    m_rejectKey = reject;
}

QRectF SuggestionDelegate::rejectRect(const QStyleOptionViewItem &option) const
{
    return headButton(option, Metrics().px(padding), buttonWidth(m_rejectKey));
}

QRectF SuggestionDelegate::acceptRect(const QStyleOptionViewItem &option) const
{
    return headButton(option, Metrics().px(padding + gap) + buttonWidth(m_rejectKey), buttonWidth(m_acceptKey));
}

void SuggestionDelegate::paintHead(RowPainter &row, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics &metrics = row.metrics();
    const double top = metrics.px(8);
    const double badge =
        row.badge(metrics.px(padding), top + metrics.px(2), index.data(SuggestionModel::SourceKeyRole).toString(),
                  row.palette().window2, row.palette().ink);
    const QString outlet = index.data(SuggestionModel::OutletRole).toString();
    const double from = metrics.px(padding + 8) + badge;
    const double buttons = buttonWidth(m_acceptKey) + buttonWidth(m_rejectKey) + metrics.px(gap + padding);
    const double width = row.width() - from - buttons - metrics.px(gap);
    if (width > 0) {
        row.text(row.place(from, top, width, metrics.px(buttonHeight)),
                 outlet.isEmpty() ? tr("Outlet not given") : outlet,
                 outlet.isEmpty() ? TypeRole::Secondary : TypeRole::Strong,
                 outlet.isEmpty() ? row.palette().muted : row.palette().ink, Qt::AlignLeading, outlet.isEmpty());
    }
    paintButton(row, acceptRect(option), m_acceptKey, true);
    paintButton(row, rejectRect(option), m_rejectKey, false);
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const ExcerptLayout excerpt(contextOf(index), width - metrics.px(2 * padding), mostLines);
    const auto lines = static_cast<double>(reasonsOf(index).size()) + 1;
    return {width, qCeil(metrics.px(8 + headHeight + 4 + 10) + excerpt.height() + lines * metrics.px(reasonLine))};
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    RowPainter row(*painter, option);
    const Metrics &metrics = row.metrics();
    row.paintGround(row.palette().base);
    paintHead(row, option, index);
    const double width = row.width() - metrics.px(2 * padding);
    const ExcerptLayout excerpt(contextOf(index), width, mostLines);
    double top = metrics.px(8 + headHeight);
    excerpt.draw(*painter, row.place(metrics.px(padding), top, width, 0).topLeft(), row.palette().ink);
    top = paintReasons(row, index, top + excerpt.height() + metrics.px(4));
    paintStanceLine(row, index, top);
    painter->restore();
}

bool SuggestionDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && acceptRect(option).contains(mouse->position())) {
            emit acceptClicked(index);
            return true;
        }
        if (mouse->button() == Qt::LeftButton && rejectRect(option).contains(mouse->position())) {
            emit rejectClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool SuggestionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (acceptRect(option).contains(event->pos())) {
        QToolTip::showText(event->globalPos(), tr("Code this place"), view);
        return true;
    }
    if (rejectRect(option).contains(event->pos())) {
        QToolTip::showText(event->globalPos(), tr("The claim does not stand here; it is not proposed again"), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace Sidelight
