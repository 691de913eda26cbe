// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace Sidelight
{

namespace
{

/** Apostrophes, single quotation marks and primes that typists use for one another. */
constexpr bool isApostrophe(char16_t unit)
{
    switch (unit) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2035:
    case 0x02BC:
    case 0x0060:
    case 0x00B4:
        return true;
    default:
        return false;
    }
}

constexpr bool isQuotationMark(char16_t unit)
{
    switch (unit) {
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x2036:
    case 0x00AB:
    case 0x00BB:
        return true;
    default:
        return false;
    }
}

constexpr bool isDash(char16_t unit)
{
    return (unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212;
}

char16_t unified(char16_t unit)
{
    return isApostrophe(unit) ? u'\'' : isQuotationMark(unit) ? u'"' : isDash(unit) ? u'-' : unit;
}

bool isAscii(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar unit) { return unit.unicode() < 0x80; });
}

QChar foldedAscii(QChar unit)
{
    const char16_t code = unit.unicode();
    return QChar(code >= u'A' && code <= u'Z' ? char16_t(code + 0x20) : unified(code));
}

} // namespace

QChar plainMark(QChar unit)
{
    return QChar(unified(unit.unicode()));
}

QString folded(QStringView word)
{
    QString result;
    appendFolded(result, word);
    return result;
}

void appendFolded(QString &all, QStringView word)
{
    if (isAscii(word)) {
        const qsizetype before = all.size();
        all.resize(before + word.size());
        std::ranges::transform(word, all.begin() + before, [](QChar unit) { return foldedAscii(unit); });
        return;
    }
    // The marks are unified on both sides of the normalisation: it takes some of them apart (U+00B4 to blank + U+0301)
    // and makes others (full-width ones).
    icu::UnicodeString marks;
    for (const QChar unit : word) {
        marks.append(unified(unit.unicode()));
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normaliser = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::UnicodeString form = U_SUCCESS(status) ? normaliser->normalize(marks, status) : marks;
    Q_ASSERT(U_SUCCESS(status));
    for (int i = 0; i < form.length(); ++i) {
        all += QChar(unified(form.charAt(i)));
    }
}

} // namespace Sidelight
