// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidelight
{

/** Where a full stop after a word is the abbreviation's own, and so may stand inside a sentence. */
enum class AbbreviationKind {
    None,
    BeforeName,   ///< "Dr.", "Gen.", an initial: a name follows
    BeforeNumber, ///< "No.", "p.": a number follows
    Anywhere,     ///< "U.S.", "Nov.", "Inc.": may end a sentence too
};

/** The kind of an abbreviation, its full stop included. English and German. O(log n). */
[[nodiscard]] AbbreviationKind abbreviationKind(QStringView word);

/** Whether the text begins as a new sentence does after an abbreviation that may end one ("The", "He", "In", a
 * quotation mark). */
[[nodiscard]] bool startsSentence(QStringView text);

} // namespace Sidelight
