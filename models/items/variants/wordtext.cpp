// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/variants/wordtext.h"

namespace Sidelight
{

namespace
{

constexpr qsizetype mostMarks = 6;

bool isMark(QChar unit)
{
    return !unit.isSpace() && !unit.isLetterOrNumber() && !unit.isSurrogate() && !unit.isMark();
}

/** Back over marks, if a blank stands before them: those behind a word belong to it. */
qsizetype withMarksBefore(QStringView text, qsizetype begin)
{
    qsizetype from = begin;
    while (from > 0 && begin - from < mostMarks && isMark(text.at(from - 1))) {
        --from;
    }
    return from == 0 || text.at(from - 1).isSpace() ? from : begin;
}

qsizetype withMarksAfter(QStringView text, qsizetype end)
{
    qsizetype to = end;
    while (to < text.size() && to - end < mostMarks && isMark(text.at(to))) {
        ++to;
    }
    const bool hasDash = to + 2 < text.size() && text.at(to).isSpace() && text.at(to + 2).isSpace() &&
                         text.at(to + 1).category() == QChar::Punctuation_Dash;
    return hasDash ? to + 2 : to;
}

} // namespace

QString wordsWithMarks(QStringView text, const Span &words)
{
    if (words.isEmpty()) {
        return {};
    }
    const qsizetype begin = withMarksBefore(text, words.begin);
    return text.sliced(begin, withMarksAfter(text, words.end) - begin).toString().simplified();
}

} // namespace Sidelight
