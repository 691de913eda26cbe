// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/value.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

QString valueTypeKey(ValueType type)
{
    constexpr std::array keys{"date"_L1, "number"_L1, "ordinal"_L1, "percentage"_L1, "money"_L1, "quantity"_L1};
    return keys.at(static_cast<size_t>(type));
}

QString timeKindKey(TimeKind kind)
{
    constexpr std::array keys{""_L1, "date"_L1, "time"_L1, "duration"_L1, "set"_L1};
    return keys.at(static_cast<size_t>(kind));
}

QString numberText(double number)
{
    constexpr double mostExact = 1e15;
    if (number == static_cast<double>(static_cast<qint64>(std::clamp(number, -mostExact, mostExact)))) {
        return QString::number(static_cast<qint64>(number));
    }
    return QString::number(number, 'g', 15);
}

} // namespace Sidelight
