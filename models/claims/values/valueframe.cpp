// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/valueframe.h"

#include "models/text/folding.h"
#include "models/text/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype mostCounted = 3;
constexpr qsizetype mostTelling = 4;
constexpr qsizetype mostBeyond = 5;

/** Words that stand together: nothing but blanks and hyphens between them. */
bool isGap(QStringView between)
{
    return std::ranges::all_of(between, [](QChar c) { return c.isSpace() || c == u'-' || c == u'‐' || c == u'‑'; });
}

bool endsClause(QStringView between)
{
    return std::ranges::any_of(between, [](QChar c) { return u",;:()–—\"“”"_s.contains(c); });
}

/** Is a number part of what stands next to it: "20-13", "x.com/207", "v3", "AK-47", "0800 555"? */
class Neighbours
{
public:
    Neighbours(QStringView text, const Span &value)
        : m_text(text)
        , m_value(value)
    {
    }

    [[nodiscard]] bool isPart() const
    {
        return isJoined(m_value.begin - 1, m_value.begin - 2) || isJoined(m_value.end, m_value.end + 1) || isSuffix() ||
               isInRow() || isCode();
    }

private:
    [[nodiscard]] QChar unit(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text.at(at) : u' '; }

    /** A word or a sign without a blank between. */
    [[nodiscard]] bool isJoined(qsizetype at, qsizetype beyond) const
    {
        const QChar next = unit(at);
        const bool isMark = next == u'-' || next == u'–' || next == u'.' || next == u':';
        return next.isLetterOrNumber() || u"/_@#"_s.contains(next) || (isMark && unit(beyond).isDigit());
    }

    /** "AK-47"; but "a 47-year lease". */
    [[nodiscard]] bool isSuffix() const
    {
        return unit(m_value.begin - 1) == u'-' && unit(m_value.begin - 2).isLetter() && unit(m_value.begin).isDigit();
    }

    /** "0800 555 111", "2 - 1": another number with nothing but a blank or a dash between. */
    [[nodiscard]] bool isInRow() const
    {
        const auto isFiller = [](QChar c) { return c == u' ' || c == u'-' || c == u'–'; };
        qsizetype before = m_value.begin - 1;
        while (before >= 0 && isFiller(m_text.at(before))) {
            --before;
        }
        qsizetype behind = m_value.end;
        while (behind < m_text.size() && isFiller(m_text.at(behind))) {
            ++behind;
        }
        return (unit(before).isDigit() && unit(m_value.begin).isDigit()) ||
               (unit(behind).isDigit() && unit(m_value.end - 1).isDigit());
    }

    /** "0300", "598760217": digits that nobody would write so if they were an amount. */
    [[nodiscard]] bool isCode() const
    {
        constexpr qsizetype longest = 6;
        const QStringView piece = m_text.sliced(m_value.begin, m_value.length());
        const bool areDigits = std::ranges::all_of(piece, [](QChar c) { return c.isDigit(); });
        return areDigits && (piece.size() > longest || (piece.size() > 1 && piece.front() == u'0'));
    }

    QStringView m_text;
    Span m_value;
};

/** Reads the words of a sentence around a value. */
class FrameReader
{
public:
    FrameReader(QStringView text, const Span &sentence, const Span &value, const ValueLanguage &language,
                const QSet<QString> &names)
        : m_text(text)
        , m_sentence(sentence)
        , m_value(value)
        , m_language(language)
        , m_names(names)
    {
    }

