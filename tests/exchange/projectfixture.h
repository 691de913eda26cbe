// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"

#include <QCryptographicHash>
#include <QTimeZone>

/** Pieces of projects for the tests of writers and readers; ids are made from small numbers, so that failures can be
 * read. */
namespace Fixture
{

inline QUuid id(int number)
{
    return QUuid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, static_cast<uchar>(number));
}

inline Sidelight::Source source(int number, const QString &fileName, const QString &text)
{
    Sidelight::Source source;
    source.id = id(number);
    source.key = QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
    source.position = number;
    source.article.fileName = fileName;
    source.article.text = text;
    source.article.originalBytes = text.toUtf8();
    source.article.sha256 = QCryptographicHash::hash(source.article.originalBytes, QCryptographicHash::Sha256);
    return source;
}

inline Sidelight::Claim claim(int number, const QString &name, int position = 0)
{
    Sidelight::Claim claim;
    claim.id = id(number);
    claim.name = name;
    claim.position = position;
    return claim;
}

/** A coding of the words `content` where they first stand. */
inline Sidelight::Coding coding(int number, const Sidelight::Claim &claim, const Sidelight::Source &source,
                                const QString &content)
{
    Sidelight::Coding coding;
    coding.id = id(number);
    coding.claim = claim.id;
    coding.source = source.id;
    if (content.isEmpty()) {
        coding.stance = Sidelight::Stance::Omits;
    } else {
        const qsizetype at = source.article.text.indexOf(content);
        Q_ASSERT(at >= 0);
        coding.span = Sidelight::Span{at, at + content.size()};
    }
    coding.coder = QStringLiteral("ann");
    coding.created = QDateTime(QDate(2025, 11, 23), QTime(6, 0), QTimeZone::UTC);
    coding.modified = coding.created.addSecs(90);
    return coding;
}

} // namespace Fixture
