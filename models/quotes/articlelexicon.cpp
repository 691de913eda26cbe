// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/articlelexicon.h"

#include "models/text/folding.h"
#include "models/text/tokens.h"

namespace Sidelight
{

namespace
{

constexpr qsizetype sampleLength = 1500; // units

} // namespace

std::shared_ptr<const Lexicon> lexiconOf(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), sampleLength));
    QStringList result;
    for (const Span &word : words(sample)) {
        result.append(folded(sample.sliced(word.begin, word.length())));
    }
    return lexiconFor(result);
}

} // namespace Sidelight
