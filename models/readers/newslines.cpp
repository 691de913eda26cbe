// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/newslines.h"

#include "models/text/folding.h"
#include "models/text/sentences.h"
#include "models/text/tokens.h"

#include <algorithm>
#include <vector>

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

} // namespace

NewsLines::NewsLines(QStringView text)
{
    QList<Span> spans = paragraphs(text);
    if (isWrapped(spans, text)) {
        spans = joinedToParagraphs(spans, text);
    }
    m_lines.reserve(spans.size());
    qsizetype end = 0;
    for (const Span &span : std::as_const(spans)) {
        const QStringView line = text.sliced(span.begin, span.length());
        const bool afterBlank = m_lines.isEmpty() || lineEndsIn(text.sliced(end, span.begin - end)) > 1;
        m_lines.append({span, afterBlank, line, {}, {}, {}, lineEnding(line)});
        end = span.end;
    }
    giveWords(text);
}

/** All words first and what refers to them after: while they are being folded they have no place of their own yet. */
void NewsLines::giveWords(QStringView text)
{
    m_words = words(text); // of which the surplus of long lines is closed up
    m_keys.reserve(text.size() + m_words.size());
    std::vector<qsizetype> begins; // in m_keys, and one past the last
    begins.reserve(m_words.size() + 1);
    std::vector<qsizetype> counts; // of each line
    counts.reserve(m_lines.size());
    auto kept = m_words.begin();
    auto word = m_words.cbegin();
    for (const NewsLine &line : std::as_const(m_lines)) {
        qsizetype count = 0;
        for (; word != m_words.cend() && word->begin < line.span.end; ++word) {
            if (count < longestCompared) {
                ++count;
                begins.push_back(m_keys.size());
                appendFolded(m_keys, text.sliced(word->begin, word->length()));
                m_keys += u' ';
                *kept++ = *word;
            }
        }
        counts.push_back(count);
    }
    m_words.erase(kept, m_words.end());
    begins.push_back(m_keys.size());
    m_folded.reserve(m_words.size());
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        m_folded.append(QString::fromRawData(m_keys.constData() + begins.at(i), begins.at(i + 1) - begins.at(i) - 1));
    }
    qsizetype first = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        NewsLine &line = m_lines[i];
        const qsizetype count = counts.at(i);
        line.words = std::span(std::as_const(m_words)).subspan(first, count);
        line.folded = std::span(std::as_const(m_folded)).subspan(first, count);
        if (count > 0) {
            line.key = QStringView(m_keys).sliced(begins.at(first), begins.at(first + count) - 1 - begins.at(first));
        }
        first += count;
    }
}

} // namespace Sidelight
