// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/ranking.h"

#include "models/passages/rarity.h"
#include "models/passages/segments.h"

namespace Sidelight
{

void rankPassages(QList<Passage> &passages, const WordTable &table, const QList<PassageSource> &sources, Pulse &pulse)
{
    const WordUses uses(table, sources, pulse);
    const Rarity rarity(uses);
    std::vector<CommonWord> common;
    for (Passage &passage : passages) {
        if (!pulse.look()) {
            return;
        }
        common.clear();
        for (const WordMatch &match : passageLinks(table, passage).same) {
            for (quint32 i = 0; i < match.length; ++i) {
                const bool isCapital = uses.isCapital(match.a + i) && uses.isCapital(match.b + i);
                common.push_back({table.ids()[match.a + i], isCapital});
            }
        }
        passage.noise = rarity.noise(common);
        passage.weight = rarity.weight(common);
    }
}

} // namespace Sidelight
