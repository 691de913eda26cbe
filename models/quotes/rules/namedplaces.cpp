// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/rules/namedplaces.h"

#include "models/quotes/rules/names.h"

#include <algorithm>

namespace Sidelight
{

QList<NamedPlace> findNames(const Article &article)
{
    const Prose prose = readProse(article);
    const Names names(prose, {});
    QList<NamedPlace> places;
    for (const Naming &naming : names.namings()) {
        const NamedEntity &entity = names.entity(naming.entity);
        if (!entity.isDescribed) {
            places.append({naming.span, entity.name()});
        }
    }
    std::ranges::stable_sort(places, {}, &NamedPlace::span);
    return places;
}

} // namespace Sidelight
