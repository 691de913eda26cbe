// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotelist.h"

#include "models/items/quotes/quotefilterproxy.h"
#include "models/items/quotes/quotetext.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/icons.h"
#include "widgets/panes/layerswitch.h"
#include "widgets/look/menutext.h"
#include "widgets/look/metrics.h"
#include "widgets/quotes/quotetree.h"

#include <QActionGroup>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int headHeight = 38;
constexpr int filterWidth = 220;
constexpr int leastFilter = 110;
constexpr std::array confidences{0.0, 0.5, 0.75, 0.9};

} // namespace

QuoteList::QuoteList(Workbench *workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new QuoteModel(this))
    , m_proxy(new QuoteFilterProxy(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    setupHead();
    setupTree();
    connectWorkbench();
    showState();
}

QuoteList::~QuoteList() = default;

void QuoteList::setupHead()
{
    const Metrics metrics;
    auto *head = new QWidget(this);
    head->setMinimumHeight(metrics.ipx(headHeight));
    auto *row = new FlowLayout(head);
    row->setContentsMargins(metrics.ipx(8), metrics.ipx(4), metrics.ipx(12), metrics.ipx(4));
    row->setSpacing(metrics.ipx(6));
    m_filter = new QLineEdit(head);
    m_filter->setObjectName(u"quotesPageFilter"_s);
    m_filter->setPlaceholderText(tr("Filter speakers and words"));
    m_filter->setAccessibleName(tr("Filter speakers and words"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"view-filter"_s), QLineEdit::LeadingPosition)->setText(m_filter->accessibleName());
    m_filter->setMinimumWidth(metrics.ipx(leastFilter));
    m_filter->setMaximumWidth(metrics.ipx(filterWidth));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text.trimmed());
        if (!m_proxy->filterText().isEmpty()) {
            m_tree->expandAll();
        }
        showState();
    });
    row->addWidget(m_filter);
    for (const QuoteType type : {QuoteType::Direct, QuoteType::Mixed, QuoteType::Indirect}) {
        auto *box = new LayerSwitch(type, typeText(type), head);
        box->setObjectName(u"quoteType%1"_s.arg(static_cast<int>(type)));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this, type](bool on) {
            m_proxy->setTypeShown(type, on);
            showState();
        });
        row->addWidget(box);
    }
    m_more = new QPushButton(tr("All sources"), head);
    m_more->setObjectName(u"quoteFilterMenu"_s);
    m_more->setAccessibleName(tr("Filter by source and confidence"));
    m_menu = new QMenu(m_more);
    m_bySource = new QActionGroup(m_menu);
    m_byConfidence = new QActionGroup(m_menu);
    m_bySpeaker = new QActionGroup(m_menu);
    m_more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &QuoteList::fillFilterMenu);
    row->addWidget(m_more);
    layout()->addWidget(head);
}

void QuoteList::setupTree()
{
    m_proxy->setSourceModel(m_model);
    m_tree = new QuoteTree({.text = Qt::DisplayRole,
                            .level = QuoteModel::LevelRole,
                            .initials = QuoteModel::InitialsRole,
                            .colour = QuoteModel::ColourRole,
                            .type = QuoteModel::TypeRole,
                            .sourceKey = QuoteModel::SourceKeyRole,
                            .cue = QuoteModel::CueRole,
                            .note = QuoteModel::NoteRole,
                            .carriers = QuoteModel::CarriersRole,
                            .form = QuoteModel::FormRole,
                            .mention = QuoteModel::MentionRole,
                            .isCorrected = QuoteModel::IsCorrectedRole},
                           this);
    m_tree->setObjectName(u"quoteTree"_s);
    m_tree->setAccessibleName(tr("Quotes by speaker and utterance"));
    m_tree->setModel(m_proxy);
    connect(m_tree, &QuoteTree::quoteActivated, this, &QuoteList::activate);
    connect(m_tree, &QuoteTree::dropped, this, [this](const QModelIndex &from, const QModelIndex &onto) {
        emit joinRequested(from.data(QuoteModel::SpeakerRole).toString(),
                           onto.data(QuoteModel::SpeakerRole).toString());
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuoteList::currentChanged);
    m_empty = new QLabel(this);
    m_empty->setObjectName(u"quotesPageEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_tree, 1);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_empty, 1);
}

void QuoteList::connectWorkbench()
{
    connect(m_workbench->study(), &Study::reset, this, [this] {
        m_open.clear();
        m_source = {};
        clearFilters();
        m_model->setProject(m_workbench->data(), m_workbench->analysis());
        showState();
    });
    connect(m_workbench->study(), &Study::changed, m_model, &QuoteModel::apply);
    connect(m_workbench, &Workbench::analysed, this, [this] {
        noteState();
        m_model->setProject(m_workbench->data(), m_workbench->analysis());
        restoreState();
        showState();
    });
}

void QuoteList::fillFilterMenu()
{
    m_menu->clear();
    const auto add = [this](QActionGroup *group, const QString &text, bool isOn, auto chosen) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isOn);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen] {
            chosen();
            showState();
        });
    };
    m_menu->addSection(tr("Source"));
    add(m_bySource, tr("All sources"), m_proxy->source().isNull(), [this] { m_proxy->setSource({}); });
    for (const Source &source : m_workbench->data().sources) {
        const QString outlet = source.article.metadata.outlet;
        const QString name = outlet.isEmpty() ? source.key : u"%1 %2"_s.arg(source.key, outlet);
        add(m_bySource, menuText(name), m_proxy->source() == source.id,
            [this, id = source.id] { m_proxy->setSource(id); });
    }
    m_menu->addSection(tr("Confidence"));
    for (const double share : confidences) {
        constexpr int whole = 100;
        const QString text =
            share > 0 ? tr("At least %1 %").arg(QLocale().toString(qRound(share * whole))) : tr("Any confidence");
        add(m_byConfidence, text, m_proxy->leastConfidence() == share,
            [this, share] { m_proxy->setLeastConfidence(share); });
    }
    m_menu->addSection(tr("Speaker"));
    add(m_bySpeaker, tr("All speakers"), !m_proxy->speaker(), [this] { m_proxy->setSpeaker({}); });
    add(m_bySpeaker, tr("Unknown speaker"), m_proxy->speaker() == QString(),
        [this] { m_proxy->setSpeaker(QString()); });
    const QString speaker = m_proxy->speaker().value_or(currentSpeaker());
    if (!speaker.isEmpty()) {
        add(m_bySpeaker, tr("Only %1").arg(menuText(speaker)), m_proxy->speaker() == speaker,
            [this, speaker] { m_proxy->setSpeaker(speaker); });
    }
}

