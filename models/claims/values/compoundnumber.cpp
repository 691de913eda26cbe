// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/compoundnumber.h"

#include <algorithm>

namespace Sidelight
{

std::optional<CompoundNumber> compoundNumber(const QString &word, const ValueLanguage &language)
{
    constexpr qsizetype longestPart = 12;
    constexpr double hundred = 100;
    if (language.compound.isEmpty() || word.size() < 4) {
        return std::nullopt;
    }
    CompoundNumber number;
    double group = 0;
    int parts = 0;
    for (qsizetype at = 0; at < word.size(); ++parts) {
        qsizetype length = std::min(longestPart, word.size() - at);
        while (length > 0 && !language.compound.contains(word.sliced(at, length))) {
            --length;
        }
        if (length == 0) {
            const bool isEnding = parts > 0 && language.ordinalSuffixes.contains(word.sliced(at));
            if (!isEnding) {
                return std::nullopt;
            }
            number.isOrdinal = true;
            break;
        }
        const double value = language.compound.value(word.sliced(at, length));
        if (value == hundred) {
            group = std::max(group, 1.0) * value;
        } else if (value > hundred) {
            number.value += std::max(group, 1.0) * value;
            group = 0;
        } else {
            group += value;
        }
        at += length;
    }
    number.value += group;
    return number.value > 0 ? std::optional(number) : std::nullopt;
}

} // namespace Sidelight
