// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QDockWidget>

class QLabel;
class QMainWindow;
class QToolButton;

namespace Sidelight
{

class ElidedLabel;
class Pages;
class VariantsPanel;
class Workbench;

/** The dock at the bottom: the variants of the current passage, with the passage and figures in its title. */
class VariantsDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariantsDock)

public:
    /** Adds itself to the window and follows the current passage of its pages. */
    VariantsDock(Workbench *workbench, Pages *pages, QMainWindow *window);

    [[nodiscard]] VariantsPanel *panel() const { return m_panel; }
    /** Whether a window of that size has room for it at the first start. */
    [[nodiscard]] static bool hasRoomIn(const QSize &window);
    /** Shows it again if it was only out of the matrix's way. */
    void comeBack();

private:
    void setupTitle();
    void connectPages(Workbench *workbench);
    /** Leaves its room to the matrix while there is nothing to show. */
    void makeWay();
    /** What the Quotes view is at, while it is shown. */
    void showQuote();
    void showTitle();
    /** Makes room for all rows. It never shrinks by itself: the text would jump at every passage. */
    void grow();

    QMainWindow *m_window;
    Pages *m_pages;
    VariantsPanel *m_panel;
    ElidedLabel *m_title = nullptr;
    QLabel *m_figures = nullptr;
    QToolButton *m_copy = nullptr;
    bool m_isByMatrix = false; ///< the matrix is shown
    bool m_isAway = false;     ///< out of its way
};

} // namespace Sidelight
