// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/codewords.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Does no code go on over this? */
bool isBorder(QChar unit)
{
    constexpr QStringView borders = u"\"'<>()[]\u201C\u201D\u2018\u2019";
    return unit.isSpace() || borders.contains(unit);
}

qsizetype endOfPiece(QStringView text, qsizetype at)
{
    return std::find_if(text.begin() + at, text.end(), isBorder) - text.begin();
}

bool isAddress(QStringView piece)
{
    constexpr qsizetype longestScheme = 12;
    constexpr QStringView mark = u"://";
    const qsizetype scheme = piece.first(std::min(piece.size(), longestScheme)).indexOf(mark);
    return scheme > 0 || piece.startsWith(u"www."_s);
}

/** How often letters and digits change over in a row of both: five times in "A1B2C3". */
int changesOf(QStringView row)
{
    int changes = 0;
    for (qsizetype i = 1; i < row.size(); ++i) {
        changes += row[i].isDigit() != row[i - 1].isDigit() ? 1 : 0;
    }
    return changes;
}

/** The rows of letters and digits of a piece. */
QList<QStringView> rowsOf(QStringView piece)
{
    QList<QStringView> rows;
    for (qsizetype at = 0; at < piece.size();) {
        qsizetype end = at;
        while (end < piece.size() && piece[end].isLetterOrNumber()) {
            ++end;
        }
        if (end > at) {
            rows.append(piece.sliced(at, end - at));
        }
        at = std::max(end, at + 1);
    }
    return rows;
}

bool isDateInFigures(const QList<QStringView> &rows)
{
    constexpr qsizetype year = 4;
    if (rows.size() < 3 || rows.at(1).size() > 2) {
        return false;
    }
    const bool isYearFirst = rows.at(0).size() == year && rows.at(2).size() <= 2;
    return isYearFirst || (rows.at(0).size() <= 2 && rows.at(2).size() == year);
}

/** "555-014-2277": three rows of digits, or more, too long for a date or a result. */
bool isRowOfNumbers(QStringView piece, const QList<QStringView> &rows)
{
    constexpr qsizetype fewestDigits = 7;
    qsizetype digits = 0;
    for (const QChar unit : piece) {
        if (!unit.isDigit() && unit != u'-' && unit != u'/' && unit != u'+') {
            return false;
        }
        digits += unit.isDigit() ? 1 : 0;
    }
    return rows.size() >= 3 && digits >= fewestDigits && piece.count(u'-') >= 2 && !isDateInFigures(rows);
}

/** "10.0.12.1", "4.1.0.2"; not "1.234.567.890". */
bool isDottedNumber(QStringView piece, const QList<QStringView> &rows)
{
    constexpr qsizetype group = 3;
    const bool isDotted =
        std::ranges::all_of(piece, [](QChar unit) { return unit.isDigit() || unit == u'.'; }) && rows.size() >= 4;
    return isDotted && !std::all_of(rows.begin() + 1, rows.end(), [](QStringView row) { return row.size() == group; });
}

/** "@reader_70", "#vote2016", "desk7@example.org". */
bool isHandle(QStringView piece)
{
    const qsizetype mark = piece.indexOf(u'@');
    const qsizetype name = (piece.startsWith(u'#') ? 0 : mark) + 1;
    return name > 0 && name < piece.size() && piece[name].isLetter() &&
           std::ranges::any_of(piece, [](QChar unit) { return unit.isDigit(); });
}

bool isCode(QStringView piece)
{
    constexpr int mostChanges = 3; // "1h30m", "10am-12pm"
    const QList<QStringView> rows = rowsOf(piece);
    return isHandle(piece) || isRowOfNumbers(piece, rows) || isDottedNumber(piece, rows) ||
           std::ranges::any_of(rows, [](QStringView row) { return changesOf(row) > mostChanges; });
}

} // namespace

qsizetype endOfCode(QStringView text, qsizetype at)
{
    constexpr QStringView trailing = u".,;:!?\u2026";
    if (at > 0 && !isBorder(text[at - 1])) {
        return at;
    }
    qsizetype end = endOfPiece(text, at);
    while (end > at && trailing.contains(text[end - 1])) {
        --end;
    }
    const QStringView piece = text.sliced(at, end - at);
    return isAddress(piece) || isCode(piece) ? end : at;
}

} // namespace Sidelight
