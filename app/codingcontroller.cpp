// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingcontroller.h"

#include "models/exchange/codingscsv.h"
#include "models/project/acts.h"
#include "models/text/positions.h"
#include "widgets/articleview.h"
#include "widgets/comparisonview.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int recentCount = 9;

/** "1,744–1,945", in code points from 0 as in every export. */
QString positionText(const Article &article, const Span &span)
{
    const Span points = Positions(article.text).toCodePoints(span);
    const QLocale locale;
    return locale.toString(points.begin) + u'–' + locale.toString(points.end);
}

} // namespace

CodingController::CodingController(Workbench *workbench, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_popup(new CodingPopup(window))
{
    connect(m_popup, &CodingPopup::decided, this, &CodingController::carryOut);
}

CodingController::~CodingController() = default;

Span CodingController::spanToCode(ComparisonView *view) const
{
    const QUuid pane = view->currentPane();
    const Span selected = view->selectedSpan(pane);
    const int index = m_workbench->analysis().indexOf(pane);
    if (!selected.isEmpty() || index < 0 || !view->view(pane)) {
        return selected;
    }
    const SourceAnalysis &analysis = m_workbench->analysis().sources.at(index);
    const qsizetype caret = view->view(pane)->caret();
    if (const Quote *quote = quoteAround(analysis.quotes, {caret, caret})) {
        return quote->content;
    }
    const auto stretch = std::ranges::find_if(
        analysis.shared, [caret](const SharedStretch &shared) { return shared.span.contains(caret); });
    return stretch == analysis.shared.cend() ? Span{} : stretch->span;
}

CodingRequest CodingController::request(ComparisonView *view, const Span &span) const
{
    const ProjectData &data = m_workbench->data();
    const Source *source = data.source(view->currentPane());
    CodingRequest request;
    request.source = source->id;
    request.sourceKey = source->key;
    request.span = span;
    request.excerpt = source->article.text.sliced(span.begin, span.length());
    request.position = positionText(source->article, span);
    request.codebook = Codebook(data.claims);
    request.recent = recentClaims();
    for (const Coding &coding : data.codings) {
        ++request.counts[coding.claim];
    }
    const int index = m_workbench->analysis().indexOf(source->id);
    const Quote *quote = index < 0 ? nullptr : quoteAround(m_workbench->analysis().sources.at(index).quotes, span);
    if (quote) {
        request.proposed = Stance::Attributes;
        request.attributedTo = quote->speaker;
        request.reason = quote->speaker.isEmpty()
                             ? tr("Proposed: attributes. It stands in a quote.")
                             : tr("Proposed: attributes. It stands in a quote by %1.").arg(quote->speaker);
    } else {
        request.reason = tr("Proposed: asserts. %1 says it in its own voice.").arg(source->key);
    }
    return request;
}

void CodingController::code(ComparisonView *view)
{
    const Span span = spanToCode(view);
    if (span.isEmpty() || m_workbench->study()->isReadOnly()) {
        emit nothingToCode();
        return;
    }
    ArticleView *pane = view->view(view->currentPane());
    const auto [top, bottom] = pane->extentOf(span);
    const QRect beside(pane->viewport()->mapToGlobal(QPoint(0, qRound(top))),
                       QSize(pane->viewport()->width(), std::max(1, qRound(bottom - top))));
    m_popup->open(request(view, span), beside);
}

void CodingController::codeWithRecent(ComparisonView *view, int n)
{
    const QList<QUuid> recent = recentClaims();
    const Span span = spanToCode(view);
    if (n < 1 || n > recent.size() || span.isEmpty() || m_workbench->study()->isReadOnly()) {
        emit nothingToCode();
        return;
    }
    const CodingRequest wanted = request(view, span);
    carryOut(wanted, {.claim = recent.at(n - 1),
                      .newName = {},
                      .stance = wanted.proposed,
                      .attributedTo = wanted.proposed == Stance::Attributes ? wanted.attributedTo : QString(),
                      .note = {}});
}

void CodingController::carryOut(const CodingRequest &request, const CodingDecision &decision)
{
    ProjectData data = m_workbench->data();
    Change change;
    QUuid claim = decision.claim;
    if (claim.isNull()) {
        change = acts::addClaim(data, acts::newClaim(data, decision.newName));
        claim = change.claims.isEmpty() ? QUuid() : change.claims.constFirst().after->id;
        data.apply(change);
    }
    Coding coding =
        acts::newCoding(claim, request.source, request.span, decision.stance, m_coder, QDateTime::currentDateTimeUtc());
    coding.attributedTo = decision.attributedTo;
    coding.note = decision.note;
    const Change codingChange = acts::addCoding(data, coding);
    change.codings = codingChange.codings;
    change.text = codingChange.text;
    m_currentClaim = claim;
    m_workbench->study()->act(change);
    emit coded(coding.id);
}

void CodingController::setStance(const QUuid &id, Stance stance)
{
    const Coding *coding = m_workbench->data().coding(id);
    if (!coding || coding->stance == stance || !coding->span) {
        return;
    }
    Coding edited = *coding;
    edited.stance = stance;
    m_workbench->study()->act(acts::editCoding(m_workbench->data(), edited, QDateTime::currentDateTimeUtc()));
}

void CodingController::removeCoding(const QUuid &id)
{
    m_workbench->study()->act(acts::removeCoding(m_workbench->data(), id));
}

void CodingController::toggleOmits(const QUuid &claim, const QUuid &source)
{
    const ProjectData &data = m_workbench->data();
    if (!data.claim(claim) || !data.source(source)) {
        return;
    }
    const auto omission = std::ranges::find_if(data.codings, [&](const Coding &coding) {
        return coding.claim == claim && coding.source == source && coding.stance == Stance::Omits;
    });
    if (omission != data.codings.cend()) {
        m_workbench->study()->act(acts::removeCoding(data, omission->id));
    } else {
        m_workbench->study()->act(acts::markOmits(data, claim, source, m_coder, QDateTime::currentDateTimeUtc()));
    }
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
