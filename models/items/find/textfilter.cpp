// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/find/textfilter.h"

#include "models/text/folding.h"

#include <algorithm>

namespace Sidelight
{

bool TextFilter::setText(const QString &text)
{
    m_text = text;
    QStringList words = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words) {
        return false;
    }
    m_words = std::move(words);
    return true;
}

bool TextFilter::matches(const QString &text) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const QString searched = folded(text);
    return std::ranges::all_of(m_words, [&searched](const QString &word) { return searched.contains(word); });
}

} // namespace Sidelight
