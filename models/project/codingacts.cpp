// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"

#include "models/project/acttools.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Sidelight::acts
{

namespace
{

QString claimName(const ProjectData &data, const QUuid &claim)
{
    const Claim *known = data.claim(claim);
    return known ? known->name : QString();
}

Coding cleaned(Coding coding)
{
    coding.attributedTo = cleanName(coding.attributedTo);
    coding.note = sanitised(coding.note);
    coding.coder = cleanName(coding.coder);
    return coding;
}

/** A claim and a source. */
using Cell = std::pair<QUuid, QUuid>;

Cell cellOf(const Coding &coding)
{
    return {coding.claim, coding.source};
}

/** True if claim and source are there, and the span is one of the source's text (an omission has none). */
bool isPossible(const Claim *claim, const Source *source, const Coding &coding)
{
    if (coding.id.isNull() || !claim || !source) {
        return false;
    }
    if (coding.stance == Stance::Omits || !coding.span) {
        return (coding.stance == Stance::Omits) == !coding.span;
    }
    return 0 <= coding.span->begin && !coding.span->isEmpty() && coding.span->end <= source->article.text.size();
}

bool isPossible(const ProjectData &data, const Coding &coding)
{
    return isPossible(data.claim(coding.claim), data.source(coding.source), coding);
}

/** Those of some codings that a project can take and does not have. One pass over the project's. */
class NewCodings final
{
public:
    NewCodings(const ProjectData &data, const QList<Coding> &codings)
    {
        QHash<QUuid, const Claim *> claims; // each is looked for once
        QHash<QUuid, const Source *> sources;
        QSet<QUuid> ids;
        QSet<Cell> cells;
        for (const Coding &coding : codings) {
            const Claim *&claim = claims[coding.claim];
            const Source *&source = sources[coding.source];
            claim = claim ? claim : data.claim(coding.claim);
            source = source ? source : data.source(coding.source);
            if (isPossible(claim, source, coding) && !ids.contains(coding.id)) {
                ids.insert(coding.id);
                cells.insert(cellOf(coding));
                m_codings.append(coding);
            }
        }
        QSet<QUuid> known;
        for (const Coding &coding : data.codings) {
            if (ids.contains(coding.id)) {
                known.insert(coding.id);
            }
            if (cells.contains(cellOf(coding))) {
                m_coded.insert(cellOf(coding));
            }
        }
        m_codings.removeIf([&known](const Coding &coding) { return known.contains(coding.id); });
        for (const Coding &coding : std::as_const(m_codings)) {
            if (coding.stance != Stance::Omits) {
                m_withWords.insert(cellOf(coding));
            }
        }
    }

    /** Where the new ones have words. */
    [[nodiscard]] const QSet<Cell> &cellsWithWords() const { return m_withWords; }

    /** An omission that would contradict, or repeat, another coding of its cell is left out. */
    [[nodiscard]] QList<Coding> withoutIdleOmissions() const
    {
        QSet<Cell> taken = m_coded + m_withWords;
        QList<Coding> rest;
        for (const Coding &coding : m_codings) {
            if (coding.stance != Stance::Omits || !taken.contains(cellOf(coding))) {
                taken.insert(cellOf(coding));
                rest.append(coding);
            }
        }
        return rest;
    }

private:
    QList<Coding> m_codings;
    QSet<Cell> m_coded; ///< in the project, of the cells of the new ones
    QSet<Cell> m_withWords;
};

/** True if an omission would contradict, or repeat, another coding of its cell. */
bool isIdleOmission(const ProjectData &data, const Coding &coding)
{
    return coding.stance == Stance::Omits && std::ranges::any_of(data.codings, [&](const Coding &other) {
               return other.id != coding.id && other.claim == coding.claim && other.source == coding.source;
           });
}

/** Takes out what says that those sources omit those claims. */
void appendLiftedOmissions(Change &change, const ProjectData &data, const QSet<Cell> &cells, const QUuid &except = {})
{
    for (const Coding &coding : data.codings) {
        if (coding.stance == Stance::Omits && coding.id != except && cells.contains({coding.claim, coding.source})) {
            change.codings.append({coding, {}});
        }
    }
}

} // namespace

Coding newCoding(const QUuid &claim, const QUuid &source, const Span &span, Stance stance, const QString &coder,
                 const QDateTime &now)
{
    Coding coding;
    coding.id = QUuid::createUuid();
    coding.claim = claim;
    coding.source = source;
    coding.span = stance == Stance::Omits ? std::nullopt : std::optional(span);
    coding.stance = stance;
    coding.coder = cleanName(coder);
    coding.created = now.toUTC();
    coding.modified = coding.created;
    return coding;
}

Change addCoding(const ProjectData &data, const Coding &coding)
{
    return addCodings(data, {coding});
}

Change addCodings(const ProjectData &data, const QList<Coding> &codings)
{
    Change change;
    const NewCodings news(data, codings);
    QList<Edit<Coding>> added;
    for (const Coding &coding : news.withoutIdleOmissions()) {
        added.append({{}, cleaned(coding)});
    }
    if (added.isEmpty()) {
        return change;
    }
    appendLiftedOmissions(change, data, news.cellsWithWords());
    change.codings += added;
    change.text = added.size() == 1 ? ActText::tr("Code “%1”").arg(claimName(data, added.constFirst().after->claim))
                                    : ActText::tr("Add %n coding(s)", nullptr, static_cast<int>(added.size()));
    return change;
}

Change editCoding(const ProjectData &data, Coding coding, const QDateTime &now)
{
    Change change;
    const Coding *before = data.coding(coding.id);
    coding = cleaned(coding);
    if (coding.stance == Stance::Omits) {
        coding.span.reset();
    }
    if (before) {
        coding.modified = before->modified;
    }
    if (!before || coding == *before || !isPossible(data, coding) || isIdleOmission(data, coding)) {
        return change;
    }
    coding.modified = now.toUTC();
    if (coding.stance != Stance::Omits) {
        appendLiftedOmissions(change, data, {{coding.claim, coding.source}}, coding.id);
    }
    change.codings.append({*before, coding});
    change.text = ActText::tr("Edit a coding of “%1”").arg(claimName(data, coding.claim));
    return change;
}

Change removeCoding(const ProjectData &data, const QUuid &coding)
{
    return removeCodings(data, {coding});
}

Change removeCodings(const ProjectData &data, const QList<QUuid> &codings)
{
    Change change;
    const QSet<QUuid> ids(codings.cbegin(), codings.cend());
    for (const Coding &coding : data.codings) {
        if (ids.contains(coding.id)) {
            change.codings.append({coding, {}});
        }
    }
    if (change.codings.size() == 1) {
        const Coding &removed = *change.codings.constFirst().before;
        change.text = ActText::tr("Remove a coding of “%1”").arg(claimName(data, removed.claim));
    } else if (!change.isEmpty()) {
        change.text = ActText::tr("Remove %n coding(s)", nullptr, static_cast<int>(change.codings.size()));
    }
    return change;
}

Change markOmits(const ProjectData &data, const QUuid &claim, const QUuid &source, const QString &coder,
                 const QDateTime &now)
{
    Change change;
    const Coding omission = newCoding(claim, source, {}, Stance::Omits, coder, now);
    if (isPossible(data, omission) && !isIdleOmission(data, omission)) {
        change.codings.append({{}, omission});
        //: undo list; %1 is a source's key, %2 a claim
        change.text = ActText::tr("%1 omits “%2”").arg(data.source(source)->key, claimName(data, claim));
    }
    return change;
}

} // namespace Sidelight::acts
