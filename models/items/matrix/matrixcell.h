// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/coding.h"

#include <QList>
#include <QMetaType>

namespace Sidelight
{

/** One stance in a cell of the matrix, with its words. */
struct MatrixEntry {
    QUuid coding;
    Stance stance = Stance::Asserts;
    QString attributedTo;
    QString excerpt;

    bool operator==(const MatrixEntry &) const = default;
};

/** What a source says of a claim, as the matrix shows it. "Omits" and "not read yet" are different things. */
struct MatrixCell {
    enum class State {
        Coded,  ///< entries hold every stance
        Omits,  ///< someone has looked: nothing here
        Silent, ///< read, but neither coded nor declared an omission
        NotRead,
    };

    State state = State::NotRead;
    int colour = 1; ///< of the claim, colourNumber()
    QList<MatrixEntry> entries;

    bool operator==(const MatrixCell &) const = default;
};

} // namespace Sidelight

Q_DECLARE_METATYPE(Sidelight::MatrixCell)
