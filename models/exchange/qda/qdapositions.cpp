// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qda/qdapositions.h"

#include "models/text/sanitising.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sidelight::qda
{

namespace
{

/** Whether a selection's name is the beginning of the words: programs cut them, and make one line of them. */
bool isNamedAfter(QStringView words, const QString &name)
{
    QString beginning = name.simplified();
    for (const QString &cut : {u"…"_s, u"..."_s}) {
        if (beginning.endsWith(cut)) {
            beginning.chop(cut.size());
        }
    }
    beginning = beginning.trimmed();
    const QString line = words.toString().simplified();
    return !beginning.isEmpty() && line.startsWith(beginning) &&
           (beginning.size() < name.simplified().size() || line.size() == beginning.size());
}

bool isEdge(QStringView text, qsizetype position)
{
    const bool isInside = position > 0 && position < text.size();
    return !isInside || !text[position - 1].isLetterOrNumber() || !text[position].isLetterOrNumber();
}

} // namespace

Places::Places(const QString &raw, const Counting &counting)
{
    m_places.reserve(raw.size() + 2);
    qsizetype place = 0; // in the reading text, where CRLF is one
    if (counting.markCounts) {
        m_places.append(place);
    }
    for (qsizetype i = 0; i < raw.size();) {
        const bool isPair = raw[i] == u'\r' && i + 1 < raw.size() && raw[i + 1] == u'\n';
        const bool isBreak = isPair || raw[i] == u'\n' || raw[i] == u'\r';
        const bool isAstral = raw[i].isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate();
        const bool isTwo = (isBreak && counting.lineBreakIsTwo) || (isAstral && counting.inUtf16);
        m_places.append(place);
        if (isTwo) {
            m_places.append(isBreak ? place : place + 1);
        }
        i += isPair || isAstral ? 2 : 1;
        place += isAstral ? 2 : 1;
    }
    m_places.append(place);
}

qsizetype Places::place(qint64 position) const
{
    return m_places.at(std::clamp<qint64>(position, 0, length()));
}

Span Places::span(qint64 start, qint64 end) const
{
    const qsizetype begin = place(start);
    return {begin, std::max(begin, place(end))};
}

Counting countingOf(const QString &raw, bool hadMark, const QList<Selection> &selections)
{
    const QString text = sanitised(raw);
    const bool hasBreaks = text.contains(u'\n');
    const bool hasAstral = std::ranges::any_of(text, [](QChar c) { return c.isHighSurrogate(); });
    Counting best;
    std::tuple<int, int> bestScore(-1, -1);
    for (int ways = 0; ways < 8; ++ways) {
        const Counting counting{(ways & 1) != 0, (ways & 2) != 0, (ways & 4) != 0};
        const bool isDifferent = (!counting.inUtf16 || hasAstral) && (!counting.lineBreakIsTwo || hasBreaks) &&
                                 (!counting.markCounts || hadMark);
        if (!isDifferent) {
            continue;
        }
        const Places places(raw, counting);
        int named = 0;
        int edges = 0;
        for (const Selection &selection : selections) {
            const Span span = places.span(selection.start, selection.end);
            named += isNamedAfter(QStringView(text).sliced(span.begin, span.length()), selection.name) ? 1 : 0;
            edges += (isEdge(text, span.begin) ? 1 : 0) + (isEdge(text, span.end) ? 1 : 0) -
                     (selection.end > places.length() ? 2 : 0);
        }
        if (std::tuple(named, edges) > bestScore) {
            best = counting;
            bestScore = {named, edges};
        }
    }
    return best;
}

} // namespace Sidelight::qda
