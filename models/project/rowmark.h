// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace Sidelight
{

/**
 * What was last done to a row, where the row itself cannot tell: that it was taken out, or that it was changed and has
 * no time of its own for that. Two copies of a project are made one by these; see mergedProjects().
 */
struct RowMark {
    enum class Kind {
        Changed,
        Removed,
    };

    QUuid id; ///< of the row; of a memo see markIdOf()
    Kind kind = Kind::Removed;
    QDateTime at;  ///< UTC
    QString coder; ///< who did it

    bool operator==(const RowMark &) const = default;
};

} // namespace Sidelight
