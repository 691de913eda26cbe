// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/coding.h"
#include "models/passages/groups.h"
#include "models/quotes/quote.h"
#include "models/syntax/prosespan.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace Sidelight
{

/** A quote as a pane shows it. Colours are palette numbers, 1 to 12; 0 is muted (speakers without a name). */
struct QuoteMark {
    Span span; ///< the content
    QuoteType type = QuoteType::Direct;
    QString speaker;  ///< in full, for tool tips and announcements; may be empty
    QString initials; ///< for the margin, at most 4 characters: "JE"
    int colour = 0;

    bool operator==(const QuoteMark &) const = default;
};

/** A coding as a pane shows it. */
struct CodingMark {
    QUuid id; ///< of the coding
    Span span;
    QString name;      ///< of the claim, in full
    QString shortName; ///< for the margin, see marginName(); empty = the name
    Stance stance = Stance::Asserts;
    QString attributedTo;
    int colour = 1; ///< colourNumber()

    bool operator==(const CodingMark &) const = default;
};

/** How words of this text stand to the text they are compared with. */
enum class DifferenceKind {
    Changed,  ///< other words stand there
    OnlyHere, ///< nothing stands there
    LeftOut,  ///< words of the other text are missing here; the span is empty and says where
    Moved,    ///< the same words, at another place
};

struct DifferenceMark {
    Span span;
    DifferenceKind kind = DifferenceKind::Changed;
    QString otherWords; ///< what stands there instead, or was left out

    bool operator==(const DifferenceMark &) const = default;
};

/** A date, number or amount as a pane shows it. */
struct ValueMark {
    Span span;
    QString text; ///< what it is and comes to, for tool tips: "Date: 24 November 2014"

    bool operator==(const ValueMark &) const = default;
};

/** Everything that a pane marks in one article: one value, in text order each. */
struct ArticleMarks {
    QList<SharedStretch> shared;
    QList<QuoteMark> quotes;
    QList<CodingMark> codings;
    QList<DifferenceMark> differences; ///< against the base, or the other text in Compare
    QList<Span> passages;              ///< bracketed at both ends (Compare)
    QList<Span> current;               ///< framed
    QList<Span> hits;                  ///< found words
    int currentHit = -1;               ///< index into hits
    QList<ProseSpan> prose;
    QList<ValueMark> values;

    bool operator==(const ArticleMarks &) const = default;
};

} // namespace Sidelight
