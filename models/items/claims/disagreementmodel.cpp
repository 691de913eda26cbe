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
    m_texts.clear();
    const auto stanceOf = [&](const QUuid &id) {
        const Coding *coding = data.coding(id);
        return coding ? describeStance(coding->stance, coding->attributedTo) : tr("nothing");
    };
    for (const Disagreement &disagreement : std::as_const(m_disagreements)) {
        const Claim *claim = data.claim(disagreement.claim);
        const Source *source = data.source(disagreement.source);
        QString place = source ? source->key : QString();
        if (source && !disagreement.span.isEmpty()) {
            const Span &span = disagreement.span;
            place += u" · “%1”"_s.arg(source->article.text.sliced(span.begin, span.length()).simplified());
        }
        m_texts.append(QStringList{claim ? claim->name : QString(), place, stanceOf(disagreement.codingOfA),
                                   stanceOf(disagreement.codingOfB)});
    }
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
    return m_texts.at(index.row()).at(index.column());
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
