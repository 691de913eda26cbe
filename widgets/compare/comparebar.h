// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/article/layers.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace Sidelight
{

/** Between the summary and the texts of a comparison: swap, go from passage to passage, the legend, layers. */
class CompareBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareBar)

public:
    explicit CompareBar(QWidget *parent = nullptr);

    /** Buttons for these actions, the first with its text. */
    void setActions(QAction *swap, QAction *previous, QAction *next);
    /** Which passage is the current one, from 1 (0: none), and of how many. */
    void setPassage(int number, int count);
    /** A switch for a layer, kept in step with an action. */
    void addLayer(Layer layer, const QString &text, QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QLabel *m_passage = nullptr;
};

} // namespace Sidelight
