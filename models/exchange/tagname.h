// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/codebook.h"

namespace Sidelight
{

/**
 * A claim as files name it: its name where no other claim has it, else its path from the top, "Nuclear talks / The
 * deadline". A slash between blanks that is part of a name is doubled.
 */
[[nodiscard]] QString tagName(const Codebook &codebook, const QUuid &claim);

/** How many claims share their tag with another one: namesakes in the same place of the codebook. */
[[nodiscard]] int indistinctTags(const Codebook &codebook);

/**
 * The names from the top to the claim that a tag stands for, each as a name is kept: one if it is no path. Empty where
 * one of them has nothing to it.
 */
[[nodiscard]] QStringList tagPath(const QString &tag);

} // namespace Sidelight
