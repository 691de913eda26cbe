// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/segments.h"

#include <algorithm>
#include <set>

namespace Sidelight
{

namespace
{

/** Where the mark `mark` begins or ends within the whole. */
struct Boundary {
    qsizetype position = 0;
    bool begins = false;
    int mark = 0;
};

QList<Boundary> boundaries(const Span &whole, const QList<Span> &marks)
{
    QList<Boundary> found;
    for (int i = 0; i < marks.size(); ++i) {
        const Span inside = marks[i].intersected(whole);
        if (!inside.isEmpty()) {
            found.append({inside.begin, true, i});
            found.append({inside.end, false, i});
        }
    }
    std::ranges::sort(found, {}, &Boundary::position);
    return found;
}

} // namespace

QList<Segment> segments(const Span &whole, const QList<Span> &marks)
{
    QList<Segment> result;
    std::set<int> open;
    qsizetype from = whole.begin;
    const auto closeAt = [&](qsizetype position) {
        if (from < position) {
            result.append({{from, position}, QList<int>(open.cbegin(), open.cend())});
            from = position;
        }
    };
    for (const Boundary &boundary : boundaries(whole, marks)) {
        closeAt(boundary.position);
        if (boundary.begins) {
            open.insert(boundary.mark);
        } else {
            open.erase(boundary.mark);
        }
    }
    closeAt(whole.end);
    return result;
}

} // namespace Sidelight
