// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace Sidelight
{

/** A plain table of rows, as docks have them: whole rows are chosen, and the column `stretched` takes what room is
 * left. */
[[nodiscard]] QTableView *rowTable(QAbstractItemModel *model, int stretched, QWidget *parent);

/** The row that is current in a table; -1 if none. */
[[nodiscard]] int currentRow(const QTableView *table);

} // namespace Sidelight
