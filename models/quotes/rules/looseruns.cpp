// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/rules/looseruns.h"

#include "models/quotes/rules/clauses.h"
#include "models/quotes/rules/subjects.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr qsizetype surelySpeech = 4; // blanks in a run that is no mere phrase
constexpr int signatureLookahead = 3; // tokens between a run and the name that signs it

bool standsAlone(const Prose &prose, const Sentence &sentence)
{
    return std::none_of(prose.tokens.cbegin() + sentence.begin, prose.tokens.cbegin() + sentence.end,
                        [](const Token &token) { return token.isWord(); });
}

class LooseRun
{
public:
    LooseRun(const Prose &prose, const Told &told)
        : m_prose(prose)
        , m_told(told)
    {
    }

    /** By the surest way first. */
    std::optional<Draft> read(int token, const Sentence &sentence) const
    {
        using Way = std::optional<Draft> (LooseRun::*)(int, const Sentence &) const;
        constexpr std::array<Way, 8> ways{&LooseRun::signedRun, &LooseRun::introducedRun, &LooseRun::resumedRun,
                                          &LooseRun::spokenRun, &LooseRun::turnRun,       &LooseRun::carriedRun,
                                          &LooseRun::besideRun, &LooseRun::embeddedRun};
        for (const Way way : ways) {
            if (std::optional<Draft> draft = (this->*way)(token, sentence)) {
                return draft;
            }
        }
        return {};
    }

private:
    std::optional<Draft> spokenRun(int token, const Sentence &sentence) const
    {
        return m_prose.isDialogue ? besideRun(token, sentence) : std::nullopt;
    }

    /** "..." -- Name */
    std::optional<Draft> signedRun(int token, const Sentence &sentence) const
    {
        if (token != sentence.begin) {
            return {};
        }
        for (int i = token + 1; i < std::min(token + signatureLookahead, int(m_prose.tokens.size()) - 1); ++i) {
            if (!isDash(m_prose.at(i))) {
                continue;
            }
            const auto mention = mentionStartingAt(m_prose, i + 1, int(m_prose.tokens.size()), false);
            if (!mention || !m_prose.at(mention->first).isCapital) {
                return {};
            }
            Draft draft = draftOfRun(m_prose, token, "signature"_L1);
            draft.mention = mention;
            return draft;
        }
        return {};
    }

    /** "The letter reads: ..." with the run behind the colon, or in the next paragraph. */
    std::optional<Draft> introducedRun(int token, const Sentence &sentence) const
    {
        if (token == sentence.begin && m_told.introduction) {
            Draft draft = draftOfRun(m_prose, token, "introduced"_L1);
            draft.mention = m_told.introduction->mention;
            draft.cue = m_told.introduction->cue;
            return draft;
        }
        if (token > sentence.begin && m_prose.at(token - 1).isMark(u':')) {
            if (const auto subject = sentenceSubject(m_prose, sentence)) {
                Draft draft = draftOfRun(m_prose, token, "colon"_L1);
                draft.mention = subject;
                return draft;
            }
        }
        return {};
    }

    /** "...!" beamed Ann Lee; "...," Ann Lee went on: the verb is none that is known. */
    std::optional<Draft> besideRun(int token, const Sentence &sentence) const
    {
        const QStringView content = m_prose.wording(m_prose.runs[m_prose.at(token).run].content);
        const QChar tail = content.back();
        const bool isSetOff = m_prose.lexicon->hasCapitalNouns() && token + 1 < sentence.end &&
                              m_prose.at(token + 1).isMark(u','); // „...“, räumte Ann Lee ein
        const bool hasEnd = tail == u',' || tail == u'?' || tail == u'!' || isSetOff;
        const int next = token + (isSetOff ? 2 : 1);
        if (!hasEnd || token != sentence.begin || next + 1 >= sentence.end || !m_prose.at(next).isWord()) {
            return {};
        }
        const bool isInverted =
            isSetOff ? isUnknownVerb(next) : m_prose.at(next).looksPast || m_prose.at(next).is(PastVerb);
        const auto mention = mentionStartingAt(m_prose, next + (isInverted ? 1 : 0), sentence.end, true);
        if (!mention || (isSetOff && !isInverted) || mention->fullLast + 1 >= sentence.end + (isInverted ? 1 : 0)) {
            return {};
        }
        const int verb = isInverted ? next : mention->last + 1;
        if (!m_prose.at(verb).isWord()) {
            return {};
        }
        Draft draft = draftOfRun(m_prose, token, "beside"_L1);
        draft.mention = mention;
        draft.cue = m_prose.at(verb).span;
        return draft;
    }

