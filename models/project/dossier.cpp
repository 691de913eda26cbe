// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/dossier.h"

#include "models/claims/codebook.h"
#include "models/quotes/quoteplaces.h"
#include "models/text/sentences.h"

#include <algorithm>
#include <tuple>

namespace Sidelight
{

namespace
{

/** The stretch of the sentences that a span reaches into; the span itself where it is in none. */
Span contextOf(const QList<Span> &sentences, const Span &span)
{
    Span context = span;
    for (const Span &sentence : sentences) {
        if (sentence.intersects(span)) {
            context.begin = std::min(context.begin, sentence.begin);
            context.end = std::max(context.end, sentence.end);
        }
    }
    return context;
}

DossierSource sourceOf(const Source &source, const ClaimCell &cell, const QList<Quote> &quotes)
{
    DossierSource result{.source = source.id, .state = cell.state, .isRead = source.isRead, .codings = {}};
    for (const Coding &coding : cell.codings) {
        const Quote *quote = coding.span ? quoteAround(quotes, *coding.span) : nullptr;
        result.codings.append({coding, quote ? quote->speaker : QString()});
    }
    return result;
}

void addSpeakers(QList<DossierSpeaker> &speakers, const DossierSource &source)
{
    for (const DossierCoding &entry : source.codings) {
        const QString &name = entry.coding.attributedTo;
        if (name.isEmpty()) {
            continue;
        }
        auto known = std::ranges::find(speakers, name, &DossierSpeaker::name);
        if (known == speakers.end()) {
            speakers.append({.name = name, .codings = 0, .sources = {}});
            known = speakers.end() - 1;
        }
        ++known->codings;
        if (!known->sources.contains(source.source)) {
            known->sources.append(source.source);
        }
    }
}

} // namespace

int ClaimDossier::coded() const
{
    return static_cast<int>(std::ranges::count(sources, ClaimCell::State::Coded, &DossierSource::state));
}

ClaimDossier claimDossier(const ProjectData &data, const Analysis &analysis, const QUuid &claim)
{
    ClaimDossier dossier;
    const Claim *found = data.claim(claim);
    if (!found) {
        return dossier;
    }
    dossier.claim = *found;
    dossier.path = Codebook(data.claims).path(claim);
    QList<QUuid> ids;
    std::ranges::transform(data.sources, std::back_inserter(ids), &Source::id);
    QList<Coding> codings;
    std::ranges::copy_if(data.codings, std::back_inserter(codings),
                         [&claim](const Coding &coding) { return coding.claim == claim; });
    Claim alone = *found;
    alone.parent = QUuid();
    alone.isFolder = false;
    const ClaimMatrix matrix = claimMatrix(Codebook({alone}), ids, codings);
    for (qsizetype i = 0; i < data.sources.size(); ++i) {
        const int index = analysis.indexOf(ids.at(i));
        const QList<Quote> quotes = index < 0 ? QList<Quote>() : analysis.sources.at(index).quotes;
        dossier.sources.append(sourceOf(data.sources.at(i), matrix.rows.constFirst().cells.at(i), quotes));
        addSpeakers(dossier.speakers, dossier.sources.constLast());
    }
    std::ranges::sort(dossier.speakers, {},
                      [](const DossierSpeaker &speaker) { return std::tuple(-speaker.codings, speaker.name); });
    return dossier;
}

QList<Span> contextsOf(const Source &source, const QList<DossierCoding> &codings)
{
    const bool hasWords =
        std::ranges::any_of(codings, [](const DossierCoding &entry) { return bool(entry.coding.span); });
    const QList<Span> all = hasWords ? sentences(source.article.text) : QList<Span>();
    QList<Span> contexts;
    for (const DossierCoding &entry : codings) {
        contexts.append(entry.coding.span ? contextOf(all, *entry.coding.span) : Span());
    }
    return contexts;
}

SourceProfile profileOf(const ProjectData &data, const Analysis &analysis, const QUuid &source)
{
    const Source *found = data.source(source);
    if (!found) {
        return {};
    }
    ProfileInput input;
    input.length = found->article.text.size();
    input.masked = maskedSpans(effectiveArticle(*found));
    if (const int index = analysis.indexOf(source); index >= 0) {
        for (const SharedStretch &stretch : analysis.sources.at(index).shared) {
            input.shared.append(stretch.span);
        }
        for (const Quote &quote : analysis.sources.at(index).quotes) {
            input.quotes.append({quote.speaker, quote.content});
        }
    }
    std::ranges::copy_if(data.codings, std::back_inserter(input.codings),
                         [&source](const Coding &coding) { return coding.source == source; });
    return sourceProfile(input);
}

} // namespace Sidelight
