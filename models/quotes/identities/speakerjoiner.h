// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/identities/speakerforms.h"
#include "models/quotes/identities/titlebearers.h"

namespace Sidelight
{

/** The analyst's decisions by keys (see speakerKey()), each pair in one list only. */
struct DecidedNames {
    explicit DecidedNames(const SpeakerDecisions &decisions);

    [[nodiscard]] QSet<QString> names() const;

    std::set<std::pair<QString, QString>> joined;
    QHash<QString, QSet<QString>> parted; ///< both ways
};

/**
 * Which forms are one speaker, as indexes into `forms.all`: first what the analyst joined, then full names that can be
 * one, then surnames and acronyms, then titles. A short form that could be several speakers' is the one's who is quoted
 * far more than the others, else nobody's. What the analyst parted, and full names of one surname that cannot be one,
 * never come together, but for what the analyst joined. About linear in the forms of one surname.
 */
[[nodiscard]] QList<QList<int>> joinedForms(const SpeakerForms &forms, const TitleBearers &bearers,
                                            const DecidedNames &decided);

} // namespace Sidelight
