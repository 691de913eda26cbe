// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/listpanel.h"

#include "widgets/look/icons.h"
#include "widgets/look/metrics.h"

#include <QAbstractItemModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

ListPanel::ListPanel(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    setupFilter(name);
    setupView(name, accessibleName);
    setupEmpty();
    showState();
}

void ListPanel::setupFilter(const QString &name)
{
    const Metrics metrics;
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(name + u"Filter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"view-filter"_s), QLineEdit::LeadingPosition)->setText(m_filter->accessibleName());
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        emit filterChanged(text.trimmed());
        showState();
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics.ipx(8), metrics.ipx(8), metrics.ipx(8), metrics.ipx(8));
    row->addWidget(m_filter);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ListPanel::setupView(const QString &name, const QString &accessibleName)
{
    m_view = new QTreeView(this);
    m_view->setObjectName(name + u"View"_s);
    m_view->setAccessibleName(accessibleName);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    connect(m_view, &QTreeView::clicked, this, &ListPanel::activated);
    layout()->addWidget(m_view);
}

void ListPanel::setupEmpty()
{
    const Metrics metrics;
    m_emptyPage = new QWidget(this);
    auto *column = new QVBoxLayout(m_emptyPage);
    column->setContentsMargins(metrics.ipx(22), metrics.ipx(22), metrics.ipx(22), metrics.ipx(22));
    m_emptyTitle = new QLabel(m_emptyPage);
    m_emptyTitle->setFont(metrics.font(TypeRole::Strong));
    m_emptyTitle->setWordWrap(true);
    m_emptyText = new QLabel(m_emptyPage);
    m_emptyText->setWordWrap(true);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_clear = new QPushButton(tr("Clear filter"), m_emptyPage);
    connect(m_clear, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addWidget(m_clear, 0, Qt::AlignLeading);
    column->addStretch();
    layout()->addWidget(m_emptyPage);
}

void ListPanel::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPanel::showState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListPanel::showState);
    connect(model, &QAbstractItemModel::modelReset, this, &ListPanel::showState);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ListPanel::showState);
    showState();
}

void ListPanel::setEmptyText(const EmptyText &text)
{
    m_empty = text;
    showState();
}

void ListPanel::showState()
{
    const bool isEmpty = !m_view->model() || m_view->model()->rowCount() == 0;
    const bool isFiltered = isEmpty && !m_filter->text().isEmpty();
    m_emptyTitle->setVisible(!isFiltered);
    m_emptyTitle->setText(m_empty.title);
    m_emptyText->setText(isFiltered ? tr("Nothing matches “%1”.").arg(m_filter->text()) : m_empty.text);
    m_clear->setVisible(isFiltered);
    m_filter->setVisible(!isEmpty || isFiltered);
    m_emptyPage->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
}

bool ListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_view && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            if (m_view->currentIndex().isValid()) {
                emit activated(m_view->currentIndex());
            }
            return true;
        }
        if (watched == m_filter && key->key() == Qt::Key_Down && m_view->isVisible()) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Sidelight
