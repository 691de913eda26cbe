// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the list keeps what is open, current and in view while its model begins anew.

#include "app/quotes/quotelist.h"

#include "models/items/quotes/quotefilterproxy.h"
#include "widgets/quotes/quotetree.h"

#include <QScrollBar>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Sidelight
{

/** What a row is called while the model begins anew. */
QString QuoteList::keyOf(const QModelIndex &index) const
{
    const QString speaker = index.data(QuoteModel::SpeakerRole).toString();
    return index.data(QuoteModel::LevelRole).toInt() == QuoteModel::SpeakerLevel
               ? speaker
               : QString(speaker + u'\n' + index.data().toString());
}

void QuoteList::noteState()
{
    m_open.clear();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex speaker = m_proxy->index(row, 0);
        for (int child = 0; child < m_proxy->rowCount(speaker); ++child) {
            const QModelIndex utterance = m_proxy->index(child, 0, speaker);
            if (m_tree->isExpanded(utterance)) {
                m_open.insert(keyOf(utterance));
            }
        }
        if (m_tree->isExpanded(speaker)) {
            m_open.insert(keyOf(speaker));
        }
    }
    QModelIndex current = m_tree->currentIndex();
    m_top = m_tree->visualRect(current).top();
    if (current.isValid() && current.data(QuoteModel::UtteranceRole).toInt() < 0) {
        current = m_proxy->index(0, 0, current); // a speaker is found again by what they say
    }
    if (current.isValid()) {
        m_source = current.data(QuoteModel::SourceIdRole).toUuid();
        m_span = current.data(QuoteModel::SpanRole).value<Span>();
    }
}

void QuoteList::restoreState()
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex speaker = m_proxy->index(row, 0);
        m_tree->setExpanded(speaker, m_open.contains(keyOf(speaker)));
        for (int child = 0; child < m_proxy->rowCount(speaker); ++child) {
            const QModelIndex utterance = m_proxy->index(child, 0, speaker);
            m_tree->setExpanded(utterance, m_open.contains(keyOf(utterance)));
        }
    }
    const int source = m_workbench->analysis().indexOf(m_source);
    if (source < 0) {
        openFirst();
        return;
    }
    if (const QModelIndex nearest = nearestShown(); nearest.isValid()) {
        m_tree->setCurrentIndex(nearest);
        m_tree->scrollTo(nearest);
        QScrollBar *bar = m_tree->verticalScrollBar(); // the reader's line keeps still
        bar->setValue(bar->value() + m_tree->visualRect(m_tree->currentIndex()).top() - m_top);
        m_tree->scrollTo(m_tree->currentIndex());
    } else {
        openFirst();
    }
}

/** The same quote, or what now stands nearest to where it was, of those that the filters let pass. */
QModelIndex QuoteList::nearestShown() const
{
    const QList<Quote> &quotes = m_workbench->analysis().sources.at(m_workbench->analysis().indexOf(m_source)).quotes;
    QList<int> order(quotes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [this, &quotes](int quote) {
        const Span &span = quotes.at(quote).content;
        return std::pair(std::abs(span.begin - m_span.begin), std::abs(span.end - m_span.end));
    });
    for (const int quote : std::as_const(order)) {
        const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(m_source, quote));
        if (index.isValid()) {
            return index;
        }
    }
    return {};
}

/** At first the most quoted one is open, with what most sources have of them. */
void QuoteList::openFirst()
{
    const QModelIndex speaker = m_proxy->index(0, 0);
    const QModelIndex utterance = m_proxy->index(0, 0, speaker);
    if (utterance.isValid()) {
        m_tree->expand(speaker);
        m_tree->expand(utterance);
        m_tree->setCurrentIndex(utterance);
    }
}

} // namespace Sidelight
