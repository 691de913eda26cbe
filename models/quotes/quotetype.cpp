// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotetype.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

QString quoteTypeKey(QuoteType type)
{
    switch (type) {
    case QuoteType::Direct:
        return u"direct"_s;
    case QuoteType::Indirect:
        return u"indirect"_s;
    case QuoteType::Mixed:
        return u"mixed"_s;
    }
    return {};
}

std::optional<QuoteType> quoteTypeFromKey(const QString &key)
{
    for (const QuoteType type : {QuoteType::Direct, QuoteType::Indirect, QuoteType::Mixed}) {
        if (quoteTypeKey(type) == key) {
            return type;
        }
    }
    return {};
}

} // namespace Sidelight
