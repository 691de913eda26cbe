// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/rules/attribution.h"

#include "models/quotes/sentences/clauses.h"
#include "models/quotes/rules/contents.h"
#include "models/quotes/trained/modelledcontents.h"
#include "models/quotes/trained/sentencetagger.h"
#include "models/quotes/sentences/subjects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr qsizetype surelySpeech = 4; // blanks in a run that is no mere phrase
constexpr int signatureLookahead = 3; // tokens between a run and the name that signs it

class Attribution
{
public:
    Attribution(const Prose &prose, const AttributionModel &model)
        : m_prose(prose)
        , m_model(model)
        , m_claimed(prose.runs.size(), false)
    {
        if (!model.isEmpty()) {
            m_traits = tokenTraits(prose);
            m_unclaimed = m_claimed;
        }
        if (!model.sentences.isEmpty()) {
            m_reports = model.sentences.label(sentenceFeatures(prose, m_traits));
        }
    }

    QList<Draft> run()
    {
        if (m_prose.isForeign) {
            return runsAlone();
        }
        for (m_index = 0; m_index < m_prose.sentences.size(); ++m_index) {
            read(m_prose.sentences[m_index]);
        }
        std::stable_sort(m_drafts.begin(), m_drafts.end(),
                         [](const Draft &a, const Draft &b) { return a.content.begin < b.content.begin; });
        return m_drafts;
    }

private:
    /** Of a language that nothing is known of: what stands in quotation marks, by nobody. */
    QList<Draft> runsAlone() const
    {
        QList<Draft> drafts;
        for (int i = 0; i < m_prose.tokens.size(); ++i) {
            if (m_prose.at(i).isRun()) {
                drafts.append(draftOf(i, "alone"_L1));
            }
        }
        return drafts;
    }

    void read(const Sentence &sentence)
    {
        QList<Frame> frames;
        QList<Draft> found = m_model.isEmpty() ? byRules(sentence, frames) : modelled(sentence, frames);
        m_before = found.isEmpty() ? std::nullopt : std::optional(found.constLast());
        if (found.isEmpty() && !m_reports.labels.isEmpty()) {
            report(sentence, found);
        } else if (found.isEmpty() && reportsByItself(sentence)) {
            found.append(wholeSentence(sentence, m_last->mention));
        }
        for (int i = sentence.begin; i < sentence.end; ++i) {
            if (m_prose.at(i).isRun() && !m_claimed[m_prose.at(i).run]) {
                unclaimed(i, sentence);
            }
        }
        m_drafts.append(found);
        remember(sentence, frames, found);
    }

    QList<Draft> byRules(const Sentence &sentence, QList<Frame> &frames)
    {
        frames = findFrames(m_prose, sentence);
        QList<Draft> found = ContentFinder(m_prose, sentence, frames, m_claimed).find();
        for (Draft &draft : found) {
            correctSubject(m_prose, sentence, draft);
        }
        return found;
    }

    /** What the model finds; quoted runs that it leaves alone go by the rules. */
    QList<Draft> modelled(const Sentence &sentence, QList<Frame> &frames)
    {
        const Reading reading(m_prose, m_traits, sentence, m_unclaimed);
        frames = reading.frames();
        QList<Draft> found = modelledContents(m_model, reading);
        for (const Draft &draft : std::as_const(found)) {
            claimRuns(draft, sentence);
        }
        for (const Draft &draft : reading.drafts()) {
            const bool isFree = std::none_of(found.cbegin(), found.cend(), [&draft](const Draft &it) {
                return it.content.begin < draft.content.end && draft.content.begin < it.content.end;
            });
            if (isFree && draft.type != QuoteType::Indirect) {
                claimRuns(draft, sentence);
                found.append(draft);
            }
        }
        std::stable_sort(found.begin(), found.end(), [](const Draft &a, const Draft &b) { return a.token < b.token; });
        return found;
    }

    void claimRuns(const Draft &draft, const Sentence &sentence)
    {
        for (int i = draft.token; i < sentence.end && m_prose.at(i).span.begin < draft.content.end; ++i) {
            if (m_prose.at(i).isRun()) {
                m_claimed[m_prose.at(i).run] = true;
            }
        }
    }

