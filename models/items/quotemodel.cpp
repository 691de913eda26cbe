// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/quotemodel.h"

#include "models/text/excerpt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype searchedLength = 4000;

} // namespace

QuoteModel::QuoteModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

QuoteModel::~QuoteModel() = default;

void QuoteModel::setProject(const ProjectData &project, const Analysis &analysis)
{
    beginResetModel();
    m_sources = SourceIndex(project.sources);
    m_analysis = analysis;
    group();
    endResetModel();
}

void QuoteModel::setAnalysis(const Analysis &analysis)
{
    beginResetModel();
    m_analysis = analysis;
    group();
    endResetModel();
}

void QuoteModel::apply(const Change &change)
{
    if (m_sources.apply(change.sources).isNone() || m_quotes.isEmpty()) {
        return;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {CarriersRole});
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex speaker = index(row, 0);
        emit dataChanged(index(0, 0, speaker), index(rowCount(speaker) - 1, 0, speaker),
                         {SourceKeyRole, SortRole, Qt::AccessibleTextRole});
    }
}

void QuoteModel::group()
{
    m_speakers = SpeakerTable(m_analysis);
    const int named = static_cast<int>(m_speakers.all().size());
    m_quotes = QList<QList<QuotePlace>>(named + 1);
    for (int source = 0; source < m_analysis.sources.size(); ++source) {
        const QList<Quote> &quotes = m_analysis.sources.at(source).quotes;
        for (int quote = 0; quote < quotes.size(); ++quote) {
            const int row = m_speakers.indexOf(quotes.at(quote).speaker);
            m_quotes[row < 0 ? named : row].append({source, quote});
        }
    }
    if (m_quotes.constLast().isEmpty()) {
        m_quotes.removeLast();
    }
}

const Quote *QuoteModel::quoteAt(const QModelIndex &index) const
{
    if (!index.isValid() || isTop(index)) {
        return nullptr;
    }
    const QuotePlace place = placeAt(index);
    return &m_analysis.sources.at(place.source).quotes.at(place.quote);
}

QUuid QuoteModel::sourceAt(const QModelIndex &index) const
{
    return index.isValid() && !isTop(index) ? m_analysis.ids.value(placeAt(index).source) : QUuid();
}

QModelIndex QuoteModel::indexOf(const QUuid &source, int quote) const
{
    const int at = m_analysis.indexOf(source);
    if (at < 0 || quote < 0 || quote >= m_analysis.sources.at(at).quotes.size()) {
        return {};
    }
    const int named = m_speakers.indexOf(m_analysis.sources.at(at).quotes.at(quote).speaker);
    const int speaker = named < 0 ? rowCount() - 1 : named;
    const qsizetype row = m_quotes.at(speaker).indexOf(QuotePlace{at, quote});
    return index(static_cast<int>(row), QuoteColumn, index(speaker, QuoteColumn));
}

QuotePlace QuoteModel::placeAt(const QModelIndex &index) const
{
    return m_quotes.at(static_cast<qsizetype>(index.internalId()) - 1).at(index.row());
}

const QuotedSpeaker *QuoteModel::speaker(int row) const
{
    return row < m_speakers.all().size() ? &m_speakers.all().at(row) : nullptr;
}

QModelIndex QuoteModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex QuoteModel::parent(const QModelIndex &child) const
{
    const bool hasParent = child.isValid() && !isTop(child);
    return hasParent ? createIndex(static_cast<int>(child.internalId()) - 1, QuoteColumn, quintptr(0)) : QModelIndex();
}

int QuoteModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_quotes.size());
    }
    return isTop(parent) ? static_cast<int>(m_quotes.at(parent.row()).size()) : 0;
}

int QuoteModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant QuoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (isTop(index)) {
        return speakerData(index.row(), role);
    }
    return quoteData(placeAt(index), index.parent().row(), role);
}

QVariant QuoteModel::speakerData(int row, int role) const
{
    const QuotedSpeaker *named = speaker(row);
    const QString name = named ? named->name : tr("Unknown speaker");
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return QString(name + u", " + note(row));
    case IsSpeakerRole:
        return true;
    case SpeakerRole:
        return named ? name : QString();
    case FilterRole:
        return name;
    case InitialsRole:
        return named ? named->initials : QString();
    case ColourRole:
        return named ? named->colour : 0;
    case NoteRole:
        return note(row);
    case CarriersRole:
        return QVariant::fromValue(carriers(row));
    case QuotesRole:
        return static_cast<int>(m_quotes.at(row).size());
    case SortRole:
        return qint64(row);
    default:
        return {};
    }
}

QVariant QuoteModel::quoteData(const QuotePlace &place, int speakerRow, int role) const
{
    const Quote &quote = m_analysis.sources.at(place.source).quotes.at(place.quote);
    const QUuid source = m_analysis.ids.value(place.source);
    const SourceIndex::Entry *entry = m_sources.find(source);
    switch (role) {
    case Qt::DisplayRole:
        return words(place, quote.content);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(entry ? entry->key : QString(), typeName(quote.type), words(place, quote.content));
    case IsSpeakerRole:
        return false;
    case FilterRole:
        return QString(speakerData(speakerRow, FilterRole).toString() + u'\n' +
                       (entry ? excerpt(entry->text, quote.content, searchedLength) : QString()));
    case SpeakerRole:
    case InitialsRole:
    case ColourRole:
        return speakerData(speakerRow, role);
    case SortRole:
        return m_sources.readingOrder(source, quote.content.begin);
    case TypeRole:
        return static_cast<int>(quote.type);
    case SourceIdRole:
        return source;
    case SourceKeyRole:
        return entry ? entry->key : QString();
    case SpanRole:
        return QVariant::fromValue(quote.content);
    case CueRole:
        return quote.cue ? words(place, *quote.cue) : QString();
    case MentionRole:
        return quote.mention ? words(place, *quote.mention) : QString();
    case ConfidenceRole:
        return quote.confidence;
    case IndexRole:
        return place.quote;
    default:
        return {};
    }
}

QVariant QuoteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole && section == QuoteColumn;
    return isTitle ? QVariant(tr("Quote")) : QAbstractItemModel::headerData(section, orientation, role);
}

QString QuoteModel::words(const QuotePlace &place, const Span &span) const
{
    const SourceIndex::Entry *source = m_sources.find(m_analysis.ids.value(place.source));
    return source ? excerpt(source->text, span) : QString();
}

QString QuoteModel::typeName(QuoteType type)
{
    switch (type) {
    case QuoteType::Direct:
        return tr("direct");
    case QuoteType::Indirect:
        return tr("indirect");
    case QuoteType::Mixed:
        return tr("mixed");
    }
    return {};
}

QList<bool> QuoteModel::carriers(int speakerRow) const
{
    QList<bool> carriers(m_sources.size());
    for (const QuotePlace &place : m_quotes.at(speakerRow)) {
        if (const int at = m_sources.placeOf(m_analysis.ids.value(place.source)); at >= 0) {
            carriers[at] = true;
        }
    }
    return carriers;
}

QString QuoteModel::note(int speakerRow) const
{
    const QList<QuotePlace> &places = m_quotes.at(speakerRow);
    const auto direct = std::ranges::count_if(places, [this](const QuotePlace &place) {
        return m_analysis.sources.at(place.source).quotes.at(place.quote).type == QuoteType::Direct;
    });
    //: after "29 quotes · "
    const QString directPart = tr("%n direct", nullptr, static_cast<int>(direct));
    return tr("%n quote(s)", nullptr, static_cast<int>(places.size())) + u" \u00b7 "_s + directPart;
}

} // namespace Sidelight
