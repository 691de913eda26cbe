// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/excerpt.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr QChar ellipsis(0x2026);

bool isBlank(QChar character)
{
    return character.isSpace();
}

} // namespace

QStringView beginningOf(QStringView text, qsizetype limit)
{
    if (text.size() <= limit) {
        return text;
    }
    const QStringView most = text.first(limit);
    const qsizetype blank = std::find_if(most.rbegin(), most.rend(), isBlank).base() - most.begin() - 1;
    if (blank > 0) {
        return most.first(blank);
    }
    return most.chopped(text.at(limit).isLowSurrogate() ? 1 : 0);
}

QStringView endOf(QStringView text, qsizetype limit)
{
    if (text.size() <= limit) {
        return text;
    }
    const QStringView most = text.last(limit);
    const qsizetype blank = std::find_if(most.begin(), most.end(), isBlank) - most.begin();
    if (blank < most.size() - 1) {
        return most.sliced(blank + 1);
    }
    return most.sliced(most.front().isLowSurrogate() ? 1 : 0);
}

QString excerpt(QStringView text, const Span &span, qsizetype limit)
{
    const qsizetype begin = std::clamp<qsizetype>(span.begin, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, begin, text.size());
    QString line = text.sliced(begin, end - begin).toString().simplified();
    if (line.size() <= limit) {
        return line;
    }
    line.truncate(beginningOf(line, limit).size());
    while (!line.isEmpty() && line.back().isPunct()) {
        line.chop(1);
    }
    return line.trimmed() + u' ' + ellipsis;
}

} // namespace Sidelight
