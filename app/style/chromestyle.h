// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionToolButton;

namespace Sidelight
{

/**
 * How the window's chrome looks: Fusion, with the design's buttons, fields, tabs, bars, table heads and rows over it,
 * in the colours of the application's palette. What Sidelight paints itself (texts, ribbons, delegates) asks
 * SpanPalette.
 *
 * A class and no style sheet: with a sheet each widget matches its rules as it is made, which took a seventh of the
 * program's start.
 */
class ChromeStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChromeStyle)

public:
    ChromeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget = nullptr) const override;
    /** Buttons of dialogs have words, no pictures. */
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                                QStyleHintReturn *returned = nullptr) const override;
    /**
     * Our own signs where a field is cleared and where a tool bar goes on; none for the buttons that Qt gives docks,
     * which have title bars of ours. Qt would read pictures for each of them.
     */
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;

private:
    void drawPushButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const;
    void drawRowLabel(const QStyleOptionButton &option, QPainter *painter) const;
    void drawToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const;
    [[nodiscard]] QSize buttonSize(const QStyleOption *option, const QSize &contents, const QWidget *widget) const;
};

} // namespace Sidelight
