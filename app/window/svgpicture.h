// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace Sidelight
{

/** A widget as it is on the screen, in lines: an SVG file that needs no fonts. */
[[nodiscard]] QByteArray svgPicture(QWidget &widget, const QString &title);

/**
 * An SVG file with the outlines of its texts in their place, so that marks stay under their words where the fonts are
 * missing; what a text says stands beside it for screen readers. What cannot be read is given back as it is.
 */
[[nodiscard]] QByteArray withOutlines(const QByteArray &svg);

} // namespace Sidelight
