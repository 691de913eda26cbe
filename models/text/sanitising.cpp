// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/sanitising.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr char16_t byteOrderMark = 0xFEFF;
constexpr char16_t nextLine = 0x0085;
constexpr char16_t lineSeparator = 0x2028;
constexpr char16_t paragraphSeparator = 0x2029;

constexpr bool isLineEnd(char16_t unit)
{
    return unit == u'\n' || unit == nextLine || unit == lineSeparator || unit == paragraphSeparator;
}

/** Characters that widgets, SQLite or XML would change or cut the text at. */
constexpr bool isHarmful(char16_t unit)
{
    return (unit < 0x20 && unit != u'\t') || (unit >= 0xFDD0 && unit <= 0xFDEF) || unit >= 0xFFFE;
}

/** Whether text that holds the unit may have to be changed; most text holds none. */
constexpr bool mayChange(QChar unit)
{
    const char16_t code = unit.unicode();
    return code < 0x80 ? isHarmful(code) && code != u'\n'
                       : isLineEnd(code) || isHarmful(code) || QChar::isSurrogate(code);
}

} // namespace

QString sanitised(const QString &text)
{
    const qsizetype size = text.size();
    if (std::none_of(text.cbegin(), text.cend(), mayChange) && !text.startsWith(QChar(byteOrderMark))) {
        return text;
    }
    QString result;
    result.reserve(size);
    for (qsizetype i = size > 0 && text.at(0) == byteOrderMark ? 1 : 0; i < size; ++i) {
        const QChar unit = text.at(i);
        if (unit == u'\r') {
            result.append(u'\n');
            i += i + 1 < size && text.at(i + 1) == u'\n' ? 1 : 0;
        } else if (isLineEnd(unit.unicode())) {
            result.append(u'\n');
        } else if (unit.isHighSurrogate() && i + 1 < size && text.at(i + 1).isLowSurrogate()) {
            result.append(unit);
            result.append(text.at(++i));
        } else if (unit.isSurrogate() || isHarmful(unit.unicode())) {
            result.append(QChar::ReplacementCharacter);
        } else {
            result.append(unit);
        }
    }
    return result;
}

} // namespace Sidelight
