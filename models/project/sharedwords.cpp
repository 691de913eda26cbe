// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/sharedwords.h"

#include "models/text/tokens.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

/** Words of a text, in order, and how many of them stand in some spans. */
class WordCounter final
{
public:
    explicit WordCounter(const PassageSource &source)
        : m_words(words(source.text, source.masked))
    {
    }

    [[nodiscard]] int all() const { return static_cast<int>(m_words.size()); }

    /** Number of words inside any of `spans`, each word once. O(spans x log(spans + words)). */
    [[nodiscard]] int inside(QList<Span> spans) const
    {
        std::ranges::sort(spans);
        qsizetype count = 0;
        auto from = m_words.cbegin();
        for (const Span &span : spans) {
            const auto first = std::ranges::lower_bound(from, m_words.cend(), span.begin, {}, &Span::begin);
            const auto last = std::ranges::upper_bound(first, m_words.cend(), span.end, {}, &Span::end);
            count += last - first;
            from = last;
        }
        return static_cast<int>(count);
    }

private:
    QList<Span> m_words;
};

} // namespace

QList<QList<Passage>> tellingPassages(const QList<Passage> &passages, qsizetype sources)
{
    QList<QList<Passage>> result(sources);
    for (const Passage &passage : passages) {
        if (!passage.noise) {
            result[passage.sourceA].append(passage);
            result[passage.sourceB].append(passage);
        }
    }
    return result;
}

void noteShared(Analysis &analysis, int row, const PassageSource &text, const QList<Passage> &telling)
{
    SourceAnalysis &source = analysis.sources[row];
    source.shared = sharedStretches(telling, row);
    source.sharedWords = 0;
    analysis.overlapWords[row].clear();
    if (telling.isEmpty() && source.words > 0) {
        return; // they are those of the analysis before
    }
    QHash<int, QList<Span>> spans;
    QList<Span> shared;
    for (const Passage &passage : telling) {
        const bool isA = passage.sourceA == row;
        shared.append(isA ? passage.a : passage.b);
        spans[isA ? passage.sourceB : passage.sourceA].append(shared.constLast());
    }
    const WordCounter counter(text);
    for (const auto &[other, common] : spans.asKeyValueRange()) {
        analysis.overlapWords[row].insert(other, counter.inside(common));
    }
    source.words = counter.all();
    source.sharedWords = counter.inside(shared);
}

} // namespace Sidelight
