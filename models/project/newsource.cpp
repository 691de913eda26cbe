// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/newsource.h"

#include "models/text/sha256.h"

#include <algorithm>
#include <utility>

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

void fillChecksum(Article &article)
{
    if (article.sha256.isEmpty()) {
        article.sha256 = sha256(article.originalBytes);
    }
}

} // namespace

SourceMaker::SourceMaker(const QList<Source> &existing)
{
    for (const Source &source : existing) {
        noteKey(source.key);
        m_position = std::max(m_position, source.position + 1);
        m_known.insert(source.article.sha256);
        m_open += source.isOpen ? 1 : 0;
    }
}

Source SourceMaker::make(Article article, const QDateTime &now)
{
    fillChecksum(article);
    Source source;
    source.id = QUuid::createUuid();
    const QString key = keyFromName(article.fileName);
    source.key = uniqueKey(key.isEmpty() ? nextNumber() : key);
    noteKey(source.key);
    source.position = m_position++;
    source.article = std::move(article);
    source.imported = now.toUTC();
    return source;
}

std::optional<Source> SourceMaker::makeNew(Article article, int panes, const QDateTime &now)
{
    fillChecksum(article);
    if (m_known.contains(article.sha256)) {
        return {};
    }
    m_known.insert(article.sha256);
    Source source = make(std::move(article), now);
    source.isOpen = m_open < panes;
    m_open += source.isOpen ? 1 : 0;
    return source;
}

void SourceMaker::noteKey(const QString &key)
{
    m_taken.insert(key.toCaseFolded());
    bool isNumber = false;
    const int number = key.toInt(&isNumber);
    if (isNumber && key.size() == numberedKeyDigits) {
        m_number = std::max(m_number, number);
    }
}

QString SourceMaker::nextNumber()
{
    QString key;
    do {
        key = u"%1"_s.arg(++m_number, numberedKeyDigits, 10, QChar(u'0'));
    } while (m_taken.contains(key));
    return key;
}

QString SourceMaker::uniqueKey(const QString &wanted)
{
    QString key = wanted;
    int &ending = m_endings[wanted.toCaseFolded()];
    while (m_taken.contains(key.toCaseFolded())) {
        ending = std::max(ending + 1, 2);
        key = u"%1-%2"_s.arg(wanted).arg(ending);
    }
    return key;
}

Source newSource(Article article, const QList<Source> &existing, const QDateTime &now)
{
    return SourceMaker(existing).make(std::move(article), now);
}

} // namespace Sidelight