void QuoteList::clearFilters()
{
    m_filter->clear();
    m_proxy->setSource({});
    m_proxy->setSpeaker({});
    m_proxy->setLeastConfidence(0);
    for (auto *box : findChildren<LayerSwitch *>()) {
        box->setChecked(true);
    }
    showState();
}

void QuoteList::showState()
{
    const bool isEmpty = m_proxy->rowCount() == 0;
    const bool isFiltered = m_model->rowCount() > 0;
    m_empty->setText(!isFiltered                       ? tr("No quotes found.")
                     : m_proxy->filterText().isEmpty() ? tr("No quote passes the filters.")
                                                       : tr("Nothing matches “%1”.").arg(m_filter->text()));
    m_empty->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
    const Source *source = m_workbench->data().source(m_proxy->source());
    QStringList parts{source ? source->key : tr("All sources")};
    if (m_proxy->leastConfidence() > 0) {
        constexpr int whole = 100;
        parts.append(tr("≥ %1 %").arg(QLocale().toString(qRound(m_proxy->leastConfidence() * whole))));
    }
    if (m_proxy->speaker()) {
        parts.append(m_proxy->speaker()->isEmpty() ? tr("Unknown speaker") : *m_proxy->speaker());
    }
    m_more->setText(parts.join(u" · "_s));
}

QuotePlace QuoteList::placeOf(const QModelIndex &index) const
{
    return m_model->placeAt(m_proxy->mapToSource(index));
}

QuotePlace QuoteList::currentPlace() const
{
    return placeOf(m_tree->currentIndex());
}

int QuoteList::currentUtterance() const
{
    const QModelIndex current = m_tree->currentIndex();
    return current.isValid() ? current.data(QuoteModel::UtteranceRole).toInt() : -1;
}

QString QuoteList::currentSpeaker() const
{
    return m_tree->currentIndex().data(QuoteModel::SpeakerRole).toString();
}

void QuoteList::setCurrent(const QuotePlace &place)
{
    const QModelIndex inModel = m_model->indexOf(m_workbench->analysis().ids.value(place.source), place.quote);
    QModelIndex index = m_proxy->mapFromSource(inModel);
    if (!index.isValid() && inModel.isValid()) {
        clearFilters();
        index = m_proxy->mapFromSource(inModel);
    }
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

QList<QuotePlace> QuoteList::unknownPlaces() const
{
    QList<QuotePlace> places;
    const Analysis &analysis = m_workbench->analysis();
    for (const Source &inTable : m_workbench->data().sources) {
        const int source = analysis.indexOf(inTable.id);
        for (int quote = 0; source >= 0 && quote < analysis.sources.at(source).quotes.size(); ++quote) {
            if (m_model->speakers().rowOf(source, quote) < 0) {
                places.append({source, quote});
            }
        }
    }
    return places;
}

bool QuoteList::stepUnknown(int step)
{
    const QList<QuotePlace> places = unknownPlaces();
    if (places.isEmpty()) {
        return false;
    }
    const QList<Source> &sources = m_workbench->data().sources;
    const auto order = [this, &sources](const QuotePlace &place) { // as the texts stand in the table
        const auto row = std::ranges::find(sources, m_workbench->analysis().ids.value(place.source), &Source::id);
        return std::pair(row - sources.cbegin(), place.quote);
    };
    const auto [same, after] = std::ranges::equal_range(places, order(currentPlace()), {}, order);
    const bool isForward = step > 0 || currentPlace().isNull();
    const qsizetype next = isForward ? after - places.cbegin() : same - places.cbegin() - 1;
    setCurrent(places.at((next + places.size()) % places.size()));
    return true;
}

QRect QuoteList::currentRect() const
{
    const QRect row = m_tree->visualRect(m_tree->currentIndex());
    return {m_tree->viewport()->mapToGlobal(row.topLeft()), row.size()};
}

void QuoteList::activate(const QModelIndex &index)
{
    const int level = index.data(QuoteModel::LevelRole).toInt();
    if (level == QuoteModel::SpeakerLevel) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    } else {
        emit activated(placeOf(index));
    }
}

} // namespace Sidelight
