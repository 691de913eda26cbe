// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/disagreementmodel.h"

#include "models/claims/stancetext.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

DisagreementModel::DisagreementModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

DisagreementModel::~DisagreementModel() = default;

void DisagreementModel::setAgreement(const ProjectData &data, const Agreement &agreement, const QString &coderA,
                                     const QString &coderB)
{
    beginResetModel();
    m_disagreements = agreement.disagreements;
    m_coderA = coderA;
    m_coderB = coderB;
    m_data = data;
    endResetModel();
}

int DisagreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_disagreements.size());
}

int DisagreementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DisagreementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return textOf(m_disagreements.at(index.row()), index.column());
}

QString DisagreementModel::textOf(const Disagreement &disagreement, int column) const
{
    switch (column) {
    case ClaimColumn: {
        const Claim *claim = m_data.claim(disagreement.claim);
        return claim ? claim->name : QString();
    }
    case PlaceColumn:
        return placeOf(disagreement);
    case FirstColumn:
        return stanceOf(disagreement.codingOfA);
    case SecondColumn:
        return stanceOf(disagreement.codingOfB);
    default:
        return {};
    }
}

QString DisagreementModel::placeOf(const Disagreement &disagreement) const
{
    const Source *source = m_data.source(disagreement.source);
    const Span &span = disagreement.span;
    if (!source || span.isEmpty()) {
        return source ? source->key : QString();
    }
    return source->key + u" · “%1”"_s.arg(source->article.text.sliced(span.begin, span.length()).simplified());
}

QString DisagreementModel::stanceOf(const QUuid &id) const
{
    const Coding *coding = m_data.coding(id);
    return coding ? describeStance(coding->stance, coding->attributedTo) : tr("nothing");
}

QVariant DisagreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ClaimColumn:
        return tr("Claim");
    case PlaceColumn:
        return tr("Place");
    case FirstColumn:
        return m_coderA;
    case SecondColumn:
        return m_coderB;
    default:
        return {};
    }
}

} // namespace Sidelight
