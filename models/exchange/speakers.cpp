// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/speakers.h"

#include "models/text/tokens.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** In the order in which speakers take them; claims take theirs from 1 upwards. */
constexpr std::array colours{1, 2, 12, 7, 10, 9, 11, 8, 5, 6, 4, 3};

} // namespace

QList<Speaker> speakersOf(const QList<QList<Quote>> &quotesOfSources)
{
    QHash<QString, int> counts;
    for (const QList<Quote> &quotes : quotesOfSources) {
        for (const Quote &quote : quotes) {
            if (!quote.speaker.isEmpty()) {
                ++counts[quote.speaker];
            }
        }
    }
    QList<Speaker> speakers;
    for (const auto &[name, count] : counts.asKeyValueRange()) {
        speakers.append({name, count, 0});
    }
    std::ranges::sort(speakers, {}, [](const Speaker &speaker) { return std::tuple(-speaker.quotes, speaker.name); });
    for (qsizetype i = 0; i < speakers.size(); ++i) {
        speakers[i].colour = colours.at(static_cast<size_t>(i) % colours.size());
    }
    return speakers;
}

QString initials(const QString &name)
{
    constexpr qsizetype longest = 4;
    QString letters;
    for (const Span &word : words(name)) {
        const QString text = name.sliced(word.begin, word.length());
        const bool isArticle = letters.isEmpty() && text.compare(u"the", Qt::CaseInsensitive) == 0;
        if (text.front().isUpper() && !isArticle && letters.size() < longest) {
            letters.append(text.front());
        }
    }
    if (!letters.isEmpty()) {
        return letters;
    }
    const QString start = name.first(std::min(name.size(), longest));
    return start.isEmpty() || !start.back().isHighSurrogate() ? start : start.chopped(1);
}

} // namespace Sidelight
