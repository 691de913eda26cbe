// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/encoding.h"

#include "models/readers/unmarkedunicode.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <uchardet/uchardet.h>
#include <unicode/ucsdet.h>

#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype detectionSample = 1 << 18; // bytes shown to the detectors
constexpr auto fallback = "windows-1252";

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

struct Extension {
    QLatin1StringView page;
    const char *by;
};

// Pages that files are said to be in, and the superset that they are really in.
constexpr std::array extensions = {
    Extension{"ISO-8859-1"_L1, "windows-1252"},
    Extension{"ASCII"_L1, "windows-1252"},
    Extension{"ISO-8859-9"_L1, "windows-1254"},
    Extension{"ISO-8859-11"_L1, "windows-874"},
    Extension{"TIS-620"_L1, "windows-874"},
    Extension{"GB2312"_L1, "GB18030"},
    Extension{"GBK"_L1, "GB18030"},
    Extension{"EUC-KR"_L1, "windows-949"},
    Extension{"UHC"_L1, "windows-949"},
    Extension{"ISO-8859-8-I"_L1, "windows-1255"},
};

QByteArray widest(const QByteArray &page)
{
    for (const Extension &extension : extensions) {
        if (extension.page.compare(QLatin1StringView(page), Qt::CaseInsensitive) == 0) {
            return extension.by;
        }
    }
    return page;
}

DecodedText decodedAs(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding);
    DecodedText result;
    if (decoder.isValid()) {
        result.text = decoder.decode(bytes);
        result.encoding.used = QString::fromLatin1(encoding);
    }
    result.encoding.hadErrors = !decoder.isValid() || decoder.hasError();
    return result;
}

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

QByteArray byUchardet(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), std::min(bytes.size(), detectionSample)) != 0) {
        return {};
    }
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

QByteArray byIcu(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.constData(), int32_t(std::min(bytes.size(), detectionSample)), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    const char *name = match != nullptr && U_SUCCESS(status) ? ucsdet_getName(match, &status) : nullptr;
    return U_SUCCESS(status) ? QByteArray(name) : QByteArray();
}

/** Whether the bytes switch between character sets as the ISO-2022 codes do; all of them are then ASCII. */
bool hasEscapes(const QByteArray &bytes)
{
    return bytes.contains("\x1B$") || bytes.contains("\x1B(");
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
    QByteArray detected;
    for (const auto &detect : {&byUchardet, &byIcu}) {
        detected = detect(bytes);
        if (detected.isEmpty()) {
            continue;
        }
        DecodedText result = detectedAs(bytes, widest(detected));
        if (!result.encoding.hadErrors) {
            return result;
        }
    }
    DecodedText result = decodedAs(bytes, fallback);
    result.encoding.detected = QString::fromLatin1(detected);
    return result;
}

} // namespace Sidelight
