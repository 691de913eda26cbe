// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteplaces.h"

#include <algorithm>
#include <tuple>

namespace Sidelight
{

QList<int> quotesAround(const QList<Quote> &quotes, const Span &span)
{
    QList<int> around;
    for (int i = 0; i < quotes.size(); ++i) {
        if (quotes.at(i).content.intersects(span)) {
            around.append(i);
        }
    }
    std::ranges::stable_sort(around, {}, [&](int i) {
        const Span &content = quotes.at(i).content;
        return std::tuple(-content.intersected(span).length(), content.length());
    });
    return around;
}

int quoteIndexAround(const QList<Quote> &quotes, const Span &span)
{
    const QList<int> around = quotesAround(quotes, span);
    return around.isEmpty() ? -1 : around.constFirst();
}

const Quote *quoteAround(const QList<Quote> &quotes, const Span &span)
{
    const int index = quoteIndexAround(quotes, span);
    return index < 0 ? nullptr : &quotes.at(index);
}

} // namespace Sidelight
