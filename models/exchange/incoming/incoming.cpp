// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/incoming/incoming.h"

#include "models/claims/codebook.h"
#include "models/exchange/incoming/saidcoding.h"
#include "models/project/newsource.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int panesAtFirst = 4;

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
        m_claims = m_project.claims;
        m_codebook = Codebook(m_claims);
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
        addMemos();
        addLinks();
        markRead();
        return m_result;
    }

private:
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
        added.article.sha256 = QCryptographicHash::hash(source.article.originalBytes, QCryptographicHash::Sha256);
        added.id = isTaken(&Source::id, source.id) ? added.id : source.id;
        added.key = source.key.isEmpty() || isTaken(&Source::key, source.key) ? added.key : source.key;
        added.isRead = source.isRead;
        added.isOpen = std::ranges::count(m_sources, true, &Source::isOpen) < panesAtFirst;
        m_sourceIds.insert(source.id, added.id);
        m_sources.append(added);
        m_result.change.sources.append({std::nullopt, added});
    }

    void addClaim(const Claim &claim)
    {
        const QUuid parent = m_claimIds.value(claim.parent);
        const Claim *known = m_codebook.find(claim.id);
        if (!known) {
            for (const QUuid &id : m_codebook.children(parent)) {
                const Claim *child = m_codebook.find(id);
                const bool isSame = child->name == claim.name && child->isFolder == claim.isFolder;
                const bool isTaken = m_incomingIds.contains(id);
                known = isSame && !isTaken && !known ? child : known;
            }
        }
        if (known) {
            m_claimIds.insert(claim.id, known->id);
            return;
        }
        Claim added = claim;
        added.parent = parent;
        added.position = m_codebook.nextPosition(parent);
        m_claims.append(added);
        m_codebook = Codebook(m_claims);
        m_claimIds.insert(claim.id, added.id);
        m_incomingIds.insert(added.id);
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
        const Claim *claim = m_codebook.find(coding.claim);
        if (!claim || claim->isFolder || coding.source.isNull()) {
            ++m_homeless;
            return;
        }
        coding.created = coding.created.isValid() ? coding.created : m_now;
        coding.modified = coding.modified.isValid() ? coding.modified : coding.created;
        m_known.insert(coding.id);
        m_coded.insert(coding.source);
        m_result.change.codings.append({std::nullopt, coding});
    }

    /** A memo about something that has one already stays out, unless it says the same. */
    void addMemos()
    {
        int others = 0;
        for (Memo memo : m_incoming.data.memos) {
            memo.id = memo.id == m_incoming.data.id ? m_project.id : m_sourceIds.value(memo.id);
            const QString known = m_project.memo(memo.id);
            if (known.isEmpty()) {
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

    /** Who codes a source has read it; only then does "nothing coded" say something. */
    void markRead()
    {
        for (const Source &source : m_project.sources) {
            if (!source.isRead && m_coded.contains(source.id)) {
                Source read = source;
                read.isRead = true;
                m_result.change.sources.append({source, read});
            }
        }
        if (m_homeless > 0) {
            m_result.losses.append(
                Losses::tr("Left out: %n coding(s) of a heading, or of nothing.", nullptr, m_homeless));
        }
    }

    const Incoming &m_incoming;
    const ProjectData &m_project;
    QDateTime m_now;
    QList<Source> m_sources;
    QList<Claim> m_claims;
    Codebook m_codebook;
    QHash<QUuid, QUuid> m_sourceIds; ///< incoming to the project's
    QHash<QUuid, QUuid> m_claimIds;
    QSet<QUuid> m_incomingIds; ///< claims that were added
    QSet<QUuid> m_known;
    QSet<QUuid> m_coded;
    QSet<SaidCoding> m_said;
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
