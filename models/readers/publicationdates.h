// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readers/newsdraft.h"

namespace Sidelight
{

/** Marks lines that are dates, bare ones only above the article's text, and sets the publication date: a labelled one
 * before a bare one before that of the last change. */
void markDates(NewsDraft &draft);

} // namespace Sidelight
