// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/docktitle.h"

class QAction;
class QDockWidget;
class QLabel;
class QMenu;

namespace Sidelight
{

class SourceFilterProxy;

/** The title of the sources' dock: how many there are, import, and in which order and which of them are listed. */
class SourcesTitle final : public DockTitle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesTitle)

public:
    /** `proxy` is what it sorts and filters; all of it outlives the title. */
    SourcesTitle(SourceFilterProxy *proxy, QAction *import, QDockWidget *dock);

private:
    [[nodiscard]] QMenu *orderMenu();
    void showCount();

    SourceFilterProxy *m_proxy;
    QLabel *m_count;
};

} // namespace Sidelight
