// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/article/layers.h"

#include <QWidget>

class QAction;
class QCheckBox;

namespace Sidelight
{

/** The switches of the layers, each drawn as what it shows: the legend of the panes under it. */
class LayerBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayerBar)

public:
    explicit LayerBar(QWidget *parent = nullptr);

    [[nodiscard]] Layers layers() const { return m_layers; }
    /** How many sources there are, for "of 5 sources share this". */
    void setSourceCount(int count);
    /** One action a layer, with its key, for a menu. */
    [[nodiscard]] QList<QAction *> layerActions() const { return m_actions; }
    [[nodiscard]] QAction *action(Layer layer) const;

signals:
    void layersChanged(Sidelight::Layers layers);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLayer(Layer layer, const QString &name, const QString &text);
    void switchLayer(Layer layer, bool on);

    Layers m_layers = defaultLayers;
    QList<QAction *> m_actions;
    QList<QCheckBox *> m_switches;
    QCheckBox *m_passages = nullptr;
};

} // namespace Sidelight
