// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quote.h"

#include <QDateTime>
#include <QUuid>

namespace Sidelight
{

/** The analyst's word on one quote of a source: what of it is otherwise, that it is none, or that here is one. */
struct QuoteDecision {
    enum class Kind {
        Changed,
        Removed,
        Added,
    };

    QUuid id;
    QUuid source;
    Kind kind = Kind::Changed;
    Span found;    ///< the content as the engine found it, or of an added quote: as it was marked
    QString words; ///< what stands there, so that it can be told when the engine finds something else
    // What is not set is left to the engine.
    std::optional<Span> content;
    std::optional<Span> cue;
    std::optional<Span> mention;
    std::optional<QString> speaker; ///< empty: nobody knows
    std::optional<QuoteType> type;
    QString coder;     ///< who said so
    QDateTime created; ///< UTC

    /** Where the quote is now. */
    [[nodiscard]] Span span() const { return content.value_or(found); }
    /** Whether it says nothing that the engine does not. */
    [[nodiscard]] bool isIdle() const
    {
        return kind == Kind::Changed && !content && !cue && !mention && !speaker && !type;
    }
    bool operator==(const QuoteDecision &) const = default;
};

} // namespace Sidelight
