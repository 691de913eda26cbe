// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/valuesdock.h"

#include "app/window/actions.h"
#include "app/window/docktitle.h"
#include "app/window/pages.h"
#include "models/claims/values/valuetext.h"
#include "models/items/values/conflictmodel.h"
#include "models/items/values/valuefilterproxy.h"
#include "models/items/values/valuemodel.h"
#include "models/items/values/valuetable.h"
#include "widgets/look/listpanel.h"
#include "widgets/look/metrics.h"
#include "widgets/claims/valuedelegate.h"

#include <QBuffer>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int shownHeight = 240;
constexpr std::array valueTypes{ValueType::Date,       ValueType::Money,    ValueType::Number,
                                ValueType::Percentage, ValueType::Quantity, ValueType::Ordinal};

} // namespace

ValuesDock::ValuesDock(Workbench *workbench, Actions *actions, Pages *pages, QDockWidget *beside, QMainWindow *window)
    : QDockWidget(tr("Dates and numbers"), window)
    , m_workbench(workbench)
    , m_pages(pages)
    , m_values(new ValueModel(this))
    , m_conflicts(new ConflictModel(this))
    , m_valueProxy(new ValueFilterProxy(ValueModel::KindRole, ValueModel::FilterRole, this))
    , m_conflictProxy(new ValueFilterProxy(ConflictModel::KindRole, ConflictModel::FilterRole, this))
{
    setObjectName(u"valuesDock"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_stack = new QStackedWidget(this);
    setupValues();
    setupConflicts();
    setWidget(m_stack);
    setupTitle();
    connectWorkbench();
    window->addDockWidget(Qt::BottomDockWidgetArea, this);
    window->tabifyDockWidget(beside, this);
    hide();
    actions->viewMenu->insertAction(actions->zoomIn, toggleViewAction());
    connect(actions->showValues, &QAction::triggered, this, &ValuesDock::open);
    connect(toggleViewAction(), &QAction::triggered, this, &ValuesDock::raise); // it shares its place with others
    pages->addPart(m_valueList->view());
    pages->addPart(m_conflictList->view());
    refresh();
}

ValuesDock::~ValuesDock() = default;

void ValuesDock::setupValues()
{
    m_valueList = new ListPanel(u"values"_s, tr("Dates, numbers, amounts and names"), m_stack);
    m_valueProxy->setSourceModel(m_values);
    m_valueList->setModel(m_valueProxy);
    m_valueList->setEmptyText({tr("No dates or numbers yet"), tr("They are listed with the first article.")});
    m_valueList->view()->setItemDelegate(new ValueDelegate(m_valueList->view()));
    m_valueList->view()->setUniformRowHeights(true);
    m_valueList->view()->setExpandsOnDoubleClick(false);
    connect(m_valueList, &ListPanel::filterChanged, m_valueProxy, &ValueFilterProxy::setFilterText);
    connect(m_valueList, &ListPanel::activated, this, &ValuesDock::activateValue);
    m_stack->addWidget(m_valueList);
}

void ValuesDock::setupConflicts()
{
    m_conflictList = new ListPanel(u"conflicts"_s, tr("Values that contradict each other"), m_stack);
    m_conflictProxy->setSourceModel(m_conflicts);
    m_conflictList->setModel(m_conflictProxy);
    m_conflictList->setEmptyText(
        {tr("No conflicts found"), tr("Where two sources give other dates or numbers for one matter, both stand here "
                                      "side by side.")});
    QTreeView *view = m_conflictList->view();
    view->setItemDelegate(new ConflictDelegate(view));
    view->setUniformRowHeights(true);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_conflictList, &ListPanel::filterChanged, m_conflictProxy, &ValueFilterProxy::setFilterText);
    connect(m_conflictList, &ListPanel::activated, this, &ValuesDock::activateConflict);
    m_stack->addWidget(m_conflictList);
}

void ValuesDock::connectWorkbench()
{
    connect(m_workbench->study(), &Study::reset, this, &ValuesDock::refresh);
    connect(m_workbench, &Workbench::analysed, this, &ValuesDock::refresh);
    connect(m_workbench->study(), &Study::changed, this, [this](const Change &change) {
        m_values->apply(change);
        m_conflicts->apply(change);
        showCounts();
    });
    connect(&m_runner, &ValueRunner::finished, this, [this](const ValueFindings &findings) {
        m_values->setNames(findings.names);
        m_conflicts->setConflicts(findings.conflicts, m_workbench->data());
        showCounts();
    });
}

