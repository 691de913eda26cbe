// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sidepanels.h"

#include "models/items/claimfilterproxy.h"
#include "models/items/claimmodel.h"
#include "models/items/passagefilterproxy.h"
#include "models/items/passagemodel.h"
#include "models/items/quotefilterproxy.h"
#include "models/items/quotemodel.h"
#include "models/project/acts.h"
#include "widgets/claimdelegate.h"
#include "widgets/listpanel.h"
#include "widgets/metrics.h"
#include "widgets/passagedelegate.h"
#include "widgets/quotedelegate.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

SidePanels::SidePanels(Workbench *workbench, QWidget *parent)
    : QTabWidget(parent)
    , m_workbench(workbench)
    , m_passages(new PassageModel(this))
    , m_passageProxy(new PassageFilterProxy(this))
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
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_passageList = new ListPanel(u"passages"_s, tr("Shared passages"), page);
    m_passageProxy->setSourceModel(m_passages);
    m_passageProxy->sort(0);
    m_passageList->setModel(m_passageProxy);
    m_passageList->setEmptyText({tr("Nothing to compare yet"), tr("Shared passages appear with the second article.")});
    m_passageList->view()->setItemDelegate(new PassageDelegate(
        {.excerpt = Qt::DisplayRole, .words = PassageModel::WordsRole, .carriers = PassageModel::CarriersRole},
        m_passageList->view()));
    connect(m_passageList, &ListPanel::filterChanged, this, [this](const QString &text) {
        m_passageProxy->setFilterText(text);
        showNamesOnly();
    });
    connect(m_passageList, &ListPanel::activated, this, &SidePanels::activatePassage);
    m_namesOnly = new QPushButton(page);
    m_namesOnly->setObjectName(u"namesOnly"_s);
    m_namesOnly->setFlat(true);
    m_namesOnly->setCheckable(true);
    connect(m_namesOnly, &QPushButton::toggled, this, [this](bool shown) {
        m_passageProxy->setShownNoise(shown ? NoiseReasons(NoiseReason::NamesOnly) : NoiseReasons());
        showNamesOnly();
    });
    column->addWidget(m_passageList, 1);
    column->addWidget(m_namesOnly);
    addTab(page, tr("Passages"));
}

void SidePanels::setupQuotes()
{
    m_quoteList = new ListPanel(u"quotes"_s, tr("Quotes by speaker"), this);
    m_quoteProxy->setSourceModel(m_quotes);
    m_quoteProxy->sort(0);
    m_quoteList->setModel(m_quoteProxy);
    m_quoteList->setEmptyText({tr("No quotes yet"), tr("Who is quoted is listed here, with every quote.")});
    m_quoteList->view()->setItemDelegate(new QuoteDelegate({.text = Qt::DisplayRole,
                                                            .isSpeaker = QuoteModel::IsSpeakerRole,
                                                            .initials = QuoteModel::InitialsRole,
                                                            .colour = QuoteModel::ColourRole,
                                                            .type = QuoteModel::TypeRole,
                                                            .sourceKey = QuoteModel::SourceKeyRole,
                                                            .cue = QuoteModel::CueRole,
                                                            .note = QuoteModel::NoteRole,
                                                            .carriers = QuoteModel::CarriersRole},
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
        m_passages->setProject(m_workbench->data(), m_workbench->analysis());
        m_quotes->setProject(m_workbench->data(), m_workbench->analysis());
        m_claims->setProject(m_workbench->data());
        showNamesOnly();
    });
    connect(m_workbench->study(), &Study::changed, this, [this](const Change &change) {
        m_passages->apply(change);
        m_quotes->apply(change);
        m_claims->apply(change);
    });
    connect(m_workbench, &Workbench::analysed, this, [this] {
        m_passages->setAnalysis(m_workbench->analysis());
        m_quotes->setAnalysis(m_workbench->analysis());
        if (m_workbench->data().sources.size() > 1) {
            m_passageList->setEmptyText({tr("Nothing shared"), tr("No shared wording of 8 words or more.")});
        }
        if (!m_workbench->data().sources.isEmpty()) {
            m_quoteList->setEmptyText({tr("No quotes found."), {}});
        }
        showNamesOnly();
    });
    showNamesOnly();
}

void SidePanels::showNamesOnly()
{
    const int count = m_passageProxy->noiseCount(NoiseReason::NamesOnly);
    m_namesOnly->setVisible(count > 0);
    const QString arrow = m_namesOnly->isChecked() ? u"▾ "_s : u"▸ "_s;
    m_namesOnly->setText(arrow + tr("Names and titles only · %n group(s)", nullptr, count));
}

void SidePanels::activatePassage(const QModelIndex &index)
{
    const QVariant group = index.data(PassageModel::GroupRole);
    if (group.isValid()) {
        emit groupActivated(group.toInt());
    }
}

void SidePanels::activateQuote(const QModelIndex &index)
{
    if (index.data(QuoteModel::IsSpeakerRole).toBool()) {
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

void SidePanels::setCurrentGroup(int group)
{
    const QModelIndex index = m_passageProxy->mapFromSource(m_passages->index(group, 0));
    if (group >= 0 && index.isValid()) {
        m_passageList->view()->setCurrentIndex(index);
        m_passageList->view()->scrollTo(index);
    } else {
        m_passageList->view()->setCurrentIndex({});
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
