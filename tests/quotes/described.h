// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quotes.h"
#include "models/quotes/quotetype.h"
#include "models/text/article.h"

#include <QStringList>

#include <optional>

namespace Sidelight::Checks
{

inline Article articleOf(const QString &text)
{
    Article article;
    article.text = text;
    return article;
}

inline QString wording(const QString &text, const std::optional<Span> &span)
{
    return span ? text.sliced(span->begin, span->length()) : QStringLiteral("-");
}

/** "direct | content | cue | speaker" of every quote, in order. */
inline QStringList described(const QString &text, const QList<Quote> &quotes)
{
    using namespace Qt::StringLiterals;
    QStringList result;
    for (const Quote &quote : quotes) {
        result.append(quoteTypeKey(quote.type) % " | "_L1 % wording(text, quote.content) % " | "_L1 %
                      wording(text, quote.cue) % " | "_L1 % (quote.speaker.isEmpty() ? u"-"_s : quote.speaker));
    }
    return result;
}

/** What the rules alone find. */
inline QStringList described(const QString &text)
{
    return described(text, findQuotes(articleOf(text), AttributionModel()));
}

} // namespace Sidelight::Checks
