// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/panewidths.h"

#include <algorithm>
#include <numeric>

namespace Sidelight
{

QList<int> sharedOut(const QList<int> &widths, int room)
{
    const qsizetype count = widths.size();
    const double kept = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    const auto added = std::ranges::count(widths, 0);
    const double even = count > 0 ? double(room) / double(count) : 0;
    const double forKept = room - even * double(added);
    QList<int> shared;
    double end = 0;
    int given = 0;
    for (const int width : widths) {
        end += width > 0 ? width / kept * forKept : even;
        shared.append(std::max(1, qRound(end) - given)); // rounded at the edges, so that nothing is lost
        given += shared.constLast();
    }
    return shared;
}

} // namespace Sidelight
