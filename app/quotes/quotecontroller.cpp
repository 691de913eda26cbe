// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotecontroller.h"

#include "app/window/actions.h"
#include "app/window/pages.h"
#include "app/quotes/quotedetails.h"
#include "app/quotes/quotelist.h"
#include "app/quotes/quotespage.h"
#include "models/items/quotes/speakerchoices.h"
#include "models/project/acts.h"
#include "models/text/excerpt.h"
#include "widgets/quotes/quotecontext.h"
#include "widgets/quotes/quotetree.h"
#include "widgets/quotes/speakerpopup.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype titleLength = 90;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

QuoteController::QuoteController(Workbench *workbench, Actions *actions, Pages *pages, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_pages(pages)
    , m_popup(new SpeakerPopup(window))
{
    connectActions();
    connect(m_popup, &SpeakerPopup::chosen, this, &QuoteController::takeSpeaker);
    connect(m_popup, &SpeakerPopup::closed, this,
            [this] { page()->list()->tree()->setFocus(Qt::PopupFocusReason); }); // where the next key is meant for
    connect(page()->list(), &QuoteList::joinRequested, this, &QuoteController::join);
    QuoteTree *tree = page()->list()->tree();
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tree, &QWidget::customContextMenuRequested, this, [this, tree](const QPoint &position) {
        auto *menu = new QMenu(tree);
        menu->setObjectName(u"quoteMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_actions->quoteActions());
        menu->popup(tree->viewport()->mapToGlobal(position));
    });
}

QuoteController::~QuoteController() = default;

void QuoteController::connectActions()
{
    connect(m_actions->nextUnknown, &QAction::triggered, this, [this] { stepUnknown(1); });
    connect(m_actions->previousUnknown, &QAction::triggered, this, [this] { stepUnknown(-1); });
    connect(m_actions->quoteSpeaker, &QAction::triggered, this, &QuoteController::askForSpeaker);
    for (QAction *action : std::as_const(m_actions->quoteTypes)) {
        connect(action, &QAction::triggered, this,
                [this, action] { setType(static_cast<QuoteType>(action->data().toInt())); });
    }
    connect(m_actions->quoteWords, &QAction::triggered, this, &QuoteController::setWords);
    connect(m_actions->markQuote, &QAction::triggered, this, &QuoteController::markQuote);
    connect(m_actions->removeQuote, &QAction::triggered, this, &QuoteController::removeQuote);
    connect(m_actions->restoreQuote, &QAction::triggered, this, &QuoteController::restoreQuote);
    connect(m_actions->joinSpeaker, &QAction::triggered, this, &QuoteController::askForJoin);
    connect(m_actions->partSpeaker, &QAction::triggered, this, &QuoteController::part);
}

QuotesPage *QuoteController::page() const
{
    return m_pages->quotes();
}

const Quote *QuoteController::quote() const
{
    const QuotePlace place = page()->currentPlace();
    return place.isNull() ? nullptr : &m_workbench->analysis().sources.at(place.source).quotes.at(place.quote);
}

void QuoteController::act(const Change &change, const QString &text)
{
    if (m_workbench->study()->act(change) && !text.isEmpty()) {
        emit done(text);
    }
}

void QuoteController::updateActions(bool isWritable)
{
    const Quote *current = m_pages->isQuotes() ? quote() : nullptr;
    const bool canChange = isWritable && current;
    const QString speaker = m_pages->isQuotes() ? page()->list()->currentSpeaker() : QString();
    const QuotedSpeaker *known = page()->list()->model().speakers().find(speaker);
    for (QAction *action : m_actions->quoteTypes + QList<QAction *>{m_actions->quoteSpeaker, m_actions->removeQuote}) {
        action->setEnabled(canChange);
    }
    for (QAction *action : std::as_const(m_actions->quoteTypes)) {
        action->setChecked(current && static_cast<QuoteType>(action->data().toInt()) == current->type);
    }
    m_actions->restoreQuote->setEnabled(
        canChange && acts::decisionOn(m_workbench->data(), page()->currentSource(), current->content));
    m_actions->joinSpeaker->setEnabled(isWritable && known);
    m_actions->partSpeaker->setEnabled(isWritable && known && current && current->speaker != known->name &&
                                       !current->speaker.isEmpty());
    m_actions->quoteWords->setEnabled(isWritable);
    m_actions->markQuote->setEnabled(isWritable);
    m_actions->nextUnknown->setEnabled(!m_workbench->data().sources.isEmpty());
    m_actions->previousUnknown->setEnabled(!m_workbench->data().sources.isEmpty());
}

void QuoteController::stepUnknown(int step)
{
    m_actions->viewQuotes->trigger();
    if (!page()->list()->stepUnknown(step)) {
        emit hint(tr("Every quote has a speaker."));
        return;
    }
    page()->list()->tree()->setFocus(Qt::ShortcutFocusReason);
    askForSpeaker();
}

void QuoteController::askForSpeaker()
{
    const Source *source = m_workbench->data().source(page()->currentSource());
    const Quote *current = quote();
    if (!source || !current || m_workbench->study()->isReadOnly()) {
        return;
    }
    m_asked = Asked::SpeakerOfQuote;
    const SpeakerTable &speakers = page()->list()->model().speakers();
    m_popup->open({tr("Who says “%1”?").arg(excerpt(source->article.text, current->content, titleLength)),
                   speakerChoices(speakers, page()->currentPlace().source, effectiveArticle(*source)), true},
                  page()->list()->currentRect());
}

void QuoteController::askForJoin()
{
    m_joining = page()->list()->currentSpeaker();
    const SpeakerTable &speakers = page()->list()->model().speakers();
    QList<SpeakerChoice> choices;
    for (const QuotedSpeaker &speaker : speakers.all()) {
        if (speaker.name != m_joining) {
            choices.append({speaker.name, speaker.colour, speaker.quotes});
        }
    }
    if (m_joining.isEmpty() || choices.isEmpty()) {
        return;
    }
    m_asked = Asked::SpeakerToJoin;
    m_popup->open({tr("%1 is the same as …").arg(m_joining), choices, false}, page()->list()->currentRect());
}

void QuoteController::takeSpeaker(const QString &name)
{
    if (m_asked == Asked::SpeakerToJoin) {
        join(m_joining, name);
    } else if (const Quote *current = quote()) {
        act(acts::correctQuote(m_workbench->data(), page()->currentSource(), current->content, {.speaker = name},
                               m_coder, now()));
    }
}

void QuoteController::setType(QuoteType type)
{
    if (const Quote *current = quote(); current && current->type != type) {
        act(acts::correctQuote(m_workbench->data(), page()->currentSource(), current->content, {.type = type}, m_coder,
                               now()));
    }
    updateActions(!m_workbench->study()->isReadOnly()); // the one that is on stays on
}

Place QuoteController::selection() const
{
    if (m_pages->isQuotes()) {
        return {page()->currentSource(), page()->details()->context()->selectedSpan()};
    }
    return m_pages->selection();
}

void QuoteController::setWords()
{
    const Place selected = selection();
    if (selected.span.isEmpty()) {
        emit hint(tr("Select the words of the quote in its text first."));
        return;
    }
    // In the Quotes view it is the current quote; in a text the one that the selection is of.
    std::optional<Span> content;
    if (m_pages->isQuotes()) {
        content = quote() ? std::optional(quote()->content) : std::nullopt;
    } else if (const int at = m_workbench->analysis().indexOf(selected.source); at >= 0) {
        const QList<Quote> &quotes = m_workbench->analysis().sources.at(at).quotes;
        const auto most = std::ranges::max_element(quotes, {}, [&selected](const Quote &candidate) {
            return candidate.content.intersected(selected.span).length();
        });
        if (most != quotes.cend() && !most->content.intersected(selected.span).isEmpty()) {
            content = most->content;
        }
    }
    if (!content) {
        emit hint(tr("The selected words touch no quote. U marks them as one."));
        return;
    }
    act(acts::correctQuote(m_workbench->data(), selected.source, *content, {.content = selected.span}, m_coder, now()),
        tr("The quote has the selected words."));
}

void QuoteController::markQuote()
{
    const Place selected = selection();
    if (selected.span.isEmpty()) {
        emit hint(tr("Select the words that are a quote first."));
        return;
    }
    act(acts::addQuote(m_workbench->data(), selected.source, selected.span, {}, m_coder, now()),
        tr("The selected words are a quote, of an unknown speaker so far."));
}

void QuoteController::removeQuote()
{
    if (const Quote *current = quote()) {
        act(acts::removeQuote(m_workbench->data(), page()->currentSource(), current->content, m_coder, now()),
            tr("It is no quote."));
    }
}

void QuoteController::restoreQuote()
{
    const Quote *current = quote();
    const QuoteDecision *decision =
        current ? acts::decisionOn(m_workbench->data(), page()->currentSource(), current->content) : nullptr;
    if (decision) {
        act(acts::restoreQuote(m_workbench->data(), decision->id), tr("The quote is as it was found."));
    }
}

void QuoteController::join(const QString &speaker, const QString &with)
{
    act(acts::joinSpeakers(m_workbench->data(), speaker, with, m_coder, now()),
        tr("%1 and %2 are one speaker.").arg(speaker, with));
}

/** Takes the name that the current quote's article gives out of the speaker's. */
void QuoteController::part()
{
    const Quote *current = quote();
    const QString whole = page()->list()->currentSpeaker();
    if (current && !current->speaker.isEmpty()) {
        act(acts::partSpeakers(m_workbench->data(), current->speaker, whole, m_coder, now()),
            tr("%1 is not %2.").arg(current->speaker, whole));
    }
}

} // namespace Sidelight
