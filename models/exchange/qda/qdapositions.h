// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/qda/qdaproject.h"
#include "models/text/span.h"

#include <QString>

namespace Sidelight::qda
{

/** How a program counted the positions of a text. The first is what the standard says. */
struct Counting {
    bool inUtf16 = false;        ///< UTF-16 units, not code points
    bool lineBreakIsTwo = false; ///< a line break counts as CR and LF
    bool markCounts = false;     ///< so does the byte order mark at the start

    bool operator==(const Counting &) const = default;
    [[nodiscard]] bool isStandard() const { return *this == Counting(); }
};

/** Positions of one text, as a program counted them, in the reading text that is made of it. */
class Places final
{
public:
    /** `raw` is the decoded file, its byte order mark taken off: sanitised() of it is the reading text. Linear. */
    Places(const QString &raw, const Counting &counting);

    /** Where a selection is; clamped to the text. Constant. */
    [[nodiscard]] Span span(qint64 start, qint64 end) const;
    /** The number of positions that the program's text has. */
    [[nodiscard]] qint64 length() const { return static_cast<qint64>(m_places.size()) - 1; }

private:
    [[nodiscard]] qsizetype place(qint64 position) const;

    QList<qsizetype> m_places; ///< of each of the program's positions, and of the end
};

/**
 * How the positions of a text were counted: so that most selections hold the words that they are named after, then so
 * that most begin and end at the edges of words; the standard's way where nothing speaks against it.
 * Linear in the text and the selections.
 */
[[nodiscard]] Counting countingOf(const QString &raw, bool hadMark, const QList<Selection> &selections);

} // namespace Sidelight::qda
