// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/sentences/mentions.h"

#include "models/quotes/sentences/nounphrases.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr int longestApposition = 40; // tokens
constexpr int longestBracket = 10;    // tokens in "(R-Fla.)"

bool opensApposition(const Token &token)
{
    return token.isNumber || token.looksPast || token.looksParticiple ||
           token.is(Determiner | Possessive | Relative | Role | Title | Preposition | Subordinator | Affiliation |
                    Adverb | Quantifier) ||
           (token.entry != nullptr && token.entry->isParticiple);
}

int beforeBracket(const Prose &prose, int last, int low)
{
    if (!prose.at(last).isMark(u')') && !prose.at(last).isMark(u']')) {
        return last;
    }
    for (int i = last - 1; i >= std::max(low, last - longestBracket); --i) {
        if (prose.at(i).isMark(u'(') || prose.at(i).isMark(u'[')) {
            return i - 1;
        }
    }
    return last;
}

bool isParenthesis(const Token &token)
{
    return token.isMark(u',') || token.isMark(u'\u2014') || token.isMark(u'\u2013') || token.isMark(u'-') ||
           token.isMark(u'\u2015');
}

/** "Earnest, the press secretary, | said": the phrase before the comma that the apposition ending at `comma` belongs
 * to. */
std::optional<Mention> beforeApposition(const Prose &prose, int comma, int low)
{
    std::optional<Mention> fallback;
    for (int i = comma - 1; i > std::max(low, comma - longestApposition); --i) {
        if (prose.at(i).isRun()) {
            break;
        }
        if (!isParenthesis(prose.at(i)) || prose.at(i).isMark(u',') != prose.at(comma).isMark(u',')) {
            continue;
        }
        std::optional<Mention> mention = mentionEndingAt(prose, i - 1, low);
        if (!mention || mention->isGoverned) {
            continue;
        }
        mention->fullLast = comma - 1;
        if (opensApposition(prose.at(i + 1))) {
            return mention;
        }
        fallback = mention;
    }
    return fallback;
}

/** Steps back over adverbs. */
int beforeAdverbs(const Prose &prose, int i, int low)
{
    while (i >= low && prose.at(i).isWord() && !prose.at(i).is(Subordinator | Role | Title) &&
           (prose.at(i).looksAdverb || prose.at(i).is(Adverb))) {
        --i;
    }
    return i;
}

/** Steps back over "on Thursday", "last week", "on September 15". */
int beforeTime(const Prose &prose, int last, int low)
{
    int i = last;
    bool isTime = false;
    while (i >= low && prose.at(i).isWord() && (prose.at(i).is(Time | TimeAdjective) || prose.at(i).isNumber)) {
        isTime = isTime || prose.at(i).is(Time);
        --i;
    }
    if (!isTime || i < low) {
        return last;
    }
    if (prose.at(i).is(Preposition)) {
        return i - 1;
    }
    return i;
}

bool isAntecedentMark(const Token &token)
{
    return token.is(Relative) && !token.is(Possessive);
}

} // namespace

std::optional<Mention> mentionEndingAt(const Prose &prose, int last, int low)
{
    if (last < low) {
        return {};
    }
    const int noun = beforeBracket(prose, last, low);
    if (noun < low || !prose.at(noun).isWord()) {
        return {};
    }
    const Token &head = prose.at(noun);
    if (head.is(SubjectPronoun)) {
        return head.isContracted ? std::optional<Mention>() : Mention{noun, noun, last, false};
    }
    if (isAntecedentMark(head)) {
        const int before = noun - 1;
        if (before < low) {
            return {};
        }
        return mentionEndingAt(prose, prose.at(before).isMark(u',') ? before - 1 : before, low);
    }
    if (head.isPossessive || (!isName(head) && !head.is(Quantifier) && !isNominal(head)) ||
        (head.is(Determiner | Possessive) && !head.is(Quantifier))) {
        return {};
    }
    if (head.is(Time) && (noun == low || !isName(prose.at(noun - 1)))) {
        return {};
    }
    Mention mention{nounPhraseBegin(prose, noun, low), noun, last, false};
    mention.isGoverned = mention.first > low && prose.at(mention.first - 1).is(Preposition) &&
                         !prose.at(mention.first - 1).is(Subordinator);
    return mention;
}

