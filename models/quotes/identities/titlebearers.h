// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/article.h"

#include <QHash>
#include <QSet>

namespace Sidelight
{

/** What the texts say of titles and words, as far as it was asked. */
struct TitleBearers {
    /** By the noun of a title ("leader"): the surnames of those who have it beside their name. Folded. */
    QHash<QString, QSet<QString>> surnames;
    /** By the same and a surname, joined by a blank: all small or capital words that stand in between or before. */
    QHash<QString, QSet<QString>> qualifiers;
    QSet<QString> smallWords; ///< those asked for that some text has in small letters: no names
};

/**
 * Looks for bearers of titles: "Iran's Supreme Leader Ayatollah Ali Khamenei", "Leader of the Revolution Ali Khamenei",
 * "Khamenei, Iran's supreme leader". Titles are asked for by their nouns, words that may be no names by themselves,
 * both folded. Whoever bears a title is told by the last word of the name. Linear in the texts.
 */
[[nodiscard]] TitleBearers titleBearers(const QList<Article> &articles, const QSet<QString> &nouns,
                                        const QSet<QString> &words);

} // namespace Sidelight
