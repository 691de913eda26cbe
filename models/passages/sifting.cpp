// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/sifting.h"

#include "models/passages/passagemaker.h"
#include "models/passages/ranking.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace Sidelight
{

namespace
{

/** A rejected pair in places of the word table. */
struct Field {
    quint32 beginA = 0;
    quint32 endA = 0;
    quint32 beginB = 0;
    quint32 endB = 0;

    [[nodiscard]] bool holds(const WordMatch &word) const
    {
        return beginA <= word.a && word.a < endA && beginB <= word.b && word.b < endB;
    }
};

/** Words in common that follow one another in a passage, all rejected or all not. */
struct Piece {
    Stretch stretch;
    bool isRejected = false;
};

/** Parts one passage after another. */
class Sifter
{
public:
    Sifter(const QList<PassageSource> &sources, const QList<RejectedPair> &pairs, int minWords)
        : m_sources(sources)
        , m_table(wordTable(sources, m_pulse))
        , m_minWords(static_cast<quint32>(minWords))
    {
        for (const RejectedPair &pair : pairs) {
            const auto [beginA, endA] = m_table.places(pair.sourceA, pair.a);
            const auto [beginB, endB] = m_table.places(pair.sourceB, pair.b);
            m_fields[{pair.sourceA, pair.sourceB}].push_back({beginA, endA, beginB, endB});
        }
    }

    void sift(const Passage &passage)
    {
        const auto fields = m_fields.constFind({passage.sourceA, passage.sourceB});
        const Stretch whole = fields == m_fields.cend() ? Stretch() : stretchOf(passage);
        const auto isRejected = [&](const WordMatch &word) {
            return std::any_of(fields->begin(), fields->end(), [&](const Field &field) { return field.holds(word); });
        };
        std::vector<Piece> parts = pieces(whole.chain, isRejected);
        const bool isHit =
            std::any_of(parts.cbegin(), parts.cend(), [](const Piece &piece) { return piece.isRejected; });
        if (!isHit) {
            m_result.kept.append(passage);
            return;
        }
        for (Piece &piece : parts) {
            addMoved(piece, whole.moved, isRejected);
            if (piece.isRejected) {
                m_result.rejected.append(made(piece.stretch));
            } else if (piece.stretch.words() >= m_minWords) {
                m_result.kept.append(made(piece.stretch));
            }
        }
    }

    /** What came of the passages, ranked. */
    [[nodiscard]] SiftedPassages taken()
    {
        rankPassages(m_result.kept, m_table, m_sources, m_pulse);
        rankPassages(m_result.rejected, m_table, m_sources, m_pulse);
        return std::move(m_result);
    }

private:
    [[nodiscard]] Stretch stretchOf(const Passage &passage) const
    {
        Stretch stretch;
        for (const AlignedRun &run : passage.alignment) {
            if (run.kind == RunKind::Same || run.kind == RunKind::Moved) {
                auto &matches = run.kind == RunKind::Same ? stretch.chain : stretch.moved;
                matches.push_back({m_table.places(passage.sourceA, run.a).first,
                                   m_table.places(passage.sourceB, run.b).first, static_cast<quint32>(run.words)});
            }
        }
        return stretch;
    }

    /** The chain cut where words begin or end to be rejected. */
    template <class IsRejected>
    [[nodiscard]] static std::vector<Piece> pieces(const Chain &chain, IsRejected isRejected)
    {
        std::vector<Piece> result;
        for (const WordMatch &match : chain) {
            for (quint32 i = 0; i < match.length; ++i) {
                const WordMatch word{match.a + i, match.b + i, 1};
                const bool isOut = isRejected(word);
                if (result.empty() || result.back().isRejected != isOut) {
                    result.push_back({Stretch{.chain = {}, .moved = {}, .beginA = word.a, .beginB = word.b}, isOut});
                }
                Stretch &stretch = result.back().stretch;
                if (i > 0 && !stretch.chain.empty()) {
                    ++stretch.chain.back().length;
                } else {
                    stretch.chain.push_back(word);
                }
                stretch.endA = word.a + 1;
                stretch.endB = word.b + 1;
            }
        }
        return result;
    }

    /** Gives a piece what was moved within it, and is rejected like it. */
    template <class IsRejected>
    static void addMoved(Piece &piece, const std::vector<WordMatch> &moved, IsRejected isRejected)
    {
        Stretch &stretch = piece.stretch;
        for (const WordMatch &match : moved) {
            const bool isInside = stretch.beginA <= match.a && match.endA() <= stretch.endA &&
                                  stretch.beginB <= match.b && match.endB() <= stretch.endB;
            if (isInside && isRejected(match) == piece.isRejected) {
                stretch.moved.push_back(match);
            }
        }
    }

    [[nodiscard]] Passage made(const Stretch &stretch) const { return passageOf(m_table, m_sources, stretch); }

    const QList<PassageSource> &m_sources;
    Pulse m_pulse{std::stop_source()};
    WordTable m_table;
    quint32 m_minWords;
    QHash<std::pair<int, int>, std::vector<Field>> m_fields;
    SiftedPassages m_result;
};

} // namespace

SiftedPassages siftedPassages(const QList<Passage> &passages, const QList<PassageSource> &sources,
                              const QList<RejectedPair> &pairs, int minWords)
{
    if (pairs.isEmpty()) {
        return {passages, {}};
    }
    Sifter sifter(sources, pairs, minWords);
    for (const Passage &passage : passages) {
        sifter.sift(passage);
    }
    SiftedPassages result = sifter.taken();
    std::stable_sort(result.kept.begin(), result.kept.end(), [](const Passage &l, const Passage &r) {
        return std::tie(l.sourceA, l.sourceB, l.a, l.b) < std::tie(r.sourceA, r.sourceB, r.a, r.b);
    });
    return result;
}

} // namespace Sidelight
