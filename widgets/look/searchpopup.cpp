// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/searchpopup.h"

#include "widgets/look/icons.h"
#include "widgets/look/metrics.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

SearchPopup::SearchPopup(const SearchPopupText &text, int width, QWidget *parent)
    : PopupFrame(parent)
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(text.name + u"Popup"_s);
    setAccessibleName(text.title);
    setFixedWidth(Metrics().ipx(width));
    setupParts(text);
    setRuledList(m_list);
}

SearchPopup::~SearchPopup() = default;

void SearchPopup::setupParts(const SearchPopupText &text)
{
    const Metrics metrics;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, metrics.ipx(10), 1, metrics.ipx(4));
    column->setSpacing(metrics.ipx(8));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics.ipx(12), 0, metrics.ipx(12), 0);
    head->setSpacing(metrics.ipx(6));
    m_title->setFont(metrics.font(TypeRole::Secondary));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setWordWrap(true);
    m_title->hide();
    m_search->setObjectName(text.name + u"Search"_s);
    m_search->setAccessibleName(text.field);
    m_search->setPlaceholderText(text.placeholder);
    m_search->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(m_search->accessibleName());
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) { fillList(typed); });
    head->addWidget(m_title);
    head->addWidget(m_search);
    column->addLayout(head);
    m_list->setObjectName(text.name + u"Choices"_s);
    m_list->setAccessibleName(text.list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(); });
    column->addWidget(m_list);
}

void SearchPopup::hideEvent(QHideEvent *event)
{
    PopupFrame::hideEvent(event);
    emit closed();
}

void SearchPopup::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void SearchPopup::fit(int rowHeight, int visibleRows)
{
    m_visibleRows = visibleRows;
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_list->setFixedHeight(Metrics().ipx(rowHeight) * std::clamp(m_list->count(), 1, visibleRows) + 2);
    adjustSize();
}

void SearchPopup::begin()
{
    m_search->clear();
    fillList({});
}

void SearchPopup::openBeside(const QRect &beside)
{
    begin();
    placeBeside(beside);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void SearchPopup::openAt(const QPoint &point)
{
    begin();
    move(point);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void SearchPopup::step(int rows)
{
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, std::max(0, m_list->count() - 1)));
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return PopupFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(m_visibleRows);
        return true;
    case Qt::Key_PageUp:
        step(-m_visibleRows);
        return true;
    default:
        return PopupFrame::eventFilter(watched, event);
    }
}

} // namespace Sidelight
