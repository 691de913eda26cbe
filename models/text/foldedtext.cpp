// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/foldedtext.h"

#include "models/text/folding.h"

#include <unicode/normalizer2.h>

#include <algorithm>

namespace Sidelight
{

namespace
{

const icu::Normalizer2 &normaliser()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *instance = icu::Normalizer2::getNFKCCasefoldInstance(status);
    Q_ASSERT(U_SUCCESS(status));
    return *instance;
}

/** The code point at a position, and how many units it has; lone surrogates stand for themselves. */
std::pair<char32_t, int> codePointAt(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        return {QChar::surrogateToUcs4(unit, text.at(at + 1)), 2};
    }
    return {unit.unicode(), 1};
}

bool isPlain(QChar unit)
{
    return unit.unicode() < 0x80;
}

/** The end of the character at a position, with all that combines with it. */
qsizetype characterEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin + codePointAt(text, begin).second;
    while (end < text.size() && !isPlain(text.at(end))) {
        const auto [point, units] = codePointAt(text, end);
        if (normaliser().hasBoundaryBefore(static_cast<UChar32>(point))) {
            break;
        }
        end += units;
    }
    return end;
}

qsizetype blanksEnd(QStringView text, qsizetype begin)
{
    while (begin < text.size() && text.at(begin).isSpace()) {
        ++begin;
    }
    return begin;
}

} // namespace

FoldedText foldedText(QStringView text)
{
    FoldedText result;
    result.text.reserve(text.size());
    result.origins.reserve(text.size());
    const auto append = [&result](const QString &units, const Span &origin) {
        result.text += units;
        result.origins.resize(result.text.size(), origin);
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype blanks = blanksEnd(text, at);
        if (blanks > at) {
            append(QStringLiteral(" "), {at, blanks});
            at = blanks;
            continue;
        }
        const qsizetype end = characterEnd(text, at);
        if (end == at + 1 && isPlain(text.at(at))) {
            result.text += plainMark(text.at(at).toLower());
            result.origins.append({at, end});
        } else {
            append(folded(text.sliced(at, end - at)), {at, end});
        }
        at = end;
    }
    return result;
}

QString withPlainMarks(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, result.begin(),
                           [](QChar unit) { return unit.isSpace() && unit != u'\n' ? QChar(u' ') : plainMark(unit); });
    return result;
}

} // namespace Sidelight
