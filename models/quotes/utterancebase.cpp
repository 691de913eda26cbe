// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/utterancebase.h"

namespace Sidelight
{

namespace
{

/** Finds the fullest row, in the speaker's own words if any is. */
int fullestMember(const Utterance &utterance, const QList<QList<Quote>> &quotes)
{
    std::pair<bool, int> fullest(false, -1);
    int base = 0;
    for (const QList<int> &row : utteranceRows(utterance)) {
        const UtteranceMember &first = utterance.members.at(row.constFirst());
        const std::pair rank(quotes.at(first.source).at(first.quote).type == QuoteType::Direct, first.words);
        if (rank > fullest) {
            fullest = rank;
            base = row.constFirst();
        }
    }
    return base;
}

} // namespace

void chooseBase(Utterance &utterance, const QStringList &texts, const QList<QList<Quote>> &quotes)
{
    utterance.base = fullestMember(utterance, quotes);
    if (utterance.members.size() == 1) {
        utterance.members.first().form = UtteranceForm::Base;
        return;
    }
    const QList<QList<int>> rows = utteranceRows(utterance);
    const Variants variants = variantsOf(utterance, texts, quotes);
    for (int row = 0; row < rows.size(); ++row) {
        for (const int member : rows.at(row)) {
            utterance.members[member].form = variants.rows().at(row).name.kind;
        }
    }
}

} // namespace Sidelight
