// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/reading/tokentraits.h"

#include "models/quotes/reading/features.h"
#include "models/text/folding.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr qsizetype stemLength = 5;
constexpr qsizetype tailLength = 3;
constexpr qsizetype kindTail = 2;        // letters of an unknown word's ending that tell its kind
constexpr qsizetype longestWord = 64;    // units that are looked at
constexpr qsizetype shortestStemmed = 6; // letters of a word whose stem is not itself

quint32 hashOf(QStringView text)
{
    quint64 hash = 0xCBF29CE484222325ull; // FNV-1a
    for (const QChar c : text) {
        hash = (hash ^ c.unicode()) * 0x100000001B3ull;
    }
    return quint32(hash ^ (hash >> 32));
}

enum Shape : quint32 { Capital = 1, AllCapital = 2, Digit = 4, Hyphen = 8, Possessive = 16, Contracted = 32 };

quint32 shapeOf(const Token &token, QStringView wording)
{
    quint32 shape = token.isCapital ? quint32(Capital) : 0u;
    const bool isShouted = wording.size() > 1 && std::all_of(wording.begin(), wording.end(),
                                                             [](QChar c) { return c.isUpper() || !c.isLetter(); });
    shape |= isShouted ? AllCapital : 0u;
    shape |= token.isNumber ? Digit : 0u;
    shape |= wording.contains(u'-') ? Hyphen : 0u;
    shape |= token.isPossessive ? Possessive : 0u;
    return shape | (token.isContracted ? Contracted : 0u);
}

quint32 kindOf(const Token &token, QStringView word, quint32 shape)
{
    if (token.entry == nullptr) {
        return feature(1, shape, token.isCapital ? 0 : hashOf(word.last(std::min(kindTail, word.size()))));
    }
    const LexiconEntry &entry = *token.entry;
    const quint64 classes = entry.classes.bits();
    const quint32 marks = (entry.isCue ? 1u : 0u) | (entry.isParticiple ? 2u : 0u) | (shape << 2);
    return feature(2 + quint32(entry.frames.toInt()), quint32(classes), quint32(classes >> 32), marks);
}

TokenTraits traitsOf(const Prose &prose, const Token &token)
{
    TokenTraits traits;
    if (token.isRun()) {
        const QuotedRun &run = prose.runs[token.run];
        const QStringView content = prose.wording(run.content).trimmed();
        const QChar tail = content.isEmpty() ? QChar() : content.back();
        traits.word = hashOf(u"“”");
        traits.tail = tail.isLetterOrNumber() ? 1u : tail.unicode();
        traits.stem = !content.isEmpty() && content.front().isUpper() ? 1u : 0u;
        traits.shape = quint32(std::min<qsizetype>(content.count(u' '), 8));
        traits.kind = feature(0, traits.word, traits.tail, traits.stem);
        return traits;
    }
    if (!token.isWord()) {
        traits.word = traits.stem = traits.tail = hashOf(prose.wording(token.span));
        traits.kind = feature(0, traits.word);
        return traits;
    }
    const QStringView wording = prose.wording(token.span).first(std::min(longestWord, token.span.length()));
    const QString word = token.isNumber ? QString() : folded(wording);
    traits.shape = shapeOf(token, wording);
    traits.word = hashOf(word);
    traits.stem = word.size() < shortestStemmed ? traits.word : hashOf(QStringView(word).first(stemLength));
    traits.tail = hashOf(QStringView(word).last(std::min(tailLength, word.size())));
    traits.kind = kindOf(token, word, traits.shape);
    return traits;
}

} // namespace

std::vector<TokenTraits> tokenTraits(const Prose &prose)
{
    std::vector<TokenTraits> traits;
    traits.reserve(size_t(prose.tokens.size()));
    for (const Token &token : prose.tokens) {
        traits.push_back(traitsOf(prose, token));
    }
    return traits;
}

} // namespace Sidelight
