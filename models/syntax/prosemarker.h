// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/syntax/prosespan.h"
#include "models/text/article.h"

#include <memory>

namespace Sidelight
{

class DefinitionMarker;

/**
 * Marks the prose of articles. Two sources are put together:
 * - the article's parts, found in the whole text, say what is its headline, subhead, byline, dateline, date and credit;
 * - the syntax definition "News Article" (resources/syntax) marks what a single paragraph shows: direct speech, dates
 *   in running text, and bylines, datelines and credits where the article has no parts.
 *
 * The parts win: a mark of the definition is cut to what lies outside every part, and a byline, dateline or credit that
 * meets one is dropped. Nothing is marked inside masked parts but the date and the credit that they are.
 *
 * Not thread-safe and not cheap to make (8 ms): one a worker, and kept. proseSpans() makes its own.
 */
class ProseMarker final
{
public:
    ProseMarker();
    ~ProseMarker();
    ProseMarker(ProseMarker &&) noexcept;
    ProseMarker &operator=(ProseMarker &&) noexcept;

    /** The spans in text order, not overlapping. Linear in the text. */
    [[nodiscard]] QList<ProseSpan> mark(const Article &article);

private:
    std::unique_ptr<DefinitionMarker> m_definition;
};

/** The spans of one article, with a marker of its own; from any thread. */
[[nodiscard]] QList<ProseSpan> proseSpans(const Article &article);

} // namespace Sidelight
