// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readers/newsdraft.h"

namespace Sidelight
{

/**
 * Sets the outlet if the article names itself: in a call ("Get email updates from X", "Find X on your TV"), or in the
 * text where only the outlet itself speaks so ("could not be independently verified by X", "X's request for comment").
 * Left empty where two names are found, and for news agencies, whose copy others print.
 */
void findOutlet(NewsDraft &draft);

} // namespace Sidelight
