// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>

namespace Sidelight
{

/** What a screen reader is told of a part that a widget paints itself. */
struct PaintedPart {
    QString name;
    QRect rect; ///< in the widget; null if it is out of sight
};

/**
 * A widget that paints parts which are no widgets (ribbons, marks, cells): for screen readers it is a list of them.
 * Everything is asked for when it is wanted, so that painting and scrolling cost nothing.
 */
class PaintedParts
{
public:
    virtual ~PaintedParts() = default;

    [[nodiscard]] virtual int partCount() const = 0;
    /** Of an index from 0 to partCount() - 1. */
    [[nodiscard]] virtual PaintedPart partAt(int index) const = 0;
    /** The part that keys act on; -1 without one. */
    [[nodiscard]] virtual int currentPart() const { return -1; }
    /** What a click on the part does. */
    virtual void activatePart(int index) = 0;

    /** Lets screen readers see the parts of all widgets of this kind. May be called often. */
    static void install();

protected:
    PaintedParts() = default;
    Q_DISABLE_COPY_MOVE(PaintedParts)
};

} // namespace Sidelight
