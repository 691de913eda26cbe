// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/recurrence/candidates.h"

#include "models/claims/recurrence/claimwords.h"
#include "models/claims/values/valuecompare.h"
#include "models/text/sentences.h"
#include "models/text/tokens.h"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using Kind = CandidateReason::Kind;

constexpr double costOfWord = 0.12;     // of a word of the candidate that the tagged span has not, in mean rarities
constexpr double sameValueWeight = 1.5; // against the rarest word
constexpr double otherValueWeight = 0.75;
constexpr double sharedWordingScore = 0.25;
constexpr double sameUtteranceScore = 0.5;
constexpr double nameShare = 0.7; // names stand everywhere in articles on one event

/** A sentence of a source. */
struct Place {
    int source = 0;
    Span span;
    QList<ClaimWord> words;
    QList<int> values; ///< of the source, that lie in it
};

/** A word or value of a tagged span, with what finding it is worth. */
struct Wanted {
    double weight = 0;
    QString word; ///< empty for a value
    bool isName = false;
    const Value *value = nullptr;
};

/** What a tagged span says. */
struct Claimed {
    TaggedSpan tagged;
    QList<Wanted> wanted;
    double total = 0;
    double meanWord = 1;
    QList<int> groups;
    QList<int> utterances;
    QHash<QString, QList<int>> forms = {}; ///< of words met: the wanted words that they are forms of
};

/** Something that a sentence has in common with a tagged span. */
struct Common {
    Span span;
    double gain = 0;
    int wanted = -1;
    ValueRelation relation = ValueRelation::None;
};

QList<int> numbersAt(const QList<NumberedSpan> &spans, const Span &span)
{
    QList<int> numbers;
    for (const NumberedSpan &numbered : spans) {
        if (numbered.span.intersects(span) && !numbers.contains(numbered.number)) {
            numbers.append(numbered.number);
        }
    }
    return numbers;
}

bool haveCommon(const QList<int> &a, const QList<int> &b)
{
    return std::ranges::any_of(a, [&](int number) { return b.contains(number); });
}

QString textAt(const ClaimSource &source, const Span &span)
{
    return source.text.sliced(span.begin, span.length());
}

/** The first few of each source; `sorted` stand together by source. */
QList<Candidate> firstOfEach(const QList<Candidate> &sorted, int perSource)
{
    QList<Candidate> result;
    int inSource = 0;
    for (const Candidate &candidate : sorted) {
        inSource = !result.isEmpty() && result.last().source == candidate.source ? inSource : 0;
        if (inSource < perSource) {
            result.append(candidate);
            ++inSource;
        }
    }
    return result;
}

class CandidateFinder
{
public:
    CandidateFinder(const QList<ClaimSource> &sources, const QList<TaggedSpan> &tagged, const CandidateOptions &options)
        : m_sources(sources)
        , m_tagged(tagged)
        , m_options(options)
    {
    }

    Result<QList<Candidate>> find(const ProgressFn &progress);

private:
    void readPlaces(int source);
    [[nodiscard]] Claimed claimedBy(const TaggedSpan &tagged) const;
    [[nodiscard]] static const QList<int> &wantedAs(const QString &word, Claimed &claimed);
    [[nodiscard]] QList<Common> commonsOf(const Place &place, Claimed &claimed) const;
    [[nodiscard]] std::optional<Common> commonValue(const Place &place, int value, const Claimed &claimed) const;
    [[nodiscard]] std::optional<Candidate> candidateAt(const Place &place, Claimed &claimed, int index) const;
    [[nodiscard]] QList<CandidateReason> reasonsOf(const Place &place, const Claimed &claimed,
                                                   const QList<Common> &commons, const Span &span) const;
    [[nodiscard]] bool isBarred(int source, const Span &span) const;
    [[nodiscard]] std::optional<Candidate> bestAt(const Place &place, QList<Claimed> &claims) const;

    const QList<ClaimSource> &m_sources;
    const QList<TaggedSpan> &m_tagged;
    const CandidateOptions &m_options;
    std::vector<Place> m_places;
    WordRarity m_rarity;
};

void CandidateFinder::readPlaces(int index)
{
    const ClaimSource &source = m_sources.at(index);
    const ValueLanguage &language = languageOf(source.text);
    for (const Span &sentence : sentences(source.text)) {
        const bool isMasked =
            std::ranges::any_of(source.masked, [&](const Span &mask) { return mask.intersects(sentence); });
        if (isMasked) {
            continue;
        }
        Place place{
            .source = index, .span = sentence, .words = claimWords(source.text, sentence, language), .values = {}};
        for (int i = 0; i < source.values.size(); ++i) {
            if (sentence.contains(source.values.at(i).span)) {
                place.values.append(i);
            }
        }
        m_rarity.addSentence(place.words);
        m_places.push_back(place);
    }
}

