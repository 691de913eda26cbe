// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sidelight
{

/** What a list calls a document: a file's name, or the id of a corpus record, which may be a number. */
struct DocumentId {
    QString text; ///< of a number its digits, exactly as given
    bool isNumber = false;

    auto operator<=>(const DocumentId &) const = default;
};

} // namespace Sidelight
