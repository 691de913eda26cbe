// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/reading/sourceprofile.h"

#include <QHash>

#include <algorithm>

namespace Sidelight
{

namespace
{

/** Spans in order, those that touch made one. */
QList<Span> united(QList<Span> spans)
{
    std::ranges::sort(spans);
    QList<Span> result;
    for (const Span &span : std::as_const(spans)) {
        if (!result.isEmpty() && span.begin <= result.constLast().end) {
            result.last().end = std::max(result.constLast().end, span.end);
        } else if (!span.isEmpty()) {
            result.append(span);
        }
    }
    return result;
}

qsizetype lengthOf(const QList<Span> &spans)
{
    qsizetype length = 0;
    for (const Span &span : spans) {
        length += span.length();
    }
    return length;
}

/** How much of `spans` stands outside of `left`; both united. */
qsizetype lengthOutside(const QList<Span> &spans, const QList<Span> &left)
{
    return lengthOf(united(spans + left)) - lengthOf(left);
}

ProfileClaim profileOf(const QUuid &claim, const QList<Span> &spans, double length)
{
    ProfileClaim profile{claim, static_cast<int>(spans.size()), 0, 0, 0};
    const QList<Span> together = united(spans);
    double weighted = 0;
    for (const Span &span : together) {
        weighted += static_cast<double>(span.length()) * static_cast<double>(span.begin + span.end) / 2;
    }
    profile.characters = lengthOf(together);
    profile.first = static_cast<double>(together.constFirst().begin) / length;
    profile.middle = weighted / static_cast<double>(profile.characters) / length;
    return profile;
}

QList<ProfileSpeaker> speakersOf(const QList<SpeakerWords> &quotes)
{
    QHash<QString, qsizetype> places;
    QList<ProfileSpeaker> speakers;
    for (const SpeakerWords &quote : quotes) {
        if (!places.contains(quote.speaker)) {
            places.insert(quote.speaker, speakers.size());
            speakers.append({quote.speaker, 0, 0});
        }
        ProfileSpeaker &speaker = speakers[places.value(quote.speaker)];
        ++speaker.quotes;
        speaker.characters += quote.span.length();
    }
    std::ranges::sort(speakers, [](const ProfileSpeaker &a, const ProfileSpeaker &b) {
        return std::tuple(-a.characters, a.speaker) < std::tuple(-b.characters, b.speaker);
    });
    return speakers;
}

} // namespace

SourceProfile sourceProfile(const ProfileInput &input)
{
    SourceProfile profile;
    QHash<QUuid, QList<Span>> spans;
    for (const Coding &coding : input.codings) {
        if (coding.span && !coding.span->isEmpty()) {
            spans[coding.claim].append(*coding.span);
        } else if (coding.stance == Stance::Omits) {
            profile.omitted.append(coding.claim);
        }
    }
    for (auto claim = spans.cbegin(); claim != spans.cend(); ++claim) {
        profile.claims.append(profileOf(claim.key(), claim.value(), static_cast<double>(input.length)));
    }
    std::ranges::sort(profile.claims, {},
                      [](const ProfileClaim &claim) { return std::pair(claim.first, claim.claim); });
    profile.speakers = speakersOf(input.quotes);
    QList<Span> quoted;
    for (const SpeakerWords &quote : input.quotes) {
        quoted.append(quote.span);
    }
    const QList<Span> masked = united(input.masked);
    const qsizetype all = input.length - lengthOf(masked);
    if (all > 0) {
        const auto whole = static_cast<double>(all);
        profile.ownShare = 1 - static_cast<double>(lengthOutside(input.shared, masked)) / whole;
        profile.quotedShare = static_cast<double>(lengthOutside(quoted, masked)) / whole;
    }
    return profile;
}

} // namespace Sidelight