    /** A word in small letters that can only be a verb where nouns have capitals. */
    bool isUnknownVerb(int token) const
    {
        const Token &word = m_prose.at(token);
        return !word.isCapital && !word.isNumber &&
               !word.is(Determiner | Possessive | Preposition | Coordinator | Subordinator | That | Relative | Adverb |
                        SubjectPronoun | ObjectPronoun | Negation | Quantifier | Auxiliary | Modal);
    }

    /** "...," he said; "..." */
    std::optional<Draft> resumedRun(int token, const Sentence &sentence) const
    {
        if (!m_told.before || !m_told.before->mention || m_told.before->type != QuoteType::Direct ||
            token == sentence.begin || !(m_prose.at(token - 1).isMark(u';') || m_prose.at(token - 1).isMark(u':'))) {
            return {};
        }
        Draft draft = draftOfRun(m_prose, token, "resumed"_L1);
        draft.mention = m_told.before->mention;
        draft.cue = m_told.before->cue;
        return draft;
    }

    /** Tom looked up. "..." */
    std::optional<Mention> beatBefore(const Sentence &sentence) const
    {
        if (m_told.beat.end != sentence.begin || m_told.beat.paragraph != sentence.paragraph) {
            return {};
        }
        const auto subject = sentenceSubject(m_prose, m_told.beat);
        return subject && isSomeone(*subject) ? subject : std::nullopt;
    }

    /** Whether a noun phrase names someone: a name, a pronoun of a person, "the boy". */
    bool isSomeone(const Mention &mention) const
    {
        const Token &first = m_prose.at(mention.first);
        if (first.is(SubjectPronoun)) {
            return first.entry->gender != Gender::Neuter && first.entry->number != Number::Plural;
        }
        const Token &last = m_prose.at(mention.last);
        return std::any_of(m_prose.tokens.cbegin() + mention.first, m_prose.tokens.cbegin() + mention.last + 1,
                           [](const Token &token) { return token.is(Person | Title | GivenName); }) ||
               (!first.is(Determiner | Possessive) && last.isCapital);
    }

    /** Where paragraphs are lost: behind a question somebody else speaks. */
    bool isAnswer() const
    {
        return m_prose.lines == LineRole::Sentence && m_told.last && m_told.last->type == QuoteType::Direct &&
               m_prose.wording(m_told.last->content).endsWith(u'?');
    }

    /** A turn of a dialogue: whose it is, the turns around it or what the speaker does tell. */
    std::optional<Draft> turnRun(int token, const Sentence &sentence) const
    {
        if (!m_prose.isDialogue || token != sentence.begin) {
            return {};
        }
        const auto beat = beatBefore(sentence);
        const bool isNext = (m_told.lastParagraph < sentence.paragraph && !m_told.lastIsOpen) || isAnswer();
        if (!beat && !isNext) {
            return {};
        }
        Draft draft = draftOfRun(m_prose, token, beat ? "beat"_L1 : "turn"_L1);
        draft.mention = beat;
        return draft;
    }

