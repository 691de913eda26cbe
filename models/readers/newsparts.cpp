// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/newsparts.h"

#include "models/readers/captions.h"
#include "models/readers/datelines.h"
#include "models/readers/headings.h"
#include "models/readers/outlets.h"
#include "models/readers/pagefurniture.h"
#include "models/readers/publicationdates.h"

namespace Sidelight
{

NewsParts newsParts(const QString &text)
{
    NewsDraft draft(text);
    markCaptions(draft);
    markCalls(draft);
    markDates(draft);
    markCounters(draft);
    markRelated(draft);
    markRepetitions(draft);
    markDateline(draft);
    markHeadings(draft);
    markCredits(draft);
    findOutlet(draft);
    return {draft.parts(), draft.metadata};
}

} // namespace Sidelight
