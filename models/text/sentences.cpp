// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/sentences.h"

#include "models/text/abbreviations.h"
#include "models/text/tokens.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace Sidelight
{

namespace
{

/** The last word of a sentence with its full stop, without what opens before it: "(U.S." gives "U.S.". */
QStringView lastWord(QStringView sentence)
{
    qsizetype begin = sentence.size();
    while (begin > 0 && !sentence.at(begin - 1).isSpace()) {
        --begin;
    }
    while (begin < sentence.size() && !sentence.at(begin).isLetterOrNumber()) {
        ++begin;
    }
    return sentence.sliced(begin);
}

/** Whether the break between two stretches is only an abbreviation's full stop. */
bool isFalseBreak(QStringView before, QStringView after)
{
    const QStringView word = lastWord(before);
    if (!word.endsWith(u'.') || after.isEmpty()) {
        return false;
    }
    switch (abbreviationKind(word)) {
    case AbbreviationKind::None:
        return false;
    case AbbreviationKind::BeforeName:
        return true;
    case AbbreviationKind::BeforeNumber:
        return after.front().isDigit();
    case AbbreviationKind::Anywhere:
        return !startsSentence(after);
    }
    return false;
}

class SentenceBreaker
{
public:
    SentenceBreaker()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_iterator.reset(icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status));
        Q_ASSERT(U_SUCCESS(status));
    }

    void appendSentences(QStringView text, const Span &paragraph, QList<Span> &result)
    {
        const QStringView line = text.sliced(paragraph.begin, paragraph.length());
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<UText, decltype(&utext_close)> input(
            utext_openUChars(nullptr, reinterpret_cast<const UChar *>(line.utf16()), line.size(), &status),
            &utext_close);
        m_iterator->setText(input.get(), status);
        Q_ASSERT(U_SUCCESS(status));
        const qsizetype first = result.size();
        int32_t begin = m_iterator->first();
        for (int32_t end = m_iterator->next(); end != icu::BreakIterator::DONE; begin = end, end = m_iterator->next()) {
            const Span piece = withoutOuterBlanks(line, {begin, end});
            if (piece.isEmpty()) {
                continue;
            }
            if (result.size() > first) {
                Span &last = result.last();
                const Span before{last.begin - paragraph.begin, last.end - paragraph.begin};
                if (isFalseBreak(tail(line, before), line.sliced(piece.begin, piece.length()))) {
                    last.end = piece.end + paragraph.begin;
                    continue;
                }
            }
            result.append({piece.begin + paragraph.begin, piece.end + paragraph.begin});
        }
    }

private:
    /** The end of a stretch, long enough for its last word: a chain of false breaks stays linear. */
    static QStringView tail(QStringView line, const Span &span)
    {
        constexpr qsizetype longestAbbreviation = 32;
        const qsizetype begin = std::max(span.begin, span.end - longestAbbreviation);
        return line.sliced(begin, span.end - begin);
    }

    std::unique_ptr<icu::BreakIterator> m_iterator;
};

} // namespace

QList<Span> paragraphs(QStringView text)
{
    QList<Span> result;
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        const Span line = withoutOuterBlanks(text, {begin, end});
        if (!line.isEmpty()) {
            result.append(line);
        }
        begin = end + 1;
    }
    return result;
}

QList<Span> sentences(QStringView text)
{
    QList<Span> result;
    SentenceBreaker breaker;
    for (const Span &paragraph : paragraphs(text)) {
        breaker.appendSentences(text, paragraph, result);
    }
    return result;
}

} // namespace Sidelight
