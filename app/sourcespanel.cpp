// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sourcespanel.h"

#include "models/items/sourcefilterproxy.h"
#include "models/items/sourcemodel.h"
#include "models/project/acts.h"
#include "widgets/heatmap.h"
#include "widgets/listpanel.h"
#include "widgets/metrics.h"
#include "widgets/sourcedelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

SourcesPanel::SourcesPanel(Workbench *workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new SourceModel(this))
    , m_proxy(new SourceFilterProxy(this))
    , m_list(new ListPanel(u"sources"_s, tr("Sources"), this))
    , m_overlapBox(new QWidget(this))
    , m_overlapText(new QLabel(m_overlapBox))
    , m_heatMap(new HeatMap(m_overlapBox))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_overlapBox);
    setupTable();
    setupHeatMap();

    connect(m_workbench->study(), &Study::reset, this, [this] {
        m_model->setProject(m_workbench->data());
        showOverlaps();
    });
    connect(m_workbench->study(), &Study::changed, m_model, &SourceModel::apply);
    connect(m_workbench, &Workbench::analysed, this, [this] {
        m_model->setAnalysis(m_workbench->analysis());
        showOverlaps();
    });
}

SourcesPanel::~SourcesPanel() = default;

void SourcesPanel::setupTable()
{
    m_proxy->setSourceModel(m_model);
    m_list->setModel(m_proxy);
    m_list->setEmptyText({tr("No sources yet"), tr("Imported articles are listed here, with what they share.")});
    QTreeView *view = m_list->view();
    view->setHeaderHidden(false);
    view->setItemDelegate(new SourceDelegate({.key = SourceModel::KeyRole,
                                              .outlet = SourceModel::OutletRole,
                                              .published = SourceModel::PublishedRole,
                                              .words = SourceModel::WordsRole,
                                              .isRead = SourceModel::IsReadRole,
                                              .share = SourceModel::ShareRole,
                                              .sourceColumn = SourceModel::SourceColumn,
                                              .shareColumn = SourceModel::ShareColumn},
                                             view));
    view->setDragDropMode(QAbstractItemView::InternalMove);
    view->setSortingEnabled(false);
    for (int column = SourceModel::OutletColumn; column < SourceModel::ColumnCount; ++column) {
        view->hideColumn(column);
    }
    QHeaderView *header = view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(Metrics().ipx(26));
    header->setSectionResizeMode(SourceModel::SourceColumn, QHeaderView::Stretch);
    for (const int column : {SourceModel::ShareColumn, SourceModel::QuotesColumn, SourceModel::CodingsColumn}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, Metrics().ipx(column == SourceModel::ShareColumn ? 56 : 32));
    }
    connect(m_list, &ListPanel::filterChanged, m_proxy, &SourceFilterProxy::setFilterText);
    connect(m_list, &ListPanel::activated, this, [this] { emit sourceActivated(currentSource()); });
    connect(m_model, &SourceModel::openRequested, this, [this](const QUuid &source, bool open) {
        m_workbench->study()->note(acts::setOpen(m_workbench->data(), source, open));
    });
    connect(m_model, &SourceModel::moveRequested, this, [this](const QUuid &source, int row) {
        m_workbench->study()->act(acts::moveSource(m_workbench->data(), source, row));
    });
}

void SourcesPanel::setupHeatMap()
{
    const Metrics metrics;
    m_overlapBox->setObjectName(u"overlapBox"_s);
    auto *column = new QVBoxLayout(m_overlapBox);
    column->setContentsMargins(metrics.ipx(12), metrics.ipx(10), metrics.ipx(12), metrics.ipx(12));
    column->setSpacing(metrics.ipx(6));
    auto *title = new QLabel(tr("<b>Overlap</b> &nbsp;% of row found in column"), m_overlapBox);
    title->setFont(metrics.font(TypeRole::Secondary));
    m_heatMap->setObjectName(u"heatMap"_s);
    m_overlapText->setFont(metrics.font(TypeRole::Secondary));
    m_overlapText->setForegroundRole(QPalette::PlaceholderText);
    m_overlapText->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_heatMap);
    column->addWidget(m_overlapText);
    connect(m_heatMap, &HeatMap::currentCellChanged, this, [this](int row, int column_) {
        m_overlapText->setText(m_heatMap->describe(row, column_) + u'\n' + tr("Enter opens the comparison."));
    });
    connect(m_heatMap, &HeatMap::cellActivated, this, [this](int row, int column_) {
        const QList<QUuid> &ids = m_workbench->analysis().ids;
        if (row < ids.size() && column_ < ids.size()) {
            emit comparisonRequested(ids.at(row), ids.at(column_));
        }
    });
    showOverlaps();
}

void SourcesPanel::showOverlaps()
{
    const Analysis &analysis = m_workbench->analysis();
    const int count = static_cast<int>(analysis.sources.size());
    QStringList keys;
    QList<QList<double>> shares;
    for (int row = 0; row < count; ++row) {
        const Source *source = m_workbench->data().source(analysis.ids.at(row));
        keys.append(source ? source->key : QString());
        QList<double> &cells = shares.emplace_back();
        for (int column = 0; column < count; ++column) {
            cells.append(analysis.overlap(row, column));
        }
    }
    m_heatMap->setOverlaps(keys, shares);
    m_overlapBox->setVisible(count > 1);
    if (count > 1) {
        m_overlapText->setText(tr("Enter opens the comparison."));
    }
}

QUuid SourcesPanel::currentSource() const
{
    return m_list->view()->currentIndex().data(SourceModel::IdRole).toUuid();
}

void SourcesPanel::setCurrentSource(const QUuid &source)
{
    const int row = m_model->rowOf(source);
    if (row >= 0) {
        m_list->view()->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, SourceModel::SourceColumn)));
    }
}

} // namespace Sidelight