Claimed CandidateFinder::claimedBy(const TaggedSpan &tagged) const
{
    const ClaimSource &source = m_sources.at(tagged.source);
    Claimed claimed{.tagged = tagged,
                    .wanted = {},
                    .groups = numbersAt(source.passages, tagged.span),
                    .utterances = numbersAt(source.utterances, tagged.span)};
    double rarest = 1;
    for (const ClaimWord &word : claimWords(source.text, tagged.span, languageOf(source.text))) {
        const bool isInValue =
            std::ranges::any_of(source.values, [&](const Value &value) { return value.span.intersects(word.span); });
        const bool isKnown =
            std::ranges::any_of(claimed.wanted, [&](const Wanted &wanted) { return wanted.word == word.text; });
        if (isInValue || isKnown) {
            continue;
        }
        const double weight = m_rarity.of(word.text) * (word.isName ? nameShare : 1);
        claimed.wanted.append({.weight = weight, .word = word.text, .isName = word.isName});
        claimed.total += weight;
        rarest = std::max(rarest, weight);
    }
    claimed.meanWord = claimed.wanted.isEmpty() ? 1 : claimed.total / static_cast<double>(claimed.wanted.size());
    for (const Value &value : source.values) {
        if (value.span.intersects(tagged.span)) {
            claimed.wanted.append({.weight = rarest * sameValueWeight, .word = {}, .value = &value});
            claimed.total += rarest * sameValueWeight;
        }
    }
    return claimed;
}

/** The wanted value that a value of a place answers best. */
std::optional<Common> CandidateFinder::commonValue(const Place &place, int value, const Claimed &claimed) const
{
    const Value &found = m_sources.at(place.source).values.at(value);
    std::optional<Common> best;
    for (int i = 0; i < claimed.wanted.size(); ++i) {
        const Wanted &wanted = claimed.wanted.at(i);
        const ValueRelation relation = wanted.value ? compareValues(*wanted.value, found) : ValueRelation::None;
        if (relation == ValueRelation::None) {
            continue;
        }
        const bool isSame = relation == ValueRelation::Same || relation == ValueRelation::Compatible;
        const double gain = wanted.weight * (isSame ? 1 : otherValueWeight / sameValueWeight);
        if (!best || gain > best->gain) {
            best = Common{found.span, gain, i, relation};
        }
    }
    return best;
}

/** The wanted words that a word is a form of; each word is compared once. */
const QList<int> &CandidateFinder::wantedAs(const QString &word, Claimed &claimed)
{
    const auto known = claimed.forms.constFind(word);
    if (known != claimed.forms.cend()) {
        return *known;
    }
    QList<int> wanted;
    for (int i = 0; i < claimed.wanted.size(); ++i) {
        if (!claimed.wanted.at(i).value && areForms(claimed.wanted.at(i).word, word)) {
            wanted.append(i);
        }
    }
    return *claimed.forms.insert(word, wanted);
}

/** All that a sentence has in common with a tagged span, in order; nothing that is wanted counts twice. */
QList<Common> CandidateFinder::commonsOf(const Place &place, Claimed &claimed) const
{
    QList<Common> commons;
    QList<bool> isTaken(claimed.wanted.size(), false);
    for (const int value : place.values) {
        const std::optional<Common> common = commonValue(place, value, claimed);
        if (common && !isTaken.at(common->wanted)) {
            isTaken[common->wanted] = true;
            commons.append(*common);
        }
    }
    for (const ClaimWord &word : place.words) {
        const QList<int> &wanted = wantedAs(word.text, claimed);
        const auto free = std::ranges::find_if(wanted, [&](int i) { return !isTaken.at(i); });
        if (free != wanted.cend()) {
            isTaken[*free] = true;
            commons.append({word.span, claimed.wanted.at(*free).weight, *free});
        }
    }
    std::ranges::sort(commons, {}, &Common::span);
    return commons;
}

/** The stretch of the sentence that has most in common for its length. */
std::optional<Candidate> CandidateFinder::candidateAt(const Place &place, Claimed &claimed, int index) const
{
    const QList<Common> commons = commonsOf(place, claimed);
    if (commons.isEmpty() || claimed.total <= 0) {
        return std::nullopt;
    }
    const double cost = costOfWord * claimed.meanWord;
    double sum = 0;
    double most = 0;
    qsizetype begin = 0;
    Span best;
    for (qsizetype i = 0; i < commons.size(); ++i) {
        if (i > 0) {
            const qsizetype between = std::ranges::count_if(place.words, [&](const ClaimWord &word) {
                return word.span.begin >= commons.at(i - 1).span.end && word.span.end <= commons.at(i).span.begin;
            });
            sum -= cost * static_cast<double>(between);
        }
        if (sum <= 0) {
            sum = 0;
            begin = i;
        }
        sum += commons.at(i).gain;
        if (sum > most) {
            most = sum;
            best = {commons.at(begin).span.begin, commons.at(i).span.end};
        }
    }
    const ClaimSource &source = m_sources.at(place.source);
    Candidate candidate{
        .source = place.source, .span = best, .score = most / claimed.total, .tagged = index, .reasons = {}};
    candidate.reasons = reasonsOf(place, claimed, commons, best);
    candidate.score += haveCommon(claimed.groups, numbersAt(source.passages, best)) ? sharedWordingScore : 0;
    candidate.score += haveCommon(claimed.utterances, numbersAt(source.utterances, best)) ? sameUtteranceScore : 0;
    return candidate;
}

