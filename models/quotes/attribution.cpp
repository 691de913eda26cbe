// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/attribution.h"

#include "models/quotes/rules/contents.h"
#include "models/quotes/rules/looseruns.h"
#include "models/quotes/rules/subjects.h"
#include "models/quotes/trained/modelledcontents.h"
#include "models/quotes/trained/sentencetagger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

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
                drafts.append(draftOfRun(m_prose, i, "alone"_L1));
            }
        }
        return drafts;
    }

    void read(const Sentence &sentence)
    {
        QList<Frame> frames;
        QList<Draft> found = m_model.isEmpty() ? byRules(sentence, frames) : modelled(sentence, frames);
        m_told.before = found.isEmpty() ? std::nullopt : std::optional(found.constLast());
        if (found.isEmpty() && !m_reports.labels.isEmpty()) {
            report(sentence, found);
        } else if (found.isEmpty() && reportsByItself(sentence)) {
            found.append(wholeSentence(sentence, m_told.last->mention));
        }
        for (int i = sentence.begin; i < sentence.end; ++i) {
            if (m_prose.at(i).isRun() && !m_claimed[m_prose.at(i).run]) {
                if (const std::optional<Draft> draft = looseRun(m_prose, i, sentence, m_told)) {
                    m_drafts.append(*draft);
                }
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
        const auto carried = isReported(m_prose, sentence) && m_told.last ? m_told.last->mention : std::nullopt;
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
        return m_told.last && m_told.last->mention && m_told.lastParagraph == sentence.paragraph &&
               isReported(m_prose, sentence);
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
        m_told.beat = isBeat ? sentence : Sentence{};
        m_told.introduction.reset();
        if (m_prose.at(sentence.end - 1).isMark(u':')) {
            Draft draft;
            if (!frames.isEmpty()) {
                draft.mention = frames.constLast().mention;
                draft.cue = m_prose.spanOf(frames.constLast().cue.first, frames.constLast().cue.last);
            } else {
                draft.mention = sentenceSubject(m_prose, sentence);
            }
            m_told.introduction = draft;
        }
        if (!found.isEmpty()) {
            m_told.last = carrier(found);
            m_told.lastParagraph = sentence.paragraph;
        } else if (!m_drafts.isEmpty() && m_drafts.constLast().token >= sentence.begin) {
            m_told.last = m_drafts.constLast();
            m_told.lastParagraph = sentence.paragraph;
        }
        m_told.lastIsOpen =
            m_prose.at(sentence.end - 1).isRun() && m_prose.runs[m_prose.at(sentence.end - 1).run].isOpen;
    }

    const Prose &m_prose;
    const AttributionModel &m_model;
    std::vector<TokenTraits> m_traits; ///< empty without a model
    Labelling m_reports;               ///< of the sentences; empty without a model of them
    int m_index = 0;                   ///< of the sentence that is read
    QList<bool> m_claimed;
    QList<bool> m_unclaimed; ///< room for Reading
    QList<Draft> m_drafts;
    Told m_told;
};

} // namespace

QList<Draft> attribute(const Prose &prose, const AttributionModel &model)
{
    return Attribution(prose, model).run();
}

} // namespace Sidelight
