// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/unmarkedunicode.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bitset>

namespace Sidelight
{

namespace
{

constexpr qsizetype smallestSample = 8;   // bytes; below that nothing can be said
constexpr qsizetype sampleSize = 1 << 16; // bytes looked at for the share of assigned characters

bool isPlausible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
        return character == U'\n' || character == U'\r' || character == U'\t';
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
        return false;
    default:
        return true;
    }
}

template <class Unit>
Unit unitAt(QByteArrayView bytes, qsizetype position, bool bigEndian)
{
    const char *at = bytes.data() + position;
    return bigEndian ? qFromBigEndian<Unit>(at) : qFromLittleEndian<Unit>(at);
}

/** Whether at least 49 of 50 characters are ones that text is made of. */
template <class Unit>
bool readsAsText(QByteArrayView bytes, bool bigEndian)
{
    constexpr qsizetype width = sizeof(Unit);
    int good = 0;
    int bad = 0;
    for (qsizetype i = 0; i + width <= std::min(bytes.size(), sampleSize); i += width) {
        char32_t character = unitAt<Unit>(bytes, i, bigEndian);
        if (width == 2 && QChar::isHighSurrogate(character) && i + 2 * width <= bytes.size()) {
            const char32_t low = unitAt<Unit>(bytes, i + width, bigEndian);
            if (QChar::isLowSurrogate(low)) {
                character = QChar::surrogateToUcs4(char16_t(character), char16_t(low));
                i += width;
            }
        }
        ++(isPlausible(character) ? good : bad);
    }
    return good >= 49 * bad && good > 0;
}

/** Two ASCII letters a unit read as ideographs, so text that is nearly all ASCII is not taken for UTF-16. */
bool isNearlyAscii(QByteArrayView bytes)
{
    const auto printable = std::ranges::count_if(bytes, [](char byte) { return byte >= 0x20 && byte < 0x7F; });
    return printable > bytes.size() - bytes.size() / 5;
}

/** Whether the bytes of one half of the units take more values than those of the other: a script fills few pages. */
bool isMoreVaried(QByteArrayView bytes, qsizetype half)
{
    std::array<std::bitset<256>, 2> values;
    for (qsizetype i = 0; i < std::min(bytes.size(), sampleSize); ++i) {
        values.at(i % 2).set(static_cast<unsigned char>(bytes[i]));
    }
    return values.at(half).count() > values.at(1 - half).count();
}

bool isUtf32(QByteArrayView bytes, bool bigEndian)
{
    return bytes.size() % 4 == 0 && readsAsText<quint32>(bytes, bigEndian);
}

} // namespace

std::optional<QStringConverter::Encoding> unmarkedUnicode(QByteArrayView bytes)
{
    if (bytes.size() < smallestSample || bytes.size() % 2 != 0 || !bytes.contains('\0') || isNearlyAscii(bytes)) {
        return std::nullopt;
    }
    if (isUtf32(bytes, false)) {
        return QStringConverter::Utf32LE;
    }
    if (isUtf32(bytes, true)) {
        return QStringConverter::Utf32BE;
    }
    const bool isLittle = readsAsText<quint16>(bytes, false);
    const bool isBig = readsAsText<quint16>(bytes, true);
    if (isLittle && isBig) {
        return isMoreVaried(bytes, 0) ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    }
    return isLittle ? std::optional(QStringConverter::Utf16LE)
           : isBig  ? std::optional(QStringConverter::Utf16BE)
                    : std::nullopt;
}

} // namespace Sidelight
