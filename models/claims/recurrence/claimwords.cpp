// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/recurrence/claimwords.h"

#include "models/text/folding.h"
#include "models/text/tokens.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Sidelight
{

namespace
{

constexpr qsizetype stemLength = 5;

QString withoutPossessive(const QString &word)
{
    return word.endsWith(u"'s") ? word.chopped(2) : word;
}

} // namespace

QList<ClaimWord> claimWords(QStringView text, const Span &span, const ValueLanguage &language)
{
    QList<ClaimWord> result;
    bool isFirst = true;
    for (const Span &local : words(text.sliced(span.begin, span.length()))) {
        const Span place{local.begin + span.begin, local.end + span.begin};
        const QStringView piece = text.sliced(place.begin, place.length());
        const QString word = withoutPossessive(folded(piece));
        const bool isName = !isFirst && piece.front().isUpper();
        isFirst = false;
        const bool hasLetter = std::ranges::any_of(word, [](QChar unit) { return unit.isLetter(); });
        if (hasLetter && word.size() > 1 && !language.commonWords.contains(word)) {
            result.append({place, language.aliases.value(word, word), isName});
        }
    }
    return result;
}

bool areForms(QStringView a, QStringView b)
{
    if (a == b) {
        return true;
    }
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < 4) {
        return false;
    }
    const qsizetype common = std::ranges::mismatch(a, b).in1 - a.begin();
    if (common >= stemLength || (common >= 4 && common + 2 >= shorter && std::max(a.size(), b.size()) <= shorter + 3)) {
        return true;
    }
    const QStringView stem = a.size() < b.size() ? a : b;
    const QStringView other = a.size() < b.size() ? b : a;
    return shorter >= stemLength && other.size() <= stem.size() + 3 && other.sliced(1).contains(stem.first(stemLength));
}

QString WordRarity::key(const QString &word)
{
    return word.first(std::min(stemLength, word.size()));
}

void WordRarity::addSentence(const QList<ClaimWord> &words)
{
    QSet<QString> keys;
    for (const ClaimWord &word : words) {
        keys.insert(key(word.text));
    }
    for (const QString &stem : keys) {
        ++m_sentencesWith[stem];
    }
    ++m_sentences;
}

double WordRarity::of(const QString &word) const
{
    constexpr double least = 0.1;
    return std::max(least, std::log((m_sentences + 1) / (m_sentencesWith.value(key(word)) + 0.5)));
}

} // namespace Sidelight
