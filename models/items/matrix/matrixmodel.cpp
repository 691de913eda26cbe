// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/matrix/matrixmodel.h"

#include "models/claims/stancetext.h"
#include "models/text/excerpt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype excerptLength = 400;

} // namespace

MatrixModel::MatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

MatrixModel::~MatrixModel() = default;

MatrixModel::Head MatrixModel::headFrom(const Source &source)
{
    const Metadata &metadata = source.article.metadata;
    return {.id = source.id,
            .key = source.key,
            .position = source.position,
            .outlet = metadata.outlet,
            .published = metadata.published,
            .text = source.article.text,
            .isRead = source.isRead};
}

void MatrixModel::setProject(const ProjectData &project)
{
    beginResetModel();
    m_heads.clear();
    m_claims.clear();
    m_codings.clear();
    std::ranges::transform(project.sources, std::back_inserter(m_heads), headFrom);
    for (const Claim &claim : project.claims) {
        m_claims.insert(claim.id, claim);
    }
    for (const Coding &coding : project.codings) {
        m_codings[coding.claim].append(coding);
    }
    arrangeHeads();
    build();
    endResetModel();
}

void MatrixModel::build()
{
    QList<QUuid> sources;
    std::ranges::transform(m_heads, std::back_inserter(sources), &Head::id);
    QList<Coding> codings;
    for (const QList<Coding> &ofClaim : std::as_const(m_codings)) {
        codings += ofClaim;
    }
    m_matrix = claimMatrix(Codebook(m_claims.values()), sources, codings);
    m_columnsById.clear();
    for (int column = 0; column < sources.size(); ++column) {
        m_columnsById.insert(sources.at(column), column);
    }
    indexRows();
}

void MatrixModel::indexRows()
{
    m_rowsById.clear();
    for (int row = 0; row < m_matrix.rows.size(); ++row) {
        m_rowsById.insert(m_matrix.rows.at(row).claim.id, row);
    }
}

ClaimRow MatrixModel::rowFor(const Claim &claim, int depth) const
{
    Claim alone = claim;
    alone.parent = QUuid();
    ClaimRow row = claimMatrix(Codebook({alone}), m_matrix.sources, m_codings.value(claim.id)).rows.constFirst();
    row.claim = claim;
    row.depth = depth;
    return row;
}

MatrixCell::State MatrixModel::stateAt(int row, int column) const
{
    switch (m_matrix.rows.at(row).cells.at(column).state) {
    case ClaimCell::State::Coded:
        return MatrixCell::State::Coded;
    case ClaimCell::State::Omitted:
        return MatrixCell::State::Omits;
    case ClaimCell::State::NotReviewed:
        break;
    }
    return m_heads.at(column).isRead ? MatrixCell::State::Silent : MatrixCell::State::NotRead;
}

MatrixCell MatrixModel::cellAt(int row, int column) const
{
    const ClaimRow &claimRow = rowAt(row);
    MatrixCell cell{stateAt(row, column), colourNumber(claimRow.claim), {}};
    if (cell.state != MatrixCell::State::Coded) {
        return cell;
    }
    for (const Coding &coding : claimRow.cells.at(column).codings) {
        const QString words = coding.span ? excerpt(m_heads.at(column).text, *coding.span, excerptLength) : QString();
        cell.entries.append({coding.id, coding.stance, coding.attributedTo, words});
    }
    return cell;
}

int MatrixModel::claimCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_matrix.rows, [](const ClaimRow &row) { return !row.claim.isFolder; }));
}

int MatrixModel::cellCount(MatrixCell::State state) const
{
    int cells = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount() && !rowAt(row).claim.isFolder; ++column) {
            cells += stateAt(row, column) == state ? 1 : 0;
        }
    }
    return cells;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Claim &claim = rowAt(index.row()).claim;
    const bool hasCell = !claim.isFolder;
    switch (role) {
    case Qt::DisplayRole:
        return hasCell ? cellText(index.row(), index.column()) : QString();
    case Qt::AccessibleTextRole:
        return QString(claim.name + u", " + m_heads.at(index.column()).key +
                       (hasCell ? QString(u": " + cellText(index.row(), index.column())) : QString()));
    case CellRole:
        return hasCell ? QVariant::fromValue(cellAt(index.row(), index.column())) : QVariant();
    case ClaimIdRole:
        return claim.id;
    case SourceIdRole:
        return sourceAt(index.column());
    case IsFolderRole:
        return claim.isFolder;
    default:
        return {};
    }
}

QString MatrixModel::cellText(int row, int column) const
{
    const MatrixCell cell = cellAt(row, column);
    QStringList lines;
    for (const MatrixEntry &entry : cell.entries) {
        lines.append(describeStance(entry.stance, entry.attributedTo) + u": " + entry.excerpt);
    }
    switch (cell.state) {
    case MatrixCell::State::Coded:
        return lines.join(u'\n');
    case MatrixCell::State::Omits:
        return describeStance(Stance::Omits);
    case MatrixCell::State::Silent:
        return {};
    case MatrixCell::State::NotRead:
        return tr("not read yet");
    }
    return {};
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int sections = orientation == Qt::Vertical ? rowCount() : columnCount();
    if (section < 0 || section >= sections) {
        return {};
    }
    return orientation == Qt::Vertical ? rowHeader(section, role) : columnHeader(section, role);
}

QVariant MatrixModel::rowHeader(int row, int role) const
{
    const ClaimRow &claimRow = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return claimRow.claim.name;
    case Qt::ToolTipRole:
        return claimRow.claim.description.isEmpty() ? claimRow.claim.name : claimRow.claim.description;
    case ClaimIdRole:
        return claimRow.claim.id;
    case IsFolderRole:
        return claimRow.claim.isFolder;
    case ColourRole:
        return colourNumber(claimRow.claim);
    case DepthRole:
        return claimRow.depth;
    case CoveredRole:
        return claimRow.claim.isFolder ? claimsInside(row) : claimRow.coded;
    case CarriersRole:
        return QVariant::fromValue(carriers(row));
    default:
        return {};
    }
}

QVariant MatrixModel::columnHeader(int column, int role) const
{
    const Head &head = m_heads.at(column);
    switch (role) {
    case Qt::DisplayRole:
        return QString(head.key + u' ' + (head.outlet.isEmpty() ? tr("Outlet not given") : head.outlet));
    case SourceIdRole:
        return head.id;
    case KeyRole:
        return head.key;
    case OutletRole:
        return head.outlet;
    case PublishedRole:
        return head.published;
    case CodedClaimsRole:
        return m_matrix.codedClaims(column);
    case ClaimsRole:
        return claimCount();
    case IsReadRole:
        return head.isRead;
    default:
        return {};
    }
}

int MatrixModel::claimsInside(int row) const
{
    int claims = 0;
    const int depth = rowAt(row).depth;
    for (int inside = row + 1; inside < rowCount() && rowAt(inside).depth > depth; ++inside) {
        claims += rowAt(inside).claim.isFolder ? 0 : 1;
    }
    return claims;
}

QList<bool> MatrixModel::carriers(int row) const
{
    QList<bool> carriers;
    std::ranges::transform(rowAt(row).cells, std::back_inserter(carriers),
                           [](const ClaimCell &cell) { return cell.state == ClaimCell::State::Coded; });
    return carriers;
}

} // namespace Sidelight
