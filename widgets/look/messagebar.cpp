// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/messagebar.h"

#include "widgets/look/linebutton.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int doneTime = 6000; // ms
constexpr int patience = 300;  // ms until work is told of
constexpr double leadingBar = 4;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_detailsLabel(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
    , m_detailsButton(new QPushButton(tr("Details"), this))
    , m_close(new LineButton(LineButton::Sign::Close, tr("Close"), this))
    , m_timer(new QTimer(this))
{
    const Metrics metrics;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.ipx(16), metrics.ipx(6), metrics.ipx(8), metrics.ipx(7));
    column->setSpacing(metrics.ipx(2));
    auto *row = new QHBoxLayout;
    m_label->setObjectName(u"messageText"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_detailsLabel->setTextFormat(Qt::PlainText);
    m_detailsLabel->setWordWrap(true);
    m_detailsLabel->setForegroundRole(QPalette::PlaceholderText);
    m_detailsLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(metrics.ipx(90), metrics.ipx(6));
    m_button->setObjectName(u"messageAction"_s);
    m_detailsButton->setObjectName(u"messageDetails"_s);
    m_detailsLabel->setObjectName(u"messageDetailsText"_s);
    row->addWidget(m_label, 1);
    row->addWidget(m_progress);
    row->addWidget(m_detailsButton);
    row->addWidget(m_button);
    row->addWidget(m_close);
    column->addLayout(row);
    column->addWidget(m_detailsLabel);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] { isHidden() ? show() : dismiss(); });
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::act);
    connect(m_detailsButton, &QPushButton::clicked, this,
            [this] { m_detailsLabel->setVisible(m_detailsLabel->isHidden()); });
    hide();
}

void MessageBar::act()
{
    switch (m_kind) {
    case Kind::Working:
        emit stopRequested();
        break;
    case Kind::Done:
        dismiss();
        emit actionTriggered();
        break;
    case Kind::Failed:
        m_detailsLabel->setVisible(m_detailsLabel->isHidden());
        break;
    }
}

void MessageBar::present(Kind kind, const QString &text)
{
    if (kind != Kind::Working || m_kind != Kind::Working) { // which goes on waiting, or being shown
        m_timer->stop();
    }
    m_kind = kind;
    m_label->setText(text);
    m_detailsLabel->hide();
    m_progress->setVisible(kind == Kind::Working);
    m_close->setVisible(kind != Kind::Working);
    m_detailsButton->hide();
    m_button->show();
    setAccessibleName(text);
    if (kind != Kind::Working || !isHidden()) {
        show();
    } else if (!m_timer->isActive()) {
        m_timer->start(patience);
    }
    update();
}

void MessageBar::showWorking(const QString &text, int done, int total)
{
    present(Kind::Working, text);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_button->setText(tr("Stop"));
}

void MessageBar::showDone(const QString &text, const QString &action, const QString &details)
{
    present(Kind::Done, text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_detailsLabel->setText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    if (details.isEmpty()) {
        m_timer->start(doneTime);
    }
}

void MessageBar::showFailed(const QString &text, const QString &details)
{
    present(Kind::Failed, text);
    m_detailsLabel->setText(details);
    m_button->setText(tr("Details"));
    m_button->setVisible(!details.isEmpty());
}

void MessageBar::dismiss()
{
    m_timer->stop();
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const SpanPalette colours = SpanPalette::from(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.base);
    const QColor bar = m_kind == Kind::Working ? colours.accent : m_kind == Kind::Done ? colours.done : colours.failed;
    const int width = Metrics().ipx(leadingBar);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, width, height())), bar);
    painter.setPen(QPen(colours.rule2, 0));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(this->width(), height() - 0.5));
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_kind != Kind::Working) {
        dismiss();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Sidelight
