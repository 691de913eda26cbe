// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/place.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Sidelight
{

/** What one place is to another. */
enum class LinkKind {
    SameClaim,
    Answers,     ///< a answers b
    Contradicts, ///< a contradicts b
    SourceOf,    ///< a is where b has it from
};

/** The analyst's word that two places, of one source or of two, have to do with each other. */
struct SpanLink {
    QUuid id;
    LinkKind kind = LinkKind::SameClaim;
    Place a;
    Place b;
    QString wordsA; ///< what stands, or stood, at `a`
    QString wordsB;
    QString note;
    QString coder;
    QDateTime created; ///< UTC

    /** Whether a newer text no longer has the words of one end; its span is then empty, where they may have stood. */
    [[nodiscard]] bool isLoose() const { return a.span.isEmpty() || b.span.isEmpty(); }
    bool operator==(const SpanLink &) const = default;
};

/** The kind as it stands in files: "same-claim", "answers", "contradicts", "source-of". */
[[nodiscard]] QString linkKindKey(LinkKind kind);
[[nodiscard]] std::optional<LinkKind> linkKindFromKey(QStringView key);

} // namespace Sidelight
