// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/sidepanels.h"

#include "app/claims/claimspanel.h"
#include "app/read/passagespanel.h"
#include "models/items/quotes/quotefilterproxy.h"
#include "models/items/quotes/quotemodel.h"
#include "widgets/look/listpanel.h"
#include "widgets/quotes/quotedelegate.h"

#include <QSplitter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Sidelight
{

SidePanels::SidePanels(Workbench *workbench, QWidget *parent)
    : QTabWidget(parent)
    , m_workbench(workbench)
    , m_quotes(new QuoteModel(this))
    , m_quoteProxy(new QuoteFilterProxy(this))
{
    setObjectName(u"sidePanels"_s);
    setDocumentMode(true);
    setupPassages();
    setupQuotes();
    m_claims = new ClaimsPanel(workbench, this);
    connect(m_claims, &ClaimsPanel::spanActivated, this, &SidePanels::spanActivated);
    m_claimRoom = new QSplitter(Qt::Vertical, this);
    m_claimRoom->setChildrenCollapsible(false);
    m_claimRoom->addWidget(m_claims);
    addTab(m_claimRoom, tr("Claims"));
    connectWorkbench();
}

SidePanels::~SidePanels() = default;

void SidePanels::setupPassages()
{
    m_passages = new PassagesPanel(m_workbench, this);
    connect(m_passages, &PassagesPanel::groupActivated, this, &SidePanels::groupActivated);
    connect(m_passages, &PassagesPanel::spanActivated, this, &SidePanels::spanActivated);
    addTab(m_passages, tr("Passages"));
}

void SidePanels::setupQuotes()
{
    m_quoteList = new ListPanel(u"quotes"_s, tr("Quotes by speaker"), this);
    m_quoteProxy->setSourceModel(m_quotes);
    m_quoteProxy->sort(0);
    m_quoteList->setModel(m_quoteProxy);
    m_quoteList->setEmptyText({tr("No quotes yet"), tr("Who is quoted is listed here, with every quote.")});
    m_quoteList->view()->setItemDelegate(new QuoteDelegate({.text = Qt::DisplayRole,
                                                            .level = QuoteModel::LevelRole,
                                                            .initials = QuoteModel::InitialsRole,
                                                            .colour = QuoteModel::ColourRole,
                                                            .type = QuoteModel::TypeRole,
                                                            .sourceKey = QuoteModel::SourceKeyRole,
                                                            .cue = QuoteModel::CueRole,
                                                            .note = QuoteModel::NoteRole,
                                                            .carriers = QuoteModel::CarriersRole,
                                                            .form = QuoteModel::FormRole,
                                                            .mention = QuoteModel::MentionRole},
                                                           m_quoteList->view()));
    connect(m_quoteList, &ListPanel::filterChanged, this, [this](const QString &text) {
        m_quoteProxy->setFilterText(text);
        m_quoteList->view()->expandAll();
    });
    connect(m_quoteList, &ListPanel::activated, this, &SidePanels::activateQuote);
    addTab(m_quoteList, tr("Quotes"));
}

void SidePanels::connectWorkbench()
{
    connect(m_workbench->study(), &Study::reset, this,
            [this] { m_quotes->setProject(m_workbench->data(), m_workbench->analysis()); });
    connect(m_workbench->study(), &Study::changed, this, [this](const Change &change) { m_quotes->apply(change); });
    connect(m_workbench, &Workbench::analysed, this, [this] {
        m_quotes->setAnalysis(m_workbench->analysis());
        if (!m_workbench->data().sources.isEmpty()) {
            m_quoteList->setEmptyText({tr("No quotes found."), {}});
        }
    });
}

void SidePanels::activateQuote(const QModelIndex &index)
{
    const int level = index.data(QuoteModel::LevelRole).toInt();
    if (level == QuoteModel::SpeakerLevel ||
        (level == QuoteModel::UtteranceLevel && index.model()->rowCount(index) > 1)) {
        m_quoteList->view()->setExpanded(index, !m_quoteList->view()->isExpanded(index));
    } else {
        emit spanActivated(index.data(QuoteModel::SourceIdRole).toUuid(),
                           index.data(QuoteModel::SpanRole).value<Span>());
    }
}

void SidePanels::addUnderClaims(QWidget *part)
{
    m_claimRoom->addWidget(part);
}

void SidePanels::showClaims()
{
    setCurrentWidget(m_claimRoom);
}

} // namespace Sidelight
