// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/trained/cuetagger.h"

#include "models/quotes/rules/clauses.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

/** How far it is to the nearest quoted run on each side, in classes. */
quint32 runDistance(const Reading &reading, int i, int step)
{
    constexpr int farthest = 6;
    for (int k = 1; k <= farthest; ++k) {
        const int at = i + k * step;
        if (at < reading.sentence().begin || at >= reading.sentence().end) {
            return 100;
        }
        if (reading.token(at).isRun()) {
            return quint32(k);
        }
    }
    return farthest + 1;
}

/** What the rules say of a token. */
struct RuleView {
    quint32 cue = 0;     ///< whether and as what it is a cue
    quint32 content = 0; ///< whether it is part of a content, and by which rule
};

RuleView ruleView(const Reading &reading, int i)
{
    RuleView view;
    if (const int frame = reading.frameAt(i); frame >= 0) {
        quint32 rule = 0;
        for (const Reading::Content &content : reading.contents()) {
            rule = content.frame == frame ? content.rule : rule;
        }
        const Frame &it = reading.frames()[frame];
        view.cue = feature(1, quint32(it.kind) + 1, rule, (i == it.cue.first ? 1u : 2u) + (it.mention ? 4u : 0u));
    }
    for (const Reading::Content &content : reading.contents()) {
        if (i >= content.first && i <= content.last) {
            view.content = content.rule;
        }
    }
    return view;
}

void describe(FeatureSequence &sequence, const Reading &reading, int i)
{
    const TokenTraits &it = reading.traits(i);
    const TokenTraits &before = reading.traits(i - 1);
    const TokenTraits &before2 = reading.traits(i - 2);
    const TokenTraits &after = reading.traits(i + 1);
    const TokenTraits &after2 = reading.traits(i + 2);
    const RuleView rules = ruleView(reading, i);
    const auto counts = reading.before(i);
    quint32 pattern = 0;
    for (const quint32 value : {it.word, it.stem, it.tail, it.kind, it.shape, before.word, after.word, before2.word,
                                after2.word, before.kind, after.kind, rules.cue, rules.content}) {
        sequence.add(feature(++pattern, value));
    }
    sequence.add(feature(++pattern, it.word, before.word));
    sequence.add(feature(++pattern, it.word, after.word));
    sequence.add(feature(++pattern, before.kind, it.kind));
    sequence.add(feature(++pattern, it.kind, after.kind));
    sequence.add(feature(++pattern, before.kind, it.kind, after.kind));
    sequence.add(feature(++pattern, before2.kind, before.kind));
    sequence.add(feature(++pattern, before2.kind, before.kind, it.kind));
    sequence.add(feature(++pattern, after.kind, after2.kind));
    sequence.add(feature(++pattern, it.kind, after.kind, after2.kind));
    sequence.add(feature(++pattern, it.word, before.kind, after.kind));
    sequence.add(feature(++pattern, it.stem, after.kind, after2.kind));
    sequence.add(feature(++pattern, it.stem, before.kind));
    sequence.add(feature(++pattern, it.stem, it.tail));
    sequence.add(feature(++pattern, it.word, rules.cue));
    sequence.add(feature(++pattern, it.word, rules.content != 0 ? 1 : 0));
    sequence.add(feature(++pattern, it.tail, before.kind));
    sequence.add(feature(++pattern, before.stem, it.kind));
    sequence.add(feature(++pattern, it.kind, after.stem));
    const quint32 left = runDistance(reading, i, -1);
    const quint32 right = runDistance(reading, i, 1);
    sequence.add(feature(++pattern, left));
    sequence.add(feature(++pattern, right));
    sequence.add(feature(++pattern, it.kind, left, right));
    sequence.add(feature(++pattern, i == reading.sentence().begin ? 1 : 0, it.kind));
    sequence.add(feature(++pattern, quint32(std::min(counts.verbs, 3)), it.kind));
    sequence.add(feature(++pattern, quint32(std::min(counts.cues, 2)), rules.cue));
    sequence.add(feature(++pattern, quint32(std::min(counts.commas, 3)), it.kind));
    quint32 step = 1000;
    sequence.addStep(step);
    for (const quint32 value : {it.word, it.kind, before.word, before.kind, it.tail, rules.cue}) {
        sequence.addStep(feature(++step, value));
    }
    sequence.addStep(feature(++step, before.kind, it.kind));
    sequence.addStep(feature(++step, before.word, it.word));
}

quint32 labelsAt(const Token &token)
{
    if (token.isRun()) {
        return labelBit(NoCue);
    }
    const bool mayBegin = token.isWord() || token.isMark(u':') || isDash(token);
    return labelBit(NoCue) | labelBit(CueGoesOn) | (mayBegin ? labelBit(CueBegins) : 0u);
}

} // namespace

LabelScheme cueScheme()
{
    LabelScheme scheme;
    scheme.count = 3;
    scheme.first = labelBit(NoCue) | labelBit(CueBegins);
    scheme.next[NoCue] = labelBit(NoCue) | labelBit(CueBegins);
    scheme.next[CueBegins] = scheme.next[CueGoesOn] = labelBit(NoCue) | labelBit(CueBegins) | labelBit(CueGoesOn);
    return scheme;
}

FeatureSequence cueFeatures(const Reading &reading)
{
    FeatureSequence sequence;
    for (int i = reading.sentence().begin; i < reading.sentence().end; ++i) {
        describe(sequence, reading, i);
        sequence.close(labelsAt(reading.token(i)));
    }
    return sequence;
}

QList<TaggedCue> tagCues(const SequenceModel &model, const Reading &reading, float boldness)
{
    SequenceScores::Row bias = {};
    bias[CueBegins] = boldness;
    const Labelling labelling = model.label(cueFeatures(reading), bias);
    QList<TaggedCue> cues;
    for (int i = 0; i < labelling.labels.size(); ++i) {
        const int token = reading.sentence().begin + i;
        if (labelling.labels[i] == CueBegins) {
            cues.append({token, token, labelling.probabilities[size_t(i)][CueBegins]});
        } else if (labelling.labels[i] == CueGoesOn) {
            cues.last().last = token;
        }
    }
    return cues;
}

} // namespace Sidelight
