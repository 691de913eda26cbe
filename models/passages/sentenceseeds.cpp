// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/sentenceseeds.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Sidelight
{

namespace
{

constexpr quint32 mostSentences = 200; // of a word that makes seeds
constexpr double leastSeedGain = 8.0;  // nats: two rare words, or three to five middling ones

/** Calls f(word, sentence) for each different telling word of each sentence. */
template <class Function>
void forEachWord(const WordTable &table, const SentenceTable &sentences, const RewordingModel &model, Function f)
{
    std::vector<quint32> lastSeen(table.vocabulary().size() + 1); // 1 + the last sentence with the word
    for (quint32 sentence = 0; sentence < sentences.size(); ++sentence) {
        for (quint32 place = sentences.words(sentence).begin; place < sentences.words(sentence).end; ++place) {
            const WordId word = table.ids()[place];
            if (model.isTelling(word) && std::exchange(lastSeen[word], sentence + 1) != sentence + 1) {
                f(word, sentence);
            }
        }
    }
}

} // namespace

SentenceIndex::SentenceIndex(const WordTable &table, const SentenceTable &sentences, const RewordingModel &model,
                             Pulse &pulse)
    : m_gains(table.vocabulary().size() + 1)
    , m_heads(m_gains.size() + 1)
{
    std::vector<quint32> counts(m_gains.size());
    forEachWord(table, sentences, model, [&](WordId word, quint32) { ++counts[word]; });
    if (!pulse.look()) {
        return;
    }
    for (WordId word = 1; word < counts.size(); ++word) {
        if (counts[word] < 2 || counts[word] > mostSentences) {
            counts[word] = 0;
        } else {
            m_gains[word] = static_cast<quint32>(std::lround(model.sentenceGain(word) * gainUnit));
        }
    }
    std::partial_sum(counts.cbegin(), counts.cend(), m_heads.begin() + 1);
    m_postings.resize(m_heads.back());
    std::vector<quint32> next(m_heads.cbegin(), m_heads.cend() - 1);
    forEachWord(table, sentences, model, [&](WordId word, quint32 sentence) {
        if (m_gains[word] > 0) {
            m_postings[next[word]++] = sentence;
        }
    });
}

std::vector<SentenceSeed> SentenceSeeds::seedsOf(int source, Pulse &pulse)
{
    std::vector<SentenceSeed> seeds;
    const quint32 first = m_sentences.firstOf(source);
    for (quint32 sentence = first; sentence < m_sentences.firstOf(source + 1) && pulse.isAlive(); ++sentence) {
        add(sentence, first, seeds);
    }
    std::stable_sort(seeds.begin(), seeds.end(),
                     [](const SentenceSeed &l, const SentenceSeed &r) { return l.source < r.source; });
    return seeds;
}

void SentenceSeeds::add(quint32 sentence, quint32 firstOwn, std::vector<SentenceSeed> &seeds)
{
    const WordRange &range = m_sentences.words(sentence);
    m_words.assign(m_table.ids() + range.begin, m_table.ids() + range.end);
    std::erase_if(m_words, [this](WordId word) { return m_index.gain(word) == 0; });
    std::sort(m_words.begin(), m_words.end());
    m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
    for (const WordId word : m_words) {
        const quint32 gain = m_index.gain(word);
        for (const quint32 earlier : m_index.sentencesOf(word)) {
            if (earlier >= firstOwn) {
                break;
            }
            if (m_gains[earlier] == 0) {
                m_touched.push_back(earlier);
            }
            m_gains[earlier] += gain;
        }
    }
    constexpr auto leastGain = static_cast<quint32>(leastSeedGain * SentenceIndex::gainUnit);
    for (const quint32 earlier : m_touched) {
        if (const quint32 gain = std::exchange(m_gains[earlier], 0U); gain >= leastGain) {
            seeds.push_back({m_table.sourceOf(m_sentences.words(earlier).begin), earlier, sentence, gain});
        }
    }
    m_touched.clear();
}

} // namespace Sidelight
