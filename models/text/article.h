// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace Sidelight
{

/** How the bytes of a file became text: what the file declared, what was detected, what was used. */
struct Encoding {
    QString declared; ///< by a BOM, a header, the user; empty if nothing was
    QString detected; ///< by looking at the bytes
    QString used;
    bool hadErrors = false; ///< some bytes could not be decoded and stand as U+FFFD

    bool operator==(const Encoding &) const = default;
};

/** What an article says of itself. An empty field means that it does not say: nothing is guessed. */
struct Metadata {
    QString outlet;
    QString title;
    QString byline;
    QString agency; ///< who is credited, as written: "Al Jazeera and Reuters"
    QString url;
    QDateTime published; ///< as written; invalid if not given

    bool operator==(const Metadata &) const = default;
};

/** The parts that a news article is made of. Running text is not listed. */
enum class PartKind {
    Headline,
    Subhead,
    Section, ///< a rubric above the headline: "International"
    Byline,
    Dateline, ///< "WASHINGTON --"
    Date,
    Credit,  ///< the agencies the article is made from
    Caption, ///< of a picture, with its photo credit
    Counter, ///< visitors, votes
    Newsletter,
    Related,    ///< links to other pages
    Repetition, ///< a line that stands in the article before and is none of the above
};

/** Why a stretch was taken for its part: shown to the analyst, who may overrule it. */
enum class PartReason {
    Position,          ///< where it stands and how long it is
    Wording,           ///< the words are those of such a part
    Repeated,          ///< the same line stands in the article twice
    PhotoCredit,       ///< it names a photographer or picture agency
    BesideBoilerplate, ///< it stands among other lines of the kind
};

/**
 * A part of an article, with the reason. A masked part is boilerplate: it is shown dimmed and is left out of
 * matching and counting, but never deleted.
 */
struct Part {
    PartKind kind = PartKind::Headline;
    Span span;
    PartReason reason = PartReason::Position;
    bool masked = false;

    bool operator==(const Part &) const = default;
};

/**
 * One article as it was imported. It never changes after import: every position in the program and in exported files
 * refers to `text`.
 *
 * Cheap to copy (all large members are implicitly shared).
 */
struct Article {
    QString fileName;         ///< name of the imported file without its folder
    QString text;             ///< the reading text: sanitised, LF line ends, see sanitised()
    QByteArray originalBytes; ///< the file as it was
    QByteArray sha256;        ///< of originalBytes, 32 bytes
    Encoding encoding;
    Metadata metadata;
    QList<Part> parts; ///< in text order, not overlapping

    bool operator==(const Article &) const = default;
};

/** The masked spans of the article in text order, touching ones joined. */
[[nodiscard]] QList<Span> maskedSpans(const Article &article);

} // namespace Sidelight