    /** A sentence that the model takes for reported as a whole, or for more of the one before. */
    void report(const Sentence &sentence, QList<Draft> &found)
    {
        const int label = m_reports.labels[m_index];
        if (label == NotReported) {
            return;
        }
        const auto carried = isReported(sentence) && m_last ? m_last->mention : std::nullopt;
        Draft draft = wholeSentence(sentence, carried ? carried : sentenceSubject(m_prose, sentence));
        draft.rule = "sentence"_L1;
        draft.probability = m_reports.probabilities[size_t(m_index)][size_t(label)];
        const bool goesOn = label == ReportGoesOn && !m_drafts.isEmpty() && m_drafts.constLast().rule == draft.rule &&
                            m_drafts.constLast().token >= m_prose.sentences[m_index - 1].begin;
        if (goesOn) {
            Draft &last = m_drafts.last();
            last.content.end = draft.content.end;
            last.type = last.type == QuoteType::Mixed ? last.type : draft.type;
        } else {
            found.append(draft);
        }
    }

    /** A sentence in a mood that reports, behind one that said who speaks. */
    bool reportsByItself(const Sentence &sentence) const
    {
        return m_last && m_last->mention && m_lastParagraph == sentence.paragraph && isReported(sentence);
    }

    bool isReported(const Sentence &sentence) const
    {
        return std::any_of(m_prose.tokens.cbegin() + sentence.begin, m_prose.tokens.cbegin() + sentence.end,
                           [](const Token &token) { return token.is(Reportive); });
    }

    Draft wholeSentence(const Sentence &sentence, const std::optional<Mention> &mention)
    {
        Draft draft;
        int end = sentence.end - 1;
        while (end > sentence.begin && m_prose.at(end).kind == Token::Kind::Punctuation) {
            --end;
        }
        draft.content = m_prose.writtenSpanOf(sentence.begin, end);
        draft.mention = mention;
        draft.token = sentence.begin;
        draft.rule = "mood"_L1;
        draft.type = QuoteType::Indirect;
        for (int i = sentence.begin; i < sentence.end; ++i) {
            if (m_prose.at(i).isRun()) {
                m_claimed[m_prose.at(i).run] = true;
                draft.type = QuoteType::Mixed;
            }
        }
        return draft;
    }

    void unclaimed(int token, const Sentence &sentence)
    {
        if (signedRun(token, sentence) || introducedRun(token, sentence) || resumedRun(token, sentence) ||
            (m_prose.isDialogue && besideRun(token, sentence)) || turnRun(token, sentence) ||
            carriedRun(token, sentence) || besideRun(token, sentence)) {
            m_claimed[m_prose.at(token).run] = true;
            return;
        }
        embeddedRun(token, sentence);
    }

    Draft draftOf(int token, QLatin1StringView rule) const
    {
        Draft draft;
        draft.content = m_prose.runs[m_prose.at(token).run].content;
        draft.token = token;
        draft.rule = rule;
        return draft;
    }

    /** "..." -- Name */
    bool signedRun(int token, const Sentence &sentence)
    {
        if (token != sentence.begin) {
            return false;
        }
        for (int i = token + 1; i < std::min(token + signatureLookahead, int(m_prose.tokens.size()) - 1); ++i) {
            if (!isDash(m_prose.at(i))) {
                continue;
            }
            const auto mention = mentionStartingAt(m_prose, i + 1, int(m_prose.tokens.size()), false);
            if (!mention || !m_prose.at(mention->first).isCapital) {
                return false;
            }
            Draft draft = draftOf(token, "signature"_L1);
            draft.mention = mention;
            m_drafts.append(draft);
            return true;
        }
        return false;
    }

    /** "The letter reads: ..." with the run behind the colon, or in the next paragraph. */
    bool introducedRun(int token, const Sentence &sentence)
    {
        if (token == sentence.begin && m_introduction) {
            Draft draft = draftOf(token, "introduced"_L1);
            draft.mention = m_introduction->mention;
            draft.cue = m_introduction->cue;
            m_drafts.append(draft);
            return true;
        }
        if (token > sentence.begin && m_prose.at(token - 1).isMark(u':')) {
            if (const auto subject = sentenceSubject(m_prose, sentence)) {
                Draft draft = draftOf(token, "colon"_L1);
                draft.mention = subject;
                m_drafts.append(draft);
                return true;
            }
        }
        return false;
    }

