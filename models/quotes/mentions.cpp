// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/mentions.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr int longestPhrase = 16;     // tokens
constexpr int longestApposition = 40; // tokens
constexpr int longestBracket = 10;    // tokens in "(R-Fla.)"

constexpr WordClasses boundaries = Coordinator | Subordinator | That | Relative | Auxiliary | Modal | Negation;

/** Whether a word can be part of a noun phrase without being a name. */
bool isNominal(const Token &token)
{
    return token.isWord() &&
           !token.is(boundaries | Preposition | Verb | SubjectPronoun | ObjectPronoun | InfinitiveMark) &&
           !(token.entry != nullptr && token.entry->isCue && !token.isCapital && !token.is(Role | OrganisationRole)) &&
           !(token.looksAdverb || (token.is(Adverb) && !token.is(Affiliation)));
}

bool isName(const Token &token)
{
    return token.isWord() && token.isCapital && !token.is(SubjectPronoun | Determiner | Possessive) &&
           !(token.is(Preposition | Coordinator | Subordinator) && !token.is(NameParticle));
}

bool opensApposition(const Token &token)
{
    return token.isNumber || token.looksPast ||
           token.is(Determiner | Possessive | Relative | Role | Title | Preposition | Subordinator | Affiliation |
                    Adverb | Quantifier) ||
           (token.entry != nullptr && token.entry->isParticiple);
}

/** Grows a noun phrase to the left. */
class LeftGrower
{
public:
    LeftGrower(const Prose &prose, int last, int low)
        : m_prose(prose)
        , m_low(std::max(low, last - longestPhrase))
        , m_first(last)
    {
        m_inName = isName(prose.at(last));
    }

    int grow()
    {
        while (m_first - 1 >= m_low && step(m_first - 1)) {
        }
        return m_first;
    }

private:
    bool take(int first)
    {
        m_first = first;
        return true;
    }

    bool step(int i)
    {
        const Token &token = m_prose.at(i);
        if (m_isClosed && !(m_prose.at(i).is(Preposition) || token.is(Quantifier) || token.is(Linker))) {
            return false;
        }
        if (token.isMark(u'&') || token.isMark(u'.')) {
            return m_inName && i > m_low && isName(m_prose.at(i - 1)) && take(i);
        }
        if (!token.isWord()) {
            return false;
        }
        if (token.is(Linker | Preposition)) {
            return linked(i);
        }
        if (token.is(Coordinator)) {
            return m_inName && i > m_low && isName(m_prose.at(i - 1)) && !m_prose.at(i - 1).isPossessive &&
                   !m_prose.at(i - 1).is(Time) && m_prose.at(m_first).isCapital && take(i);
        }
        return word(i, token);
    }

    bool word(int i, const Token &token)
    {
        if (token.is(Determiner | Possessive) && !token.is(That)) {
            m_isClosed = true;
            return take(i);
        }
        if (token.is(Quantifier) || token.isNumber) {
            m_inName = false;
            return take(i);
        }
        if (isName(token)) {
            m_inName = true;
            return !m_isClosed && !token.is(Time) && take(i);
        }
        if (m_isClosed || !isNominal(token)) {
            return false;
        }
        if (m_inName && !token.is(Role | Title | Affiliation | NameParticle | OrganisationRole)) {
            return token.isPossessive && take(i);
        }
        m_inName = m_inName && token.is(NameParticle);
        return take(i);
    }

    /** "a spokesman for the campaign", "University of Virginia", "a majority of voters". */
    bool linked(int i)
    {
        if (i <= m_low || !m_prose.at(i - 1).isWord()) {
            return false;
        }
        const Token &governor = m_prose.at(i - 1);
        const bool strong = governor.is(Role | OrganisationRole | Quantifier | Title) ||
                            (m_prose.at(i).is(Linker) && (governor.isCapital || isNominal(governor)));
        if (!strong || governor.isPossessive || governor.is(Time | StatementNoun) ||
            (!governor.is(Quantifier) && !isNominal(governor))) {
            return false;
        }
        m_isClosed = false;
        m_inName = isName(governor);
        return take(i - 1);
    }

