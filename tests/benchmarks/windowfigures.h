// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sidelight
{

// Each prints the figures of one part of the window, with the issue's own limits beside them.

void emptyWindows();
void longTexts();
/** Six panes full of marks. */
void manyMarks();
/** A coding by a key where a text of 1 MB has 5,000. */
void codeByKey();
/** Another analyst's 10,000 codings come in, are compared, and get a newer text; all of it taken back and redone. */
void anotherAnalyst();
void aThousandSources();
void tenThousandSources();

} // namespace Sidelight
