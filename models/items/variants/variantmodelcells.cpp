// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/variants/variantmodel.h"

#include "models/items/variants/wordtext.h"
#include "models/text/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype keptWords = 2;   // of a folded run, at each end
constexpr qsizetype leastFolded = 3; // words

} // namespace

VariantPiece VariantModel::foldedPiece(int row, const AlignedRun &run, bool folded) const
{
    const QStringView text = m_texts.at(memberAt(row).source);
    const QList<Span> inRun = words(text.sliced(run.b.begin, run.b.length()));
    const auto part = [&](qsizetype from, qsizetype to) {
        return wordsWithMarks(text, {run.b.begin + inRun.at(from).begin, run.b.begin + inRun.at(to - 1).end});
    };
    if (!folded || inRun.size() < 2 * keptWords + leastFolded) {
        return {run.kind, wordsWithMarks(text, run.b), {}, 0, {}};
    }
    const qsizetype last = inRun.size() - keptWords;
    return {run.kind, part(0, keptWords), {}, static_cast<int>(last - keptWords), part(last, inRun.size())};
}

VariantCell VariantModel::cellAt(int row, int column, bool folded) const
{
    const QStringView own = m_texts.at(memberAt(row).source);
    const QStringView base = m_texts.at(memberAt(baseRow()).source);
    VariantCell cell;
    for (const AlignedRun &run : m_variants.cell(row, column)) {
        if (run.kind == RunKind::Same && m_variants.columns().at(column).isSame) {
            cell.pieces.append(foldedPiece(row, run, folded));
        } else {
            const bool isOther = run.kind == RunKind::Changed || run.kind == RunKind::OnlyInA;
            cell.pieces.append(
                {run.kind, wordsWithMarks(own, run.b), isOther ? wordsWithMarks(base, run.a) : QString(), 0, {}});
        }
    }
    return cell;
}

Span VariantModel::spanAt(int row, int column) const
{
    const QList<AlignedRun> runs = m_variants.cell(row, column);
    const auto isHere = [](const AlignedRun &run) { return !run.b.isEmpty(); };
    const auto first = std::ranges::find_if(runs, isHere);
    if (first != runs.cend()) {
        Span span = first->b;
        for (const AlignedRun &run : runs) {
            span.end = isHere(run) ? std::max(span.end, run.b.end) : span.end;
        }
        return span;
    }
    // Nothing of it is here: the place is where the next words stand, or the end.
    for (int after = column; after < columnCount(); ++after) {
        for (const AlignedRun &run : m_variants.cell(row, after)) {
            return {run.b.begin, run.b.begin};
        }
    }
    return {memberAt(row).span.end, memberAt(row).span.end};
}

QString VariantModel::cellText(int row, int column) const
{
    QStringList parts;
    for (const AlignedRun &run : m_variants.cell(row, column)) {
        parts.append(wordsWithMarks(m_texts.at(memberAt(row).source), run.b));
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString VariantModel::cellDescription(int row, int column) const
{
    QStringList parts;
    for (const VariantPiece &piece : cellAt(row, column, m_isFolded).pieces) {
        switch (piece.kind) {
        case RunKind::Same:
            parts.append(cellText(row, column));
            break;
        case RunKind::Changed:
            //: %1 are words of this source, %2 those of the base
            parts.append(tr("“%1” instead of “%2”").arg(piece.text, piece.baseText));
            break;
        case RunKind::OnlyInA:
            parts.append(tr("“%1” is left out").arg(piece.baseText));
            break;
        case RunKind::OnlyInB:
            parts.append(tr("“%1” is only here").arg(piece.text));
            break;
        case RunKind::Moved:
            parts.append(tr("“%1” stands at another place").arg(piece.text));
            break;
        }
    }
    return parts.isEmpty() ? tr("nothing here") : parts.join(u"; "_s);
}

QString VariantModel::rowTitle(int row) const
{
    QStringList parts{rowHeader(row, KeyRole).toString(), rowHeader(row, OutletRole).toString(), rowDescription(row)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString VariantModel::rowDescription(int row) const
{
    const VariantName &name = m_variants.rows().at(row).name;
    const QString words = describeWords(name);
    //: name of a variant and how many words: "Trimmed (3 words)"
    return words.isEmpty() ? describe(name.kind) : tr("%1 (%2)").arg(describe(name.kind), words);
}

} // namespace Sidelight