    const Prose &m_prose;
    int m_low;
    int m_first;
    bool m_inName = false;
    bool m_isClosed = false; ///< a determiner began the phrase
};

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
        if (!isParenthesis(prose.at(i))) {
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
    Mention mention{LeftGrower(prose, noun, low).grow(), noun, last, false};
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

/** Grows a noun phrase to the right. */
class RightGrower
{
public:
    RightGrower(const Prose &prose, int first, int end)
        : m_prose(prose)
        , m_end(std::min(end, first + longestPhrase))
        , m_next(first)
    {
    }

    int grow()
    {
        while (m_next < m_end && step(m_prose.at(m_next))) {
            ++m_next;
        }
        while (m_next > 0 && m_hasHead && m_prose.at(m_next - 1).is(Linker | Determiner | Preposition)) {
            --m_next;
        }
        return m_hasHead ? m_next - 1 : -1;
    }

private:
    bool step(const Token &token)
    {
        if (token.isMark(u'.') || token.isMark(u'&')) {
            return m_inName && m_next + 1 < m_end && isName(m_prose.at(m_next + 1)) && token.isMark(u'&');
        }
        if (!token.isWord()) {
            return false;
        }
        if (isName(token) && !(token.is(Time) && m_hasHead)) {
            m_inName = true;
            m_hasHead = true;
            m_isRole = token.is(Role) && !token.isPossessive;
            return true;
        }
        if (token.is(Determiner | Possessive)) {
            return !m_hasHead || m_prose.at(m_next - 1).is(Preposition | Linker);
        }
        if (token.is(Quantifier) || token.isNumber) {
            m_hasHead = m_hasHead || token.is(Quantifier);
            return !m_inName;
        }
        return token.is(Preposition | Linker | Coordinator) ? linked(token) : common(token);
    }

    bool linked(const Token &token)
    {
        if (m_next + 1 >= m_end || !m_hasHead || !m_prose.at(m_next + 1).isWord()) {
            return false;
        }
        const Token &after = m_prose.at(m_next + 1);
        const Token &before = m_prose.at(m_next - 1);
        if (token.is(Coordinator)) {
            return m_inName && isName(after) && isName(before);
        }
        if (after.is(Time)) {
            return false;
        }
        const bool isTheName = after.is(Determiner) && m_next + 2 < m_end && isName(m_prose.at(m_next + 2));
        const bool takes = before.is(Role | OrganisationRole | Quantifier) ||
                           (token.is(Linker) && (!m_inName || isName(after) || isTheName));
        if (takes) {
            m_inName = false;
        }
        return takes && (isName(after) || after.is(Determiner | Possessive) || isNominal(after));
    }

    bool common(const Token &token)
    {
        if (!isNominal(token) || token.is(Time | TimeAdjective)) {
            return false;
        }
        if (m_inName && !token.is(Role | NameParticle | OrganisationRole) && !m_prose.at(m_next - 1).isPossessive) {
            return false;
        }
        m_hasHead = true;
        m_inName = false;
        return true;
    }

    const Prose &m_prose;
    int m_end;
    int m_next;
    bool m_inName = false;
    bool m_hasHead = false;
    bool m_isRole = false;
};

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
    const bool owns = token.is(Possessive) && first + 1 < end && isNominal(prose.at(first + 1)); // "her letter"
    if (token.is(SubjectPronoun | ObjectPronoun) && !owns) {
        return token.isContracted ? std::optional<Mention>() : Mention{first, first, first, false};
    }
    const int last = RightGrower(prose, first, end).grow();
    if (last < first) {
        return {};
    }
    return Mention{first, last, takesApposition ? appositionEnd(prose, last, end) : last, false};
}

std::optional<Mention> openingSubject(const Prose &prose, const Sentence &sentence)
{
    int i = sentence.begin;
    while (i < sentence.end && prose.at(i).is(Coordinator | Adverb) && !isName(prose.at(i))) {
        ++i;
    }
    const bool isAdverbial =
        i < sentence.end && (prose.at(i).is(Preposition | Subordinator | Time) || prose.at(i).looksPast ||
                             (prose.at(i).entry != nullptr && prose.at(i).entry->isCue));
    if (isAdverbial) {
        while (i < sentence.end && !prose.at(i).isMark(u',')) {
            ++i;
        }
        ++i;
    }
    return mentionStartingAt(prose, i, sentence.end, false);
}

} // namespace Sidelight
