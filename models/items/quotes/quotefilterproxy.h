// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/find/textfilter.h"
#include "models/quotes/quote.h"

#include <QSortFilterProxyModel>
#include <QUuid>

#include <optional>

namespace Sidelight
{

/**
 * The quotes that fit what was typed (in their words or their speaker's name), of the speaker, types, source and
 * confidence that are wanted, under their utterances and speakers: these in the model's order, the quotes in that of
 * the sources and texts. The source model must be a QuoteModel.
 */
class QuoteFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuoteFilterProxy)

public:
    explicit QuoteFilterProxy(QObject *parent = nullptr);
    ~QuoteFilterProxy() override;

    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filter.text(); }
    /** All are shown in the beginning. */
    void setTypeShown(QuoteType type, bool shown);
    [[nodiscard]] bool isTypeShown(QuoteType type) const { return !m_hiddenTypes.contains(type); }
    /** Only the quotes of one source; a null id shows all. */
    void setSource(const QUuid &source);
    [[nodiscard]] QUuid source() const { return m_source; }
    /** Only the quotes of one speaker: their name, or "" for those of an unknown one; nothing shows all. */
    void setSpeaker(const std::optional<QString> &speaker);
    [[nodiscard]] const std::optional<QString> &speaker() const { return m_speaker; }
    /** Only quotes that are at least so sure, 0 to 1. */
    void setLeastConfidence(double least);
    [[nodiscard]] double leastConfidence() const { return m_leastConfidence; }
    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    TextFilter m_filter;
    QList<QuoteType> m_hiddenTypes;
    QUuid m_source;
    std::optional<QString> m_speaker;
    double m_leastConfidence = 0;
};

} // namespace Sidelight
