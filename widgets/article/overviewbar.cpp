// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/overviewbar.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"
#include "widgets/look/stanceglyph.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr double designWidth = 17;
constexpr double shortest = 2;

struct Lane {
    double left = 0;
    double width = 0;
};

Lane laneOf(const OverviewMark &mark)
{
    switch (mark.kind) {
    case OverviewMark::Kind::Passage:
        return {2, 2.0 * std::clamp(mark.sources - 1, 1, 3)};
    case OverviewMark::Kind::OnlyHere:
        return {2, 4};
    case OverviewMark::Kind::Quote:
        return {9.5, 2};
    case OverviewMark::Kind::Coding:
        return {12.5, 3};
    case OverviewMark::Kind::Hit:
        return {1, designWidth - 2};
    }
    return {};
}

} // namespace

QRectF overviewRect(const OverviewMark &mark, const QSizeF &bar, bool mirrored)
{
    const double scale = bar.width() / designWidth;
    const Lane lane = laneOf(mark);
    const double width = lane.width * scale;
    const double left = mirrored ? bar.width() - lane.left * scale - width : lane.left * scale;
    const double height = mark.kind == OverviewMark::Kind::Hit ? shortest : (mark.bottom - mark.top) * bar.height();
    const double top = std::min(mark.top * bar.height(), bar.height() - shortest);
    return {left, top, width, std::max(shortest, height)};
}

OverviewBar::OverviewBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
    install();
    setAccessibleName(tr("Overview of the article"));
    setCursor(Qt::ArrowCursor);
}

void OverviewBar::setMarks(const QList<OverviewMark> &marks)
{
    if (m_marks != marks) {
        m_marks = marks;
        m_picture = {};
        update();
    }
}

QRectF OverviewBar::viewBox() const
{
    const double all = maximum() - minimum() + pageStep();
    if (all <= 0) {
        return QRectF(rect());
    }
    const double top = (value() - minimum()) / all * height();
    const double share = pageStep() / all * height();
    return QRectF(0, top, width(), std::max(share, 8.0)).adjusted(1, 1, -1, -1);
}

PaintedPart OverviewBar::partAt(int index) const
{
    const OverviewMark &mark = m_marks.at(index);
    QString name;
    switch (mark.kind) {
    case OverviewMark::Kind::Passage:
        name = tr("Shared by %n source(s)", nullptr, mark.sources);
        break;
    case OverviewMark::Kind::OnlyHere:
        name = tr("Only here");
        break;
    case OverviewMark::Kind::Quote:
        name = tr("Quote");
        break;
    case OverviewMark::Kind::Coding:
        name = tr("Coding");
        break;
    case OverviewMark::Kind::Hit:
        name = tr("Found words");
        break;
    }
    //: %1 is what is marked, %2 how far down the article
    return {tr("%1, at %2 %").arg(name, locale().toString(qRound(100 * mark.top))),
            overviewRect(mark, QSizeF(size()), isRightToLeft()).toAlignedRect()};
}

void OverviewBar::activatePart(int index)
{
    const double all = maximum() - minimum() + pageStep();
    setValue(minimum() + qRound(m_marks.at(index).top * all - pageStep() / 2.0));
}

QSize OverviewBar::sizeHint() const
{
    return {Metrics().overviewWidth(), 80};
}

QSize OverviewBar::minimumSizeHint() const
{
    return {Metrics().overviewWidth(), 20};
}

QPixmap OverviewBar::pictureOfMarks(const SpanPalette &palette) const
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(palette.window);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto paintAll = [&](OverviewMark::Kind kind) {
        for (const OverviewMark &mark : std::as_const(m_marks)) {
            if (mark.kind != kind) {
                continue;
            }
            const QRectF box = overviewRect(mark, QSizeF(size()), isRightToLeft());
            switch (kind) {
            case OverviewMark::Kind::Passage:
                painter.fillRect(box, palette.overview);
                break;
            case OverviewMark::Kind::OnlyHere:
                painter.fillRect(box, palette.onlyHereEdge);
                break;
            case OverviewMark::Kind::Quote:
                painter.fillRect(box, palette.colour(mark.colour));
                break;
            case OverviewMark::Kind::Coding:
                paintStripe(painter, box, mark.colour, palette);
                break;
            case OverviewMark::Kind::Hit:
                painter.fillRect(box, palette.hitEdge);
                break;
            }
        }
    };
    for (const auto kind : {OverviewMark::Kind::Passage, OverviewMark::Kind::OnlyHere, OverviewMark::Kind::Quote,
                            OverviewMark::Kind::Coding, OverviewMark::Kind::Hit}) {
        paintAll(kind);
    }
    return picture;
}

void OverviewBar::paintEvent(QPaintEvent *)
{
    const SpanPalette palette = SpanPalette::from(this->palette());
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF()) {
        m_picture = pictureOfMarks(palette);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (maximum() > minimum()) {
        painter.setRenderHint(QPainter::Antialiasing);
        QColor inside = palette.ink;
        inside.setAlphaF(0.05F);
        painter.setBrush(inside);
        painter.setPen(QPen(palette.rule3, 1.25));
        painter.drawRoundedRect(viewBox(), 3, 3);
    }
}

void OverviewBar::resizeEvent(QResizeEvent *event)
{
    m_picture = {};
    QScrollBar::resizeEvent(event);
}

void OverviewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) {
        m_picture = {};
    }
    QScrollBar::changeEvent(event);
}

void OverviewBar::scrollTo(double y)
{
    const double all = maximum() - minimum() + pageStep();
    setValue(minimum() + qRound((y - m_grip) / std::max(1, height()) * all));
}

void OverviewBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const QRectF box = viewBox();
    const double y = event->position().y();
    m_grip = box.contains(event->position()) ? y - box.top() : box.height() / 2;
    setSliderDown(true);
    scrollTo(y);
}

void OverviewBar::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) {
        scrollTo(event->position().y());
    }
}

void OverviewBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(false);
    }
}

} // namespace Sidelight
