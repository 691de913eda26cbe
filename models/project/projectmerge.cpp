// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectmerge.h"

#include "models/project/acttools.h"
#include "models/project/textreplacement.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
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

auto orderOf(const Part &part)
{
    return std::tuple(part.span, part.kind, part.reason, part.masked);
}

/** Which of two readings of an article counts. */
const Article &chosen(const Article &a, const Article &b)
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

/** Of two rows that both have; a row of a later time counts, then the greater one. */
template <class T, class Order>
T later(const T &a, const T &b, Order order)
{
    return order(a) < order(b) ? b : a;
}

// What is made of a row that both have, kind by kind.

Source merged(const Source &a, const Source &b)
{
    Source result = a;
    result.key = std::min(a.key, b.key);
    result.position = std::min(a.position, b.position);
    result.article = chosen(a.article, b.article);
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

Claim merged(const Claim &a, const Claim &b)
{
    const bool isOfA =
        std::tie(a.parent, a.position) >= std::tie(b.parent, b.position); // under another rather than top
    Claim result = isOfA ? a : b;                                         // where it hangs
    result.name = either(a.name, b.name);
    result.shortName = either(a.shortName, b.shortName);
    result.description = both(a.description, b.description);
    result.memo = both(a.memo, b.memo);
    if (a.name != b.name) {
        result.memo = both(result.memo, std::min(a.name, b.name)); // a name is a text that someone wrote
    }
    result.colour = std::min(a.colour, b.colour);
    result.isFolder = a.isFolder && b.isFolder;
    result.freeColour = either(a.freeColour, b.freeColour);
    result.examples = both(a.examples, b.examples);
    result.counterExamples = both(a.counterExamples, b.counterExamples);
    return result;
}

Coding merged(const Coding &a, const Coding &b)
{
    Coding result = later(a, b, [](const Coding &coding) {
        return std::tuple(coding.modified, coding.span, coding.stance, coding.claim, coding.source, coding.attributedTo,
                          coding.coder, coding.created, coding.origin, coding.rule);
    });
    result.note = both(a.note, b.note);
    return result;
}

OrphanedCoding merged(const OrphanedCoding &a, const OrphanedCoding &b)
{
    OrphanedCoding result = later(a, b, [](const OrphanedCoding &orphan) {
        return std::tuple(orphan.modified, orphan.stance, orphan.claim, orphan.attributedTo, orphan.coder,
                          orphan.anchor.exact, orphan.anchor.position, orphan.anchor.prefix, orphan.anchor.suffix);
    });
    result.note = both(a.note, b.note);
    return result;
}

auto orderOf(const Place &place)
{
    return std::tuple(place.source, place.span);
}

Rejection merged(const Rejection &a, const Rejection &b)
{
    Rejection result = later(a, b, [](const Rejection &rejection) {
        return std::tuple(rejection.created, orderOf(rejection.a), orderOf(rejection.b), rejection.coder);
    });
    result.note = both(a.note, b.note);
    return result;
}

QuoteDecision merged(const QuoteDecision &a, const QuoteDecision &b)
{
    return later(a, b, [](const QuoteDecision &decision) {
        return std::tuple(decision.created, decision.kind, decision.found, decision.content, decision.cue,
                          decision.mention, decision.speaker, decision.type, decision.coder, decision.words);
    });
}

SpeakerDecision merged(const SpeakerDecision &a, const SpeakerDecision &b)
{
    return later(a, b, [](const SpeakerDecision &decision) {
        return std::tuple(decision.created, decision.a, decision.b, decision.areOne, decision.coder);
    });
}

Memo merged(const Memo &a, const Memo &b)
{
    Memo result = later(a, b, [](const Memo &memo) { return std::tuple(memo.modified, memo.coder); });
    result.text = both(a.text, b.text);
    return result;
}

SpanLink merged(const SpanLink &a, const SpanLink &b)
{
    SpanLink result = later(a, b, [](const SpanLink &link) {
        return std::tuple(link.created, !link.isLoose(), link.kind, orderOf(link.a), orderOf(link.b), link.coder,
                          link.wordsA, link.wordsB);
    });
    result.note = both(a.note, b.note);
    return result;
}

RejectedSuggestion merged(const RejectedSuggestion &a, const RejectedSuggestion &b)
{
    return later(a, b, [](const RejectedSuggestion &rejected) {
        return std::tuple(rejected.created, rejected.claim, orderOf(rejected.place), rejected.words, rejected.coder);
    });
}

/** The rows of both, each once, as additions to nothing. */
template <class T>
QList<Edit<T>> united(const QList<T> &a, const QList<T> &b)
{
    QHash<QUuid, qsizetype> places;
    QList<Edit<T>> rows;
    rows.reserve(a.size() + b.size());
    for (const T &row : a) {
        places.insert(row.id, rows.size());
        rows.append({{}, row});
    }
    for (const T &row : b) {
        const qsizetype place = places.value(row.id, -1);
        if (place < 0) {
            rows.append({{}, row});
        } else if (*rows.at(place).after != row) {
            rows[place].after = merged(*rows.at(place).after, row);
        }
    }
    return rows;
}

/** One key a source, by the order of their ids. */
void settleKeys(QList<Edit<Source>> &rows)
{
    QList<Source *> sources;
    for (Edit<Source> &row : rows) {
        sources.append(&*row.after);
    }
    std::ranges::sort(sources, {}, &Source::id);
    QSet<QString> taken;
    for (const Source *source : std::as_const(sources)) {
        taken.insert(source->key.toCaseFolded());
    }
    QSet<QString> given;
    for (Source *source : std::as_const(sources)) {
        const QString wanted = source->key;
        for (int number = 2; given.contains(source->key.toCaseFolded()); ++number) {
            const QString key = u"%1-%2"_s.arg(wanted).arg(number);
            source->key = taken.contains(key.toCaseFolded()) ? wanted : key;
        }
        given.insert(source->key.toCaseFolded());
    }
}

/** `data` with the texts that count of those sources which both have. */
ProjectData withChosenTexts(ProjectData data, const ProjectData &other, const QDateTime &now)
{
    const QList<Source> sources = data.sources;
    for (const Source &source : sources) {
        const Source *theirs = other.source(source.id);
        const Article &article = theirs ? chosen(source.article, theirs->article) : source.article;
        if (article.text != source.article.text) {
            data.apply(acts::replaceText(data, source.id, article, QString(), now).change);
        }
    }
    return data;
}

template <class T>
QList<Edit<T>> editsBetween(const QList<T> &before, const QList<T> &after)
{
    QHash<QUuid, qsizetype> places;
    for (const T &row : before) {
        places.insert(row.id, places.size());
    }
    QList<Edit<T>> changed;
    QList<Edit<T>> added;
    for (const T &row : after) {
        const auto place = places.constFind(row.id);
        if (place == places.cend()) {
            added.append({{}, row});
            continue;
        }
        if (before.at(*place) != row) {
            changed.append({before.at(*place), row});
        }
        places.erase(place);
    }
    QList<Edit<T>> edits;
    for (const T &row : before) {
        if (places.contains(row.id)) {
            edits.append({row, {}});
        }
    }
    return edits + changed + added; // so that no two rows have one key at any time
}

} // namespace

