// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/comparison.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Gives the sentences their context for translators. */
struct Comparison {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::Comparison)
};

/** A passage of the pair seen from one of its two sources. */
struct Side {
    Span here;
    Span there;
};

QList<Side> sides(const Analysis &analysis, const QList<int> &passages, int from)
{
    QList<Side> result;
    for (const int index : passages) {
        const Passage &passage = analysis.passages.at(index);
        const bool isA = passage.sourceA == from;
        result.append({isA ? passage.a : passage.b, isA ? passage.b : passage.a});
    }
    return result;
}

/** Whether at least half of a quote stands in a passage whose other side meets a quote there. */
bool isCarried(const Quote &quote, const QList<Side> &passages, const QList<Quote> &others)
{
    return std::ranges::any_of(passages, [&](const Side &passage) {
        return 2 * quote.content.intersected(passage.here).length() >= quote.content.length() &&
               std::ranges::any_of(others, [&](const Quote &other) { return other.content.intersects(passage.there); });
    });
}

int carriedQuotes(const QList<Quote> &quotes, const QList<Side> &passages, const QList<Quote> &others)
{
    return static_cast<int>(
        std::ranges::count_if(quotes, [&](const Quote &quote) { return isCarried(quote, passages, others); }));
}

QString percent(double share)
{
    return Comparison::tr("%1 %").arg(QLocale().toString(qRound(100 * share)));
}

QString creditSentence(const Source &a, const Source &b)
{
    const QString first = a.article.metadata.agency;
    const QString second = b.article.metadata.agency;
    if (first.isEmpty() && second.isEmpty()) {
        return {};
    }
    if (first == second) {
        return Comparison::tr("Both credit %1.").arg(first);
    }
    const Source &one = first.isEmpty() ? b : a;
    return first.isEmpty() || second.isEmpty()
               ? Comparison::tr("%1 credits %2.").arg(one.key, one.article.metadata.agency)
               : Comparison::tr("%1 credits %2, %3 credits %4.").arg(a.key, first, b.key, second);
}

QString dateSentence(const Source &a, const Source &b)
{
    const QDateTime first = a.article.metadata.published;
    const QDateTime second = b.article.metadata.published;
    if (!first.isValid() && !second.isValid()) {
        return Comparison::tr("Neither gives a date.");
    }
    const auto dated = [](const Source &source) {
        const QDateTime published = source.article.metadata.published;
        return published.isValid() ? Comparison::tr("%1 is of %2")
                                         .arg(source.key, QLocale().toString(published.date(), QLocale::ShortFormat))
                                   : Comparison::tr("%1 gives no date").arg(source.key);
    };
    return u"%1, %2."_s.arg(dated(a), dated(b));
}

} // namespace

ComparisonSummary compare(const Analysis &analysis, int a, int b)
{
    ComparisonSummary summary;
    summary.shareOfA = analysis.overlap(a, b);
    summary.shareOfB = analysis.overlap(b, a);
    for (int i = 0; i < analysis.passages.size(); ++i) {
        const Passage &passage = analysis.passages.at(i);
        const bool isOfPair =
            (passage.sourceA == a && passage.sourceB == b) || (passage.sourceA == b && passage.sourceB == a);
        if (isOfPair && !passage.noise) {
            summary.passages.append(i);
        }
    }
    const QList<Side> fromA = sides(analysis, summary.passages, a);
    const QList<Side> fromB = sides(analysis, summary.passages, b);
    std::ranges::sort(summary.passages, {}, [&](int i) {
        const Passage &passage = analysis.passages.at(i);
        return passage.sourceA == a ? passage.a.begin : passage.b.begin;
    });
    const QList<Quote> &quotesA = analysis.sources.at(a).quotes;
    const QList<Quote> &quotesB = analysis.sources.at(b).quotes;
    summary.quotesInBoth = carriedQuotes(quotesA, fromA, quotesB);
    summary.quotesOnlyInA = static_cast<int>(quotesA.size()) - summary.quotesInBoth;
    summary.quotesOnlyInB = static_cast<int>(quotesB.size()) - carriedQuotes(quotesB, fromB, quotesA);
    return summary;
}

QString describe(const ComparisonSummary &summary, const Source &a, const Source &b)
{
    QStringList sentences;
    if (summary.passages.isEmpty()) {
        sentences.append(Comparison::tr("%1 and %2 share no wording.").arg(a.key, b.key));
    } else {
        const QString passages = Comparison::tr("%n passage(s)", nullptr, static_cast<int>(summary.passages.size()));
        const QString quotes = Comparison::tr("%n quote(s)", nullptr, summary.quotesInBoth);
        sentences.append(
            Comparison::tr("%1 of %2 stands in %3, and %4 of %3 in %2: %5 and %6 in common.")
                .arg(percent(summary.shareOfA), a.key, b.key, percent(summary.shareOfB), passages, quotes));
    }
    sentences.append(creditSentence(a, b));
    sentences.append(dateSentence(a, b));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace Sidelight
