// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sources/sourcemodel.h"

#include "models/text/datetext.h"

#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr auto mimeType = "application/x-sidelight-source"_L1;

} // namespace

SourceModel::SourceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

SourceModel::~SourceModel() = default;

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayData(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::CheckStateRole:
        return index.column() == SourceColumn ? QVariant(row.isOpen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case IdRole:
        return row.id;
    case KeyRole:
        return row.key;
    case OutletRole:
        return row.outlet;
    case TitleRole:
        return row.title;
    case PublishedRole:
        return row.published;
    case WordsRole:
        return row.words;
    case ShareRole:
        return row.share;
    case QuotesRole:
        return row.quotes;
    case CodingsRole:
        return row.codings;
    case IsReadRole:
        return row.isRead;
    case IsOpenRole:
        return row.isOpen;
    case SortRole:
        return sortData(row, index.column(), index.row());
    case FilterRole:
        return filterText(row);
    default:
        return {};
    }
}

QVariant SourceModel::displayData(const Row &row, int column) const
{
    const QString outlet = row.outlet.isEmpty() ? tr("Outlet not given") : row.outlet;
    switch (column) {
    case SourceColumn:
        return QString(row.key + u' ' + outlet);
    case ShareColumn:
        //: share of a source's words, in per cent
        return row.isAnalysed ? tr("%L1 %").arg(qRound(row.share * 100)) : QString();
    case QuotesColumn:
        return row.isAnalysed ? QLocale().toString(row.quotes) : QString();
    case CodingsColumn:
        return QLocale().toString(row.codings);
    case OutletColumn:
        return outlet;
    case TitleColumn:
        return row.title.isEmpty() ? tr("No headline") : row.title;
    case DateColumn:
        return row.published.isValid() ? shortDate(row.published.date()) : tr("No date");
    case WordsColumn:
        return row.isAnalysed ? QLocale().toString(row.words) : QString();
    default:
        return {};
    }
}

QVariant SourceModel::sortData(const Row &row, int column, int place) const
{
    switch (column) {
    case ShareColumn:
        return row.share;
    case QuotesColumn:
        return row.quotes;
    case CodingsColumn:
        return row.codings;
    case OutletColumn:
        return row.outlet;
    case TitleColumn:
        return row.title;
    case DateColumn:
        return row.published;
    case WordsColumn:
        return row.words;
    default:
        return place;
    }
}

QString SourceModel::toolTip(const Row &row) const
{
    const QString words = row.isAnalysed ? tr("%n word(s)", nullptr, row.words) : QString();
    QStringList facts{displayData(row, OutletColumn).toString(), displayData(row, DateColumn).toString()};
    if (row.isAnalysed) {
        facts << words << tr("%L1 % shared").arg(qRound(row.share * 100));
    }
    if (!row.isRead) {
        facts << tr("unread");
    }
    return row.key + u' ' + displayData(row, TitleColumn).toString() + u'\n' + facts.join(u" \u00b7 "_s);
}

QString SourceModel::filterText(const Row &row) const
{
    const QString date = row.published.isValid() ? shortDate(row.published.date()) : QString();
    return QStringList{row.key, row.outlet, row.title, date}.join(u'\n');
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isName = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && !isName)) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case SourceColumn:
        return tr("Source");
    case ShareColumn:
        return tr("Shared");
    case QuotesColumn:
        //: heading of a narrow column of numbers: quotes
        return isName ? tr("Quotes") : tr("“ ”");
    case CodingsColumn:
        //: heading of a narrow column of numbers: codings
        return isName ? tr("Codings") : tr("❙❙");
    case OutletColumn:
        return tr("Outlet");
    case TitleColumn:
        return tr("Headline");
    case DateColumn:
        return tr("Date");
    case WordsColumn:
        return tr("Words");
    default:
        return {};
    }
}

Qt::ItemFlags SourceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled; // between the rows, never on one
    }
    const Qt::ItemFlags row =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return index.column() == SourceColumn ? row | Qt::ItemIsUserCheckable : row;
}

bool SourceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isTick = role == Qt::CheckStateRole && value.isValid() && index.column() == SourceColumn;
    if (!isTick || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QUuid source = m_rows.at(index.row()).id;
    emit openRequested(source, value.toInt() == Qt::Checked);
    return true;
}

QStringList SourceModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *SourceModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty()) {
        return nullptr;
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType, m_rows.at(indexes.constFirst().row()).id.toRfc4122());
    return data.release();
}

bool SourceModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int /*row*/, int /*column*/,
                                  const QModelIndex &parent) const
{
    return action == Qt::MoveAction && !parent.isValid() && rowOf(QUuid::fromRfc4122(data->data(mimeType))) >= 0;
}

bool SourceModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const QUuid source = QUuid::fromRfc4122(data->data(mimeType));
    const int from = rowOf(source);
    const int before = row < 0 ? rowCount() : row;
    const int to = before > from ? before - 1 : before;
    if (to != from) {
        emit moveRequested(source, to);
    }
    return true;
}

} // namespace Sidelight
