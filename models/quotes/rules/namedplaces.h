// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/article.h"

namespace Sidelight
{

/** A place where an article names someone or something. */
struct NamedPlace {
    Span span;    ///< the name as it stands there, without titles
    QString name; ///< the fullest that the article gives: "Josh Earnest" for "Earnest"

    bool operator==(const NamedPlace &) const = default;
};

/** Where an article names people, organisations and places, in text order; boilerplate is left out. Linear. */
[[nodiscard]] QList<NamedPlace> findNames(const Article &article);

} // namespace Sidelight
