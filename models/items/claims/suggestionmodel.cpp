// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/suggestionmodel.h"

#include "models/claims/codebook.h"
#include "models/claims/stancetext.h"
#include "models/items/claims/suggestiontext.h"
#include "models/text/context.h"
#include "models/text/excerpt.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype contextWidth = 60;

/** The places that are coded with a claim, or rejected for it, by source. */
class DecidedPlaces final
{
public:
    DecidedPlaces(const ProjectData &project, const QUuid &claim)
    {
        for (const Coding &coding : project.codings) {
            if (coding.claim == claim && coding.span) {
                m_spans[coding.source].append(*coding.span);
            }
        }
        for (const RejectedSuggestion &rejected : project.rejectedSuggestions) {
            if (rejected.claim == claim) {
                m_spans[rejected.place.source].append(rejected.place.span);
            }
        }
    }

    [[nodiscard]] bool touch(const Place &place) const
    {
        const auto spans = m_spans.constFind(place.source);
        return spans != m_spans.cend() &&
               std::ranges::any_of(*spans, [&](const Span &span) { return span.intersects(place.span); });
    }

private:
    QHash<QUuid, QList<Span>> m_spans;
};

QList<ReasonText> reasonsOf(const Suggestion &suggestion)
{
    QList<ReasonText> reasons;
    for (const CandidateReason &reason : suggestion.reasons) {
        reasons.append(reasonText(reason));
    }
    return reasons;
}

} // namespace

SuggestionModel::SuggestionModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

SuggestionModel::~SuggestionModel() = default;

void SuggestionModel::refresh(const ProjectData &project)
{
    const QUuid claim = m_rows.isEmpty() ? QUuid() : m_rows.constFirst().suggestion.claim;
    const DecidedPlaces decided(project, claim);
    for (Row &row : m_rows) {
        const Place &place = row.suggestion.place;
        const Source *source = project.source(place.source);
        row.isOpen = source && source->article.text == row.text && !decided.touch(place);
        if (source) {
            row.key = source->key;
            row.outlet = source->article.metadata.outlet;
        }
    }
    const Claim *known = project.claim(claim);
    m_colour = known ? colourNumber(*known) : m_colour;
}

void SuggestionModel::setSuggestions(const QList<Suggestion> &suggestions, const ProjectData &project)
{
    beginResetModel();
    m_rows.clear();
    for (const Suggestion &suggestion : suggestions) {
        const Source *source = project.source(suggestion.place.source);
        if (source && suggestion.place.span.end <= source->article.text.size()) {
            m_rows.append({.suggestion = suggestion, .key = {}, .outlet = {}, .text = source->article.text});
        }
    }
    refresh(project);
    endResetModel();
}

void SuggestionModel::update(const ProjectData &project)
{
    if (!m_rows.isEmpty()) {
        refresh(project);
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString SuggestionModel::accessibleText(const Row &row)
{
    QStringList parts{tr("Source %1").arg(row.key), excerpt(row.text, row.suggestion.place.span)};
    for (const ReasonText &reason : reasonsOf(row.suggestion)) {
        parts.append(reason.detail.isEmpty() ? reason.label : reason.label + u' ' + reason.detail);
    }
    parts.append(describeStance(row.suggestion.stance.stance, row.suggestion.stance.attributedTo));
    return parts.join(u". "_s);
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return excerpt(row.text, row.suggestion.place.span);
    case ContextRole:
        return QVariant::fromValue(keywordContext(row.text, row.suggestion.place.span, contextWidth));
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case Qt::ToolTipRole:
        return proposalText(row.suggestion.stance, row.text, row.key);
    case SourceIdRole:
        return row.suggestion.place.source;
    case SourceKeyRole:
        return row.key;
    case OutletRole:
        return row.outlet;
    case SpanRole:
        return QVariant::fromValue(row.suggestion.place.span);
    case ReasonsRole:
        return QVariant::fromValue(reasonsOf(row.suggestion));
    case StanceRole:
        return static_cast<int>(row.suggestion.stance.stance);
    case AttributedToRole:
        return row.suggestion.stance.attributedTo;
    case ColourRole:
        return m_colour;
    case IsStrongRole:
        return isStrong(row.suggestion);
    case IsOpenRole:
        return row.isOpen;
    default:
        return {};
    }
}

QVariant SuggestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole && section == PlaceColumn;
    return isTitle ? QVariant(tr("Place")) : QAbstractListModel::headerData(section, orientation, role);
}

} // namespace Sidelight
