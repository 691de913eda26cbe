// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/placehistory.h"

#include <QObject>

class QTimer;

namespace Sidelight
{

struct Actions;
class Pages;
class Workbench;

/** Back and forward through the places that were visited in a window. */
class Navigation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigation)

public:
    /** All outlive it. */
    Navigation(Workbench *workbench, const Actions *actions, Pages *pages, QObject *parent);

    /** Notes where the reader is now. */
    void arrive();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Whereabouts here() const;
    void goBack();
    void goForward();
    /** Goes there; false if it is gone. */
    bool show(const Whereabouts &place);
    void updateActions();

    Workbench *m_workbench;
    const Actions *m_actions;
    Pages *m_pages;
    PlaceHistory m_history;
    QTimer *m_settled; ///< the reader has stopped scrolling
    bool m_isGoing = false;
};

} // namespace Sidelight
