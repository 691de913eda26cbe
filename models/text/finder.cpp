// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/finder.h"

#include "models/text/foldedtext.h"
#include "models/text/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype longestPiece = 16384;              // units that a regular expression looks at in one go
constexpr qsizetype askedEach = 65536;                 // units of plain search after which progress is asked
constexpr auto stepLimit = "(*LIMIT_MATCH=100000)"_L1; // understood by PCRE2 at the beginning of an expression

/** For each length of the beginning of `wanted` that has been found, the longest that still stands after a miss. */
QList<qsizetype> fallsOf(QStringView wanted)
{
    QList<qsizetype> falls(wanted.size() + 1, 0);
    for (qsizetype i = 1, length = 0; i < wanted.size(); ++i) {
        while (length > 0 && wanted.at(i) != wanted.at(length)) {
            length = falls.at(length);
        }
        length += wanted.at(i) == wanted.at(length) ? 1 : 0;
        falls[i + 1] = length;
    }
    return falls;
}

/** An expression as it is matched, and where in it a backslash was put in. */
struct PlainExpression {
    QString text;
    QList<qsizetype> escapes;

    /** Where a place of it is in the expression as it was typed. */
    [[nodiscard]] qsizetype typed(qsizetype place) const
    {
        return place - std::ranges::count_if(escapes, [place](qsizetype escape) { return escape < place; });
    }
};

/** The expression with plain marks, and a dash that cannot make a range of letters. */
PlainExpression plainExpression(const QString &expression)
{
    const QString plain = withPlainMarks(expression);
    PlainExpression result;
    bool isEscaped = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool isOtherDash = plain.at(i) == u'-' && expression.at(i) != u'-';
        if (isOtherDash && !isEscaped) {
            result.escapes.append(result.text.size());
            result.text += u'\\';
        }
        result.text += plain.at(i);
        isEscaped = plain.at(i) == u'\\' && !isEscaped;
    }
    return result;
}

/** Drops the spans that begin or end within a word. */
void keepWholeWords(QList<Span> &spans, QStringView text)
{
    if (spans.isEmpty()) {
        return;
    }
    const QList<Span> all = words(text);
    const auto cutsWord = [&all](qsizetype at) {
        const auto next = std::ranges::upper_bound(all, at, {}, &Span::begin);
        return next != all.cbegin() && std::prev(next)->begin < at && at < std::prev(next)->end;
    };
    spans.removeIf([&](const Span &span) { return cutsWord(span.begin) || cutsWord(span.end); });
}

/** Takes the last span back if it overlaps the one before. */
void dropOverlap(QList<Span> &spans)
{
    if (spans.size() > 1 && spans.constLast().begin < spans.at(spans.size() - 2).end) {
        spans.removeLast();
    }
}

/** The end of the piece of a long paragraph that begins at `begin`. */
qsizetype pieceEnd(QStringView paragraph, qsizetype begin)
{
    if (paragraph.size() - begin <= longestPiece) {
        return paragraph.size();
    }
    const qsizetype blank = paragraph.sliced(begin, longestPiece).lastIndexOf(u' ');
    const qsizetype end = begin + (blank > 0 ? blank + 1 : longestPiece);
    return paragraph.at(end).isLowSurrogate() ? end - 1 : end;
}

} // namespace

Result<Finder> Finder::of(const FindQuery &query)
{
    if (query.text.isEmpty()) {
        return failure(Error::Code::NoText);
    }
    Finder finder;
    finder.m_query = query;
    if (query.regular) {
        const PlainExpression pattern = query.exact ? PlainExpression{query.text, {}} : plainExpression(query.text);
        QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
        options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.exact);
        finder.m_expression = QRegularExpression(stepLimit + pattern.text, options);
        if (!finder.m_expression.isValid()) {
            const qsizetype place = finder.m_expression.patternErrorOffset() - stepLimit.size();
            return failure(Error::Code::Malformed, query.text, finder.m_expression.errorString(),
                           pattern.typed(std::max<qsizetype>(0, place)));
        }
        finder.m_expression.optimize();
        return finder;
    }
    finder.m_wanted = query.exact ? query.text : foldedText(query.text).text;
    if (finder.m_wanted.isEmpty()) {
        return failure(Error::Code::NoText); // of soft hyphens and the like
    }
    finder.m_falls = fallsOf(finder.m_wanted);
    return finder;
}

