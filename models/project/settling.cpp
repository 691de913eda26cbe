// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/settling.h"

#include "models/project/acts.h"
#include "models/project/acttools.h"
#include "models/text/sentences.h"

#include <QSet>

#include <algorithm>

namespace Sidelight
{

namespace
{

/** The sources that an analyst has coded in. */
QSet<QUuid> sourcesOf(const ProjectData &data, const QString &coder)
{
    QSet<QUuid> sources;
    for (const Coding &coding : data.codings) {
        if (coding.coder == coder) {
            sources.insert(coding.source);
        }
    }
    return sources;
}

} // namespace

QStringList codersOf(const ProjectData &data)
{
    QStringList coders;
    for (const Coding &coding : data.codings) {
        if (!coders.contains(coding.coder)) {
            coders.append(coding.coder);
        }
    }
    coders.sort(Qt::CaseInsensitive);
    return coders;
}

Result<Agreement> agreementIn(const ProjectData &data, const QString &coderA, const QString &coderB,
                              const ProgressFn &progress)
{
    const QSet<QUuid> ofA = sourcesOf(data, coderA);
    const QSet<QUuid> ofB = sourcesOf(data, coderB);
    QList<QUuid> claims;
    for (const Claim &claim : data.claims) {
        claims.append(claim.id);
    }
    QList<UnitsOfSource> units;
    for (const Source &source : data.sources) {
        if (progress && !progress(0, 1)) {
            return failure(Error::Code::Cancelled);
        }
        if (ofA.contains(source.id) && ofB.contains(source.id)) { // no other is compared
            units.append({source.id, sentences(source.article.text)});
        }
    }
    return agreement(claims, units, data.codings, coderA, coderB, progress);
}

namespace acts
{

namespace
{

/** The codings of a claim in a source that one analyst has. */
QList<QUuid> codingsOf(const ProjectData &data, const Disagreement &disagreement, const QString &coder)
{
    QList<QUuid> ids;
    for (const Coding &coding : data.codings) {
        if (coding.claim == disagreement.claim && coding.source == disagreement.source && coding.coder == coder) {
            ids.append(coding.id);
        }
    }
    return ids;
}

} // namespace

Change settle(const ProjectData &data, const Disagreement &disagreement, bool isAsA, const QString &coderA,
              const QString &coderB, const QDateTime &now)
{
    const Coding *right = data.coding(isAsA ? disagreement.codingOfA : disagreement.codingOfB);
    const Coding *wrong = data.coding(isAsA ? disagreement.codingOfB : disagreement.codingOfA);
    const QString &other = isAsA ? coderB : coderA;
    Change change;
    if (disagreement.kind == Disagreement::Kind::Omission && right && wrong) {
        change = right->stance == Stance::Omits ? removeCodings(data, codingsOf(data, disagreement, other))
                                                : removeCoding(data, wrong->id);
    } else if (right && wrong) {
        Coding after = *wrong;
        after.stance = right->stance;
        after.attributedTo = right->attributedTo;
        change = editCoding(data, after, now);
    } else if (right && right->span) {
        Coding copy = newCoding(right->claim, right->source, *right->span, right->stance, other, now);
        copy.attributedTo = right->attributedTo;
        copy.note = right->note;
        change = addCoding(data, copy);
    } else if (wrong) {
        change = removeCoding(data, wrong->id);
    }
    if (!change.isEmpty()) {
        const Claim *claim = data.claim(disagreement.claim);
        change.text = ActText::tr("Settle a disagreement on “%1”").arg(claim ? claim->name : QString());
    }
    return change;
}

} // namespace acts

} // namespace Sidelight
