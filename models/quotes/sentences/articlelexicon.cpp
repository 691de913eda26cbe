// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/sentences/articlelexicon.h"

#include "models/text/folding.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr qsizetype sampleLength = 1000; // units

} // namespace

std::shared_ptr<const Lexicon> lexiconOf(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), sampleLength));
    QStringList words;
    for (qsizetype i = 0; i < sample.size();) {
        const qsizetype begin = i;
        while (i < sample.size() && sample[i].isLetter()) {
            ++i;
        }
        if (i > begin) {
            words.append(folded(sample.sliced(begin, i - begin)));
        }
        i += i > begin ? 0 : 1;
    }
    return lexiconFor(words);
}

} // namespace Sidelight
