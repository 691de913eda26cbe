// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acttools.h"

using namespace Qt::StringLiterals;

namespace Sidelight::acts
{

QString joinedTexts(const QString &first, const QString &second)
{
    if (first.isEmpty()) {
        return second;
    }
    const QString between = u"\n\n"_s;
    const QStringList known = first.split(between);
    QString all = first;
    for (const QString &paragraph : second.split(between)) {
        if (!paragraph.isEmpty() && !known.contains(paragraph)) {
            all += between + paragraph;
        }
    }
    return all;
}

} // namespace Sidelight::acts
