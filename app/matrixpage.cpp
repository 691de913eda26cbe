// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/matrixpage.h"

#include "models/items/matrixfilterproxy.h"
#include "models/items/matrixmodel.h"
#include "widgets/icons.h"
#include "widgets/matrixview.h"
#include "widgets/metrics.h"
#include "widgets/stancelegend.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

MatrixPage::MatrixPage(Workbench *workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new MatrixModel(this))
    , m_proxy(new MatrixFilterProxy(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    setupHead();
    setupTable();
    connect(m_workbench->study(), &Study::reset, this, [this] {
        m_model->setProject(m_workbench->data());
        showEmpty();
    });
    connect(m_workbench->study(), &Study::changed, this, [this](const Change &change) {
        m_model->apply(change);
        showEmpty();
    });
    showEmpty();
}

MatrixPage::~MatrixPage() = default;

void MatrixPage::setupHead()
{
    const Metrics metrics;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics.ipx(8), metrics.ipx(4), metrics.ipx(12), metrics.ipx(4));
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"matrixFilter"_s);
    m_filter->setPlaceholderText(tr("Filter claims"));
    m_filter->setAccessibleName(tr("Filter claims"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(metrics.ipx(220));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        showEmpty();
    });
    row->addWidget(m_filter);
    row->addStretch();
    row->addWidget(new StanceLegend(this));
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void MatrixPage::setupTable()
{
    m_proxy->setSourceModel(m_model);
    m_view = new MatrixView({.cell = MatrixModel::CellRole},
                            {.isFolder = MatrixModel::IsFolderRole,
                             .colour = MatrixModel::ColourRole,
                             .covered = MatrixModel::CoveredRole,
                             .carriers = MatrixModel::CarriersRole,
                             .key = MatrixModel::KeyRole,
                             .outlet = MatrixModel::OutletRole,
                             .published = MatrixModel::PublishedRole,
                             .codedClaims = MatrixModel::CodedClaimsRole,
                             .claims = MatrixModel::ClaimsRole},
                            this);
    m_view->setModel(m_proxy);
    connect(m_view, &MatrixView::cellActivated, this, [this] { emit codingActivated(currentCoding()); });
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_view, 1);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_empty, 1);
}

void MatrixPage::showEmpty()
{
    const bool isEmpty = m_proxy->rowCount() == 0;
    m_empty->setText(m_proxy->isFiltering() ? tr("Nothing matches “%1”.").arg(m_filter->text())
                                            : tr("No claims yet. Code a passage in Read first."));
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
}

QUuid MatrixPage::currentClaim() const
{
    return m_view->currentIndex().data(MatrixModel::ClaimIdRole).toUuid();
}

QUuid MatrixPage::currentSource() const
{
    return m_view->currentIndex().data(MatrixModel::SourceIdRole).toUuid();
}

QUuid MatrixPage::currentCoding() const
{
    const auto cell = m_view->currentIndex().data(MatrixModel::CellRole).value<MatrixCell>();
    return cell.entries.isEmpty() ? QUuid() : cell.entries.constFirst().coding;
}

QString MatrixPage::status() const
{
    const QString claims = tr("%n claim(s)", nullptr, m_model->claimCount());
    const QString sources = tr("%n source(s)", nullptr, m_model->columnCount());
    const QString codings = tr("%n cell(s) coded", nullptr, m_model->cellCount(MatrixCell::State::Coded));
    const QString omits = tr("%1 omitted").arg(m_model->cellCount(MatrixCell::State::Omits));
    const QString unread = tr("%1 not read yet").arg(m_model->cellCount(MatrixCell::State::NotRead));
    return u"%1, %2 · %3 · %4 · %5"_s.arg(claims, sources, codings, omits, unread);
}

} // namespace Sidelight
