// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/creditwords.h"
#include "models/text/span.h"

namespace Sidelight
{

/** A name in a text that may be an outlet's. */
struct CreditName {
    Span span;                ///< without its article
    QString text;             ///< in its normal form
    bool isAnnounced = false; ///< "the", "die" or "the newspaper" stands before it

    [[nodiscard]] bool isEmpty() const { return span.isEmpty(); }
};

/** The words of a text, and the names among them. */
class CreditNames final
{
public:
    CreditNames(QStringView text, const QList<Span> &masked);

    [[nodiscard]] qsizetype count() const { return m_words.size(); }
    [[nodiscard]] const QString &key(qsizetype word) const { return m_keys.at(word); } ///< folded
    [[nodiscard]] bool standsAt(const QStringList &phrase, qsizetype word) const;

    /** The name that begins at a word, behind an article or "the newspaper"; empty if none does. */
    [[nodiscard]] CreditName nameFrom(qsizetype word) const;
    /** The name that ends before a word, in the possessive or not; empty if none does. */
    [[nodiscard]] CreditName nameUpTo(qsizetype word, bool isPossessive) const;
    /** Back over "also", "has first". */
    [[nodiscard]] qsizetype beforeFillers(qsizetype word) const;
    /** Whether what begins at a word goes on as a report does: "that", a weekday, the end of the clause. */
    [[nodiscard]] bool isAfterReporting(qsizetype word) const;
    /** How sure it is that a name is an outlet's, 0 to 1; `isTelling`: the words around it say so. */
    [[nodiscard]] double confidence(const CreditName &name, bool isTelling) const;

private:
    [[nodiscard]] QStringView word(qsizetype at) const;
    [[nodiscard]] bool isJoined(qsizetype at) const;
    [[nodiscard]] bool isNameWord(qsizetype at) const;
    [[nodiscard]] bool isListed(qsizetype begin, qsizetype end) const;
    [[nodiscard]] Span listedIn(qsizetype begin, qsizetype end) const;
    [[nodiscard]] CreditName made(qsizetype begin, qsizetype end) const;

    QStringView m_text;
    QList<Span> m_words;
    QStringList m_keys;
};

/** The names in a stretch of a text that holds nothing but agencies: "dpa/AFP"; empty otherwise. */
[[nodiscard]] QList<CreditName> listedNames(QStringView text, const Span &span);
/** The names of a credit line, known or not: "Al Jazeera and Reuters". Spans are in the line. */
[[nodiscard]] QList<CreditName> namesOfList(QStringView line);
/** Whether a name (see creditKey()) is what longer ones are called for short: one word that is part of many. */
[[nodiscard]] bool isShortName(const QString &key);

} // namespace Sidelight
