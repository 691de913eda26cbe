// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/differencekey.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace Sidelight
{

namespace
{

constexpr double padding = 7;
constexpr double sampleWidth = 18;
constexpr double sampleHeight = 14;
constexpr double gap = 6;
constexpr double keyHeight = 26;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::DifferenceKey)
};

QString textOf(DifferenceKey::Kind kind)
{
    switch (kind) {
    case DifferenceKey::Kind::Same:
        return Text::tr("same words");
    case DifferenceKey::Kind::OnlyThisSide:
        return Text::tr("only on this side");
    case DifferenceKey::Kind::Changed:
        return Text::tr("changed");
    case DifferenceKey::Kind::LeftOut:
        return Text::tr("left out here");
    case DifferenceKey::Kind::Moved:
        return Text::tr("moved");
    }
    return {};
}

} // namespace

DifferenceKey::DifferenceKey(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(textOf(kind))
{
    setFont(Metrics().font(TypeRole::Secondary));
    setAccessibleName(m_text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize DifferenceKey::sizeHint() const
{
    const Metrics metrics;
    return {metrics.ipx(2 * padding + sampleWidth + gap) + fontMetrics().horizontalAdvance(m_text),
            metrics.ipx(keyHeight)};
}

void DifferenceKey::paintSample(QPainter &painter, const QRectF &box) const
{
    const SpanPalette colours = SpanPalette::from(palette());
    const bool differs = m_kind == Kind::OnlyThisSide || m_kind == Kind::Changed;
    if (m_kind == Kind::LeftOut) {
        QPainterPath wedge(QPointF(box.center().x(), box.center().y() - box.height() / 4));
        wedge.lineTo(box.center().x() + box.height() / 3, box.center().y() + box.height() / 4);
        wedge.lineTo(box.center().x() - box.height() / 3, box.center().y() + box.height() / 4);
        wedge.closeSubpath();
        painter.fillPath(wedge, colours.differsEdge);
        return;
    }
    painter.fillRect(box, differs ? colours.differs : colours.sharedFill(3));
    if (m_kind == Kind::Same) {
        return;
    }
    QPen edge(differs ? colours.differsEdge : colours.passageEdge, 1);
    if (m_kind != Kind::OnlyThisSide) {
        edge.setDashPattern({3, 2});
    }
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

void DifferenceKey::paintEvent(QPaintEvent *)
{
    const SpanPalette colours = SpanPalette::from(palette());
    const Metrics metrics;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.rule2, 1));
    painter.setBrush(colours.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics.px(5), metrics.px(5));
    const QRect sample(metrics.ipx(padding), (height() - metrics.ipx(sampleHeight)) / 2, metrics.ipx(sampleWidth),
                       metrics.ipx(sampleHeight));
    paintSample(painter, QStyle::visualRect(layoutDirection(), rect(), sample));
    painter.setPen(colours.ink);
    painter.setFont(font());
    const int left = sample.right() + 1 + metrics.ipx(gap);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width() - left, height())),
                     Qt::AlignVCenter | Qt::AlignLeading, m_text);
}

} // namespace Sidelight
