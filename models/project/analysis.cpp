// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/analysis.h"

#include "models/claims/values/values.h"
#include "models/passages/sifting.h"
#include "models/project/sharedwords.h"
#include "models/quotes/quotes.h"
#include "models/text/parallel.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

/** Of a thousand steps of progress, those that the passages take; the rest is for the sources one by one. */
constexpr int passageSteps = 450;
constexpr int groupSteps = 500; // the groups included
constexpr int allSteps = 1000;

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

/** Returns false if the progress asked to stop. */
bool takePassages(Analysis &analysis, const SiftedPassages &sifted, const QList<PassageSource> &texts,
                  const ProgressFn &progress)
{
    const auto groups = groupPassages(sifted.kept, texts, section(progress, passageSteps, groupSteps));
    const auto rejected = groups && !sifted.rejected.isEmpty()
                              ? groupPassages(sifted.rejected, texts, section(progress, groupSteps, groupSteps))
                              : Result<QList<PassageGroup>>();
    if (!groups || !rejected) {
        return false;
    }
    analysis.passages = sifted.kept;
    analysis.groups = *groups;
    analysis.rejected = *rejected;
    markManySources(analysis.passages, analysis.groups);
    return true;
}

/** What the engines say of a source by itself. */
SourceAnalysis reading(const Article &article)
{
    SourceAnalysis source;
    source.article = article;
    source.found = findQuotes(article);
    source.credits = findCredits(article);
    source.values = findValues(article.text, Publication(article.metadata.published), maskedSpans(article));
    return source;
}

/** The sources of an analysis by what they are, for another one to take over. */
class Readings final
{
public:
    explicit Readings(const Analysis &analysis)
        : m_analysis(analysis)
    {
        for (int i = 0; i < analysis.ids.size(); ++i) {
            m_rows.insert(analysis.ids.at(i), i);
        }
    }

    /** What was said of the source, if its article is the same. */
    [[nodiscard]] const SourceAnalysis *find(const QUuid &id, const Article &article) const
    {
        const int row = m_rows.value(id, -1);
        return row >= 0 && m_analysis.sources.at(row).article == article ? &m_analysis.sources.at(row) : nullptr;
    }

private:
    const Analysis &m_analysis;
    QHash<QUuid, int> m_rows;
};

/** Reads the sources that are new or have changed, several at a time. Returns false when it was stopped. */
bool readSources(Analysis &analysis, const QList<Article> &articles, const AnalysisOptions &options,
                 const Analysis &before, const ProgressFn &progress)
{
    const Readings known(before);
    QList<int> fresh;
    for (int row = 0; row < articles.size(); ++row) {
        if (const SourceAnalysis *same = known.find(analysis.ids.at(row), articles.at(row))) {
            analysis.sources[row] = *same;
        } else {
            fresh.append(row);
        }
    }
    const auto read = [&](qsizetype i) { return reading(articles.at(fresh.at(i))); };
    const auto take = [&](qsizetype i, SourceAnalysis &&source) {
        source.prose = options.markProse ? options.markProse(source.article) : QList<ProseSpan>();
        analysis.sources[fresh.at(i)] = std::move(source);
    };
    const auto mayGoOn = [&](qsizetype done) {
        return !progress || progress(static_cast<int>(done), static_cast<int>(fresh.size()));
    };
    return takeInOrder(fresh.size(), options.jobs, read, take, mayGoOn);
}

} // namespace

double Analysis::overlap(int row, int column) const
{
    const int all = sources.at(row).words;
    return all > 0 ? double(overlapWords.at(row).value(column)) / all : 0.0;
}

Result<Analysis> analyse(const QList<Source> &sources, const AnalysisOptions &options, const ProgressFn &progress,
                         const Analysis &before)
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
    std::ranges::transform(sources, std::back_inserter(analysis.ids), &Source::id);
    const SiftedPassages sifted =
        siftedPassages(*passages, texts, rejectedPairs(sources, options.rejections), options.passages.minWords);
    if (!takePassages(analysis, sifted, texts, progress)) {
        return failure(Error::Code::Cancelled);
    }
    analysis.sources.resize(sources.size());
    analysis.overlapWords.resize(sources.size());
    const ProgressFn reading = section(progress, groupSteps, allSteps);
    if (!readSources(analysis, articles, options, before, reading)) {
        return failure(Error::Code::Cancelled);
    }
    const QList<QList<Passage>> telling = tellingPassages(analysis.passages, sources.size());
    for (int row = 0; row < sources.size(); ++row) {
        noteShared(analysis, row, texts.at(row), telling.at(row));
    }
    decideQuotes(analysis, articles, options.quotes);
    if (reading && !reading(1, 1)) {
        return failure(Error::Code::Cancelled);
    }
    return analysis;
}

} // namespace Sidelight
