// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/read/readpage.h"

#include "app/read/panecontents.h"
#include "models/project/acts.h"
#include "widgets/look/barroom.h"
#include "widgets/panes/layerbar.h"

#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double readShare = 0.8; // a source counts as read once so much of it was in view

/** Room in which a widget keeps its least width in a narrow window. */
QScrollArea *scrolled(QWidget *widget, QWidget *parent)
{
    auto *room = new QScrollArea(parent);
    room->setFrameShape(QFrame::NoFrame);
    room->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(widget);
    return room;
}

/** How the file's bytes became text: "Read as UTF-8 (detected: UTF-8)". */
QString encodingText(const Encoding &encoding)
{
    const QString used = encoding.used.isEmpty() ? ReadPage::tr("text") : encoding.used;
    if (!encoding.declared.isEmpty()) {
        return ReadPage::tr("Read as %1 (declared: %2, detected: %3)")
            .arg(used, encoding.declared, encoding.detected.isEmpty() ? ReadPage::tr("nothing") : encoding.detected);
    }
    return encoding.detected.isEmpty() ? ReadPage::tr("Read as %1").arg(used)
                                       : ReadPage::tr("Read as %1 (detected: %2)").arg(used, encoding.detected);
}

} // namespace

ReadPage::ReadPage(Workbench *workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_layers(new LayerBar(this))
    , m_view(new ComparisonView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new BarRoom(m_layers, this));
    column->addWidget(scrolled(m_view, this), 1);
    m_view->setObjectName(u"readView"_s);
    m_view->setLayers(m_layers->layers());
    connectView();
    connect(m_workbench->study(), &Study::reset, this, &ReadPage::takeAnalysis);
    connect(m_workbench->study(), &Study::changed, this, &ReadPage::refresh);
    connect(m_workbench, &Workbench::analysed, this, &ReadPage::takeAnalysis);
}

ReadPage::~ReadPage() = default;

void ReadPage::connectView()
{
    connect(m_layers, &LayerBar::layersChanged, m_view, &ComparisonView::setLayers);
    connect(m_view, &ComparisonView::paneCloseRequested, this, &ReadPage::closePane);
    connect(m_view, &ComparisonView::paneMenuRequested, this, &ReadPage::showPaneMenu);
    connect(m_view, &ComparisonView::contextMenuRequested, this, &ReadPage::showTextMenu);
    connect(m_view, &ComparisonView::paneMoveRequested, this, &ReadPage::movePane);
    connect(m_view, &ComparisonView::visibleSpanChanged, this, &ReadPage::noteReading, Qt::QueuedConnection);
    connect(m_view, &ComparisonView::currentGroupChanged, this, &ReadPage::refresh);
}

void ReadPage::takeAnalysis()
{
    m_view->setCurrentGroup(-1, false);
    refresh();
    m_view->setSourceKeys(sourceKeys(m_workbench->data(), m_workbench->analysis()));
    m_view->setPassages(m_workbench->analysis().passages, m_workbench->analysis().groups);
    m_layers->setSourceCount(static_cast<int>(m_workbench->data().sources.size()));
}

void ReadPage::refresh()
{
    const ProjectData &project = m_workbench->data();
    const Analysis &analysis = m_workbench->analysis();
    const SpeakerTable speakers(analysis);
    const QList<const Source *> open = openSources(project);
    MarkOptions options;
    options.currentGroup = m_view->currentGroup();
    options.base = open.isEmpty() ? QUuid() : open.constFirst()->id;
    QList<PaneContent> panes;
    for (const Source *source : open) {
        panes.append(paneContent(*source, project, analysis, speakers, options));
    }
    m_view->setPanes(panes);
}

void ReadPage::showSpan(const QUuid &source, const Span &span, bool select)
{
    const Source *found = m_workbench->data().source(source);
    if (!found) {
        return;
    }
    if (!m_view->view(source)) {
        const QList<const Source *> open = openSources(m_workbench->data());
        if (open.size() == ComparisonView::maxPanes) {
            m_workbench->study()->note(acts::setOpen(m_workbench->data(), open.constLast()->id, false));
        }
        m_workbench->study()->note(acts::setOpen(m_workbench->data(), source, true));
    }
    m_view->showSpan(source, span, select);
}

void ReadPage::closePane(const QUuid &pane)
{
    m_workbench->study()->note(acts::setOpen(m_workbench->data(), pane, false));
}

void ReadPage::movePane(const QUuid &pane, int to)
{
    const QList<const Source *> open = openSources(m_workbench->data());
    if (to < 0 || to >= open.size()) {
        return;
    }
    const QList<Source> &sources = m_workbench->data().sources;
    const auto target = std::ranges::find(sources, open.at(to)->id, &Source::id);
    m_workbench->study()->act(acts::moveSource(m_workbench->data(), pane, static_cast<int>(target - sources.cbegin())));
}

void ReadPage::showPaneMenu(const QUuid &pane, const QPoint &globalPosition)
{
    const Source *source = m_workbench->data().source(pane);
    if (!source) {
        return;
    }
    const QList<const Source *> open = openSources(m_workbench->data());
    const int place = static_cast<int>(open.indexOf(source));
    const bool isRead = source->isRead;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"paneMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(isRead ? tr("Mark as unread") : tr("Mark as read"), this, [this, pane, isRead] {
        m_workbench->study()->act(acts::setRead(m_workbench->data(), pane, !isRead));
    });
    menu->addAction(tr("Move before"), this, [this, pane, place] { movePane(pane, place - 1); })->setEnabled(place > 0);
    menu->addAction(tr("Move after"), this, [this, pane, place] { movePane(pane, place + 1); })
        ->setEnabled(place + 1 < open.size());
    menu->addSeparator();
    menu->addAction(tr("Close pane"), this, [this, pane] { closePane(pane); });
    menu->addSeparator();
    menu->addAction(encodingText(source->article.encoding))->setEnabled(false);
    menu->popup(globalPosition);
}

void ReadPage::showTextMenu(const QUuid &pane, qsizetype offset, const QPoint &globalPosition)
{
    const Source *source = m_workbench->data().source(pane);
    if (!source) {
        return;
    }
    const QList<Part> parts = effectiveArticle(*source).parts;
    const auto part =
        std::ranges::find_if(parts, [offset](const Part &candidate) { return candidate.span.contains(offset); });
    auto *menu = new QMenu(this);
    menu->setObjectName(u"textMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (part != parts.cend()) {
        const Span span = part->span;
        const bool masked = part->masked;
        menu->addAction(masked ? tr("This belongs to the article") : tr("This is boilerplate"), this,
                        [this, pane, span, masked] {
                            m_workbench->study()->act(acts::overrulePart(m_workbench->data(), pane, span, !masked));
                        });
    }
    m_view->setCurrentPane(pane);
    menu->addActions(m_view->actions().mid(0, 1)); // code the selection
    menu->popup(globalPosition);
}

void ReadPage::noteReading(const QUuid &pane, const Span &visible)
{
    const Source *source = m_workbench->data().source(pane);
    if (source && !source->isRead && isVisible() && visible.end >= readShare * double(source->article.text.size())) {
        m_workbench->study()->note(acts::setRead(m_workbench->data(), pane, true));
    }
}

} // namespace Sidelight
