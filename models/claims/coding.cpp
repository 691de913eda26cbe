// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/coding.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr std::array<std::pair<Stance, QLatin1StringView>, 5> stanceKeys{{
    {Stance::Asserts, "asserts"_L1},
    {Stance::Attributes, "attributes"_L1},
    {Stance::Disputes, "disputes"_L1},
    {Stance::Questions, "questions"_L1},
    {Stance::Omits, "omits"_L1},
}};

constexpr std::array<std::pair<Origin, QLatin1StringView>, 3> originKeys{{
    {Origin::Manual, "manual"_L1},
    {Origin::Accepted, "accepted"_L1},
    {Origin::Imported, "imported"_L1},
}};

template <class Keys, class Value>
QString keyOf(const Keys &keys, Value value)
{
    const auto entry = std::ranges::find(keys, value, [](const auto &pair) { return pair.first; });
    Q_ASSERT(entry != keys.end());
    return entry == keys.end() ? QString() : QString(entry->second);
}

template <class Value, class Keys>
std::optional<Value> valueOf(const Keys &keys, QStringView key)
{
    const auto entry = std::ranges::find_if(keys, [key](const auto &pair) { return pair.second == key; });
    return entry == keys.end() ? std::nullopt : std::optional<Value>(entry->first);
}

} // namespace

QString stanceKey(Stance stance)
{
    return keyOf(stanceKeys, stance);
}

std::optional<Stance> stanceFromKey(QStringView key)
{
    return valueOf<Stance>(stanceKeys, key);
}

QString originKey(Origin origin)
{
    return keyOf(originKeys, origin);
}

std::optional<Origin> originFromKey(QStringView key)
{
    return valueOf<Origin>(originKeys, key);
}

} // namespace Sidelight
