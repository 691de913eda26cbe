// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/article.h"
#include "models/text/result.h"

namespace Sidelight
{

/**
 * Reads a file as an article. Errors: FileMissing, FileUnreadable, IsDirectory, FileEmpty, FileTooLarge (over 64 MiB),
 * NotText (binary), NoText.
 */
[[nodiscard]] Result<Article> readArticle(const QString &path);

/** The same from bytes that are at hand; `fileName` only names it. */
[[nodiscard]] Result<Article> articleFromBytes(const QByteArray &bytes, const QString &fileName);

/** An article from text that is at hand (pasted, or a corpus record): sanitised, parts and metadata found, bytes = its UTF-8. */
[[nodiscard]] Article articleFromText(const QString &text, const QString &name);

} // namespace Sidelight
