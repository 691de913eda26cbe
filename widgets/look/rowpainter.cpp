// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/rowpainter.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace Sidelight
{

namespace
{

constexpr double barWidth = 3;
constexpr double badgeHeight = 18;
constexpr double badgePadding = 5;

} // namespace

RowPainter::RowPainter(QPainter &painter, const QStyleOptionViewItem &option)
    : m_painter(painter)
    , m_option(option)
    , m_palette(SpanPalette::from(option.palette))
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void RowPainter::paintGround(const QColor &rest)
{
    const bool isCurrent = m_option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = m_option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = m_option.state.testFlag(QStyle::State_HasFocus);
    m_painter.fillRect(m_option.rect, isCurrent ? m_palette.accentWash : isHovered ? m_palette.hover : rest);
    m_painter.setPen(QPen(m_palette.rule, 0));
    const double below = m_option.rect.bottom() + 0.5;
    m_painter.drawLine(QPointF(m_option.rect.left(), below), QPointF(m_option.rect.right() + 1, below));
    if (isCurrent) {
        m_painter.fillRect(place(0, 0, m_metrics.px(barWidth), height()), m_palette.accent);
    }
    if (hasFocus) {
        m_painter.setPen(QPen(m_palette.accent, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(m_option.rect).adjusted(1, 1, -1, -1));
    }
}

QRectF RowPainter::place(double leading, double top, double width, double height) const
{
    const QRectF row = m_option.rect;
    const double left = m_option.direction == Qt::RightToLeft ? row.right() - leading - width : row.left() + leading;
    return {left, row.top() + top, width, height};
}

double RowPainter::text(const QRectF &box, const QString &text, TypeRole role, const QColor &colour,
                        Qt::Alignment alignment, bool italic)
{
    QFont font = m_metrics.font(role);
    font.setItalic(italic);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width());
    Qt::Alignment horizontal = alignment & Qt::AlignHorizontal_Mask;
    if (horizontal == Qt::AlignLeading || horizontal == Qt::AlignTrailing) {
        horizontal = QStyle::visualAlignment(m_option.direction, horizontal);
    }
    m_painter.drawText(box, int(horizontal | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

double RowPainter::wrapped(const QRectF &box, const QString &text, TypeRole role, const QColor &colour, int lines,
                           double lineHeight)
{
    const QFont font = m_metrics.font(role);
    const QFontMetricsF metrics(font);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(box.width());
        const bool isCut = i == lines - 1 && line.textStart() + line.textLength() < text.size();
        const QString words = isCut ? metrics.elidedText(text.sliced(line.textStart()), Qt::ElideRight, box.width())
                                    : text.sliced(line.textStart(), line.textLength());
        const Qt::Alignment side = text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(QRectF(box.left(), box.top() + y, box.width(), lineHeight), int(side | Qt::AlignVCenter),
                           words.trimmed());
        y += lineHeight;
    }
    layout.endLayout();
    return y;
}

double RowPainter::badge(double leading, double top, const QString &text, const QColor &ground, const QColor &ink)
{
    const QFont font = m_metrics.font(TypeRole::Strong);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + m_metrics.px(2 * badgePadding);
    const QRectF box = place(leading, top, width, m_metrics.px(badgeHeight));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(box, 3, 3);
    m_painter.setBrush(Qt::NoBrush);
    this->text(box, text, TypeRole::Strong, ink, Qt::AlignHCenter);
    return width;
}

} // namespace Sidelight
