// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotedetails.h"

#include "models/items/quotes/quotetext.h"
#include "models/items/quotes/speakeroutletmodel.h"
#include "models/text/datetext.h"
#include "models/text/excerpt.h"
#include "widgets/look/elidedlabel.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/metrics.h"
#include "widgets/quotes/quotecontext.h"
#include "widgets/quotes/speakeroutletdelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int headHeight = 38;
constexpr int sourceColumn = 84;
constexpr int sumColumn = 52;
constexpr int leastNames = 150;

/** A bar with a title, and what is said of it. */
QHBoxLayout *headBar(QWidget *bar, const QString &title)
{
    const Metrics metrics;
    bar->setMinimumHeight(metrics.ipx(headHeight));
    bar->setBackgroundRole(QPalette::Window);
    bar->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.ipx(12), 0, metrics.ipx(8), 0);
    row->setSpacing(metrics.ipx(10));
    auto *name = new QLabel(title, bar);
    name->setFont(metrics.font(TypeRole::Strong));
    row->addWidget(name);
    return row;
}

void makeSecondary(QLabel *label)
{
    label->setFont(Metrics().font(TypeRole::Secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace

QuoteDetails::QuoteDetails(Workbench *workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new SpeakerOutletModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(setupTable());
    parts->addWidget(setupContext());
    parts->setObjectName(u"quoteDetailsSplitter"_s);
    parts->setSizes({6000, 4000});
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    column->addWidget(parts);
    connectWorkbench();
    showQuote({}, {});
}

QuoteDetails::~QuoteDetails() = default;

QWidget *QuoteDetails::tableHead()
{
    m_head = new QWidget(this);
    QHBoxLayout *row = headBar(m_head, tr("Speakers by outlet"));
    auto *legend = new QLabel(tr("■ direct or mixed  □ indirect"), m_head);
    makeSecondary(legend);
    row->addWidget(legend);
    row->addStretch();
    return m_head;
}

QWidget *QuoteDetails::setupTable()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(tableHead());
    m_table = new QTableView(page);
    m_table->setObjectName(u"speakerOutlets"_s);
    m_table->setAccessibleName(tr("How often each source quotes each speaker"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SpeakerOutletDelegate({.isAll = SpeakerOutletModel::IsAllRole,
                                                        .initials = SpeakerOutletModel::InitialsRole,
                                                        .colour = SpeakerOutletModel::ColourRole,
                                                        .quotes = SpeakerOutletModel::QuotesRole,
                                                        .quoted = SpeakerOutletModel::QuotedRole,
                                                        .source = SpeakerOutletModel::SourceIdRole},
                                                       m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFont(Metrics().font(TypeRole::TableHead));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, &QuoteDetails::activate);
    column->addWidget(m_table, 1);
    return page;
}

QWidget *QuoteDetails::setupContext()
{
    const Metrics metrics;
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *bar = new QWidget(page);
    QHBoxLayout *row = headBar(bar, tr("In context"));
    m_place = new ElidedLabel(bar);
    m_place->setObjectName(u"quotePlace"_s);
    makeSecondary(m_place);
    row->addWidget(m_place, 1);
    column->addWidget(bar);
    m_context = new QuoteContext(page);
    column->addWidget(m_context, 1000); // as high as its words, if there is room
    m_key = new QLabel(page);
    m_evidence = new QLabel(page);
    m_evidence->setObjectName(u"quoteEvidence"_s);
    m_evidence->setAccessibleName(tr("Why it is a quote"));
    for (QLabel *label : {m_key, m_evidence}) {
        makeSecondary(label);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(metrics.ipx(20), 0, metrics.ipx(20), metrics.ipx(4));
        column->addWidget(label);
    }
    m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_buttons = new QWidget(page);
    m_buttons->setObjectName(u"quoteButtons"_s);
    auto *buttons = new FlowLayout(m_buttons);
    buttons->setContentsMargins(metrics.ipx(16), metrics.ipx(4), metrics.ipx(12), metrics.ipx(8));
    buttons->setSpacing(metrics.ipx(4));
    column->addWidget(m_buttons);
    column->addStretch();
    return page;
}

void QuoteDetails::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->layout()->addWidget(button);
    }
}

void QuoteDetails::setExportAction(QAction *action)
{
    auto *button = new QToolButton(m_head);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_head->layout()->addWidget(button);
}

void QuoteDetails::connectWorkbench()
{
    const auto take = [this] {
        m_model->setProject(m_workbench->data(), m_workbench->analysis());
        sizeColumns();
    };
    connect(m_workbench->study(), &Study::reset, this, take);
    connect(m_workbench, &Workbench::analysed, this, take);
    connect(m_workbench->study(), &Study::changed, this, [this](const Change &change) {
        m_model->apply(change);
        sizeColumns();
    });
}

/** Names take what the figures leave. */
void QuoteDetails::sizeColumns()
{
    const Metrics metrics;
    QHeaderView *header = m_table->horizontalHeader();
    const int columns = m_model->columnCount();
    if (columns < 2) {
        return;
    }
    header->setMinimumSectionSize(metrics.ipx(sumColumn));
    for (int column = 1; column < columns; ++column) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, metrics.ipx(column == columns - 1 ? sumColumn : sourceColumn));
    }
    const int figures = metrics.ipx(sumColumn + sourceColumn * (columns - 2));
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->resizeSection(0, std::max(metrics.ipx(leastNames), m_table->viewport()->width() - figures));
}

