// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sidepanels.h"

#include "app/passagespanel.h"
#include "models/items/claimfilterproxy.h"
#include "models/items/claimmodel.h"
#include "models/items/quotefilterproxy.h"
#include "models/items/quotemodel.h"
#include "models/project/acts.h"
#include "widgets/claimdelegate.h"
#include "widgets/listpanel.h"
#include "widgets/metrics.h"
#include "widgets/quotedelegate.h"

#include <QLineEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Sidelight
{

SidePanels::SidePanels(Workbench *workbench, QWidget *parent)
    : QTabWidget(parent)
    , m_workbench(workbench)
    , m_quotes(new QuoteModel(this))
    , m_quoteProxy(new QuoteFilterProxy(this))
    , m_claims(new ClaimModel(this))
    , m_claimProxy(new ClaimFilterProxy(this))
{
    setObjectName(u"sidePanels"_s);
    setDocumentMode(true);
    setupPassages();
    setupQuotes();
    setupClaims();
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

void SidePanels::setupClaims()
{
    m_claimList = new ListPanel(u"claims"_s, tr("Claims"), this);
    m_claimProxy->setSourceModel(m_claims);
    m_claimProxy->setCodingsShown(true);
    m_claimProxy->sort(0);
    m_claimList->setModel(m_claimProxy);
    m_claimList->setEmptyText({tr("No claims yet"), tr("Select words and press T.")});
    QTreeView *view = m_claimList->view();
    view->setItemDelegate(new ClaimDelegate({.name = Qt::DisplayRole,
                                             .colour = ClaimModel::ColourRole,
                                             .isFolder = ClaimModel::IsFolderRole,
                                             .codings = ClaimModel::CodingsRole,
                                             .digit = ClaimModel::DigitRole},
                                            view));
    view->setRootIsDecorated(true);
    view->setIndentation(Metrics().ipx(16));
    view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    view->setDragDropMode(QAbstractItemView::InternalMove);
    connect(m_claimList, &ListPanel::filterChanged, m_claimProxy, &ClaimFilterProxy::setFilterText);
    connect(m_claimList, &ListPanel::activated, this, &SidePanels::activateClaim);
    connect(m_claims, &ClaimModel::renameRequested, this, [this](const QUuid &claim, const QString &name) {
        m_workbench->study()->act(acts::renameClaim(m_workbench->data(), claim, name));
    });
    connect(m_claims, &ClaimModel::moveRequested, this, [this](const QUuid &claim, const QUuid &parent, int row) {
        m_workbench->study()->act(acts::moveClaim(m_workbench->data(), claim, parent, row));
    });
    addTab(m_claimList, tr("Claims"));
}

void SidePanels::connectWorkbench()
{
    connect(m_workbench->study(), &Study::reset, this, [this] {
        m_quotes->setProject(m_workbench->data(), m_workbench->analysis());
        m_claims->setProject(m_workbench->data());
    });
    connect(m_workbench->study(), &Study::changed, this, [this](const Change &change) {
        m_quotes->apply(change);
        m_claims->apply(change);
    });
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

void SidePanels::activateClaim(const QModelIndex &index)
{
    const QModelIndex inModel = m_claimProxy->mapToSource(index);
    if (const Claim *claim = m_claims->claimAt(inModel)) {
        emit claimChosen(claim->id);
    }
    const Coding *coding = m_claims->codingAt(inModel);
    if (coding && coding->span) {
        emit spanActivated(coding->source, *coding->span);
        emit codingActivated(coding->id);
    }
}

void SidePanels::setCurrentCoding(const QUuid &coding)
{
    const QModelIndex index = m_claimProxy->mapFromSource(m_claims->indexOfCoding(coding));
    if (index.isValid()) {
        m_claimList->view()->setCurrentIndex(index);
    }
}

void SidePanels::setRecentClaims(const QList<QUuid> &claims)
{
    m_claims->setRecent(claims);
}

QUuid SidePanels::currentClaim() const
{
    const Claim *claim = m_claims->claimAt(m_claimProxy->mapToSource(m_claimList->view()->currentIndex()));
    return claim ? claim->id : QUuid();
}

void SidePanels::addClaim()
{
    const Claim claim = acts::newClaim(m_workbench->data(), tr("New claim"));
    m_workbench->study()->act(acts::addClaim(m_workbench->data(), claim));
    setCurrentWidget(m_claimList);
    m_claimList->filter()->clear();
    const QModelIndex index = m_claimProxy->mapFromSource(m_claims->indexOfClaim(claim.id));
    m_claimList->view()->setCurrentIndex(index);
    m_claimList->view()->setFocus(Qt::OtherFocusReason);
    m_claimList->view()->edit(index);
}

void SidePanels::removeCurrentClaim()
{
    m_workbench->study()->act(acts::removeClaim(m_workbench->data(), currentClaim()));
}

} // namespace Sidelight
