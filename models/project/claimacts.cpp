// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"

#include "models/claims/codebook.h"
#include "models/project/acttools.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace Sidelight::acts
{

namespace
{

constexpr int lastColour = 12;

/** "#rrggbb" in lower case; nothing where it is no colour. */
QString cleanColour(const QString &colour)
{
    const QRegularExpression pattern(QStringLiteral("^#[0-9a-f]{6}\\z"));
    const QString lower = colour.toLower();
    return pattern.match(lower).hasMatch() ? lower : QString();
}

/** What a person typed, made safe. */
Claim cleaned(Claim claim)
{
    claim.name = cleanName(claim.name);
    claim.shortName = cleanName(claim.shortName);
    claim.description = sanitised(claim.description);
    claim.memo = sanitised(claim.memo);
    claim.examples = sanitised(claim.examples);
    claim.counterExamples = sanitised(claim.counterExamples);
    claim.freeColour = cleanColour(claim.freeColour);
    claim.colour = std::clamp(claim.colour, 1, lastColour);
    return claim;
}

/** The change of the claim with the id of `after`; empty where it is that already or has no name. */
Change replaced(const ProjectData &data, const Claim &after, const QString &text)
{
    Change change;
    const Claim *before = data.claim(after.id);
    if (before && *before != after && !after.name.isEmpty()) {
        change.text = text.arg(before->name);
        change.claims.append({*before, after});
    }
    return change;
}

/** Puts claims in a row under one parent; those that stand right already are left out. */
void appendOrdered(Change &change, const QList<Claim> &siblings, const QUuid &parent)
{
    for (int place = 0; place < siblings.size(); ++place) {
        Claim after = siblings.at(place);
        after.parent = parent;
        after.position = place;
        if (after != siblings.at(place)) {
            change.claims.append({siblings.at(place), after});
        }
    }
}

/** The claims under `parent` in their order, as they are in the data, without `left`. */
QList<Claim> siblings(const ProjectData &data, const Codebook &codebook, const QUuid &parent, const QUuid &left)
{
    QList<Claim> claims;
    for (const QUuid &id : codebook.children(parent)) {
        if (id != left) {
            claims.append(*data.claim(id));
        }
    }
    return claims;
}

/** What makes two codings of a claim say the same. */
auto sayingOf(const Coding &coding)
{
    return std::tuple(coding.source, coding.span, coding.stance, coding.attributedTo, coding.note);
}

/** Whether anything is, or once was, coded with a claim: a heading cannot hold it. */
bool isCoded(const ProjectData &data, const QUuid &claim)
{
    const auto isOfClaim = [&claim](const auto &row) { return row.claim == claim; };
    return std::ranges::any_of(data.codings, isOfClaim) || std::ranges::any_of(data.orphans, isOfClaim);
}

bool isOmission(const Coding &coding)
{
    return coding.stance == Stance::Omits;
}

/** Hands the codings of `from` over to `into`; see mergeClaims(). */
void appendHandedOver(Change &change, const ProjectData &data, const QUuid &from, const QUuid &into)
{
    QSet<QUuid> having;
    for (const Coding &coding : data.codings) {
        if (!isOmission(coding) && (coding.claim == from || coding.claim == into)) {
            having.insert(coding.source);
        }
    }
    const auto isContradicted = [&](const Coding &coding) {
        return isOmission(coding) && having.contains(coding.source);
    };
    std::set<decltype(sayingOf(Coding()))> kept;
    for (const Coding &coding : data.codings) {
        if (coding.claim == into && isContradicted(coding)) {
            change.codings.append({coding, {}});
        } else if (coding.claim == into) {
            kept.insert(sayingOf(coding));
        }
    }
    for (const Coding &coding : data.codings) {
        if (coding.claim != from) {
            continue;
        }
        if (isContradicted(coding) || !kept.insert(sayingOf(coding)).second) {
            change.codings.append({coding, {}});
            continue;
        }
        Coding after = coding;
        after.claim = into;
        change.codings.append({coding, after});
    }
}

/** Hands rows that merely name a claim over to another. */
template <class T>
void appendGiven(QList<Edit<T>> &edits, const QList<T> &rows, const QUuid &from, const QUuid &into)
{
    for (const T &row : rows) {
        if (row.claim == from) {
            T after = row;
            after.claim = into;
            edits.append({row, after});
        }
    }
}

/** A claim with what is written about another added. */
Claim withTextsOf(Claim claim, const Claim &other)
{
    claim.description = joinedTexts(claim.description, other.description);
    claim.memo = joinedTexts(claim.memo, other.memo);
    claim.examples = joinedTexts(claim.examples, other.examples);
    claim.counterExamples = joinedTexts(claim.counterExamples, other.counterExamples);
    return claim;
}

/** Hands the children of `from` over to `into`, which leaves the subtree of `from` if it is in it. */
void appendTree(Change &change, const ProjectData &data, const Codebook &codebook, const Claim &from, const Claim &into)
{
    Claim target = withTextsOf(into, from);
    target.isFolder = into.isFolder && !isCoded(data, from.id) && !isCoded(data, into.id);
    if (codebook.isInside(into.id, from.id)) {
        target.parent = from.parent;
        target.position = from.position;
    }
    if (target != into) {
        change.claims.append({into, target});
    }
    int position = codebook.nextPosition(into.id);
    for (const Claim &child : siblings(data, codebook, from.id, into.id)) {
        Claim after = child;
        after.parent = into.id;
        after.position = position++;
        change.claims.append({child, after});
    }
    change.claims.append({from, {}});
}

} // namespace

namespace
{

/**
 * Claims whose rows name a removed one as their parent go to the top: after two analysts hung two claims under each
 * other, such a row is shown elsewhere, where the codebook cuts the loop.
 */
void appendUnhung(Change &change, const ProjectData &data)
{
    QSet<QUuid> removed;
    QSet<QUuid> edited;
    for (const Edit<Claim> &edit : std::as_const(change.claims)) {
        edited.insert(edit.before ? edit.before->id : edit.after->id);
        if (!edit.after) {
            removed.insert(edit.before->id);
        }
    }
    const auto atTop = [](Claim claim) {
        claim.parent = QUuid();
        return claim;
    };
    for (Edit<Claim> &edit : change.claims) {
        if (edit.after && removed.contains(edit.after->parent)) {
            edit.after = atTop(*edit.after);
        }
    }
    for (const Claim &claim : data.claims) {
        if (!edited.contains(claim.id) && removed.contains(claim.parent)) {
            change.claims.append({claim, atTop(claim)});
        }
    }
}

} // namespace

Claim newClaim(const ProjectData &data, const QString &name, const QUuid &parent)
{
    const Codebook codebook(data.claims);
    Claim claim;
    claim.id = QUuid::createUuid();
    claim.parent = codebook.find(parent) ? parent : QUuid();
    claim.position = codebook.nextPosition(claim.parent);
    claim.name = cleanName(name);
    claim.colour = codebook.nextColour();
    return claim;
}

Change addClaim(const ProjectData &data, const Claim &claim)
{
    Change change;
    const Claim added = cleaned(claim);
    if (!added.name.isEmpty() && !added.id.isNull() && !data.claim(added.id)) {
        change.text = ActText::tr("New claim “%1”").arg(added.name);
        change.claims.append({{}, added});
    }
    return change;
}

Change renameClaim(const ProjectData &data, const QUuid &claim, const QString &name)
{
    const Claim *before = data.claim(claim);
    Claim after = before ? *before : Claim();
    after.name = cleanName(name);
    return replaced(data, after, ActText::tr("Rename “%1”"));
}

Change moveClaim(const ProjectData &data, const QUuid &claim, const QUuid &parent, int row)
{
    Change change;
    const Codebook codebook(data.claims);
    const Claim *moved = data.claim(claim);
    if (!moved || codebook.isInside(parent, claim) || (!parent.isNull() && !codebook.find(parent))) {
        return change;
    }
    const QList<QUuid> before = codebook.children(parent);
    QList<Claim> order = siblings(data, codebook, parent, claim);
    order.insert(std::clamp<qsizetype>(row, 0, order.size()), *moved);
    if (!std::ranges::equal(order, before, {}, &Claim::id)) {
        appendOrdered(change, order, parent);
        change.text = ActText::tr("Move “%1”").arg(moved->name);
    }
    return change;
}

Change recolourClaim(const ProjectData &data, const QUuid &claim, int colour)
{
    const Claim *before = data.claim(claim);
    Claim after = before ? *before : Claim();
    after.colour = std::clamp(colour, 1, lastColour);
    after.freeColour.clear();
    return replaced(data, after, ActText::tr("Change the colour of “%1”"));
}

Change recolourClaim(const ProjectData &data, const QUuid &claim, const QString &freeColour)
{
    const Claim *before = data.claim(claim);
    Claim after = before ? *before : Claim();
    const QString colour = cleanColour(freeColour);
    after.freeColour = colour.isEmpty() ? after.freeColour : colour;
    return replaced(data, after, ActText::tr("Change the colour of “%1”"));
}

Change editClaim(const ProjectData &data, const Claim &claim)
{
    Claim after = cleaned(claim);
    if (const Claim *before = data.claim(claim.id)) {
        after.parent = before->parent;
        after.position = before->position;
        after.isFolder = after.isFolder && (before->isFolder || !isCoded(data, claim.id));
    }
    return replaced(data, after, ActText::tr("Edit “%1”"));
}

Change removeClaim(const ProjectData &data, const QUuid &claim)
{
    Change change;
    const QList<QUuid> ids = Codebook(data.claims).subtree(claim);
    if (ids.isEmpty()) {
        return change;
    }
    const QSet<QUuid> removed(ids.cbegin(), ids.cend());
    for (const QUuid &id : ids) {
        change.claims.append({*data.claim(id), {}});
    }
    appendUnhung(change, data);
    const auto isOfRemoved = [&](const auto &row) { return removed.contains(row.claim); };
    appendRemoved(change.codings, data.codings, isOfRemoved);
    appendRemoved(change.rejectedSuggestions, data.rejectedSuggestions, isOfRemoved);
    appendRemoved(change.orphans, data.orphans, isOfRemoved);
    change.text = ActText::tr("Remove claim “%1”").arg(data.claim(claim)->name);
    return change;
}

Change mergeClaims(const ProjectData &data, const QUuid &from, const QUuid &into)
{
    Change change;
    const Claim *source = data.claim(from);
    const Claim *target = data.claim(into);
    if (!source || !target || from == into) {
        return change;
    }
    appendTree(change, data, Codebook(data.claims), *source, *target);
    appendUnhung(change, data);
    appendHandedOver(change, data, from, into);
    appendGiven(change.rejectedSuggestions, data.rejectedSuggestions, from, into);
    appendGiven(change.orphans, data.orphans, from, into);
    //: undo list; %1 and %2 are names of claims
    change.text = ActText::tr("Merge “%1” into “%2”").arg(source->name, target->name);
    return change;
}

Change splitClaim(const ProjectData &data, const QList<QUuid> &codings, const QString &name)
{
    Change change;
    const QSet<QUuid> chosen(codings.cbegin(), codings.cend());
    const auto first =
        std::ranges::find_if(data.codings, [&](const Coding &coding) { return chosen.contains(coding.id); });
    const Claim *origin = first == data.codings.cend() ? nullptr : data.claim(first->claim);
    if (!origin || cleanName(name).isEmpty()) {
        return change;
    }
    const Claim added = newClaim(data, name, origin->parent);
    QList<Claim> order = siblings(data, Codebook(data.claims), added.parent, {});
    const auto place = std::ranges::find(std::as_const(order), origin->id, &Claim::id);
    order.insert(place - order.cbegin() + 1, added);
    appendOrdered(change, order, added.parent);
    const auto own = std::ranges::find_if(change.claims, [&](const auto &edit) { return edit.after->id == added.id; });
    if (own == change.claims.end()) { // its place is the last, as it was made
        change.claims.append({{}, added});
    } else {
        own->before.reset();
    }
    QSet<QUuid> having; // sources that the new claim has words in: they do not omit it
    QSet<QUuid> omitting;
    for (const Coding &coding : data.codings) {
        if (chosen.contains(coding.id) && !isOmission(coding)) {
            having.insert(coding.source);
        }
    }
    for (const Coding &coding : data.codings) {
        const bool isIdle = isOmission(coding) && (having.contains(coding.source) || omitting.contains(coding.source));
        if (chosen.contains(coding.id) && !isIdle) {
            if (isOmission(coding)) {
                omitting.insert(coding.source);
            }
            Coding after = coding;
            after.claim = added.id;
            change.codings.append({coding, after});
        }
    }
    //: undo list; %1 and %2 are names of claims
    change.text = ActText::tr("Split “%1” off “%2”").arg(added.name, origin->name);
    return change;
}

} // namespace Sidelight::acts
