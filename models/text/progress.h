// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace Sidelight
{

/**
 * How long work reports and is stopped: called with the parts done and in all, at least every 10 ms of work, in the
 * worker's thread. Returning false asks the work to stop; it then returns Error::Code::Cancelled. May be empty.
 */
using ProgressFn = std::function<bool(int done, int total)>;

} // namespace Sidelight
