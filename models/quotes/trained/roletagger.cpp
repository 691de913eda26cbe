// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/trained/roletagger.h"

#include <algorithm>
#include <array>

namespace Sidelight
{

namespace
{

quint32 distanceClass(int distance)
{
    constexpr std::array limits{1, 2, 3, 4, 6, 9, 14, 22, 40};
    return quint32(std::lower_bound(limits.begin(), limits.end(), distance) - limits.begin());
}

/** Where a token stands in a range of the rules: 0 outside, 1 at its first token, 2 inside, 3 at its last, 4 alone. */
quint32 placeIn(int i, int first, int last)
{
    if (i < first || i > last) {
        return 0;
    }
    return first == last ? 4 : i == first ? 1 : i == last ? 3 : 2;
}

/** Describes the tokens of a sentence as seen from one cue. */
class RoleDescriber
{
public:
    RoleDescriber(const Reading &reading, const TokenRange &cue)
        : m_reading(reading)
        , m_cue(cue)
        , m_head(headOf(reading, cue))
        , m_headTraits(reading.traits(m_head))
    {
        for (int i = cue.first; i <= cue.last && m_frame < 0; ++i) {
            m_frame = reading.frameAt(i);
        }
    }

    FeatureSequence describe() const
    {
        FeatureSequence sequence;
        for (int i = m_reading.sentence().begin; i < m_reading.sentence().end; ++i) {
            if (i >= m_cue.first && i <= m_cue.last) {
                sequence.close(labelBit(CueItself));
            } else {
                describe(sequence, i);
                sequence.close(labelBit(NoRole) | labelBit(NoRoleAfter) | labelBit(SourceRole) | labelBit(ContentRole));
            }
        }
        return sequence;
    }

private:
    /** The word of a cue that says most: "has | said", "said in a statement". */
    static int headOf(const Reading &reading, const TokenRange &cue)
    {
        for (int i = cue.first; i <= cue.last; ++i) {
            const LexiconEntry *entry = reading.token(i).entry;
            if (entry != nullptr && entry->isCue) {
                return i;
            }
        }
        for (int i = cue.last; i > cue.first; --i) {
            if (reading.token(i).isWord() && !reading.token(i).is(WordClass::Preposition | WordClass::That)) {
                return i;
            }
        }
        return cue.first;
    }

    struct View {
        quint32 side = 0;
        quint32 distance = 0;
        quint32 between = 0; ///< commas, verbs, runs, other cues between the token and the cue
        quint32 commas = 0;
        quint32 content = 0; ///< of the rules, for this cue
        quint32 mention = 0;
        quint32 other = 0; ///< the place in what the rules give to another cue
        quint32 rule = 0;
    };

    View viewOf(int i) const
    {
        View view;
        const bool isLeft = i < m_cue.first;
        view.side = isLeft ? 1 : 2;
        view.distance = distanceClass(isLeft ? m_cue.first - i : i - m_cue.last);
        const auto &low = m_reading.before(isLeft ? i : m_cue.last);
        const auto &high = m_reading.before(isLeft ? m_cue.first : i);
        view.commas = quint32(std::min(high.commas - low.commas, 3));
        view.between = view.commas | quint32(std::min(high.verbs - low.verbs, 3)) << 2 |
                       quint32(std::min(high.runs - low.runs, 1)) << 4 |
                       quint32(std::min(high.cues - low.cues, 2)) << 5;
        for (const Reading::Content &content : m_reading.contents()) {
            const quint32 place = placeIn(i, content.first, content.last);
            if (place != 0 && content.frame == m_frame && m_frame >= 0) {
                view.content = place;
                view.rule = content.rule;
            } else if (place != 0) {
                view.other = place;
            }
        }
        if (m_frame >= 0 && m_reading.frames()[m_frame].mention) {
            const Mention &mention = *m_reading.frames()[m_frame].mention;
            view.mention = placeIn(i, mention.first, mention.fullLast);
        }
        return view;
    }

    void describe(FeatureSequence &sequence, int i) const
    {
        const View view = viewOf(i);
        const TokenTraits &it = m_reading.traits(i);
        const TokenTraits &before = m_reading.traits(i - 1);
        const TokenTraits &before2 = m_reading.traits(i - 2);
        const TokenTraits &after = m_reading.traits(i + 1);
        const TokenTraits &after2 = m_reading.traits(i + 2);
        const quint32 side = view.side;
        const quint32 near = feature(1, side, view.distance);
        quint32 pattern = 0;
        const auto add = [&sequence, &pattern](quint32 a, quint32 b = 0, quint32 c = 0) {
            sequence.add(feature(++pattern, a, b, c));
        };
        add(near);
        add(near, it.kind);
        add(side, it.word);
        add(side, it.kind);
        add(side, it.stem);
        add(side, it.tail, it.shape);
        add(side, before.word);
        add(side, after.word);
        add(side, before2.word);
        add(side, after2.word);
        add(side, before.kind, it.kind);
        add(side, it.kind, after.kind);
        add(feature(2, side, before.kind), it.kind, after.kind);
        add(feature(2, side, before2.kind), before.kind, it.kind);
        add(feature(2, side, it.kind), after.kind, after2.kind);
        add(side, before.word, it.word);
        add(side, it.word, after.word);
        add(side, view.between);
        add(feature(3, side, view.between), it.kind);
        add(feature(3, side, view.commas), it.kind, before.kind);
        add(side, m_headTraits.word, view.between);
        add(near, m_headTraits.word);
        add(feature(4, side, m_headTraits.word), it.kind);
        add(feature(4, side, m_headTraits.word), it.word);
        add(feature(4, side, m_headTraits.word), before.kind);
        add(feature(4, side, m_headTraits.kind), it.kind, view.distance);
        add(near, m_headTraits.kind, view.between);
        add(view.content, view.rule, side);
        add(view.mention, side, it.kind);
        add(view.other, view.content, view.mention);
        add(feature(5, view.content, view.rule), it.kind, side);
        add(feature(5, view.content, view.mention), view.other, near);
        add(view.content, view.between, side);
        add(m_reading.traits(m_cue.first - 1).kind, near);
        add(m_reading.traits(m_cue.last + 1).kind, near);
        add(feature(6, m_reading.traits(m_cue.last + 1).kind, m_headTraits.word), side, view.content);
        add(feature(7, i == m_reading.sentence().begin ? 1u : 0u, i + 1 == m_reading.sentence().end ? 1u : 0u),
            it.kind);
        const TokenTraits &clause = m_reading.traits(m_reading.before(i).clause);
        add(side, clause.kind, view.commas);
        add(side, clause.word);
        const Reading::Segment &segment = m_reading.segment(i);
        const quint32 sight = segmentView(segment);
        add(side, sight, view.commas);
        add(feature(9, side, sight), it.kind, before.kind);
        describeStep(sequence, i, view);
    }

