// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/coding.h"
#include "models/project/spanlink.h"

#include <QString>

/**
 * What both directions of the exchange by REFI-QDA agree on. A claim is a code, and each stance in use a code under it
 * ("The deadline: disputes"; names of codes must differ in many programs); an omission is a coding of a whole source.
 * To whom something is attributed is a case; what a source says of itself are variables; memos and notes are notes.
 * The ids of what has no id of its own in a project are made from one that it has, so every export has the same.
 */
namespace Sidelight::qda
{

/** What we call ourselves as the origin of a file; isOurs() accepts every version of it. */
[[nodiscard]] QString origin();
[[nodiscard]] bool isOurs(const QString &origin);

/** The id of what `role` is to `owner`: "note", "memo", "selection" ... */
[[nodiscard]] QUuid derivedId(const QUuid &owner, const QString &role);
/** The id of what is known by name alone: "user", "speaker", "variable". */
[[nodiscard]] QUuid namedId(const QString &kind, const QString &name);

/** The code under a claim's that stands for a stance. */
[[nodiscard]] QUuid stanceCode(const QUuid &claim, Stance stance);
[[nodiscard]] QString stanceCodeName(const QString &claim, Stance stance);
/** The stance that a code under a claim of that name stands for by its own name; none for any other code. */
[[nodiscard]] std::optional<Stance> stanceFromCodeName(const QString &name, const QString &claim);

/** How a link of a kind points: "Associative" or "OneWay". */
[[nodiscard]] QString linkDirection(LinkKind kind);

/** What marks a case as one to whom statements are attributed: its description. English, as all of the file. */
[[nodiscard]] QString speakerMark();

/**
 * How a coding came to be, in lines ("origin: accepted", "rule: date-norm/1"); of an omission, which has no selection,
 * also when it was changed and to whom it is attributed. Empty where it was simply coded.
 */
[[nodiscard]] QString provenanceText(const Sidelight::Coding &coding);
/** Puts into a coding what provenanceText() says; false, and nothing is changed, if the text is something else. */
bool readProvenance(const QString &text, Sidelight::Coding &coding);

} // namespace Sidelight::qda
