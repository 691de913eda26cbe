// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/comparison.h"

#include "models/passages/pairs.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Gives the sentences their context for translators. */
struct Comparison {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::Comparison)
};

/** An utterance as if the two sources were the only ones, with the fullest of their quotes as its base. */
Utterance between(const Utterance &utterance, int a, int b)
{
    Utterance pair{utterance.speaker, {}, 0};
    for (const UtteranceMember &member : utterance.members) {
        if (member.source == a || member.source == b) {
            pair.members.append(member);
        }
    }
    const auto fullest = std::ranges::max_element(pair.members, {}, &UtteranceMember::words);
    pair.base = static_cast<int>(fullest - pair.members.begin());
    return pair;
}

bool isTrimmed(const Utterance &pair, const QStringList &texts, const QList<QList<Quote>> &quotes)
{
    const Variants variants = variantsOf(pair, texts, quotes);
    return std::ranges::any_of(variants.rows(),
                               [](const Variant &row) { return row.name.kind == VariantKind::Trimmed; });
}

/** Counts what is quoted in both and what in one only. */
void countQuotes(ComparisonSummary &summary, const Analysis &analysis, int a, int b, const QStringList &texts)
{
    QList<QList<Quote>> quotes(analysis.sources.size());
    quotes[a] = analysis.sources.at(a).quotes;
    quotes[b] = analysis.sources.at(b).quotes;
    summary.quotesOnlyInA = static_cast<int>(quotes.at(a).size());
    summary.quotesOnlyInB = static_cast<int>(quotes.at(b).size());
    for (const Utterance &utterance : analysis.utterances) {
        const auto inA = static_cast<int>(std::ranges::count(utterance.members, a, &UtteranceMember::source));
        const auto inB = static_cast<int>(std::ranges::count(utterance.members, b, &UtteranceMember::source));
        if (inA > 0 && inB > 0) {
            ++summary.quotesInBoth;
            summary.quotesTrimmed += isTrimmed(between(utterance, a, b), texts, quotes) ? 1 : 0;
            summary.quotesOnlyInA -= inA;
            summary.quotesOnlyInB -= inB;
        }
    }
}

/** The outlets that both name, the most named first, among equals in the order of the first. */
QStringList namedInBoth(const QList<Credit> &first, const QList<Credit> &second)
{
    struct Named {
        QString key;
        QString name;
        int places = 0;
    };
    QList<Named> names;
    for (const Credit &credit : first) {
        const QString key = creditKey(credit.name);
        const auto known = std::ranges::find(names, key, &Named::key);
        const auto there = std::ranges::count(second, key, [](const Credit &other) { return creditKey(other.name); });
        if (known != names.end()) {
            ++known->places;
        } else if (there > 0) {
            names.append({key, credit.name, static_cast<int>(there) + 1});
        }
    }
    std::ranges::stable_sort(names, std::ranges::greater(), &Named::places);
    QStringList result;
    std::ranges::transform(names, std::back_inserter(result), &Named::name);
    return result;
}

QString percent(double share)
{
    return Comparison::tr("%1 %").arg(QLocale().toString(qRound(100 * share)));
}

/** "Reuters", "Reuters and The Wall Street Journal", "A, B and C" */
QString listed(const QStringList &names)
{
    return names.size() < 2
               ? names.join(QString())
               : Comparison::tr("%1 and %2", "end of a list")
                     .arg(names.first(names.size() - 1).join(Comparison::tr(", ", "in a list")), names.constLast());
}

QString creditSentence(const ComparisonSummary &summary, const Source &a, const Source &b)
{
    if (!summary.namedInBoth.isEmpty()) {
        return Comparison::tr("Both name %1.").arg(listed(summary.namedInBoth));
    }
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

/** "One of the two trims 2 of the quotes." */
QString trimmedSentence(const ComparisonSummary &summary)
{
    return summary.quotesTrimmed > 0
               ? Comparison::tr("One of the two trims %n of the quotes.", nullptr, summary.quotesTrimmed)
               : QString();
}

/** "275 words and 7 quotes stand in 001 alone, 332 words and 7 quotes in 003 alone." */
QString aloneSentence(const ComparisonSummary &summary, const Source &a, const Source &b)
{
    const auto alone = [](const QList<OnlyHere> &stretches, int quotes) {
        //: words, then quotes
        return Comparison::tr("%1 and %2", "words and quotes")
            .arg(Comparison::tr("%Ln word(s)", nullptr, wordsIn(stretches)),
                 Comparison::tr("%n quote(s)", nullptr, quotes));
    };
    return Comparison::tr("%1 stand in %2 alone, %3 in %4 alone.")
        .arg(alone(summary.onlyInA, summary.quotesOnlyInA), a.key, alone(summary.onlyInB, summary.quotesOnlyInB),
             b.key);
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

int wordsIn(const QList<OnlyHere> &stretches)
{
    return std::accumulate(stretches.cbegin(), stretches.cend(), 0,
                           [](int sum, const OnlyHere &stretch) { return sum + stretch.words; });
}

QList<OnlyHere> onlyIn(const Source &source, const Analysis &analysis, int other)
{
    const int at = analysis.indexOf(source.id);
    if (at < 0) {
        return {};
    }
    return onlyHere(source.article.text,
                    other < 0 ? analysis.sources.at(at).shared
                              : joinedStretches(spansBetween(analysis.passages, at, other), 2),
                    maskedSpans(effectiveArticle(source)));
}

ComparisonSummary compare(const Analysis &analysis, const Source &a, const Source &b)
{
    const int first = analysis.indexOf(a.id);
    const int second = analysis.indexOf(b.id);
    ComparisonSummary summary;
    if (first < 0 || second < 0 || first == second) {
        return summary;
    }
    summary.shareOfA = analysis.overlap(first, second);
    summary.shareOfB = analysis.overlap(second, first);
    for (int i = 0; i < analysis.passages.size(); ++i) {
        if (isBetween(analysis.passages.at(i), first, second) && !analysis.passages.at(i).noise) {
            summary.passages.append(i);
        }
    }
    std::ranges::sort(summary.passages, {}, [&](int i) {
        const Passage &passage = analysis.passages.at(i);
        return passage.sourceA == first ? passage.a.begin : passage.b.begin;
    });
    QStringList texts(analysis.ids.size());
    texts[first] = a.article.text;
    texts[second] = b.article.text;
    countQuotes(summary, analysis, first, second, texts);
    summary.onlyInA = onlyIn(a, analysis, second);
    summary.onlyInB = onlyIn(b, analysis, first);
    summary.namedInBoth = namedInBoth(analysis.sources.at(first).credits, analysis.sources.at(second).credits);
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
    sentences.append(trimmedSentence(summary));
    sentences.append(aloneSentence(summary, a, b));
    sentences.append(creditSentence(summary, a, b));
    sentences.append(dateSentence(a, b));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace Sidelight
