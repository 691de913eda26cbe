// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/article.h"

#include <QUuid>

namespace Sidelight
{

/** The analyst's word on a part: it is boilerplate after all, or it is not. Keyed by the exact span. */
struct PartOverrule {
    Span span;
    bool masked = false;

    bool operator==(const PartOverrule &) const = default;
};

/** An article in a project, with what the analyst knows of it. */
struct Source {
    QUuid id;
    QString key;      ///< short and unique in the project, three digits or the start of the file's name: "003"
    int position = 0; ///< in the sources table
    Article article;  ///< as imported; its metadata as the analyst left it
    QList<PartOverrule> overrules;
    bool isRead = false;
    bool isOpen = false; ///< ticked: it has a pane
    QDateTime imported;  ///< UTC

    bool operator==(const Source &) const = default;
};

/** The article with the analyst's overrules applied to its parts: what engines and views work on. */
[[nodiscard]] Article effectiveArticle(const Source &source);

} // namespace Sidelight
