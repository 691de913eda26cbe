// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/variants/variantspanel.h"

#include "models/items/variants/variantmodel.h"
#include "models/items/variants/varianttable.h"
#include "widgets/look/metrics.h"
#include "widgets/variants/variantheadings.h"
#include "widgets/variants/variantview.h"

#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int rowHeight = 27;
constexpr int mostFullRows = 8;
constexpr int mostKeys = 6;      // of sources that lack a passage
constexpr int mostSentences = 3; // of where it may come from; the tool tip and the copy have all

} // namespace

VariantsPanel::VariantsPanel(Workbench *workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new VariantModel(this))
{
    setObjectName(u"variantsPanel"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_pages = new QStackedLayout(this);
    auto *empty = new QLabel(tr("Choose a passage or a quote."), this);
    empty->setObjectName(u"variantsEmpty"_s);
    empty->setAlignment(Qt::AlignCenter);
    empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(empty);
    setupView();
    connectWorkbench();
    refresh();
}

VariantsPanel::~VariantsPanel() = default;

void VariantsPanel::setupView()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_view = new VariantView(VariantModel::CellRole,
                             {.key = VariantModel::KeyRole,
                              .outlet = VariantModel::OutletRole,
                              .name = VariantModel::NameRole,
                              .words = VariantModel::NameWordsRole,
                              .isBase = VariantModel::IsBaseRole},
                             page);
    m_view->setModel(m_model);
    m_headings = new VariantHeadings(m_view->rowHeader(), page);
    m_provenance = new QLabel(page);
    m_provenance->setObjectName(u"variantsProvenance"_s);
    m_provenance->setAccessibleName(tr("Where the wording may come from"));
    m_provenance->setWordWrap(true);
    m_provenance->setTextFormat(Qt::PlainText);
    m_provenance->setFont(Metrics().font(TypeRole::Secondary));
    m_provenance->setForegroundRole(QPalette::PlaceholderText);
    m_provenance->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_provenance->setContentsMargins(Metrics().ipx(10), Metrics().ipx(4), Metrics().ipx(10), Metrics().ipx(5));
    column->addWidget(m_headings);
    column->addWidget(m_view, 1);
    column->addWidget(m_provenance);
    m_pages->addWidget(page);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &VariantView::customContextMenuRequested, this, &VariantsPanel::showMenu);
    connect(m_view, &VariantView::cellActivated, this, &VariantsPanel::activate);
    connect(m_view, &VariantView::baseRequested, this, &VariantsPanel::setBase);
    connect(m_view, &VariantView::copyRequested, this, &VariantsPanel::copy);
}

void VariantsPanel::connectWorkbench()
{
    const auto takeProject = [this] {
        m_model->setProject(m_workbench->data().sources, m_workbench->analysis());
        refresh();
    };
    connect(m_workbench->study(), &Study::reset, this, takeProject);
    connect(m_workbench, &Workbench::analysed, this, takeProject);
    connect(m_workbench->study(), &Study::changed, this, [this](const Change &change) {
        if (m_model->apply(m_workbench->data().sources, change.sources)) {
            refresh();
        }
    });
}

void VariantsPanel::setCurrentGroup(int group)
{
    if (group != m_model->group() || m_model->utterance() >= 0) { // the same one keeps its base
        m_model->setGroup(group);
        refresh();
        setCurrentSource(m_source);
    }
}

void VariantsPanel::setCurrentUtterance(int utterance)
{
    if (utterance != m_model->utterance() || m_model->group() >= 0) {
        m_model->setUtterance(utterance);
        refresh();
    }
}

void VariantsPanel::setCurrentSource(const QUuid &source)
{
    m_source = source;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(VariantModel::SourceIdRole).toUuid() == source) {
            if (m_view->currentIndex().row() != row) {
                m_view->setCurrentIndex(index);
            }
            return;
        }
    }
}

void VariantsPanel::refresh()
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    const bool isRightToLeft = m_model->isRightToLeft();
    const Qt::LayoutDirection direction = isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    m_view->setLayoutDirection(direction);
    m_headings->setLayoutDirection(direction);
    QStringList sentences = m_model->provenance();
    m_provenance->setToolTip(sentences.join(u'\n'));
    const auto more = static_cast<int>(sentences.size()) - mostSentences;
    if (more > 0) {
        sentences = sentences.first(mostSentences);
        sentences.append(tr("%n more", nullptr, more));
    }
    m_provenance->setText(sentences.join(u" · "_s));
    m_provenance->setVisible(!sentences.isEmpty());
    m_headings->update();
    emit shown();
}

