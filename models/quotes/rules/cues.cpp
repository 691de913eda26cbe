// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/rules/cues.h"

#include "models/text/folding.h"

#include <algorithm>
#include <optional>

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr WordClasses canPrecedeVerb = SubjectPronoun | Relative | Auxiliary | Modal | Negation | Adverb | Role |
                                       OrganisationRole | StatementNoun | Quantifier | InfinitiveMark | Coordinator |
                                       Catenative | That;

class CueFinder
{
public:
    CueFinder(const Prose &prose, const Sentence &sentence)
        : m_prose(prose)
        , m_sentence(sentence)
        , m_isTitle(isTitle(prose, sentence))
    {
    }

    QList<Cue> find() const
    {
        QList<Cue> cues;
        for (int i = m_sentence.begin; i < m_sentence.end; ++i) {
            if (!m_prose.at(i).isWord()) {
                continue;
            }
            if (const CuePhrase *phrase = phraseAt(i)) {
                Cue cue;
                cue.first = i;
                cue.last = i + int(phrase->words.size()) - 1;
                cue.groupBegin = i;
                cue.phrase = phrase;
                cues.append(cue);
                i = cue.last;
            } else if (const std::optional<Cue> cue = verbAt(i)) {
                cues.append(*cue);
            }
        }
        return cues;
    }

private:
    const CuePhrase *phraseAt(int at) const
    {
        for (const CuePhrase &phrase : m_prose.lexicon->phrases()) {
            const int after = at + int(phrase.words.size());
            const bool fits = phrase.isPostposed ? at > m_sentence.begin : after < m_sentence.end;
            if (fits && matches(phrase.words, at) && (phrase.before.isEmpty() || isOneOf(phrase.before, after)) &&
                (!phrase.isSetOff || (at > m_sentence.begin && !m_prose.at(at - 1).isWord()))) {
                return &phrase;
            }
        }
        return nullptr;
    }

    bool matches(const QStringList &words, int at) const
    {
        for (int i = 0; i < words.size(); ++i) {
            if (at + i >= m_sentence.end || !isOneOf({words[i]}, at + i)) {
                return false;
            }
        }
        return true;
    }

    bool isOneOf(const QStringList &words, int at) const
    {
        const Token &token = m_prose.at(at);
        return token.isWord() && std::any_of(words.cbegin(), words.cend(), [this, &token](const QString &word) {
                   return token.span.length() == word.size() && folded(m_prose.wording(token.span)) == word;
               });
    }

    std::optional<Cue> verbAt(int i) const
    {
        const Token &token = m_prose.at(i);
        const bool isName = token.isCapital && i > m_sentence.begin && !m_isTitle;
        if (token.entry == nullptr || !token.entry->isCue || token.isPossessive || isName || looksLikeNoun(i)) {
            return {};
        }
        Cue cue;
        cue.first = cue.last = cue.groupBegin = i;
        cue.frames = token.entry->frames;
        cue.isParticiple = token.entry->isParticiple;
        readGroup(cue);
        return cue;
    }

    /** "the report", "his comments", "a reported letter", "in question". */
    bool looksLikeNoun(int i) const
    {
        const Token &token = m_prose.at(i);
        if (i == m_sentence.begin) {
            return !token.entry->isParticiple && !invertsAt(i);
        }
        const Token &before = m_prose.at(i - 1);
        if (before.isPossessive) {
            return true;
        }
        if (before.is(Determiner | Possessive) && !before.is(That | Relative)) {
            return true;
        }
        if (before.entry != nullptr && before.entry->isCue && !before.is(Adverb) && !token.entry->isParticiple &&
            !before.isCapital) {
            return true; // "said comments by ..."
        }
        if (token.is(CueNoun) && before.isWord() && !before.isCapital && !before.is(canPrecedeVerb) &&
            !before.looksAdverb && !before.isContracted && !m_prose.lexicon->endsLikePlural(m_prose.wording(i - 1))) {
            return true; // "a primary state"
        }
        return before.is(Preposition) && !token.entry->isParticiple && !isInfinitiveMark(i - 1) && !before.is(Adverb);
    }

    /** "Said Ann Lee: ..." */
    bool invertsAt(int i) const
    {
        return m_prose.at(i).entry->frames.testFlag(CueFrame::Inverts) && !m_prose.at(i).is(CueNoun) &&
               i + 1 < m_sentence.end && m_prose.at(i + 1).isWord() && m_prose.at(i + 1).isCapital;
    }

    bool isInfinitiveMark(int i) const { return m_prose.at(i).is(Preposition) && m_prose.at(i).is(InfinitiveMark); }

    void readGroup(Cue &cue) const
    {
        int i = cue.first - 1;
        bool finite = false;
        for (; i >= m_sentence.begin; --i) {
            const Token &token = m_prose.at(i);
            if (!token.isWord() || token.isContracted) {
                break;
            }
            if (token.is(InfinitiveMark) && i == cue.first - 1) {
                cue.isInfinitive = true;
            } else if (token.is(Catenative) && (cue.isInfinitive || finite)) {
                finite = true;
            } else if (token.is(Auxiliary | Modal | Negation)) {
                finite = true;
                cue.isPassive = cue.isPassive || (token.is(Be) && !cue.isParticiple && !cue.isInfinitive);
                cue.isParticiple = cue.isParticiple && !token.is(Be);
            } else if (!((token.is(Adverb) || token.looksAdverb) && !token.is(Subordinator))) {
                break;
            }
            cue.groupBegin = i;
        }
        cue.isInfinitive = cue.isInfinitive && !finite;
        if (i >= m_sentence.begin && m_prose.at(i).isContracted && cue.isParticiple) {
            cue.isParticiple = false; // "he's saying"
        }
    }

    /** A headline In Capitals. */
    static bool isTitle(const Prose &prose, const Sentence &sentence)
    {
        int words = 0;
        int capitals = 0;
        for (int i = sentence.begin; i < sentence.end; ++i) {
            words += prose.at(i).isWord() ? 1 : 0;
            capitals += prose.at(i).isCapital ? 1 : 0;
        }
        return words > 3 && capitals * 3 > words * 2;
    }

    const Prose &m_prose;
    const Sentence &m_sentence;
    const bool m_isTitle;
};

} // namespace

QList<Cue> findCues(const Prose &prose, const Sentence &sentence)
{
    return CueFinder(prose, sentence).find();
}

} // namespace Sidelight
