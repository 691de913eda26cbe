// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/variantsdock.h"

#include "app/pages.h"
#include "app/quotelist.h"
#include "app/quotespage.h"
#include "app/variantspanel.h"
#include "app/workbench.h"
#include "widgets/comparisonview.h"
#include "widgets/elidedlabel.h"
#include "widgets/icons.h"
#include "widgets/linebutton.h"
#include "widgets/metrics.h"
#include "widgets/variantview.h"

#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int titleHeight = 30;
constexpr int leastWindow = 800; // high, for the dock to be open at the first start
constexpr double mostOfWindow = 0.4;

} // namespace

VariantsDock::VariantsDock(Workbench *workbench, Pages *pages, QMainWindow *window)
    : QDockWidget(tr("Variants"), window)
    , m_window(window)
    , m_pages(pages)
    , m_panel(new VariantsPanel(workbench, this))
{
    setObjectName(u"variantsDock"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    setTitleBarWidget(titleBar());
    setWidget(m_panel);
    m_window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window->addDockWidget(Qt::BottomDockWidgetArea, this);
    connectPages(workbench);
    showTitle();
}

void VariantsDock::connectPages(Workbench *workbench)
{
    m_pages->addPart(m_panel->view());
    connect(m_pages, &Pages::currentGroupChanged, m_panel, &VariantsPanel::setCurrentGroup);
    connect(m_pages, &Pages::currentPaneChanged, m_panel, &VariantsPanel::setCurrentSource);
    connect(m_pages, &Pages::currentQuoteChanged, this, &VariantsDock::showQuote);
    connect(workbench, &Workbench::analysed, this, &VariantsDock::showQuote); // after the panel, which begins anew
    connect(m_panel, &VariantsPanel::spanActivated, this, &VariantsDock::showSpan);
    connect(m_panel, &VariantsPanel::shown, this, &VariantsDock::showTitle);
    connect(m_panel, &VariantsPanel::shown, this, &VariantsDock::grow);
}

void VariantsDock::showQuote()
{
    if (m_pages->isQuotes()) {
        m_panel->setCurrentUtterance(m_pages->quotes()->list()->currentUtterance());
        m_panel->setCurrentSource(m_pages->quotes()->currentSource());
    }
}

QWidget *VariantsDock::titleBar()
{
    const Metrics metrics;
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.ipx(10), 0, metrics.ipx(6), 0);
    row->setSpacing(metrics.ipx(8));
    row->addSpacerItem(new QSpacerItem(0, metrics.ipx(titleHeight))); // a dock asks for no more than the size hint
    auto *name = new QLabel(windowTitle(), bar);
    name->setFont(metrics.font(TypeRole::Strong));
    m_title = new ElidedLabel(bar);
    m_title->setObjectName(u"variantsTitle"_s);
    m_figures = new QLabel(bar);
    m_figures->setObjectName(u"variantsFigures"_s);
    for (QLabel *label : std::initializer_list<QLabel *>{m_title, m_figures}) {
        label->setFont(metrics.font(TypeRole::Secondary));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_copy = new QToolButton(bar);
    m_copy->setObjectName(u"variantsCopy"_s);
    m_copy->setIcon(icon(u"edit-copy"_s));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the variants and what is said of them"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    connect(m_copy, &QToolButton::clicked, m_panel, &VariantsPanel::copy);
    auto *ways = new QMenu(m_copy);
    ways->setObjectName(u"variantsCopyMenu"_s);
    m_panel->addCopyActions(ways);
    m_copy->setMenu(ways);
    m_copy->setPopupMode(QToolButton::MenuButtonPopup);
    auto *close = new LineButton(LineButton::Sign::Close, tr("Close the variants"), bar);
    connect(close, &QToolButton::clicked, this, &QWidget::close);
    row->addWidget(name);
    row->addWidget(m_title, 1);
    row->addWidget(m_figures);
    row->addWidget(m_copy);
    row->addWidget(close);
    return bar;
}

void VariantsDock::showTitle()
{
    m_title->setText(m_panel->title());
    m_figures->setText(m_panel->figures());
    m_copy->setEnabled(!m_panel->title().isEmpty());
}

void VariantsDock::grow()
{
    const auto most = static_cast<int>(m_window->height() * mostOfWindow);
    const int wanted = std::min(Metrics().ipx(titleHeight) + m_panel->fullHeight(), most);
    if (isVisible() && height() < wanted) {
        m_window->resizeDocks({this}, {wanted}, Qt::Vertical);
    }
}

bool VariantsDock::hasRoomIn(const QSize &window)
{
    return window.height() >= Metrics().ipx(leastWindow);
}

void VariantsDock::showSpan(const QUuid &source, const Span &span)
{
    if (m_pages->showsArticles() && m_pages->comparison()->view(source)) {
        m_pages->comparison()->showSpan(source, span, !span.isEmpty());
    } else {
        m_pages->showSpan(source, span);
    }
}

} // namespace Sidelight
