// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/hitsdock.h"

#include "app/window/docktitle.h"
#include "models/items/find/hitmodel.h"
#include "widgets/look/elidedlabel.h"
#include "widgets/find/hitdelegate.h"
#include "widgets/look/metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMainWindow>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int hitWidth = 240; // at most
constexpr int shownHeight = 220;

} // namespace

HitsDock::HitsDock(HitModel *model, QMainWindow *window)
    : QDockWidget(tr("Found"), window)
    , m_model(model)
    , m_proxy(new QSortFilterProxyModel(this))
{
    setObjectName(u"hitsDock"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_proxy->setSourceModel(model);
    m_proxy->setSortRole(HitModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    setupView();
    setupTitle();
    auto *stack = new QStackedWidget(this);
    stack->addWidget(m_empty);
    stack->addWidget(m_view);
    connect(model, &QAbstractItemModel::modelReset, this, [this, stack] {
        stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
        m_export->setEnabled(m_model->rowCount() > 0);
        followText();
        fitColumns();
    });
    setWidget(stack);
    window->addDockWidget(Qt::BottomDockWidgetArea, this);
    hide();
}

void HitsDock::setupView()
{
    const Metrics metrics;
    m_empty = new QLabel(this);
    m_empty->setObjectName(u"hitsEmpty"_s);
    m_empty->setContentsMargins(metrics.ipx(22), metrics.ipx(16), metrics.ipx(22), metrics.ipx(16));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_view = new QTableView(this);
    m_view->setObjectName(u"hitsView"_s);
    m_view->setAccessibleName(tr("What was found, in its context"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new HitDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(metrics.ipx(HitDelegate::rowHeight));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSortIndicator(HitModel::SourceColumn, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSectionResizeMode(HitModel::BeforeColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(HitModel::AfterColumn, QHeaderView::Stretch);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::clicked, this, &HitsDock::activate);
}

void HitsDock::setupTitle()
{
    auto *title = new DockTitle(this);
    m_summary = new ElidedLabel(title);
    m_summary->setObjectName(u"hitsSummary"_s);
    m_summary->setFont(Metrics().font(TypeRole::Secondary));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    title->add(m_summary, 1);
    m_options = new QHBoxLayout;
    title->add(m_options);
    m_export =
        title->addButton(u"hitsExport"_s, u"document-export"_s, tr("Export"), tr("Export the hits as a table (CSV)"));
    m_export->setEnabled(false);
    connect(m_export, &QToolButton::clicked, this, &HitsDock::exportRequested);
}

void HitsDock::setOptions(const QList<QAction *> &options)
{
    for (QAction *option : options) {
        auto *button = new QToolButton(titleBarWidget());
        button->setDefaultAction(option);
        button->setAccessibleName(QString(option->text()).remove(u'&'));
        button->setAutoRaise(true);
        m_options->addWidget(button);
    }
}

void HitsDock::showSummary(const QString &summary, const QString &empty)
{
    m_summary->setText(summary);
    m_empty->setText(empty);
}

/** What stands before a word is on the side that its text begins at, whichever way the window runs. */
void HitsDock::followText()
{
    if (m_model->rowCount() > 0) {
        const QString words = m_model->index(0, HitModel::BeforeColumn).data().toString() +
                              m_model->index(0, HitModel::HitColumn).data().toString();
        m_view->setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    }
}

/** The hit has the width of its words, the contexts share the rest. */
void HitsDock::fitColumns()
{
    const Metrics metrics;
    m_view->resizeColumnToContents(HitModel::SourceColumn);
    m_view->resizeColumnToContents(HitModel::HitColumn);
    m_view->setColumnWidth(HitModel::HitColumn,
                           std::min(m_view->columnWidth(HitModel::HitColumn), metrics.ipx(hitWidth)));
}

void HitsDock::setCurrentHit(int hit)
{
    const QModelIndex row = m_proxy->mapFromSource(m_model->index(hit, HitModel::HitColumn));
    if (row.isValid()) {
        m_view->setCurrentIndex(row);
        m_view->scrollTo(row);
    } else {
        m_view->setCurrentIndex({});
    }
}

QList<int> HitsDock::order() const
{
    QList<int> hits;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        hits.append(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    }
    return hits;
}

void HitsDock::open()
{
    const bool wasHidden = isHidden();
    show();
    raise();
    if (wasHidden) {
        static_cast<QMainWindow *>(parentWidget())->resizeDocks({this}, {Metrics().ipx(shownHeight)}, Qt::Vertical);
    }
}

void HitsDock::activate(const QModelIndex &index)
{
    if (index.isValid()) {
        emit hitActivated(m_proxy->mapToSource(index).row());
    }
}

bool HitsDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_view->currentIndex());
            return true;
        }
    }
    return QDockWidget::eventFilter(watched, event);
}

} // namespace Sidelight
