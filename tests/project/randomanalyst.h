// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/acts.h"
#include "models/project/newsource.h"
#include "models/project/textreplacement.h"
#include "models/text/positions.h"

#include "sampledata.h"

#include <QRandomGenerator>

namespace Sidelight::sample
{

/** Acts at random on whatever the project holds, impossible acts among them. */
class RandomAnalyst final
{
public:
    explicit RandomAnalyst(quint32 seed, int seconds = 0)
        : m_random(seed)
        , m_seconds(seconds)
    {
    }

    Change act(const ProjectData &data)
    {
        ++m_seconds;
        switch (m_random.bounded(34)) {
        case 0:
            return acts::addSources({newSource(article(), data.sources, now())});
        case 1:
            return m_random.bounded(4) == 0 ? acts::removeSource(data, someSource(data)) : Change();
        case 2:
            return acts::moveSource(data, someSource(data), m_random.bounded(6));
        case 3:
            return acts::setRead(data, someSource(data), m_random.bounded(2) == 0);
        case 4:
            return acts::setOpen(data, someSource(data), m_random.bounded(2) == 0);
        case 5:
            return overrule(data);
        case 6:
        case 7:
            return acts::addClaim(data, acts::newClaim(data, words(), someClaim(data)));
        case 8:
            return acts::renameClaim(data, someClaim(data), words());
        case 9:
            return acts::moveClaim(data, someClaim(data), someClaim(data), m_random.bounded(4));
        case 10:
            return acts::recolourClaim(data, someClaim(data), m_random.bounded(1, 13));
        case 11:
            return m_random.bounded(3) == 0 ? acts::removeClaim(data, someClaim(data)) : Change();
        case 12:
            return acts::mergeClaims(data, someClaim(data), someClaim(data));
        case 13:
            return acts::markOmits(data, someClaim(data), someSource(data), QStringLiteral("me"), now());
        case 14:
            return edit(data);
        case 15:
            return acts::removeCoding(data, someOf(data.codings));
        case 16:
            return acts::rejectPassages(data, {rejection(data), rejection(data)});
        case 17:
            return acts::restorePassages(data, {someOf(data.rejections)});
        case 18:
        case 19:
            return decideOnQuote(data);
        case 20:
            return acts::joinSpeakers(data, words(), words(), QStringLiteral("me"), now());
        case 21:
            return acts::partSpeakers(data, words(), words(), QStringLiteral("me"), now());
        case 22:
            return acts::editMemo(data, someAbout(data), m_random.bounded(4) == 0 ? QString() : words(),
                                  QStringLiteral("me"), now());
        case 23:
            return acts::addLink(data, link(data));
        case 24:
            return editLink(data);
        case 25:
            return acts::removeLinks(data, {someOf(data.links)});
        case 26:
            return acts::rejectSuggestions(data, {suggestion(data), suggestion(data)});
        case 27:
            return acts::forgetRejectedSuggestions(data, {someOf(data.rejectedSuggestions)});
        case 28:
            return detail(data);
        case 29:
            return acts::splitClaim(data, {someOf(data.codings), someOf(data.codings)}, words());
        case 30:
            return m_random.bounded(3) == 0
                       ? acts::replaceText(data, someSource(data), article(), QStringLiteral("me"), now()).change
                       : Change();
        case 31:
            return reattach(data);
        default:
            return acts::addCoding(data, coding(data));
        }
    }

private:
    QDateTime now() const { return someTime(m_seconds); }

    QString words()
    {
        const QStringList all{QStringLiteral("bridge"), QStringLiteral("“toll”"), QStringLiteral("\u05d2\u05e9\u05e8"),
                              QStringLiteral("🚲🚲"),     QStringLiteral("May"),    QStringLiteral("nine")};
        QString text = all.at(m_random.bounded(all.size()));
        for (int count = m_random.bounded(5); count > 0; --count) {
            text += QLatin1Char(' ') + all.at(m_random.bounded(all.size()));
        }
        return text;
    }

    Article article()
    {
        Article made = source(m_random.bounded(9U)).article;
        made.metadata.title = words();
        return made;
    }

    template <class T>
    QUuid someOf(const QList<T> &rows)
    {
        return rows.isEmpty() ? QUuid() : rows.at(m_random.bounded(rows.size())).id;
    }

    QUuid someSource(const ProjectData &data) { return someOf(data.sources); }
    QUuid someClaim(const ProjectData &data) { return m_random.bounded(5) == 0 ? QUuid() : someOf(data.claims); }

    /** A span of whole characters. */
    Span someSpan(const ProjectData &data, const QUuid &source)
    {
        const Source *known = data.source(source);
        const Positions positions(known ? known->article.text : QString());
        const qsizetype begin = m_random.bounded(positions.codePointLength() + 1);
        return positions.fromCodePoints({begin, begin + m_random.bounded(12)});
    }

