// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/matrix/matrixview.h"

#include "widgets/look/metrics.h"

#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int narrowestColumn = 180;

} // namespace

MatrixView::MatrixView(const MatrixRoles &cells, const MatrixHeaderRoles &headers, QWidget *parent)
    : QTableView(parent)
    , m_isFolder(headers.isFolder)
    , m_fit(new QTimer(this))
{
    setObjectName(u"matrixView"_s);
    setAccessibleName(tr("Claims by source"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalHeader(new MatrixHeader(Qt::Horizontal, headers, this));
    setVerticalHeader(new MatrixHeader(Qt::Vertical, headers, this));
    setItemDelegate(new MatrixDelegate(cells, this));
    m_fit->setSingleShot(true);
    m_fit->setInterval(0);
    connect(m_fit, &QTimer::timeout, this, &MatrixView::fit);
    connect(this, &QTableView::doubleClicked, this, &MatrixView::cellActivated);
}

void MatrixView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixView::fitLater);
    connect(model, &QAbstractItemModel::dataChanged, this, &MatrixView::fitLater);
    connect(model, &QAbstractItemModel::rowsInserted, this, &MatrixView::fitLater);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &MatrixView::fitLater);
    connect(model, &QAbstractItemModel::columnsInserted, this, &MatrixView::fitLater);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &MatrixView::fitLater);
    fitLater();
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitLater();
}

void MatrixView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitLater();
}

void MatrixView::fitLater()
{
    if (isVisible()) { // measuring thousands of excerpts is for a reader who sees them
        m_fit->start();
    }
}

void MatrixView::fit()
{
    if (!model() || model()->columnCount() == 0) {
        return;
    }
    const int columns = model()->columnCount();
    const int width = std::max(Metrics().ipx(narrowestColumn), viewport()->width() / columns);
    for (int column = 0; column < columns; ++column) {
        setColumnWidth(column, width);
    }
    clearSpans();
    for (int row = 0; columns > 1 && row < model()->rowCount(); ++row) {
        if (model()->headerData(row, Qt::Vertical, m_isFolder).toBool()) {
            setSpan(row, 0, 1, columns);
        }
    }
    resizeRowsToContents();
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit cellActivated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace Sidelight
