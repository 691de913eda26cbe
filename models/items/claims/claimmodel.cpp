// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/claimmodel.h"

#include "models/claims/stancetext.h"
#include "models/text/excerpt.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr auto mimeType = "application/x-sidelight-claim"_L1;
constexpr int digits = 9;

} // namespace

QUuid ClaimModel::Item::id() const
{
    return claim() ? claim()->id : coding()->id;
}

ClaimModel::ClaimModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Item>())
{
}

ClaimModel::~ClaimModel() = default;

void ClaimModel::setProject(const ProjectData &project)
{
    beginResetModel();
    m_values.clear();
    m_codings.clear();
    m_claims.clear();
    m_root = std::make_unique<Item>();
    m_sources = SourceIndex(project.sources);
    for (const Claim &claim : project.claims) {
        m_values.insert(claim.id, claim);
    }
    m_codebook = Codebook(m_values.values());
    for (const Claim &claim : m_codebook.claims()) {
        Item *parent = claim.parent.isNull() ? m_root.get() : find(m_claims, claim.parent);
        addClaim(*parent, static_cast<int>(parent->claims.size()), claim.id);
    }
    for (const Coding &coding : project.codings) {
        if (Item *claim = find(m_claims, coding.claim)) {
            addCoding(*claim, coding);
        }
    }
    endResetModel();
}

void ClaimModel::apply(const Change &change)
{
    const SourceIndex::Effect effect = m_sources.apply(change.sources);
    if (effect.texts) {
        tellCodings({}); // all that they show
    } else if (!effect.isNone()) {
        tellCodings({SourceKeyRole, SortRole, Qt::AccessibleTextRole});
    }
    if (!change.claims.isEmpty()) {
        updateClaims(change.claims);
    }
    updateCodings(change.codings);
}

void ClaimModel::setRecent(const QList<QUuid> &claims)
{
    const QList<QUuid> before = std::exchange(m_recent, claims);
    QSet<QUuid> concerned(claims.begin(), claims.begin() + std::min<qsizetype>(digits, claims.size()));
    for (const QUuid &claim : before.first(std::min<qsizetype>(digits, before.size()))) {
        concerned.insert(claim);
    }
    for (const QUuid &claim : std::as_const(concerned)) {
        if (const QModelIndex index = indexOfClaim(claim); index.isValid()) {
            emit dataChanged(index, index, {DigitRole, Qt::AccessibleTextRole});
        }
    }
}

const Claim *ClaimModel::claimAt(const QModelIndex &index) const
{
    const Item *item = index.isValid() ? itemAt(index) : nullptr;
    return item && item->coding() ? item->parent->claim() : item ? item->claim() : nullptr;
}

const Coding *ClaimModel::codingAt(const QModelIndex &index) const
{
    return index.isValid() ? itemAt(index)->coding() : nullptr;
}

QModelIndex ClaimModel::indexOfClaim(const QUuid &claim) const
{
    return indexOf(find(m_claims, claim));
}

QModelIndex ClaimModel::indexOfCoding(const QUuid &coding) const
{
    return indexOf(find(m_codings, coding));
}

ClaimModel::Item *ClaimModel::find(const Items &items, const QUuid &id)
{
    const auto found = items.find(id);
    return found == items.end() ? nullptr : found->second.get();
}

ClaimModel::Item *ClaimModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : m_root.get();
}

QModelIndex ClaimModel::indexOf(const Item *item) const
{
    if (!item || item == m_root.get()) {
        return {};
    }
    const int before = item->coding() ? static_cast<int>(item->parent->claims.size()) : 0;
    return createIndex(before + item->row, NameColumn, item);
}

ClaimModel::Figures ClaimModel::figuresOf(const Item &item) const
{
    QSet<QUuid> sources;
    Figures figures;
    QList<const Item *> pending{&item};
    while (!pending.isEmpty()) {
        const Item *next = pending.takeLast();
        for (const Item *coding : next->codings) {
            if (coding->coding()->span) {
                ++figures.codings;
                sources.insert(coding->coding()->source);
            }
        }
        if (next->claim()->isFolder) {
            std::ranges::copy(next->claims, std::back_inserter(pending));
        }
    }
    figures.sources = static_cast<int>(sources.size());
    return figures;
}

QModelIndex ClaimModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const Item *item = itemAt(parent);
    const qsizetype claims = item->claims.size();
    return createIndex(row, column, row < claims ? item->claims.at(row) : item->codings.at(row - claims));
}

QModelIndex ClaimModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(itemAt(child)->parent) : QModelIndex();
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    const Item *item = itemAt(parent);
    return static_cast<int>(item->claims.size() + item->codings.size());
}

int ClaimModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Item &item = *itemAt(index);
    switch (role) {
    case IdRole:
        return item.id();
    case ColourRole:
        return colourNumber(*claimAt(index));
    case PathRole:
        return m_codebook.path(claimAt(index)->id);
    default:
        return item.coding() ? codingData(item, role) : claimData(item, role);
    }
}

QVariant ClaimModel::claimData(const Item &item, int role) const
{
    const Claim &claim = *item.claim();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return claim.name;
    case Qt::ToolTipRole:
        return claim.description.isEmpty() ? claim.name : QString(claim.name + u'\n' + claim.description);
    case Qt::AccessibleTextRole:
        return accessibleText(claim, figuresOf(item).codings);
    case KindRole:
        return QVariant::fromValue(claim.isFolder ? Kind::Folder : Kind::Claim);
    case IsFolderRole:
        return claim.isFolder;
    case CodingsRole:
        return figuresOf(item).codings;
    case SourcesRole:
        return figuresOf(item).sources;
    case DigitRole:
        return claim.isFolder ? 0 : digitOf(claim.id);
    case SortRole:
        return qint64(item.row);
    default:
        return {};
    }
}

QVariant ClaimModel::codingData(const Item &item, int role) const
{
    const Coding &coding = *item.coding();
    const SourceIndex::Entry *source = m_sources.find(coding.source);
    const QString key = source ? source->key : QString();
    switch (role) {
    case Qt::DisplayRole:
        return coding.span && source ? excerpt(source->text, *coding.span) : describeStance(coding.stance);
    case Qt::ToolTipRole:
        return coding.note.isEmpty() ? QVariant() : QVariant(coding.note);
    case Qt::AccessibleTextRole:
        return QString(key + u", " + describeStance(coding.stance, coding.attributedTo));
    case KindRole:
        return QVariant::fromValue(Kind::Coding);
    case IsFolderRole:
        return false;
    case SortRole:
        return m_sources.readingOrder(coding.source, coding.span.value_or(Span()).begin);
    case SourceIdRole:
        return coding.source;
    case SourceKeyRole:
        return key;
    case StanceRole:
        return QVariant::fromValue(coding.stance);
    case AttributedToRole:
        return coding.attributedTo;
    case SpanRole:
        return coding.span ? QVariant::fromValue(*coding.span) : QVariant();
    default:
        return {};
    }
}

QString ClaimModel::accessibleText(const Claim &claim, int codings) const
{
    const QString text = claim.name + u", " + tr("%n coding(s)", nullptr, codings);
    const int digit = claim.isFolder ? 0 : digitOf(claim.id);
    return digit > 0 ? QString(text + u", " + tr("key %1").arg(digit)) : text;
}

int ClaimModel::digitOf(const QUuid &claim) const
{
    const qsizetype place = m_recent.indexOf(claim);
    return place < 0 || place >= digits ? 0 : static_cast<int>(place) + 1;
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isName = orientation == Qt::Horizontal && role == Qt::DisplayRole && section == NameColumn;
    return isName ? QVariant(tr("Claim")) : QAbstractItemModel::headerData(section, orientation, role);
}

Qt::ItemFlags ClaimModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    const Qt::ItemFlags row = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return itemAt(index)->coding() ? row | Qt::ItemNeverHasChildren
                                   : row | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

bool ClaimModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !checkIndex(index) || codingAt(index)) {
        return false;
    }
    const Claim claim = *claimAt(index);
    const QString name = value.toString().simplified();
    if (name.isEmpty()) {
        return false;
    }
    if (name != claim.name) {
        emit renameRequested(claim.id, name);
    }
    return true;
}

QStringList ClaimModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *ClaimModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || codingAt(indexes.constFirst())) {
        return nullptr;
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType, claimAt(indexes.constFirst())->id.toRfc4122());
    return data.release();
}

bool ClaimModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int /*row*/, int /*column*/,
                                 const QModelIndex &parent) const
{
    const QUuid claim = QUuid::fromRfc4122(data->data(mimeType));
    return action == Qt::MoveAction && m_codebook.find(claim) && !codingAt(parent) &&
           !(parent.isValid() && m_codebook.isInside(claimAt(parent)->id, claim));
}

bool ClaimModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const Item *target = itemAt(parent);
    const Item *item = find(m_claims, QUuid::fromRfc4122(data->data(mimeType)));
    const int last = static_cast<int>(target->claims.size());
    int position = row < 0 ? last : std::min(row, last);
    if (item->parent == target && item->row < position) {
        --position;
    }
    if (item->parent != target || item->row != position) {
        const QUuid newParent = target == m_root.get() ? QUuid() : target->id();
        emit moveRequested(item->id(), newParent, position);
    }
    return true;
}

} // namespace Sidelight