std::optional<Mention> subjectBefore(const Prose &prose, int groupBegin, int low)
{
    const int plain = beforeAdverbs(prose, groupBegin - 1, low);
    if (plain < low) {
        return {};
    }
    const int untimed = beforeAdverbs(prose, beforeTime(prose, plain, low), low);
    if (untimed != plain && untimed >= low) {
        if (isParenthesis(prose.at(untimed))) {
            if (auto mention = beforeApposition(prose, untimed, low)) {
                return mention;
            }
        }
        if (auto mention = mentionEndingAt(prose, untimed, low); mention && !mention->isGoverned) {
            return mention;
        }
    }
    if (isParenthesis(prose.at(plain))) {
        return beforeApposition(prose, plain, low);
    }
    return mentionEndingAt(prose, plain, low);
}

namespace
{

/** The end of ", the press secretary" after a name; the name's own end where there is none. */
int appositionEnd(const Prose &prose, int last, int end)
{
    int i = last + 1;
    if (i < end && prose.at(i).isMark(u'(')) {
        while (i < std::min(end, last + longestBracket) && !prose.at(i).isMark(u')')) {
            ++i;
        }
        return i < end && prose.at(i).isMark(u')') ? appositionEnd(prose, i, end) : last;
    }
    if (i + 1 >= end || !prose.at(i).isMark(u',')) {
        return last;
    }
    const Token &opener = prose.at(i + 1);
    if (!opener.isNumber && !opener.is(Determiner | Possessive | Relative | Role | Affiliation | Title)) {
        return last;
    }
    for (++i; i < std::min(end, last + longestApposition); ++i) {
        if (prose.at(i).isRun() || isParenthesis(prose.at(i)) || prose.at(i).isMark(u';') || prose.at(i).isMark(u'.') ||
            prose.at(i).isMark(u':')) {
            break;
        }
    }
    return i - 1;
}

} // namespace

std::optional<Mention> mentionStartingAt(const Prose &prose, int first, int end, bool takesApposition)
{
    if (first >= end || !prose.at(first).isWord()) {
        return {};
    }
    const Token &token = prose.at(first);
    if (token.is(Time) && !(token.isCapital && first + 1 < end && isName(prose.at(first + 1)))) {
        return {};
    }
    const bool owns = token.is(Possessive) && first + 1 < end && isNominal(prose.at(first + 1)); // "her letter"
    if (token.is(SubjectPronoun | ObjectPronoun) && !owns) {
        return token.isContracted ? std::optional<Mention>() : Mention{first, first, first, false};
    }
    const int last = nounPhraseEnd(prose, first, end);
    if (last < first) {
        return {};
    }
    return Mention{first, last, takesApposition ? appositionEnd(prose, last, end) : last, false};
}

std::optional<Mention> nearestSubject(const Prose &prose, int token, int low)
{
    const int from = std::max(low, token - longestApposition);
    for (int i = token - 1; i >= from; --i) {
        const Token &verb = prose.at(i);
        const bool isVerb = verb.isWord() && (verb.looksPast || verb.is(Verb | Auxiliary | Modal) ||
                                              (verb.entry != nullptr && verb.entry->isCue && !verb.isCapital));
        if (verb.isContracted && verb.is(SubjectPronoun)) {
            return Mention{i, i, i, false};
        }
        if (!isVerb) {
            continue;
        }
        const auto subject = subjectBefore(prose, i, low);
        if (subject && !subject->isGoverned) {
            return subject;
        }
    }
    return {};
}

std::optional<Mention> openingSubject(const Prose &prose, const Sentence &sentence)
{
    int i = sentence.begin;
    while (i < sentence.end &&
           (prose.at(i).is(Coordinator | Adverb) || (i > sentence.begin && prose.at(i).isMark(u',')))) {
        ++i;
    }
    const bool isAdverbial =
        i < sentence.end && (prose.at(i).is(Preposition | Subordinator | Time | TimeAdjective) ||
                             prose.at(i).looksPast || (prose.at(i).entry != nullptr && prose.at(i).entry->isCue));
    if (isAdverbial) {
        while (i < sentence.end && !prose.at(i).isMark(u',')) {
            ++i;
        }
        ++i;
    }
    return mentionStartingAt(prose, i, sentence.end, false);
}

} // namespace Sidelight
