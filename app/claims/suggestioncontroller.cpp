// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/suggestioncontroller.h"

#include "app/window/actions.h"
#include "app/claims/claimspanel.h"
#include "app/claims/codingcontroller.h"
#include "app/window/pages.h"
#include "app/window/sidepanels.h"
#include "app/claims/suggestionspanel.h"
#include "app/window/keyhints.h"
#include "models/project/acts.h"
#include "models/project/proposedstance.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/look/messagebar.h"

#include <QDockWidget>
#include <QListView>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidelight
{

SuggestionController::SuggestionController(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_model(new SuggestionModel(this))
    , m_panel(new SuggestionsPanel(m_model, window))
{
    m_parts.side->addUnderClaims(m_panel);
    m_parts.pages->addPart(m_panel->view());
    connectActions();
    connectWindow();
    connectWorkbench();
    updateState();
}

SuggestionController::~SuggestionController() = default;

void SuggestionController::connectActions()
{
    const Actions &actions = *m_parts.actions;
    m_panel->setActions({actions.acceptSuggestion, actions.rejectSuggestion}, actions.acceptSuggestions);
    connect(actions.showSuggestions, &QAction::triggered, this, &SuggestionController::openPanel);
    connect(actions.acceptSuggestion, &QAction::triggered, this, &SuggestionController::acceptCurrent);
    connect(actions.rejectSuggestion, &QAction::triggered, this, &SuggestionController::rejectCurrent);
    connect(actions.acceptSuggestions, &QAction::triggered, this, &SuggestionController::acceptAll);
    connect(actions.forgetRejected, &QAction::triggered, this, &SuggestionController::forgetRejected);
    for (const QAction *action : {actions.acceptSuggestion, actions.rejectSuggestion}) {
        followKey(action, this, [this] {
            m_panel->setKeys(keyOf(m_parts.actions->acceptSuggestion), keyOf(m_parts.actions->rejectSuggestion));
        });
    }
}

void SuggestionController::connectWindow()
{
    connect(m_panel, &SuggestionsPanel::shown, this, [this] {
        if (m_isStale) {
            search();
        }
    });
    connect(m_panel, &SuggestionsPanel::currentChanged, this, &SuggestionController::showCurrent);
    connect(m_panel, &SuggestionsPanel::acceptClicked, this, &SuggestionController::acceptCurrent);
    connect(m_panel, &SuggestionsPanel::rejectClicked, this, &SuggestionController::rejectCurrent);
    connect(m_panel->view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SuggestionController::updateState);
    connect(m_parts.pages, &Pages::stateChanged, this, &SuggestionController::updateState);
    connect(m_parts.side->claims(), &ClaimsPanel::claimChosen, this, &SuggestionController::setClaim);
    connect(m_parts.coding, &CodingController::codingFocused, this, &SuggestionController::setCoding);
}

void SuggestionController::openPanel()
{
    if (m_query.claim.isNull()) {
        setClaim(m_parts.coding->currentClaim());
    }
    if (auto *dock = qobject_cast<QDockWidget *>(m_parts.side->parentWidget())) {
        dock->show();
        dock->raise();
    }
    m_parts.side->showClaims();
    m_panel->takeFocus();
}

void SuggestionController::connectWorkbench()
{
    connect(m_parts.workbench->study(), &Study::reset, this, [this] { setQuery({}); });
    connect(m_parts.workbench->study(), &Study::changed, this, &SuggestionController::follow);
    connect(m_parts.workbench, &Workbench::analysed, this, &SuggestionController::search);
    connect(&m_runner, &SuggestionRunner::finished, this, &SuggestionController::take);
    connect(&m_runner, &SuggestionRunner::progressed, m_panel, &SuggestionsPanel::showWorking);
    connect(&m_runner, &SuggestionRunner::cancelled, this, [this] {
        m_isStale = true;
        updateState();
    });
    connect(m_panel, &SuggestionsPanel::stopRequested, &m_runner, &SuggestionRunner::cancel);
}

void SuggestionController::setClaim(const QUuid &claim)
{
    if (m_parts.workbench->data().claim(claim)) {
        setQuery({claim});
    }
}

void SuggestionController::setCoding(const QUuid &id)
{
    const Coding *coding = m_parts.workbench->data().coding(id);
    if (coding && coding->span) {
        setQuery({coding->claim, id});
    } else if (coding) {
        setQuery({coding->claim});
    }
}

void SuggestionController::setQuery(const SuggestionQuery &query)
{
    if (std::exchange(m_query, query) != query) {
        m_runner.cancel();
        take({});
        search();
    }
}

void SuggestionController::search()
{
    m_isStale = true;
    m_runner.cancel(); // what it looks through is of yesterday
    if (m_panel->isVisible() && !m_query.claim.isNull() && !m_parts.workbench->analysis().ids.isEmpty()) {
        m_isStale = false;
        m_runner.start(m_parts.workbench->data(), m_parts.workbench->analysis(), m_query);
    }
    updateState();
}

void SuggestionController::take(const QList<Suggestion> &suggestions)
{
    m_shown = {};
    m_model->setSuggestions(suggestions, m_parts.workbench->data());
    updateState();
}

/** What was decided leaves the list, what was undone comes back; other codings of the claim are new evidence. */
void SuggestionController::follow(const Change &change)
{
    const ProjectData &data = m_parts.workbench->data();
    if (!m_query.claim.isNull() && !data.claim(m_query.claim)) {
        setQuery({});
        return;
    }
    if (!m_query.coding.isNull() && !data.coding(m_query.coding)) {
        setQuery({m_query.claim});
        return;
    }
    const auto isOfClaim = [this](const std::optional<Coding> &coding) {
        return coding && coding->claim == m_query.claim;
    };
    const bool isEvidence = std::ranges::any_of(
        change.codings, [&](const Edit<Coding> &edit) { return isOfClaim(edit.before) || isOfClaim(edit.after); });
    m_model->update(data);
    if (isEvidence && !m_isActing && (m_query.coding.isNull() || m_model->rowCount() == 0)) {
        search();
    }
    updateState();
}

void SuggestionController::showCurrent()
{
    const int row = m_panel->currentRow();
    if (row < 0) {
        return;
    }
    const Place &place = m_model->suggestionAt(row).place;
    m_parts.pages->showPlace(place.source, place.span);
    m_shown = {place.source, m_parts.pages->comparison()->selectedSpan(place.source)};
    updateState();
}

Span SuggestionController::selectedInstead(const QUuid &source) const
{
    if (source != m_shown.source || !m_parts.pages->showsArticles()) {
        return {};
    }
    const Span selected = m_parts.pages->comparison()->selectedSpan(source);
    return selected == m_shown.span ? Span{} : selected;
}

std::optional<Suggestion> SuggestionController::currentSuggestion() const
{
    const int row = m_panel->currentRow();
    if (row < 0) {
        return std::nullopt;
    }
    Suggestion suggestion = m_model->suggestionAt(row);
    const Source *source = m_parts.workbench->data().source(suggestion.place.source);
    const Span instead = selectedInstead(suggestion.place.source);
    if (source && !instead.isEmpty()) {
        const Analysis &analysis = m_parts.workbench->analysis();
        suggestion.place.span = instead;
        suggestion.stance = proposedStance(analysis, analysis.indexOf(source->id), source->article.text, instead);
    }
    return suggestion;
}

void SuggestionController::act(const Change &change, const QString &text)
{
    const QScopedValueRollback acting(m_isActing, true);
    if (m_parts.workbench->study()->act(change)) {
        m_parts.messages->showDone(text, tr("Undo"));
    }
}

void SuggestionController::accept(const QList<Suggestion> &suggestions)
{
    const Change change =
        acts::acceptSuggestions(m_parts.workbench->data(), suggestions, m_parts.coder, QDateTime::currentDateTimeUtc());
    const auto added = std::ranges::count_if(change.codings, [](const Edit<Coding> &edit) { return !edit.before; });
    act(change, tr("%n coding(s) added.", nullptr, static_cast<int>(added)));
}

void SuggestionController::acceptCurrent()
{
    if (const auto suggestion = currentSuggestion()) {
        accept({*suggestion});
        showCurrent(); // the next one; or what was proposed, if quite other words were coded
    }
}

void SuggestionController::rejectCurrent()
{
    const int row = m_panel->currentRow();
    if (row >= 0) {
        const ProjectData &data = m_parts.workbench->data();
        const Suggestion &suggestion = m_model->suggestionAt(row);
        act(acts::rejectSuggestions(data,
                                    {acts::newRejectedSuggestion(data, suggestion.claim, suggestion.place,
                                                                 m_parts.coder, QDateTime::currentDateTimeUtc())}),
            tr("“%1” is not proposed there again.").arg(claimName()));
    }
}

void SuggestionController::acceptAll()
{
    QList<Suggestion> suggestions;
    for (const int row : m_panel->rows()) {
        suggestions.append(m_model->suggestionAt(row));
    }
    accept(suggestions);
}

void SuggestionController::forgetRejected()
{
    const QList<QUuid> rejected = rejectedOfClaim();
    act(acts::forgetRejectedSuggestions(m_parts.workbench->data(), rejected),
        tr("%n rejected place(s) may be proposed again.", nullptr, static_cast<int>(rejected.size())));
    search();
}

QList<QUuid> SuggestionController::rejectedOfClaim() const
{
    QList<QUuid> ids;
    for (const RejectedSuggestion &rejected : m_parts.workbench->data().rejectedSuggestions) {
        if (rejected.claim == m_query.claim) {
            ids.append(rejected.id);
        }
    }
    return ids;
}

QString SuggestionController::claimName() const
{
    const Claim *claim = m_parts.workbench->data().claim(m_query.claim);
    return claim ? claim->name : QString();
}

QString SuggestionController::emptyText() const
{
    if (m_query.claim.isNull()) {
        return tr("Choose a claim or a coding: where else it may stand is listed here.");
    }
    const bool isCoded = std::ranges::any_of(m_parts.workbench->data().codings, [this](const Coding &coding) {
        return coding.claim == m_query.claim && coding.span;
    });
    if (!isCoded) {
        return tr("Code “%1” in one place first: from there it is looked for in the others.").arg(claimName());
    }
    if (m_runner.isRunning() || m_isStale) {
        return {};
    }
    return m_panel->hasWeak() ? tr("“%1” stands nowhere else as clearly.").arg(claimName())
                              : tr("“%1” was found nowhere else.").arg(claimName());
}

void SuggestionController::updateState()
{
    const Study *study = m_parts.workbench->study();
    const bool isWritable = study->isOpen() && !study->isReadOnly();
    const int row = m_panel->currentRow();
    m_parts.actions->acceptSuggestion->setEnabled(isWritable && row >= 0);
    m_parts.actions->rejectSuggestion->setEnabled(isWritable && row >= 0);
    m_parts.actions->acceptSuggestions->setEnabled(isWritable && m_panel->isVisible() && !m_panel->rows().isEmpty());
    m_parts.actions->forgetRejected->setEnabled(isWritable && !rejectedOfClaim().isEmpty());
    if (!m_runner.isRunning()) {
        m_panel->showIdle();
    }
    const bool isOther = row >= 0 && !selectedInstead(m_model->suggestionAt(row).place.source).isEmpty();
    const QString instead = isOther ? tr("%1 codes the words that you selected in %2.") : QString();
    m_panel->showHint(isOther
                          ? naming(m_parts.actions->acceptSuggestion, instead, instead).arg(m_model->sourceKeyAt(row))
                          : QString());
    m_panel->showState(claimName(), emptyText());
}

} // namespace Sidelight
