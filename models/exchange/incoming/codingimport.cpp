// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/incoming/codingimport.h"

#include "models/exchange/incoming/claimmaker.h"
#include "models/exchange/incoming/saidcoding.h"
#include "models/exchange/incoming/sourcefinder.h"
#include "models/exchange/incoming/takencodings.h"
#include "models/exchange/tagname.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Gathers what the records add to a project. */
class Importer final
{
public:
    Importer(const ProjectData &project, const QDateTime &now)
        : m_project(project)
        , m_now(now)
        , m_sources(project.sources)
        , m_claims(project.claims)
    {
        for (const Coding &coding : project.codings) {
            m_known.insert(coding.id);
            m_said.insert(SaidCoding(coding));
        }
    }

    void add(const CodingRecord &record)
    {
        const Source *source = m_sources.find(record);
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
            span = m_sources.placeOf(record, *source);
            if (!span) {
                return refuse(record,
                              u"its words are not found in %1, or more than once"_s.arg(source->article.fileName));
            }
        }
        const std::optional<QUuid> claim = m_claims.claim(record.tag);
        if (!claim) {
            const bool isNone = tagPath(record.tag).isEmpty();
            return refuse(record,
                          (isNone ? u"%1 names no claim"_s : u"%1 is a heading"_s).arg(record.tag.simplified()));
        }
        const Coding coding = codingFrom(record, *source, *claim, span);
        if (record.id.isNull() && m_said.contains(SaidCoding(coding))) {
            ++m_result.alreadyThere;
        } else {
            m_codings.append(coding);
        }
    }

    [[nodiscard]] CodingImport result()
    {
        for (const Claim &claim : m_claims.made()) {
            m_result.change.claims.append({std::nullopt, claim});
        }
        takeCodings(m_result, m_project, m_codings);
        m_result.change.text = importText();
        return m_result;
    }

private:
    void refuse(const CodingRecord &record, const QString &why)
    {
        m_result.problems.append({Error::Code::Malformed, {}, record.line, u"line %1: %2"_s.arg(record.line).arg(why)});
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

    const ProjectData &m_project;
    QDateTime m_now;
    SourceFinder m_sources;
    ClaimMaker m_claims;
    QSet<QUuid> m_known;     ///< ids of the project's codings
    QSet<SaidCoding> m_said; ///< by them
    QSet<QUuid> m_seen;      ///< ids that the file has given
    QList<Coding> m_codings; ///< that are new
    CodingImport m_result;
};

} // namespace

CodingImport importedCodings(const QList<CodingRecord> &records, const ProjectData &project, const QDateTime &now)
{
    Importer importer(project, now);
    for (const CodingRecord &record : records) {
        importer.add(record);
    }
    return importer.result();
}

QString importText()
{
    return QCoreApplication::translate("Sidelight::CodingImport", "Import codings");
}

} // namespace Sidelight