    Coding coding(const ProjectData &data)
    {
        const QUuid source = someSource(data);
        const auto stance = static_cast<Stance>(m_random.bounded(5));
        Coding made =
            acts::newCoding(someClaim(data), source, someSpan(data, source), stance, QStringLiteral("me"), now());
        made.note = words();
        return made;
    }

    Rejection rejection(const ProjectData &data)
    {
        const QUuid a = someSource(data);
        const QUuid b = someSource(data);
        Rejection made =
            acts::newRejection({a, someSpan(data, a)}, {b, someSpan(data, b)}, QStringLiteral("me"), now());
        made.note = words();
        return made;
    }

    Place somePlace(const ProjectData &data)
    {
        const QUuid source = someSource(data);
        return {source, someSpan(data, source)};
    }

    QUuid someAbout(const ProjectData &data)
    {
        const QList<QUuid> all{data.id, someSource(data), someClaim(data), someOf(data.codings)};
        return all.at(m_random.bounded(all.size()));
    }

    SpanLink link(const ProjectData &data)
    {
        const auto kind = static_cast<LinkKind>(m_random.bounded(4));
        return acts::newLink(data, kind, somePlace(data), somePlace(data), QStringLiteral("me"), now());
    }

    Change editLink(const ProjectData &data)
    {
        const SpanLink *before = data.link(someOf(data.links));
        if (!before) {
            return {};
        }
        SpanLink after = *before;
        after.note = words();
        after.b = somePlace(data);
        return acts::editLink(data, after);
    }

    RejectedSuggestion suggestion(const ProjectData &data)
    {
        return acts::newRejectedSuggestion(data, someClaim(data), somePlace(data), QStringLiteral("me"), now());
    }

    Change reattach(const ProjectData &data)
    {
        const OrphanedCoding *orphan = data.orphan(someOf(data.orphans));
        return orphan ? acts::reattachOrphan(data, orphan->id, someSpan(data, orphan->source), now()) : Change();
    }

    /** Free colour and examples, some of them taken away again. */
    Change detail(const ProjectData &data)
    {
        const Claim *before = data.claim(someClaim(data));
        if (!before) {
            return {};
        }
        Claim after = *before;
        after.freeColour = m_random.bounded(2) == 0 ? QString() : QStringLiteral("#12ab34");
        after.examples = m_random.bounded(2) == 0 ? QString() : words();
        after.counterExamples = m_random.bounded(2) == 0 ? QString() : words();
        return acts::editClaim(data, after);
    }

    Change decideOnQuote(const ProjectData &data)
    {
        const bool isNew = data.quoteDecisions.isEmpty() || m_random.bounded(2) == 0;
        const QuoteDecision known =
            isNew ? QuoteDecision() : data.quoteDecisions.at(m_random.bounded(data.quoteDecisions.size()));
        const QUuid source = isNew ? someSource(data) : known.source;
        const Span content = isNew ? someSpan(data, source) : known.span();
        acts::QuotePatch patch;
        if (m_random.bounded(2) == 0) {
            patch.speaker = words();
        }
        if (m_random.bounded(2) == 0) {
            patch.type = static_cast<QuoteType>(m_random.bounded(3));
        }
        if (m_random.bounded(2) == 0) {
            patch.content = someSpan(data, source);
        }
        switch (m_random.bounded(5)) {
        case 0:
            return acts::removeQuote(data, source, content, QStringLiteral("me"), now());
        case 1:
            return acts::addQuote(data, source, content, patch, QStringLiteral("me"), now());
        case 2:
            return acts::restoreQuote(data, known.id);
        default:
            return acts::correctQuote(data, source, content, patch, QStringLiteral("me"), now());
        }
    }

    Change edit(const ProjectData &data)
    {
        const Coding *before = data.coding(someOf(data.codings));
        if (!before) {
            return {};
        }
        Coding after = *before;
        after.stance = static_cast<Stance>(m_random.bounded(5));
        after.span = someSpan(data, after.source);
        after.attributedTo = words();
        return acts::editCoding(data, after, now());
    }

    Change overrule(const ProjectData &data)
    {
        const Source *source = data.source(someSource(data));
        if (!source) {
            return {};
        }
        const Span span = source->article.parts.at(m_random.bounded(source->article.parts.size())).span;
        const int word = m_random.bounded(3);
        return acts::overrulePart(data, source->id, span, word == 2 ? std::nullopt : std::optional(word == 1));
    }

    QRandomGenerator m_random;
    int m_seconds;
};

} // namespace Sidelight::sample
