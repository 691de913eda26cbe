// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

class QLabel;
class QStatusBar;

namespace Sidelight
{

class ComparisonView;

/** What the status bar says: the current thing at the left; source and span, linking and saving at the right. */
class StatusLine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    StatusLine(Workbench *workbench, QStatusBar *bar);

    /** While articles are shown. */
    void showReading(const ComparisonView &view);
    /** While something else is: `text` says what, `position` where the current thing stands. */
    void showText(const QString &text, const QString &position = {});

private:
    void showThing(const QString &text);
    void showSaved();
    [[nodiscard]] QString passageText(int group) const;
    [[nodiscard]] QString selectionText(const ComparisonView &view) const;

    Workbench *m_workbench;
    QLabel *m_thing;
    QLabel *m_position;
    QLabel *m_linking;
    QLabel *m_saved;
};

} // namespace Sidelight
