// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/claimspanel.h"

#include "models/items/claims/claimfilterproxy.h"
#include "models/items/claims/claimmodel.h"
#include "models/project/acts.h"
#include "widgets/claims/claimdelegate.h"
#include "widgets/look/listpanel.h"
#include "widgets/look/metrics.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

ClaimsPanel::ClaimsPanel(Workbench *workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_claims(new ClaimModel(this))
    , m_proxy(new ClaimFilterProxy(this))
    , m_list(new ListPanel(u"claims"_s, tr("Claims"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    setupList();
    connectModel();
}

ClaimsPanel::~ClaimsPanel() = default;

void ClaimsPanel::setupList()
{
    m_proxy->setSourceModel(m_claims);
    m_proxy->setCodingsShown(true);
    m_proxy->sort(0);
    m_list->setModel(m_proxy);
    QTreeView *tree = view();
    tree->setItemDelegate(new ClaimDelegate({.name = Qt::DisplayRole,
                                             .colour = ClaimModel::ColourRole,
                                             .isFolder = ClaimModel::IsFolderRole,
                                             .codings = ClaimModel::CodingsRole,
                                             .digit = ClaimModel::DigitRole},
                                            tree));
    tree->setRootIsDecorated(true);
    tree->setIndentation(Metrics().ipx(16));
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    tree->setDragDropMode(QAbstractItemView::InternalMove);
    connect(m_list, &ListPanel::filterChanged, m_proxy, &ClaimFilterProxy::setFilterText);
    connect(m_list, &ListPanel::activated, this, &ClaimsPanel::activate);
    connect(tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClaimsPanel::selectionChanged);
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClaimsPanel::selectionChanged);
}

void ClaimsPanel::connectModel()
{
    Study *study = m_workbench->study();
    connect(study, &Study::reset, this, [this] { m_claims->setProject(m_workbench->data()); });
    connect(study, &Study::changed, m_claims, &ClaimModel::apply);
    connect(m_claims, &ClaimModel::renameRequested, this, [this, study](const QUuid &claim, const QString &name) {
        study->act(acts::renameClaim(m_workbench->data(), claim, name));
    });
    connect(m_claims, &ClaimModel::moveRequested, this,
            [this, study](const QUuid &claim, const QUuid &parent, int row) {
                study->act(acts::moveClaim(m_workbench->data(), claim, parent, row));
            });
}

QTreeView *ClaimsPanel::view() const
{
    return m_list->view();
}

void ClaimsPanel::activate(const QModelIndex &index)
{
    const QModelIndex inModel = m_proxy->mapToSource(index);
    if (const Claim *claim = m_claims->claimAt(inModel)) {
        emit claimChosen(claim->id);
    }
    const Coding *coding = m_claims->codingAt(inModel);
    if (coding && coding->span) {
        emit spanActivated(coding->source, *coding->span);
        emit codingActivated(coding->id);
    }
}

void ClaimsPanel::setEmptyHint(const QString &hint)
{
    m_list->setEmptyText({tr("No claims yet"), hint});
}

QUuid ClaimsPanel::currentClaim() const
{
    const Claim *claim = m_claims->claimAt(m_proxy->mapToSource(view()->currentIndex()));
    return claim ? claim->id : QUuid();
}

QList<QUuid> ClaimsPanel::selectedCodings() const
{
    QList<QUuid> codings;
    for (const QModelIndex &index : view()->selectionModel()->selectedRows()) {
        if (const Coding *coding = m_claims->codingAt(m_proxy->mapToSource(index))) {
            codings.append(coding->id);
        }
    }
    return codings;
}

QRect ClaimsPanel::currentRect() const
{
    const QRect row = view()->visualRect(view()->currentIndex());
    return {view()->viewport()->mapToGlobal(row.topLeft()), row.size()};
}

void ClaimsPanel::setCurrent(const QModelIndex &inModel)
{
    const QModelIndex index = m_proxy->mapFromSource(inModel);
    if (index.isValid()) {
        view()->setCurrentIndex(index);
    }
}

void ClaimsPanel::setCurrentClaim(const QUuid &claim)
{
    setCurrent(m_claims->indexOfClaim(claim));
}

void ClaimsPanel::setCurrentCoding(const QUuid &coding)
{
    setCurrent(m_claims->indexOfCoding(coding));
}

void ClaimsPanel::setRecentClaims(const QList<QUuid> &claims)
{
    m_claims->setRecent(claims);
}

void ClaimsPanel::editName(const QUuid &claim)
{
    m_list->filter()->clear();
    setCurrentClaim(claim);
    view()->setFocus(Qt::OtherFocusReason);
    view()->edit(view()->currentIndex());
}

} // namespace Sidelight