    /** "...!" beamed Ann Lee; "...," Ann Lee went on: the verb is none that is known. */
    bool besideRun(int token, const Sentence &sentence)
    {
        const QStringView content = m_prose.wording(m_prose.runs[m_prose.at(token).run].content);
        const QChar tail = content.back();
        const bool isSetOff = m_prose.lexicon->hasCapitalNouns() && token + 1 < sentence.end &&
                              m_prose.at(token + 1).isMark(u','); // „...“, räumte Ann Lee ein
        const bool hasEnd = tail == u',' || tail == u'?' || tail == u'!' || isSetOff;
        const int next = token + (isSetOff ? 2 : 1);
        if (!hasEnd || token != sentence.begin || next + 1 >= sentence.end || !m_prose.at(next).isWord()) {
            return false;
        }
        const bool isInverted =
            isSetOff ? isUnknownVerb(next) : m_prose.at(next).looksPast || m_prose.at(next).is(PastVerb);
        const auto mention = mentionStartingAt(m_prose, next + (isInverted ? 1 : 0), sentence.end, true);
        if (!mention || (isSetOff && !isInverted) || mention->fullLast + 1 >= sentence.end + (isInverted ? 1 : 0)) {
            return false;
        }
        const int verb = isInverted ? next : mention->last + 1;
        if (!m_prose.at(verb).isWord()) {
            return false;
        }
        Draft draft = draftOf(token, "beside"_L1);
        draft.mention = mention;
        draft.cue = m_prose.at(verb).span;
        m_drafts.append(draft);
        return true;
    }

    /** A word in small letters that can only be a verb where nouns have capitals. */
    bool isUnknownVerb(int token) const
    {
        const Token &word = m_prose.at(token);
        return !word.isCapital && !word.isNumber &&
               !word.is(Determiner | Possessive | Preposition | Coordinator | Subordinator | That | Relative | Adverb |
                        SubjectPronoun | ObjectPronoun | Negation | Quantifier | Auxiliary | Modal);
    }

    static bool standsAlone(const Prose &prose, const Sentence &sentence)
    {
        return std::none_of(prose.tokens.cbegin() + sentence.begin, prose.tokens.cbegin() + sentence.end,
                            [](const Token &token) { return token.isWord(); });
    }

    /** "...," he said; "..." */
    bool resumedRun(int token, const Sentence &sentence)
    {
        if (!m_before || !m_before->mention || m_before->type != QuoteType::Direct || token == sentence.begin ||
            !(m_prose.at(token - 1).isMark(u';') || m_prose.at(token - 1).isMark(u':'))) {
            return false;
        }
        Draft draft = draftOf(token, "resumed"_L1);
        draft.mention = m_before->mention;
        draft.cue = m_before->cue;
        m_drafts.append(draft);
        return true;
    }

    /** Tom looked up. "..." */
    std::optional<Mention> beatBefore(const Sentence &sentence) const
    {
        if (m_beat.end != sentence.begin || m_beat.paragraph != sentence.paragraph) {
            return {};
        }
        const auto subject = sentenceSubject(m_prose, m_beat);
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
        return m_prose.lines == LineRole::Sentence && m_last && m_last->type == QuoteType::Direct &&
               m_prose.wording(m_last->content).endsWith(u'?');
    }

    /** A turn of a dialogue: whose it is, the turns around it or what the speaker does tell. */
    bool turnRun(int token, const Sentence &sentence)
    {
        if (!m_prose.isDialogue || token != sentence.begin) {
            return false;
        }
        const auto beat = beatBefore(sentence);
        const bool isNext = (m_lastParagraph < sentence.paragraph && !m_lastIsOpen) || isAnswer();
        if (!beat && !isNext) {
            return false;
        }
        Draft draft = draftOf(token, beat ? "beat"_L1 : "turn"_L1);
        draft.mention = beat;
        m_drafts.append(draft);
        return true;
    }

    /** "..." he said. "..." */
    bool carriedRun(int token, const Sentence &sentence)
    {
        const bool isSame = m_lastParagraph == sentence.paragraph;
        const bool opens = isSame && token == sentence.begin && m_last && m_last->type == QuoteType::Direct;
        if (!m_last || m_lastParagraph + 1 < sentence.paragraph || (!opens && !standsAlone(m_prose, sentence))) {
            return false;
        }
        Draft draft = draftOf(token, isSame ? "continued"_L1 : m_lastIsOpen ? "next-open"_L1 : "next-paragraph"_L1);
        draft.mention = m_last->mention;
        draft.cue = m_last->cue;
        m_drafts.append(draft);
        return true;
    }

