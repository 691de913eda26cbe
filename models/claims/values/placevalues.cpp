// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/placevalues.h"

#include "models/claims/values/amountphrases.h"

namespace Sidelight
{

QList<Value> placeValues(const ReadText &text)
{
    const AmountPhrases phrases(text);
    QList<Value> values;
    for (int at = 0; at < phrases.size();) {
        const std::optional<PhraseHit> hit = phrases.phraseAt(text.language->places, at);
        if (hit) {
            const QString stepsBack = hit->name.sliced(hit->name.lastIndexOf(u'-') + 1); // of "end-1"
            values.append({.span = {phrases.token(at).span.begin, phrases.token(hit->end - 1).span.end},
                           .type = ValueType::Ordinal,
                           .value = hit->name,
                           .number = -stepsBack.toInt() - 1});
        }
        at = hit ? hit->end : at + 1;
    }
    return values;
}

} // namespace Sidelight