    ValueFrame read()
    {
        readBehind();
        readBefore();
        m_frame.isPart = Neighbours(m_text, m_value).isPart() || countsNothing();
        return m_frame;
    }

private:
    [[nodiscard]] QStringView piece(const Span &word) const { return m_text.sliced(word.begin, word.length()); }
    [[nodiscard]] QStringView between(qsizetype from, qsizetype to) const { return m_text.sliced(from, to - from); }
    [[nodiscard]] QList<Span> wordsIn(qsizetype from, qsizetype to) const
    {
        QList<Span> result;
        for (const Span &word : words(m_text.sliced(from, to - from))) {
            result.append({word.begin + from, word.end + from});
        }
        return result;
    }
    [[nodiscard]] QString textOf(const Span &word) const
    {
        QString text = folded(piece(word));
        if (text.endsWith(u"'s"_s)) {
            text.chop(2);
        }
        return m_language.aliases.value(text, text);
    }
    [[nodiscard]] bool isCommon(const QString &word) const
    {
        return word.size() < 2 || m_language.commonWords.contains(word) ||
               !m_language.inClass(u"roughly"_s, word).isEmpty();
    }
    [[nodiscard]] bool isCapital(const Span &word) const
    {
        return m_text.at(word.begin).isUpper() && !m_language.hasCapitalNouns;
    }
    [[nodiscard]] bool isName(const Span &word) const
    {
        const QString text = textOf(word);
        return isCapital(word) && !isCommon(text) && m_language.inClass(u"weekday"_s, text).isEmpty() &&
               m_language.inClass(u"month"_s, text).isEmpty();
    }
    [[nodiscard]] bool isReport(const QString &word) const
    {
        return m_language.stance.value(u"attributes"_s).contains(QStringList{word});
    }

    void readBehind();
    void readCounted(const QList<Span> &behind, qsizetype &next);
    void readBefore();
    void readBound(const QList<Span> &before, const QList<Span> &behind);
    void readNameBefore(const QList<Span> &before);
    [[nodiscard]] bool countsNothing() const;

    QStringView m_text;
    Span m_sentence;
    Span m_value;
    const ValueLanguage &m_language;
    const QSet<QString> &m_names;
    ValueFrame m_frame;
};

/** The words that stand together behind the value; a name behind a common noun is told of it: "the fourth time Ana". */
void FrameReader::readCounted(const QList<Span> &behind, qsizetype &next)
{
    qsizetype from = m_value.end;
    bool wasCapital = true;
    for (; next < behind.size() && m_frame.counted.size() < mostCounted; ++next) {
        const Span &word = behind.at(next);
        const QString text = textOf(word);
        const bool isFurther = !m_language.inClass(u"further"_s, text).isEmpty();
        if (!isGap(between(from, word.begin)) || (m_language.commonWords.contains(text) && !isFurther) ||
            (isCapital(word) && !wasCapital)) {
            return;
        }
        wasCapital = isCapital(word);
        m_frame.isCompound = m_frame.isCompound || (next == 0 && between(from, word.begin) == u"-");
        m_frame.isOfOthers = m_frame.isOfOthers || isFurther;
        if (!isFurther) {
            m_frame.counted.append(text);
        }
        from = word.end;
    }
}

void FrameReader::readBehind()
{
    const QList<Span> behind = wordsIn(m_value.end, m_sentence.end);
    qsizetype next = 0;
    readCounted(behind, next);
    qsizetype from = next > 0 ? behind.at(next - 1).end : m_value.end;
    for (; next < behind.size() && m_frame.beyond.size() < mostBeyond; ++next) {
        const Span &word = behind.at(next);
        if (endsClause(between(from, word.begin))) {
            break;
        }
        const QString text = textOf(word);
        if (!isCommon(text)) {
            (isName(word) ? m_frame.namesBehind : m_frame.beyond).append(text);
        }
        from = word.end;
    }
    readBound(wordsIn(m_sentence.begin, m_value.begin), behind);
}

void FrameReader::readBefore()
{
    const QList<Span> before = wordsIn(m_sentence.begin, m_value.begin);
    qsizetype to = m_value.begin;
    for (auto word = before.crbegin(); word != before.crend() && m_frame.telling.size() < mostTelling; ++word) {
        if (endsClause(between(word->end, to))) {
            break;
        }
        const QString text = textOf(*word);
        const bool isFirst = word + 1 == before.crend();
        if (!isCommon(text) && (isFirst || !isCapital(*word))) {
            m_frame.telling.append(text);
        }
        to = word->begin;
    }
    readNameBefore(before);
}

