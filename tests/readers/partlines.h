// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readers/newsparts.h"

#include <QStringList>

namespace Sidelight
{

// Sanitizers make everything slower; the tests only tell linear work from quadratic.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr qint64 patience = 60'000; // ms
#else
inline constexpr qint64 patience = 5'000; // ms
#endif

inline QString partName(PartKind kind)
{
    switch (kind) {
    case PartKind::Headline:
        return QStringLiteral("headline");
    case PartKind::Subhead:
        return QStringLiteral("subhead");
    case PartKind::Section:
        return QStringLiteral("section");
    case PartKind::Byline:
        return QStringLiteral("byline");
    case PartKind::Dateline:
        return QStringLiteral("dateline");
    case PartKind::Date:
        return QStringLiteral("date");
    case PartKind::Credit:
        return QStringLiteral("credit");
    case PartKind::Caption:
        return QStringLiteral("caption");
    case PartKind::Counter:
        return QStringLiteral("counter");
    case PartKind::Newsletter:
        return QStringLiteral("newsletter");
    case PartKind::Related:
        return QStringLiteral("related");
    case PartKind::Repetition:
        return QStringLiteral("repetition");
    }
    return {};
}

/** The parts of a text as lines that a test can be read by: "caption (masked): Two people at a door." */
inline QStringList partLines(const QString &text)
{
    QStringList lines;
    for (const Part &part : newsParts(text).parts) {
        lines.append(partName(part.kind) + (part.masked ? QStringLiteral(" (masked): ") : QStringLiteral(": ")) +
                     text.sliced(part.span.begin, part.span.length()));
    }
    return lines;
}

/** Two paragraphs that no rule has anything to say about. */
inline QString runningText()
{
    return QStringLiteral("The harbour board voted on Tuesday to close the northern quay for a year, after engineers "
                          "found that the piles under it had moved by more than a hand's breadth since the winter.\n\n"
                          "Fishing crews said that they had been told nothing before the vote, and that the two quays "
                          "left to them were too short for the larger boats that land their catch at night.");
}

} // namespace Sidelight
