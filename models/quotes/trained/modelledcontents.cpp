// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/trained/modelledcontents.h"

#include "models/quotes/trained/roletagger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr float sureNested = 0.5F; ///< probability of speech within reported speech
constexpr qsizetype mostCues = 12; ///< of a sentence; work is linear in the text for any text
/** A cue with what it attributes, to be weighed against the others of its sentence. */
struct Candidate {
    TokenRange cue;
    TaggedRoles roles;
    float probability = 0; ///< of the cue and its surest content
    bool isSpeech = false; ///< by a cue that the rules know
};

bool meet(const TokenRange &a, const TokenRange &b)
{
    return a.first <= b.last && b.first <= a.last;
}

bool lies(const TokenRange &inner, const TokenRange &outer)
{
    return outer.first <= inner.first && inner.last <= outer.last;
}

/** "Reuters reported [Ann Lee said [it rained]]": speech within what somebody else reports. */
bool isNested(const Candidate &inner, const Candidate &outer)
{
    const bool isSure = inner.isSpeech && inner.probability >= sureNested;
    return isSure &&
           std::any_of(outer.roles.contents.cbegin(), outer.roles.contents.cend(), [&inner](const TokenRange &range) {
               return lies(inner.cue, range) && inner.roles.source && lies(*inner.roles.source, range) &&
                      std::all_of(inner.roles.contents.cbegin(), inner.roles.contents.cend(),
                                  [&range](const TokenRange &it) { return lies(it, range); });
           });
}

/** Whether two cues claim the same words, or one stands within what the other reports. */
bool clash(const Candidate &a, const Candidate &b)
{
    if (meet(a.cue, b.cue)) {
        return true;
    }
    if (isNested(a, b) || isNested(b, a)) {
        return false;
    }
    const auto holds = [](const Candidate &outer, const Candidate &inner) {
        return std::any_of(outer.roles.contents.cbegin(), outer.roles.contents.cend(),
                           [&inner](const TokenRange &range) {
                               return meet(range, inner.cue) ||
                                      std::any_of(inner.roles.contents.cbegin(), inner.roles.contents.cend(),
                                                  [&range](const TokenRange &it) { return meet(range, it); });
                           });
    };
    return holds(a, b) || holds(b, a);
}

bool isSpeech(const Reading &reading, const TokenRange &cue)
{
    for (int i = cue.first; i <= cue.last; ++i) {
        if (reading.frameAt(i) >= 0) {
            return true;
        }
    }
    return false;
}

/** "said:" without its colon; a cue that is nothing but a mark stays. */
TokenRange withoutMarks(const Prose &prose, TokenRange cue)
{
    while (cue.last > cue.first && prose.at(cue.last).kind == Token::Kind::Punctuation) {
        --cue.last;
    }
    return cue;
}

QList<Candidate> candidatesOf(const AttributionModel &model, const Reading &reading)
{
    QList<Candidate> candidates;
    QList<TaggedCue> cues = tagCues(model.cues, reading, model.boldness);
    if (cues.size() > mostCues) {
        std::stable_sort(cues.begin(), cues.end(),
                         [](const TaggedCue &a, const TaggedCue &b) { return a.probability > b.probability; });
        cues.resize(mostCues);
    }
    for (const TaggedCue &cue : cues) {
        const TokenRange range{cue.first, cue.last};
        Candidate candidate{range, tagRoles(model.roles, reading, range), 0, isSpeech(reading, range)};
        if (!candidate.roles.contents.isEmpty()) {
            const auto &probabilities = candidate.roles.probabilities;
            candidate.probability = cue.probability * *std::max_element(probabilities.cbegin(), probabilities.cend());
            candidates.append(candidate);
        }
    }
    return candidates;
}

