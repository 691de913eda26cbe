// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readers/newsdraft.h"

namespace Sidelight
{

/** Whether the text is a photo credit and nothing else: "(photo credit: REUTERS)", "Jane Doe/AFP/Getty Images". */
[[nodiscard]] bool isPhotoCredit(QStringView text);

/** Where the photo credit begins that a line ends with; the line's size if it ends with none. */
[[nodiscard]] qsizetype photoCreditBegin(QStringView line);

/**
 * Marks and masks captions: lines that are or end with a photo credit; lines that say the same as another near them
 * once the credit is taken off; and the line that forms a paragraph with a photo credit below it.
 */
void markCaptions(NewsDraft &draft);

} // namespace Sidelight
