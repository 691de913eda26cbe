// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/variants/variantsdock.h"

#include "app/window/docktitle.h"
#include "app/window/pages.h"
#include "app/quotes/quotelist.h"
#include "app/quotes/quotespage.h"
#include "app/variants/variantspanel.h"
#include "app/workbench.h"
#include "widgets/look/elidedlabel.h"
#include "widgets/look/metrics.h"
#include "widgets/variants/variantview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

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
    setupTitle();
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
    connect(m_pages, &Pages::stateChanged, this, &VariantsDock::makeWay);
    connect(toggleViewAction(), &QAction::triggered, this, [this] { m_isAway = false; });
    connect(m_panel, &VariantsPanel::spanActivated, m_pages, &Pages::showPlace);
    connect(m_panel, &VariantsPanel::shown, this, &VariantsDock::showTitle);
    connect(m_panel, &VariantsPanel::shown, this, &VariantsDock::grow);
}

void VariantsDock::makeWay()
{
    const bool isByMatrix = m_pages->isMatrix();
    if (std::exchange(m_isByMatrix, isByMatrix) == isByMatrix) {
        return;
    }
    if (!m_isByMatrix) {
        comeBack();
    } else if (m_panel->title().isEmpty() && !isHidden()) {
        m_isAway = true;
        hide();
    }
}

void VariantsDock::comeBack()
{
    if (std::exchange(m_isAway, false)) {
        show();
    }
}

void VariantsDock::showQuote()
{
    if (m_pages->isQuotes()) {
        m_panel->setCurrentUtterance(m_pages->quotes()->list()->currentUtterance());
        m_panel->setCurrentSource(m_pages->quotes()->currentSource());
    }
}

void VariantsDock::setupTitle()
{
    auto *title = new DockTitle(this);
    m_title = new ElidedLabel(title);
    m_title->setObjectName(u"variantsTitle"_s);
    m_figures = new QLabel(title);
    m_figures->setObjectName(u"variantsFigures"_s);
    for (QLabel *label : std::initializer_list<QLabel *>{m_title, m_figures}) {
        label->setFont(Metrics().font(TypeRole::Secondary));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    title->add(m_title, 1);
    title->add(m_figures);
    m_copy = title->addButton(u"variantsCopy"_s, u"edit-copy"_s, tr("Copy"),
                              tr("Copy the variants and what is said of them"));
    connect(m_copy, &QToolButton::clicked, m_panel, &VariantsPanel::copy);
    auto *ways = new QMenu(m_copy);
    ways->setObjectName(u"variantsCopyMenu"_s);
    m_panel->addCopyActions(ways);
    m_copy->setMenu(ways);
    m_copy->setPopupMode(QToolButton::MenuButtonPopup);
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
    const int wanted = std::min(titleBarWidget()->sizeHint().height() + m_panel->fullHeight(), most);
    if (isVisible() && height() < wanted) {
        m_window->resizeDocks({this}, {wanted}, Qt::Vertical);
    }
}

bool VariantsDock::hasRoomIn(const QSize &window)
{
    return window.height() >= Metrics().ipx(leastWindow);
}

} // namespace Sidelight
