// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quote.h"
#include "models/text/article.h"

#include <algorithm>

/** Articles with quotes for tests, put together sentence by sentence. */
class QuotedArticles
{
public:
    using Type = Sidelight::QuoteType;

    void addArticle()
    {
        articles.append(Sidelight::Article());
        quotes.append(QList<Sidelight::Quote>());
    }

    /** A sentence of the latest article that is no quote. */
    void addText(const QString &text) { articles.last().text += text + QLatin1Char('\n'); }

    /** A sentence of the latest article: the mention, "said" and the content. */
    void addQuote(const QString &speaker, const QString &content, Type type = Type::Direct, const QString &mention = {})
    {
        const QString subject = mention.isEmpty() ? speaker : mention;
        const QString mark = type == Type::Direct ? QStringLiteral("\"") : QString();
        QString &text = articles.last().text;
        Sidelight::Quote quote;
        quote.speaker = speaker;
        quote.type = type;
        quote.mention = Sidelight::Span{text.size(), text.size() + subject.size()};
        text += subject + QStringLiteral(" said ") + mark;
        quote.content = {text.size(), text.size() + content.size()};
        text += content + mark + QStringLiteral(".\n");
        if (subject.isEmpty()) {
            quote.mention.reset();
        }
        quotes.last().append(quote);
    }

    /** The same articles the other way round. */
    [[nodiscard]] QuotedArticles reversed() const
    {
        QuotedArticles result = *this;
        std::ranges::reverse(result.articles);
        std::ranges::reverse(result.quotes);
        return result;
    }

    QList<Sidelight::Article> articles;
    QList<QList<Sidelight::Quote>> quotes;
};
