// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace Sidelight
{

/** What the analyst wrote about a source or the project. Claims have Claim::memo, codings Coding::note. */
struct Memo {
    QUuid id; ///< of what it is about
    QString text;
    QString coder;      ///< who wrote it last
    QDateTime modified; ///< UTC

    bool operator==(const Memo &) const = default;
};

} // namespace Sidelight
