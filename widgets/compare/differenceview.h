// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/alignedrun.h"

#include <QTextBrowser>

namespace Sidelight
{

/** Two editions of a text in one: what is gone struck out, what is new marked; unchanged stretches are cut short. */
class DifferenceView final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceView)

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    /** Two editions of a text, with what they have in common: see sameRuns(). */
    void setTexts(const QString &before, const QString &after, const QList<AlignedRun> &same);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_before;
    QString m_after;
    QList<AlignedRun> m_same;
};

} // namespace Sidelight
