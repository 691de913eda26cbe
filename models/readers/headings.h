// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readers/newsdraft.h"

namespace Sidelight
{

/**
 * Marks what stands above the article's text: a section's name ("International"), the headline, the subhead and the
 * byline, and sets title and byline (and the agency, if the byline names one).
 *
 * The headline is the first line left, if it is short, does not end as a sentence does (title case may) and running
 * text follows. A line after it is a subhead if it is no sentence; or if it is one but touches the headline where
 * the article otherwise has blank lines, or a byline, date or dateline parts it from the text, or the headline ends
 * with a semicolon.
 */
void markHeadings(NewsDraft &draft);

/** The names of a byline ("By Jane Doe and John Roe, Reuters" gives "Jane Doe and John Roe"); empty if the line is
 * none. */
[[nodiscard]] QStringView bylineNames(QStringView line);

} // namespace Sidelight