    /** Where every noun has a capital: "der Sender „Neue Welle“", "ein „großer“ Tag", outside reported speech. */
    bool looksLikeName(int token, const Sentence &sentence) const
    {
        if (!m_prose.lexicon->hasCapitalNouns() || token == sentence.begin || !m_prose.at(token - 1).isWord() ||
            isReported(sentence)) {
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
        if (!isReported(sentence)) {
            return {};
        }
        if (m_last && m_lastParagraph == sentence.paragraph) {
            return m_last->mention;
        }
        return beatBefore(sentence);
    }

    /** Quoted words in a sentence of the writer's. */
    void embeddedRun(int token, const Sentence &sentence)
    {
        const bool alone = standsAlone(m_prose, sentence);
        if (!alone && (looksLikeTitle(m_prose.wording(m_prose.runs[m_prose.at(token).run].content)) ||
                       looksLikeName(token, sentence) || isSoCalled(token, sentence))) {
            return;
        }
        Draft draft = draftOf(token, alone ? "alone"_L1 : "embedded"_L1);
        const QStringView content = m_prose.wording(draft.content);
        const bool isSpeech = alone || content.count(u' ') >= surelySpeech;
        draft.type = isSpeech ? QuoteType::Direct : QuoteType::Mixed;
        if (!alone) {
            draft.mention = reporter(sentence);
            draft.mention = draft.mention ? draft.mention : nearestSubject(m_prose, token, sentence.begin);
            draft.mention = draft.mention ? draft.mention : sentenceSubject(m_prose, sentence);
        }
        m_drafts.append(draft);
    }

    /** What a run without a cue goes on with: the last direct quote rather than a mixed one, that rather than any. */
    static const Draft &carrier(const QList<Draft> &found)
    {
        const auto isDirect = [](const Draft &it) { return it.type == QuoteType::Direct; };
        const auto isQuoted = [](const Draft &it) { return it.type != QuoteType::Indirect; };
        const auto direct = std::find_if(found.crbegin(), found.crend(), isDirect);
        const auto quoted = std::find_if(found.crbegin(), found.crend(), isQuoted);
        return direct != found.crend() ? *direct : quoted != found.crend() ? *quoted : found.constLast();
    }

    void remember(const Sentence &sentence, const QList<Frame> &frames, const QList<Draft> &found)
    {
        const bool isBeat = found.isEmpty() && std::none_of(m_prose.tokens.cbegin() + sentence.begin,
                                                            m_prose.tokens.cbegin() + sentence.end,
                                                            [](const Token &token) { return token.isRun(); });
        m_beat = isBeat ? sentence : Sentence{};
        m_introduction.reset();
        if (m_prose.at(sentence.end - 1).isMark(u':')) {
            Draft draft;
            if (!frames.isEmpty()) {
                draft.mention = frames.constLast().mention;
                draft.cue = m_prose.spanOf(frames.constLast().cue.first, frames.constLast().cue.last);
            } else {
                draft.mention = sentenceSubject(m_prose, sentence);
            }
            m_introduction = draft;
        }
        if (!found.isEmpty()) {
            m_last = carrier(found);
            m_lastParagraph = sentence.paragraph;
        } else if (!m_drafts.isEmpty() && m_drafts.constLast().token >= sentence.begin) {
            m_last = m_drafts.constLast();
            m_lastParagraph = sentence.paragraph;
        }
        m_lastIsOpen = m_prose.at(sentence.end - 1).isRun() && m_prose.runs[m_prose.at(sentence.end - 1).run].isOpen;
    }

    const Prose &m_prose;
    const AttributionModel &m_model;
    std::vector<TokenTraits> m_traits; ///< empty without a model
    Labelling m_reports;               ///< of the sentences; empty without a model of them
    int m_index = 0;                   ///< of the sentence that is read
    QList<bool> m_claimed;
    QList<bool> m_unclaimed; ///< room for Reading
    QList<Draft> m_drafts;
    std::optional<Draft> m_last; ///< the quote that a run without a cue goes on with
    std::optional<Draft> m_introduction;
    std::optional<Draft> m_before; ///< the last quote that a cue of the sentence gave
    Sentence m_beat;               ///< the sentence before, if it reports nothing
    int m_lastParagraph = -2;
    bool m_lastIsOpen = false;
};

} // namespace

QList<Draft> attribute(const Prose &prose, const AttributionModel &model)
{
    return Attribution(prose, model).run();
}

} // namespace Sidelight
