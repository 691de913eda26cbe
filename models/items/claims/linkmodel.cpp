// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/linkmodel.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

QString linkKindText(LinkKind kind)
{
    switch (kind) {
    case LinkKind::SameClaim:
        return LinkModel::tr("same claim");
    case LinkKind::Answers:
        return LinkModel::tr("answers");
    case LinkKind::Contradicts:
        return LinkModel::tr("contradicts");
    case LinkKind::SourceOf:
        return LinkModel::tr("is the source of");
    }
    return {};
}

LinkModel::LinkModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

LinkModel::~LinkModel() = default;

void LinkModel::setProject(const ProjectData &data)
{
    beginResetModel();
    m_links = data.links;
    m_keys.clear();
    for (const Source &source : data.sources) {
        m_keys.insert(source.id, source.key);
    }
    endResetModel();
}

int LinkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_links.size());
}

int LinkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LinkModel::endText(const Place &end, const QString &words) const
{
    const QString text = u"%1 · “%2”"_s.arg(m_keys.value(end.source), words.simplified());
    //: %1 is a source with the words that stood in an older text of it
    return end.span.isEmpty() ? tr("%1 (no longer in the text)").arg(text) : text;
}

QVariant LinkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SpanLink &link = m_links.at(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    switch (index.column()) {
    case FromColumn:
        return isText ? QVariant(endText(link.a, link.wordsA)) : QVariant();
    case KindColumn:
        return isText ? QVariant(linkKindText(link.kind)) : QVariant();
    case ToColumn:
        return isText ? QVariant(endText(link.b, link.wordsB)) : QVariant();
    case NoteColumn:
        return isText ? QVariant(link.note) : QVariant();
    default:
        return {};
    }
}

QVariant LinkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case FromColumn:
        return tr("From");
    case KindColumn:
        return tr("Link");
    case ToColumn:
        return tr("To");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace Sidelight
