// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/barroom.h"

#include "widgets/look/icons.h"
#include "widgets/look/metrics.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int arrowWidth = 24;
constexpr int wheelStep = 60;    // design pixels a notch
constexpr double pageShare = .7; // of the room that one click scrolls

} // namespace

BarRoom::BarRoom(QWidget *bar, QWidget *parent)
    : QScrollArea(parent)
    , m_back(arrow(u"go-previous"_s, tr("What stands before"), -1))
    , m_on(arrow(u"go-next"_s, tr("What comes after"), 1))
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(bar);
    setFixedHeight(bar->sizeHint().height());
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &BarRoom::showArrows);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &BarRoom::showArrows);
    showArrows();
}

QToolButton *BarRoom::arrow(const QString &name, const QString &text, int direction)
{
    auto *button = new QToolButton(this);
    button->setObjectName(direction < 0 ? u"barBack"_s : u"barOn"_s);
    button->setIcon(icon(name));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setAutoFillBackground(true); // it stands over the bar
    button->setFocusPolicy(Qt::NoFocus); // the Tab key goes through the bar itself
    connect(button, &QToolButton::clicked, this, [this, direction] {
        QScrollBar *bar = horizontalScrollBar();
        bar->setValue(bar->value() + direction * qRound(width() * pageShare));
    });
    return button;
}

/** Those of the sides on which something is hidden; in a mirrored window the bar begins at the right. */
void BarRoom::showArrows()
{
    const QScrollBar *bar = horizontalScrollBar();
    const int side = Metrics().ipx(arrowWidth);
    // The line below the bar goes on.
    const auto placed = [&](int x) {
        return QStyle::visualRect(layoutDirection(), rect(), {x, 0, side, height() - 1});
    };
    m_back->setGeometry(placed(0));
    m_on->setGeometry(placed(width() - side));
    m_back->setVisible(bar->value() > bar->minimum());
    m_on->setVisible(bar->value() < bar->maximum());
    m_back->raise();
    m_on->raise();
}

void BarRoom::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    showArrows();
}

void BarRoom::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        showArrows();
    }
}

/** There is one direction only: the usual wheel scrolls in it too. */
void BarRoom::wheelEvent(QWheelEvent *event)
{
    const QPoint notches = event->angleDelta() / QWheelEvent::DefaultDeltasPerStep;
    const int steps = notches.x() != 0 ? notches.x() : notches.y();
    QScrollBar *bar = horizontalScrollBar();
    bar->setValue(bar->value() - steps * Metrics().ipx(wheelStep));
    event->accept();
}

} // namespace Sidelight
