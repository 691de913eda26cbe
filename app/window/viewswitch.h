// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QActionGroup;
class QWidget;

namespace Sidelight
{

/** The views as one row of joined buttons, for the tool bar; the checked one is the view that is shown. */
[[nodiscard]] QWidget *makeViewSwitch(const QActionGroup &views, QWidget *parent);

} // namespace Sidelight