    /** What the words from here to the next comma are. */
    quint32 segmentView(const Reading::Segment &segment) const
    {
        return quint32(std::min(segment.verbs, 2)) | quint32(segment.isLast ? 4 : 0) |
               quint32(std::min(segment.runs, 1)) << 3 | distanceClass(segment.length) << 4;
    }

    void describeStep(FeatureSequence &sequence, int i, const View &view) const
    {
        const TokenTraits &it = m_reading.traits(i);
        const TokenTraits &before = m_reading.traits(i - 1);
        const quint32 side = view.side;
        quint32 pattern = 2000;
        const auto add = [&sequence, &pattern](quint32 a, quint32 b = 0, quint32 c = 0) {
            sequence.addStep(feature(++pattern, a, b, c));
        };
        add(side);
        add(side, it.kind);
        add(side, before.kind);
        add(side, before.kind, it.kind);
        add(side, it.word);
        add(side, before.word);
        add(side, view.content, view.rule);
        add(side, view.mention);
        add(side, view.other);
        add(feature(8, side, view.distance), it.kind);
        add(feature(8, side, view.content), before.kind, it.kind);
        add(feature(8, side, m_headTraits.word), view.distance);
        const bool opens = m_reading.before(i).clause == i;
        const Reading::Segment &segment = m_reading.segment(i);
        const quint32 sight = segmentView(segment);
        const TokenTraits &after = m_reading.traits(i + 1);
        add(feature(10, side, opens ? sight : 1000), it.kind);
        add(feature(11, side, opens ? 1 : 0), it.word, after.kind);
        add(feature(12, side, view.commas), before.kind, it.kind);
        add(feature(13, side, opens ? 1 : 0), it.kind, after.kind);
        add(feature(14, side, opens ? 1 : 0), it.word, quint32(std::min(segment.verbs, 1)) + (segment.isLast ? 2 : 0));
        add(feature(15, opens ? m_reading.traits(i - 2).kind : 1), it.kind, view.commas);
    }

    const Reading &m_reading;
    const TokenRange m_cue;
    const int m_head;
    const TokenTraits &m_headTraits;
    int m_frame = -1;
};

} // namespace

LabelScheme roleScheme()
{
    LabelScheme scheme;
    scheme.count = 5;
    scheme.first = labelBit(NoRole) | labelBit(SourceRole) | labelBit(ContentRole) | labelBit(CueItself);
    scheme.next[NoRole] = scheme.first;
    scheme.next[NoRoleAfter] =
        labelBit(NoRoleAfter) | labelBit(SourceRole) | labelBit(ContentRole) | labelBit(CueItself);
    scheme.next[SourceRole] = scheme.first | labelBit(NoRoleAfter);
    scheme.next[ContentRole] =
        labelBit(NoRoleAfter) | labelBit(SourceRole) | labelBit(ContentRole) | labelBit(CueItself);
    scheme.next[CueItself] = scheme.first;
    return scheme;
}

FeatureSequence roleFeatures(const Reading &reading, const TokenRange &cue)
{
    return RoleDescriber(reading, cue).describe();
}

TaggedRoles tagRoles(const SequenceModel &model, const Reading &reading, const TokenRange &cue)
{
    const Labelling labelling = model.label(roleFeatures(reading, cue));
    TaggedRoles roles;
    float sourceProbability = 0;
    const int begin = reading.sentence().begin;
    const int size = int(labelling.labels.size());
    for (int i = 0, last = 0; i < size; i = last + 1) {
        const int label = labelling.labels[i];
        last = i;
        while (last + 1 < size && labelling.labels[last + 1] == label) {
            ++last;
        }
        const float first = labelling.probabilities[size_t(i)][size_t(label)];
        if (label == ContentRole) {
            roles.contents.append({begin + i, begin + last});
            roles.probabilities.append(std::min(first, labelling.probabilities[size_t(last)][size_t(label)]));
        } else if (label == SourceRole && first > sourceProbability) {
            sourceProbability = first;
            roles.source = {begin + i, begin + last};
        }
    }
    return roles;
}

} // namespace Sidelight
