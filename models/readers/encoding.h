// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/article.h"

namespace Sidelight
{

/** Text as it was decoded, not yet sanitised, and how that was done. */
struct DecodedText {
    QString text;
    Encoding encoding;

    bool operator==(const DecodedText &) const = default;
};

/**
 * Decodes the bytes of a text file. The first of these that holds is used:
 * a byte order mark; strictly valid UTF-8; UTF-16 or UTF-32 without a mark, for which NULs speak; one of the old pages,
 * see fromLegacyPage().
 *
 * Never fails: what cannot be decoded becomes U+FFFD and sets hadErrors. Linear.
 */
[[nodiscard]] DecodedText decoded(const QByteArray &bytes);

/** Decodes with an encoding that is given by its name; hadErrors and no text if there is none of that name. Linear. */
[[nodiscard]] DecodedText decodedAs(const QByteArray &bytes, const char *encoding);

/** Whether every byte can be decoded, but for a character that the end of the bytes may cut. Linear. */
[[nodiscard]] bool isTextOf(const QByteArray &bytes, const char *encoding);

} // namespace Sidelight
