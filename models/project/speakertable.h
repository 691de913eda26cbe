// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/analysis.h"

#include <QHash>

namespace Sidelight
{

/** One who is quoted, over all sources. */
struct QuotedSpeaker {
    QString name; ///< in full, as most sources give it
    QString initials;
    int colour = 0; ///< of the palette, 1 to 12; 0 = muted
    int quotes = 0;
    int directQuotes = 0;
    QList<int> perSource; ///< quotes, one figure a source of the analysis

    bool operator==(const QuotedSpeaker &) const = default;
};

/**
 * All who are quoted, the most quoted first. Names that differ in upper and lower case or a leading "the", and a
 * name that only one longer one ends with ("Earnest", "Josh Earnest"), are one speaker. Built in O(quotes + n log n);
 * lookups O(1).
 */
class SpeakerTable final
{
public:
    SpeakerTable() = default;
    explicit SpeakerTable(const Analysis &analysis);

    [[nodiscard]] const QList<QuotedSpeaker> &all() const { return m_speakers; }
    /** Null for quotes without a speaker, or one that was not in the analysis. */
    [[nodiscard]] const QuotedSpeaker *find(const QString &name) const;
    [[nodiscard]] int indexOf(const QString &name) const;

private:
    QList<QuotedSpeaker> m_speakers;
    QHash<QString, int> m_rows; ///< by the name's key: as it is compared
};

/** A speaker for narrow places, at most 4 characters: "JE", "WSJ"; "off." and "rep." where there is no name. */
[[nodiscard]] QString initials(const QString &speaker);

/** Whether it is a name ("Josh Earnest"), and not a description ("unnamed U.S. officials"). */
[[nodiscard]] bool isName(const QString &speaker);

} // namespace Sidelight
