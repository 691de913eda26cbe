// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/groupmember.h"
#include "models/text/variantname.h"
#include "models/text/variantruns.h"

#include <QStringList>

namespace Sidelight
{

/** One member of a group against the base. In its runs A is the base and B the member: OnlyInA is left out here. */
struct Variant {
    GroupMember member;
    VariantName name;
    VariantCounts counts;
    QList<AlignedRun> runs; ///< in the order of the base; on word boundaries

    bool operator==(const Variant &) const = default;
};

/** A column that all members have in common. */
struct VariantColumn {
    Span base;           ///< empty where the base has nothing: it says where
    int words = 0;       ///< of the base
    bool isSame = false; ///< all members have the words of the base

    bool operator==(const VariantColumn &) const = default;
};

/** The wordings of a passage group or an utterance word by word: a row a member, in columns. Cheap to copy. */
class Variants final
{
public:
    Variants() = default;
    /**
     * Aligns every member of a group to a base: an index into the members, or else the member that has most runs of
     * three words in common with the others, the longest and then the first among equals. `texts` are the reading texts
     * of the sources. Words are compared folded; alignWords() is the method. Linear in the words of the members.
     */
    Variants(const QList<GroupMember> &members, const QStringList &texts, int base = -1);
    /**
     * The same of members that are in parts: of each, only the words in its `parts` (sorted, apart, within its span)
     * count, and no run goes from one part to the next. A member that has in one part what the base has in two, and
     * nothing else put in or changed, is spliced.
     */
    Variants(const QList<GroupMember> &members, const QList<QList<Span>> &parts, const QStringList &texts, int base);

    [[nodiscard]] const QList<Variant> &rows() const { return m_rows; } ///< in the order of the group's members
    [[nodiscard]] const QList<VariantColumn> &columns() const { return m_columns; }
    [[nodiscard]] int base() const { return m_base; } ///< its row; -1 without rows

    /**
     * What a member has in a column, in order: nothing, one run, or several where the changed words of some member keep
     * the column whole. Runs that go through several columns are cut there; moved words stand in the column of the same
     * words of the base. O(log runs + result).
     */
    [[nodiscard]] QList<AlignedRun> cell(int row, int column) const;

    /** The words of a member; `text` is its source's. */
    [[nodiscard]] Wording wording(int row, QStringView text) const
    {
        return {text, m_words.at(row), m_numbers.at(row)};
    }
    /** The runs of a member and the words of the base that a column holds, both in places of words. */
    [[nodiscard]] const QList<VariantRun> &runsOf(int row) const { return m_runs.at(row); }
    [[nodiscard]] const Span &wordsIn(int column) const { return m_columnWords.at(column); }

private:
    void addRow(const GroupMember &member, const Wording &base, const Wording &own);
    void addColumns();
    [[nodiscard]] AlignedRun spansOf(const VariantRun &run, int row) const;

    QList<Variant> m_rows;
    QList<VariantColumn> m_columns;
    QList<Span> m_columnWords;       ///< the words of the base that a column holds
    QList<QList<Span>> m_words;      ///< of each member
    QList<QList<int>> m_numbers;     ///< of their words
    QList<QList<VariantRun>> m_runs; ///< of each member, in words
    int m_base = -1;
};

} // namespace Sidelight
