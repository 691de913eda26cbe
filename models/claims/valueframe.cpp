// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/valueframe.h"

#include "models/text/folding.h"
#include "models/text/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype mostWords = 3;

/** Words that stand together: nothing but blanks and hyphens between them. */
bool isGap(QStringView between)
{
    return std::ranges::all_of(between, [](QChar c) { return c.isSpace() || c == u'-' || c == u'‐' || c == u'‑'; });
}

/** A word next to a number without a blank, or a sign that joins them: "20-13", "x.com/207", "v3". */
bool isJoined(QStringView text, qsizetype at, qsizetype beyond)
{
    const auto unit = [&](qsizetype position) {
        return position >= 0 && position < text.size() ? text.at(position) : QChar(u' ');
    };
    const QChar next = unit(at);
    if (next.isLetterOrNumber() || next == u'/' || next == u'_' || next == u'@' || next == u'#') {
        return true;
    }
    const bool isMark = next == u'-' || next == u'–' || next == u'.' || next == u':';
    return isMark && unit(beyond).isDigit();
}

QString wordAt(QStringView text, const Span &span, const ValueLanguage &language)
{
    const QString word = folded(text.sliced(span.begin, span.length()));
    return language.aliases.value(word, word);
}

bool haveForm(const QStringList &words, const QString &word)
{
    return std::ranges::any_of(words, [&](const QString &other) { return areForms(word, other); });
}

bool haveForms(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &word) { return haveForm(b, word); });
}

/** The head of what one counts, the last of its words, among what the other counts. */
bool countTheSame(const QStringList &a, const QStringList &b)
{
    return !a.isEmpty() && !b.isEmpty() && (haveForm(b, a.constLast()) || haveForm(a, b.constLast()));
}

/** The word nearest to one amount, mostly a verb, is told of the other as well; or nothing is told of one. */
bool areToldAlike(const QStringList &a, const QStringList &b)
{
    return a.isEmpty() || b.isEmpty() || haveForm(b, a.constFirst()) || haveForm(a, b.constFirst());
}

} // namespace

ValueFrame frameOf(QStringView text, const Span &clause, const Span &value, const ValueLanguage &language)
{
    ValueFrame frame;
    frame.isPart = isJoined(text, value.begin - 1, value.begin - 2) || isJoined(text, value.end, value.end + 1);
    qsizetype from = value.end;
    for (const Span &local : words(text.sliced(value.end, clause.end - value.end))) {
        const Span word{local.begin + value.end, local.end + value.end};
        const QString folded = wordAt(text, word, language);
        const bool isFurther = !language.inClass(u"further"_s, folded).isEmpty(); // "three other occasions"
        if (!isGap(text.sliced(from, word.begin - from)) || frame.counted.size() == mostWords ||
            (language.commonWords.contains(folded) && !isFurther)) {
            break;
        }
        if (!isFurther) {
            frame.counted.append(folded);
        }
        from = word.end;
    }
    const QList<Span> before = words(text.sliced(clause.begin, value.begin - clause.begin));
    qsizetype to = value.begin;
    for (auto local = before.crbegin(); local != before.crend() && frame.telling.size() < mostWords; ++local) {
        const Span word{local->begin + clause.begin, local->end + clause.begin};
        const QStringView gap = text.sliced(word.end, to - word.end);
        if (std::ranges::any_of(gap, [](QChar c) { return u",;:()–—\"“”"_s.contains(c); })) {
            break;
        }
        const QString folded = wordAt(text, word, language);
        if (!language.commonWords.contains(folded) && folded.size() > 1) {
            frame.telling.append(folded);
        }
        to = word.begin;
    }
    return frame;
}

bool areOfOneMatter(const ValueFrame &a, const ValueFrame &b)
{
    if (a.isPart || b.isPart) {
        return false;
    }
    if (!a.counted.isEmpty() && !b.counted.isEmpty()) {
        return countTheSame(a.counted, b.counted) && areToldAlike(a.telling, b.telling);
    }
    const bool isCrossed = (!a.counted.isEmpty() && haveForm(b.telling, a.counted.constLast())) ||
                           (!b.counted.isEmpty() && haveForm(a.telling, b.counted.constLast()));
    return haveForms(a.telling, b.telling) || isCrossed;
}

} // namespace Sidelight
