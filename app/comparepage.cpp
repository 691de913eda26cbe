// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparepage.h"

#include "app/panecontents.h"
#include "models/project/comparison.h"
#include "widgets/summarybar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

ComparePage::ComparePage(Workbench *workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_bar(new SummaryBar(this))
    , m_view(new ComparisonView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    m_view->setObjectName(u"compareView"_s);
    m_view->setCompareMode(true);
    connectBar();
    connect(m_workbench->study(), &Study::reset, this, &ComparePage::takeAnalysis);
    connect(m_workbench->study(), &Study::changed, this, &ComparePage::refresh);
    connect(m_workbench, &Workbench::analysed, this, &ComparePage::takeAnalysis);
}

ComparePage::~ComparePage() = default;

void ComparePage::connectBar()
{
    connect(m_bar, &SummaryBar::sourcesChosen, this, &ComparePage::setSources);
    connect(m_bar, &SummaryBar::swapRequested, this, [this] { setSources(m_b, m_a); });
    connect(m_bar, &SummaryBar::previousRequested, m_view, &ComparisonView::previousPassage);
    connect(m_bar, &SummaryBar::nextRequested, m_view, &ComparisonView::nextPassage);
    connect(m_bar, &SummaryBar::copyRequested, this,
            [this] { QGuiApplication::clipboard()->setText(m_bar->summary()); });
    connect(m_view, &ComparisonView::currentGroupChanged, this, &ComparePage::refresh);
}

void ComparePage::chooseExisting()
{
    const ProjectData &project = m_workbench->data();
    if (!project.source(m_a) || !project.source(m_b) || m_a == m_b) {
        m_a = project.sources.isEmpty() ? QUuid() : project.sources.constFirst().id;
        m_b = project.sources.size() < 2 ? QUuid() : project.sources.at(1).id;
    }
}

void ComparePage::setSources(const QUuid &a, const QUuid &b)
{
    if (a == b) { // choosing the other side's source means: the other way round
        std::swap(m_a, m_b);
    } else {
        m_a = a;
        m_b = b;
    }
    takeAnalysis();
}

void ComparePage::takeAnalysis()
{
    chooseExisting();
    refresh();
    m_view->setSourceKeys(sourceKeys(m_workbench->data(), m_workbench->analysis()));
    m_view->setPassages(m_workbench->analysis().passages, m_workbench->analysis().groups);
}

void ComparePage::refresh()
{
    chooseExisting();
    const ProjectData &project = m_workbench->data();
    const Analysis &analysis = m_workbench->analysis();
    const SpeakerTable speakers(analysis);
    QList<PaneContent> panes;
    for (const QUuid &id : {m_a, m_b}) {
        if (const Source *source = project.source(id)) {
            MarkOptions options;
            options.base = id == m_a ? m_b : m_a;
            options.pairOnly = true;
            options.currentGroup = m_view->currentGroup();
            panes.append(paneContent(*source, project, analysis, speakers, options));
        }
    }
    m_view->setPanes(panes);
    showSummary();
}

void ComparePage::showSummary()
{
    const ProjectData &project = m_workbench->data();
    QList<SummarySource> sources;
    for (const Source &source : project.sources) {
        const QString outlet = source.article.metadata.outlet;
        sources.append({source.id, outlet.isEmpty() ? source.key : u"%1 · %2"_s.arg(source.key, outlet)});
    }
    m_bar->setSources(sources, m_a, m_b);
    const Analysis &analysis = m_workbench->analysis();
    const int a = analysis.indexOf(m_a);
    const int b = analysis.indexOf(m_b);
    if (a < 0 || b < 0) {
        m_bar->setSummary(project.sources.size() < 2 ? tr("Two articles are needed to compare.") : tr("Comparing …"),
                          {});
        return;
    }
    const ComparisonSummary summary = compare(analysis, *project.source(m_a), *project.source(m_b));
    m_bar->setSummary(describe(summary, *project.source(m_a), *project.source(m_b)),
                      tr("%n passage(s)", nullptr, static_cast<int>(summary.passages.size())));
}

QString ComparePage::summary() const
{
    return m_bar->summary();
}

} // namespace Sidelight
