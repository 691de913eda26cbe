// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Sidelight
{

/** A small flat button with a line drawing in the text colour: what stands in pane headers. */
class LineButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineButton)

public:
    enum class Sign {
        Link,
        More,
        Close,
        Choose, ///< a chevron that points down
    };
    Q_ENUM(Sign)

    LineButton(Sign sign, const QString &name, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
};

} // namespace Sidelight
