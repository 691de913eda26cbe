// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/comparisonview.h"

#include "widgets/article/articleview.h"
#include "widgets/look/metrics.h"
#include "widgets/panes/paneheader.h"
#include "widgets/panes/passagelookup.h"
#include "widgets/panes/ribbonhandle.h"

#include <QEvent>

#include <algorithm>

namespace Sidelight
{

ComparisonView::ComparisonView(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(Metrics().ribbonWidth(false));
    setAccessibleName(tr("Articles side by side"));
    connect(this, &QSplitter::splitterMoved, this, [this] { m_widths = sizes(); });
}

ComparisonView::~ComparisonView() = default;

// --- panes -----------------------------------------------------------------------------------------------------------

void ComparisonView::setPanes(const QList<PaneContent> &panes)
{
    QList<ReadingPane *> wanted;
    QList<ReadingPane *> free = m_panes;
    for (const PaneContent &content : panes.first(std::min<qsizetype>(panes.size(), maxPanes))) {
        ReadingPane *kept = pane(content.id);
        wanted.append(kept && free.removeOne(kept) ? kept : nullptr);
    }
    const bool isNewSet = !free.isEmpty() || wanted.contains(nullptr);
    const QList<int> widths = isNewSet ? widthsFor(wanted) : QList<int>();
    for (ReadingPane *&entry : wanted) {
        entry = entry ? entry : makePane();
    }
    m_panes = wanted; // before the focus leaves those that go, which is told
    for (ReadingPane *gone : std::as_const(free)) {
        gone->hide();
        gone->setParent(nullptr);
        gone->deleteLater();
    }
    arrange(wanted, widths);
    for (qsizetype i = 0; i < m_panes.size(); ++i) {
        PaneContent content = panes.at(i);
        content.marks = withHits(content.id, content.marks);
        m_panes.at(i)->setContent(content);
    }
    if (!m_panes.contains(m_current.data())) {
        makeCurrent(m_panes.isEmpty() ? nullptr : m_panes.constFirst());
    }
    showWantedPanes();
    showFrames();
    planRibbons();
}

ReadingPane *ComparisonView::makePane()
{
    auto *made = new ReadingPane(this);
    made->header()->setChoosable(m_isCompare);
    made->view()->setLayers(m_layers);
    made->view()->setZoom(m_zoom);
    made->view()->setCodingMargin(m_codingMargin);
    made->view()->setFocusedCoding(m_focusedCoding);
    connectPane(made);
    return made;
}

void ComparisonView::connectPane(ReadingPane *pane)
{
    ArticleView *view = pane->view();
    const auto id = [pane] { return pane->content().id; };
    connect(view, &ArticleView::focusEntered, this, [this, pane] { makeCurrent(pane); });
    connect(view, &ArticleView::scrolledByReader, this, [this, pane] { follow(pane); });
    connect(view, &ArticleView::linesMoved, this, &ComparisonView::refreshRibbons);
    connect(view, &ArticleView::passageActivated, this, [this, pane](qsizetype offset) {
        activateGroup(pane, groupAt(m_groups, pane->content().index, offset), Driver::Stays);
    });
    connect(view, &ArticleView::passageHovered, this, [this, pane](qsizetype offset) {
        hoverGroup(offset < 0 ? -1 : groupAt(m_groups, pane->content().index, offset));
    });
    connect(view, &ArticleView::quoteActivated, this, [this, id](int index) { emit quoteActivated(id(), index); });
    connect(view, &ArticleView::codingActivated, this,
            [this, id](const QUuid &coding) { emit codingActivated(id(), coding); });
    connect(view, &ArticleView::codingSpanRequested, this, &ComparisonView::codingSpanRequested);
    connect(view, &ArticleView::selectedSpanChanged, this,
            [this, id](const Span &span) { emit selectionChanged(id(), span); });
    connect(view, &ArticleView::visibleSpanChanged, this,
            [this, id](const Span &span) { emit visibleSpanChanged(id(), span); });
    connect(view, &ArticleView::contextMenuRequested, this,
            [this, id](qsizetype offset, const QPoint &at) { emit contextMenuRequested(id(), offset, at); });
    connect(view, &ArticleView::zoomRequested, this, &ComparisonView::setZoom);
    connect(view, &ArticleView::codingMarginRequested, this, &ComparisonView::setCodingMargin);
    view->setPassageTip([this, pane](qsizetype offset) { return passageTip(*pane, offset); });
    connect(pane->header(), &PaneHeader::closeRequested, this, [this, id] { emit paneCloseRequested(id()); });
    connect(pane->header(), &PaneHeader::menuRequested, this,
            [this, id](const QPoint &at) { emit paneMenuRequested(id(), at); });
    connect(pane->header(), &PaneHeader::chooseRequested, this,
            [this, id](const QPoint &at) { emit paneChooserRequested(id(), at); });
    connect(pane->header(), &PaneHeader::dragged, this, [this, pane](const QPoint &at) { showDrop(pane, at); });
    connect(pane->header(), &PaneHeader::dropped, this, [this, pane](const QPoint &at) { dropPane(pane, at); });
    connect(pane->header(), &PaneHeader::dragCancelled, this, &ComparisonView::hideDrop);
    connect(pane, &ReadingPane::linkToggled, this, [this, pane] {
        if (pane->isLinked() && currentReadingPane()) {
            follow(currentReadingPane());
        }
        emit linkingChanged();
    });
}

QList<PaneContent> ComparisonView::panes() const
{
    QList<PaneContent> contents;
    for (const ReadingPane *shown : m_panes) {
        contents.append(shown->content());
    }
    return contents;
}

void ComparisonView::setMarks(const QUuid &id, const ArticleMarks &marks)
{
    if (ReadingPane *shown = pane(id)) {
        shown->setMarks(withHits(id, marks));
    }
}

ReadingPane *ComparisonView::pane(const QUuid &id) const
{
    const auto found = std::find_if(m_panes.begin(), m_panes.end(),
                                    [&](const ReadingPane *shown) { return shown->content().id == id; });
    return found == m_panes.end() ? nullptr : *found;
}

ArticleView *ComparisonView::view(const QUuid &id) const
{
    const ReadingPane *shown = pane(id);
    return shown ? shown->view() : nullptr;
}

// --- the current pane ------------------------------------------------------------------------------------------------

ReadingPane *ComparisonView::currentReadingPane() const
{
    return m_panes.contains(m_current.data()) ? m_current.data() : m_panes.value(0);
}

QUuid ComparisonView::currentPane() const
{
    const ReadingPane *current = currentReadingPane();
    return current ? current->content().id : QUuid();
}

void ComparisonView::makeCurrent(ReadingPane *pane)
{
    const bool isNew = m_current != pane;
    m_current = pane;
    for (ReadingPane *shown : std::as_const(m_panes)) {
        shown->header()->setActive(shown == pane);
    }
    if (isNew) {
        showWantedPanes();
        emit currentPaneChanged(currentPane());
    }
}

void ComparisonView::setCurrentPane(const QUuid &id)
{
    if (ReadingPane *shown = pane(id)) {
        makeCurrent(shown); // first: while only one is shown, the others cannot have the focus
        shown->view()->setFocus(Qt::OtherFocusReason);
    }
}

// --- looks -----------------------------------------------------------------------------------------------------------

void ComparisonView::setLayers(Layers layers)
{
    m_layers = layers;
    m_layers.setFlag(Layer::Brackets, m_isCompare || layers.testFlag(Layer::Brackets));
    for (ReadingPane *shown : std::as_const(m_panes)) {
        shown->view()->setLayers(m_layers);
    }
    refreshRibbons();
}

void ComparisonView::setZoom(int percent)
{
    const int zoom = std::clamp(percent, smallestZoom, largestZoom);
    if (zoom == m_zoom) {
        return;
    }
    m_zoom = zoom;
    for (ReadingPane *shown : std::as_const(m_panes)) {
        shown->view()->setZoom(zoom);
    }
    emit zoomChanged(zoom);
}

void ComparisonView::setCodingMargin(int width)
{
    if (width == m_codingMargin) {
        return;
    }
    m_codingMargin = width;
    for (ReadingPane *shown : std::as_const(m_panes)) {
        shown->view()->setCodingMargin(width);
    }
    emit codingMarginChanged(width);
}

void ComparisonView::setCompareMode(bool compare)
{
    m_isCompare = compare;
    setHandleWidth(Metrics().ribbonWidth(compare));
    for (ReadingPane *shown : std::as_const(m_panes)) {
        shown->header()->setChoosable(compare);
    }
    setLayers(m_layers.setFlag(Layer::Brackets, compare));
}

void ComparisonView::setFocusedCoding(const QUuid &coding)
{
    m_focusedCoding = coding;
    for (ReadingPane *shown : std::as_const(m_panes)) {
        shown->view()->setFocusedCoding(coding);
    }
}

Span ComparisonView::selectedSpan(const QUuid &id) const
{
    const ArticleView *shown = view(id);
    return shown ? shown->selectedSpan() : Span();
}

void ComparisonView::setSourceKeys(const QStringList &keys)
{
    m_sourceKeys = keys;
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    applyWidths();
    refreshRibbons();
}

void ComparisonView::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        setSizes(sizes()); // QSplitter itself stays as it was
        refreshRibbons();
    } else if (event->type() == QEvent::FontChange) {
        setHandleWidth(Metrics().ribbonWidth(m_isCompare));
    }
}

} // namespace Sidelight
