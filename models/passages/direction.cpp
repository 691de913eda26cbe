// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/direction.h"

#include "models/passages/credits.h"
#include "models/text/folding.h"
#include "models/text/tokens.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr double nearlyAll = 0.9;
constexpr double notNearlyAll = 0.7;
constexpr int leastShared = 30;           // words that a source must share before containment tells something
constexpr qsizetype leastSpelling = 6;    // letters of a word whose spelling is looked at
constexpr qsizetype inflectedLetters = 2; // at the end of a word: "ferries" is no spelling of "ferried"

double shareIn(const DirectionSource &source, int other)
{
    return source.sharedWords > 0 ? double(source.overlapWords.value(other)) / source.sharedWords : 0;
}

QList<DirectionSign> dateSigns(int a, int b, const QList<DirectionSource> &sources)
{
    const QDateTime first = sources.at(a).published;
    const QDateTime second = sources.at(b).published;
    if (!first.isValid() || !second.isValid() || first == second) {
        return {};
    }
    const bool isFirstLater = first > second;
    DirectionSign sign;
    sign.reason = DirectionReason::Date;
    sign.from = {isFirstLater ? a : b};
    sign.on = {isFirstLater ? b : a};
    sign.published = std::max(first, second);
    sign.publishedOn = std::min(first, second);
    return {sign};
}

QList<DirectionSign> containmentSigns(int from, int on, const QList<DirectionSource> &sources)
{
    DirectionSign sign;
    sign.reason = DirectionReason::Containment;
    sign.from = {from};
    sign.on = {on};
    sign.share = shareIn(sources.at(from), on);
    sign.shareOn = shareIn(sources.at(on), from);
    const bool isTelling = sources.at(from).sharedWords >= leastShared && sources.at(on).sharedWords >= leastShared;
    return isTelling && sign.share >= nearlyAll && sign.shareOn <= notNearlyAll ? QList{sign} : QList<DirectionSign>();
}

QList<DirectionSign> creditSigns(int from, int on, const QList<DirectionSource> &sources)
{
    const QString outlet = creditKey(sources.at(on).outlet);
    const QList<Credit> &credits = sources.at(from).credits;
    const auto credit =
        std::ranges::find_if(credits, [&](const Credit &candidate) { return creditKey(candidate.name) == outlet; });
    if (outlet.isEmpty() || credit == credits.cend()) {
        return {};
    }
    DirectionSign sign;
    sign.reason = DirectionReason::Credit;
    sign.from = {from};
    sign.on = {on};
    sign.words = credit->name;
    return {sign};
}

void addOnce(QList<int> &sources, int source)
{
    if (!sources.contains(source)) {
        sources.append(source);
    }
}

/** Looks through the columns of a group for slips that some members have and others have not. */
class SlipFinder
{
public:
    SlipFinder(const Variants &variants, const QStringList &texts)
        : m_variants(variants)
        , m_texts(texts)
    {
    }

    [[nodiscard]] QList<DirectionSign> find() const
    {
        QList<DirectionSign> signs;
        const Wording base = wording(m_variants.base());
        const QSet<qsizetype> insertions = slipsPutIn();
        for (int column = 0; column < m_variants.columns().size(); ++column) {
            const Span &words = m_variants.wordsIn(column);
            const bool isSlip = words.isEmpty() ? insertions.contains(words.begin) : Sidelight::isSlip(base, words);
            const DirectionSign sign = isSlip ? signOf(column) : DirectionSign();
            if (!sign.from.isEmpty() && !sign.on.isEmpty()) {
                signs.append(sign);
            }
        }
        return signs;
    }

private:
    [[nodiscard]] Wording wording(int row) const { return m_variants.wording(row, textOf(row)); }
    [[nodiscard]] int sourceOf(int row) const { return m_variants.rows().at(row).member.source; }
    [[nodiscard]] QStringView textOf(int row) const { return m_texts.at(sourceOf(row)); }

    /** The words of the base before which some member has a slip of its own. */
    [[nodiscard]] QSet<qsizetype> slipsPutIn() const
    {
        QSet<qsizetype> places;
        for (int row = 0; row < m_variants.rows().size(); ++row) {
            const Wording own = wording(row);
            for (const VariantRun &run : m_variants.runsOf(row)) {
                if (run.kind == RunKind::OnlyInB && isSlip(own, run.own)) {
                    places.insert(run.base.begin);
                }
            }
        }
        return places;
    }

    /** Whether a member has the words of the base on both sides of a column: it is not merely cut off there. */
    [[nodiscard]] bool isSurrounded(int row, int column) const
    {
        const auto isSame = [&](int neighbour) {
            const QList<AlignedRun> cell = neighbour >= 0 && neighbour < m_variants.columns().size()
                                               ? m_variants.cell(row, neighbour)
                                               : QList<AlignedRun>();
            return cell.size() == 1 && cell.constFirst().kind == RunKind::Same;
        };
        return isSame(column - 1) && isSame(column + 1);
    }

