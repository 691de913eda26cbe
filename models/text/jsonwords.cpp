// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/jsonwords.h"

#include "models/text/folding.h"

#include <QJsonArray>

namespace Sidelight
{

QStringList stringsOf(const QJsonValue &list)
{
    QStringList result;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        result.append(value.toString());
    }
    return result;
}

QSet<QString> foldedSetOf(const QJsonValue &list)
{
    QSet<QString> result;
    for (const QString &word : stringsOf(list)) {
        result.insert(folded(word));
    }
    return result;
}

} // namespace Sidelight