QList<CandidateReason> CandidateFinder::reasonsOf(const Place &place, const Claimed &claimed,
                                                  const QList<Common> &commons, const Span &span) const
{
    const ClaimSource &source = m_sources.at(place.source);
    QList<CandidateReason> reasons;
    CandidateReason names{Kind::SameNames, {}, span};
    CandidateReason words{Kind::SameWords, {}, span};
    for (const Common &common : commons) {
        if (!span.contains(common.span)) {
            continue;
        }
        const Wanted &wanted = claimed.wanted.at(common.wanted);
        const QString found = textAt(source, common.span);
        if (wanted.value) {
            const bool isSame = common.relation == ValueRelation::Same || common.relation == ValueRelation::Compatible;
            reasons.append({isSame ? Kind::SameValue : Kind::OtherValue,
                            {textAt(m_sources.at(claimed.tagged.source), wanted.value->span), found},
                            common.span,
                            wanted.value->type});
        } else {
            const auto mention = std::ranges::find_if(
                source.names, [&](const NamedSpan &name) { return name.span.intersects(common.span); });
            const bool isName = wanted.isName || mention != source.names.end();
            (isName ? names : words).details.append(mention != source.names.end() ? mention->name : found);
        }
    }
    names.details.removeDuplicates();
    for (const CandidateReason &reason : {names, words}) {
        if (!reason.details.isEmpty()) {
            reasons.append(reason);
        }
    }
    if (haveCommon(claimed.groups, numbersAt(source.passages, span))) {
        reasons.append({Kind::SharedWording, {}, span});
    }
    if (haveCommon(claimed.utterances, numbersAt(source.utterances, span))) {
        reasons.append({Kind::SameUtterance, {}, span});
    }
    return reasons;
}

bool CandidateFinder::isBarred(int source, const Span &span) const
{
    const auto covers = [&](const TaggedSpan &tagged) {
        return tagged.source == source && tagged.span.intersects(span);
    };
    return std::ranges::any_of(m_tagged, covers) || std::ranges::any_of(m_options.barred, covers);
}

std::optional<Candidate> CandidateFinder::bestAt(const Place &place, QList<Claimed> &claims) const
{
    std::optional<Candidate> best;
    for (int i = 0; i < claims.size(); ++i) {
        std::optional<Candidate> candidate = candidateAt(place, claims[i], i);
        if (candidate && !isBarred(place.source, candidate->span) && (!best || candidate->score > best->score)) {
            best = std::move(candidate);
        }
    }
    return best;
}

Result<QList<Candidate>> CandidateFinder::find(const ProgressFn &progress)
{
    const auto count = static_cast<int>(m_sources.size());
    const auto goesOn = [&](int done) { return !progress || progress(done, 2 * count); };
    for (int i = 0; i < count; ++i) {
        if (!goesOn(i)) {
            return failure(Error::Code::Cancelled);
        }
        readPlaces(i);
    }
    QList<Claimed> claims;
    for (const TaggedSpan &tagged : m_tagged) {
        claims.append(claimedBy(tagged));
    }
    QList<Candidate> found;
    int told = -1;
    for (const Place &place : m_places) {
        if (told != place.source && !goesOn(count + place.source)) {
            return failure(Error::Code::Cancelled);
        }
        told = place.source;
        const std::optional<Candidate> best = bestAt(place, claims);
        if (best && best->score >= m_options.leastScore) {
            found.append(*best);
        }
    }
    std::ranges::stable_sort(found, [](const Candidate &a, const Candidate &b) {
        return std::tuple(a.source, -a.score) < std::tuple(b.source, -b.score);
    });
    return firstOfEach(found, m_options.perSource);
}

} // namespace

Result<QList<Candidate>> findCandidates(const QList<ClaimSource> &sources, const QList<TaggedSpan> &tagged,
                                        const CandidateOptions &options, const ProgressFn &progress)
{
    return CandidateFinder(sources, tagged, options).find(progress);
}

} // namespace Sidelight
