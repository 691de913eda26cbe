// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/article.h"
#include "models/text/result.h"
#include "models/text/span.h"

#include <QList>
#include <QString>

#include <optional>

namespace Sidelight::training
{

/** A quotation as a person marked it. */
struct GoldQuote {
    Span content;
    std::optional<Span> cue;
    std::optional<Span> source;
};

struct GoldArticle {
    QString id;
    Article article;
    QList<GoldQuote> quotes;
};

/**
 * Marked articles, a JSON object a line: {"doc_id", "text", "quotes": [{"content": [s, e], "cue": [s, e] | null,
 * "source": [s, e] | null}]}, positions in code points. Lines that are none are left out; at least one article is left.
 * Errors: FileUnreadable, NoText.
 */
[[nodiscard]] Result<QList<GoldArticle>> readGold(const QString &path);

} // namespace Sidelight::training
