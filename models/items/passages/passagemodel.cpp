// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passages/passagemodel.h"

#include "models/items/passages/noisetext.h"
#include "models/text/excerpt.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype excerptLength = 240;
constexpr qsizetype searchedLength = 4000;

} // namespace

PassageModel::PassageModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

PassageModel::~PassageModel() = default;

void PassageModel::setProject(const ProjectData &project, const Analysis &analysis)
{
    beginResetModel();
    m_sources = SourceIndex(project.sources);
    m_analysis = analysis;
    endResetModel();
}

void PassageModel::setAnalysis(const Analysis &analysis)
{
    beginResetModel();
    m_analysis = analysis;
    endResetModel();
}

void PassageModel::apply(const Change &change)
{
    const SourceIndex::Effect effect = m_sources.apply(change.sources);
    if (!effect.isNone() && rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

GroupMember PassageModel::leadingMember(int row) const
{
    const QList<GroupMember> &members = groupAt(row).members;
    Q_ASSERT(!members.isEmpty());
    qsizetype longest = 0;
    for (const GroupMember &member : members) {
        longest = std::max(longest, member.span.length());
    }
    return *std::ranges::min_element(members, {}, [this, longest](const GroupMember &member) {
        const QUuid source = sourceOf(member);
        const bool isGone = m_sources.placeOf(source) < 0;
        const bool isTrimmed = member.span.length() * 4 < longest * 3;
        return std::tuple(isGone, isTrimmed, m_sources.readingOrder(source, member.span.begin));
    });
}

std::optional<GroupMember> PassageModel::firstMember(int row, const QUuid &source) const
{
    std::optional<GroupMember> first;
    const auto order = [this](const GroupMember &member) {
        return m_sources.readingOrder(sourceOf(member), member.span.begin);
    };
    for (const GroupMember &member : groupAt(row).members) {
        const bool isWanted = source.isNull() || sourceOf(member) == source;
        if (isWanted && (!first || order(member) < order(*first))) {
            first = member;
        }
    }
    return first;
}

qint64 PassageModel::textOrder(int row, const QUuid &source) const
{
    const std::optional<GroupMember> first = firstMember(row, source);
    return first ? m_sources.readingOrder(sourceOf(*first), first->span.begin) : std::numeric_limits<qint64>::max();
}

int PassageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_analysis.groups.size() + m_analysis.rejected.size());
}

QVariant PassageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const PassageGroup &group = groupAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return wording(row, excerptLength);
    case Qt::ToolTipRole:
        return description(row);
    case Qt::AccessibleTextRole:
        return QString(wording(row, excerptLength) + u". " + description(row));
    case GroupRole:
        return isRejected(row) ? QVariant() : row;
    case SourcesRole:
        return group.sources;
    case CarriersRole:
        return QVariant::fromValue(carriers(row));
    case WordsRole:
        return group.words;
    case WeightRole:
    case SortRole:
        return group.weight;
    case IsRejectedRole:
        return isRejected(row);
    case NoteRole:
        return note(row);
    case FilterRole:
        return wording(row, searchedLength);
    default:
        return {};
    }
}

QVariant PassageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole && section == ExcerptColumn;
    return isTitle ? QVariant(tr("Passage")) : QAbstractListModel::headerData(section, orientation, role);
}

QString PassageModel::wording(int row, qsizetype limit) const
{
    const GroupMember member = leadingMember(row);
    const SourceIndex::Entry *source = m_sources.find(sourceOf(member));
    return source ? excerpt(source->text, member.span, limit) : QString();
}

QList<bool> PassageModel::carriers(int row) const
{
    QList<bool> carriers(m_sources.size());
    for (const GroupMember &member : groupAt(row).members) {
        if (const int place = m_sources.placeOf(sourceOf(member)); place >= 0) {
            carriers[place] = true;
        }
    }
    return carriers;
}

QString PassageModel::description(int row) const
{
    QStringList keys;
    const QList<bool> carriesIt = carriers(row);
    for (int place = 0; place < carriesIt.size(); ++place) {
        if (carriesIt.at(place)) {
            keys.append(m_sources.entries().at(place).key);
        }
    }
    //: %1 is the list of the sources that share a passage
    QStringList sentences{tr("%n word(s), in %1", nullptr, groupAt(row).words).arg(keys.join(u", "_s))};
    if (isRejected(row)) {
        sentences.append(tr("Rejected: it counts as no shared passage."));
    } else if (const NoiseReasons noise = groupAt(row).noise; noise) {
        sentences.append(noiseExplanation(noise));
    }
    return sentences.join(u". "_s);
}

QString PassageModel::note(int row) const
{
    return isRejected(row) ? tr("rejected") : noiseNote(groupAt(row).noise);
}

} // namespace Sidelight
