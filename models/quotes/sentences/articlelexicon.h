// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/sentences/lexicon.h"

namespace Sidelight
{

/** The lexicon of a text's language, told by its first 1000 units. */
[[nodiscard]] std::shared_ptr<const Lexicon> lexiconOf(QStringView text);

} // namespace Sidelight
