// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/excerpt.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr QChar ellipsis(0x2026);

/** Where a text may be cut: after a whole word if there is one, never inside a surrogate pair. */
qsizetype cutPosition(QStringView text, qsizetype limit)
{
    const qsizetype blank = text.first(limit).lastIndexOf(u' ');
    if (blank > 0) {
        return blank;
    }
    return text.at(limit).isLowSurrogate() ? limit - 1 : limit;
}

} // namespace

QString excerpt(QStringView text, const Span &span, qsizetype limit)
{
    const qsizetype begin = std::clamp<qsizetype>(span.begin, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, begin, text.size());
    QString line = text.sliced(begin, end - begin).toString().simplified();
    if (line.size() <= limit) {
        return line;
    }
    line.truncate(cutPosition(line, limit));
    while (!line.isEmpty() && line.back().isPunct()) {
        line.chop(1);
    }
    return line.trimmed() + u' ' + ellipsis;
}

} // namespace Sidelight
