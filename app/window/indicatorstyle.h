// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Sidelight
{

/**
 * Fusion, with an edge of check boxes and radio buttons that is seen on dark ground too, in menus, lists and dialogs,
 * and without the pictures that are not the design's.
 */
class IndicatorStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IndicatorStyle)

public:
    IndicatorStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    /** Buttons of dialogs have words, no pictures. */
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    /**
     * Our own signs where a field is cleared and where a tool bar goes on; none for the buttons that Qt gives docks,
     * which have title bars of ours. Qt would read pictures for each of them.
     */
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;
};

} // namespace Sidelight
