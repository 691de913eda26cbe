// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/codingcontroller.h"

#include "app/window/keyhints.h"
#include "app/window/actions.h"
#include "app/matrix/matrixpage.h"
#include "app/window/pages.h"
#include "models/items/claims/suggestiontext.h"
#include "models/project/acts.h"
#include "models/project/proposedstance.h"
#include "models/quotes/quoteplaces.h"
#include "models/text/positiontext.h"
#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int recentCount = 9;

} // namespace

CodingController::CodingController(Workbench *workbench, Actions *actions, Pages *pages, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_pages(pages)
    , m_popup(new CodingPopup(window))
{
    connectActions();
    connect(m_popup, &CodingPopup::decided, this, &CodingController::carryOut);
    connect(m_pages, &Pages::codingActivated, this, &CodingController::focusCoding);
    connect(m_pages, &Pages::codingSpanRequested, this, [this](const QUuid &id, const Span &span) {
        if (const Coding *coding = m_workbench->data().coding(id)) {
            setSpan(*coding, span);
        }
    });
}

CodingController::~CodingController() = default;

void CodingController::connectActions()
{
    connect(m_actions->code, &QAction::triggered, this, [this] { code(spanToCode()); });
    connect(m_actions->codeLetters, &QAction::triggered, this, [this] {
        const ArticleView *pane = view()->view(view()->currentPane());
        code(pane ? pane->exactSelection() : Span());
    });
    for (int i = 0; i < m_actions->codeRecent.size(); ++i) {
        connect(m_actions->codeRecent.at(i), &QAction::triggered, this, [this, i] { codeWithRecent(i + 1); });
    }
    for (QAction *action : std::as_const(m_actions->stances)) {
        connect(action, &QAction::triggered, this,
                [this, action] { setStance(static_cast<Stance>(action->data().toInt())); });
    }
    connect(m_actions->editCoding, &QAction::triggered, this, &CodingController::edit);
    connect(m_actions->codingWords, &QAction::triggered, this, &CodingController::takeSelection);
    connect(m_actions->endForward, &QAction::triggered, this, [this] { moveEnd(SpanEnd::End, true); });
    connect(m_actions->endBack, &QAction::triggered, this, [this] { moveEnd(SpanEnd::End, false); });
    connect(m_actions->beginForward, &QAction::triggered, this, [this] { moveEnd(SpanEnd::Begin, true); });
    connect(m_actions->beginBack, &QAction::triggered, this, [this] { moveEnd(SpanEnd::Begin, false); });
    connect(m_actions->stackOutwards, &QAction::triggered, this, [this] { stepInStack(true); });
    connect(m_actions->stackInwards, &QAction::triggered, this, [this] { stepInStack(false); });
    connect(m_actions->removeCoding, &QAction::triggered, this, &CodingController::remove);
    connect(m_actions->omits, &QAction::triggered, this, &CodingController::toggleOmits);
    connect(m_actions->markRead, &QAction::triggered, this, &CodingController::toggleRead);
}

void CodingController::updateActions(bool isWritable)
{
    for (QAction *action : m_actions->codeRecent + QList<QAction *>{m_actions->code, m_actions->codeLetters}) {
        action->setEnabled(isWritable && m_pages->showsArticles()); // what would be coded must be in view
    }
    for (QAction *action : {m_actions->omits, m_actions->markRead}) {
        action->setEnabled(isWritable);
    }
    const Coding *coding = focused();
    const bool hasWords = coding && coding->span;
    for (QAction *action : m_actions->stances + m_actions->codingActions()) {
        action->setEnabled(isWritable && hasWords);
    }
    m_actions->removeCoding->setEnabled(isWritable && coding);
}

ComparisonView *CodingController::view() const
{
    return m_pages->comparison();
}

const Coding *CodingController::focused() const
{
    return m_workbench->data().coding(m_pages->isMatrix() ? m_pages->matrix()->currentCoding() : m_focused);
}

void CodingController::focusCoding(const QUuid &id)
{
    const Coding *coding = m_workbench->data().coding(id);
    m_focused = coding ? id : QUuid();
    if (coding) {
        m_currentClaim = coding->claim;
    }
    emit codingFocused(m_focused);
}

Span CodingController::spanToCode() const
{
    const QUuid pane = view()->currentPane();
    const Span selected = view()->selectedSpan(pane);
    const int index = m_workbench->analysis().indexOf(pane);
    if (!selected.isEmpty() || index < 0 || !view()->view(pane)) {
        return selected;
    }
    const SourceAnalysis &analysis = m_workbench->analysis().sources.at(index);
    const qsizetype caret = view()->view(pane)->caret();
    if (const Quote *quote = quoteAround(analysis.quotes, {caret, caret})) {
        return quote->content;
    }
    const auto stretch = std::ranges::find_if(
        analysis.shared, [caret](const SharedStretch &shared) { return shared.span.contains(caret); });
    return stretch == analysis.shared.cend() ? Span{} : stretch->span;
}

CodingRequest CodingController::request(const Source &source, const Span &span) const
{
    const ProjectData &data = m_workbench->data();
    CodingRequest request;
    request.source = source.id;
    request.sourceKey = source.key;
    request.span = span;
    request.excerpt = source.article.text.sliced(span.begin, span.length());
    request.position = positionText(source.article.text, span);
    request.codebook = Codebook(data.claims);
    request.recent = recentClaims();
    for (const Coding &coding : data.codings) {
        ++request.counts[coding.claim];
    }
    const Analysis &analysis = m_workbench->analysis();
    const StanceProposal proposal = proposedStance(analysis, analysis.indexOf(source.id), source.article.text, span);
    request.stance = proposal.stance;
    request.attributedTo = proposal.attributedTo;
    request.reason = proposalText(proposal, source.article.text, source.key);
    return request;
}

void CodingController::openPopup(const CodingRequest &request)
{
    const ArticleView *pane = view()->view(request.source);
    if (!pane) {
        return;
    }
    const auto [top, bottom] = pane->extentOf(request.span);
    m_popup->open(request, QRect(pane->viewport()->mapToGlobal(QPoint(0, qRound(top))),
                                 QSize(pane->viewport()->width(), std::max(1, qRound(bottom - top)))));
}

void CodingController::code(const Span &span)
{
    if (span.isEmpty() || m_workbench->study()->isReadOnly()) {
        sayNothingToCode();
        return;
    }
    openPopup(request(*m_workbench->data().source(view()->currentPane()), span));
}

void CodingController::codeWithRecent(int n)
{
    const QList<QUuid> recent = recentClaims();
    const Span span = spanToCode();
    if (n < 1 || n > recent.size() || span.isEmpty() || m_workbench->study()->isReadOnly()) {
        sayNothingToCode();
        return;
    }
    const CodingRequest wanted = request(*m_workbench->data().source(view()->currentPane()), span);
    carryOut(wanted, {.claim = recent.at(n - 1),
                      .newName = {},
                      .stance = wanted.stance,
                      .attributedTo = wanted.stance == Stance::Asserts ? QString() : wanted.attributedTo,
                      .note = {}});
}

void CodingController::edit()
{
    const Coding *coding = focused();
    const Source *source = coding ? m_workbench->data().source(coding->source) : nullptr;
    if (!source || !coding->span) {
        return;
    }
    CodingRequest wanted = request(*source, *coding->span);
    wanted.coding = coding->id;
    wanted.claim = coding->claim;
    wanted.stance = coding->stance;
    wanted.note = coding->note;
    if (coding->stance != Stance::Asserts) { // to one that asserts the proposal is of use, should it change
        wanted.attributedTo = coding->attributedTo;
    }
    m_pages->showSpan(source->id, *coding->span); // from the matrix too: its words are seen while it is changed
    openPopup(wanted);
}

void CodingController::carryOut(const CodingRequest &request, const CodingDecision &decision)
{
    ProjectData data = m_workbench->data();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Change change;
    QUuid claim = decision.claim;
    if (claim.isNull()) {
        change = acts::addClaim(data, acts::newClaim(data, decision.newName));
        claim = change.claims.isEmpty() ? QUuid() : change.claims.constFirst().after->id;
        data.apply(change);
    }
    const Coding *edited = data.coding(request.coding);
    Coding coding =
        edited ? *edited : acts::newCoding(claim, request.source, request.span, decision.stance, m_coder, now);
    coding.claim = claim;
    coding.stance = decision.stance;
    coding.attributedTo = decision.attributedTo;
    coding.note = decision.note;
    const Change codingChange = edited ? acts::editCoding(data, coding, now) : acts::addCoding(data, coding);
    change.codings = codingChange.codings;
    change.text = codingChange.isEmpty() ? change.text : codingChange.text;
    m_currentClaim = claim;
    m_workbench->study()->act(change);
    focusCoding(coding.id);
}

void CodingController::setStance(Stance stance)
{
    const Coding *coding = focused();
    if (!coding || coding->stance == stance || !coding->span) {
        return;
    }
    Coding edited = *coding;
    edited.stance = stance;
    if (stance == Stance::Asserts) {
        edited.attributedTo.clear(); // the source says it itself
    }
    m_workbench->study()->act(acts::editCoding(m_workbench->data(), edited, QDateTime::currentDateTimeUtc()));
}

void CodingController::takeSelection()
{
    const Coding *coding = focused();
    const Span selected = coding && m_pages->showsArticles() ? view()->selectedSpan(coding->source) : Span();
    if (selected.isEmpty()) {
        emit hint(tr("Select the words that the coding is to have, in its source."));
        return;
    }
    setSpan(*coding, selected);
}

void CodingController::moveEnd(SpanEnd end, bool forward)
{
    const Coding *coding = focused();
    const Source *source = coding ? m_workbench->data().source(coding->source) : nullptr;
    if (source && coding->span) {
        setSpan(*coding, withEndMoved(source->article.text, *coding->span, end, forward));
    }
}

void CodingController::setSpan(const Coding &coding, const Span &span)
{
    Coding edited = coding;
    edited.span = span;
    m_workbench->study()->act(acts::editCoding(m_workbench->data(), edited, QDateTime::currentDateTimeUtc()));
    if (ArticleView *pane = view()->view(edited.source)) {
        pane->ensureSpanVisible(span);
    }
}

void CodingController::stepInStack(bool outwards)
{
    if (m_pages->isMatrix()) {
        m_pages->matrix()->stepEntry(outwards ? 1 : -1);
        return;
    }
    const Coding *coding = focused();
    const QUuid pane = view()->currentPane();
    const ArticleView *article = view()->view(pane);
    if (!article) {
        return;
    }
    const Span caret{article->caret(), article->caret()};
    const bool isHere = coding && coding->source == pane && coding->span && coding->span->begin <= caret.begin &&
                        caret.begin <= coding->span->end;
    const QList<Coding> stack = codingStack(m_workbench->data().codings, pane, caret);
    if (stack.isEmpty()) {
        emit hint(tr("No coding at the caret."));
        return;
    }
    const auto at = isHere ? std::ranges::find(stack, coding->id, &Coding::id) : stack.cend();
    qsizetype next = outwards ? 0 : stack.size() - 1;
    if (at != stack.cend()) {
        next = std::clamp<qsizetype>(at - stack.cbegin() + (outwards ? 1 : -1), 0, stack.size() - 1);
    }
    focusCoding(stack.at(next).id);
    const Claim *claim = m_workbench->data().claim(stack.at(next).claim);
    const QLocale locale;
    emit hint(tr("Coding %1 of %2: %3")
                  .arg(locale.toString(next + 1), locale.toString(stack.size()), claim ? claim->name : QString()));
}

void CodingController::remove()
{
    if (const Coding *coding = focused()) {
        m_workbench->study()->act(acts::removeCoding(m_workbench->data(), coding->id));
    }
}

void CodingController::toggleOmits()
{
    const ProjectData &data = m_workbench->data();
    const QUuid claim = m_pages->isMatrix() ? m_pages->matrix()->currentClaim() : m_currentClaim;
    const QUuid source = m_pages->isMatrix() ? m_pages->matrix()->currentSource() : view()->currentPane();
    if (!data.claim(claim) || !data.source(source)) {
        emit hint(tr("Choose a claim first."));
        return;
    }
    const auto omission = std::ranges::find_if(data.codings, [&](const Coding &coding) {
        return coding.claim == claim && coding.source == source && coding.stance == Stance::Omits;
    });
    m_workbench->study()->act(omission != data.codings.cend()
                                  ? acts::removeCoding(data, omission->id)
                                  : acts::markOmits(data, claim, source, m_coder, QDateTime::currentDateTimeUtc()));
}

void CodingController::toggleRead()
{
    const QUuid id = m_pages->isMatrix() ? m_pages->matrix()->currentSource() : view()->currentPane();
    if (const Source *source = m_workbench->data().source(id)) {
        m_workbench->study()->act(acts::setRead(m_workbench->data(), source->id, !source->isRead));
    }
}

void CodingController::sayNothingToCode()
{
    emit hint(naming(m_actions->code, tr("Select words, or put the caret into a quote or passage, then press %1."),
                     //: %1 is the name of a menu's action
                     tr("Select words, or put the caret into a quote or passage, then choose “%1”.")));
}

QList<QUuid> CodingController::recentClaims() const
{
    QList<QUuid> recent;
    const QList<Coding> &codings = m_workbench->data().codings;
    for (auto coding = codings.crbegin(); coding != codings.crend() && recent.size() < recentCount; ++coding) {
        if (!recent.contains(coding->claim)) {
            recent.append(coding->claim);
        }
    }
    return recent;
}

} // namespace Sidelight
