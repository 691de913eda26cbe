// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/reading/matrix.h"
#include "models/claims/reading/sourceprofile.h"
#include "models/project/analysis.h"
#include "models/project/projectdata.h"

namespace Sidelight
{

/** A coding with who speaks there. */
struct DossierCoding {
    Coding coding;
    QString speaker; ///< of the quote that it stands in (quoteAround()); empty outside of quotes, or if nobody knows

    bool operator==(const DossierCoding &) const = default;
};

/** What one source has of the claim. */
struct DossierSource {
    QUuid source;
    ClaimCell::State state = ClaimCell::State::NotReviewed;
    bool isRead = false; ///< tells a source that is silent from one that nobody has read
    QList<DossierCoding> codings;

    bool operator==(const DossierSource &) const = default;
};

/** Someone to whom the claim is attributed, or through whom it is disputed. */
struct DossierSpeaker {
    QString name;
    int codings = 0;
    QList<QUuid> sources; ///< each once, in the order of the project

    bool operator==(const DossierSpeaker &) const = default;
};

/** All that a project knows of one claim. */
struct ClaimDossier {
    Claim claim;
    QStringList path; ///< names above it in the codebook
    QList<DossierSource> sources;
    QList<DossierSpeaker> speakers; ///< most codings first, then by name

    /** Sources with at least one coding of words. */
    [[nodiscard]] int coded() const;
};

/**
 * The dossier of a claim over all sources, in the order of the project; an empty one for an unknown id. Speakers are
 * those whom codings name; `analysis` tells who speaks where. Linear in the codings and in the quotes of what is coded.
 */
[[nodiscard]] ClaimDossier claimDossier(const ProjectData &data, const Analysis &analysis, const QUuid &claim);

/**
 * What stands round each of the codings of a source: the sentences that it reaches into; an empty span for an omission.
 * Linear in the text.
 */
[[nodiscard]] QList<Span> contextsOf(const Source &source, const QList<DossierCoding> &codings);

/**
 * What a source says, where, through whom, and what share of it is its own; see sourceProfile(). An empty one for an
 * unknown id. Linear in the source and in the codings.
 */
[[nodiscard]] SourceProfile profileOf(const ProjectData &data, const Analysis &analysis, const QUuid &source);

} // namespace Sidelight
