// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/codingimport.h"

#include "models/claims/codebook.h"
#include "models/exchange/tagname.h"
#include "models/text/positions.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** How many characters at the end of `before` are those at the end of `prefix`, and the same forwards. */
qsizetype commonContext(const CodingRecord &record, QStringView before, QStringView behind)
{
    const auto backwards = std::mismatch(before.rbegin(), before.rend(), QStringView(record.prefix).rbegin(),
                                         QStringView(record.prefix).rend());
    const auto forwards = std::mismatch(behind.begin(), behind.end(), QStringView(record.suffix).begin(),
                                        QStringView(record.suffix).end());
    return (backwards.first - before.rbegin()) + (forwards.first - behind.begin());
}

/** Where the content stands with the most of its context round it; none if two places are alike. */
std::optional<Span> bestOccurrence(const CodingRecord &record, const QString &text)
{
    std::optional<Span> best;
    qsizetype bestContext = -1;
    bool isTie = false;
    for (qsizetype at = text.indexOf(record.content); at >= 0; at = text.indexOf(record.content, at + 1)) {
        const Span span{at, at + record.content.size()};
        const qsizetype context =
            commonContext(record, QStringView(text).first(span.begin), QStringView(text).sliced(span.end));
        isTie = context == bestContext;
        if (context > bestContext) {
            best = span;
            bestContext = context;
        }
    }
    return isTie ? std::nullopt : best;
}

/** Gathers what the records add to a project. */
class Importer final
{
public:
    Importer(const ProjectData &project, const QDateTime &now)
        : m_project(project)
        , m_now(now)
        , m_claims(project.claims)
        , m_codebook(project.claims)
    {
        for (const Coding &coding : project.codings) {
            m_known.insert(coding.id);
        }
    }

    void add(const CodingRecord &record)
    {
        const Source *source = sourceOf(record);
        if (!source) {
            return refuse(record, u"no source is called %1"_s.arg(record.document));
        }
        if (m_known.contains(record.id)) {
            ++m_result.alreadyThere;
            return;
        }
        if (!record.id.isNull() && m_seen.contains(record.id)) {
            return refuse(record, u"its id stands in the file twice"_s);
        }
        m_seen.insert(record.id);
        std::optional<Span> span;
        if (record.stance != Stance::Omits) {
            span = placeOf(record, source->article.text);
            if (!span) {
                return refuse(record,
                              u"its words are not found in %1, or more than once"_s.arg(source->article.fileName));
            }
        }
        const std::optional<QUuid> claim = claimOf(record);
        if (!claim) {
            return refuse(record, u"%1 is a heading"_s.arg(record.tag));
        }
        const Coding coding = codingFrom(record, *source, *claim, span);
        if (record.id.isNull() && isKnown(coding)) {
            ++m_result.alreadyThere;
        } else {
            m_result.change.codings.append({std::nullopt, coding});
            markRead(*source);
        }
    }

    [[nodiscard]] CodingImport result() const { return m_result; }

private:
    void refuse(const CodingRecord &record, const QString &why)
    {
        m_result.problems.append({Error::Code::Malformed, {}, record.line, u"line %1: %2"_s.arg(record.line).arg(why)});
    }

    /** Who codes a source has read it; only then does "nothing coded" say something. */
    void markRead(const Source &source)
    {
        if (source.isRead || m_read.contains(source.id)) {
            return;
        }
        m_read.insert(source.id);
        Source read = source;
        read.isRead = true;
        m_result.change.sources.append({source, read});
    }

    /** By checksum; by name only where that names one source. */
    [[nodiscard]] const Source *sourceOf(const CodingRecord &record) const
    {
        const Source *named = nullptr;
        int namesakes = 0;
        for (const Source &source : m_project.sources) {
            if (!record.documentSha256.isEmpty() && source.article.sha256 == record.documentSha256) {
                return &source;
            }
            if (source.article.fileName == record.document) {
                named = &source;
                ++namesakes;
            }
        }
        return namesakes == 1 ? named : nullptr;
    }

