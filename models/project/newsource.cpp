// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/newsource.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype longestKey = 12;
constexpr int numberedKeyDigits = 3;

/** What the file's name begins with, or nothing where that makes no key. */
QString keyFromName(const QString &fileName)
{
    const auto isKeyCharacter = [](QChar character) { return character.isLetterOrNumber(); };
    const auto end = std::ranges::find_if_not(fileName, isKeyCharacter);
    const QString key(fileName.cbegin(), end - fileName.cbegin());
    const bool isClosed = end == fileName.cend() || *end == u'_' || *end == u'.';
    return isClosed && key.size() <= longestKey ? key : QString();
}

QString nextNumber(const QList<Source> &existing)
{
    int highest = 0;
    for (const Source &source : existing) {
        bool isNumber = false;
        const int number = source.key.toInt(&isNumber);
        if (isNumber && source.key.size() == numberedKeyDigits) {
            highest = std::max(highest, number);
        }
    }
    return u"%1"_s.arg(highest + 1, numberedKeyDigits, 10, QChar(u'0'));
}

QString uniqueKey(const QString &wanted, const QList<Source> &existing)
{
    QSet<QString> taken;
    for (const Source &source : existing) {
        taken.insert(source.key.toCaseFolded());
    }
    QString key = wanted;
    for (int number = 2; taken.contains(key.toCaseFolded()); ++number) {
        key = u"%1-%2"_s.arg(wanted).arg(number);
    }
    return key;
}

} // namespace

Source newSource(Article article, const QList<Source> &existing, const QDateTime &now)
{
    if (article.sha256.isEmpty()) {
        article.sha256 = QCryptographicHash::hash(article.originalBytes, QCryptographicHash::Sha256);
    }
    Source source;
    source.id = QUuid::createUuid();
    const QString key = keyFromName(article.fileName);
    source.key = uniqueKey(key.isEmpty() ? nextNumber(existing) : key, existing);
    for (const Source &other : existing) {
        source.position = std::max(source.position, other.position + 1);
    }
    source.article = std::move(article);
    source.imported = now.toUTC();
    return source;
}

} // namespace Sidelight
