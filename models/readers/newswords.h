// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <span>

namespace Sidelight
{

/** Words as they are compared (see folded()), in order. */
using Phrase = QStringList;
using PhraseView = std::span<const QString>;

/** A set of phrases, looked up by their first word. */
class Phrases final
{
public:
    Phrases() = default;
    explicit Phrases(const QStringList &phrases);

    /** How many words the longest phrase has that stands at the place; 0 if none does. */
    [[nodiscard]] qsizetype lengthAt(PhraseView words, qsizetype at) const;

    /** Whether a phrase ends where the words end; the number of its words, 0 if none does. */
    [[nodiscard]] qsizetype lengthAtEnd(PhraseView words) const;

    [[nodiscard]] bool holds(PhraseView words) const;
    [[nodiscard]] bool isFoundIn(PhraseView words) const;

private:
    QHash<QString, QList<Phrase>> m_byFirstWord;
};

/** "updates from {outlet}": what stands before and after a name. */
struct NameTemplate {
    Phrase before;
    Phrase after;
    bool possessive = false; ///< the name stands in the possessive: "{outlet}'s request"

    /** What to look for first. */
    [[nodiscard]] const Phrase &anchor() const { return before.isEmpty() ? after : before; }
};

/** The language data of resources/readers/news.json. */
struct NewsWords {
    Phrases agencies;
    Phrases photoAgencies;
    Phrases photoLabels;
    Phrases inCredits; ///< agencies, photo agencies and photo labels together
    Phrases reporting;
    Phrases contributions;
    Phrases sourceLabels;
    Phrases bylines;
    Phrases sections;
    Phrases publishedLabels;
    Phrases updatedLabels;
    Phrases callVerbs;
    Phrases callOpeners;
    Phrases callThings;
    Phrases relatedHeadings;
    Phrases linkLabels;
    QSet<QString> joiners;
    QSet<QString> particles;
    QSet<QString> notInNames;
    QSet<QString> notPlaces;
    QSet<QString> weekdays;
    QSet<QString> dateFillers;
    QSet<QString> clockWords;
    QSet<QString> counters;
    QSet<QString> counterFillers;
    QHash<QString, int> months;
    QHash<QString, int> zones; ///< minutes east of Greenwich
    QList<NameTemplate> outletsInCalls;
    QList<NameTemplate> outletsInProse;
    QSet<QString> besideOutlets; ///< the first words of what stands before or after a name in these templates
};

/** The one unchanging copy, read on first use; from any thread. */
[[nodiscard]] const NewsWords &newsWords();

/** The words of a text as they are compared, at most `limit` of them. */
[[nodiscard]] Phrase comparedWords(QStringView text, qsizetype limit = 64);

} // namespace Sidelight
