// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QModelIndex;

namespace Sidelight
{

/** One condition on the figures of a source, as it was typed: "words>400", "shared<=10", "date>=2014-11-07". */
struct SourceCondition {
    enum class Field { Words, Share, Quotes, Codings, Date };
    enum class Relation { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

    Field field = Field::Words;
    Relation relation = Relation::Equal;
    double value = 0; ///< a number, per cent for Share, a Julian day for Date

    bool operator==(const SourceCondition &) const = default;
};

/** What was typed into the filter of the sources: conditions, and words to be looked for. */
struct SourceQuery {
    QList<SourceCondition> conditions;
    QString words; ///< all that is no condition

    bool operator==(const SourceQuery &) const = default;
};

/** Takes what was typed apart; a word that only looks like a condition ("words>many") stays a word. */
[[nodiscard]] SourceQuery sourceQuery(const QString &typed);

/** Whether a row of a SourceModel fulfils it; a source without a date fulfils none on dates. */
[[nodiscard]] bool fulfils(const QModelIndex &source, const SourceCondition &condition);

} // namespace Sidelight
