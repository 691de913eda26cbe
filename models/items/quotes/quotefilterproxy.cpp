// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/quotes/quotefilterproxy.h"

#include "models/items/quotes/quotemodel.h"

namespace Sidelight
{

QuoteFilterProxy::QuoteFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true); // speakers and utterances are shown with any of their quotes
    setSortRole(QuoteModel::SortRole);
    sort(QuoteModel::QuoteColumn);
}

QuoteFilterProxy::~QuoteFilterProxy() = default;

void QuoteFilterProxy::setFilterText(const QString &text)
{
    if (m_filter.setText(text)) {
        invalidateRowsFilter();
    }
}

void QuoteFilterProxy::setTypeShown(QuoteType type, bool shown)
{
    if (isTypeShown(type) == shown) {
        return;
    }
    if (shown) {
        m_hiddenTypes.removeAll(type);
    } else {
        m_hiddenTypes.append(type);
    }
    invalidateRowsFilter();
}

void QuoteFilterProxy::setSource(const QUuid &source)
{
    if (m_source != source) {
        m_source = source;
        invalidateRowsFilter();
    }
}

void QuoteFilterProxy::setSpeaker(const std::optional<QString> &speaker)
{
    if (m_speaker != speaker) {
        m_speaker = speaker;
        invalidateRowsFilter();
    }
}

void QuoteFilterProxy::setLeastConfidence(double least)
{
    if (m_leastConfidence != least) {
        m_leastConfidence = least;
        invalidateRowsFilter();
    }
}

bool QuoteFilterProxy::isFiltering() const
{
    return !m_filter.isEmpty() || !m_hiddenTypes.isEmpty() || !m_source.isNull() || m_speaker || m_leastConfidence > 0;
}

bool QuoteFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex row = sourceModel()->index(sourceRow, QuoteModel::QuoteColumn, sourceParent);
    if (row.data(QuoteModel::LevelRole).toInt() != QuoteModel::QuoteLevel) {
        return false;
    }
    return isTypeShown(QuoteType(row.data(QuoteModel::TypeRole).toInt())) &&
           (m_source.isNull() || row.data(QuoteModel::SourceIdRole).toUuid() == m_source) &&
           (!m_speaker || row.data(QuoteModel::SpeakerRole).toString() == *m_speaker) &&
           row.data(QuoteModel::ConfidenceRole).toDouble() >= m_leastConfidence &&
           (m_filter.isEmpty() || m_filter.matches(row.data(QuoteModel::FilterRole).toString()));
}

} // namespace Sidelight
