// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/read/sourcespanel.h"

#include "app/read/sourcestitle.h"
#include "models/items/sources/sourcefilterproxy.h"
#include "models/items/sources/sourcemodel.h"
#include "models/project/acts.h"
#include "widgets/sources/heatmap.h"
#include "widgets/look/listpanel.h"
#include "widgets/look/metrics.h"
#include "widgets/sources/sourcedelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype mostInMap = 12; // sources; of more the heat map has the ticked ones

} // namespace

SourcesPanel::SourcesPanel(Workbench *workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new SourceModel(this))
    , m_proxy(new SourceFilterProxy(this))
    , m_list(new ListPanel(u"sources"_s, tr("Sources"), this))
    , m_overlapBox(new QWidget(this))
    , m_overlapText(new QLabel(m_overlapBox))
    , m_heatMap(new HeatMap(m_overlapBox))
    , m_overlapTitle(new QLabel(m_overlapBox))
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
    connect(m_workbench->study(), &Study::changed, this, [this] {
        if (mappedSources() != m_mapped) { // of many sources others are ticked
            showOverlaps();
        }
    });
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
    m_list->filter()->setToolTip(
        tr("Words of key, outlet, headline or date; also words>400, shared<10, quotes>=5, codings=0, date>2014-11-07"));
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
    m_overlapTitle->setFont(metrics.font(TypeRole::Secondary));
    m_overlapTitle->setWordWrap(true);
    m_heatMap->setObjectName(u"heatMap"_s);
    m_overlapText->setFont(metrics.font(TypeRole::Secondary));
    m_overlapText->setForegroundRole(QPalette::PlaceholderText);
    m_overlapText->setWordWrap(true);
    column->addWidget(m_overlapTitle);
    column->addWidget(m_heatMap);
    column->addWidget(m_overlapText);
    connect(m_heatMap, &HeatMap::currentCellChanged, this, [this](int row, int column_) {
        m_overlapText->setText(m_heatMap->describe(row, column_) + u'\n' + tr("Enter opens the comparison."));
    });
    connect(m_heatMap, &HeatMap::cellActivated, this, [this](int row, int column_) {
        const QList<QUuid> &ids = m_workbench->analysis().ids;
        const int a = m_mapped.value(row, -1);
        const int b = m_mapped.value(column_, -1);
        if (a >= 0 && b >= 0 && std::max(a, b) < ids.size()) {
            emit comparisonRequested(ids.at(a), ids.at(b));
        }
    });
    showOverlaps();
}

QList<int> SourcesPanel::mappedSources() const
{
    const QList<QUuid> &ids = m_workbench->analysis().ids;
    QSet<QUuid> open;
    for (const Source &source : m_workbench->data().sources) {
        if (source.isOpen) {
            open.insert(source.id);
        }
    }
    QList<int> mapped;
    for (int index = 0; index < ids.size(); ++index) {
        if (ids.size() <= mostInMap || (open.contains(ids.at(index)) && mapped.size() < mostInMap)) {
            mapped.append(index);
        }
    }
    return mapped;
}

void SourcesPanel::showOverlaps()
{
    const Analysis &analysis = m_workbench->analysis();
    m_mapped = mappedSources();
    QStringList keys;
    QList<QList<double>> shares;
    for (const int row : std::as_const(m_mapped)) {
        const Source *source = m_workbench->data().source(analysis.ids.at(row));
        keys.append(source ? source->key : QString());
        QList<double> &cells = shares.emplace_back();
        for (const int column : std::as_const(m_mapped)) {
            cells.append(analysis.overlap(row, column));
        }
    }
    m_heatMap->setOverlaps(keys, shares);
    const bool isPart = m_mapped.size() < analysis.ids.size();
    m_overlapTitle->setText(isPart ? tr("<b>Overlap</b> &nbsp;of the ticked sources: % of row in column")
                                   : tr("<b>Overlap</b> &nbsp;% of row found in column"));
    m_overlapBox->setVisible(m_mapped.size() > 1);
    if (m_mapped.size() > 1) {
        m_overlapText->setText(tr("Enter opens the comparison."));
    }
}

void SourcesPanel::makeTitle(QAction *import, QDockWidget *dock) const
{
    new SourcesTitle(m_proxy, import, dock);
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
