// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/progress.h"
#include "models/text/result.h"
#include "models/text/span.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <functional>

namespace Sidelight
{

/** What is looked for. */
struct FindQuery {
    QString text;
    bool exact = false;      ///< letter by letter; else folded: case, kinds of quotation marks, dashes and blanks alike
    bool wholeWords = false; ///< a hit begins and ends where a word does
    bool regular = false;    ///< `text` is a regular expression (PCRE2)

    bool operator==(const FindQuery &) const = default;
};

/** What was found in one text. */
struct FoundSpans {
    QList<Span> spans; ///< in text order, not overlapping, none empty
    /** A paragraph was given up: the regular expression needs too many steps there. */
    bool ranAway = false;
    bool isFull = false; ///< there are more hits than were asked for

    bool operator==(const FoundSpans &) const = default;
};

/**
 * Finds words in texts. Made once for a query and used for any number of texts, in any one thread.
 *
 * A hit never goes over the end of a paragraph (a line end); `^` and `$` are the ends of a paragraph, or of a
 * piece of a very long one (see in()), and nothing is looked back at over them. Folded, a query
 * finds what differs from it only as folded() allows, or by how wide a blank is and whether it may break; a hit then
 * covers whole characters with their combining marks. Folded expressions ignore case, and match `'`, `"`, `-` and a
 * blank with each of their kinds.
 */
class Finder final
{
public:
    /** Errors: Malformed (the expression is wrong: detail says how, offset where), NoText (nothing to look for). */
    [[nodiscard]] static Result<Finder> of(const FindQuery &query);

    /**
     * The hits in a text, at most `most`. Linear in the text but for regular expressions: these are stopped at a fixed
     * number of steps a place, and look at paragraphs of more than 16,384 units in pieces, cut at blanks.
     * `progress` is asked after each paragraph and each piece of one. Errors: Cancelled.
     */
    [[nodiscard]] Result<FoundSpans> in(QStringView text, qsizetype most, const ProgressFn &progress = {}) const;

private:
    Finder() = default;

    /** Whether to go on behind a place of the text. */
    using GoesOn = std::function<bool(qsizetype at)>;

    /** Find up to one more than `most` in a paragraph that begins at `offset`; false if they were stopped. */
    bool findIn(QStringView paragraph, qsizetype offset, FoundSpans &found, qsizetype most, const GoesOn &goesOn) const;
    bool findExpression(QStringView paragraph, qsizetype offset, FoundSpans &found, qsizetype most,
                        const GoesOn &goesOn) const;

    /** Keeps whole words, no more than `most`, and counts from the beginning of the text. */
    void finish(FoundSpans &found, QStringView paragraph, qsizetype offset, qsizetype most) const;

    FindQuery m_query;
    QString m_wanted;         ///< as it is compared
    QList<qsizetype> m_falls; ///< where the comparison goes on after a difference (Knuth, Morris, Pratt)
    QRegularExpression m_expression;
};

} // namespace Sidelight
