// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Sidelight
{

/** One place of a pattern: any of some words, word classes and kinds of number. */
struct PatternElement {
    struct Choice {
        QString name;
        bool isLiteral = false; ///< else the name of a word class or of a kind of number
        bool isGlued = false;   ///< with no blank before it
    };

    QList<Choice> choices;
    bool isOptional = false;
};

/**
 * A pattern over tokens and what its match means. Patterns have a fixed greatest length and no repetition, so that
 * trying one at a place costs a bounded number of steps.
 */
struct ValueRule {
    QList<PatternElement> elements;
    QString operation;
    QString value; ///< for the operation; "pair": two days of one month, each a time of its own
    QString
        after;    ///< the class of the word that must stand before the match, "!class" one that must not; empty for any
    QString next; ///< the class of the word behind the match, "" standing for the end of a clause; empty for any
    int sign = 1;
};

/**
 * Reads "mod? month '.'? day|ordinal": elements parted by blanks, choices by '|', words in apostrophes ("\\'" is one),
 * a question mark behind what may be absent, a plus before what has no blank before it.
 */
[[nodiscard]] QList<PatternElement> patternFromText(const QString &text);

} // namespace Sidelight
