// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/layerswitch.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"
#include "widgets/article/underlaypainter.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int padding = 7;
constexpr int gap = 7;
constexpr int shareStep = 16;

void paintLine(QPainter &painter, const QColor &colour, Qt::PenStyle style, double from, double to, double y)
{
    painter.setPen(QPen(colour, 1.75, style, Qt::FlatCap));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
}

void paintShares(QPainter &painter, const QRectF &box, const SpanPalette &colours)
{
    painter.setFont(Metrics().font(TypeRole::TableHead));
    for (int i = 0; i < 4; ++i) {
        const QRectF step(box.left() + i * box.width() / 4, box.top(), box.width() / 4, box.height());
        painter.fillRect(step, colours.sharedFill(i + 2));
        painter.setPen(colours.ink);
        painter.drawText(step, Qt::AlignCenter, QLocale().toString(i + 2) + (i == 3 ? u"+"_s : QString()));
    }
}

void paintStripes(QPainter &painter, const QRectF &box, const SpanPalette &colours)
{
    painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), colours.colour(3));
    painter.fillRect(QRectF(box.left() + 6, box.top(), 4, box.height()), colours.colour(5));
}

} // namespace

LayerSwitch::LayerSwitch(Layer layer, const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
    , m_layer(layer)
{
    setFont(Metrics().font(TypeRole::Secondary));
    setAttribute(Qt::WA_Hover);
}

LayerSwitch::LayerSwitch(QuoteType type, const QString &text, QWidget *parent)
    : LayerSwitch(Layer::Quotes, text, parent)
{
    m_type = type;
}

int LayerSwitch::sampleWidth() const
{
    const Metrics metrics;
    switch (m_layer) {
    case Layer::Passages:
        return metrics.ipx(4 * shareStep);
    case Layer::Quotes:
        return metrics.ipx(m_type ? 22 : 42);
    case Layer::Codings:
        return metrics.ipx(10);
    case Layer::OnlyHere:
    case Layer::Differences:
        return metrics.ipx(16);
    case Layer::Values:
        return metrics.ipx(18);
    default:
        return 0;
    }
}

QSize LayerSwitch::sizeHint() const
{
    const Metrics metrics;
    const int indicator = style()->pixelMetric(QStyle::PM_IndicatorWidth);
    const int sample = sampleWidth();
    const int words = fontMetrics().horizontalAdvance(text());
    return {metrics.ipx(2 * padding) + indicator + metrics.ipx(gap) + (sample > 0 ? sample + metrics.ipx(gap) : 0) +
                words,
            metrics.ipx(26)};
}

QSize LayerSwitch::minimumSizeHint() const
{
    return sizeHint();
}

bool LayerSwitch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void LayerSwitch::paintSample(QPainter &painter, const QRectF &box) const
{
    const SpanPalette colours = SpanPalette::from(palette());
    const double middle = box.center().y();
    if (m_type) {
        painter.setPen(quotePen(*m_type, colours.ink, quoteLineWidth, 1));
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
        return;
    }
    switch (m_layer) {
    case Layer::Passages:
        paintShares(painter, box, colours);
        break;
    case Layer::Quotes:
        paintLine(painter, colours.colour(1), Qt::SolidLine, box.left(), box.left() + box.width() * 0.44, middle);
        paintLine(painter, colours.colour(1), Qt::DotLine, box.left() + box.width() * 0.56, box.right(), middle);
        break;
    case Layer::Codings:
        paintStripes(painter, box, colours);
        break;
    case Layer::OnlyHere:
        painter.fillRect(box, colours.onlyHere);
        break;
    case Layer::Differences:
        painter.fillRect(box, colours.differs);
        painter.setPen(QPen(colours.differsEdge, 1));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        break;
    case Layer::Values:
        paintValueCorners(painter, box, colours.ink, 1);
        painter.setFont(Metrics().font(TypeRole::TableHead));
        painter.drawText(box, Qt::AlignCenter, u"24"_s);
        break;
    default:
        break;
    }
}

void LayerSwitch::paintEvent(QPaintEvent *)
{
    const SpanPalette colours = SpanPalette::from(palette());
    const Metrics metrics;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(QPen(hasFocus() ? colours.accent : colours.rule2, hasFocus() ? 2 : 1));
        painter.setBrush(isChecked() ? colours.base : colours.hover);
        painter.drawRoundedRect(frame, 5, 5);
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    const int indicator = style()->pixelMetric(QStyle::PM_IndicatorWidth);
    int x = metrics.ipx(padding);
    option.rect =
        QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - indicator) / 2, indicator, indicator));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    painter.setPen(QPen(colours.rule3, 1)); // the style's own edge is lost on dark ground
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    x += indicator + metrics.ipx(gap);
    if (const int sample = sampleWidth(); sample > 0) {
        const int tall = metrics.ipx(14);
        paintSample(painter,
                    QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - tall) / 2, sample, tall)));
        x += sample + metrics.ipx(gap);
    }
    painter.setPen(isChecked() ? colours.ink : colours.muted);
    painter.setFont(font());
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width() - x, height()));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace Sidelight
