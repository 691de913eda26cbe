// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/analysis.h"

#include <QHash>

namespace Sidelight
{

/** One who is quoted, over all sources. */
struct QuotedSpeaker {
    QString name;      ///< in full
    QStringList forms; ///< all that the sources call them
    QString initials;
    int colour = 0; ///< of the palette, 1 to 12; 0 = muted
    int quotes = 0;
    int directQuotes = 0;
    QList<int> perSource; ///< quotes, one figure a source of the analysis

    bool operator==(const QuotedSpeaker &) const = default;
};

/**
 * All who are quoted, the most quoted first. A quote is its utterance's speaker's, where that is known: what one source
 * leaves open another one may tell. Built in O(quotes + n log n); lookups O(1).
 */
class SpeakerTable final
{
public:
    SpeakerTable() = default;
    explicit SpeakerTable(const Analysis &analysis);

    [[nodiscard]] const QList<QuotedSpeaker> &all() const { return m_speakers; }
    /** By any form of the name. Null for one that was not in the analysis. */
    [[nodiscard]] const QuotedSpeaker *find(const QString &name) const;
    [[nodiscard]] int indexOf(const QString &name) const;
    /** Who says a quote: indexes into Analysis::sources and SourceAnalysis::quotes. Null, or -1, if nobody knows. */
    [[nodiscard]] const QuotedSpeaker *of(int source, int quote) const;
    [[nodiscard]] int rowOf(int source, int quote) const;

private:
    QList<QuotedSpeaker> m_speakers;
    QHash<QString, int> m_rows;       ///< by the name's key: as it is compared
    QList<QList<int>> m_rowsOfQuotes; ///< [source][quote]; -1: nobody knows
};

/** A speaker for narrow places, at most 4 characters: "JE", "WSJ"; "off." and "rep." where there is no name. */
[[nodiscard]] QString initials(const QString &speaker);

/** Whether it is a name ("Josh Earnest"), and not a description ("unnamed U.S. officials"). */
[[nodiscard]] bool isName(const QString &speaker);

} // namespace Sidelight
