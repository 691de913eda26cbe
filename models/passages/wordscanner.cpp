// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/wordscanner.h"

#include "models/text/tokens.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace Sidelight
{

namespace
{

/** A longer run is cut: nobody's word, and lengths are kept in 16 bits. */
constexpr qsizetype longestWord = 60000;
/** A word of such a script (or of Hangul) says about what three times as many letters of an alphabet do. */
constexpr quint32 lettersPerIdeograph = 3;
constexpr char32_t firstDictionaryScript = 0x0E00; // Thai

enum class Kind { Separator, Letter, Mark, Dictionary };

/** The lower-case letter or the digit that an ASCII character is, or 0. */
constexpr std::array<char16_t, 128> plainLetters = [] {
    std::array<char16_t, 128> letters{};
    for (char16_t c = u'0'; c <= u'9'; ++c) {
        letters[c] = c;
    }
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        letters[c] = c;
        letters[c - 0x20U] = c;
    }
    return letters;
}();

[[nodiscard]] constexpr char16_t plainLetter(char16_t unit)
{
    return unit < plainLetters.size() ? plainLetters[unit] : u'\0';
}

[[nodiscard]] bool isOfDictionaryScript(char32_t c)
{
    if (c < firstDictionaryScript) {
        return false;
    }
    const int lineBreak = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_LINE_BREAK);
    const int wordBreak = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_WORD_BREAK);
    if (lineBreak == U_LB_COMPLEX_CONTEXT || lineBreak == U_LB_H2 || lineBreak == U_LB_H3 ||
        wordBreak == U_WB_KATAKANA || u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC) != 0) {
        return true;
    }
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &status) == USCRIPT_HIRAGANA;
}

/** What UAX 29 makes of the character. */
[[nodiscard]] Kind kindOf(char32_t c)
{
    if (c < plainLetters.size()) {
        return plainLetter(static_cast<char16_t>(c)) != 0 ? Kind::Letter : Kind::Separator;
    }
    if (isOfDictionaryScript(c)) {
        return Kind::Dictionary;
    }
    switch (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_WORD_BREAK)) {
    case U_WB_ALETTER:
    case U_WB_HEBREW_LETTER:
    case U_WB_NUMERIC:
        return Kind::Letter;
    case U_WB_EXTEND:
    case U_WB_FORMAT:
    case U_WB_ZWJ:
        return Kind::Mark;
    default:
        return Kind::Separator;
    }
}

struct Character {
    char32_t code = 0;
    int units = 1;
};

[[nodiscard]] Character characterAt(QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    if (QChar::isHighSurrogate(unit) && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(unit, text[at + 1].unicode()), 2};
    }
    return {unit, 1};
}

[[nodiscard]] constexpr bool isHyphen(char16_t unit)
{
    return unit == u'-' || unit == u'\u2010' || unit == u'\u00AD';
}

class Scanner
{
public:
    Scanner(QStringView text, Vocabulary &vocabulary, std::vector<ScannedWord> &words)
        : m_text(text)
        , m_vocabulary(vocabulary)
        , m_words(words)
    {
    }

    void scan(Pulse &pulse)
    {
        constexpr qsizetype unitsAtOnce = 1 << 18;
        for (qsizetype at = 0; at < m_text.size() && pulse.look();) {
            at = scan(at, std::min(at + unitsAtOnce, m_text.size()));
        }
    }

private:
    /** Reads the words that begin before `end`; returns where the next ones may begin. */
    [[nodiscard]] qsizetype scan(qsizetype at, qsizetype end)
    {
        while (at < end) {
            const char16_t unit = m_text[at].unicode();
            if (plainLetter(unit) != 0) {
                at = plainWord(at);
            } else if (unit < plainLetters.size()) {
                ++at;
            } else {
                at = beyondAscii(at);
            }
        }
        return at;
    }

    /** Reads a word that begins with ASCII; returns its end. */
    [[nodiscard]] qsizetype plainWord(qsizetype begin)
    {
        quint64 hash = Vocabulary::hashSeed;
        const char16_t *unit = m_text.utf16() + begin;
        const char16_t *const end = m_text.utf16() + m_text.size();
        for (char16_t letter = 0; unit != end && (letter = plainLetter(*unit)) != 0; ++unit) {
            hash = Vocabulary::hashed(hash, letter);
        }
        const qsizetype at = unit - m_text.utf16();
        const char16_t next = at < m_text.size() ? m_text[at].unicode() : u' ';
        if ((next >= plainLetters.size() && goesOn(at)) || (isHyphen(next) && behindLineEnd(at) > 0) ||
            at - begin > longestWord) {
            return anyWord(begin);
        }
        const auto length = static_cast<quint32>(at - begin);
        m_words.push_back({static_cast<quint32>(begin), length, m_vocabulary.plainId(hash, length)});
        return at;
    }

    [[nodiscard]] bool goesOn(qsizetype at) const
    {
        const Kind kind = kindOf(characterAt(m_text, at).code);
        return kind == Kind::Letter || kind == Kind::Mark;
    }