    [[nodiscard]] DirectionSign signOf(int column) const
    {
        const bool isPutIn = m_variants.wordsIn(column).isEmpty();
        DirectionSign sign;
        sign.reason = DirectionReason::Slip;
        for (int row = 0; row < m_variants.rows().size(); ++row) {
            const QList<AlignedRun> cell = m_variants.cell(row, column);
            const bool isEmpty =
                isPutIn ? cell.isEmpty() : cell.size() == 1 && cell.constFirst().kind == RunKind::OnlyInA;
            const bool isKept =
                cell.size() == 1 && cell.constFirst().kind == (isPutIn ? RunKind::OnlyInB : RunKind::Same);
            if (isKept) {
                const Span &own = cell.constFirst().b;
                sign.words = sign.on.isEmpty() ? textOf(row).sliced(own.begin, own.length()).toString() : sign.words;
                addOnce(sign.on, sourceOf(row));
            } else if (isEmpty && isSurrounded(row, column)) {
                addOnce(sign.from, sourceOf(row));
            }
        }
        return sign;
    }

    const Variants &m_variants;
    const QStringList &m_texts;
};

/** Whether one letter is another, too many, or two have changed places; not the first one, and not at the end. */
bool differInSpelling(QStringView a, QStringView b)
{
    const auto [shorter, longer] = std::minmax({a.size(), b.size()});
    if (shorter < leastSpelling || longer - shorter > 1 || a == b) {
        return false;
    }
    qsizetype before = 0;
    while (before < shorter && a.at(before) == b.at(before)) {
        ++before;
    }
    qsizetype after = 0;
    while (after < shorter - before && a.at(a.size() - 1 - after) == b.at(b.size() - 1 - after)) {
        ++after;
    }
    const qsizetype differing = longer - before - after;
    const bool isSwapped =
        differing == 2 && a.size() == b.size() && a.at(before) == b.at(before + 1) && a.at(before + 1) == b.at(before);
    return before > 0 && after >= inflectedLetters && (differing == 1 || isSwapped);
}

/** How often words stand in the sources; a text is read when it is first asked about, and once. */
class WordCounts
{
public:
    explicit WordCounts(const QStringList &texts)
        : m_texts(texts)
    {
    }

    [[nodiscard]] qsizetype of(const QString &foldedWord, int source)
    {
        auto counts = m_counts.find(source);
        if (counts == m_counts.end()) {
            counts = m_counts.insert(source, counted(m_texts.at(source)));
        }
        return counts->value(foldedWord);
    }

private:
    [[nodiscard]] static QHash<QString, qsizetype> counted(QStringView text)
    {
        QHash<QString, qsizetype> counts;
        for (const Span &word : words(text)) {
            ++counts[folded(text.sliced(word.begin, word.length()))];
        }
        return counts;
    }

    const QStringList &m_texts;
    QHash<int, QHash<QString, qsizetype>> m_counts; // by source
};

QList<DirectionSign> spellingSigns(const Variants &variants, const QStringList &texts)
{
    QList<DirectionSign> signs;
    WordCounts counts(texts);
    const int base = variants.rows().at(variants.base()).member.source;
    for (const Variant &variant : variants.rows()) {
        const int own = variant.member.source;
        for (const AlignedRun &run : variant.runs) {
            const QString ofBase = texts.at(base).sliced(run.a.begin, run.a.length());
            const QString ofOwn = texts.at(own).sliced(run.b.begin, run.b.length());
            if (own == base || run.kind != RunKind::Changed || run.words != 1 ||
                !differInSpelling(folded(ofBase), folded(ofOwn))) {
                continue;
            }
            const auto count = [&](const QString &word) {
                return counts.of(folded(word), base) + counts.of(folded(word), own);
            };
            const qsizetype baseCount = count(ofBase);
            const qsizetype ownCount = count(ofOwn);
            if (std::min(baseCount, ownCount) == 1 && std::max(baseCount, ownCount) > 1) {
                const bool isBaseRare = baseCount == 1;
                DirectionSign sign;
                sign.reason = DirectionReason::Spelling;
                sign.from = {isBaseRare ? own : base};
                sign.on = {isBaseRare ? base : own};
                sign.words = isBaseRare ? ofBase : ofOwn;
                sign.otherWords = isBaseRare ? ofOwn : ofBase;
                signs.append(sign);
            }
        }
    }
    return signs;
}

} // namespace

QList<DirectionSign> signsBetween(int a, int b, const QList<DirectionSource> &sources)
{
    return dateSigns(a, b, sources) + containmentSigns(a, b, sources) + containmentSigns(b, a, sources) +
           creditSigns(a, b, sources) + creditSigns(b, a, sources);
}

QList<DirectionSign> signsInWording(const Variants &variants, const QStringList &texts)
{
    if (variants.base() < 0) {
        return {};
    }
    return SlipFinder(variants, texts).find() + spellingSigns(variants, texts);
}

QList<DirectionSign> directionSigns(const Variants &variants, const QList<DirectionSource> &sources,
                                    const QStringList &texts)
{
    QList<DirectionSign> signs = signsInWording(variants, texts);
    QSet<int> done;
    for (const Variant &variant : variants.rows()) {
        const int base = variants.rows().at(variants.base()).member.source;
        if (variant.member.source != base && !done.contains(variant.member.source)) {
            done.insert(variant.member.source);
            signs += signsBetween(base, variant.member.source, sources);
        }
    }
    return signs;
}

} // namespace Sidelight
