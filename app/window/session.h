// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace Sidelight
{

/** What a window remembers from one start to the next; nothing of it belongs into a project. */
struct Session {
    QByteArray geometry;
    QByteArray state;
    QStringList recentProjects; ///< absolute paths, latest first
    QString lastProject;        ///< open when the program ended; empty if none
    QString view;               ///< the object name of the view's action: "action_viewRead" ...
    QStringList hiddenLayers;   ///< object names of the layer switches that are off
    QStringList shownFilters;   ///< object names of the passages' filters that are ticked
    bool thorough = false;      ///< articles are compared by the thorough preset
    int zoom = 100;             ///< of the reading text in per cent, 70 to 250
    int codingMargin = 0;       ///< beside wide panes, 60 to 240; 0 = as designed
    bool linkScrolling = true;
    QList<int> paneWidths; ///< that the reader has given the panes of Read, in pixels; empty: evenly
    bool csvForSpreadsheets = true;
    QString theme;               ///< "light", "dark", "contrastLight", "contrastDark"; empty = as the desktop
    QString language;            ///< ISO 639; empty = the system's
    QMap<QString, QString> keys; ///< that were changed: object names of actions, portable text; "" = none
    QString coder;               ///< the analyst's name in codings; empty = the login name

    bool operator==(const Session &) const = default;
};

constexpr int maxRecentProjects = 10;

/** The session in a file. A missing, broken or foreign file gives the defaults, field by field. */
[[nodiscard]] Session loadSession(const QString &path);

/** Writes it whole or not at all. Errors: FileNotWritable. */
[[nodiscard]] Result<void> saveSession(const Session &session, const QString &path);

/** Where this user's session lies. */
[[nodiscard]] QString sessionPath();

/** Puts a project first in the list of recent ones, once. */
void addRecent(Session &session, const QString &project);

} // namespace Sidelight
