// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/article.h"

namespace Sidelight
{

QList<Span> maskedSpans(const Article &article)
{
    QList<Span> spans;
    for (const Part &part : article.parts) {
        if (!part.masked) {
            continue;
        }
        if (!spans.isEmpty() && spans.constLast().end >= part.span.begin) {
            spans.last().end = std::max(spans.constLast().end, part.span.end);
        } else {
            spans.append(part.span);
        }
    }
    return spans;
}

} // namespace Sidelight
