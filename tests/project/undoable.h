// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/acts.h"

namespace Sidelight
{

/** Applies an act to the data. What is wrong with it; empty if it changes something, says what, and can be taken back.
 */
inline QString carriedOut(ProjectData &data, const Change &change)
{
    if (change.isEmpty()) {
        return QStringLiteral("it holds no change");
    }
    if (change.text.isEmpty() || change.text.contains(u'%')) {
        return QStringLiteral("it does not say what it does: ") + change.text;
    }
    const ProjectData before = data;
    data.apply(change);
    ProjectData back = data;
    back.apply(inverted(change));
    return data == before   ? QStringLiteral("nothing changes: ") + change.text
           : back != before ? QStringLiteral("it is not taken back: ") + change.text
                            : QString();
}

} // namespace Sidelight
