// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sidelight
{

/** Lets screen readers see every DotPlot as a list of its passages. May be called often; it does its work once. */
void installDotPlotAccess();

} // namespace Sidelight
