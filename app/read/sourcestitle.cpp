// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/read/sourcestitle.h"

#include "models/items/sources/sourcefilterproxy.h"
#include "models/items/sources/sourcemodel.h"
#include "widgets/look/linebutton.h"
#include "widgets/look/metrics.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sidelight
{

SourcesTitle::SourcesTitle(SourceFilterProxy *proxy, QAction *import, QDockWidget *dock)
    : DockTitle(dock)
    , m_proxy(proxy)
    , m_count(new QLabel(this))
{
    setObjectName(u"sourcesTitle"_s);
    m_count->setObjectName(u"sourcesCount"_s);
    m_count->setFont(Metrics().font(TypeRole::Secondary));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *importButton = new QToolButton(this);
    importButton->setDefaultAction(import);
    importButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    importButton->setAutoRaise(true);
    auto *order = new LineButton(LineButton::Sign::More, tr("Sort and show"), this);
    order->setObjectName(u"sourcesOrder"_s);
    connect(order, &QToolButton::clicked, this,
            [this, order] { orderMenu()->popup(order->mapToGlobal(order->rect().bottomLeft())); });
    add(m_count, 1);
    add(importButton);
    add(order);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_proxy, signal, this, &SourcesTitle::showCount);
    }
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &SourcesTitle::showCount);
    showCount();
}

void SourcesTitle::showCount()
{
    const int all = m_proxy->sourceModel()->rowCount();
    const int shown = m_proxy->rowCount();
    const QLocale locale;
    m_count->setText(all == 0       ? QString()
                     : shown == all ? locale.toString(all)
                                    : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
}

QMenu *SourcesTitle::orderMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sourcesOrderMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *orders = new QActionGroup(menu);
    struct Order {
        QString text;
        int column;
        Qt::SortOrder order;
    };
    for (const Order &order :
         {Order{tr("My order (drag the rows)"), -1, Qt::AscendingOrder},
          Order{tr("By outlet"), SourceModel::OutletColumn, Qt::AscendingOrder},
          Order{tr("By headline"), SourceModel::TitleColumn, Qt::AscendingOrder},
          Order{tr("By date, latest first"), SourceModel::DateColumn, Qt::DescendingOrder},
          Order{tr("By length, longest first"), SourceModel::WordsColumn, Qt::DescendingOrder},
          Order{tr("By what is shared, most first"), SourceModel::ShareColumn, Qt::DescendingOrder},
          Order{tr("By quotes, most first"), SourceModel::QuotesColumn, Qt::DescendingOrder},
          Order{tr("By codings, most first"), SourceModel::CodingsColumn, Qt::DescendingOrder}}) {
        QAction *action =
            menu->addAction(order.text, this, [this, order] { m_proxy->sort(order.column, order.order); });
        action->setCheckable(true);
        action->setChecked(m_proxy->sortColumn() == order.column);
        orders->addAction(action);
    }
    menu->addSeparator();
    QAction *unread = menu->addAction(tr("Only unread ones"), m_proxy, &SourceFilterProxy::setUnreadOnly);
    unread->setCheckable(true);
    unread->setChecked(m_proxy->isUnreadOnly());
    QAction *open = menu->addAction(tr("Only ticked ones"), m_proxy, &SourceFilterProxy::setOpenOnly);
    open->setCheckable(true);
    open->setChecked(m_proxy->isOpenOnly());
    return menu;
}

} // namespace Sidelight
