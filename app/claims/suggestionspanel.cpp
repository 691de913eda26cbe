// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/suggestionspanel.h"

#include "models/items/claims/suggestionfilterproxy.h"
#include "models/items/claims/suggestionmodel.h"
#include "widgets/look/elidedlabel.h"
#include "widgets/look/messagebar.h"
#include "widgets/look/metrics.h"
#include "widgets/claims/suggestiondelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int titleHeight = 34;

} // namespace

SuggestionsPanel::SuggestionsPanel(SuggestionModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new SuggestionFilterProxy(this))
{
    setObjectName(u"suggestions"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_proxy->setSourceModel(m_model);
    setupTitle();
    setupView();
    setupFoot();
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &SuggestionsPanel::updateState);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &SuggestionsPanel::updateState);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &SuggestionsPanel::updateState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SuggestionsPanel::updateState);
    updateState();
}

SuggestionsPanel::~SuggestionsPanel() = default;

void SuggestionsPanel::setupTitle()
{
    const Metrics metrics;
    auto *bar = new QWidget(this);
    bar->setMinimumHeight(metrics.ipx(titleHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.ipx(12), 0, metrics.ipx(8), 0);
    row->setSpacing(metrics.ipx(8));
    m_title = new QLabel(bar);
    m_title->setObjectName(u"suggestionsTitle"_s);
    m_title->setFont(metrics.font(TypeRole::Strong));
    m_claim = new ElidedLabel(bar);
    m_claim->setObjectName(u"suggestionsClaim"_s);
    m_claim->setFont(metrics.font(TypeRole::Secondary));
    m_claim->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_title);
    row->addWidget(m_claim, 1);
    layout()->addWidget(bar);
    m_working = new MessageBar(this);
    m_working->setObjectName(u"suggestionsWorking"_s);
    connect(m_working, &MessageBar::stopRequested, this, &SuggestionsPanel::stopRequested);
    layout()->addWidget(m_working);
}

void SuggestionsPanel::setupView()
{
    const Metrics metrics;
    m_view = new QListView(this);
    m_view->setObjectName(u"suggestionsView"_s);
    m_view->setAccessibleName(tr("Where else the claim may stand"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_proxy);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_delegate = new SuggestionDelegate(m_view);
    m_view->setItemDelegate(m_delegate);
    connect(m_delegate, &SuggestionDelegate::acceptClicked, this, &SuggestionsPanel::acceptClicked);
    connect(m_delegate, &SuggestionDelegate::rejectClicked, this, &SuggestionsPanel::rejectClicked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && m_view->hasFocus()) {
            emit currentChanged();
        }
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &SuggestionsPanel::showMenu);
    m_empty = new QLabel(this);
    m_empty->setObjectName(u"suggestionsEmpty"_s);
    m_empty->setContentsMargins(metrics.ipx(12), metrics.ipx(4), metrics.ipx(12), metrics.ipx(12));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setFocusPolicy(Qt::TabFocus); // for the list, until it has rows
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);
}

void SuggestionsPanel::setupFoot()
{
    const Metrics metrics;
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(metrics.ipx(12), metrics.ipx(8), metrics.ipx(12), metrics.ipx(8));
    column->setSpacing(metrics.ipx(6));
    auto *buttons = new QHBoxLayout;
    m_all = new QPushButton(foot);
    m_all->setObjectName(u"suggestionsAcceptAll"_s);
    m_weak = new QPushButton(foot);
    m_weak->setObjectName(u"suggestionsWeak"_s);
    m_weak->setCheckable(true);
    m_weak->setToolTip(tr("Also list places that have less than a third of the claim’s words and values"));
    connect(m_weak, &QPushButton::toggled, this, [this](bool on) {
        m_proxy->setWeakShown(on);
        updateState();
    });
    buttons->addWidget(m_all);
    buttons->addWidget(m_weak);
    buttons->addStretch();
    m_foot = new QLabel(foot);
    m_foot->setObjectName(u"suggestionsFoot"_s);
    m_foot->setFont(metrics.font(TypeRole::Secondary));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setWordWrap(true);
    column->addLayout(buttons);
    column->addWidget(m_foot);
    layout()->addWidget(foot);
}

void SuggestionsPanel::setActions(const QList<QAction *> &ofRow, QAction *all)
{
    m_view->addActions(ofRow);
    m_acceptAll = all;
    connect(m_all, &QPushButton::clicked, all, &QAction::trigger);
    m_all->setToolTip(all->toolTip());
    updateState();
}

void SuggestionsPanel::setKeys(const QString &accept, const QString &reject)
{
    m_delegate->setKeys(accept, reject);
    m_view->viewport()->update();
    m_all->setToolTip(m_acceptAll->toolTip());
}

QList<int> SuggestionsPanel::rows() const
{
    QList<int> rows;
    for (int position = 0; position < m_proxy->rowCount(); ++position) {
        rows.append(m_proxy->mapToSource(m_proxy->index(position, 0)).row());
    }
    return rows;
}

int SuggestionsPanel::currentRow() const
{
    return m_proxy->mapToSource(m_view->currentIndex()).row();
}

void SuggestionsPanel::takeFocus()
{
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    selectFirst();
}

void SuggestionsPanel::selectFirst()
{
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_proxy->index(0, 0));
    }
}

bool SuggestionsPanel::hasWeak() const
{
    return m_proxy->weakCount() > 0;
}

void SuggestionsPanel::showState(const QString &claim, const QString &empty)
{
    m_claim->setText(claim);
    m_empty->setText(empty);
    m_all->setEnabled(m_acceptAll && m_acceptAll->isEnabled());
}

void SuggestionsPanel::showWorking(int done, int total)
{
    m_working->showWorking(tr("Looking for it …"), done, total);
}

void SuggestionsPanel::showIdle()
{
    m_working->dismiss();
}

void SuggestionsPanel::showHint(const QString &hint)
{
    m_hint = hint;
    m_foot->setText(hint.isEmpty() ? tr("Nothing is coded until you accept.") : hint);
}

/** The list or the words in its place; the focus goes along. */
void SuggestionsPanel::showPage(QWidget *page)
{
    const bool hasFocus = m_stack->currentWidget()->hasFocus();
    if (page != m_stack->currentWidget()) {
        m_stack->setCurrentWidget(page);
        if (hasFocus) {
            page->setFocus(Qt::OtherFocusReason);
            selectFirst();
        }
    }
}

void SuggestionsPanel::updateState()
{
    const int count = m_proxy->rowCount();
    const int weak = m_proxy->weakCount();
    m_title->setText(count > 0 ? tr("Also in %n source(s)", nullptr, m_proxy->sourceCount()) : tr("Where else?"));
    showPage(count > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    m_all->setVisible(count > 0);
    //: a button; %n suggestions
    m_all->setText(tr("Accept all %n", nullptr, count));
    m_all->setEnabled(m_acceptAll && m_acceptAll->isEnabled());
    m_weak->setVisible(weak > 0);
    m_weak->setText(m_weak->isChecked() ? tr("Hide the weaker ones") : tr("Show %n weaker one(s)", nullptr, weak));
    m_foot->setVisible(count > 0);
    showHint(m_hint);
}

void SuggestionsPanel::showMenu(const QPoint &position)
{
    if (!m_view->indexAt(position).isValid()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"suggestionsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_view->actions());
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void SuggestionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shown();
}

} // namespace Sidelight
