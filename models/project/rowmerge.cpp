// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/rowmerge.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** All that was written: one text where it holds the other, else both, the lesser first, so that order tells nothing.
 */
QString both(const QString &a, const QString &b)
{
    if (a.contains(b)) {
        return a;
    }
    if (b.contains(a)) {
        return b;
    }
    return std::min(a, b) + u"\n\n"_s + std::max(a, b);
}

QString either(const QString &a, const QString &b)
{
    return std::max(a, b); // an empty one is the least
}

QDateTime earlier(const QDateTime &a, const QDateTime &b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

auto orderOf(const Place &place)
{
    return std::tuple(place.source, place.span);
}

auto orderOf(const Part &part)
{
    return std::tuple(part.span, part.kind, part.reason, part.masked);
}

/** Of two rows that both have: the one that was changed later, as far as is known, then the greater one. */
template <class T, class Order>
T later(const T &a, const T &b, std::weak_ordering changed, Order order)
{
    return changed < 0 || (changed == 0 && order(a) < order(b)) ? b : a;
}

} // namespace

const Article &chosenArticle(const Article &a, const Article &b)
{
    const auto key = [](const Article &article) {
        return std::tie(article.sha256, article.text, article.originalBytes, article.fileName, article.encoding.used,
                        article.encoding.declared, article.encoding.detected, article.encoding.hadErrors);
    };
    if (key(a) != key(b)) {
        return key(a) < key(b) ? b : a;
    }
    const auto isBefore = [](const Part &one, const Part &other) { return orderOf(one) < orderOf(other); };
    return std::ranges::lexicographical_compare(a.parts, b.parts, isBefore) ? b : a;
}

Source mergedRow(const Source &a, const Source &b, std::weak_ordering)
{
    Source result = a;
    result.key = std::min(a.key, b.key);
    result.position = std::min(a.position, b.position);
    result.article = chosenArticle(a.article, b.article);
    const Metadata &ofA = a.article.metadata;
    const Metadata &ofB = b.article.metadata;
    result.article.metadata = {either(ofA.outlet, ofB.outlet), either(ofA.title, ofB.title),
                               either(ofA.byline, ofB.byline), either(ofA.agency, ofB.agency),
                               either(ofA.url, ofB.url),       earlier(ofA.published, ofB.published)};
    for (const PartOverrule &overrule : b.overrules) {
        const auto known = std::ranges::find(result.overrules, overrule.span, &PartOverrule::span);
        if (known == result.overrules.end()) {
            result.overrules.append(overrule);
        } else {
            known->masked = known->masked || overrule.masked;
        }
    }
    if (a.overrules != b.overrules) {
        std::ranges::sort(result.overrules, {}, &PartOverrule::span);
    }
    result.isRead = a.isRead || b.isRead;
    result.isOpen = a.isOpen || b.isOpen;
    result.imported = earlier(a.imported, b.imported);
    return result;
}

Claim mergedRow(const Claim &a, const Claim &b, std::weak_ordering changed)
{
    // Where it hangs: under another rather than at the top.
    Claim result = later(a, b, changed, [](const Claim &claim) { return std::tuple(claim.parent, claim.position); });
    const auto chosenOf = [changed](const QString &ofA, const QString &ofB) {
        return changed == 0 ? either(ofA, ofB) : changed < 0 ? ofB : ofA;
    };
    result.name = chosenOf(a.name, b.name);
    result.shortName = chosenOf(a.shortName, b.shortName);
    result.freeColour = chosenOf(a.freeColour, b.freeColour);
    result.colour = changed == 0 ? std::min(a.colour, b.colour) : result.colour;
    result.isFolder = a.isFolder && b.isFolder;
    result.description = both(a.description, b.description);
    result.memo = both(a.memo, b.memo);
    if (a.name != b.name) {
        result.memo = both(result.memo, result.name == a.name ? b.name : a.name); // a text that someone wrote
    }
    result.examples = both(a.examples, b.examples);
    result.counterExamples = both(a.counterExamples, b.counterExamples);
    return result;
}

Coding mergedRow(const Coding &a, const Coding &b, std::weak_ordering)
{
    Coding result = later(a, b, std::weak_ordering::equivalent, [](const Coding &coding) {
        return std::tuple(coding.modified, coding.span, coding.stance, coding.claim, coding.source, coding.attributedTo,
                          coding.coder, coding.created, coding.origin, coding.rule);
    });
    result.note = both(a.note, b.note);
    return result;
}

OrphanedCoding mergedRow(const OrphanedCoding &a, const OrphanedCoding &b, std::weak_ordering)
{
    OrphanedCoding result = later(a, b, std::weak_ordering::equivalent, [](const OrphanedCoding &orphan) {
        return std::tuple(orphan.modified, orphan.stance, orphan.claim, orphan.attributedTo, orphan.coder,
                          orphan.anchor.exact, orphan.anchor.position, orphan.anchor.prefix, orphan.anchor.suffix);
    });
    result.note = both(a.note, b.note);
    return result;
}

Rejection mergedRow(const Rejection &a, const Rejection &b, std::weak_ordering changed)
{
    Rejection result = later(a, b, changed, [](const Rejection &rejection) {
        return std::tuple(rejection.created, orderOf(rejection.a), orderOf(rejection.b), rejection.coder);
    });
    result.note = both(a.note, b.note);
    return result;
}

QuoteDecision mergedRow(const QuoteDecision &a, const QuoteDecision &b, std::weak_ordering changed)
{
    return later(a, b, changed, [](const QuoteDecision &decision) {
        return std::tuple(decision.created, decision.kind, decision.found, decision.content, decision.cue,
                          decision.mention, decision.speaker, decision.type, decision.coder, decision.words);
    });
}

SpeakerDecision mergedRow(const SpeakerDecision &a, const SpeakerDecision &b, std::weak_ordering changed)
{
    return later(a, b, changed, [](const SpeakerDecision &decision) {
        return std::tuple(decision.created, decision.a, decision.b, decision.areOne, decision.coder);
    });
}

Memo mergedRow(const Memo &a, const Memo &b, std::weak_ordering)
{
    Memo result = later(a, b, std::weak_ordering::equivalent,
                        [](const Memo &memo) { return std::tuple(memo.modified, memo.coder); });
    result.text = both(a.text, b.text);
    return result;
}

SpanLink mergedRow(const SpanLink &a, const SpanLink &b, std::weak_ordering changed)
{
    SpanLink result = later(a, b, changed, [](const SpanLink &link) {
        return std::tuple(link.created, !link.isLoose(), link.kind, orderOf(link.a), orderOf(link.b), link.coder,
                          link.wordsA, link.wordsB);
    });
    result.note = both(a.note, b.note);
    return result;
}

RejectedSuggestion mergedRow(const RejectedSuggestion &a, const RejectedSuggestion &b, std::weak_ordering changed)
{
    return later(a, b, changed, [](const RejectedSuggestion &rejected) {
        return std::tuple(rejected.created, rejected.claim, orderOf(rejected.place), rejected.words, rejected.coder);
    });
}

} // namespace Sidelight
