// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"

#include <optional>

/**
 * What an analyst can do to a project, as pure functions from the data to a Change. An act that would change nothing
 * (the name it has already, an id that is not there) gives an empty Change. Change::text is the act as the undo list
 * names it, translated. Texts typed by a person are sanitised; names lose their line ends and outer blanks too.
 */
namespace Sidelight::acts
{

// Sources

/** Adds sources as they are (see newSource()). */
[[nodiscard]] Change addSources(const QList<Source> &sources);
/** Takes a source out, with all that hangs on it: codings, orphans, decisions, links, memo. */
[[nodiscard]] Change removeSource(const ProjectData &data, const QUuid &source);
/** Puts a source at `row` of the sources table, counted without it; beyond the end is the end. */
[[nodiscard]] Change moveSource(const ProjectData &data, const QUuid &source, int row);
/** Outlet, title, date and whatever else the analyst knows better than the file. */
[[nodiscard]] Change editMetadata(const ProjectData &data, const QUuid &source, const Metadata &metadata);
/** Says that the analyst has read a source, or not; then what is not coded in it counts as silence, or does not. */
[[nodiscard]] Change setRead(const ProjectData &data, const QUuid &source, bool isRead);
/** Gives a source a pane, or takes it away. */
[[nodiscard]] Change setOpen(const ProjectData &data, const QUuid &source, bool isOpen);
/** The analyst's word on the part with exactly that span; none takes it back. */
[[nodiscard]] Change overrulePart(const ProjectData &data, const QUuid &source, const Span &span,
                                  std::optional<bool> isMasked);

// Claims

/** A claim with a fresh id, the last place under `parent` and the least used colour. */
[[nodiscard]] Claim newClaim(const ProjectData &data, const QString &name, const QUuid &parent = {});
/** Nothing where it has no name, or where there is one of its id. */
[[nodiscard]] Change addClaim(const ProjectData &data, const Claim &claim);
/** An empty name changes nothing. */
[[nodiscard]] Change renameClaim(const ProjectData &data, const QUuid &claim, const QString &name);
/** Puts a claim, with all under it, at `row` among the children of `parent`, counted without it. Never into itself. */
[[nodiscard]] Change moveClaim(const ProjectData &data, const QUuid &claim, const QUuid &parent, int row);
/** `colour` is a number of the palette, 1 to 12; a free colour no longer counts. */
[[nodiscard]] Change recolourClaim(const ProjectData &data, const QUuid &claim, int colour);
/** A colour beside the palette, "#rrggbb"; nothing where it is none. */
[[nodiscard]] Change recolourClaim(const ProjectData &data, const QUuid &claim, const QString &freeColour);
/**
 * Everything but the place in the tree: name, descriptions, examples, colour ... A claim that something is, or was,
 * coded with does not become a heading, where that would be seen no more.
 */
[[nodiscard]] Change editClaim(const ProjectData &data, const Claim &claim);
/** Takes out a claim, all under it, and their codings, orphans and rejected suggestions. */
[[nodiscard]] Change removeClaim(const ProjectData &data, const QUuid &claim);
/**
 * Gives what is coded with `from`, and the claims under it, to `into`, and takes `from` out. What would then stand
 * twice stands once, and no source both has the claim and omits it. If `into` is under `from` it takes the place of
 * `from`. Its description, memo and examples are added to those of `into`, which is no heading if either is coded.
 * O(n log n) in the codings.
 */
[[nodiscard]] Change mergeClaims(const ProjectData &data, const QUuid &from, const QUuid &into);
/**
 * Gives codings, wherever they are, to a new claim that stands behind the one that the first of them has. An omission
 * of a source that has words among them stays where it is.
 */
[[nodiscard]] Change splitClaim(const ProjectData &data, const QList<QUuid> &codings, const QString &name);

// Codings

/** A manual coding with a fresh id. */
[[nodiscard]] Coding newCoding(const QUuid &claim, const QUuid &source, const Span &span, Stance stance,
                               const QString &coder, const QDateTime &now);
/** Adds a coding; that the source omits the claim, if it says so, goes. An omission: see markOmits(). */
[[nodiscard]] Change addCoding(const ProjectData &data, const Coding &coding);
/**
 * Several at once, as one act: accepted proposals, imported codings. Those that are there already, or of nothing that
 * is there, are left out, and so is an omission where the source has the claim, before or by one of the others.
 * O(project's codings + those).
 */
[[nodiscard]] Change addCodings(const ProjectData &data, const QList<Coding> &codings);
/** Stance, attribution, note and span, or any other field, of the coding with that id; `modified` becomes `now`. */
[[nodiscard]] Change editCoding(const ProjectData &data, Coding coding, const QDateTime &now);
/** Takes a coding out. */
[[nodiscard]] Change removeCoding(const ProjectData &data, const QUuid &coding);
/** Several at once, as one act. */
[[nodiscard]] Change removeCodings(const ProjectData &data, const QList<QUuid> &codings);
/** Says that a source, which was read, omits a claim. Nothing where it has the claim, or says so already. */
[[nodiscard]] Change markOmits(const ProjectData &data, const QUuid &claim, const QUuid &source, const QString &coder,
                               const QDateTime &now);

// Passages

/** Says that what stands at two places is no shared passage; with a fresh id. */
[[nodiscard]] Rejection newRejection(const Place &a, const Place &b, const QString &coder, const QDateTime &now);
/** Several at once, as one act: all places of one wording. Those that are rejected already are left out. */
[[nodiscard]] Change rejectPassages(const ProjectData &data, const QList<Rejection> &rejections);
/** Takes rejections back: the passages count again. */
[[nodiscard]] Change restorePassages(const ProjectData &data, const QList<QUuid> &rejections);

// Quotes

/** What is to be otherwise about a quote. */
struct QuotePatch {
    std::optional<QString> speaker = {}; ///< empty: nobody knows
    std::optional<QuoteType> type = {};
    std::optional<Span> content = {};
};

/** What the analyst said of the quote whose content is there now; null: nothing, or that it is none. */
[[nodiscard]] const QuoteDecision *decisionOn(const ProjectData &data, const QUuid &source, const Span &content);
/** Puts right what the patch has of the quote whose content is there now. Nothing where a span is not of the text. */
[[nodiscard]] Change correctQuote(const ProjectData &data, const QUuid &source, const Span &content,
                                  const QuotePatch &patch, const QString &coder, const QDateTime &now);
/** Says that it is no quote; one that the analyst had marked is taken out again. */
[[nodiscard]] Change removeQuote(const ProjectData &data, const QUuid &source, const Span &content,
                                 const QString &coder, const QDateTime &now);
/** Says that there is one: direct and of an unknown speaker where the patch does not say. */
[[nodiscard]] Change addQuote(const ProjectData &data, const QUuid &source, const Span &content,
                              const QuotePatch &patch, const QString &coder, const QDateTime &now);
/** Takes back what was said of a quote; it is again as the engine finds it. */
[[nodiscard]] Change restoreQuote(const ProjectData &data, const QUuid &decision);
/** Says that two names are of one speaker; a word to the contrary no longer counts. */
[[nodiscard]] Change joinSpeakers(const ProjectData &data, const QString &a, const QString &b, const QString &coder,
                                  const QDateTime &now);
/** The same, that they are two. */
[[nodiscard]] Change partSpeakers(const ProjectData &data, const QString &a, const QString &b, const QString &coder,
                                  const QDateTime &now);

// Memos and links

/** What is written about a source, a claim, a coding or the project, whichever has that id; empty takes it away. */
[[nodiscard]] Change editMemo(const ProjectData &data, const QUuid &about, const QString &text, const QString &coder,
                              const QDateTime &now);

/** A link with a fresh id and the words of both places. */
[[nodiscard]] SpanLink newLink(const ProjectData &data, LinkKind kind, const Place &a, const Place &b,
                               const QString &coder, const QDateTime &now);
/** Nothing where both ends are one place, or where there is such a link already. */
[[nodiscard]] Change addLink(const ProjectData &data, const SpanLink &link);
/** Kind, note and ends of the link with that id. */
[[nodiscard]] Change editLink(const ProjectData &data, SpanLink link);
/** Takes links out, as one act. */
[[nodiscard]] Change removeLinks(const ProjectData &data, const QList<QUuid> &links);

// Suggestions

/** Says that a claim does not stand at a place, with a fresh id and the words there. */
[[nodiscard]] RejectedSuggestion newRejectedSuggestion(const ProjectData &data, const QUuid &claim, const Place &place,
                                                       const QString &coder, const QDateTime &now);
/** Several at once, as one act. Those that are rejected already are left out. */
[[nodiscard]] Change rejectSuggestions(const ProjectData &data, const QList<RejectedSuggestion> &suggestions);
/** Takes rejections back: it may be suggested there again. */
[[nodiscard]] Change forgetRejectedSuggestions(const ProjectData &data, const QList<QUuid> &suggestions);

} // namespace Sidelight::acts
