// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/sentences/nounphrases.h"

#include <algorithm>

namespace Sidelight
{

using enum WordClass;

namespace
{

constexpr int longestPhrase = 16; // tokens

constexpr WordClasses boundaries = Coordinator | Subordinator | That | Relative | Auxiliary | Modal | Negation;

} // namespace

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

namespace
{

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
            return true;
        }
        if (token.is(Determiner) && token.is(Linker) && m_hasHead) {
            return linked(token); // "Angaben der Polizei"
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
};

} // namespace

int nounPhraseBegin(const Prose &prose, int last, int low)
{
    return LeftGrower(prose, last, low).grow();
}

int nounPhraseEnd(const Prose &prose, int first, int end)
{
    return RightGrower(prose, first, end).grow();
}

} // namespace Sidelight
