// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/source.h"

#include <algorithm>

namespace Sidelight
{

Article effectiveArticle(const Source &source)
{
    Article article = source.article;
    for (const PartOverrule &overrule : source.overrules) {
        const auto part = std::ranges::find(std::as_const(article.parts), overrule.span, &Part::span);
        if (part != article.parts.cend()) {
            article.parts[part - article.parts.cbegin()].masked = overrule.masked;
        }
    }
    return article;
}

} // namespace Sidelight