    [[nodiscard]] Coding codingFrom(const CodingRecord &record, const Source &source, const QUuid &claim,
                                    const std::optional<Span> &span) const
    {
        const QDateTime created = record.created.isValid() ? record.created : m_now;
        return {.id = record.id.isNull() ? QUuid::createUuid() : record.id,
                .claim = claim,
                .source = source.id,
                .span = span,
                .stance = record.stance,
                .attributedTo = record.attributedTo,
                .note = record.memo,
                .coder = record.coder,
                .created = created,
                .modified = record.modified.isValid() ? record.modified : created,
                .origin = record.origin,
                .rule = record.rule};
    }

    /** Does the project say the same already? For records that bring no id of their own. */
    [[nodiscard]] bool isKnown(const Coding &coding) const
    {
        const auto said = [](const Coding &c) { return std::tie(c.claim, c.source, c.span, c.stance, c.attributedTo); };
        return std::ranges::any_of(m_project.codings, [&](const Coding &known) { return said(known) == said(coding); });
    }

    /** The claim that a record's tag names, made if there is none; none if it names a heading. */
    std::optional<QUuid> claimOf(const CodingRecord &record)
    {
        const QStringList path = tagPath(record.tag);
        if (path.size() == 1) {
            if (const auto known = claimNamed(path.constFirst())) {
                return known;
            }
        }
        QUuid parent;
        for (qsizetype i = 0; i < path.size(); ++i) {
            const Claim *child = childNamed(parent, path[i]);
            const bool isLast = i + 1 == path.size();
            if (isLast && child && child->isFolder) {
                return std::nullopt;
            }
            parent = child ? child->id : madeClaim(parent, path[i], !isLast);
        }
        return parent;
    }

    /** The claim of that name wherever it stands, if it is the only one. */
    [[nodiscard]] std::optional<QUuid> claimNamed(const QString &name) const
    {
        std::optional<QUuid> found;
        for (const Claim &claim : m_codebook.claims()) {
            if (claim.name == name && !claim.isFolder) {
                if (found) {
                    return std::nullopt;
                }
                found = claim.id;
            }
        }
        return found;
    }

    [[nodiscard]] const Claim *childNamed(const QUuid &parent, const QString &name) const
    {
        for (const QUuid &id : m_codebook.children(parent)) {
            const Claim *child = m_codebook.find(id);
            if (child->name == name) {
                return child;
            }
        }
        return nullptr;
    }

    QUuid madeClaim(const QUuid &parent, const QString &name, bool isFolder)
    {
        Claim claim;
        claim.id = QUuid::createUuid();
        claim.parent = parent;
        claim.position = m_codebook.nextPosition(parent);
        claim.name = name;
        claim.colour = m_codebook.nextColour();
        claim.isFolder = isFolder;
        m_claims.append(claim);
        m_codebook = Codebook(m_claims);
        m_result.change.claims.append({std::nullopt, claim});
        return claim.id;
    }

    const ProjectData &m_project;
    QDateTime m_now;
    QList<Claim> m_claims;
    Codebook m_codebook;
    QSet<QUuid> m_known; ///< ids of the project's codings
    QSet<QUuid> m_read;  ///< sources that became read
    QSet<QUuid> m_seen;  ///< ids that the file has given
    CodingImport m_result;
};

} // namespace

CodingImport importedCodings(const QList<CodingRecord> &records, const ProjectData &project, const QDateTime &now)
{
    Importer importer(project, now);
    for (const CodingRecord &record : records) {
        importer.add(record);
    }
    CodingImport result = importer.result();
    result.change.text = importText();
    return result;
}

QString importText()
{
    return QCoreApplication::translate("Sidelight::CodingImport", "Import codings");
}

std::optional<Span> placeOf(const CodingRecord &record, const QString &text)
{
    if (record.place) {
        const Span span = Positions(text).fromCodePoints(*record.place);
        const QStringView words = QStringView(text).sliced(span.begin, span.length());
        // In a file without formula guards an apostrophe may only look like one; the reader took it off.
        if (words == record.content || (words.startsWith(u'\'') && words.sliced(1) == record.content)) {
            return span;
        }
    }
    return bestOccurrence(record, text);
}

} // namespace Sidelight