/** "Flight 207": a number behind a capital is a name's where it counts nothing; "one of them": a pronoun. */
bool FrameReader::countsNothing() const
{
    const QList<Span> before = wordsIn(m_sentence.begin, m_value.begin);
    const bool isLabel = before.size() > 1 && isCapital(before.constLast()) && m_text.at(m_value.begin).isDigit() &&
                         between(before.constLast().end, m_value.begin) == u" ";
    return m_frame.counted.isEmpty() && (isLabel || m_language.numbers.value(folded(piece(m_value))) == 1);
}

/** The nearest name before the value, not that of who reports it. */
void FrameReader::readNameBefore(const QList<Span> &before)
{
    for (qsizetype last = before.size() - 1; last >= 0 && m_frame.namesBefore.isEmpty(); --last) {
        qsizetype first = last;
        while (first >= 0 && isName(before.at(first)) &&
               (first == last || between(before.at(first).end, before.at(first + 1).begin) == u" ")) {
            --first;
        }
        // Any first word of a sentence has a capital.
        const bool isOpening = first == -1 && last == 0 && !m_names.contains(textOf(before.constFirst()));
        const bool isReported = last + 1 < before.size() && isReport(textOf(before.at(last + 1)));
        if (first < last && !isOpening && !isReported) {
            for (qsizetype at = first + 1; at <= last; ++at) {
                m_frame.namesBefore.append(textOf(before.at(at)));
            }
        }
        last = std::min(last, first + 1);
    }
}

void FrameReader::readBound(const QList<Span> &before, const QList<Span> &behind)
{
    const auto boundOf = [](const BoundWords &bound) {
        return bound.low.isEmpty() == bound.high.isEmpty() ? ValueBound::Exact
               : bound.low.isEmpty()                       ? ValueBound::AtMost
                                                           : ValueBound::AtLeast;
    };
    const auto stand = [&](const QList<Span> &all, qsizetype at, const QStringList &wanted) {
        if (at < 0 || at + wanted.size() > all.size()) {
            return false;
        }
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (folded(piece(all.at(at + i))) != wanted.at(i)) {
                return false;
            }
        }
        return true;
    };
    for (const BoundWords &bound : m_language.bounds) {
        if (stand(before, before.size() - bound.words.size(), bound.words)) {
            m_frame.bound = boundOf(bound);
            return;
        }
    }
    for (const BoundWords &bound : m_language.boundsAfter) {
        if (stand(behind, 0, bound.words)) {
            m_frame.bound = boundOf(bound);
            return;
        }
    }
    constexpr qsizetype reach = 2; // "close to"
    for (qsizetype at = std::max(qsizetype(0), before.size() - reach); at < before.size(); ++at) {
        if (!m_language.inClass(u"roughly"_s, folded(piece(before.at(at)))).isEmpty()) {
            m_frame.bound = ValueBound::About;
        }
    }
}

} // namespace

QSet<QString> namesWithin(QStringView text, const ValueLanguage &language)
{
    QSet<QString> names;
    if (language.hasCapitalNouns) {
        return names;
    }
    qsizetype end = 0;
    for (const Span &word : words(text)) {
        const bool isInSentence = text.sliced(end, word.begin - end) == u" " && end > 0;
        end = word.end;
        if (isInSentence && text.at(word.begin).isUpper()) {
            const QString name = folded(text.sliced(word.begin, word.length()));
            names.insert(language.aliases.value(name, name));
        }
    }
    return names;
}

ValueFrame frameOf(QStringView text, const Span &sentence, const Span &value, const ValueLanguage &language,
                   const QSet<QString> &names)
{
    constexpr qsizetype reach = 500; // units: what stands farther off tells nothing, and a table may have no full stop
    Span near{std::max(sentence.begin, value.begin - reach), std::min(sentence.end, value.end + reach)};
    while (near.begin > sentence.begin && near.begin < value.begin && !text.at(near.begin).isSpace()) {
        ++near.begin;
    }
    return FrameReader(text, near, value, language, names).read();
}

} // namespace Sidelight
