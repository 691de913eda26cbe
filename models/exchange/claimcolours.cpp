// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/claimcolours.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** The light theme's, as the window paints them on paper. */
constexpr std::array colours{"#0e63c6"_L1, "#82443b"_L1, "#401b86"_L1, "#2a3e00"_L1, "#73104e"_L1, "#a05c00"_L1,
                             "#243eaa"_L1, "#6b0d00"_L1, "#6a50c4"_L1, "#526c33"_L1, "#884370"_L1, "#674b0e"_L1};

using Rgb = std::array<int, 3>;

/** None for what is no colour: all parts -1. */
Rgb rgbFrom(QStringView hex)
{
    constexpr Rgb none{-1, -1, -1};
    const qsizetype digits = hex.size() == 7 ? 2 : 1;
    if (!hex.startsWith(u'#') || (hex.size() != 7 && hex.size() != 4)) {
        return none;
    }
    Rgb rgb{};
    for (size_t i = 0; i < rgb.size(); ++i) {
        bool isHex = false;
        const int part = hex.sliced(1 + static_cast<qsizetype>(i) * digits, digits).toInt(&isHex, 16);
        if (!isHex || part < 0) {
            return none;
        }
        rgb[i] = digits == 2 ? part : part * 17;
    }
    return rgb;
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

void setClaimColour(Claim &claim, const QString &colour)
{
    const int number = colour.startsWith(u'#') ? claimColourNumber(colour) : colour.toInt();
    if (number < 1 || number > static_cast<int>(colours.size())) {
        return;
    }
    claim.colour = number;
    const QString exact = claimColour(number);
    const bool isFree = colour.size() == exact.size() && colour.toLower() != exact;
    claim.freeColour = isFree ? colour.toLower() : QString();
}

} // namespace Sidelight
