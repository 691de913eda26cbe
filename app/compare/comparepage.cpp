// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/comparepage.h"

#include "app/window/actions.h"
#include "app/compare/comparepanel.h"
#include "app/read/onlysteps.h"
#include "app/read/panecontents.h"
#include "models/items/passages/noisetext.h"
#include "models/items/passages/pairmodel.h"
#include "models/text/positiontext.h"
#include "models/text/tokens.h"
#include "widgets/article/articleview.h"
#include "widgets/compare/comparebar.h"
#include "widgets/panes/layerbar.h"
#include "widgets/look/barroom.h"
#include "widgets/look/hairline.h"
#include "widgets/look/menutext.h"
#include "widgets/look/metrics.h"
#include "widgets/panes/passagelookup.h"
#include "widgets/panes/ribbonlinks.h"
#include "widgets/compare/summarybar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int panelWidth = 306;
constexpr int narrowPanelWidth = 236;
constexpr int narrowPage = 1100;
constexpr double placeShownAt = 0.3; // of the height of a pane

} // namespace

ComparePage::ComparePage(Workbench *workbench, const Actions &actions, const LayerBar &layers, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_summary(new SummaryBar(this))
    , m_bar(new CompareBar(this))
    , m_view(new ComparisonView(this))
    , m_panel(new ComparePanel(this))
{
    setupParts(actions, layers);
    connectParts();
    connect(m_workbench->study(), &Study::reset, this, [this] { renew(Stale::Analysis); });
    connect(m_workbench->study(), &Study::changed, this,
            [this](const Change &change) { renew(change.sources.isEmpty() ? Stale::Marks : Stale::Sources); });
    connect(m_workbench, &Workbench::analysed, this, [this] { renew(Stale::Analysis); });
}

ComparePage::~ComparePage() = default;

void ComparePage::setupParts(const Actions &actions, const LayerBar &layers)
{
    m_view->setObjectName(u"compareView"_s);
    m_view->setCompareMode(true);
    m_bar->setActions(actions.swapSources, actions.previousPassage, actions.nextPassage);
    m_bar->addLayer(Layer::OnlyHere, tr("Only here"), layers.action(Layer::OnlyHere));
    m_bar->addLayer(Layer::Quotes, tr("Quotes"), layers.action(Layer::Quotes));
    m_bar->addLayer(Layer::Codings, tr("Codings"), layers.action(Layer::Codings));
    m_panel->setOnlyKeys(actions.nextOnlyLeft->shortcut().toString(QKeySequence::NativeText),
                         actions.nextOnlyRight->shortcut().toString(QKeySequence::NativeText));
    takeLayers(layers);
    connect(&layers, &LayerBar::layersChanged, this, [this, &layers] { takeLayers(layers); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_summary);
    texts->addWidget(new BarRoom(m_bar, this));
    texts->addWidget(m_view, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(texts, 1);
    row->addWidget(hairline(Qt::Vertical, QPalette::Mid, this));
    row->addWidget(m_panel);
}

void ComparePage::connectParts()
{
    connect(m_summary, &SummaryBar::copyRequested, this,
            [this] { QGuiApplication::clipboard()->setText(m_summary->summary()); });
    connect(m_view, &ComparisonView::currentGroupChanged, this, &ComparePage::showCurrent);
    connect(m_view, &ComparisonView::currentGroupChanged, this, [this] { emit currentGroupChanged(currentGroup()); });
    connect(m_view, &ComparisonView::paneChooserRequested, this, &ComparePage::showChooser);
    connect(m_view, &ComparisonView::paneMenuRequested, this, &ComparePage::showChooser);
    connect(m_panel, &ComparePanel::rowActivated, this, [this](int row) { m_view->setCurrentGroup(row); });
    connect(m_panel, &ComparePanel::onlyRequested, this, [this](bool inB) { stepOnly(inB, true); });
    connect(m_panel, &ComparePanel::placeActivated, this, &ComparePage::goTo);
    connect(m_panel, &ComparePanel::noiseShown, this, [this](bool shown) {
        NoiseReasons reasons;
        for (const NoiseReason reason : allNoiseReasons) {
            reasons.setFlag(reason, shown);
        }
        m_view->setShownNoise(reasons);
    });
}

/** The passages of the pair are what this view is for: they stay. */
void ComparePage::takeLayers(const LayerBar &layers)
{
    m_view->setLayers(layers.layers() | Layer::Passages | Layer::Differences);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanel();
}

/** As wide as designed, unless its words need more. */
void ComparePage::fitPanel()
{
    const Metrics metrics;
    const int designed = metrics.ipx(width() < metrics.ipx(narrowPage) ? narrowPanelWidth : panelWidth);
    m_panel->setFixedWidth(std::max(designed, m_panel->minimumSizeHint().width()));
}

// --- which two -------------------------------------------------------------------------------------------------------

void ComparePage::chooseExisting()
{
    const ProjectData &project = m_workbench->data();
    if (!project.source(m_a) || !project.source(m_b) || m_a == m_b) {
        m_a = project.sources.isEmpty() ? QUuid() : project.sources.constFirst().id;
        m_b = project.sources.size() < 2 ? QUuid() : project.sources.at(1).id;
    }
}

void ComparePage::setSources(const QUuid &a, const QUuid &b)
{
    const int passage = currentPassage();
    // Choosing the other side's source means: the other way round. The ids may be the members themselves.
    const auto chosen = a == b ? std::pair(m_b, m_a) : std::pair(a, b);
    std::tie(m_a, m_b) = chosen;
    renew(Stale::Analysis);
    if (const int row = m_panel->model().rowOf(passage); row >= 0) { // the same two: the reader stays at the passage
        m_view->setCurrentGroup(row);
    }
}

void ComparePage::swapSources()
{
    setSources(m_b, m_a);
}

void ComparePage::showChooser(const QUuid &pane, const QPoint &globalPosition)
{
    const bool isA = pane == m_a;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"compareChooser"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Source &source : m_workbench->data().sources) {
        const QString outlet = source.article.metadata.outlet;
        const QUuid id = source.id;
        const QString name = outlet.isEmpty() ? source.key : u"%1 · %2"_s.arg(source.key, outlet);
        QAction *action =
            menu->addAction(menuText(name), this, [this, isA, id] { isA ? setSources(id, m_b) : setSources(m_a, id); });
        action->setCheckable(true);
        action->setChecked(id == pane);
        if (id == pane) {
            menu->setActiveAction(action);
        }
    }
    menu->popup(globalPosition);
}

// --- what they share -------------------------------------------------------------------------------------------------

void ComparePage::renew(Stale what)
{
    m_stale = std::max(m_stale, what);
    if (!isVisible() || m_stale == Stale::Nothing) {
        return;
    }
    const std::pair before(m_a, m_b);
    chooseExisting();
    const bool isOtherPair = before != std::pair(m_a, m_b);
    const Stale stale = std::max(std::exchange(m_stale, Stale::Nothing), isOtherPair ? Stale::Analysis : Stale::Marks);
    if (stale == Stale::Analysis) {
        m_view->setCurrentGroup(-1, false);
    }
    showPanes();
    if (stale >= Stale::Sources) {
        showSummary();
    }
    if (stale == Stale::Analysis) {
        showPassages();
    }
    showCurrent();
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renew(Stale::Nothing);
}

void ComparePage::showPanes()
{
    const ProjectData &project = m_workbench->data();
    const Analysis &analysis = m_workbench->analysis();
    const SpeakerTable speakers(analysis);
    QList<PaneContent> panes;
    for (const QUuid &id : {m_a, m_b}) {
        if (const Source *source = project.source(id)) {
            MarkOptions options;
            options.base = id == m_a ? m_b : m_a;
            options.pairOnly = true;
            panes.append(paneContent(*source, project, analysis, speakers, options));
        }
    }
    m_view->setPanes(panes);
}

/** The passages of the two, each a group of its own: row, passage and group have the same number. */
void ComparePage::showPassages()
{
    const Analysis &analysis = m_workbench->analysis();
    QList<Passage> passages;
    for (int row = 0; row < m_panel->model().rowCount(); ++row) {
        passages.append(analysis.passages.at(m_panel->model().index(row, 0).data(PairModel::PassageRole).toInt()));
    }
    m_view->setSourceKeys(sourceKeys(m_workbench->data(), analysis));
    m_view->setPassages(passages, pairGroups(passages, analysis.indexOf(m_a), analysis.indexOf(m_b)));
}

void ComparePage::showSummary()
{
    const ProjectData &project = m_workbench->data();
    const Source *a = project.source(m_a);
    const Source *b = project.source(m_b);
    const Analysis &analysis = m_workbench->analysis();
    const bool isReady = a && b && analysis.indexOf(m_a) >= 0 && analysis.indexOf(m_b) >= 0;
    m_figures = isReady ? compare(analysis, *a, *b) : ComparisonSummary();
    const auto onlyIn = [](const QString &key, int count) {
        return tr("quote(s) only in %1", nullptr, count).arg(key);
    };
    if (isReady) {
        const auto passages = static_cast<int>(m_figures.passages.size());
        //: under a figure, as are the next two
        m_summary->setSummary(describe(m_figures, *a, *b),
                              {{passages, tr("passage(s)", nullptr, passages)},
                               {m_figures.quotesInBoth, tr("quote(s) in both", nullptr, m_figures.quotesInBoth)},
                               {m_figures.quotesOnlyInA, onlyIn(a->key, m_figures.quotesOnlyInA)},
                               {m_figures.quotesOnlyInB, onlyIn(b->key, m_figures.quotesOnlyInB)}});
    } else {
        m_summary->setSummary(
            project.sources.size() < 2 ? tr("Two articles are needed to compare.") : tr("Comparing …"), {});
    }
    m_panel->setPair(project, analysis, isReady ? a : nullptr, isReady ? b : nullptr, m_figures);
    fitPanel();
}

QString ComparePage::summary() const
{
    return m_summary->summary();
}

// --- the current passage ---------------------------------------------------------------------------------------------

void ComparePage::showCurrent()
{
    const int row = m_view->currentGroup();
    const PairModel &model = m_panel->model();
    m_panel->setCurrent(row);
    m_bar->setPassage(row < 0 || row >= model.rowCount() ? 0 : model.index(row, 0).data(PairModel::NumberRole).toInt(),
                      model.count());
}

int ComparePage::currentPassage() const
{
    const int row = m_view->currentGroup();
    return row < 0 || row >= m_panel->model().rowCount()
               ? -1
               : m_panel->model().index(row, 0).data(PairModel::PassageRole).toInt();
}

int ComparePage::currentGroup() const
{
    const Analysis &analysis = m_workbench->analysis();
    const int passage = currentPassage();
    return passage < 0 || passage >= analysis.passages.size()
               ? -1
               : groupOfPassage(analysis.groups, analysis.passages.at(passage));
}

void ComparePage::showGroup(int group)
{
    const Analysis &analysis = m_workbench->analysis();
    if (group < 0 || group >= analysis.groups.size()) {
        return;
    }
    const auto meets = [&](int source, const Span &span) {
        const QList<Span> places = placesOf(analysis.groups.at(group), source);
        return std::ranges::any_of(places, [&](const Span &place) { return place.intersects(span); });
    };
    const PairModel &model = m_panel->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const Passage &passage = model.passageAt(row);
        if (meets(passage.sourceA, passage.a) && meets(passage.sourceB, passage.b)) {
            m_view->setCurrentGroup(row);
            return;
        }
    }
}

bool ComparePage::stepOnly(bool inB, bool forward)
{
    return stepThrough(*m_view, inB ? m_b : m_a, inB ? m_figures.onlyInB : m_figures.onlyInA, forward);
}

void ComparePage::goTo(qsizetype inA, qsizetype inB)
{
    // Both are where the click was, also where that is not how scrolling would link them.
    for (const auto &[id, place] : {std::pair(m_a, inA), std::pair(m_b, inB)}) {
        if (ArticleView *article = m_view->view(id)) {
            article->setCaret(place);
            article->scrollToOffset(place, placeShownAt);
        }
    }
}

void ComparePage::enableActions(const Actions &actions, bool isShown) const
{
    const bool isPair = isShown && m_workbench->data().sources.size() > 1;
    for (QAction *action : {actions.swapSources, actions.exportComparison, actions.print, actions.nextOnlyRight,
                            actions.previousOnlyRight}) {
        action->setEnabled(isPair);
    }
}

QString ComparePage::status() const
{
    const int row = m_view->currentGroup();
    const PairModel &model = m_panel->model();
    const Source *a = m_workbench->data().source(m_a);
    const Source *b = m_workbench->data().source(m_b);
    if (row < 0 || row >= model.rowCount() || !a || !b) {
        return {};
    }
    const auto wordsOf = [](const Source &source, const Span &span) {
        const auto count =
            static_cast<int>(words(QStringView(source.article.text).sliced(span.begin, span.length())).size());
        //: %1 is the key of a source
        return tr("%n word(s) in %1", nullptr, count).arg(source.key.toHtmlEscaped());
    };
    const Passage &passage = model.passageAt(row);
    const int number = model.index(row, 0).data(PairModel::NumberRole).toInt();
    const QString name =
        number > 0 ? tr("<b>Passage %1 of %2</b>").arg(QLocale().toString(number), QLocale().toString(model.count()))
                   : u"<b>%1</b>"_s.arg(model.index(row, 0).data(PairModel::NoteRole).toString());
    return QStringList{name, wordsOf(*a, passage.a), wordsOf(*b, passage.b)}.join(u" · "_s);
}

QString ComparePage::position() const
{
    const int row = m_view->currentGroup();
    const Source *a = m_workbench->data().source(m_a);
    const Source *b = m_workbench->data().source(m_b);
    if (row < 0 || row >= m_panel->model().rowCount() || !a || !b) {
        return {};
    }
    const auto placeOf = [](const Source &source, const Span &span) -> QString {
        return source.key + u" · "_s + positionText(source.article.text, span);
    };
    const Passage &passage = m_panel->model().passageAt(row);
    return placeOf(*a, passage.a) + u"   "_s + placeOf(*b, passage.b);
}

} // namespace Sidelight
