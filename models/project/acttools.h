// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"
#include "models/text/sanitising.h"

#include <QCoreApplication>

namespace Sidelight::acts
{

/** The context of the texts in the undo list. */
struct ActText {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::Acts)
};

/** A name as it is kept: safe, on one line, without outer blanks. */
inline QString cleanName(const QString &name)
{
    return sanitised(name).replace(QChar::LineFeed, QChar::Space).trimmed();
}

/** Two texts in one, the second behind the first with a blank line between, without paragraphs that are there already.
 */
[[nodiscard]] QString joinedTexts(const QString &first, const QString &second);

/** Takes out the rows that `isRemoved` says. */
template <class T, class Predicate>
void appendRemoved(QList<Edit<T>> &edits, const QList<T> &rows, Predicate isRemoved)
{
    for (const T &row : rows) {
        if (isRemoved(row)) {
            edits.append({row, {}});
        }
    }
}

/** Whether a place is one of a text of the project, and not empty. */
inline bool isPossible(const ProjectData &data, const Place &place)
{
    const Source *source = data.source(place.source);
    return source && 0 <= place.span.begin && !place.span.isEmpty() && place.span.end <= source->article.text.size();
}

/** What stands at a place; nothing where it is not possible. */
inline QString wordsAt(const ProjectData &data, const Place &place)
{
    return isPossible(data, place)
               ? data.source(place.source)->article.text.sliced(place.span.begin, place.span.length())
               : QString();
}

} // namespace Sidelight::acts
