// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace Sidelight
{

/**
 * Every colour that Sidelight paints with, by the token names of the design. Built from a QPalette: with our own
 * palettes the two designed tables; with a foreign one (high contrast) its base, text and highlight stay and the rest
 * is moved until it can be told apart. Never kept past a PaletteChange.
 */
struct SpanPalette {
    bool isDark = false;
    QColor base;                  ///< text panes, lists
    QColor window;                ///< chrome, docks, ribbon handles
    QColor window2;               ///< badges, pressed, group rows
    QColor ink;                   ///< text
    QColor muted;                 ///< secondary text
    QColor faint;                 ///< boilerplate
    QColor accent;                ///< current, focus, selection
    QColor accentText;            ///< text on accent
    QColor accentWash;            ///< current row
    QColor hover;                 ///< row or button under the pointer
    QColor rule;                  ///< hairline inside a part
    QColor rule2;                 ///< hairline between parts
    QColor rule3;                 ///< edges of fields, view box
    std::array<QColor, 4> shared; ///< fills of passages in 2, 3, 4, 5 or more sources
    QColor passageEdge;           ///< brackets, frame, source squares
    QColor overview;              ///< passages in overview bars and share bars
    QColor ribbonEdge;
    QColor ribbonFill; ///< translucent
    QColor differs;    ///< fill of words that differ
    QColor differsEdge;
    QColor onlyHere;
    QColor onlyHereEdge;
    QColor hit;
    QColor currentHit;
    QColor hitEdge;
    QColor done;                    ///< message bar
    QColor failed;                  ///< message bar
    std::array<QColor, 12> colours; ///< of claims and speakers

    static constexpr int colourCount = 12;

    [[nodiscard]] static SpanPalette from(const QPalette &palette);

    /** The fill of a stretch that so many sources carry. */
    [[nodiscard]] QColor sharedFill(int sources) const;
    /**
     * The colour of a claim or speaker: 1 to 12 of the palette; a free one (see colourNumber()) with its lightness
     * moved until it is legible on base; anything else is muted.
     */
    [[nodiscard]] QColor colour(int number) const;
    /** Numbers 7 to 12 are painted as two rails with closed ends. */
    [[nodiscard]] static constexpr bool isHollow(int number) { return number > 6 && number <= colourCount; }

    bool operator==(const SpanPalette &) const = default;
};

/** The palette of the application, light or dark. */
[[nodiscard]] QPalette appPalette(bool dark);

/** Pure black and white with strong edges, for those who need more contrast than the design has. */
[[nodiscard]] QPalette contrastPalette(bool dark);

/** What text needs against its ground (WCAG 2, level AA). */
constexpr double leastContrast = 4.5;

/** The contrast of two opaque colours after WCAG 2: 1 to 21. */
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/** The colour with its lightness moved away from the ground until it has at least that contrast. */
[[nodiscard]] QColor withContrast(const QColor &colour, const QColor &ground, double ratio);

} // namespace Sidelight
