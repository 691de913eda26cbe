// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/recurrence/wordvector.h"

#include "models/claims/values/valuelanguage.h"
#include "models/text/folding.h"

#include <algorithm>
#include <cmath>

namespace Sidelight
{

namespace
{

constexpr double unseenDocuments = 50;

bool isCommon(const QString &word)
{
    return std::ranges::any_of(valueLanguages(),
                               [&](const ValueLanguage &language) { return language.commonWords.contains(word); });
}

/** The content words of a text: runs of letters, folded. */
template <class Function>
void forEachWord(QStringView text, const Function &function)
{
    constexpr qsizetype shortest = 3;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetter() || text[end].isMark())) {
            ++end;
        }
        if (end - at >= shortest) {
            QString word = folded(text.sliced(at, end - at));
            if (word.size() > shortest && word.endsWith(u's') && !word.endsWith(u"ss")) {
                word.chop(1);
            }
            function(word);
        }
        at = std::max(end, at + 1);
    }
}

} // namespace

double likeness(const WordVector &a, const WordVector &b)
{
    double sum = 0;
    auto other = b.cbegin();
    for (const auto &[word, weight] : a) {
        while (other != b.cend() && other->first < word) {
            ++other;
        }
        if (other == b.cend()) {
            break;
        }
        if (other->first == word) {
            sum += static_cast<double>(weight) * static_cast<double>(other->second);
        }
    }
    return std::min(sum, 1.0);
}

void WordWeights::addDocument(QStringView text)
{
    QSet<int> seen;
    ++m_documents;
    forEachWord(text, [&](const QString &word) {
        auto number = m_numbers.constFind(word);
        if (number == m_numbers.cend()) {
            const bool isLeftOut = isCommon(word);
            number = m_numbers.insert(word, isLeftOut ? -1 : static_cast<int>(m_documentsWith.size()));
            if (!isLeftOut) {
                m_documentsWith.append(0);
            }
        }
        if (*number >= 0 && !seen.contains(*number)) {
            seen.insert(*number);
            ++m_documentsWith[*number];
        }
    });
}

WordVector WordWeights::vector(QStringView text) const
{
    QHash<int, int> counts;
    forEachWord(text, [&](const QString &word) {
        const int number = m_numbers.value(word, -1);
        if (number >= 0) {
            ++counts[number];
        }
    });
    WordVector vector;
    double square = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const double rarity = std::log((m_documents + unseenDocuments) / (documentsWith(count.key()) + 0.5));
        const double weight = (1 + std::log(count.value())) * rarity;
        vector.append({count.key(), static_cast<float>(weight)});
        square += weight * weight;
    }
    const auto length = static_cast<float>(std::sqrt(square));
    for (auto &[word, weight] : vector) {
        weight /= length;
    }
    std::ranges::sort(vector);
    return vector;
}

} // namespace Sidelight
