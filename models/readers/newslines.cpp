// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/newslines.h"

#include "models/text/folding.h"
#include "models/text/sentences.h"
#include "models/text/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype comparedUnits = 1000;                     // of a line; enough for longestCompared words
constexpr qsizetype narrowestColumn = 40, widestColumn = 100; // of text wrapped to a column

LineEnding lineEnding(QStringView line)
{
    static constexpr QStringView closers = u"\"'”’»›“)]\u00A0 ";
    while (!line.isEmpty() && closers.contains(line.back())) {
        line.chop(1);
    }
    const QChar last = line.isEmpty() ? QChar() : line.back();
    if (last == u'…' || line.endsWith(u"...")) {
        return LineEnding::Open;
    }
    if (QStringView(u".。．।۔").contains(last)) {
        return LineEnding::Stop;
    }
    if (QStringView(u"?!？！؟").contains(last)) {
        return LineEnding::Question;
    }
    return QStringView(u":;,：；，،؛").contains(last) ? LineEnding::Break : LineEnding::Open;
}

qsizetype lineEndsIn(QStringView text)
{
    return text.count(u'\n');
}

bool runsOn(const Span &line, const Span &next, QStringView text)
{
    return line.length() >= narrowestColumn && line.length() <= widestColumn && text.at(next.begin).isLower() &&
           lineEnding(text.sliced(line.begin, line.length())) != LineEnding::Stop;
}

/** Whether the text was wrapped to a column: three of ten line ends stand inside a sentence. */
bool isWrapped(const QList<Span> &lines, QStringView text)
{
    int pairs = 0;
    int wrapped = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const Span between{lines.at(i - 1).end, lines.at(i).begin};
        if (lineEndsIn(text.sliced(between.begin, between.length())) == 1) {
            ++pairs;
            wrapped += runsOn(lines.at(i - 1), lines.at(i), text) ? 1 : 0;
        }
    }
    return wrapped >= 3 && wrapped * 10 >= pairs * 3;
}

QList<Span> joinedToParagraphs(const QList<Span> &lines, QStringView text)
{
    QList<Span> result;
    for (const Span &line : lines) {
        if (!result.isEmpty() &&
            lineEndsIn(text.sliced(result.constLast().end, line.begin - result.constLast().end)) == 1) {
            result.last().end = line.end;
        } else {
            result.append(line);
        }
    }
    return result;
}

/** Makes a line of the words that begin at `word`, and moves that on to the next line's. */
NewsLine newsLine(QStringView text, const Span &span, const QList<Span> &allWords, qsizetype &word)
{
    NewsLine line;
    line.span = span;
    line.text = text.sliced(span.begin, span.length());
    line.ending = lineEnding(line.text);
    for (; word < allWords.size() && allWords.at(word).begin < span.end; ++word) {
        if (line.words.size() < longestCompared) {
            line.words.append(allWords.at(word));
            line.folded.append(folded(text.sliced(allWords.at(word).begin, allWords.at(word).length())));
        }
    }
    line.key = line.folded.join(u' ');
    return line;
}

} // namespace

QList<NewsLine> newsLines(QStringView text)
{
    QList<Span> spans = paragraphs(text);
    if (isWrapped(spans, text)) {
        spans = joinedToParagraphs(spans, text);
    }
    QList<NewsLine> result;
    result.reserve(spans.size());
    const QList<Span> allWords = words(text);
    qsizetype word = 0;
    qsizetype end = 0;
    for (const Span &span : std::as_const(spans)) {
        result.append(newsLine(text, span, allWords, word));
        result.last().afterBlank = result.size() == 1 || lineEndsIn(text.sliced(end, span.begin - end)) > 1;
        end = span.end;
    }
    return result;
}

} // namespace Sidelight
