// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPlainTextEdit;

namespace Sidelight
{

/**
 * What stands in a field, LF between its lines. QPlainTextEdit::toPlainText() would make blanks of the no-break spaces.
 *
 * Whether somebody typed it is document()->isModified(): a text that was only set, and left, is nobody's edit.
 */
[[nodiscard]] QString typedText(const QPlainTextEdit &field);

} // namespace Sidelight
