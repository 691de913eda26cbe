// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/layerbar.h"

#include "widgets/panes/layerswitch.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

LayerBar::LayerBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"layerBar"_s);
    setAccessibleName(tr("Layers"));
    const Metrics metrics;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.ipx(8), metrics.ipx(4), metrics.ipx(8), metrics.ipx(4));
    row->setSpacing(metrics.ipx(5));
    addLayer(Layer::Passages, u"passages"_s, tr("shared"));
    addLayer(Layer::Quotes, u"quotes"_s, tr("direct / indirect quote"));
    addLayer(Layer::Codings, u"codings"_s, tr("Codings"));
    addLayer(Layer::OnlyHere, u"onlyHere"_s, tr("Only here"));
    addLayer(Layer::Boilerplate, u"boilerplate"_s, tr("Boilerplate"));
    addLayer(Layer::Prose, u"prose"_s, tr("Prose"));
    addLayer(Layer::Differences, u"differences"_s, tr("Differs"));
    addLayer(Layer::Values, u"values"_s, tr("Values"));
    row->addStretch();
    setSourceCount(0);
}

void LayerBar::addLayer(Layer layer, const QString &name, const QString &text)
{
    auto *box = new LayerSwitch(layer, text, this);
    box->setObjectName(u"layer_"_s + name);
    box->setChecked(m_layers.testFlag(layer));
    auto *action = new QAction(text, this);
    action->setObjectName(u"action_layer_"_s + name);
    action->setCheckable(true);
    action->setChecked(box->isChecked());
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_1 + m_actions.size())));
    connect(box, &QCheckBox::toggled, this, [this, layer](bool on) { switchLayer(layer, on); });
    connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    connect(box, &QCheckBox::toggled, action, &QAction::setChecked);
    box->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    m_actions.append(action);
    m_switches.append(box);
    if (layer == Layer::Passages) {
        m_passages = box;
    }
    static_cast<QHBoxLayout *>(layout())->addWidget(box);
}

QAction *LayerBar::action(Layer layer) const
{
    const auto found = std::ranges::find(
        m_switches, layer, [](const QCheckBox *box) { return static_cast<const LayerSwitch *>(box)->layer(); });
    return found == m_switches.cend() ? nullptr : m_actions.at(found - m_switches.cbegin());
}

void LayerBar::switchLayer(Layer layer, bool on)
{
    if (m_layers.testFlag(layer) != on) {
        m_layers.setFlag(layer, on);
        emit layersChanged(m_layers);
    }
}

void LayerBar::setSourceCount(int count)
{
    m_passages->setText(count > 1 ? tr("of %n source(s) share this", nullptr, count) : tr("shared by so many sources"));
    m_actions.constFirst()->setText(tr("Shared passages"));
    m_passages->updateGeometry();
}

void LayerBar::paintEvent(QPaintEvent *)
{
    const SpanPalette colours = SpanPalette::from(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.window);
    painter.setPen(QPen(colours.rule2, 0));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace Sidelight