QString VariantsPanel::title() const
{
    return m_model->rowCount() > 0 ? tr("“%1”").arg(m_model->excerpt()) : QString();
}

QString VariantsPanel::figures() const
{
    if (m_model->rowCount() == 0) {
        return {};
    }
    const auto all = static_cast<int>(m_workbench->data().sources.size());
    QStringList parts{m_model->speaker(),
                      tr("%1 of %n source(s)", nullptr, all).arg(QLocale().toString(m_model->sourceCount())),
                      tr("%n form(s)", nullptr, m_model->formCount())};
    const QStringList lacking = m_model->lacking();
    if (!lacking.isEmpty()) {
        const auto more = static_cast<int>(lacking.size()) - mostKeys;
        const QString keys = lacking.first(std::min<qsizetype>(lacking.size(), mostKeys)).join(u", "_s);
        //: the sources that lack a passage
        parts.append(more > 0 ? tr("not in %1 and %n other(s)", nullptr, more).arg(keys) : tr("not in %1").arg(keys));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int VariantsPanel::fullHeight() const
{
    const int rows = std::clamp(m_model->rowCount(), 4, mostFullRows) + 1;
    const QMargins margins = m_provenance->contentsMargins();
    const int twoLines = 2 * m_provenance->fontMetrics().lineSpacing() + margins.top() + margins.bottom();
    const int below = m_provenance->text().isEmpty() ? 0 : std::min(m_provenance->heightForWidth(width()), twoLines);
    return Metrics().ipx(rowHeight) * rows + below + m_view->horizontalScrollBar()->sizeHint().height();
}

void VariantsPanel::setBase(int row)
{
    const QModelIndex before = m_view->currentIndex();
    m_model->setBase(row);
    refresh();
    const int column = std::clamp(before.column(), 0, m_model->columnCount() - 1);
    m_view->setCurrentIndex(m_model->index(row, column));
}

void VariantsPanel::activate(const QModelIndex &index)
{
    emit spanActivated(index.data(VariantModel::SourceIdRole).toUuid(),
                       index.data(VariantModel::SpanRole).value<Span>());
}

void VariantsPanel::copy()
{
    auto *copied = new QMimeData; // which the clipboard owns
    copied->setText(m_model->text());
    copied->setHtml(variantsHtml(*m_model));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void VariantsPanel::copyText()
{
    QGuiApplication::clipboard()->setText(m_model->text());
}

void VariantsPanel::copyTable()
{
    auto *copied = new QMimeData;
    copied->setHtml(variantsHtml(*m_model));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void VariantsPanel::copyCsv()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (writeVariants(buffer, *m_model, {.byteOrderMark = false, .guardCells = true})) { // memory does not fill up
        QGuiApplication::clipboard()->setText(QString::fromUtf8(buffer.data()));
    }
}

void VariantsPanel::addCopyActions(QMenu *menu)
{
    const auto add = [&](const QString &name, const QString &text, void (VariantsPanel::*way)()) {
        menu->addAction(text, this, way)->setObjectName(name);
    };
    add(u"action_copyVariantsText"_s, tr("Copy as text"), &VariantsPanel::copyText);
    add(u"action_copyVariantsTable"_s, tr("Copy as a table"), &VariantsPanel::copyTable);
    add(u"action_copyVariantsCsv"_s, tr("Copy as CSV"), &VariantsPanel::copyCsv);
}

void VariantsPanel::showMenu(const QPoint &position)
{
    const QModelIndex under = m_view->indexAt(position);
    const QPersistentModelIndex index(under.isValid() ? under : m_view->currentIndex());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"variantsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        menu->addAction(tr("Show in the text"), QKeySequence(Qt::Key_Return), this, [this, index] { activate(index); });
        menu->addAction(tr("Compare with this one"), QKeySequence(Qt::Key_Space), this,
                        [this, index] { setBase(index.row()); })
            ->setEnabled(index.row() != m_model->baseRow());
        menu->addSeparator();
    }
    QAction *fold = menu->addAction(tr("Fold equal words"));
    fold->setCheckable(true);
    fold->setChecked(m_model->isFolded());
    connect(fold, &QAction::toggled, m_model, &VariantModel::setFolded);
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, &VariantsPanel::copy);
    addCopyActions(menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace Sidelight
