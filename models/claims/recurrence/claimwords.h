// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/valuelanguage.h"
#include "models/text/span.h"

#include <QHash>
#include <QList>
#include <QStringView>

namespace Sidelight
{

/** A content word of a text. */
struct ClaimWord {
    Span span;
    QString text;        ///< folded, without a possessive s; of an alias the name that it stands for
    bool isName = false; ///< begins with a capital, not at the beginning of a sentence

    bool operator==(const ClaimWord &) const = default;
};

/** The words of a stretch of a text, common words of the language left out, numbers too. Linear. */
[[nodiscard]] QList<ClaimWord> claimWords(QStringView text, const Span &span, const ValueLanguage &language);

/**
 * Are two folded words forms of one: "cooperate" and "cooperation", "changed" and "unchanged"? They are where they
 * begin with the same five letters, or all of a shorter word but its ending, or where one is the other with something
 * before it. A guess that needs no dictionary.
 */
[[nodiscard]] bool areForms(QStringView a, QStringView b);

/** Rarity of words among sentences: ln((n + 1) / (with the word + 1/2)), at least a tenth. */
class WordRarity final
{
public:
    void addSentence(const QList<ClaimWord> &words);
    [[nodiscard]] double of(const QString &word) const;

private:
    [[nodiscard]] static QString key(const QString &word);

    QHash<QString, int> m_sentencesWith;
    int m_sentences = 0;
};

} // namespace Sidelight
