// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QList>
#include <QString>

namespace Sidelight
{

/** A piece of text that value patterns are made of. */
struct ValueToken {
    enum class Kind { Word, Digits, Mark };

    Span span;
    QString text; ///< folded()
    Kind kind = Kind::Mark;
    bool isCapital = false;     ///< begins with a capital letter
    bool isSpaced = true;       ///< a blank or line end (or nothing) stands before it
    bool isFirstInLine = false; ///< patterns do not reach over line ends

    bool operator==(const ValueToken &) const = default;
};

/**
 * The runs of letters, the runs of digits and each other visible character of a text, in order. Digits are those that
 * QChar::isDigit() knows, as ASCII in ValueToken::text. Linear.
 */
[[nodiscard]] QList<ValueToken> valueTokens(QStringView text);

} // namespace Sidelight