Result<FoundSpans> Finder::in(QStringView text, qsizetype most, const ProgressFn &progress) const
{
    constexpr int parts = 1000;
    const GoesOn goesOn = [&](qsizetype at) {
        return !progress || progress(static_cast<int>(double(parts) * double(at) / double(text.size())), parts);
    };
    FoundSpans found;
    for (qsizetype begin = 0; begin < text.size() && !found.isFull;) {
        const qsizetype lineEnd = text.indexOf(u'\n', begin);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
        const QStringView paragraph = text.sliced(begin, end - begin);
        FoundSpans here;
        const qsizetype left = most - found.spans.size();
        const bool isDone = m_query.regular ? findExpression(paragraph, begin, here, left, goesOn)
                                            : findIn(paragraph, begin, here, left, goesOn);
        found.spans += here.spans;
        found.ranAway |= here.ranAway;
        found.isFull = here.isFull;
        begin = end + 1;
        if (!isDone || !goesOn(end)) {
            return failure(Error::Code::Cancelled);
        }
    }
    return found;
}

bool Finder::findIn(QStringView paragraph, qsizetype offset, FoundSpans &found, qsizetype most,
                    const GoesOn &goesOn) const
{
    const FoldedText folded = m_query.exact ? FoldedText() : foldedText(paragraph);
    const QStringView text = m_query.exact ? paragraph : QStringView(folded.text);
    for (qsizetype i = 0, length = 0; i < text.size() && (m_query.wholeWords || found.spans.size() <= most); ++i) {
        if (i % askedEach == askedEach - 1 && !goesOn(offset + std::min(i, paragraph.size()))) {
            return false;
        }
        while (length > 0 && text.at(i) != m_wanted.at(length)) {
            length = m_falls.at(length);
        }
        length += text.at(i) == m_wanted.at(length) ? 1 : 0;
        if (length < m_wanted.size()) {
            continue;
        }
        length = m_query.wholeWords ? m_falls.at(length) : 0; // one that cuts a word may overlap one that does not
        const qsizetype first = i + 1 - m_wanted.size();
        found.spans.append(m_query.exact ? Span{first, i + 1}
                                         : Span{folded.origins.at(first).begin, folded.origins.at(i).end});
        if (!m_query.wholeWords) {
            dropOverlap(found.spans); // two hits in one ligature are one
        }
    }
    finish(found, paragraph, offset, most);
    return true;
}

bool Finder::findExpression(QStringView paragraph, qsizetype offset, FoundSpans &found, qsizetype most,
                            const GoesOn &goesOn) const
{
    const QString plain = m_query.exact ? QString() : withPlainMarks(paragraph);
    const QStringView text = m_query.exact ? paragraph : QStringView(plain);
    const auto isEnough = [&] { return !m_query.wholeWords && found.spans.size() > most; };
    for (qsizetype begin = 0; begin < text.size() && !isEnough();) {
        const qsizetype end = pieceEnd(text, begin);
        QRegularExpressionMatchIterator matches = m_expression.globalMatchView(text.sliced(begin, end - begin));
        while (!isEnough() && matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (!match.isValid()) {
                found.ranAway = true;
                break;
            }
            if (match.capturedLength() > 0) {
                found.spans.append({begin + match.capturedStart(), begin + match.capturedEnd()});
            }
        }
        found.ranAway |= !matches.isValid();
        begin = end;
        if (!goesOn(offset + end)) {
            return false;
        }
    }
    finish(found, paragraph, offset, most);
    return true;
}

void Finder::finish(FoundSpans &found, QStringView paragraph, qsizetype offset, qsizetype most) const
{
    if (m_query.wholeWords) {
        QList<Span> whole;
        keepWholeWords(found.spans, paragraph);
        for (const Span &span : std::as_const(found.spans)) {
            whole.append(span);
            dropOverlap(whole);
        }
        found.spans = whole;
    }
    found.isFull = found.spans.size() > most;
    found.spans.resize(std::min(found.spans.size(), most));
    for (Span &span : found.spans) {
        span = {span.begin + offset, span.end + offset};
    }
}

} // namespace Sidelight
