// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/coding.h"
#include "models/exchange/qda/qdaproject.h"

#include <QHash>
#include <QSet>

namespace Sidelight::qda
{

/** The notes of a project, and which of them were made use of. */
class NoteTexts final
{
public:
    /** The project must outlive it. */
    explicit NoteTexts(const Project &project);

    [[nodiscard]] const Text *find(const QUuid &id) const { return m_notes.value(id, nullptr); }
    void setText(const QUuid &id, const QString &text) { m_texts.insert(id, text); }
    /** The text of a note, which counts as used from now on. */
    [[nodiscard]] QString use(const QUuid &id);
    /** How many were not. */
    [[nodiscard]] int unused() const { return static_cast<int>(m_notes.size() - m_used.size()); }

private:
    QHash<QUuid, const Text *> m_notes;
    QHash<QUuid, QString> m_texts;
    QSet<QUuid> m_used;
};

/** What a code stands for: a claim, and if it is one of the codes that we make for stances, a stance. */
struct CodeMeaning {
    QUuid claim;
    std::optional<Stance> stance;
};

/** The codes of a project as claims. */
struct CodedClaims {
    QList<Claim> claims;
    QHash<QUuid, CodeMeaning> meanings; ///< by code
    int unescaped = 0;                  ///< names that were escaped twice
};

/** Linear in the codes. */
[[nodiscard]] CodedClaims claimsFrom(const Project &project, NoteTexts &notes);

/** A name without line ends and outer blanks. */
[[nodiscard]] QString nameFrom(const QString &text);

/** Puts a text behind another, with a blank line between. */
void appendText(QString &text, const QString &more);

} // namespace Sidelight::qda
