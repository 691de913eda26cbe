// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/incoming/incoming.h"

#include "models/claims/codebook.h"
#include "models/exchange/incoming/saidcoding.h"
#include "models/exchange/incoming/takencodings.h"
#include "models/project/acttools.h"
#include "models/project/newsource.h"
#include "models/text/sha256.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Takes over sources, then claims, then codings. */
class Merger final
{
public:
    Merger(const Incoming &incoming, const ProjectData &project, const QDateTime &now)
        : m_incoming(incoming)
        , m_project(project)
        , m_now(now)
    {
        m_result.losses = incoming.losses;
    }

    CodingImport merge()
    {
        m_sources = m_project.sources;
        for (const Source &source : m_incoming.data.sources) {
            addSource(source);
        }
        const Codebook own(m_project.claims);
        for (const Claim &claim : own.claims()) {
            know(claim);
            if (const Named name = namedBy(claim); !m_named.contains(name)) {
                m_named.insert(name, claim.id);
            }
        }
        const Codebook incoming(m_incoming.data.claims);
        for (const Claim &claim : incoming.claims()) {
            addClaim(claim);
        }
        for (const Coding &coding : m_project.codings) {
            m_known.insert(coding.id);
            m_said.insert(SaidCoding(coding));
        }
        for (const Coding &coding : m_incoming.data.codings) {
            addCoding(coding);
        }
        takeCodings(m_result, m_project, m_codings);
        tellHomeless();
        addMemos();
        addLinks();
        return m_result;
    }

private:
    using Named = std::pair<std::pair<QUuid, bool>, QString>; ///< parent, whether it is a heading, name

    /** The project's own source that an incoming one is. */
    [[nodiscard]] const Source *same(const Source &source) const
    {
        for (const Source &known : m_project.sources) {
            if (known.article.text == source.article.text &&
                (known.id == source.id || known.article.sha256 == source.article.sha256)) {
                return &known;
            }
        }
        const auto text = std::ranges::find(m_project.sources, source.article.text,
                                            [](const Source &known) { return known.article.text; });
        return text == m_project.sources.cend() ? nullptr : &*text;
    }

    void addSource(const Source &source)
    {
        if (const Source *known = same(source)) {
            m_sourceIds.insert(source.id, known->id);
            return;
        }
        const auto isTaken = [&](auto member, const auto &value) {
            return std::ranges::find(m_sources, value, member) != m_sources.cend();
        };
        Source added = newSource(source.article, m_sources, source.imported.isValid() ? source.imported : m_now);
        added.article.sha256 = sha256(source.article.originalBytes);
        added.id = isTaken(&Source::id, source.id) ? added.id : source.id;
        added.key = source.key.isEmpty() || isTaken(&Source::key, source.key) ? added.key : source.key;
        added.isRead = source.isRead;
        added.isOpen = std::ranges::count(m_sources, true, &Source::isOpen) < panesAtImport;
        m_sourceIds.insert(source.id, added.id);
        m_sources.append(added);
        m_result.change.sources.append({std::nullopt, added});
    }

    [[nodiscard]] static Named namedBy(const Claim &claim) { return {{claim.parent, claim.isFolder}, claim.name}; }

    void know(const Claim &claim)
    {
        m_isHeading.insert(claim.id, claim.isFolder);
        int &next = m_nextPositions[claim.parent];
        next = std::max(next, claim.position + 1);
    }

    void addClaim(const Claim &claim)
    {
        Claim added = claim;
        added.parent = m_claimIds.value(claim.parent);
        added.position = m_nextPositions.value(added.parent);
        const QUuid known = m_isHeading.contains(claim.id) ? claim.id : m_named.value(namedBy(added));
        if (!known.isNull()) {
            m_claimIds.insert(claim.id, known);
            return;
        }
        know(added);
        m_claimIds.insert(claim.id, added.id);
        m_result.change.claims.append({std::nullopt, added});
    }

    void addCoding(Coding coding)
    {
        coding.claim = m_claimIds.value(coding.claim);
        coding.source = m_sourceIds.value(coding.source);
        if (m_known.contains(coding.id) || m_said.contains(SaidCoding(coding))) {
            ++m_result.alreadyThere;
            return;
        }
        if (m_isHeading.value(coding.claim, true) || coding.source.isNull()) {
            ++m_homeless;
            return;
        }
        coding.created = coding.created.isValid() ? coding.created : m_now;
        coding.modified = coding.modified.isValid() ? coding.modified : coding.created;
        m_known.insert(coding.id);
        m_codings.append(coding);
    }

    /** A memo about something that has one already stays out; it is told, unless it says the same. */
    void addMemos()
    {
        int others = 0;
        QHash<QUuid, qsizetype> given;
        for (Memo memo : m_incoming.data.memos) {
            memo.id = memo.id == m_incoming.data.id ? m_project.id : m_sourceIds.value(memo.id);
            const QString known = m_project.memo(memo.id);
            if (known.isEmpty() && given.contains(memo.id)) { // two texts of the file are one here
                Memo &first = *m_result.change.memos[given.value(memo.id)].after;
                first.text = acts::joinedTexts(first.text, memo.text);
            } else if (known.isEmpty()) {
                given.insert(memo.id, m_result.change.memos.size());
                m_result.change.memos.append({std::nullopt, memo});
            }
            others += known.isEmpty() || known == memo.text ? 0 : 1;
        }
        if (others > 0) {
            m_result.losses.append(
                Losses::tr("Left out: %n memo(s) about what has another one here.", nullptr, others));
        }
    }

    void addLinks()
    {
        for (SpanLink link : m_incoming.data.links) {
            link.a.source = m_sourceIds.value(link.a.source);
            link.b.source = m_sourceIds.value(link.b.source);
            if (m_project.link(link.id) || link.a.source.isNull() || link.b.source.isNull()) {
                continue;
            }
            link.wordsA = wordsAt(link.a);
            link.wordsB = wordsAt(link.b);
            link.created = link.created.isValid() ? link.created : m_now;
            m_result.change.links.append({std::nullopt, link});
        }
    }

    [[nodiscard]] QString wordsAt(const Place &place) const
    {
        const auto source = std::ranges::find(m_sources, place.source, &Source::id);
        return source->article.text.sliced(place.span.begin, place.span.length());
    }

    void tellHomeless()
    {
        if (m_homeless > 0) {
            m_result.losses.append(
                Losses::tr("Left out: %n coding(s) of a heading, or of nothing.", nullptr, m_homeless));
        }
    }

    const Incoming &m_incoming;
    const ProjectData &m_project;
    QDateTime m_now;
    QList<Source> m_sources;
    QHash<QUuid, QUuid> m_sourceIds; ///< incoming to the project's
    QHash<QUuid, QUuid> m_claimIds;
    QHash<Named, QUuid> m_named;       ///< the first of the project's claims, no added one, of a name in a place
    QHash<QUuid, int> m_nextPositions; ///< under a parent
    QHash<QUuid, bool> m_isHeading;    ///< of all claims, the added ones too
    QSet<QUuid> m_known;
    QSet<SaidCoding> m_said;
    QList<Coding> m_codings; ///< that are new
    int m_homeless = 0;
    CodingImport m_result;
};

} // namespace

CodingImport mergedIncoming(const Incoming &incoming, const ProjectData &project, const QDateTime &now)
{
    CodingImport result = Merger(incoming, project, now).merge();
    result.change.text = importText();
    return result;
}

} // namespace Sidelight
