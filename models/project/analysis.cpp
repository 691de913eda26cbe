// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/analysis.h"

#include "models/claims/values.h"
#include "models/passages/sifting.h"
#include "models/quotes/quotes.h"
#include "models/text/tokens.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

/** Of a thousand steps of progress, those that the passages take; the rest is for the sources one by one. */
constexpr int passageSteps = 500;
constexpr int allSteps = 1000;

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

/** For every source, and every other one, the spans of its passages with it. */
using SpanTable = QList<QHash<int, QList<Span>>>;

SpanTable spansByPair(const QList<Passage> &passages, qsizetype sources)
{
    SpanTable table(sources);
    for (const Passage &passage : passages) {
        table[passage.sourceA][passage.sourceB].append(passage.a);
        table[passage.sourceB][passage.sourceA].append(passage.b);
    }
    return table;
}

/** Progress of one part of the work, as steps `from` to `to` of all. */
ProgressFn section(const ProgressFn &progress, int from, int to)
{
    if (!progress) {
        return {};
    }
    return [=](int done, int total) {
        const double share = total > 0 ? double(done) / total : 1.0;
        return progress(from + static_cast<int>(share * (to - from)), allSteps);
    };
}

QList<Article> effectiveArticles(const QList<Source> &sources)
{
    QList<Article> articles;
    articles.reserve(sources.size());
    for (const Source &source : sources) {
        articles.append(effectiveArticle(source));
    }
    return articles;
}

QList<PassageSource> passageSources(const QList<Article> &articles)
{
    QList<PassageSource> texts;
    texts.reserve(articles.size());
    for (const Article &article : articles) {
        texts.append({article.text, maskedSpans(article)});
    }
    return texts;
}

/** The rejections by the indexes of their sources. */
QList<RejectedPair> rejectedPairs(const QList<Source> &sources, const QList<Rejection> &rejections)
{
    QHash<QUuid, int> places;
    for (int i = 0; i < sources.size(); ++i) {
        places.insert(sources.at(i).id, i);
    }
    QList<RejectedPair> pairs;
    for (const Rejection &rejection : rejections) {
        const int a = places.value(rejection.a.source, -1);
        const int b = places.value(rejection.b.source, -1);
        if (a >= 0 && b >= 0 && a != b) {
            pairs.append(a < b ? RejectedPair{a, b, rejection.a.span, rejection.b.span}
                               : RejectedPair{b, a, rejection.b.span, rejection.a.span});
        }
    }
    return pairs;
}

void takePassages(Analysis &analysis, const SiftedPassages &sifted, const QList<PassageSource> &texts)
{
    analysis.passages = sifted.kept;
    analysis.groups = groupPassages(sifted.kept, texts);
    markManySources(analysis.passages, analysis.groups);
    if (!sifted.rejected.isEmpty()) {
        analysis.rejected = groupPassages(sifted.rejected, texts);
    }
}

/** Counts the words of one source, and those that it has in common with each other one. */
void countWords(Analysis &analysis, int row, const PassageSource &text, const QHash<int, QList<Span>> &spans)
{
    const WordCounter counter(text);
    QList<Span> shared;
    for (const auto &[column, common] : spans.asKeyValueRange()) {
        analysis.overlapWords[row][column] = counter.inside(common);
        shared += common;
    }
    analysis.sources[row].words = counter.all();
    analysis.sources[row].sharedWords = counter.inside(shared);
}

} // namespace

double Analysis::overlap(int row, int column) const
{
    const int all = sources.at(row).words;
    return all > 0 ? double(overlapWords.at(row).at(column)) / all : 0.0;
}

Result<Analysis> analyse(const QList<Source> &sources, const AnalysisOptions &options, const ProgressFn &progress)
{
    const QList<Article> articles = effectiveArticles(sources);
    const QList<PassageSource> texts = passageSources(articles);
    PassageNotes notes;
    const auto passages = findPassages(texts, options.passages, section(progress, 0, passageSteps), &notes);
    if (!passages) {
        return tl::unexpected(passages.error());
    }
    Analysis analysis;
    analysis.notes = notes;
    takePassages(
        analysis,
        siftedPassages(*passages, texts, rejectedPairs(sources, options.rejections), options.passages.minWords), texts);
    analysis.sources.resize(sources.size());
    analysis.overlapWords.fill(QList<int>(sources.size(), 0), sources.size());

    QList<Passage> telling = analysis.passages;
    telling.removeIf([](const Passage &passage) { return bool(passage.noise); });
    const SpanTable spans = spansByPair(telling, sources.size());
    const ProgressFn reading = section(progress, passageSteps, allSteps);
    for (int row = 0; row < sources.size(); ++row) {
        if (reading && !reading(row, static_cast<int>(sources.size()))) {
            return failure(Error::Code::Cancelled);
        }
        analysis.ids.append(sources.at(row).id);
        SourceAnalysis &source = analysis.sources[row];
        source.found = findQuotes(articles.at(row));
        source.prose = options.markProse ? options.markProse(articles.at(row)) : QList<ProseSpan>();
        source.credits = findCredits(articles.at(row));
        source.values =
            findValues(articles.at(row).text, articles.at(row).metadata.published.date(), texts.at(row).masked);
        source.shared = sharedStretches(telling, row);
        countWords(analysis, row, texts.at(row), spans.at(row));
    }
    decideQuotes(analysis, articles, options.quotes);
    if (reading && !reading(1, 1)) {
        return failure(Error::Code::Cancelled);
    }
    return analysis;
}

} // namespace Sidelight
