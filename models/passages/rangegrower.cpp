// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/rangegrower.h"

#include <limits>

namespace Sidelight
{

namespace
{

constexpr int mostRounds = 4;
constexpr quint32 margin = 40;         // words looked at beyond a range: a sentence or two,
constexpr quint32 lengthPerMargin = 2; // and one more for so many of the range
constexpr double surplusShare = 0.5; // what trimming off a surplus word gains, of the loss that one without partner is

[[nodiscard]] quint32 marginOf(const WordRange &range)
{
    return margin + range.length() / lengthPerMargin;
}

} // namespace

RangePair RangeGrower::grown(RangePair pair)
{
    for (int round = 0; round < mostRounds; ++round) {
        const RangePair before = pair;
        const quint32 marginB = marginOf(pair.b);
        pair.a = bestRun(pair.a, marginOf(pair.a), withMargin(pair.b, marginB)).range;
        pair.b = bestRun(pair.b, marginB, withMargin(pair.a, marginOf(pair.a))).range;
        if (pair == before) {
            break;
        }
    }
    return pair;
}

RangeGrower::Run RangeGrower::bestRun(const WordRange &range, quint32 margin, const WordRange &other)
{
    begin(other);
    const WordRange wide = withMargin(range, margin);
    const quint32 last = m_sentences.sentenceAt(wide.end - 1);
    Run best{.range = {}, .gain = -std::numeric_limits<double>::infinity()};
    double sum = 0;
    quint32 first = 0;
    for (quint32 sentence = m_sentences.sentenceAt(wide.begin); sentence <= last; ++sentence) {
        const WordRange &words = m_sentences.words(sentence);
        if (sum <= 0) {
            sum = 0;
            first = words.begin;
        }
        for (quint32 place = words.begin; place < words.end; ++place) {
            Word &word = wordAt(place);
            sum += word.uses > 0 ? gainAt(place, word) : RewordingModel::unpartnered;
        }
        if (sum > best.gain) {
            best = {{first, words.end}, sum};
        }
    }
    return best;
}

WordRange RangeGrower::trimmed(WordRange range, const WordRange &other)
{
    begin(other);
    for (const bool isAtEnd : {false, true}) {
        for (quint32 place = range.begin; place < range.end; ++place) {
            wordAt(place).own = 0;
        }
        for (quint32 place = range.begin; place < range.end; ++place) {
            ++wordAt(place).own;
        }
        const quint32 first = m_sentences.sentenceAt(range.begin);
        const quint32 count = m_sentences.sentenceAt(range.end - 1) - first;
        double sum = 0;
        double best = 0;
        WordRange rest = range;
        for (quint32 i = 0; i < count; ++i) {
            const WordRange &words = m_sentences.words(isAtEnd ? first + count - i : first + i);
            for (quint32 place = words.begin; place < words.end; ++place) {
                sum -= lossAt(place);
            }
            if (sum > best) {
                best = sum;
                rest = isAtEnd ? WordRange{range.begin, words.begin} : WordRange{words.end, range.end};
            }
        }
        range = rest;
    }
    return range;
}

/** What is lost when the word is taken off the range: its gain, and its partner is left alone; unless it is surplus. */
double RangeGrower::lossAt(quint32 place)
{
    Word &word = wordAt(place);
    const bool isSurplus = word.own-- > word.uses;
    return isSurplus ? surplusShare * RewordingModel::unpartnered : gainAt(place, word) - RewordingModel::unpartnered;
}

/** Counts the words of the range that the next ones are held against. */
void RangeGrower::begin(const WordRange &other)
{
    ++m_round;
    m_length = other.length();
    for (quint32 place = other.begin; place < other.end; ++place) {
        ++wordAt(place).uses;
    }
}

RangeGrower::Word &RangeGrower::wordAt(quint32 place)
{
    Word &word = m_words[m_ids[place]];
    if (word.round != m_round) {
        word = {.round = m_round};
    }
    return word;
}

/** The gain of a word of the other range: the same all over one source. */
double RangeGrower::gainAt(quint32 place, Word &word) const
{
    if (word.gain == 0) {
        word.gain = m_model.gainAt(place, m_ids[place], word.uses, m_length);
    }
    return word.gain;
}

WordRange RangeGrower::withMargin(const WordRange &range, quint32 margin) const
{
    const WordRange &whole = m_sentences.unbrokenAround(range.begin);
    return {range.begin - std::min(margin, range.begin - whole.begin),
            range.end + std::min(margin, whole.end - range.end)};
}

} // namespace Sidelight
