// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/sentencetable.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr quint32 longestSentence = 256; // words; more are tables, lists or nobody's prose

/** U+3002 and its like fill the place of a blank too. */
[[nodiscard]] bool isWideStop(char16_t unit)
{
    return unit == u'\u3002' || unit == u'\uFF01' || unit == u'\uFF0E' || unit == u'\uFF1F' || unit == u'\uFF61';
}

[[nodiscard]] bool isStop(char16_t unit)
{
    if (unit < 0x80) {
        return unit == u'.' || unit == u'!' || unit == u'?';
    }
    return unit == u'\u2026' || u_hasBinaryProperty(unit, UCHAR_S_TERM) != 0;
}

/** What may stand between a full stop and the blank behind it. */
[[nodiscard]] bool isClosing(char16_t unit)
{
    return unit == u'"' || unit == u'\'' || unit == u'\u201D' || unit == u'\u2019' || unit == u')' || unit == u']';
}

/** Whether a sentence ends in what stands between two words. */
[[nodiscard]] bool endsSentence(QStringView gap)
{
    bool isStopped = false;
    bool isAtLineEnd = false; // nothing but blanks since the end of a line
    for (const QChar c : gap) {
        const char16_t unit = c.unicode();
        if (c.isSpace()) {
            if (isStopped || (unit == u'\n' && isAtLineEnd)) {
                return true;
            }
            isAtLineEnd = isAtLineEnd || unit == u'\n';
            continue;
        }
        if (isWideStop(unit)) {
            return true;
        }
        isAtLineEnd = false;
        isStopped = isStop(unit) || (isStopped && isClosing(unit));
    }
    return false;
}

} // namespace

SentenceTable::SentenceTable(const WordTable &table, const QList<PassageSource> &sources, Pulse &pulse)
{
    for (int source = 0; source < table.sourceCount(); ++source) {
        m_firsts.push_back(size());
        const quint32 end = pulse.isAlive() ? table.endOf(source) : table.startOf(source);
        for (quint32 begin = table.startOf(source); begin < end;) {
            const auto stop = std::find(table.ids() + begin, table.ids() + end, barrier);
            const auto behind = static_cast<quint32>(stop - table.ids());
            if (begin < behind) {
                add(table, {begin, behind}, sources[source].text);
            }
            begin = behind + 1;
        }
    }
    m_firsts.push_back(size());
}

void SentenceTable::add(const WordTable &table, const WordRange &unbroken, QStringView text)
{
    m_unbroken.push_back(unbroken);
    quint32 begin = unbroken.begin;
    for (quint32 place = begin + 1; place < unbroken.end; ++place) {
        const qsizetype behind = table.endOfWord(place - 1);
        const QStringView gap = text.sliced(behind, std::max(qsizetype(0), table.beginOf(place) - behind));
        if (place - begin >= longestSentence || endsSentence(gap)) {
            m_sentences.push_back({begin, place});
            begin = place;
        }
    }
    m_sentences.push_back({begin, unbroken.end});
}

quint32 SentenceTable::indexOf(const std::vector<WordRange> &ranges, quint32 place)
{
    const auto isBefore = [](quint32 at, const WordRange &range) { return at < range.begin; };
    return static_cast<quint32>(std::upper_bound(ranges.cbegin(), ranges.cend(), place, isBefore) - ranges.cbegin()) -
           1;
}

} // namespace Sidelight
