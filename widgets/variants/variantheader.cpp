// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/variants/variantheader.h"

#include "widgets/look/rowpainter.h"

#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int rowHeight = 27;
constexpr int padding = 10;
constexpr int markWidth = 13;
constexpr int between = 9;
constexpr int widestOutlet = 130;
constexpr int leastRoom = 900;    // of the table, to show outlets beside the keys
constexpr int measuredRows = 200; // the widths of further ones are not looked at

} // namespace

VariantHeader::VariantHeader(const VariantHeaderRoles &roles, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_roles(roles)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(Metrics().ipx(rowHeight));
    setDefaultSectionSize(Metrics().ipx(rowHeight));
    setSectionResizeMode(QHeaderView::Fixed);
}

QString VariantHeader::text(int section, int role) const
{
    return model() ? model()->headerData(section, Qt::Vertical, role).toString() : QString();
}

int VariantHeader::widest(int role, const QFont &font) const
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (int row = 0; row < std::min(count(), measuredRows); ++row) {
        width = std::max(width, metrics.horizontalAdvance(text(row, role)));
    }
    return width;
}

int VariantHeader::keyLeft() const
{
    return Metrics().ipx(padding + markWidth + between);
}

int VariantHeader::nameLeft() const
{
    const int gap = Metrics().ipx(between);
    return keyLeft() + m_keyWidth + gap + (m_outletWidth > 0 ? m_outletWidth + gap : 0);
}

void VariantHeader::fit(int tableWidth)
{
    const Metrics metrics;
    m_keyWidth = widest(m_roles.key, metrics.font(TypeRole::Strong)) + metrics.ipx(10);
    const int outlet =
        std::min(widest(m_roles.outlet, metrics.font(TypeRole::Secondary)) + 2, metrics.ipx(widestOutlet));
    m_outletWidth = outlet > 2 && tableWidth >= metrics.ipx(leastRoom) ? outlet : 0;
    const QFontMetrics strong(metrics.font(TypeRole::Strong));
    const QFontMetrics light(metrics.font(TypeRole::Secondary));
    m_nameWidth = 0;
    for (int row = 0; row < std::min(count(), measuredRows); ++row) {
        const QString words = text(row, m_roles.words);
        const int width = strong.horizontalAdvance(text(row, m_roles.name)) +
                          (words.isEmpty() ? 0 : metrics.ipx(6) + light.horizontalAdvance(words));
        m_nameWidth = std::max(m_nameWidth, width + 2);
    }
    setFixedWidth(nameLeft() + m_nameWidth + metrics.ipx(padding));
}

QSize VariantHeader::sectionSizeFromContents(int) const
{
    return {nameLeft() + m_nameWidth, Metrics().ipx(rowHeight)};
}

void VariantHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const int below = length() - offset();
    painter.fillRect(QRect(0, below, viewport()->width(), std::max(0, viewport()->height() - below)),
                     palette().color(QPalette::Base));
}

void VariantHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.rect = rect;
    const bool isCurrent = selectionModel() && selectionModel()->isRowSelected(section, {});
    option.state = isCurrent ? QStyle::State_Selected : QStyle::State_None;
    RowPainter row(*painter, option);
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    row.paintGround(colours.base);
    const bool isBase = model()->headerData(section, Qt::Vertical, m_roles.isBase).toBool();
    const double side = metrics.px(markWidth);
    const QRectF mark = row.place(metrics.px(padding), (row.height() - side) / 2, side, side).adjusted(1, 1, -1, -1);
    painter->setPen(QPen(isBase ? colours.accent : colours.rule3, isBase ? metrics.px(3.5) : metrics.px(1)));
    painter->setBrush(colours.base);
    painter->drawEllipse(isBase ? mark.adjusted(1, 1, -1, -1) : mark);
    row.badge(keyLeft(), (row.height() - metrics.px(18)) / 2, text(section, m_roles.key), colours.window2, colours.ink);
    if (m_outletWidth > 0) {
        const QString outlet = text(section, m_roles.outlet);
        row.text(row.place(keyLeft() + m_keyWidth + metrics.px(between), 0, m_outletWidth, row.height()),
                 outlet.isEmpty() ? tr("no outlet") : outlet, TypeRole::Secondary, colours.muted, Qt::AlignLeading,
                 outlet.isEmpty());
    }
    const double room = row.width() - nameLeft() - metrics.px(padding) / 2;
    const double used = row.text(row.place(nameLeft(), 0, room, row.height()), text(section, m_roles.name),
                                 TypeRole::Strong, colours.ink);
    const double words = nameLeft() + used + metrics.px(6);
    row.text(row.place(words, 0, std::max(0.0, row.width() - words), row.height()), text(section, m_roles.words),
             TypeRole::Secondary, colours.muted);
    painter->setPen(QPen(colours.rule2, 0));
    const QRectF edge = row.place(row.width() - 1, 0, 1, row.height());
    painter->drawLine(QPointF(edge.center().x(), edge.top()), QPointF(edge.center().x(), edge.bottom()));
    painter->restore();
}

void VariantHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int x = qRound(event->position().x());
    const int leading = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    const int row = logicalIndexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0 && leading < keyLeft()) {
        emit baseRequested(row);
    }
}

} // namespace Sidelight