void ValuesDock::addPages(DockTitle *title)
{
    auto *group = new QButtonGroup(this);
    for (QToolButton **button : {&m_valuesButton, &m_conflictsButton}) {
        *button = new QToolButton(title);
        (*button)->setCheckable(true);
        (*button)->setAutoRaise(true);
        group->addButton(*button, group->buttons().size());
        title->add(*button);
    }
    m_valuesButton->setObjectName(u"valuesButton"_s);
    m_conflictsButton->setObjectName(u"conflictsButton"_s);
    m_valuesButton->setChecked(true);
    connect(group, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
}

QMenu *ValuesDock::kindsMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"valueKinds"_s);
    const auto addKind = [this, menu](int kind, const QString &name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"valueKind_"_s + name);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, kind](bool on) {
            m_valueProxy->setKindShown(kind, on);
            m_conflictProxy->setKindShown(kind, on);
            showCounts();
        });
    };
    for (const ValueType type : valueTypes) {
        addKind(static_cast<int>(type), valueTypeKey(type), valueTypeText(type));
    }
    addKind(ValueModel::nameKind, u"name"_s, tr("Names"));
    return menu;
}

void ValuesDock::setupTitle()
{
    auto *title = new DockTitle(this);
    addPages(title);
    title->addStretch();
    QToolButton *kinds =
        title->addButton(u"valueKindsButton"_s, u"view-filter"_s, tr("Kinds"), tr("Which kinds of values are listed"));
    kinds->setPopupMode(QToolButton::InstantPopup);
    kinds->setMenu(kindsMenu(kinds));
    const QToolButton *copyButton =
        title->addButton(u"valuesCopy"_s, u"edit-copy"_s, tr("Copy"), tr("Copy what is listed as a table (CSV)"));
    connect(copyButton, &QToolButton::clicked, this, &ValuesDock::copy);
}

void ValuesDock::open()
{
    const bool wasHidden = isHidden();
    show();
    raise();
    if (wasHidden) {
        static_cast<QMainWindow *>(parentWidget())->resizeDocks({this}, {Metrics().ipx(shownHeight)}, Qt::Vertical);
    }
    static_cast<ListPanel *>(m_stack->currentWidget())->view()->setFocus(Qt::ShortcutFocusReason);
}

void ValuesDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void ValuesDock::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale) {
        return;
    }
    m_values->setProject(m_workbench->data(), m_workbench->analysis());
    m_conflicts->setConflicts({}, m_workbench->data());
    m_runner.start(m_workbench->data(), m_workbench->analysis());
    showCounts();
}

void ValuesDock::activateValue(const QModelIndex &index)
{
    if (index.data(ValueModel::IsPlaceRole).toBool()) {
        m_pages->showPlace(index.data(ValueModel::SourceIdRole).toUuid(),
                           index.data(ValueModel::SpanRole).value<Span>());
    } else {
        m_valueList->view()->setExpanded(index, !m_valueList->view()->isExpanded(index));
    }
}

void ValuesDock::activateConflict(const QModelIndex &index)
{
    m_pages->showPlace(index.data(ConflictModel::SourceIdRole).toUuid(),
                       index.data(ConflictModel::SpanRole).value<Span>());
}

void ValuesDock::showCounts()
{
    m_valuesButton->setText(tr("%n value(s)", nullptr, m_valueProxy->rowCount()));
    m_conflictsButton->setText(tr("%n conflict(s)", nullptr, m_conflictProxy->rowCount()));
}

QByteArray ValuesDock::csv() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Result<void> written;
    if (m_stack->currentWidget() == m_conflictList) {
        QList<Conflict> conflicts;
        for (int row = 0; row < m_conflictProxy->rowCount(); ++row) {
            conflicts.append(
                m_conflicts->conflictAt(m_conflictProxy->mapToSource(m_conflictProxy->index(row, 0)).row()));
        }
        written = writeConflicts(buffer, m_workbench->data(), conflicts, csvForData);
    } else {
        QList<ValuePlace> places;
        for (int row = 0; row < m_valueProxy->rowCount(); ++row) {
            const QModelIndex value = m_valueProxy->mapToSource(m_valueProxy->index(row, 0));
            for (int place = 0; place < m_values->rowCount(value); ++place) {
                places.append(m_values->placeAt(m_values->index(place, 0, value)));
            }
        }
        written = writeValuePlaces(buffer, m_workbench->data(), places, csvForData);
    }
    return written ? buffer.data() : QByteArray();
}

void ValuesDock::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(csv()));
}

} // namespace Sidelight
