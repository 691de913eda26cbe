// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/variants/variantmodel.h"

#include "models/items/quotes/quotetext.h"
#include "models/items/variants/wordtext.h"
#include "models/text/excerpt.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype excerptLength = 120;

} // namespace

VariantModel::VariantModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

VariantModel::~VariantModel() = default;

void VariantModel::setProject(const QList<Source> &sources, const Analysis &analysis)
{
    beginResetModel();
    m_projectSources = sources;
    m_sources = SourceIndex(sources);
    m_analysis = analysis;
    m_group = -1;
    m_utterance = -1;
    align({});
    endResetModel();
}

bool VariantModel::apply(const QList<Source> &sources, const QList<Edit<Source>> &edits)
{
    const auto concerns = [](const Edit<Source> &edit) {
        return !edit.before || !edit.after || edit.before->key != edit.after->key ||
               edit.before->position != edit.after->position ||
               edit.before->article.metadata != edit.after->article.metadata;
    };
    if (std::ranges::none_of(edits, concerns)) {
        return false;
    }
    beginResetModel();
    const std::optional<GroupMember> base = baseMember();
    m_projectSources = sources;
    m_sources = SourceIndex(sources);
    align(base);
    endResetModel();
    return true;
}

void VariantModel::setGroup(int group)
{
    beginResetModel();
    m_group = group >= 0 && group < m_analysis.groups.size() ? group : -1;
    m_utterance = -1;
    align({});
    endResetModel();
}

void VariantModel::setUtterance(int utterance)
{
    beginResetModel();
    m_group = -1;
    m_utterance = utterance >= 0 && utterance < m_analysis.utterances.size() ? utterance : -1;
    align({});
    endResetModel();
}

void VariantModel::setBase(int row)
{
    if (row >= 0 && row < rowCount() && row != baseRow()) {
        beginResetModel();
        align(memberAt(row));
        endResetModel();
    }
}

void VariantModel::setFolded(bool folded)
{
    if (folded != m_isFolded) {
        beginResetModel();
        m_isFolded = folded;
        endResetModel();
    }
}

void VariantModel::align(std::optional<GroupMember> base)
{
    m_outlets.clear();
    for (const Source &source : std::as_const(m_projectSources)) {
        m_outlets.insert(source.id, source.article.metadata.outlet);
    }
    m_texts.clear();
    for (const QUuid &id : std::as_const(m_analysis.ids)) {
        const SourceIndex::Entry *source = m_sources.find(id);
        m_texts.append(source ? source->text : QString());
    }
    QList<Place> shown = places();
    base = base ? base : ownBase();
    shown.removeIf(
        [this](const Place &place) { return m_sources.placeOf(m_analysis.ids.value(place.member.source)) < 0; });
    std::ranges::stable_sort(shown, {}, [this](const Place &place) {
        return m_sources.readingOrder(m_analysis.ids.value(place.member.source), place.member.span.begin);
    });
    QList<GroupMember> members;
    QList<QList<Span>> parts;
    for (const Place &place : std::as_const(shown)) {
        members.append(place.member);
        parts.append(place.parts);
    }
    m_variants = Variants(members, parts, m_texts, base ? static_cast<int>(members.indexOf(*base)) : -1);
}

QList<VariantModel::Place> VariantModel::places() const
{
    QList<Place> result;
    if (m_group >= 0) {
        for (const GroupMember &member : m_analysis.groups.at(m_group).members) {
            result.append({member, {member.span}});
        }
    } else if (m_utterance >= 0) {
        for (const QList<int> &row : utteranceRows(m_analysis.utterances.at(m_utterance))) {
            result.append(placeOf(row));
        }
    }
    return result;
}

VariantModel::Place VariantModel::placeOf(const QList<int> &members) const
{
    const QList<UtteranceMember> &all = m_analysis.utterances.at(m_utterance).members;
    Place place;
    for (const int member : members) {
        place.parts.append(quoteOf(all.at(member)).content);
    }
    place.member = {all.at(members.constFirst()).source, {place.parts.constFirst().begin, place.parts.constLast().end}};
    return place;
}

const Quote &VariantModel::quoteOf(const UtteranceMember &member) const
{
    return m_analysis.sources.at(member.source).quotes.at(member.quote);
}

std::optional<GroupMember> VariantModel::ownBase() const
{
    if (m_utterance < 0) {
        return {};
    }
    const Utterance &utterance = m_analysis.utterances.at(m_utterance);
    const QList<QList<int>> rows = utteranceRows(utterance);
    const auto row = std::ranges::find_if(rows, [&](const QList<int> &it) { return it.contains(utterance.base); });
    return row == rows.cend() ? std::nullopt : std::optional(placeOf(*row).member);
}

