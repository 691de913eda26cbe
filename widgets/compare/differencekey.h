// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Sidelight
{

/** An entry of the legend of a comparison: a sample of how words are marked, and what that means. */
class DifferenceKey final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceKey)

public:
    enum class Kind {
        Same,
        OnlyThisSide,
        Changed,
        LeftOut,
        Moved,
    };
    Q_ENUM(Kind)

    explicit DifferenceKey(Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSample(QPainter &painter, const QRectF &box) const;

    Kind m_kind;
    QString m_text;
};

} // namespace Sidelight
