// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;

namespace Sidelight
{

struct Actions;

/** Adds the menu of coding to a window: claims, spans, stances, suggestions, and what is put right of quotes. */
void makeCodingMenu(Actions &actions, QMainWindow *window);

} // namespace Sidelight
