// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/spanlink.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** By LinkKind. */
constexpr std::array kindKeys{"same-claim"_L1, "answers"_L1, "contradicts"_L1, "source-of"_L1};

} // namespace

QString linkKindKey(LinkKind kind)
{
    return kindKeys.at(static_cast<size_t>(kind));
}

std::optional<LinkKind> linkKindFromKey(QStringView key)
{
    const auto known = std::ranges::find_if(kindKeys, [key](QLatin1StringView candidate) { return candidate == key; });
    return known == kindKeys.end() ? std::nullopt : std::optional(static_cast<LinkKind>(known - kindKeys.begin()));
}

} // namespace Sidelight
