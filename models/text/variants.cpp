// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/variants.h"

#include "models/text/folding.h"
#include "models/text/tokens.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace Sidelight
{

namespace
{

using Gram = std::array<int, 3>;

void addWords(Wording &wording, const Span &part, QHash<QString, int> &numbers)
{
    for (Span word : words(wording.text.sliced(part.begin, part.length()))) {
        word = {word.begin + part.begin, word.end + part.begin};
        const QString key = folded(wording.text.sliced(word.begin, word.length()));
        wording.words.append(word);
        if (!numbers.contains(key)) {
            numbers.insert(key, static_cast<int>(numbers.size()));
        }
        wording.numbers.append(numbers.value(key));
    }
}

/** The words of each part, with the same number for the same folded word. */
QList<Wording> wordings(const QList<GroupMember> &members, const QList<QList<Span>> &parts, const QStringList &texts)
{
    QHash<QString, int> numbers;
    QList<Wording> result;
    for (qsizetype i = 0; i < members.size(); ++i) {
        Wording wording;
        wording.text = texts.at(members.at(i).source);
        for (const Span &part : parts.at(i)) {
            if (!wording.words.isEmpty()) {
                wording.breaks.append(wording.words.size());
            }
            addWords(wording, part, numbers);
        }
        result.append(wording);
    }
    return result;
}

QList<QList<Span>> inOnePart(const QList<GroupMember> &members)
{
    QList<QList<Span>> parts;
    for (const GroupMember &member : members) {
        parts.append({member.span});
    }
    return parts;
}

std::set<Gram> gramsOf(const Wording &wording)
{
    std::set<Gram> grams;
    for (qsizetype at = 0; at + 3 <= wording.numbers.size(); ++at) {
        grams.insert({wording.numbers.at(at), wording.numbers.at(at + 1), wording.numbers.at(at + 2)});
    }
    return grams;
}

int typicalOf(const QList<Wording> &wordings)
{
    std::map<Gram, int> carriers;
    for (const Wording &wording : wordings) {
        for (const Gram &gram : gramsOf(wording)) {
            ++carriers[gram];
        }
    }
    int best = -1;
    std::tuple<qint64, qsizetype> most{-1, -1};
    for (int i = 0; i < wordings.size(); ++i) {
        qint64 common = 0;
        for (const Gram &gram : gramsOf(wordings.at(i))) {
            common += carriers[gram] - 1;
        }
        if (const std::tuple own(common, wordings.at(i).words.size()); own > most) {
            most = own;
            best = i;
        }
    }
    return best;
}

/** Places of words as a span of the text; without words where the next one begins. */
Span spanOf(const QList<Span> &words, const Span &places)
{
    if (!places.isEmpty()) {
        return {words.at(places.begin).begin, words.at(places.end - 1).end};
    }
    const qsizetype at = places.begin < words.size() ? words.at(places.begin).begin
                         : words.isEmpty()           ? 0
                                                     : words.constLast().end;
    return {at, at};
}

} // namespace

Variants::Variants(const QList<GroupMember> &members, const QStringList &texts, int base)
    : Variants(members, inOnePart(members), texts, base)
{
}

Variants::Variants(const QList<GroupMember> &members, const QList<QList<Span>> &parts, const QStringList &texts,
                   int base)
{
    const QList<Wording> all = wordings(members, parts, texts);
    m_base = base >= 0 && base < all.size() ? base : typicalOf(all);
    for (const Wording &wording : all) {
        m_words.append(wording.words);
        m_numbers.append(wording.numbers);
    }
    for (int row = 0; row < all.size(); ++row) {
        addRow(members.at(row), all.at(m_base), all.at(row));
    }
    if (m_base >= 0) {
        addColumns();
    }
}

void Variants::addRow(const GroupMember &member, const Wording &base, const Wording &own)
{
    const auto row = static_cast<int>(m_rows.size());
    const WordAlignment alignment = alignWords(base.numbers, own.numbers);
    m_runs.append(
        cutAtBreaks(variantRuns(alignment, base.numbers.size(), own.numbers.size()), base.breaks, own.breaks));
    Variant variant;
    variant.member = member;
    variant.counts = variantCounts(m_runs.constLast());
    variant.name = row == m_base ? VariantName() : variantName(m_runs.constLast(), base, own);
    for (const VariantRun &run : m_runs.constLast()) {
        variant.runs.append(spansOf(run, row));
    }
    m_rows.append(variant);
}

void Variants::addColumns()
{
    const QList<Span> &baseWords = m_words.at(m_base);
    for (const ColumnRange &range : variantColumns(m_runs, baseWords.size())) {
        m_columnWords.append(range.base);
        m_columns.append({spanOf(baseWords, range.base), static_cast<int>(range.base.length()), range.isSame});
    }
}

AlignedRun Variants::spansOf(const VariantRun &run, int row) const
{
    return {run.kind, spanOf(m_words.at(m_base), run.base), spanOf(m_words.at(row), run.own),
            static_cast<int>(std::max(run.base.length(), run.own.length()))};
}

QList<AlignedRun> Variants::cell(int row, int column) const
{
    QList<AlignedRun> result;
    for (const VariantRun &run : runsIn(m_runs.at(row), m_columnWords.at(column))) {
        result.append(spansOf(run, row));
    }
    return result;
}

} // namespace Sidelight
