// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/sentences/lexicon.h"

namespace Sidelight
{

/** A name as names are compared. */
struct FullName {
    QStringList words;               ///< folded, without accents, articles and titles; the surname last
    QString key;                     ///< of the whole form: spellings of one form have the same
    QString acronym;                 ///< what the form would be for short ("wsj"), or is; empty where it makes none
    Gender gender = Gender::Unknown; ///< by a title or a given name
    bool isAcronym = false;          ///< the form is one
    bool hasTitle = false;           ///< "President Obama"
    bool isNamed = false;            ///< ends in capitals: not "a senior official"

    [[nodiscard]] QString surname() const { return words.isEmpty() ? QString() : words.constLast(); }
};

/** Folded, without a leading article and accents: what decisions are kept by. */
[[nodiscard]] QString speakerKey(const QString &form);

/** Reads a form; titles and roles before a name are the lexicon's. */
[[nodiscard]] FullName fullName(const QString &form, const Lexicon &lexicon);

/**
 * Whether two names can be of one person or body: the same but for titles; or of two words or more, with the same
 * surname, and given names that are the same, or one is an initial, a beginning ("Ben") or another transcription of the
 * other; the one may have more of them.
 */
[[nodiscard]] bool areCompatible(const FullName &a, const FullName &b);

/** Whether nothing says that one is a man and the other a woman. */
[[nodiscard]] bool haveOneGender(const FullName &a, const FullName &b);

/** Whether the one is nothing but the surname, or the acronym, of the other. */
[[nodiscard]] bool isShortFor(const FullName &shorter, const FullName &fuller);

} // namespace Sidelight
