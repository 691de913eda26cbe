// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/paneheader.h"

#include "widgets/look/linebutton.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace Sidelight
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::PaneHeader)
};

} // namespace

QString outletText(const QString &outlet)
{
    return outlet.isEmpty() ? Text::tr("Outlet not given") : outlet;
}

QString detailsText(const PaneTitle &title)
{
    const QLocale locale;
    const QString date =
        title.published.isValid() ? locale.toString(title.published.date(), QLocale::ShortFormat) : Text::tr("No date");
    if (!title.isAnalysed) {
        return date;
    }
    const QString words = Text::tr("%Ln words", nullptr, title.words);
    //: date, number of words, share of the words found in other sources
    return Text::tr("%1 · %2 · %3 % shared").arg(date, words, locale.toString(qRound(title.share * 100)));
}

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
    , m_link(new LineButton(LineButton::Sign::Link, tr("Scroll with the other panes"), this))
    , m_more(new LineButton(LineButton::Sign::More, tr("More"), this))
    , m_close(new LineButton(LineButton::Sign::Close, tr("Close pane"), this))
    , m_choose(new LineButton(LineButton::Sign::Choose, tr("Choose another source"), this))
{
    m_choose->setObjectName(QStringLiteral("paneChoose"));
    m_choose->hide();
    m_link->setCheckable(true);
    m_link->setChecked(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_link, &QToolButton::toggled, this, &PaneHeader::linkToggled);
    connect(m_close, &QToolButton::clicked, this, &PaneHeader::closeRequested);
    connect(m_more, &QToolButton::clicked, this,
            [this] { emit menuRequested(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_choose, &QToolButton::clicked, this,
            [this] { emit chooseRequested(m_choose->mapToGlobal(m_choose->rect().bottomLeft())); });
}

void PaneHeader::setTitle(const PaneTitle &title)
{
    if (m_title != title) {
        m_title = title;
        setAccessibleName(tr("Source %1, %2, %3").arg(title.key, outletText(title.outlet), detailsText(title)));
        placeChooser();
        update();
    }
}

void PaneHeader::setActive(bool active)
{
    if (m_isActive != active) {
        m_isActive = active;
        update();
    }
}

void PaneHeader::setLinked(bool linked)
{
    const QSignalBlocker quiet(m_link);
    m_link->setChecked(linked);
    m_link->update();
}

void PaneHeader::setChoosable(bool choosable)
{
    m_choose->setVisible(choosable);
    m_close->setVisible(!choosable);
    placeChooser();
}

QFont PaneHeader::outletFont() const
{
    QFont font = Metrics().font(m_title.outlet.isEmpty() ? TypeRole::Interface : TypeRole::Strong);
    font.setItalic(m_title.outlet.isEmpty());
    return font;
}

/** Behind the outlet's name, or where the name is cut off. */
void PaneHeader::placeChooser()
{
    const Metrics metrics;
    const double key = QFontMetricsF(metrics.font(TypeRole::MarginName)).horizontalAdvance(m_title.key);
    const double name = QFontMetricsF(outletFont()).horizontalAdvance(outletText(m_title.outlet));
    const QSize side = m_choose->sizeHint();
    const double most = width() - buttonsWidth() - side.width();
    const QRect box(QPoint(qRound(std::min(key + metrics.px(28) + name, most)), metrics.ipx(4)), side);
    m_choose->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
}

QSize PaneHeader::sizeHint() const
{
    const Metrics metrics;
    return {metrics.paneMinimumWidth(), metrics.headerHeight()};
}

QSize PaneHeader::minimumSizeHint() const
{
    return sizeHint();
}

double PaneHeader::buttonsWidth() const
{
    return m_close->sizeHint().width() * 3 + Metrics().px(4);
}

void PaneHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Metrics metrics;
    const QSize side = m_close->sizeHint();
    int x = width() - metrics.ipx(4) - side.width();
    for (LineButton *button : {m_close, m_more, m_link}) {
        const QRect box(QPoint(x, metrics.ipx(4)), side);
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        x -= button->isHidden() ? 0 : side.width();
    }
    placeChooser();
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    const SpanPalette palette = SpanPalette::from(this->palette());
    const Metrics metrics;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.fillRect(rect(), palette.base);
    painter.setPen(QPen(palette.rule, 0));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    if (m_isActive) {
        painter.fillRect(QRectF(0, 0, width(), metrics.px(2)), palette.accent);
    }
    const auto place = [this](const QRectF &box) {
        return isRightToLeft() ? QRectF(width() - box.right(), box.top(), box.width(), box.height()) : box;
    };
    const int flags = int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine;
    const auto draw = [&](const QRectF &box, const QFont &font, const QColor &colour, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(place(box), (flags & ~int(Qt::AlignLeading)) | int(side | Qt::AlignAbsolute),
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
    };
    const QFont keyFont = metrics.font(TypeRole::MarginName);
    const double keyWidth = QFontMetricsF(keyFont).horizontalAdvance(m_title.key) + metrics.px(10);
    const QRectF badge(metrics.px(8), metrics.px(7), keyWidth, metrics.px(17));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.window2);
    painter.drawRoundedRect(place(badge), metrics.px(3), metrics.px(3));
    painter.setPen(palette.ink);
    painter.setFont(keyFont);
    painter.drawText(place(badge), Qt::AlignCenter, m_title.key);
    const double outletLeft = badge.right() + metrics.px(8);
    const double chooser = m_choose->isHidden() ? 0 : m_choose->width();
    draw(QRectF(outletLeft, metrics.px(6), width() - outletLeft - buttonsWidth() - chooser, metrics.px(19)),
         outletFont(), m_title.outlet.isEmpty() ? palette.muted : palette.ink, outletText(m_title.outlet));
    draw(QRectF(metrics.px(8), metrics.px(26), width() - metrics.px(12), metrics.px(16)),
         metrics.font(TypeRole::Secondary), palette.muted, detailsText(m_title));
}

void PaneHeader::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton && !m_close->isHidden() ? std::optional(event->pos()) : std::nullopt;
    emit pressed();
}

void PaneHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        return;
    }
    if (!m_isDragged && (event->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragged = true;
        setCursor(Qt::ClosedHandCursor);
        qApp->installEventFilter(this); // Esc gives up, whatever has the focus
    }
    if (m_isDragged) {
        emit dragged(event->globalPosition().toPoint());
    }
}

void PaneHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    const bool wasDragged = m_isDragged;
    endDrag();
    if (wasDragged) {
        emit dropped(event->globalPosition().toPoint());
    }
}

bool PaneHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endDrag();
        emit dragCancelled();
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PaneHeader::endDrag()
{
    m_pressed.reset();
    if (std::exchange(m_isDragged, false)) {
        qApp->removeEventFilter(this);
        unsetCursor();
    }
}

void PaneHeader::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->globalPos());
}

bool PaneHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), outletText(m_title.outlet) + QChar(u'\n') + detailsText(m_title), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace Sidelight