    /** "..." he said. "..." */
    std::optional<Draft> carriedRun(int token, const Sentence &sentence) const
    {
        const bool isSame = m_told.lastParagraph == sentence.paragraph;
        const bool opens = isSame && token == sentence.begin && m_told.last && m_told.last->type == QuoteType::Direct;
        if (!m_told.last || m_told.lastParagraph + 1 < sentence.paragraph ||
            (!opens && !standsAlone(m_prose, sentence))) {
            return {};
        }
        Draft draft = draftOfRun(m_prose, token,
                                 isSame              ? "continued"_L1
                                 : m_told.lastIsOpen ? "next-open"_L1
                                                     : "next-paragraph"_L1);
        draft.mention = m_told.last->mention;
        draft.cue = m_told.last->cue;
        return draft;
    }

    /** Where every noun has a capital: "der Sender „Neue Welle“", "ein „großer“ Tag", outside reported speech. */
    bool looksLikeName(int token, const Sentence &sentence) const
    {
        if (!m_prose.lexicon->hasCapitalNouns() || token == sentence.begin || !m_prose.at(token - 1).isWord() ||
            isReported(m_prose, sentence)) {
            return false;
        }
        const QStringView content = m_prose.wording(m_prose.runs[m_prose.at(token).run].content);
        const bool isPhrase = content.back().isLetterOrNumber() && content.front().isUpper();
        return isPhrase || (m_prose.at(token - 1).isCapital && !content.contains(u' '));
    }

    /** The so-called "plan". */
    bool isSoCalled(int token, const Sentence &sentence) const
    {
        return token > sentence.begin && m_prose.at(token - 1).is(SoCalled) &&
               m_prose.wording(m_prose.runs[m_prose.at(token).run].content).count(u' ') < surelySpeech;
    }

    /** Whose words a sentence in a reporting mood gives: who spoke, or acted, in the sentence before. */
    std::optional<Mention> reporter(const Sentence &sentence) const
    {
        if (!isReported(m_prose, sentence)) {
            return {};
        }
        if (m_told.last && m_told.lastParagraph == sentence.paragraph) {
            return m_told.last->mention;
        }
        return beatBefore(sentence);
    }

    /** Quoted words in a sentence of the writer's. */
    std::optional<Draft> embeddedRun(int token, const Sentence &sentence) const
    {
        const bool alone = standsAlone(m_prose, sentence);
        if (!alone && (looksLikeTitle(m_prose.wording(m_prose.runs[m_prose.at(token).run].content)) ||
                       looksLikeName(token, sentence) || isSoCalled(token, sentence))) {
            return {};
        }
        Draft draft = draftOfRun(m_prose, token, alone ? "alone"_L1 : "embedded"_L1);
        const QStringView content = m_prose.wording(draft.content);
        const bool isSpeech = alone || content.count(u' ') >= surelySpeech;
        draft.type = isSpeech ? QuoteType::Direct : QuoteType::Mixed;
        if (!alone) {
            draft.mention = reporter(sentence);
            draft.mention = draft.mention ? draft.mention : nearestSubject(m_prose, token, sentence.begin);
            draft.mention = draft.mention ? draft.mention : sentenceSubject(m_prose, sentence);
        }
        return draft;
    }

    const Prose &m_prose;
    const Told &m_told;
};

} // namespace

bool isReported(const Prose &prose, const Sentence &sentence)
{
    return std::any_of(prose.tokens.cbegin() + sentence.begin, prose.tokens.cbegin() + sentence.end,
                       [](const Token &token) { return token.is(Reportive); });
}

Draft draftOfRun(const Prose &prose, int token, QLatin1StringView rule)
{
    Draft draft;
    draft.content = prose.runs[prose.at(token).run].content;
    draft.token = token;
    draft.rule = rule;
    return draft;
}

std::optional<Draft> looseRun(const Prose &prose, int token, const Sentence &sentence, const Told &told)
{
    return LooseRun(prose, told).read(token, sentence);
}

} // namespace Sidelight