std::optional<QuoteType> VariantModel::typeOf(int row) const
{
    if (m_utterance < 0) {
        return {};
    }
    const GroupMember &shown = memberAt(row);
    const QList<UtteranceMember> &quotes = m_analysis.utterances.at(m_utterance).members;
    const auto quote = std::ranges::find_if(quotes, [&](const UtteranceMember &member) {
        return member.source == shown.source && quoteOf(member).content.begin == shown.span.begin;
    });
    return quote == quotes.cend() ? std::nullopt : std::optional(quoteOf(*quote).type);
}

QString VariantModel::speaker() const
{
    const int speaker = m_utterance < 0 ? -1 : m_analysis.utterances.at(m_utterance).speaker;
    return m_analysis.speakers.all.value(speaker).name;
}

std::optional<GroupMember> VariantModel::baseMember() const
{
    return baseRow() < 0 ? std::nullopt : std::optional(memberAt(baseRow()));
}

QString VariantModel::excerpt() const
{
    return baseRow() < 0
               ? QString()
               : Sidelight::excerpt(m_texts.at(memberAt(baseRow()).source), memberAt(baseRow()).span, excerptLength);
}

int VariantModel::sourceCount() const
{
    QSet<int> sources;
    for (const Variant &variant : m_variants.rows()) {
        sources.insert(variant.member.source);
    }
    return static_cast<int>(sources.size());
}

int VariantModel::formCount() const
{
    QSet<QList<int>> forms;
    for (int row = 0; row < rowCount(); ++row) {
        forms.insert(m_variants.wording(row, {}).numbers);
    }
    return static_cast<int>(forms.size());
}

QStringList VariantModel::lacking() const
{
    QSet<QUuid> carriers;
    for (int row = 0; row < rowCount(); ++row) {
        carriers.insert(sourceOf(row));
    }
    QStringList keys;
    for (const SourceIndex::Entry &source : m_sources.entries()) {
        if (!carriers.contains(source.id)) {
            keys.append(source.key);
        }
    }
    return keys;
}

QStringList VariantModel::provenance() const
{
    if (rowCount() == 0 || m_utterance >= 0) { // what is said may be heard by all
        return {};
    }
    QStringList keys;
    for (const QUuid &id : m_analysis.ids) {
        const SourceIndex::Entry *source = m_sources.find(id);
        keys.append(source ? source->key : QString());
    }
    return describe(Sidelight::provenance(m_variants, m_projectSources, m_analysis, m_texts), keys);
}

bool VariantModel::isRightToLeft() const
{
    return excerpt().isRightToLeft();
}

QString VariantModel::text() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        lines.append(QStringList{rowHeader(row, KeyRole).toString(), rowHeader(row, OutletRole).toString(),
                                 rowDescription(row), wording(row)}
                         .join(u'\t'));
    }
    return (lines + provenance()).join(u'\n');
}

QString VariantModel::wording(int row) const
{
    return wordsWithMarks(textOf(row), memberAt(row).span);
}

int VariantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_variants.rows().size());
}

int VariantModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_variants.columns().size());
}

QVariant VariantModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.row(), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellDescription(index.row(), index.column());
    case CellRole:
        return QVariant::fromValue(cellAt(index.row(), index.column(), m_isFolded));
    case SourceIdRole:
        return sourceOf(index.row());
    case SpanRole:
        return QVariant::fromValue(spanAt(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant VariantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && section >= 0 && section < rowCount()) {
        return rowHeader(section, role);
    }
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount()) {
        return Sidelight::excerpt(m_texts.at(memberAt(baseRow()).source), m_variants.columns().at(section).base,
                                  excerptLength);
    }
    return {};
}

QVariant VariantModel::rowHeader(int row, int role) const
{
    const Variant &variant = m_variants.rows().at(row);
    const SourceIndex::Entry *source = m_sources.find(sourceOf(row));
    switch (role) {
    case Qt::DisplayRole:
        return rowTitle(row);
    case Qt::ToolTipRole:
        return rowDescription(row);
    case KeyRole:
        return source ? source->key : QString();
    case OutletRole:
        return m_outlets.value(sourceOf(row));
    case KindRole:
        return static_cast<int>(variant.name.kind);
    case WordsRole:
        return variant.name.words;
    case IsBaseRole:
        return row == baseRow();
    case NameRole:
        return describe(variant.name.kind);
    case NameWordsRole: {
        QStringList words{describeWords(variant.name)};
        if (const std::optional<QuoteType> type = typeOf(row)) {
            words.append(typeText(*type));
        }
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace Sidelight
