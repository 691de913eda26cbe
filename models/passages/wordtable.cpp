// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/wordtable.h"

#include "models/text/folding.h"
#include "models/text/tokens.h"

#include <QHash>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr quint32 sourceStep = 64;

[[nodiscard]] quint32 pieceCount(QStringView word)
{
    quint32 result = 0;
    bool isInside = false;
    for (const QChar c : word) {
        // Marks and the halves of characters beyond the BMP belong to the piece that they stand in.
        const bool belongs = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        result += belongs && !isInside ? 1 : 0;
        isInside = belongs;
    }
    return std::max(1U, result);
}

/** Numbers words. A spelling is folded once only, the first time it is seen; it must outlive the dictionary. */
class Dictionary
{
public:
    Dictionary()
        : m_slots(1U << 12U)
    {
    }

    [[nodiscard]] WordId idOf(QStringView spelling)
    {
        if (m_used * 2 > m_slots.size()) {
            grow();
        }
        const auto hash = static_cast<quint32>(qHash(spelling, size_t(0)));
        Slot &slot = find(m_slots, hash, spelling);
        if (slot.id == barrier) {
            slot = {spelling, hash, foldedId(spelling)};
            ++m_used;
        }
        return slot.id;
    }

    /** What is known of the word by its spelling. */
    [[nodiscard]] const WordUse &form(WordId id) const { return m_forms[id]; }

private:
    struct Slot {
        QStringView spelling;
        quint32 hash = 0;
        WordId id = barrier;
    };

    [[nodiscard]] static Slot &find(std::vector<Slot> &table, quint32 hash, QStringView spelling)
    {
        const size_t mask = table.size() - 1;
        size_t at = hash & mask;
        while (table[at].id != barrier && (table[at].hash != hash || table[at].spelling != spelling)) {
            at = (at + 1) & mask;
        }
        return table[at];
    }

    void grow()
    {
        std::vector<Slot> bigger(m_slots.size() * 2);
        for (const Slot &slot : m_slots) {
            if (slot.id != barrier) {
                find(bigger, slot.hash, slot.spelling) = slot;
            }
        }
        m_slots.swap(bigger);
    }

    [[nodiscard]] WordId foldedId(QStringView spelling)
    {
        const QString word = folded(spelling);
        WordId &id = m_folded[word];
        if (id == barrier) {
            id = static_cast<WordId>(m_forms.size());
            WordUse &form = m_forms.emplace_back();
            form.letters = static_cast<quint32>(word.size());
            form.pieces = pieceCount(word);
        }
        return id;
    }

    std::vector<Slot> m_slots;
    size_t m_used = 0;
    QHash<QString, WordId> m_folded;
    std::vector<WordUse> m_forms{WordUse()};
};

class TableMaker
{
public:
    explicit TableMaker(qsizetype sourceCount) { m_table.starts.reserve(sourceCount + 1); }

    void add(const PassageSource &source)
    {
        putBarrier(0);
        m_table.starts.push_back(static_cast<quint32>(m_table.ids.size()));
        m_table.fingerprints.push_back(qHash(source.text, size_t(0)));
        auto mask = source.masked.cbegin();
        qsizetype behind = 0; // where the last word ended
        for (const Span &word : words(source.text, source.masked)) {
            bool crossed = false;
            for (; mask != source.masked.cend() && mask->begin < word.begin; ++mask) {
                crossed = crossed || (!mask->isEmpty() && behind > 0);
            }
            if (crossed) {
                putBarrier(behind);
            }
            put(source.text, word, behind);
            behind = word.end;
        }
    }

    [[nodiscard]] WordTable taken()
    {
        putBarrier(0);
        m_table.starts.push_back(static_cast<quint32>(m_table.ids.size()));
        quint32 source = 0;
        for (quint32 place = 0; place < m_table.ids.size(); place += sourceStep) {
            while (source + 2 < m_table.starts.size() && m_table.starts[source + 1] <= place) {
                ++source;
            }
            m_table.sourceAt.push_back(source);
        }
        return std::move(m_table);
    }

private:
    /** At the end of the word before it, so that positions within a source never fall. */
    void putBarrier(qsizetype position)
    {
        m_table.ids.push_back(barrier);
        m_table.begins.push_back(static_cast<quint32>(position));
        m_table.ends.push_back(static_cast<quint32>(position));
        m_table.capitals.push_back(false);
    }

    void put(QStringView text, const Span &word, qsizetype behind)
    {
        const QStringView spelling = text.sliced(word.begin, word.length());
        const WordId id = m_dictionary.idOf(spelling);
        m_table.ids.push_back(id);
        m_table.begins.push_back(static_cast<quint32>(word.begin));
        m_table.ends.push_back(static_cast<quint32>(word.end));
        m_table.capitals.push_back(spelling.front().isUpper() || spelling.front().isTitleCase());
        count(id, text.sliced(behind, word.begin - behind));
    }

    void count(WordId id, QStringView before)
    {
        if (id >= m_table.uses.size()) {
            m_table.uses.resize(id);
            m_table.uses.push_back(m_dictionary.form(id));
        }
        WordUse &use = m_table.uses[id];
        ++use.uses;
        const auto source = static_cast<quint32>(m_table.starts.size());
        if (use.lastSource != source) {
            use.lastSource = source;
            ++use.sources;
        }
        const auto isBlank = [](QChar c) { return c == u' ' || c == u'\u00a0'; };
        if (!before.isEmpty() && std::all_of(before.cbegin(), before.cend(), isBlank)) {
            ++use.innerUses;
            use.innerCapitals += m_table.capitals.back() ? 1 : 0;
        }
    }

    Dictionary m_dictionary;
    WordTable m_table;
};

} // namespace

int WordTable::sourceOf(quint32 place) const
{
    quint32 source = sourceAt[place / sourceStep];
    while (starts[source + 1] <= place) {
        ++source;
    }
    return static_cast<int>(source);
}

std::pair<quint32, quint32> WordTable::places(int source, const Span &span) const
{
    const auto first = begins.cbegin() + starts[source];
    const auto last = begins.cbegin() + endOf(source);
    const auto from = std::lower_bound(first, last, span.begin) - begins.cbegin();
    const auto to = std::upper_bound(ends.cbegin() + from, ends.cbegin() + endOf(source), span.end) - ends.cbegin();
    return {static_cast<quint32>(from), static_cast<quint32>(to)};
}

WordTable wordTable(const QList<PassageSource> &sources, Pulse &pulse)
{
    TableMaker maker(sources.size());
    int done = 0;
    for (const PassageSource &source : sources) {
        pulse.setDone(done++);
        if (!pulse.look()) {
            break;
        }
        maker.add(source);
    }
    return maker.taken();
}

} // namespace Sidelight
