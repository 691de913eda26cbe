// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/conflicts.h"

#include <algorithm>
#include <functional>

namespace Sidelight
{

namespace
{

QList<ValuedText> valuedTexts(const ProjectData &data, const Analysis &analysis)
{
    QList<ValuedText> texts(analysis.ids.size());
    for (int i = 0; i < texts.size(); ++i) {
        if (const Source *source = data.source(analysis.ids.at(i))) {
            texts[i] = {source->article.text, source->article.metadata.published.date(), analysis.sources.at(i).values};
        }
    }
    return texts;
}

} // namespace

Result<QList<Conflict>> findConflicts(const ProjectData &data, const Analysis &analysis, const ProgressFn &progress)
{
    const QList<ValuedText> texts = valuedTexts(data, analysis);
    const auto recurrences = findRecurrences(texts, progress);
    if (!recurrences) {
        return tl::unexpected(recurrences.error());
    }
    QList<Conflict> conflicts;
    for (const Recurrence &recurrence : *recurrences) {
        if (!recurrence.isSame) {
            const Value &first = texts.at(recurrence.first).values.at(recurrence.firstValue);
            const Value &second = texts.at(recurrence.second).values.at(recurrence.secondValue);
            conflicts.append({{analysis.ids.at(recurrence.first), first.span},
                              {analysis.ids.at(recurrence.second), second.span},
                              first,
                              second,
                              recurrence.likeness});
        }
    }
    std::ranges::stable_sort(conflicts, std::greater(), &Conflict::likeness);
    return conflicts;
}

} // namespace Sidelight
