// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/coding.h"

#include <QList>

namespace Sidelight
{

/** Someone whose words a source has. */
struct SpeakerWords {
    QString speaker; ///< empty: nobody knows
    Span span;
};

/** A claim in a source. */
struct ProfileClaim {
    QUuid claim;
    int codings = 0;
    qsizetype characters = 0; ///< that are coded with it, each counted once
    double first = 0;         ///< where its first coding begins: 0 the lead, 1 the tail
    double middle = 0;        ///< the middle of what is coded, on average

    bool operator==(const ProfileClaim &) const = default;
};

/** Who speaks in a source, and how much. */
struct ProfileSpeaker {
    QString speaker;
    int quotes = 0;
    qsizetype characters = 0;

    bool operator==(const ProfileSpeaker &) const = default;
};

/** What a source says, where in the text, through whom, and how much of it is its own. */
struct SourceProfile {
    QList<ProfileClaim> claims;     ///< from lead to tail
    QList<QUuid> omitted;           ///< claims that the analyst says it omits
    QList<ProfileSpeaker> speakers; ///< who says most first
    double ownShare = 0;            ///< of its text: what no other source has
    double quotedShare = 0;         ///< of its text: what someone says in it

    bool operator==(const SourceProfile &) const = default;
};

/** What a profile is made from: the spans are in one text. */
struct ProfileInput {
    qsizetype length = 0; ///< of the text
    QList<Span> masked;   ///< boilerplate, which does not count
    QList<Span> shared;   ///< what other sources have too
    QList<SpeakerWords> quotes;
    QList<Coding> codings; ///< of this source
};

/** Shares are of the characters outside boilerplate; 0 where there are none. O(n log n). */
[[nodiscard]] SourceProfile sourceProfile(const ProfileInput &input);

} // namespace Sidelight
