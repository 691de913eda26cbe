// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/article.h"

namespace Sidelight
{

/** What a plain-text article is made of, and what it says of itself. */
struct NewsParts {
    QList<Part> parts; ///< in text order, not overlapping
    Metadata metadata;

    bool operator==(const NewsParts &) const = default;
};

/**
 * Reads a sanitised text as a news article. Masked are the lines around the article that are no part of it: captions,
 * counters, calls, links, lines given twice, a section's name, labelled dates ("Last modified: ...") and credits.
 * Headline, subhead, byline, dateline, bare dates and an agency named inside a paragraph are not masked. A line stays
 * running text unless a rule clearly says otherwise: a text without structure has no parts. Linear; thread-safe.
 */
[[nodiscard]] NewsParts newsParts(const QString &text);

} // namespace Sidelight
