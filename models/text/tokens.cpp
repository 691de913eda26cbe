// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/tokens.h"

#include "models/text/folding.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace Sidelight
{

namespace
{

constexpr qsizetype snapContext = 256; // units looked at on each side of a span; longer words are not words

/** A word break iterator over UTF-16 text that is not copied. */
class WordBreaker
{
public:
    explicit WordBreaker(QStringView text)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_text.reset(utext_openUChars(nullptr, reinterpret_cast<const UChar *>(text.utf16()), text.size(), &status));
        m_iterator.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        Q_ASSERT(U_SUCCESS(status));
        m_iterator->setText(m_text.get(), status);
        m_begin = m_iterator->first();
    }

    /** The next word; false at the end. */
    bool next(Span &word)
    {
        for (int32_t end = m_iterator->next(); end != icu::BreakIterator::DONE; end = m_iterator->next()) {
            const int32_t begin = std::exchange(m_begin, end);
            if (m_iterator->getRuleStatus() >= UBRK_WORD_NUMBER) {
                word = {begin, end};
                return true;
            }
        }
        return false;
    }

private:
    struct Close {
        void operator()(UText *text) const { utext_close(text); }
    };

    std::unique_ptr<UText, Close> m_text;
    std::unique_ptr<icu::BreakIterator> m_iterator;
    int32_t m_begin = 0;
};

} // namespace

QList<Span> words(QStringView text, const QList<Span> &masked)
{
    QList<Span> result;
    result.reserve(text.size() / 6);
    WordBreaker breaker(text);
    auto mask = masked.cbegin();
    Span word;
    while (breaker.next(word)) {
        while (mask != masked.cend() && mask->end <= word.begin) {
            ++mask;
        }
        if (mask == masked.cend() || !mask->intersects(word)) {
            result.append(word);
        }
    }
    return result;
}

QStringList foldedWords(QStringView text, qsizetype most)
{
    QStringList result;
    for (const Span &word : words(text)) {
        if (result.size() == most) {
            break;
        }
        result.append(folded(text.sliced(word.begin, word.length())));
    }
    return result;
}

Span snappedToWords(QStringView text, const Span &span)
{
    const qsizetype from = std::max<qsizetype>(0, span.begin - snapContext);
    const qsizetype to = std::min(text.size(), span.end + snapContext);
    Span result{span.begin, span.begin};
    bool found = false;
    WordBreaker breaker(text.sliced(from, to - from));
    Span word;
    while (breaker.next(word)) {
        word = {word.begin + from, word.end + from};
        if (word.begin >= span.end) {
            break;
        }
        if (word.intersects(span)) {
            result = {found ? result.begin : word.begin, word.end};
            found = true;
        }
    }
    return result;
}

Span withoutOuterBlanks(QStringView text, Span span)
{
    while (span.begin < span.end && text.at(span.begin).isSpace()) {
        ++span.begin;
    }
    while (span.begin < span.end && text.at(span.end - 1).isSpace()) {
        --span.end;
    }
    return span;
}

} // namespace Sidelight
