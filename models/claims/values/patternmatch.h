// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/numberwords.h"

#include <limits>

namespace Sidelight
{

/** A text cut up for the recognisers; the language must outlive it. */
struct ReadText {
    const ValueLanguage *language = nullptr;
    QList<ValueToken> tokens;
    QList<NumberRun> numbers = {};
    QList<int> numberAtToken = {}; ///< index into numbers of the one that begins there; -1 for none
};

[[nodiscard]] ReadText readText(QStringView text, const ValueLanguage &language);

/** What an element of a pattern matched. */
struct Capture {
    QString name;  ///< of the class or the kind of number; empty for a literal
    QString value; ///< of the word in its class; the token's text for the rest
    double number = 0;
};

/** A place where a rule holds. */
struct PatternMatch {
    const ValueRule *rule = nullptr;
    int begin = 0; ///< tokens
    int end = 0;
    QList<Capture> captures;

    /** The first capture of that name; null if there is none. */
    [[nodiscard]] const Capture *find(QStringView name) const;
    /** "Thursday", "Thu". */
    [[nodiscard]] const Capture *weekday() const { return find(u"weekday") ? find(u"weekday") : find(u"weekdayShort"); }
    [[nodiscard]] QString valueOf(QStringView name) const { return find(name) ? find(name)->value : QString(); }
};

/**
 * The longest match of any rule of the text's language that begins at a token and ends before another; of two the first
 * rule's.
 */
[[nodiscard]] std::optional<PatternMatch> longestMatch(const ReadText &text, int at,
                                                       int before = std::numeric_limits<int>::max());

} // namespace Sidelight