    [[nodiscard]] qsizetype beyondAscii(qsizetype at)
    {
        const Character character = characterAt(m_text, at);
        switch (kindOf(character.code)) {
        case Kind::Letter:
            return anyWord(at);
        case Kind::Dictionary:
            return dictionaryWords(at);
        default:
            return at + character.units;
        }
    }

    /** Reads a word of any letters; returns its end. */
    [[nodiscard]] qsizetype anyWord(qsizetype begin)
    {
        QString joined; // where the end of a line was within the word
        qsizetype from = begin;
        qsizetype at = begin;
        while (at < m_text.size() && at - begin < longestWord) {
            const Character character = characterAt(m_text, at);
            const Kind kind = kindOf(character.code);
            const qsizetype behind = isHyphen(m_text[at].unicode()) ? behindLineEnd(at) : 0;
            if (behind > 0) {
                joined += m_text.sliced(from, at - from);
                at = from = behind;
            } else if (kind == Kind::Letter || kind == Kind::Mark) {
                at += character.units;
            } else {
                break;
            }
        }
        joined += m_text.sliced(from, at - from);
        put(begin, at, joined, static_cast<quint32>(joined.size()));
        return at;
    }

    /** Where a word goes on that a hyphen breaks at the end of a line; 0 if it does not. */
    [[nodiscard]] qsizetype behindLineEnd(qsizetype hyphen) const
    {
        qsizetype at = hyphen + 1;
        if (at >= m_text.size() || m_text[at] != u'\n') {
            return 0;
        }
        for (++at; at < m_text.size() && m_text[at] == u' '; ++at) {
        }
        return at < m_text.size() && m_text[at].isLower() ? at : 0;
    }

    /** Reads a run of a script without blanks; returns its end. */
    [[nodiscard]] qsizetype dictionaryWords(qsizetype begin)
    {
        qsizetype end = begin;
        while (end < m_text.size()) {
            const Character character = characterAt(m_text, end);
            const Kind kind = kindOf(character.code);
            if (kind != Kind::Dictionary && kind != Kind::Mark) {
                break;
            }
            end += character.units;
        }
        const QStringView run = m_text.sliced(begin, end - begin);
        for (const Span &word : words(run)) {
            put(begin + word.begin, begin + word.end, run.sliced(word.begin, word.length()),
                lettersPerIdeograph * static_cast<quint32>(word.length()));
        }
        return end;
    }

    void put(qsizetype begin, qsizetype end, QStringView spelling, quint32 letters)
    {
        m_words.push_back(
            {static_cast<quint32>(begin), static_cast<quint32>(end - begin), m_vocabulary.id(spelling, letters)});
    }

    QStringView m_text;
    Vocabulary &m_vocabulary;
    std::vector<ScannedWord> &m_words;
};

/** Whether a sign between two words can be part of one word for UAX 29: "1,237", "U.S", "don't", "left_right". */
[[nodiscard]] bool mayJoin(QChar sign)
{
    switch (sign.unicode()) {
    case u'.':
    case u',':
    case u':':
    case u';':
    case u'\'':
    case u'_':
        return true;
    default:
        return sign.unicode() >= plainLetters.size() && !sign.isSpace();
    }
}

[[nodiscard]] bool isWordPart(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size()) {
        return false;
    }
    const QChar unit = text[at];
    return unit.unicode() < plainLetters.size() ? plainLetter(unit.unicode()) != 0
                                                : unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate() ||
                                                      unit.category() == QChar::Other_Format;
}

[[nodiscard]] bool isDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

/** Goes over the rest of a number from the sign at its end: to the place behind (or before) "1,237.50". */
[[nodiscard]] qsizetype beyondNumber(QStringView text, qsizetype sign, int step)
{
    while (isDigit(text, sign - step) && isDigit(text, sign + step) && (text[sign] == u',' || text[sign] == u'.')) {
        for (sign += step; isDigit(text, sign); sign += step) {
        }
    }
    return sign;
}

/** Whether a word may go on over the place between two units: over nothing, or over one sign. */
[[nodiscard]] bool mayGoOn(QStringView text, qsizetype sign, qsizetype beyond)
{
    if (sign < 0 || sign >= text.size() || text[sign] == u' ') {
        return false;
    }
    return isWordPart(text, sign) || text[sign] == u'_' || (mayJoin(text[sign]) && isWordPart(text, beyond)) ||
           (text[sign] == u'\'' && sign > 0 && text[sign - 1].script() == QChar::Script_Hebrew);
}

} // namespace

void scanWords(QStringView text, Vocabulary &vocabulary, std::vector<ScannedWord> &words, Pulse &pulse)
{
    Scanner(text, vocabulary, words).scan(pulse);
}

Span wholeWords(QStringView text, const Span &span)
{
    const qsizetype before = beyondNumber(text, span.begin - 1, -1);
    const qsizetype behind = beyondNumber(text, span.end, 1);
    Span result{before + 1, behind};
    if (mayGoOn(text, before, before - 1)) {
        result.begin = std::min(result.begin, snappedToWords(text, {span.begin, span.begin + 1}).begin);
    }
    if (mayGoOn(text, behind, behind + 1)) {
        result.end = std::max(result.end, snappedToWords(text, {span.end - 1, span.end}).end);
    }
    return result;
}

} // namespace Sidelight
