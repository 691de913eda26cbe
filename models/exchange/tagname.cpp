// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tagname.h"

#include "models/project/acttools.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Doubles the slashes that stand alone in a name, so that they do not part it. */
QString escaped(QString name)
{
    static const QRegularExpression slashes(u"(?<![^ ])(/+)(?![^ ])"_s);
    return name.replace(slashes, u"/\\1"_s);
}

QString unescaped(QString name)
{
    static const QRegularExpression slashes(u"(?<![^ ])/(/+)(?![^ ])"_s);
    return name.replace(slashes, u"\\1"_s);
}

} // namespace

QString tagName(const Codebook &codebook, const QUuid &claim)
{
    const Claim *entry = codebook.find(claim);
    if (!entry) {
        return {};
    }
    const auto namesakes = std::ranges::count(codebook.claims(), entry->name, &Claim::name);
    QStringList names = namesakes > 1 ? codebook.path(claim) : QStringList();
    names.append(entry->name);
    std::ranges::transform(names, names.begin(), escaped);
    return names.join(u" / ");
}

int indistinctTags(const Codebook &codebook)
{
    QHash<QStringList, int> namesakes;
    for (const Claim &claim : codebook.claims()) {
        ++namesakes[codebook.path(claim.id) << claim.name];
    }
    int indistinct = 0;
    for (const int count : std::as_const(namesakes)) {
        indistinct += count > 1 ? count : 0;
    }
    return indistinct;
}

QStringList tagPath(const QString &tag)
{
    QStringList names = tag.split(u" / "_s);
    std::ranges::transform(names, names.begin(), [](const QString &name) { return acts::cleanName(unescaped(name)); });
    return names.contains(QString()) ? QStringList() : names;
}

} // namespace Sidelight
