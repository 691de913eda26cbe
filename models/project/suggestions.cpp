// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/suggestions.h"

#include "models/project/acts.h"
#include "models/project/proposedstance.h"

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using Kind = CandidateReason::Kind;

constexpr double strongScore = 1.0 / 3;

/** From the most telling to the least. */
constexpr std::array reasonRanks{Kind::SameUtterance, Kind::SharedWording, Kind::SameValue,
                                 Kind::OtherValue,    Kind::SameWords,     Kind::SameNames};

QString ruleName(const CandidateReason &reason)
{
    switch (reason.kind) {
    case Kind::SameUtterance:
        return u"same-utterance/1"_s;
    case Kind::SharedWording:
        return u"shared-wording/1"_s;
    case Kind::SameValue:
        return reason.value == ValueType::Date ? u"same-date/1"_s : u"same-number/1"_s;
    case Kind::OtherValue:
        return u"other-value/1"_s;
    case Kind::SameWords:
        return u"same-words/1"_s;
    case Kind::SameNames:
        return u"same-name/1"_s;
    }
    return {};
}

/** What the search needs of the sources of an analysis; their texts come from the project. */
class ClaimSources final
{
public:
    ClaimSources(const ProjectData &data, const Analysis &analysis)
        : m_sources(analysis.ids.size())
    {
        for (int i = 0; i < m_sources.size(); ++i) {
            m_rows.insert(analysis.ids.at(i), i);
            if (const Source *source = data.source(analysis.ids.at(i))) {
                m_sources[i].text = source->article.text;
                m_sources[i].values = analysis.sources.at(i).values;
                m_sources[i].masked = maskedSpans(effectiveArticle(*source));
            }
        }
        takePassages(analysis);
        takeUtterances(analysis);
    }

    [[nodiscard]] const QList<ClaimSource> &all() const { return m_sources; }

    /** None where the source is not analysed, or the span is not in its text. */
    [[nodiscard]] std::optional<TaggedSpan> tagged(const QUuid &source, const Span &span) const
    {
        const int row = m_rows.value(source, -1);
        const bool isThere = row >= 0 && span.begin >= 0 && span.end <= m_sources.at(row).text.size();
        return isThere ? std::optional(TaggedSpan{row, span}) : std::nullopt;
    }

private:
    void takePassages(const Analysis &analysis)
    {
        for (int group = 0; group < analysis.groups.size(); ++group) {
            if (analysis.groups.at(group).noise) {
                continue;
            }
            for (const GroupMember &member : analysis.groups.at(group).members) {
                m_sources[member.source].passages.append({member.span, group});
            }
        }
    }

    void takeUtterances(const Analysis &analysis)
    {
        for (int i = 0; i < analysis.utterances.size(); ++i) {
            const Utterance &utterance = analysis.utterances.at(i);
            const QString name = utterance.speaker >= 0 ? analysis.speakers.all.at(utterance.speaker).name : QString();
            for (const UtteranceMember &member : utterance.members) {
                const Quote &quote = analysis.sources.at(member.source).quotes.at(member.quote);
                m_sources[member.source].utterances.append({quote.content, i});
                if (quote.mention && !name.isEmpty()) {
                    m_sources[member.source].names.append({*quote.mention, name});
                }
            }
        }
    }

    QList<ClaimSource> m_sources;
    QHash<QUuid, int> m_rows;
};

/** The spans that the search starts from, and those where it is not to propose anything. */
struct SearchPlaces {
    QList<TaggedSpan> tagged;
    QList<TaggedSpan> barred;
};

SearchPlaces searchPlaces(const ProjectData &data, const ClaimSources &sources, const SuggestionQuery &query)
{
    SearchPlaces places;
    for (const Coding &coding : data.codings) {
        if (coding.claim != query.claim || !coding.span) {
            continue;
        }
        if (const auto tagged = sources.tagged(coding.source, *coding.span)) {
            const bool isAsked = query.coding.isNull() || query.coding == coding.id;
            (isAsked ? places.tagged : places.barred).append(*tagged);
        }
    }
    for (const RejectedSuggestion &rejected : data.rejectedSuggestions) {
        const auto place =
            rejected.claim == query.claim ? sources.tagged(rejected.place.source, rejected.place.span) : std::nullopt;
        if (place) {
            places.barred.append(*place);
        }
    }
    return places;
}

/** The best of all, in the order in which they came. */
QList<Candidate> best(const QList<Candidate> &candidates)
{
    if (candidates.size() <= mostSuggestions) {
        return candidates;
    }
    QList<double> scores;
    std::ranges::transform(candidates, std::back_inserter(scores), &Candidate::score);
    std::ranges::nth_element(scores, scores.begin() + mostSuggestions - 1, std::greater());
    QList<Candidate> kept;
    std::ranges::copy_if(candidates, std::back_inserter(kept), [&](const Candidate &candidate) {
        return kept.size() < mostSuggestions && candidate.score >= scores.at(mostSuggestions - 1);
    });
    return kept;
}

} // namespace

bool isStrong(const Suggestion &suggestion)
{
    return suggestion.score >= strongScore;
}

QString ruleOf(const Suggestion &suggestion)
{
    for (const Kind kind : reasonRanks) {
        const auto reason = std::ranges::find(suggestion.reasons, kind, &CandidateReason::kind);
        if (reason != suggestion.reasons.cend()) {
            return ruleName(*reason);
        }
    }
    return {};
}

Result<QList<Suggestion>> findSuggestions(const ProjectData &data, const Analysis &analysis,
                                          const SuggestionQuery &query, const ProgressFn &progress)
{
    const ClaimSources sources(data, analysis);
    const SearchPlaces places = searchPlaces(data, sources, query);
    if (places.tagged.isEmpty()) {
        return QList<Suggestion>();
    }
    CandidateOptions options;
    options.barred = places.barred;
    const auto candidates = findCandidates(sources.all(), places.tagged, options, progress);
    if (!candidates) {
        return tl::unexpected(candidates.error());
    }
    QList<Suggestion> suggestions;
    for (const Candidate &candidate : best(*candidates)) {
        suggestions.append({.claim = query.claim,
                            .place = {analysis.ids.at(candidate.source), candidate.span},
                            .score = candidate.score,
                            .reasons = candidate.reasons,
                            .stance = proposedStance(analysis, candidate.source,
                                                     sources.all().at(candidate.source).text, candidate.span)});
    }
    return suggestions;
}

Change acts::acceptSuggestions(const ProjectData &data, const QList<Suggestion> &suggestions, const QString &coder,
                               const QDateTime &now)
{
    QList<Coding> codings;
    for (const Suggestion &suggestion : suggestions) {
        Coding coding = newCoding(suggestion.claim, suggestion.place.source, suggestion.place.span,
                                  suggestion.stance.stance, coder, now);
        coding.attributedTo = suggestion.stance.attributedTo;
        coding.origin = Origin::Accepted;
        coding.rule = ruleOf(suggestion);
        codings.append(coding);
    }
    return addCodings(data, codings);
}

} // namespace Sidelight
