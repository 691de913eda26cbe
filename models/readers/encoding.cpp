// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/encoding.h"

#include "models/readers/legacypages.h"
#include "models/readers/unmarkedunicode.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <optional>

namespace Sidelight
{

namespace
{

struct Mark {
    QByteArrayView bytes;
    const char *encoding;
};

// Longer marks first: the UTF-32 mark begins with the UTF-16 one.
constexpr std::array marks = {
    Mark{QByteArrayView("\xFF\xFE\x00\x00", 4), "UTF-32LE"}, Mark{QByteArrayView("\x00\x00\xFE\xFF", 4), "UTF-32BE"},
    Mark{QByteArrayView("\x84\x31\x95\x33", 4), "GB18030"},  Mark{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
    Mark{QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},         Mark{QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
};

DecodedText detectedAs(const QByteArray &bytes, const char *encoding)
{
    DecodedText result = decodedAs(bytes, encoding);
    result.encoding.detected = result.encoding.used;
    return result;
}

std::optional<DecodedText> byMark(const QByteArray &bytes)
{
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes)) {
            DecodedText result = decodedAs(bytes.sliced(mark.bytes.size()), mark.encoding);
            result.encoding.declared = result.encoding.used;
            return result;
        }
    }
    return std::nullopt;
}

/** Whether ASCII bytes switch between character sets as the ISO-2022 codes do. */
bool hasEscapes(const QByteArray &bytes)
{
    const bool isAscii = std::ranges::none_of(bytes, [](char byte) { return (byte & 0x80) != 0; });
    return isAscii && (bytes.contains("\x1B$") || bytes.contains("\x1B("));
}

/** Bytes of which every character of an encoding has a multiple. */
qsizetype unitOf(QByteArrayView encoding)
{
    return encoding.startsWith("UTF-32") ? 4 : encoding.startsWith("UTF-16") ? 2 : 1;
}

} // namespace

DecodedText decoded(const QByteArray &bytes)
{
    if (std::optional<DecodedText> marked = byMark(bytes)) {
        return *std::move(marked);
    }
    const bool isUtf8 = QUtf8StringView(bytes).isValidUtf8();
    if (isUtf8 && !bytes.contains('\0') && !hasEscapes(bytes)) {
        return detectedAs(bytes, "UTF-8");
    }
    if (const std::optional<QStringConverter::Encoding> unicode = unmarkedUnicode(bytes)) {
        return detectedAs(bytes, QStringConverter::nameForEncoding(*unicode));
    }
    if (isUtf8 && !hasEscapes(bytes)) {
        return detectedAs(bytes, "UTF-8");
    }
    return fromLegacyPage(bytes);
}

DecodedText decodedAs(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless); // one with a state keeps a cut character back
    DecodedText result;
    if (!decoder.isValid()) {
        result.encoding.hadErrors = true;
        return result;
    }
    result.text = decoder.decode(bytes);
    result.encoding.used = QString::fromLatin1(encoding);
    result.encoding.hadErrors = decoder.hasError() || bytes.size() % unitOf(encoding) != 0;
    if (!result.text.isEmpty() && result.text.back().isHighSurrogate()) {
        result.text.back() = QChar::ReplacementCharacter;
        result.encoding.hadErrors = true;
    } else if (decoder.hasError() && !result.text.endsWith(QChar::ReplacementCharacter) && isTextOf(bytes, encoding)) {
        result.text += QChar::ReplacementCharacter; // ICU drops what the end cuts
    }
    return result;
}

bool isTextOf(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    return decoder.isValid() && !decoder.hasError();
}

} // namespace Sidelight
