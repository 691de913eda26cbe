// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/credit.h"
#include "models/passages/passage.h"
#include "models/text/article.h"

#include <QStringList>

namespace Sidelight
{

/**
 * The credits of an article in text order, a credit line of the whole article first. Boilerplate is left out (a
 * picture's credit says nothing of the text), and so is the article's own outlet. What a name is called short ("the
 * Journal") is resolved within the text. Language is data: resources/passages/credits.json. Linear in the text.
 */
[[nodiscard]] QList<Credit> findCredits(const Article &article);

/** What names are compared by: folded, without an article. */
[[nodiscard]] QString creditKey(const QString &name);

/** One place where a source names an outlet. */
struct CreditPlace {
    int source = 0;
    Credit credit;

    bool operator==(const CreditPlace &) const = default;
};

/** An outlet that sources name where they carry the wording of a group. */
struct SharedCredit {
    QString name;
    QList<CreditPlace> places; ///< ordered by source
    int sources = 0;           ///< how many different ones name it

    bool operator==(const SharedCredit &) const = default;
};

/**
 * The credits that stand in a paragraph of a group's members or are credit lines of their sources, most named first.
 * With two sources or more such an outlet may be what they have in common; it never proves it. `credits` and `texts`
 * are of all sources. Linear in the members and the credits of their sources.
 */
[[nodiscard]] QList<SharedCredit> sharedCredits(const PassageGroup &group, const QList<QList<Credit>> &credits,
                                                const QStringList &texts);

} // namespace Sidelight
