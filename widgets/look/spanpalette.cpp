// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/spanpalette.h"

#include "models/claims/codebook.h"

#include <cmath>

namespace Sidelight
{

namespace
{

SpanPalette lightTable()
{
    SpanPalette p;
    p.base = QColor(0xfffefb);
    p.window = QColor(0xf3f1ec);
    p.window2 = QColor(0xeae7e0);
    p.ink = QColor(0x1d1f22);
    p.muted = QColor(0x5c6066);
    p.faint = QColor(0x666a70);
    p.accent = QColor(0x1d5aa8);
    p.accentText = QColor(0xfffefb);
    p.accentWash = QColor(0xe2ebf7);
    p.hover = QColor(0xece9e2);
    p.rule = QColor(0xddd9d0);
    p.rule2 = QColor(0xc4bfb4);
    p.rule3 = QColor(0x827d73);
    p.shared = {QColor(0xcde6e0), QColor(0xb3dbd3), QColor(0x9ad0c5), QColor(0x7fc2b6)};
    p.passageEdge = QColor(0x0b6e62);
    p.overview = QColor(0x35897c);
    p.ribbonEdge = QColor(0x338477);
    p.differs = QColor(0xfad9c2);
    p.differsEdge = QColor(0xa8441a);
    p.onlyHere = QColor(0xf0deb4);
    p.onlyHereEdge = QColor(0x80610d);
    p.hit = QColor(0xffdd66);
    p.currentHit = QColor(0xffd23d);
    p.hitEdge = QColor(0x7a5b00);
    p.done = QColor(0x2d6a2f);
    p.failed = QColor(0xb3261e);
    p.colours = {QColor(0x0e63c6), QColor(0x82443b), QColor(0x401b86), QColor(0x2a3e00),
                 QColor(0x73104e), QColor(0xa05c00), QColor(0x243eaa), QColor(0x6b0d00),
                 QColor(0x6a50c4), QColor(0x526c33), QColor(0x884370), QColor(0x674b0e)};
    return p;
}

SpanPalette darkTable()
{
    SpanPalette p;
    p.isDark = true;
    p.base = QColor(0x1b1e21);
    p.window = QColor(0x25282c);
    p.window2 = QColor(0x2e3237);
    p.ink = QColor(0xe7e4de);
    p.muted = QColor(0xaeb2b7);
    p.faint = QColor(0x9a9fa5);
    p.accent = QColor(0x7db4f5);
    p.accentText = QColor(0x14171a);
    p.accentWash = QColor(0x263750);
    p.hover = QColor(0x30343a);
    p.rule = QColor(0x383c42);
    p.rule2 = QColor(0x4b5058);
    p.rule3 = QColor(0x8b9097);
    p.shared = {QColor(0x223733), QColor(0x21453f), QColor(0x225950), QColor(0x256c61)};
    p.passageEdge = QColor(0x6fcfbf);
    p.overview = QColor(0x45a392);
    p.ribbonEdge = QColor(0x3f8f82);
    p.differs = QColor(0x54301d);
    p.differsEdge = QColor(0xf2a37c);
    p.onlyHere = QColor(0x3d3420);
    p.onlyHereEdge = QColor(0xdcbc6c);
    p.hit = QColor(0x5c4a08);
    p.currentHit = QColor(0x7a6205);
    p.hitEdge = QColor(0xffd75e);
    p.done = QColor(0x8fce90);
    p.failed = QColor(0xff9d94);
    p.colours = {QColor(0x5bacfc), QColor(0xf2836f), QColor(0xdec0fc), QColor(0xd6ec86),
                 QColor(0xcb8bc0), QColor(0xffac44), QColor(0x9dd2fe), QColor(0xf9b4ac),
                 QColor(0xca91fb), QColor(0xa3b028), QColor(0xfe75b0), QColor(0xe8c765)};
    return p;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

/** Moves a fill towards the base until the text on it can be read. */
QColor readableFill(const QColor &fill, const QColor &base, const QColor &ink)
{
    QColor result = fill;
    for (int step = 1; step <= 20 && contrastRatio(result, ink) < leastContrast; ++step) {
        result = mixed(fill, base, step / 20.0);
    }
    return result;
}

/** The designed hues on somebody else's ground: high contrast themes keep their base, text and highlight. */
void adoptForeignPalette(SpanPalette &p, const QPalette &palette)
{
    p.base = palette.color(QPalette::Base);
    p.ink = palette.color(QPalette::Text);
    p.window = palette.color(QPalette::Window);
    p.accent = palette.color(QPalette::Highlight);
    p.accentText = palette.color(QPalette::HighlightedText);
    p.window2 = mixed(p.window, p.ink, 0.06);
    p.hover = mixed(p.window, p.ink, 0.05);
    p.accentWash = readableFill(mixed(p.base, p.accent, 0.18), p.base, p.ink);
    p.rule = mixed(p.base, p.ink, 0.15);
    p.rule2 = mixed(p.base, p.ink, 0.28);
    for (QColor *text : {&p.muted, &p.faint, &p.done, &p.failed}) {
        *text = withContrast(withContrast(*text, p.base, leastContrast), p.window, leastContrast);
    }
    for (QColor &fill : p.shared) {
        fill = readableFill(fill, p.base, p.ink);
    }
    for (QColor *fill : {&p.differs, &p.onlyHere, &p.hit, &p.currentHit}) {
        *fill = readableFill(*fill, p.base, p.ink);
    }
    for (QColor *edge : {&p.passageEdge, &p.differsEdge, &p.onlyHereEdge, &p.hitEdge, &p.rule3}) {
        *edge = withContrast(withContrast(*edge, p.base, 3.0), p.shared.back(), 3.0);
    }
    for (QColor *mark : {&p.overview, &p.ribbonEdge}) {
        *mark = withContrast(*mark, p.window, 3.0);
    }
    for (QColor &colour : p.colours) {
        colour = withContrast(colour, p.base, leastContrast);
    }
}

} // namespace

SpanPalette SpanPalette::from(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool dark = luminance(base) < luminance(palette.color(QPalette::Text));
    SpanPalette result = dark ? darkTable() : lightTable();
    if (base != result.base || palette.color(QPalette::Text) != result.ink) {
        adoptForeignPalette(result, palette);
    }
    result.ribbonFill = result.shared[1];
    result.ribbonFill.setAlphaF(dark ? 0.75F : 0.63F);
    return result;
}

QColor SpanPalette::sharedFill(int sources) const
{
    return shared.at(static_cast<std::size_t>(std::clamp(sources, 2, 5) - 2));
}

QColor SpanPalette::colour(int number) const
{
    if (number >= firstFreeColour) {
        return withContrast(QColor::fromRgb(static_cast<QRgb>(number - firstFreeColour)), base, leastContrast);
    }
    return number >= 1 && number <= colourCount ? colours.at(static_cast<std::size_t>(number - 1)) : muted;
}

QPalette appPalette(bool dark)
{
    const SpanPalette p = dark ? darkTable() : lightTable();
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    const auto faded = [&p](const QColor &colour) { return mixed(p.window, colour, 0.42); };
    set(QPalette::Base, p.base, p.base);
    set(QPalette::AlternateBase, p.window2, p.window2);
    set(QPalette::Window, p.window, p.window);
    set(QPalette::Button, p.window, p.window);
    set(QPalette::ToolTipBase, p.base, p.base);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText}) {
        set(role, p.ink, faded(p.ink));
    }
    set(QPalette::BrightText, p.failed, faded(p.failed));
    set(QPalette::PlaceholderText, p.muted, faded(p.muted));
    set(QPalette::Highlight, p.accent, faded(p.accent));
    set(QPalette::Accent, p.accent, faded(p.accent));
    set(QPalette::HighlightedText, p.accentText, p.accentText);
    set(QPalette::Link, p.accent, faded(p.accent));
    set(QPalette::LinkVisited, p.accent, faded(p.accent));
    set(QPalette::Light, mixed(p.window, p.base, 0.5), p.window);
    set(QPalette::Midlight, p.rule, p.rule);
    set(QPalette::Mid, p.rule2, p.rule2);
    set(QPalette::Dark, p.rule3, faded(p.rule3));
    set(QPalette::Shadow, dark ? QColor(Qt::black) : p.rule3, p.rule2);
    return palette;
}

QPalette contrastPalette(bool dark)
{
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    const QColor accent = dark ? QColor(0x6fd3ff) : QColor(0x003a9e);
    QPalette palette = appPalette(dark);
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window, QPalette::Button, QPalette::AlternateBase,
                                           QPalette::ToolTipBase, QPalette::HighlightedText}) {
        palette.setColor(role, ground);
    }
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText, QPalette::PlaceholderText,
          QPalette::Mid, QPalette::Dark, QPalette::Shadow}) {
        palette.setColor(QPalette::Active, role, ink);
        palette.setColor(QPalette::Inactive, role, ink);
    }
    for (const QPalette::ColorRole role :
         {QPalette::Highlight, QPalette::Accent, QPalette::Link, QPalette::LinkVisited}) {
        palette.setColor(QPalette::Active, role, accent);
        palette.setColor(QPalette::Inactive, role, accent);
    }
    return palette;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor withContrast(const QColor &colour, const QColor &ground, double ratio)
{
    const QColor far = luminance(ground) > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
    QColor result = colour;
    for (int step = 1; step <= 50 && contrastRatio(result, ground) < ratio; ++step) {
        result = mixed(colour, far, step / 50.0);
    }
    return result;
}

} // namespace Sidelight
