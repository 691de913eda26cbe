// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/credit.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Sidelight
{

/** "according to {outlet}": what stands before or after a name, as folded words. One of the two is empty. */
struct CreditPattern {
    CreditKind kind = CreditKind::Reported;
    QStringList before;
    QStringList after;
    bool isPossessive = false; ///< the name stands in the possessive: "{outlet}'s report"
    bool isTelling = false;    ///< enough for a name that is in no list

    [[nodiscard]] const QStringList &anchor() const { return before.isEmpty() ? after : before; }
};

/** The language data of resources/passages/credits.json, and the names of agencies from resources/readers/news.json. */
struct CreditWords {
    QHash<QString, QList<CreditPattern>> patterns; ///< by the first word of their anchor
    QHash<QString, QString> articles;              ///< before a name, folded: how it is kept, or that it is not
    QHash<QString, QString> sameNames;             ///< folded name -> the one that stands for it
    QSet<QString> names;                           ///< of agencies and outlets, as written and in capitals
    QSet<QString> agencies;                        ///< of agencies alone
    QSet<QString> fillers;                         ///< may stand between a name and its verb
    QSet<QString> kindsOfOutlet;                   ///< "newspaper": may stand before a name
    QSet<QString> afterReporting;
    QSet<QString> outletWords; ///< "Times": part of many names
    QSet<QString> notOutlets;  ///< part of other names
    QSet<QString> notAlone;    ///< outlet words that are no name by themselves: "the press"
    QSet<QString> notInNames;  ///< begin sentences: "On Thursday Reuters reported"
    QSet<QString> dates;       ///< weekdays and months
    QSet<QString> particles;   ///< small words inside of names: "of"
    QSet<QString> joiners;     ///< between names: "and"
};

/** The one unchanging copy, read on first use; from any thread. */
[[nodiscard]] const CreditWords &creditWords();

} // namespace Sidelight
