// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/matrix/matrixheader.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"
#include "widgets/look/stanceglyph.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int headHeight = 50;
constexpr int claimWidth = 200;
constexpr int folderHeight = 28;
constexpr int padding = 10;

void hairlines(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.setPen(QPen(colour, 0));
    painter.drawLine(QPointF(rect.left(), rect.bottom() + 0.5), QPointF(rect.right() + 1, rect.bottom() + 0.5));
    painter.drawLine(QPointF(rect.right() + 0.5, rect.top()), QPointF(rect.right() + 0.5, rect.bottom() + 1));
}

} // namespace

MatrixHeader::MatrixHeader(Qt::Orientation orientation, const MatrixHeaderRoles &roles, QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_roles(roles)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    const Metrics metrics;
    if (orientation == Qt::Horizontal) {
        setFixedHeight(metrics.ipx(headHeight));
    } else {
        setFixedWidth(metrics.ipx(claimWidth));
    }
}

QVariant MatrixHeader::value(int section, int role) const
{
    return model()->headerData(section, orientation(), role);
}

QSize MatrixHeader::sectionSizeFromContents(int section) const
{
    const Metrics metrics;
    if (orientation() == Qt::Horizontal) {
        return {metrics.ipx(claimWidth), metrics.ipx(headHeight)};
    }
    if (value(section, m_roles.isFolder).toBool()) {
        return {metrics.ipx(claimWidth), metrics.ipx(folderHeight)};
    }
    const QFontMetrics font(metrics.font(TypeRole::Strong));
    const QRect text = font.boundingRect(QRect(0, 0, metrics.ipx(claimWidth - 36), 1000), Qt::TextWordWrap,
                                         value(section, Qt::DisplayRole).toString());
    return {metrics.ipx(claimWidth), text.height() + metrics.ipx(2 * padding + 20)};
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (orientation() == Qt::Horizontal) {
        paintSource(*painter, rect, section);
    } else {
        paintClaim(*painter, rect, section);
    }
    painter->restore();
}

void MatrixHeader::paintSource(QPainter &painter, const QRect &rect, int section) const
{
    const SpanPalette colours = SpanPalette::from(palette());
    const Metrics metrics;
    painter.fillRect(rect, colours.window);
    hairlines(painter, rect, colours.rule2);
    const QRect box = rect.adjusted(metrics.ipx(padding), metrics.ipx(7), -metrics.ipx(padding), -metrics.ipx(7));
    painter.setFont(metrics.font(TypeRole::Strong));
    const QString key = value(section, m_roles.key).toString();
    const int keyWidth = painter.fontMetrics().horizontalAdvance(key) + metrics.ipx(8);
    const QRect first(box.left(), box.top(), box.width(), metrics.ipx(18));
    const QRect badge =
        QStyle::visualRect(layoutDirection(), first, QRect(first.left(), first.top(), keyWidth, first.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.window2);
    painter.drawRoundedRect(badge, 3, 3);
    painter.setPen(colours.ink);
    painter.drawText(badge, Qt::AlignCenter, key);
    const QString outlet = value(section, m_roles.outlet).toString();
    QFont font = metrics.font(outlet.isEmpty() ? TypeRole::Interface : TypeRole::Strong);
    font.setItalic(outlet.isEmpty());
    painter.setFont(font);
    painter.setPen(outlet.isEmpty() ? colours.muted : colours.ink);
    const QRect name = QStyle::visualRect(layoutDirection(), first, first.adjusted(keyWidth + metrics.ipx(7), 0, 0, 0));
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(outlet.isEmpty() ? tr("Outlet not given") : outlet,
                                                      Qt::ElideRight, name.width()));
    const QDateTime published = value(section, m_roles.published).toDateTime();
    const QString date =
        published.isValid() ? QLocale().toString(published.date(), QLocale::ShortFormat) : tr("No date");
    painter.setFont(metrics.font(TypeRole::Secondary));
    painter.setPen(colours.muted);
    const QString below = tr("%1 · %2 of %n claim(s)", nullptr, value(section, m_roles.claims).toInt())
                              .arg(date, QLocale().toString(value(section, m_roles.codedClaims).toInt()));
    painter.drawText(QRect(box.left(), first.bottom() + 1, box.width(), metrics.ipx(17)),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(below, Qt::ElideRight, box.width()));
}

void MatrixHeader::paintClaim(QPainter &painter, const QRect &rect, int section) const
{
    const SpanPalette colours = SpanPalette::from(palette());
    const Metrics metrics;
    const bool isFolder = value(section, m_roles.isFolder).toBool();
    painter.fillRect(rect, isFolder ? colours.window2 : colours.window);
    hairlines(painter, rect, isFolder ? colours.window2 : colours.rule2);
    const QString name = value(section, Qt::DisplayRole).toString();
    painter.setPen(colours.ink);
    painter.setFont(metrics.font(TypeRole::Strong));
    if (isFolder) {
        const QRect box = rect.adjusted(metrics.ipx(padding), 0, 0, 0);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeading, u"▾ "_s + name);
        return;
    }
    const QRect box =
        QStyle::visualRect(layoutDirection(), rect,
                           rect.adjusted(metrics.ipx(28), metrics.ipx(padding), -metrics.ipx(8), -metrics.ipx(4)));
    const QRect stripe = QStyle::visualRect(
        layoutDirection(), rect,
        QRect(rect.left() + metrics.ipx(12), rect.top() + metrics.ipx(padding), metrics.ipx(4), metrics.ipx(36)));
    paintStripe(painter, stripe, value(section, m_roles.colour).toInt(), colours);
    painter.setPen(colours.ink);
    QRect used;
    painter.drawText(box, Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading, name, &used);
    const auto carriers = value(section, m_roles.carriers).value<QList<bool>>();
    const double below = used.bottom() + metrics.px(8);
    double x = box.left();
    if (carriers.size() <= mostSourceSquares) {
        x += paintSourceSquares(painter, QPointF(x, below), carriers, colours, metrics.scale()) + metrics.px(6);
    }
    painter.setFont(metrics.font(TypeRole::Secondary));
    painter.setPen(colours.muted);
    painter.drawText(QRectF(x, below - metrics.px(5), box.right() - x, metrics.px(18)),
                     Qt::AlignVCenter | Qt::AlignLeading, sourceCount(carriers));
}

} // namespace Sidelight
