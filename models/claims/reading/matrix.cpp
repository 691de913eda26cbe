// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/reading/matrix.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace Sidelight
{

namespace
{

template <class Items, class Id>
QHash<QUuid, int> rowsById(const Items &items, Id id)
{
    QHash<QUuid, int> rows;
    for (int row = 0; row < items.size(); ++row) {
        rows.insert(id(items.at(row)), row);
    }
    return rows;
}

QList<ClaimRow> emptyRows(const Codebook &codebook, qsizetype columns)
{
    QList<ClaimRow> rows;
    QHash<QUuid, int> depths;
    for (const Claim &claim : codebook.claims()) {
        const int depth = claim.parent.isNull() ? 0 : depths.value(claim.parent) + 1;
        depths.insert(claim.id, depth);
        rows.append({claim, depth, QList<ClaimCell>(columns), 0, 0});
    }
    return rows;
}

/** Puts a cell's codings in order and says what they amount to. */
void settle(ClaimCell &cell)
{
    const auto isOmission = [](const Coding &coding) { return coding.stance == Stance::Omits; };
    if (cell.codings.isEmpty()) {
        return;
    }
    const bool isOmitted = std::ranges::all_of(cell.codings, isOmission);
    cell.state = isOmitted ? ClaimCell::State::Omitted : ClaimCell::State::Coded;
    if (!isOmitted) {
        cell.codings.removeIf(isOmission);
    }
    std::ranges::stable_sort(cell.codings, [](const Coding &a, const Coding &b) {
        return std::tie(a.span, a.created, a.id) < std::tie(b.span, b.created, b.id);
    });
}

} // namespace

int ClaimMatrix::codedClaims(int column) const
{
    return static_cast<int>(std::ranges::count_if(rows, [column](const ClaimRow &row) {
        return !row.claim.isFolder && row.cells.at(column).state == ClaimCell::State::Coded;
    }));
}

ClaimMatrix claimMatrix(const Codebook &codebook, const QList<QUuid> &sources, const QList<Coding> &codings)
{
    ClaimMatrix matrix{sources, emptyRows(codebook, sources.size())};
    const QHash<QUuid, int> rows = rowsById(codebook.claims(), [](const Claim &claim) { return claim.id; });
    const QHash<QUuid, int> columns = rowsById(sources, [](const QUuid &id) { return id; });
    for (const Coding &coding : codings) {
        const int row = rows.value(coding.claim, -1);
        const int column = columns.value(coding.source, -1);
        if (row >= 0 && column >= 0) {
            matrix.rows[row].cells[column].codings.append(coding);
        }
    }
    for (ClaimRow &row : matrix.rows) {
        for (ClaimCell &cell : row.cells) {
            settle(cell);
            row.coded += cell.state == ClaimCell::State::Coded ? 1 : 0;
            row.omitted += cell.state == ClaimCell::State::Omitted ? 1 : 0;
        }
    }
    return matrix;
}

} // namespace Sidelight
