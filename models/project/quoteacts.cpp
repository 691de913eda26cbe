// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"

#include "models/project/acttools.h"

#include <algorithm>

namespace Sidelight::acts
{

namespace
{

bool isPossible(const Source *source, const Span &span)
{
    return source && 0 <= span.begin && !span.isEmpty() && span.end <= source->article.text.size();
}

QuoteDecision freshDecision(const Source &source, const Span &span, QuoteDecision::Kind kind, const QString &coder,
                            const QDateTime &now)
{
    QuoteDecision decision;
    decision.id = QUuid::createUuid();
    decision.source = source.id;
    decision.kind = kind;
    decision.found = span;
    decision.words = source.article.text.sliced(span.begin, span.length());
    decision.coder = cleanName(coder);
    decision.created = now.toUTC();
    return decision;
}

/** The change from one decision on a quote to another, either of which may say nothing. */
Change decided(const QuoteDecision *before, const std::optional<QuoteDecision> &after, const QString &text)
{
    Change change;
    const bool isIdle = !after || after->isIdle();
    if ((before || !isIdle) && !(before && after && *before == *after)) {
        change.text = text;
        change.quoteDecisions.append({before ? std::optional(*before) : std::nullopt, isIdle ? std::nullopt : after});
    }
    return change;
}

bool areSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/** Says whether two names are of one speaker; what was said of these two before no longer counts. */
Change decideSpeakers(const ProjectData &data, const SpeakerDecision &decision, const QString &text)
{
    Change change;
    if (decision.a.isEmpty() || decision.b.isEmpty() || areSame(decision.a, decision.b)) {
        return change;
    }
    for (const SpeakerDecision &old : data.speakerDecisions) {
        const bool isOfThem = (areSame(old.a, decision.a) && areSame(old.b, decision.b)) ||
                              (areSame(old.a, decision.b) && areSame(old.b, decision.a));
        if (isOfThem && old.areOne == decision.areOne) {
            return {};
        }
        if (isOfThem) {
            change.speakerDecisions.append({old, {}});
        }
    }
    change.speakerDecisions.append({{}, decision});
    change.text = text.arg(decision.a, decision.b);
    return change;
}

SpeakerDecision freshDecision(const QString &a, const QString &b, bool areOne, const QString &coder,
                              const QDateTime &now)
{
    return {QUuid::createUuid(), cleanName(a), cleanName(b), areOne, cleanName(coder), now.toUTC()};
}

} // namespace

const QuoteDecision *decisionOn(const ProjectData &data, const QUuid &source, const Span &content)
{
    const auto decision = std::ranges::find_if(data.quoteDecisions, [&](const QuoteDecision &candidate) {
        return candidate.source == source && candidate.span() == content &&
               candidate.kind != QuoteDecision::Kind::Removed;
    });
    return decision == data.quoteDecisions.cend() ? nullptr : &*decision;
}

Change correctQuote(const ProjectData &data, const QUuid &sourceId, const Span &content, const QuotePatch &patch,
                    const QString &coder, const QDateTime &now)
{
    const Source *source = data.source(sourceId);
    if (!isPossible(source, content) || (patch.content && !isPossible(source, *patch.content))) {
        return {};
    }
    const QuoteDecision *before = decisionOn(data, sourceId, content);
    QuoteDecision after = before ? *before : freshDecision(*source, content, QuoteDecision::Kind::Changed, coder, now);
    if (patch.speaker) {
        after.speaker = cleanName(*patch.speaker);
    }
    if (patch.type) {
        after.type = patch.type;
    }
    if (patch.content) {
        after.content = *patch.content == after.found ? std::nullopt : patch.content;
    }
    if (before && after != *before) {
        after.coder = cleanName(coder);
    }
    const QString text = patch.speaker   ? ActText::tr("Change the speaker of a quote")
                         : patch.type    ? ActText::tr("Change the type of a quote")
                         : patch.content ? ActText::tr("Change the words of a quote")
                                         : QString();
    return decided(before, after, text);
}

Change removeQuote(const ProjectData &data, const QUuid &sourceId, const Span &content, const QString &coder,
                   const QDateTime &now)
{
    const Source *source = data.source(sourceId);
    if (!isPossible(source, content)) {
        return {};
    }
    const QString text = ActText::tr("Say that something is no quote");
    const QuoteDecision *before = decisionOn(data, sourceId, content);
    if (before && before->kind == QuoteDecision::Kind::Added) {
        return decided(before, {}, text);
    }
    const Span found = before ? before->found : content;
    return decided(before, freshDecision(*source, found, QuoteDecision::Kind::Removed, coder, now), text);
}

Change addQuote(const ProjectData &data, const QUuid &sourceId, const Span &content, const QuotePatch &patch,
                const QString &coder, const QDateTime &now)
{
    const Source *source = data.source(sourceId);
    if (!isPossible(source, content) || decisionOn(data, sourceId, content)) {
        return {};
    }
    QuoteDecision added = freshDecision(*source, content, QuoteDecision::Kind::Added, coder, now);
    added.speaker = cleanName(patch.speaker.value_or(QString()));
    added.type = patch.type.value_or(QuoteType::Direct);
    return decided(nullptr, added, ActText::tr("Mark a quote"));
}

Change restoreQuote(const ProjectData &data, const QUuid &decision)
{
    const auto before = std::ranges::find(data.quoteDecisions, decision, &QuoteDecision::id);
    return before == data.quoteDecisions.cend() ? Change()
                                                : decided(&*before, {}, ActText::tr("Take a quote as it was found"));
}

Change joinSpeakers(const ProjectData &data, const QString &a, const QString &b, const QString &coder,
                    const QDateTime &now)
{
    return decideSpeakers(data, freshDecision(a, b, true, coder, now), ActText::tr("Join “%1” with “%2”"));
}

Change partSpeakers(const ProjectData &data, const QString &a, const QString &b, const QString &coder,
                    const QDateTime &now)
{
    return decideSpeakers(data, freshDecision(a, b, false, coder, now), ActText::tr("Part “%1” from “%2”"));
}

} // namespace Sidelight::acts
