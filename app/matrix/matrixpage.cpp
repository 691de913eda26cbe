// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/matrix/matrixpage.h"

#include "app/window/actions.h"
#include "app/matrix/dossierpanel.h"
#include "app/matrix/matrixhead.h"
#include "models/items/matrix/matrixfilterproxy.h"
#include "models/items/matrix/matrixmodel.h"
#include "widgets/matrix/matrixview.h"
#include "widgets/look/metrics.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int dossierWidth = 340;
constexpr int narrowestDossier = 240;
constexpr int roomForDossier = 1100; // of the page: in a narrower one the dossier stays narrow

} // namespace

MatrixPage::MatrixPage(Workbench *workbench, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new MatrixModel(this))
    , m_proxy(new MatrixFilterProxy(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    setupHead();
    m_parts = new QSplitter(this);
    m_parts->setObjectName(u"matrixParts"_s);
    m_parts->setHandleWidth(1);
    column->addWidget(m_parts, 1);
    setupTable();
    setupDossier(actions);
    connectWorkbench();
    showEmpty();
}

MatrixPage::~MatrixPage() = default;

void MatrixPage::setupHead()
{
    m_head = new MatrixHead(this);
    layout()->addWidget(m_head);
    connect(m_head->filter(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        showEmpty();
    });
    connect(m_head, &MatrixHead::orderChosen, m_model, &MatrixModel::setSourceOrder);
    connect(m_head, &MatrixHead::comparedChanged, this, [this] { m_proxy->setSources(m_head->compared()); });
    connect(m_head, &MatrixHead::onlyDifferingChanged, this, [this](bool only) {
        m_proxy->setOnlyDiffering(only);
        showEmpty();
    });
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
    connect(m_view, &MatrixView::cellActivated, this, [this] {
        if (const QUuid coding = currentCoding(); !coding.isNull()) {
            emit codingActivated(coding);
        } else {
            emit sourceActivated(currentSource());
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_entry = 0;
        showCurrent();
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        showSubject(m_view->model()->index(std::max(0, m_view->currentIndex().row()), column), true);
    });
    connect(m_view->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) {
        showSubject(m_view->model()->index(row, std::max(0, m_view->currentIndex().column())), false);
    });
    m_parts->addWidget(m_view);
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_empty, 1);
}

void MatrixPage::setupDossier(const Actions &actions)
{
    m_dossier = new DossierPanel(m_workbench, actions, this);
    m_dossier->setMinimumWidth(Metrics().ipx(narrowestDossier));
    m_parts->addWidget(m_dossier);
    m_parts->setStretchFactor(0, 1);
    m_parts->setCollapsible(0, false);
    m_parts->setCollapsible(1, false);
    m_parts->setSizes({4000, Metrics().ipx(dossierWidth)});
    connect(m_dossier, &DossierPanel::codingActivated, this, &MatrixPage::codingActivated);
    connect(m_dossier, &DossierPanel::sourceActivated, this, &MatrixPage::sourceActivated);
    connect(m_dossier, &DossierPanel::closeRequested, actions.viewDossier,
            [action = actions.viewDossier] { action->setChecked(false); });
    connect(actions.viewDossier, &QAction::toggled, m_dossier, &QWidget::setVisible);
}

void MatrixPage::connectWorkbench()
{
    connect(m_workbench->study(), &Study::reset, this, [this] {
        m_model->setProject(m_workbench->data());
        projectChanged();
    });
    connect(m_workbench->study(), &Study::changed, this, [this](const Change &change) {
        m_model->apply(change);
        projectChanged();
    });
}

void MatrixPage::projectChanged()
{
    QList<MatrixHead::Choice> choices;
    for (const Source &source : m_workbench->data().sources) {
        choices.append({source.id, QString(source.key + u' ' + source.article.metadata.outlet).trimmed()});
    }
    m_head->setChoices(choices);
    showEmpty();
    showCurrent();
}

void MatrixPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= Metrics().ipx(roomForDossier);
    const int most = hasRoom ? QWIDGETSIZE_MAX : Metrics().ipx(narrowestDossier);
    if (m_dossier->maximumWidth() == most) {
        return; // the reader's own widths stay
    }
    m_dossier->setMaximumWidth(most);
    const int dossier = Metrics().ipx(hasRoom ? dossierWidth : narrowestDossier);
    m_parts->setSizes({std::max(1, width() - dossier - m_parts->handleWidth()), dossier});
}

void MatrixPage::showCurrent()
{
    m_dossier->showCell(currentClaim(), currentSource(), currentCoding());
    emit currentChanged();
}

/** A click on a heading: the source's profile, or the claim over all sources. */
void MatrixPage::showSubject(const QModelIndex &index, bool ofSource)
{
    m_view->setCurrentIndex(index);
    m_dossier->setSubject(ofSource ? DossierPanel::Subject::Source : DossierPanel::Subject::Claim);
}

void MatrixPage::stepEntry(int step)
{
    const auto cell = m_view->currentIndex().data(MatrixModel::CellRole).value<MatrixCell>();
    m_entry = std::clamp<int>(m_entry + step, 0, std::max<int>(0, static_cast<int>(cell.entries.size()) - 1));
    showCurrent();
}

void MatrixPage::showEmpty()
{
    const bool isEmpty = m_proxy->rowCount() == 0;
    const QString typed = m_head->filter()->text();
    m_empty->setText(!typed.isEmpty()         ? tr("Nothing matches “%1”.").arg(typed)
                     : m_proxy->isFiltering() ? tr("The two sources take the same stances everywhere.")
                                              : tr("No claims yet. Code a passage in Read first."));
    m_empty->setVisible(isEmpty);
    m_parts->setVisible(!isEmpty);
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
    if (!cell.entries.isEmpty()) {
        return cell.entries.at(std::min<qsizetype>(m_entry, cell.entries.size() - 1)).coding;
    }
    const auto &codings = m_workbench->data().codings; // an omission is a coding without words
    const auto omission = std::ranges::find_if(codings, [this](const Coding &coding) {
        return coding.claim == currentClaim() && coding.source == currentSource();
    });
    return omission == codings.cend() ? QUuid() : omission->id;
}

QString MatrixPage::status() const
{
    const QString claims = tr("%n claim(s)", nullptr, m_model->claimCount());
    const QString sources = tr("%n source(s)", nullptr, m_model->columnCount());
    const QString codings = tr("%n cell(s) coded", nullptr, m_model->cellCount(MatrixCell::State::Coded));
    const QString omits = tr("%1 omitted").arg(QLocale().toString(m_model->cellCount(MatrixCell::State::Omits)));
    const QString unread =
        tr("%1 not read yet").arg(QLocale().toString(m_model->cellCount(MatrixCell::State::NotRead)));
    return u"%1, %2 · %3 · %4 · %5"_s.arg(claims, sources, codings, omits, unread);
}

} // namespace Sidelight
