// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/variants/variantview.h"

#include "widgets/look/metrics.h"
#include "widgets/variants/variantdelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int measuredRows = 30; // for the width of a column

} // namespace

VariantView::VariantView(int cellRole, const VariantHeaderRoles &headers, QWidget *parent)
    : QTableView(parent)
    , m_header(new VariantHeader(headers, this))
{
    setObjectName(u"variantsView"_s);
    setAccessibleName(tr("Variants of the passage"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalHeader(m_header);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    setItemDelegate(new VariantDelegate(cellRole, this));
    connect(this, &QTableView::doubleClicked, this, &VariantView::cellActivated);
    connect(m_header, &VariantHeader::baseRequested, this, &VariantView::baseRequested);
}

void VariantView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &VariantView::fit);
    fit();
}

void VariantView::fit()
{
    m_header->fit(width());
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        setColumnWidth(column, sizeHintForColumn(column)); // the hidden headings have no say in it
    }
    updateGeometries();
}

QSize VariantView::sizeHint() const
{
    return {QTableView::sizeHint().width(),
            4 * m_header->defaultSectionSize() + horizontalScrollBar()->sizeHint().height()};
}

QSize VariantView::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(),
            m_header->defaultSectionSize() + horizontalScrollBar()->sizeHint().height()};
}

void VariantView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        m_header->fit(width());
    }
}

void VariantView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit cellActivated(currentIndex());
    } else if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        emit baseRequested(currentIndex().row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace Sidelight
