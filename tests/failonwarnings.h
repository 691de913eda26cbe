// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QTest>

namespace Sidelight
{

/**
 * For tests with windows: from now on a warning fails the test function, as with QTest::failOnWarning(). Only those
 * pass by which the offscreen platform says of each window what it cannot do (size hints, raising, holding the
 * keyboard).
 */
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace Sidelight
