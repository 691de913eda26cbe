// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/rules/subjects.h"

#include "models/text/folding.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr WordClasses opensAdverbial = Preposition | Adverb | Time | TimeAdjective | Subordinator;

bool canOpenSubject(const Token &token)
{
    return token.is(Determiner | Possessive | Quantifier | SubjectPronoun) || (token.isWord() && token.isCapital);
}

bool isSubject(const Prose &prose, const Mention &mention, const Sentence &sentence)
{
    const bool isGoverned = mention.first > sentence.begin && prose.at(mention.first - 1).is(Preposition);
    const Token &first = prose.at(mention.first);
    const bool isAdverbial = first.isNumber || (first.is(opensAdverbial) && !first.is(Determiner | Possessive));
    return !isGoverned && !isAdverbial;
}

/** The first token of a draft's cue; -1 if it lies outside the sentence. */
int cueToken(const Prose &prose, const Sentence &sentence, const Span &cue)
{
    const auto begin = prose.tokens.cbegin() + sentence.begin;
    const auto end = prose.tokens.cbegin() + sentence.end;
    const auto found =
        std::lower_bound(begin, end, cue.begin, [](const Token &token, qsizetype at) { return token.span.begin < at; });
    return found == end || found->span.begin != cue.begin ? -1 : int(found - prose.tokens.cbegin());
}

} // namespace

std::optional<Mention> sentenceSubject(const Prose &prose, const Sentence &sentence)
{
    const int begin = sentence.begin;
    if (begin + 1 < sentence.end && prose.at(begin).isCapital && prose.at(begin + 1).isWord() &&
        prose.lexicon->endsLikeAdverb(folded(prose.wording(begin))) && !prose.at(begin).is(GivenName)) {
        return mentionStartingAt(prose, begin + 1, sentence.end, false); // "Finally Tom ..."
    }
    if (!prose.lexicon->isVerbSecond() || begin + 2 >= sentence.end || !prose.at(begin).isWord()) {
        return openingSubject(prose, sentence);
    }
    int verb = begin + 1;
    const Token &first = prose.at(begin);
    if (first.is(Preposition)) {
        const auto governed = mentionStartingAt(prose, begin + 1, sentence.end, false);
        verb = governed ? governed->last + 1 : verb;
    } else if (!first.is(opensAdverbial)) {
        return openingSubject(prose, sentence);
    }
    const bool isVerb = verb + 1 < sentence.end && prose.at(verb).isWord() && !prose.at(verb).isCapital;
    if (!isVerb || !canOpenSubject(prose.at(verb + 1))) {
        return openingSubject(prose, sentence);
    }
    return mentionStartingAt(prose, verb + 1, sentence.end, true);
}

void correctSubject(const Prose &prose, const Sentence &sentence, Draft &draft)
{
    if (!prose.lexicon->isVerbSecond() || !draft.cue) {
        return;
    }
    const int cue = cueToken(prose, sentence, *draft.cue);
    const bool isBefore = !draft.mention || (draft.mention->last < cue && draft.mention->first >= sentence.begin);
    if (cue < 0 || !isBefore || (draft.mention && isSubject(prose, *draft.mention, sentence)) ||
        cue + 1 >= sentence.end || !canOpenSubject(prose.at(cue + 1))) {
        return;
    }
    if (const auto subject = mentionStartingAt(prose, cue + 1, sentence.end, true)) {
        draft.mention = subject;
    }
}

} // namespace Sidelight