/** "IRNA quoted him as saying": rules know best that the object speaks, which marked articles seldom show. */
QList<Candidate> certain(const Reading &reading)
{
    QList<Candidate> candidates;
    for (int frame = 0; frame < reading.frames().size(); ++frame) {
        const Frame &it = reading.frames()[frame];
        Candidate candidate{{it.cue.first, it.cue.last}, {}, 1, true};
        for (const Reading::Content &content : reading.contents()) {
            if (content.frame == frame) {
                candidate.roles.contents.append({content.first, content.last});
            }
        }
        if (it.kind == Frame::Kind::Quoted && it.mention && !candidate.roles.contents.isEmpty()) {
            candidate.roles.source = TokenRange{it.mention->first, it.mention->fullLast};
            candidates.append(candidate);
        }
    }
    return candidates;
}

Mention mentionOf(const Prose &prose, const TokenRange &range)
{
    Mention mention{range.first, range.last, range.last, false};
    if (const auto read = mentionStartingAt(prose, range.first, range.last + 1, false)) {
        mention.last = read->last;
    }
    return mention;
}

QuoteType typeOf(const Prose &prose, const TokenRange &range)
{
    const auto begin = prose.tokens.cbegin() + range.first;
    const auto end = prose.tokens.cbegin() + range.last + 1;
    if (std::none_of(begin, end, [](const Token &token) { return token.isRun(); })) {
        return QuoteType::Indirect;
    }
    return std::any_of(begin, end, [](const Token &token) { return token.isWord(); }) ? QuoteType::Mixed
                                                                                      : QuoteType::Direct;
}

/** The content's text: of quoted words alone without the marks round them. */
Span spanOf(const Prose &prose, TokenRange range, QuoteType type)
{
    if (type != QuoteType::Direct) {
        return prose.writtenSpanOf(range.first, range.last);
    }
    while (!prose.at(range.first).isRun()) {
        ++range.first;
    }
    while (!prose.at(range.last).isRun()) {
        --range.last;
    }
    return {prose.runs[prose.at(range.first).run].content.begin, prose.runs[prose.at(range.last).run].content.end};
}

/** The rule that finds the same content of the same cue, if one does: it says more than that a model found it. */
QLatin1StringView ruleOf(const Reading &reading, const TokenRange &content, const TokenRange &cue)
{
    for (qsizetype i = 0; i < reading.contents().size(); ++i) {
        const Reading::Content &it = reading.contents()[i];
        const bool isSame = it.first == content.first && it.last == content.last && it.frame >= 0;
        if (isSame && meet(cue, {reading.frames()[it.frame].cue.first, reading.frames()[it.frame].cue.last})) {
            return reading.drafts()[i].rule;
        }
    }
    return "model"_L1;
}

void append(QList<Draft> &drafts, const Reading &reading, const Candidate &candidate)
{
    const Prose &prose = reading.prose();
    const TokenRange cue = withoutMarks(prose, candidate.cue);
    for (int i = 0; i < candidate.roles.contents.size(); ++i) {
        const TokenRange &range = candidate.roles.contents[i];
        Draft draft;
        draft.type = typeOf(prose, range);
        draft.content = spanOf(prose, range, draft.type);
        draft.cue = prose.spanOf(cue.first, cue.last);
        if (candidate.roles.source) {
            draft.mention = mentionOf(prose, *candidate.roles.source);
        }
        draft.rule = ruleOf(reading, range, candidate.cue);
        draft.isSpeech = candidate.isSpeech;
        draft.probability = candidate.probability;
        draft.token = range.first;
        drafts.append(draft);
    }
}

} // namespace

QList<Draft> modelledContents(const AttributionModel &model, const Reading &reading)
{
    QList<Candidate> candidates = candidatesOf(model, reading);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.probability > b.probability; });
    QList<Candidate> kept = certain(reading);
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (std::none_of(kept.cbegin(), kept.cend(), [&](const Candidate &it) { return clash(it, candidate); })) {
            kept.append(candidate);
        }
    }
    QList<Draft> drafts;
    for (const Candidate &candidate : std::as_const(kept)) {
        append(drafts, reading, candidate);
    }
    std::stable_sort(drafts.begin(), drafts.end(), [](const Draft &a, const Draft &b) { return a.token < b.token; });
    return drafts;
}

} // namespace Sidelight
