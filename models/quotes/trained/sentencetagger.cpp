// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/trained/sentencetagger.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

/** What tells the mood and matter of a sentence, besides its words. */
struct SentenceView {
    quint32 mood = 0; ///< whether it reports by its verb form, has a cue, has quoted words
    quint32 opening = 0;
    quint32 closing = 0;
    quint32 length = 0;
    bool opensParagraph = false;
};

SentenceView viewOf(const Prose &prose, const std::vector<TokenTraits> &traits, int index)
{
    const Sentence &sentence = prose.sentences[index];
    SentenceView view;
    int last = sentence.begin;
    for (int i = sentence.begin; i < sentence.end; ++i) {
        const Token &token = prose.at(i);
        view.mood |= token.is(WordClass::Reportive) ? 1u : 0u;
        view.mood |= token.entry != nullptr && token.entry->isCue ? 2u : 0u;
        view.mood |= token.isRun() ? 4u : 0u;
        last = token.isWord() ? i : last;
    }
    view.opening = traits[size_t(sentence.begin)].kind;
    view.closing = traits[size_t(last)].kind;
    view.length = quint32(std::min((sentence.end - sentence.begin) / 5, 8));
    view.opensParagraph = index == 0 || prose.sentences[index - 1].paragraph != sentence.paragraph;
    return view;
}

void describeWords(FeatureSequence &sequence, const Prose &prose, const std::vector<TokenTraits> &traits,
                   const Sentence &sentence, quint32 mood)
{
    std::vector<quint32> features;
    for (int i = sentence.begin; i < sentence.end; ++i) {
        const TokenTraits &it = traits[size_t(i)];
        features.push_back(feature(1, it.word));
        features.push_back(feature(2, it.stem, mood));
        features.push_back(feature(3, it.kind));
        if (i + 1 < sentence.end) {
            features.push_back(feature(4, it.word, traits[size_t(i) + 1].word));
        }
        if (prose.at(i).is(WordClass::Reportive)) {
            features.push_back(feature(5, it.word, i + 2 >= sentence.end ? 1 : 0));
        }
    }
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
    std::for_each(features.cbegin(), features.cend(), [&sequence](quint32 it) { sequence.add(it); });
}

void describe(FeatureSequence &sequence, const Prose &prose, const std::vector<TokenTraits> &traits, int index)
{
    const Sentence &sentence = prose.sentences[index];
    const SentenceView view = viewOf(prose, traits, index);
    const TokenTraits &first = traits[size_t(sentence.begin)];
    const quint32 opens = view.opensParagraph ? 1 : 0;
    describeWords(sequence, prose, traits, sentence, view.mood);
    quint32 pattern = 100;
    for (const quint32 value : {view.mood, view.opening, view.closing, view.length, opens, first.word}) {
        sequence.add(feature(++pattern, value));
        sequence.add(feature(++pattern, value, view.mood));
    }
    sequence.add(feature(++pattern, view.opening, view.closing, view.mood));
    sequence.add(feature(++pattern, view.mood, opens, view.length));
    quint32 step = 1000;
    sequence.addStep(step);
    for (const quint32 value : {view.mood, view.opening, view.closing, opens, first.word}) {
        sequence.addStep(feature(++step, value));
        sequence.addStep(feature(++step, value, view.mood));
    }
    sequence.addStep(feature(++step, opens, view.mood, view.opening));
}

} // namespace

LabelScheme sentenceScheme()
{
    LabelScheme scheme;
    scheme.count = 3;
    scheme.first = labelBit(NotReported) | labelBit(ReportBegins);
    scheme.next[NotReported] = labelBit(NotReported) | labelBit(ReportBegins);
    scheme.next[ReportBegins] = scheme.next[ReportGoesOn] =
        labelBit(NotReported) | labelBit(ReportBegins) | labelBit(ReportGoesOn);
    return scheme;
}

FeatureSequence sentenceFeatures(const Prose &prose, const std::vector<TokenTraits> &traits)
{
    FeatureSequence sequence;
    for (int i = 0; i < prose.sentences.size(); ++i) {
        describe(sequence, prose, traits, i);
        sequence.close(labelBit(NotReported) | labelBit(ReportBegins) | labelBit(ReportGoesOn));
    }
    return sequence;
}

} // namespace Sidelight
