// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quote.h"

#include <QHash>

namespace Sidelight
{

/** A speaker over all sources. */
struct Speaker {
    QString name;
    int quotes = 0;
    int colour = 0; ///< number in the palette, 1 to 12; 0 is muted

    bool operator==(const Speaker &) const = default;
};

/** The speakers with a name, most quoted first, with the colours that they take in that order. */
[[nodiscard]] QList<Speaker> speakersOf(const QList<QList<Quote>> &quotesOfSources);

/** A name for a narrow margin, at most four letters: "JE" for Josh Earnest, "WSJ" for The Wall Street Journal. */
[[nodiscard]] QString initials(const QString &name);

} // namespace Sidelight
