// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/worduses.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

[[nodiscard]] bool isBlank(QStringView between)
{
    return !between.isEmpty() &&
           std::all_of(between.cbegin(), between.cend(), [](QChar c) { return c == u' ' || c == u'\u00a0'; });
}

} // namespace

WordUses::WordUses(const WordTable &table, const QList<PassageSource> &sources, Pulse &pulse)
    : m_uses(table.vocabulary().size() + 1)
    , m_capitals(table.size())
{
    for (int source = 0; source < table.sourceCount(); ++source) {
        const QStringView text = sources[source].text;
        qsizetype behind = 0;
        for (quint32 place = table.startOf(source); place < table.endOf(source) && pulse.isAlive(); ++place) {
            const WordId id = table.ids()[place];
            if (id == barrier) {
                continue;
            }
            const qsizetype begin = table.beginOf(place);
            m_capitals[place] = text[begin].isUpper() || text[begin].isTitleCase();
            WordUse &use = m_uses[id];
            ++use.uses;
            if (isBlank(text.sliced(behind, begin - behind))) {
                ++use.innerUses;
                use.innerCapitals += m_capitals[place] ? 1 : 0;
            }
            behind = table.endOfWord(place);
        }
    }
    for (WordId id = 1; id < m_uses.size(); ++id) {
        m_uses[id].letters = table.vocabulary().letters(id);
    }
}

} // namespace Sidelight
