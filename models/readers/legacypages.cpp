// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/legacypages.h"

#include <uchardet/uchardet.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype detectionSample = 1 << 18; // bytes shown to the detectors, characters searched for oddities
constexpr auto fallback = "windows-1252";

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

// Single-byte pages that text is really found in; a detector's word for another one is doubted.
constexpr std::array commonPages = {
    "windows-1250"_L1, "windows-1251"_L1, "windows-1252"_L1, "windows-1253"_L1, "windows-1254"_L1, "windows-1255"_L1,
    "windows-1256"_L1, "windows-1257"_L1, "windows-1258"_L1, "windows-874"_L1,  "ISO-8859-2"_L1,   "ISO-8859-5"_L1,
    "ISO-8859-7"_L1,   "ISO-8859-15"_L1,  "KOI8-R"_L1,       "KOI8-U"_L1,
};

bool isCommon(const QString &page)
{
    return std::ranges::any_of(
        commonPages, [&](QLatin1StringView common) { return page.compare(common, Qt::CaseInsensitive) == 0; });
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

bool isBetweenLetters(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text.at(at - 1).isLetter() && text.at(at + 1).isLetter();
}

bool isOddLetter(QStringView text, qsizetype at)
{
    const QChar letter = text.at(at);
    const QChar before = at > 0 ? text.at(at - 1) : QChar(u' ');
    const QChar after = at + 1 < text.size() ? text.at(at + 1) : QChar(u' ');
    const bool isCapitalInside = letter.isUpper() && before.isLower();
    const bool isSmallInside = letter.isLower() && before.isUpper() && after.isUpper();
    const auto isOther = [&](QChar other) { return other.isLetter() && other.script() != letter.script(); };
    return isCapitalInside || isSmallInside || isOther(before) || isOther(after);
}

bool isOdd(QStringView text, qsizetype at)
{
    switch (text.at(at).category()) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Other:
        return isOddLetter(text, at);
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    case QChar::Symbol_Other:
        return text.at(at).unicode() >= 0x2500 || isBetweenLetters(text, at);
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Number_Other:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
        return !QStringView(u"·…’").contains(text.at(at)) && isBetweenLetters(text, at);
    default:
        return false;
    }
}

/** The first of the detectors' answers that decodes every byte, the last ones aside if they are cut; of none,
 * windows-1252. */
DecodedText byDetectors(const QByteArray &bytes)
{
    QByteArray detected;
    for (const auto &detect : {&byUchardet, &byIcu}) {
        detected = detect(bytes);
        DecodedText result = decodedAs(bytes, widest(detected));
        if (!detected.isEmpty() && (!result.encoding.hadErrors || isTextOf(bytes, widest(detected)))) {
            result.encoding.detected = QString::fromLatin1(detected);
            return result;
        }
    }
    DecodedText result = decodedAs(bytes, fallback);
    result.encoding.detected = QString::fromLatin1(detected);
    return result;
}

} // namespace

DecodedText fromLegacyPage(const QByteArray &bytes)
{
    DecodedText best = byDetectors(bytes);
    if (best.text.size() != bytes.size()) {
        return best; // not a single-byte page
    }
    qsizetype oddities = oddCharacters(best.text);
    for (const char *page : {"windows-1252", "macintosh"}) {
        DecodedText other = decodedAs(bytes, page);
        const qsizetype others = oddCharacters(other.text);
        const bool isBetter = isCommon(best.encoding.used)    ? others * 4 <= oddities && oddities > others + 1
                              : isCommon(other.encoding.used) ? others <= oddities
                                                              : others < oddities;
        if (!other.encoding.hadErrors && isBetter) {
            other.encoding.detected = best.encoding.detected;
            best = std::move(other);
            oddities = others;
        }
    }
    return best;
}

qsizetype oddCharacters(QStringView text)
{
    text = text.first(std::min(text.size(), detectionSample));
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        count += text.at(i).unicode() >= 0x80 && isOdd(text, i) ? 1 : 0;
    }
    return count;
}

} // namespace Sidelight
