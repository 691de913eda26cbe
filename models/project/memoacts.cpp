// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"

#include "models/project/acttools.h"

#include <algorithm>

namespace Sidelight::acts
{

namespace
{

/** The memo of a source or the project. */
Change editOwnMemo(const ProjectData &data, const QUuid &about, const QString &text, const QString &coder,
                   const QDateTime &now)
{
    Change change;
    const auto known = std::ranges::find(data.memos, about, &Memo::id);
    const std::optional<Memo> before = known == data.memos.cend() ? std::nullopt : std::optional(*known);
    if ((before ? before->text : QString()) == text) {
        return change;
    }
    const Memo after{about, text, cleanName(coder), now.toUTC()};
    change.memos.append({before, text.isEmpty() ? std::nullopt : std::optional(after)});
    return change;
}

} // namespace

Change editMemo(const ProjectData &data, const QUuid &about, const QString &text, const QString &coder,
                const QDateTime &now)
{
    const QString clean = sanitised(text);
    Change change;
    if (const Claim *known = data.claim(about)) {
        Claim claim = *known;
        claim.memo = clean;
        change = editClaim(data, claim);
        change.text = change.isEmpty() ? QString() : ActText::tr("Edit the memo of “%1”").arg(claim.name);
    } else if (const Coding *coding = data.coding(about)) {
        Coding after = *coding;
        after.note = clean;
        change = editCoding(data, after, now);
        const Claim *claim = data.claim(coding->claim);
        if (!change.isEmpty() && claim) {
            change.text = ActText::tr("Edit the note of a coding of “%1”").arg(claim->name);
        }
    } else if (const Source *source = data.source(about)) {
        change = editOwnMemo(data, about, clean, coder, now);
        change.text = change.isEmpty() ? QString() : ActText::tr("Edit the memo of %1").arg(source->key);
    } else if (about == data.id && !about.isNull()) {
        change = editOwnMemo(data, about, clean, coder, now);
        change.text = change.isEmpty() ? QString() : ActText::tr("Edit the memo of the project");
    }
    return change;
}

} // namespace Sidelight::acts
