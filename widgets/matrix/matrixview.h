// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/matrix/matrixdelegate.h"
#include "widgets/matrix/matrixheader.h"

#include <QTableView>

class QTimer;

namespace Sidelight
{

/** The claims x sources table: cells as tall as their stances need, columns that share the width. */
class MatrixView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixView)

public:
    MatrixView(const MatrixRoles &cells, const MatrixHeaderRoles &headers, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

signals:
    /** Enter or a double click on a cell. */
    void cellActivated(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /** Columns and rows are fitted once the changes of this moment are in. */
    void fitLater();
    void fit();

    int m_isFolder; ///< role of the row headings
    QTimer *m_fit;
};

} // namespace Sidelight
