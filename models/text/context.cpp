// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/context.h"

#include "models/text/folding.h"
#include "models/text/tokens.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

/** Single blanks for runs of them, also at both ends. */
QString onOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace()) {
            line += c;
        } else if (!line.endsWith(u' ')) {
            line += u' ';
        }
    }
    return line;
}

bool isInWord(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && !text.at(at).isSpace() && !text.at(at - 1).isSpace();
}

} // namespace

KeywordContext keywordContext(QStringView text, const Span &span, qsizetype width)
{
    const qsizetype begin = std::clamp<qsizetype>(span.begin, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, begin, text.size());
    qsizetype from = std::max<qsizetype>(0, begin - width);
    qsizetype to = std::min(text.size(), end + width);
    while (from < begin && isInWord(text, from)) {
        ++from;
    }
    while (to > end && isInWord(text, to)) {
        --to;
    }
    KeywordContext context{onOneLine(text.sliced(from, begin - from)), onOneLine(text.sliced(begin, end - begin)),
                           onOneLine(text.sliced(end, to - end))};
    if (context.before.size() > 1 && context.before.startsWith(u' ')) {
        context.before.remove(0, 1);
    }
    if (context.after.size() > 1 && context.after.endsWith(u' ')) {
        context.after.chop(1);
    }
    return context;
}

QString keyOfBefore(const QString &before)
{
    QStringList all = foldedWords(before);
    std::reverse(all.begin(), all.end());
    return all.join(u' ');
}

QString keyOfAfter(const QString &after)
{
    return foldedWords(after).join(u' ');
}

} // namespace Sidelight
