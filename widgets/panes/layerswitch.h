// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quote.h"
#include "widgets/article/layers.h"

#include <QCheckBox>

namespace Sidelight
{

/** A check box whose words follow a sample of what the layer looks like. */
class LayerSwitch final : public QCheckBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayerSwitch)

public:
    LayerSwitch(Layer layer, const QString &text, QWidget *parent = nullptr);
    /** For the quotes of one type alone. */
    LayerSwitch(QuoteType type, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] Layer layer() const { return m_layer; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] int sampleWidth() const;
    void paintSample(QPainter &painter, const QRectF &box) const;

    Layer m_layer;
    std::optional<QuoteType> m_type;
};

} // namespace Sidelight
