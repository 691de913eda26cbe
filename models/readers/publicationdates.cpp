// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/publicationdates.h"

#include "models/readers/dates.h"
#include "models/readers/newsnames.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr qsizetype longestDateLine = 20; // words

int rank(DateLabel label)
{
    switch (label) {
    case DateLabel::Published:
        return 3;
    case DateLabel::None:
        return 2;
    case DateLabel::Updated:
        return 1;
    }
    return 0;
}

} // namespace

void markDates(NewsDraft &draft)
{
    int best = 0;
    const qsizetype head = draft.lead();
    for (qsizetype i = 0; i < draft.count(); ++i) {
        const NewsLine &line = draft.line(i);
        if (!draft.isFree(i) || line.wordCount() > longestDateLine || std::ranges::none_of(line.folded, isNumber)) {
            continue;
        }
        const QList<LabelledDate> dates = datesOf(line.text);
        const bool isLabelled =
            std::ranges::any_of(dates, [](const LabelledDate &date) { return date.label != DateLabel::None; });
        if (dates.isEmpty() ||
            (!isLabelled && (i >= head || line.ending == LineEnding::Break || line.text.front() == u'('))) {
            continue;
        }
        draft.mark(i, PartKind::Date, isLabelled ? PartReason::Wording : PartReason::Position, isLabelled);
        for (const LabelledDate &date : dates) {
            if (rank(date.label) > best) {
                best = rank(date.label);
                draft.metadata.published = date.when;
            }
        }
    }
}

} // namespace Sidelight