void QuoteDetails::activate(const QModelIndex &index)
{
    if (index.isValid() && !index.data(SpeakerOutletModel::IsAllRole).toBool()) {
        emit cellActivated(index.data(SpeakerOutletModel::SpeakerRole).toString(),
                           index.data(SpeakerOutletModel::SourceIdRole).toUuid());
    }
}

bool QuoteDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_table->currentIndex());
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, &QuoteDetails::sizeColumns, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void QuoteDetails::showQuote(const QuotePlace &place, const SpeakerTable &speakers)
{
    const Analysis &analysis = m_workbench->analysis();
    const Source *source = place.isNull() ? nullptr : m_workbench->data().source(analysis.ids.value(place.source));
    m_buttons->setVisible(source);
    m_key->setVisible(source);
    m_evidence->setVisible(source);
    if (!source) {
        m_place->setText(tr("Choose a quote."));
        m_context->clearQuote();
        return;
    }
    const Quote &quote = analysis.sources.at(place.source).quotes.at(place.quote);
    const QuotedSpeaker *speaker = speakers.of(place.source, place.quote);
    const QString &text = source->article.text;
    m_context->setQuote(text, quote, speaker ? speaker->colour : 0);
    QStringList parts{source->key, source->article.metadata.outlet};
    if (const QDateTime &published = source->article.metadata.published; published.isValid()) {
        parts.append(shortDate(published.date()));
    }
    parts.removeAll(QString());
    m_place->setText(parts.join(u" · "_s));
    const QString underline = quote.type == QuoteType::Direct  ? tr("Line: direct speech.")
                              : quote.type == QuoteType::Mixed ? tr("Dashes: partly quoted.")
                                                               : tr("Dots: indirect speech.");
    m_key->setText((quote.mention ? tr("Box: the mention.") + u' ' : QString()) +
                   (quote.cue ? tr("Tint: the cue.") + u' ' : QString()) + underline);
    m_evidence->setText(evidenceText({.type = quote.type,
                                      .rule = quote.rule,
                                      .confidence = quote.confidence,
                                      .cue = quote.cue ? excerpt(text, *quote.cue) : QString(),
                                      .mention = quote.mention ? excerpt(text, *quote.mention) : QString(),
                                      .named = quote.speaker,
                                      .speaker = speaker ? speaker->name : QString()})
                            .join(u' '));
    const QModelIndex cell = m_model->indexOf(speaker ? speaker->name : QString(), source->id);
    if (cell.isValid()) {
        m_table->setCurrentIndex(cell);
    }
}

} // namespace Sidelight
