// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readers/newswords.h"
#include "models/text/span.h"

#include <QStringView>

#include <iterator>
#include <span>

namespace Sidelight
{

/** How a line ends, closing quotation marks and brackets aside. */
enum class LineEnding {
    Open,     ///< with a word
    Stop,     ///< with a full stop
    Question, ///< with a question or exclamation mark
    Break,    ///< with a colon, comma or semicolon
};

/**
 * A paragraph of an article as its parts are told from: a line, or in text that was wrapped to a column all lines
 * between two blank ones.
 */
struct NewsLine {
    Span span;                       ///< without outer blanks
    bool afterBlank = true;          ///< a blank line (or nothing) stands before it
    QStringView text;                ///< into the article
    std::span<const Span> words;     ///< into the article; at most longestCompared of them
    std::span<const QString> folded; ///< the same words as they are compared
    QStringView key;                 ///< those in one string
    LineEnding ending = LineEnding::Open;

    [[nodiscard]] qsizetype wordCount() const { return std::ssize(words); }
};

/** Words of a line that are looked at; longer lines are running text whatever they say. */
inline constexpr qsizetype longestCompared = 80;

/** The lines of an article that hold more than blanks. */
class NewsLines final
{
public:
    explicit NewsLines(QStringView text); ///< which must outlive the lines. Linear

    Q_DISABLE_COPY_MOVE(NewsLines)

    [[nodiscard]] const QList<NewsLine> &list() const { return m_lines; }

private:
    void giveWords(QStringView text);

    // Of all lines in one piece each: one after the other they would be tens of thousands.
    QList<Span> m_words;
    QString m_keys;
    QStringList m_folded; ///< into the keys
    QList<NewsLine> m_lines;
};

} // namespace Sidelight
