// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUuid>

namespace Sidelight
{

/** An entry of the codebook. */
struct Claim {
    QUuid id;
    QUuid parent;     ///< null at the top of the tree
    int position = 0; ///< among its siblings
    QString name;
    QString shortName; ///< for narrow margins, at most 12 characters; empty = made from the name
    QString description;
    QString memo;
    int colour = 1;          ///< 1 to 12 of the palette
    bool isFolder = false;   ///< a heading that only holds other claims
    QString freeColour = {}; ///< "#rrggbb" in place of the palette's; empty = of the palette
    QString examples = {};
    QString counterExamples = {}; ///< what looks like the claim, but is not meant

    bool operator==(const Claim &) const = default;
};

} // namespace Sidelight
