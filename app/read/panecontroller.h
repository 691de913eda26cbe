// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUuid>

class QMainWindow;

namespace Sidelight
{

struct Actions;
class ComparisonView;
class Pages;
struct Session;

/** What keys and menus do with the panes: one alone, link, move, close, equal widths, the next mark in one. */
class PaneController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneController)

public:
    /** All of it outlives the controller. */
    PaneController(const Actions *actions, Pages *pages, Session *session, QMainWindow *window);
    ~PaneController() override;

signals:
    /** A coding begins at the mark that was gone to. */
    void codingReached(const QUuid &coding);

private:
    void connectActions();
    void showAlone(bool alone);
    void movePane(int step);
    void stepMark(bool forward);
    void updateActions();
    [[nodiscard]] ComparisonView *view() const;

    const Actions *m_actions;
    Pages *m_pages;
    Session *m_session;
    QMainWindow *m_window;
    QByteArray m_docks; ///< as they were before one pane was shown alone
};

} // namespace Sidelight
