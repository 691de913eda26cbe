// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/quotes/quotemodel.h"

#include "models/items/quotes/quotetext.h"
#include "models/text/excerpt.h"

#include <QSet>

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
    group();
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
    const SourceIndex::Effect effect = m_sources.apply(change.sources);
    if (effect.isNone()) {
        return;
    }
    const QList<int> roles = effect.texts ? QList<int>() // all of them
                                          : QList<int>{CarriersRole, SourceKeyRole, SortRole, Qt::AccessibleTextRole};
    for (int node = 0; node < m_nodes.size(); ++node) {
        const qsizetype children = m_nodes.at(node).children.size();
        if (children > 0) {
            const QModelIndex parent = indexOf(node);
            emit dataChanged(index(0, 0, parent), index(static_cast<int>(children) - 1, 0, parent), roles);
        }
    }
}

int QuoteModel::append(int parent, Node node)
{
    node.parent = parent;
    node.row = static_cast<int>(m_nodes.at(parent).children.size());
    m_nodes[parent].children.append(static_cast<int>(m_nodes.size()));
    m_nodes.append(node);
    return static_cast<int>(m_nodes.size()) - 1;
}

/** Those that most sources have first, then those with most quotes, then as they stand. */
QList<int> QuoteModel::utterancesByWeight() const
{
    QList<std::pair<qsizetype, qsizetype>> weights;
    QList<int> order;
    for (const Utterance &utterance : m_analysis.utterances) {
        QSet<int> sources;
        for (const UtteranceMember &member : utterance.members) {
            sources.insert(member.source);
        }
        weights.append({sources.size(), utterance.members.size()});
        order.append(static_cast<int>(order.size()));
    }
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&weights](int utterance) { return weights.at(utterance); });
    return order;
}

void QuoteModel::group()
{
    m_speakers = SpeakerTable(m_analysis);
    m_nodes = {Node()};
    m_nodesOfQuotes.clear();
    for (const SourceAnalysis &source : std::as_const(m_analysis.sources)) {
        m_nodesOfQuotes.append(QList<int>(source.quotes.size(), -1));
    }
    const auto unknown = m_speakers.all().size();
    QList<QList<int>> bySpeaker(unknown + 1);
    for (const int utterance : utterancesByWeight()) {
        const UtteranceMember &first = m_analysis.utterances.at(utterance).members.constFirst();
        const int speaker = m_speakers.rowOf(first.source, first.quote);
        bySpeaker[speaker < 0 ? unknown : speaker].append(utterance);
    }
    for (qsizetype i = 0; i < bySpeaker.size(); ++i) {
        const int speaker = i < unknown ? static_cast<int>(i) : -1;
        if (bySpeaker.at(i).isEmpty()) {
            continue;
        }
        const int top = append(0, {.level = SpeakerLevel, .speaker = speaker});
        for (const int utterance : bySpeaker.at(i)) {
            const Utterance &said = m_analysis.utterances.at(utterance);
            const int middle =
                append(top, {.level = UtteranceLevel, .speaker = speaker, .utterance = utterance, .member = said.base});
            for (int member = 0; member < said.members.size(); ++member) {
                const UtteranceMember &quote = said.members.at(member);
                m_nodesOfQuotes[quote.source][quote.quote] =
                    append(middle, {.level = QuoteLevel, .speaker = speaker, .utterance = utterance, .member = member});
            }
        }
    }
}

const QuoteModel::Node &QuoteModel::nodeAt(const QModelIndex &index) const
{
    return m_nodes.at(index.isValid() ? static_cast<qsizetype>(index.internalId()) : 0);
}

QModelIndex QuoteModel::indexOf(int node) const
{
    return node > 0 ? createIndex(m_nodes.at(node).row, QuoteColumn, quintptr(node)) : QModelIndex();
}

QuotePlace QuoteModel::placeOf(const Node &node) const
{
    if (node.utterance < 0) {
        return {};
    }
    const UtteranceMember &member = m_analysis.utterances.at(node.utterance).members.at(node.member);
    return {member.source, member.quote};
}

QuotePlace QuoteModel::placeAt(const QModelIndex &index) const
{
    return index.isValid() ? placeOf(nodeAt(index)) : QuotePlace();
}

QUuid QuoteModel::sourceAt(const QModelIndex &index) const
{
    const QuotePlace place = placeAt(index);
    return place.isNull() ? QUuid() : m_analysis.ids.value(place.source);
}

QModelIndex QuoteModel::indexOf(const QUuid &source, int quote) const
{
    return indexOf(m_nodesOfQuotes.value(m_analysis.indexOf(source)).value(quote, -1));
}

QModelIndex QuoteModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, quintptr(nodeAt(parent).children.at(row)));
}

QModelIndex QuoteModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child).parent) : QModelIndex();
}

int QuoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size());
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
    const Node &node = nodeAt(index);
    switch (role) {
    case LevelRole:
        return static_cast<int>(node.level);
    case Qt::DisplayRole:
        return node.level == SpeakerLevel ? speakerData(node.speaker, Qt::DisplayRole) : quoteData(node, role);
    case Qt::AccessibleTextRole:
        return accessibleText(node);
    case FilterRole:
        return filterText(node);
    case UtteranceRole:
        return node.utterance;
    case SpeakerRole:
    case InitialsRole:
    case ColourRole:
        return speakerData(node.speaker, role);
    case NoteRole:
    case CarriersRole:
    case QuotesRole:
        return groupData(node, role);
    case SortRole:
        return node.level == QuoteLevel ? quoteData(node, role) : QVariant(qint64(node.row));
    default:
        return node.utterance < 0 ? QVariant() : quoteData(node, role);
    }
}

QVariant QuoteModel::speakerData(int speaker, int role) const
{
    const QuotedSpeaker known = m_speakers.all().value(speaker);
    switch (role) {
    case Qt::DisplayRole:
        return speaker < 0 ? tr("Unknown speaker") : known.name;
    case SpeakerRole:
        return known.name;
    case InitialsRole:
        return known.initials;
    case ColourRole:
        return known.colour;
    default:
        return {};
    }
}

QVariant QuoteModel::groupData(const Node &node, int role) const
{
    if (node.level == QuoteLevel) {
        return {};
    }
    switch (role) {
    case NoteRole:
        return note(node);
    case CarriersRole:
        return QVariant::fromValue(carriers(node));
    case QuotesRole:
        return static_cast<int>(places(node).size());
    default:
        return {};
    }
}

QVariant QuoteModel::quoteData(const Node &node, int role) const
{
    const QuotePlace place = placeOf(node);
    const Quote &quote = m_analysis.sources.at(place.source).quotes.at(place.quote);
    const Utterance &utterance = m_analysis.utterances.at(node.utterance);
    const QUuid source = m_analysis.ids.value(place.source);
    const SourceIndex::Entry *entry = m_sources.find(source);
    switch (role) {
    case Qt::DisplayRole:
        return words(place, quote.content);
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
    case FormRole:
        return formText(utterance, node.member);
    case WordsRole:
        return utterance.members.at(node.member).words;
    case IndexRole:
        return place.quote;
    case IsCorrectedRole:
        return quote.rule == correctedRule;
    default:
        return {};
    }
}

Qt::ItemFlags QuoteModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const bool isSpeaker = index.isValid() && nodeAt(index).level == SpeakerLevel && nodeAt(index).speaker >= 0;
    return isSpeaker ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : flags;
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

QList<QuotePlace> QuoteModel::places(const Node &node) const
{
    if (node.level == QuoteLevel) {
        return {placeOf(node)};
    }
    QList<QuotePlace> all;
    for (const int child : node.children) {
        all += places(m_nodes.at(child));
    }
    return all;
}

QList<bool> QuoteModel::carriers(const Node &node) const
{
    QList<bool> carriers(m_sources.size());
    for (const QuotePlace &place : places(node)) {
        if (const int at = m_sources.placeOf(m_analysis.ids.value(place.source)); at >= 0) {
            carriers[at] = true;
        }
    }
    return carriers;
}

QString QuoteModel::note(const Node &node) const
{
    const QList<QuotePlace> all = places(node);
    const QString quotes = tr("%n quote(s)", nullptr, static_cast<int>(all.size()));
    if (node.level != SpeakerLevel) {
        return quotes;
    }
    const auto direct = std::ranges::count_if(all, [this](const QuotePlace &place) {
        return m_analysis.sources.at(place.source).quotes.at(place.quote).type == QuoteType::Direct;
    });
    //: after "29 quotes · "
    return quotes + u" \u00b7 "_s + tr("%n direct", nullptr, static_cast<int>(direct));
}

QString QuoteModel::filterText(const Node &node) const
{
    const QString speaker = speakerData(node.speaker, Qt::DisplayRole).toString();
    if (node.level == SpeakerLevel) {
        return speaker;
    }
    const QuotePlace place = placeOf(node);
    const SourceIndex::Entry *source = m_sources.find(m_analysis.ids.value(place.source));
    const Span content = m_analysis.sources.at(place.source).quotes.at(place.quote).content;
    return speaker + u'\n' + (source ? excerpt(source->text, content, searchedLength) : QString());
}

QString QuoteModel::accessibleText(const Node &node) const
{
    if (node.level == SpeakerLevel) {
        return QString(speakerData(node.speaker, Qt::DisplayRole).toString() + u", " + note(node));
    }
    const QString said = quoteData(node, Qt::DisplayRole).toString();
    if (node.level == UtteranceLevel) {
        return QString(said + u", " + note(node));
    }
    const auto type = static_cast<QuoteType>(quoteData(node, TypeRole).toInt());
    return tr("%1, %2, %3: %4", "source, type, form, words")
        .arg(quoteData(node, SourceKeyRole).toString(), typeText(type), quoteData(node, FormRole).toString(), said);
}

} // namespace Sidelight
