// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/claimcolours.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** The light theme's, as the window paints them on paper. */
constexpr std::array colours{"#0e63c6"_L1, "#82443b"_L1, "#401b86"_L1, "#2a3e00"_L1, "#73104e"_L1, "#a05c00"_L1,
                             "#243eaa"_L1, "#6b0d00"_L1, "#6a50c4"_L1, "#526c33"_L1, "#884370"_L1, "#674b0e"_L1};

using Rgb = std::array<int, 3>;

/** "#rgb" or "#rrggbb"; none for what is no colour: all parts -1. */
Rgb rgbFrom(QStringView hex)
{
    constexpr Rgb none{-1, -1, -1};
    const qsizetype digits = hex.size() == 7 ? 2 : 1;
    if (!hex.startsWith(u'#') || (hex.size() != 7 && hex.size() != 4)) {
        return none;
    }
    const bool isHex = std::ranges::all_of(hex.sliced(1), [](QChar c) { // toInt() takes signs and blanks as well
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    if (!isHex) {
        return none;
    }
    Rgb rgb{};
    for (size_t i = 0; i < rgb.size(); ++i) {
        const int part = hex.sliced(1 + static_cast<qsizetype>(i) * digits, digits).toInt(nullptr, 16);
        rgb[i] = digits == 2 ? part : part * 17;
    }
    return rgb;
}

QString hexText(const Rgb &rgb)
{
    constexpr QChar zero = u'0';
    return u"#%1%2%3"_s.arg(rgb[0], 2, 16, zero).arg(rgb[1], 2, 16, zero).arg(rgb[2], 2, 16, zero);
}

constexpr Rgb lightPage{0xff, 0xff, 0xff};
constexpr Rgb darkPage{0x1b, 0x1e, 0x21}; // --base of report.css
constexpr double leastContrast = 4.5;

/** The relative luminance of WCAG 2, 0 to 1. */
double luminance(const Rgb &rgb)
{
    const auto linear = [](int part) {
        const double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
}

double contrast(const Rgb &a, const Rgb &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

int distance(const Rgb &a, const Rgb &b)
{
    int sum = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return sum;
}

} // namespace

QString claimColour(int number)
{
    const int last = static_cast<int>(colours.size());
    return colours.at(static_cast<size_t>(std::clamp(number, 1, last) - 1));
}

int claimColourNumber(const QString &hex)
{
    const Rgb wanted = rgbFrom(hex.trimmed());
    if (wanted[0] < 0) {
        return 0;
    }
    const auto nearest = std::ranges::min_element(
        colours, {}, [&](QLatin1StringView colour) { return distance(wanted, rgbFrom(QString(colour))); });
    return static_cast<int>(nearest - colours.begin()) + 1;
}

QString legibleColour(const QString &hex, bool onDark)
{
    const Rgb wanted = rgbFrom(hex);
    const Rgb &page = onDark ? darkPage : lightPage;
    const int end = onDark ? 255 : 0;
    constexpr int steps = 100;
    Rgb rgb = wanted;
    for (int step = 1; step <= steps && contrast(rgb, page) < leastContrast; ++step) {
        for (size_t i = 0; i < rgb.size(); ++i) {
            rgb[i] = wanted[i] + (end - wanted[i]) * step / steps;
        }
    }
    return hexText(rgb);
}

void setClaimColour(Claim &claim, const QString &colour)
{
    const Rgb rgb = rgbFrom(colour.trimmed());
    const int number = rgb[0] < 0 ? colour.toInt() : claimColourNumber(colour);
    if (number < 1 || number > static_cast<int>(colours.size())) {
        return;
    }
    claim.colour = number;
    const QString free = rgb[0] < 0 ? QString() : hexText(rgb);
    claim.freeColour = free == claimColour(number) ? QString() : free;
}

} // namespace Sidelight
