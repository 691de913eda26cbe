// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passages/pairmodel.h"

#include "models/items/passages/noisetext.h"
#include "models/passages/pairs.h"
#include "models/text/excerpt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype excerptLength = 240;

} // namespace

PairModel::PairModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

PairModel::~PairModel() = default;

void PairModel::setPair(const ProjectData &project, const Analysis &analysis, const QUuid &a, const QUuid &b)
{
    const Source *first = project.source(a);
    const Source *second = project.source(b);
    const int indexA = analysis.indexOf(a);
    const int indexB = analysis.indexOf(b);
    beginResetModel();
    m_rows.clear();
    m_textA = first ? first->article.text : QString();
    m_textB = second ? second->article.text : QString();
    const bool isPair = first && second && indexA >= 0 && indexB >= 0 && indexA != indexB;
    for (int i = 0; isPair && i < analysis.passages.size(); ++i) {
        const Passage &passage = analysis.passages.at(i);
        if (isBetween(passage, indexA, indexB)) {
            m_rows.append({passage.sourceA == indexA ? passage : turned(passage), i, 0});
        }
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return row.passage.a; });
    int number = 0;
    for (Row &row : m_rows) {
        row.number = row.passage.noise ? 0 : ++number;
    }
    endResetModel();
}

int PairModel::rowOf(int passage) const
{
    const auto found = std::ranges::find(m_rows, passage, &Row::index);
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int PairModel::count() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) { return row.number > 0; }));
}

int PairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PairModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return excerpt(m_textA, row.passage.a, excerptLength);
    case Qt::ToolTipRole:
        return row.passage.noise ? noiseExplanation(row.passage.noise) : QVariant();
    case Qt::AccessibleTextRole:
        return QString(excerpt(m_textA, row.passage.a, excerptLength) + u". "_s +
                       tr("%n word(s)", nullptr, row.passage.words) + u", "_s + note(row));
    case PassageRole:
        return row.index;
    case NumberRole:
        return row.number;
    case WordsRole:
        return row.passage.words;
    case NoteRole:
        return note(row);
    case ExtentsRole:
        return QVariant::fromValue(extents(row));
    case IsNoiseRole:
        return bool(row.passage.noise);
    case WeightRole:
        return row.passage.weight;
    default:
        return {};
    }
}

QString PairModel::note(const Row &row) const
{
    if (row.passage.noise) {
        return noiseNote(row.passage.noise);
    }
    const int differing = differingWords(row.passage);
    return differing == 0 ? tr("same word for word") : tr("%n word(s) differ", nullptr, differing);
}

QList<double> PairModel::extents(const Row &row) const
{
    const auto a = static_cast<double>(std::max<qsizetype>(1, m_textA.size()));
    const auto b = static_cast<double>(std::max<qsizetype>(1, m_textB.size()));
    return {double(row.passage.a.begin) / a, double(row.passage.a.end) / a, double(row.passage.b.begin) / b,
            double(row.passage.b.end) / b};
}

} // namespace Sidelight
