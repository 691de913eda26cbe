// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/textreplacement.h"

#include "models/project/acttools.h"
#include "models/text/sha256.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight::acts
{

namespace
{

/** What the analyst knows of a source stays; what was not known may come from the newer text. */
Metadata merged(const Metadata &known, const Metadata &newer)
{
    const auto either = [](const QString &a, const QString &b) { return a.isEmpty() ? b : a; };
    return {either(known.outlet, newer.outlet), either(known.title, newer.title),
            either(known.byline, newer.byline), either(known.agency, newer.agency),
            either(known.url, newer.url),       known.published.isValid() ? known.published : newer.published};
}

/** Carries what stands in one source over to its newer text, kind by kind. */
class Replacer final
{
public:
    Replacer(const ProjectData &data, const Source &source, const Article &newer, const QString &coder,
             const QDateTime &now, const ProgressFn &progress)
        : m_data(data)
        , m_source(source)
        , m_newer(newer)
        , m_map(source.article.text, newer.text)
        , m_coder(cleanName(coder))
        , m_now(now.toUTC())
        , m_progress(progress)
    {
    }

    Result<TextReplacement> replaced()
    {
        replaceSource();
        if (!carryCodings() || !adoptOrphans()) {
            return failure(Error::Code::Cancelled);
        }
        liftOmissions();
        carryRejections();
        carryQuoteDecisions();
        carryLinks();
        m_result.change.text = ActText::tr("Replace the text of %1").arg(m_source.key);
        return m_result;
    }

private:
    std::optional<Span> found(const Span &span) const
    {
        const auto anchored = m_map.find(span);
        return anchored ? std::optional(anchored->span) : std::nullopt;
    }

    /** A place of this source in the newer text; one of another source as it is. */
    std::optional<Place> found(const Place &place) const
    {
        if (place.source != m_source.id) {
            return place;
        }
        const auto span = found(place.span);
        return span ? std::optional(Place{place.source, *span}) : std::nullopt;
    }

    void replaceSource()
    {
        Source after = m_source;
        after.article = m_newer;
        after.article.metadata = merged(m_source.article.metadata, m_newer.metadata);
        if (after.article.sha256.isEmpty()) {
            after.article.sha256 = sha256(after.article.originalBytes);
        }
        after.isRead = false;
        after.overrules.clear();
        for (const PartOverrule &overrule : m_source.overrules) {
            if (const auto span = found(overrule.span)) {
                after.overrules.append({*span, overrule.masked});
            } else {
                ++m_result.lost;
            }
        }
        m_result.change.sources.append({m_source, after});
    }

    // Rows whose spans stay the same are written too: they stand in code points in the file, and these may differ.

    /** Whether the work is still wanted, told after each row that may cost something. */
    bool mayGoOn()
    {
        const auto all = static_cast<int>(m_data.codings.size() + m_data.orphans.size());
        return !m_progress || m_progress(std::min(++m_done, all), all);
    }

    bool carryCodings()
    {
        for (const Coding &coding : m_data.codings) {
            if (coding.source != m_source.id || !coding.span) {
                continue;
            }
            if (!mayGoOn()) {
                return false;
            }
            if (const auto anchored = m_map.find(*coding.span)) {
                count(anchored->method);
                Coding after = coding;
                after.span = anchored->span;
                after.modified = after.span == coding.span ? coding.modified : m_now;
                m_result.change.codings.append({coding, after});
            } else {
                ++m_result.orphaned;
                OrphanedCoding orphan{coding, m_map.anchor(*coding.span)};
                orphan.span.reset();
                m_result.change.codings.append({coding, {}});
                m_result.change.orphans.append({{}, orphan});
            }
        }
        return true;
    }

    void count(AnchorMethod method)
    {
        switch (method) {
        case AnchorMethod::Exact:
            ++m_result.exact;
            return;
        case AnchorMethod::Context:
            ++m_result.context;
            return;
        case AnchorMethod::Fuzzy:
            ++m_result.fuzzy;
            return;
        }
    }

    bool adoptOrphans()
    {
        for (const OrphanedCoding &orphan : m_data.orphans) {
            if (orphan.source != m_source.id) {
                continue;
            }
            if (!mayGoOn()) {
                return false;
            }
            if (const auto anchored = findAnchor(orphan.anchor, m_newer.text)) {
                ++m_result.adopted;
                Coding coding = orphan;
                coding.span = anchored->span;
                coding.modified = m_now;
                m_adopting.insert(coding.claim);
                m_result.change.orphans.append({orphan, {}});
                m_result.change.codings.append({{}, coding});
            }
        }
        return true;
    }

    /** That the source omits a claim which it has again is no longer said. */
    void liftOmissions()
    {
        appendRemoved(m_result.change.codings, m_data.codings, [this](const Coding &coding) {
            return coding.source == m_source.id && coding.stance == Stance::Omits && m_adopting.contains(coding.claim);
        });
    }

    void carryRejections()
    {
        for (const Rejection &rejection : m_data.rejections) {
            if (rejection.a.source == m_source.id || rejection.b.source == m_source.id) {
                const auto a = found(rejection.a);
                const auto b = found(rejection.b);
                std::optional<Rejection> after = a && b ? std::optional(rejection) : std::nullopt;
                if (after) {
                    after->a = *a;
                    after->b = *b;
                }
                append(m_result.change.rejections, rejection, after);
            }
        }
        for (const RejectedSuggestion &rejected : m_data.rejectedSuggestions) {
            if (rejected.place.source == m_source.id) {
                const auto place = found(rejected.place);
                std::optional<RejectedSuggestion> after = place ? std::optional(rejected) : std::nullopt;
                if (after) {
                    after->place = *place;
                    after->words = m_newer.text.sliced(place->span.begin, place->span.length());
                }
                append(m_result.change.rejectedSuggestions, rejected, after);
            }
        }
    }

    void carryQuoteDecisions()
    {
        QStringList gone;
        for (const QuoteDecision &decision : m_data.quoteDecisions) {
            if (decision.source != m_source.id) {
                continue;
            }
            const std::optional<QuoteDecision> after = carried(decision);
            append(m_result.change.quoteDecisions, decision, after);
            if (!after && decision.kind != QuoteDecision::Kind::Removed) {
                const QString speaker = decision.speaker.value_or(QString());
                gone.append(u"“%1”"_s.arg(decision.words) + (speaker.isEmpty() ? QString() : u" – "_s + speaker));
            }
        }
        if (!gone.isEmpty()) {
            addToMemo(ActText::tr("Quotes put right that the newer text no longer has:") + u'\n' + gone.join(u'\n'));
        }
    }

    std::optional<QuoteDecision> carried(const QuoteDecision &decision) const
    {
        const auto content = decision.content ? found(*decision.content) : std::nullopt;
        const auto place = found(decision.found);
        if (!place && !content) {
            return {};
        }
        QuoteDecision after = decision;
        after.found = place ? *place : *content;
        after.words = m_newer.text.sliced(after.found.begin, after.found.length());
        after.content = content == after.found ? std::nullopt : content;
        after.cue = decision.cue ? found(*decision.cue) : std::nullopt;
        after.mention = decision.mention ? found(*decision.mention) : std::nullopt;
        return after.isIdle() ? std::nullopt : std::optional(after);
    }

    void addToMemo(const QString &text)
    {
        const auto known = std::ranges::find(m_data.memos, m_source.id, &Memo::id);
        const std::optional<Memo> before = known == m_data.memos.cend() ? std::nullopt : std::optional(*known);
        const QString whole = before ? before->text + u"\n\n"_s + text : text;
        m_result.change.memos.append({before, Memo{m_source.id, whole, m_coder, m_now}});
    }

    void carryLinks()
    {
        for (const SpanLink &link : m_data.links) {
            if (link.a.source == m_source.id || link.b.source == m_source.id) {
                SpanLink after = link;
                carryEnd(after.a, after.wordsA);
                carryEnd(after.b, after.wordsB);
                m_result.change.links.append({link, after});
            }
        }
    }

    /** An end whose words are gone is left, empty, where they may have stood, with the words that stood there. */
    void carryEnd(Place &end, QString &endWords) const
    {
        if (end.source != m_source.id) {
            return;
        }
        const qsizetype position = m_map.positionOf(end.span.begin);
        const auto anchored = m_map.find(end.span);
        end.span = {position, position};
        if (anchored) {
            end.span = anchored->span;
            endWords = m_newer.text.sliced(end.span.begin, end.span.length());
        }
    }

    template <class T>
    void append(QList<Edit<T>> &edits, const T &before, const std::optional<T> &after)
    {
        edits.append({before, after});
        m_result.lost += after ? 0 : 1;
    }

    const ProjectData &m_data;
    const Source &m_source;
    const Article &m_newer;
    const Reanchoring m_map;
    const QString m_coder;
    const QDateTime m_now;
    const ProgressFn &m_progress;
    int m_done = 0;         ///< rows
    QSet<QUuid> m_adopting; ///< claims that the source has again
    TextReplacement m_result;
};

} // namespace

TextReplacement replaceText(const ProjectData &data, const QUuid &source, const Article &newer, const QString &coder,
                            const QDateTime &now)
{
    return *replaceText(data, source, newer, coder, now, {}); // which nobody stops
}

Result<TextReplacement> replaceText(const ProjectData &data, const QUuid &sourceId, const Article &newer,
                                    const QString &coder, const QDateTime &now, const ProgressFn &progress)
{
    const Source *source = data.source(sourceId);
    if (!source || source->article.text == newer.text) {
        return TextReplacement();
    }
    return Replacer(data, *source, newer, coder, now, progress).replaced();
}

Change reattachOrphan(const ProjectData &data, const QUuid &orphanId, const Span &span, const QDateTime &now)
{
    Change change;
    const OrphanedCoding *orphan = data.orphan(orphanId);
    if (!orphan || data.coding(orphanId) || !isPossible(data, Place{orphan->source, span})) {
        return change;
    }
    Coding coding = *orphan;
    coding.span = span;
    coding.modified = now.toUTC();
    change.orphans.append({*orphan, {}});
    appendRemoved(change.codings, data.codings, [&](const Coding &other) {
        return other.stance == Stance::Omits && other.claim == coding.claim && other.source == coding.source;
    });
    change.codings.append({{}, coding});
    const Claim *claim = data.claim(coding.claim);
    change.text = ActText::tr("Give a coding of “%1” a place again").arg(claim ? claim->name : QString());
    return change;
}

Change removeOrphans(const ProjectData &data, const QList<QUuid> &orphans)
{
    Change change;
    appendRemoved(change.orphans, data.orphans,
                  [&](const OrphanedCoding &orphan) { return orphans.contains(orphan.id); });
    if (!change.isEmpty()) {
        change.text =
            ActText::tr("Remove %n coding(s) without a place", nullptr, static_cast<int>(change.orphans.size()));
    }
    return change;
}

} // namespace Sidelight::acts
