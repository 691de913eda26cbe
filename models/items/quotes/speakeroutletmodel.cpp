// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/quotes/speakeroutletmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sidelight
{

SpeakerOutletModel::SpeakerOutletModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

SpeakerOutletModel::~SpeakerOutletModel() = default;

SpeakerOutletModel::Count &SpeakerOutletModel::Count::operator+=(const Count &other)
{
    quotes += other.quotes;
    quoted += other.quoted;
    return *this;
}

void SpeakerOutletModel::setProject(const ProjectData &project, const Analysis &analysis)
{
    beginResetModel();
    m_sources = SourceIndex(project.sources);
    m_analysis = analysis;
    count();
    endResetModel();
}

void SpeakerOutletModel::setAnalysis(const Analysis &analysis)
{
    beginResetModel();
    m_analysis = analysis;
    count();
    endResetModel();
}

void SpeakerOutletModel::apply(const Change &change)
{
    SourceIndex sources = m_sources;
    if (!sources.apply(change.sources).isNone()) {
        beginResetModel();
        m_sources = sources;
        endResetModel();
    }
}

void SpeakerOutletModel::count()
{
    m_speakers = SpeakerTable(m_analysis);
    const qsizetype known = m_speakers.all().size();
    m_counts = QList<QHash<QUuid, Count>>(known + 1);
    for (int source = 0; source < m_analysis.sources.size(); ++source) {
        const QList<Quote> &quotes = m_analysis.sources.at(source).quotes;
        for (int quote = 0; quote < quotes.size(); ++quote) {
            const int row = m_speakers.rowOf(source, quote);
            m_counts[row < 0 ? known : row][m_analysis.ids.at(source)] +=
                {1, quotes.at(quote).type != QuoteType::Indirect ? 1 : 0};
        }
    }
    if (m_counts.constLast().isEmpty()) {
        m_counts.removeLast();
    }
    if (!m_counts.isEmpty()) {
        QHash<QUuid, Count> all;
        for (const QHash<QUuid, Count> &ofSpeaker : std::as_const(m_counts)) {
            for (const auto &[source, count] : ofSpeaker.asKeyValueRange()) {
                all[source] += count;
            }
        }
        m_counts.append(all);
    }
}

SpeakerOutletModel::Count SpeakerOutletModel::countAt(int row, int column) const
{
    const QHash<QUuid, Count> &counts = m_counts.at(row);
    if (isSource(column)) {
        return counts.value(source(column).id);
    }
    Count sum;
    for (const Count &count : counts) {
        sum += count;
    }
    return sum;
}

QModelIndex SpeakerOutletModel::indexOf(const QString &speaker, const QUuid &source) const
{
    const int known = m_speakers.indexOf(speaker);
    const int row = speaker.isEmpty() ? static_cast<int>(m_speakers.all().size()) : known;
    const int place = m_sources.placeOf(source);
    return row >= 0 && row < m_counts.size() - 1 && place >= 0 ? index(row, place + 1) : QModelIndex();
}

int SpeakerOutletModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size());
}

int SpeakerOutletModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_counts.isEmpty() ? 0 : m_sources.size() + 2;
}

QString SpeakerOutletModel::name(int row) const
{
    return isAll(row)                      ? tr("All speakers")
           : row < m_speakers.all().size() ? m_speakers.all().at(row).name
                                           : tr("Unknown speaker");
}

QString SpeakerOutletModel::description(int row, int column) const
{
    const Count count = countAt(row, column);
    const QString quotes = tr("%n quote(s)", nullptr, count.quotes);
    const QString indirect = tr("%n indirect", nullptr, count.quotes - count.quoted);
    const QString place = isSource(column) ? source(column).key : tr("all sources");
    //: "Josh Earnest in 002: 4 quotes, 2 indirect"
    return tr("%1 in %2: %3, %4").arg(name(row), place, quotes, indirect);
}

QVariant SpeakerOutletModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const QuotedSpeaker speaker = isAll(row) ? QuotedSpeaker() : m_speakers.all().value(row);
    const bool isName = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? name(row) : QLocale().toString(countAt(row, index.column()).quotes);
    case Qt::AccessibleTextRole:
        return isName ? name(row) : description(row, index.column());
    case Qt::ToolTipRole:
        return isName ? speaker.forms.join(u", "_s) : description(row, index.column());
    case IsAllRole:
        return isAll(row);
    case SpeakerRole:
        return speaker.name;
    case InitialsRole:
        return speaker.initials;
    case ColourRole:
        return speaker.colour;
    case QuotesRole:
        return countAt(row, index.column()).quotes;
    case QuotedRole:
        return countAt(row, index.column()).quoted;
    case SourceIdRole:
        return isSource(index.column()) ? source(index.column()).id : QUuid();
    default:
        return {};
    }
}

QVariant SpeakerOutletModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == 0) {
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return {};
    }
    return isSource(section) ? source(section).key : section == 0 ? tr("Speaker") : tr("All");
}

} // namespace Sidelight