ProjectData mergedProjects(const ProjectData &first, const ProjectData &second, const QDateTime &now)
{
    const ProjectData a = withChosenTexts(first, second, now);
    const ProjectData b = withChosenTexts(second, first, now);
    Change everything;
    everything.sources = united(a.sources, b.sources);
    everything.claims = united(a.claims, b.claims);
    everything.codings = united(a.codings, b.codings);
    everything.rejections = united(a.rejections, b.rejections);
    everything.quoteDecisions = united(a.quoteDecisions, b.quoteDecisions);
    everything.speakerDecisions = united(a.speakerDecisions, b.speakerDecisions);
    everything.memos = united(a.memos, b.memos);
    everything.links = united(a.links, b.links);
    everything.rejectedSuggestions = united(a.rejectedSuggestions, b.rejectedSuggestions);
    everything.orphans = united(a.orphans, b.orphans);
    settleKeys(everything.sources);
    QSet<QUuid> placed;
    for (const Edit<Coding> &row : std::as_const(everything.codings)) {
        placed.insert(row.after->id);
    }
    everything.orphans.removeIf([&](const auto &row) { return placed.contains(row.after->id); });
    for (Edit<Memo> &row : everything.memos) {
        row.after->id = row.after->id == b.id ? a.id : row.after->id;
    }
    ProjectData result;
    result.id = a.id;
    result.apply(everything);
    return result;
}

Change changeBetween(const ProjectData &before, const ProjectData &after)
{
    Change change;
    change.sources = editsBetween(before.sources, after.sources);
    change.claims = editsBetween(before.claims, after.claims);
    change.codings = editsBetween(before.codings, after.codings);
    change.rejections = editsBetween(before.rejections, after.rejections);
    change.quoteDecisions = editsBetween(before.quoteDecisions, after.quoteDecisions);
    change.speakerDecisions = editsBetween(before.speakerDecisions, after.speakerDecisions);
    change.memos = editsBetween(before.memos, after.memos);
    change.links = editsBetween(before.links, after.links);
    change.rejectedSuggestions = editsBetween(before.rejectedSuggestions, after.rejectedSuggestions);
    change.orphans = editsBetween(before.orphans, after.orphans);
    return change;
}

Change acts::mergeProject(const ProjectData &data, const ProjectData &other, const QDateTime &now)
{
    Change change = changeBetween(data, mergedProjects(data, other, now));
    if (!change.isEmpty()) {
        change.text = ActText::tr("Import another analyst’s work");
    }
    return change;
}

} // namespace Sidelight
