// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/identities/fullnames.h"
#include "models/quotes/speakers.h"

#include <map>
#include <set>

namespace Sidelight
{

/** One form of a speaker; a name is one over all sources, a description ("an official") of one source only. */
struct SpeakerForm {
    FullName name;
    int source = -1;                     ///< of a description
    bool isDefinite = false;             ///< "the Leader", "Iran's leader": may stand for somebody named
    std::map<QString, int> spellings;    ///< and how many quotes have each
    std::map<QString, QString> mentions; ///< by key: other forms that it is mentioned by

    [[nodiscard]] int quotes() const;
};

/** Every form of the speakers of all quotes. */
struct SpeakerForms {
    QList<SpeakerForm> all;                  ///< ordered by key, then source
    QList<QList<int>> ofQuotes;              ///< [source][quote] -> index into `all`; -1 where it is unknown
    QList<std::pair<int, int>> ofOneMention; ///< forms that one quote has both of
};

/**
 * Collects the forms. A mention that is among `asked` (keys, see speakerKey()) is a form of its own, and so can be
 * joined or parted; the others only add to what is known of the name they were resolved to. Words that are among
 * `small` are no names, whatever they begin with.
 */
[[nodiscard]] SpeakerForms speakerForms(const QList<Article> &articles, const QList<QList<Quote>> &quotes,
                                        const QSet<QString> &asked, const QSet<QString> &small = {});

} // namespace Sidelight
