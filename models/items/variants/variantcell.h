// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passage.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace Sidelight
{

/** Some words of a wording in a column, as they stand to the base. */
struct VariantPiece {
    RunKind kind = RunKind::Same;
    QString text;      ///< as written, with the marks around it; empty where words are left out
    QString baseText;  ///< the words of the base, where they are others or left out
    int folded = 0;    ///< words of the middle that stand for themselves as a number
    QString afterFold; ///< what follows them

    bool operator==(const VariantPiece &) const = default;
};

/** A cell of the table of variants: what is painted, in the order of the text. */
struct VariantCell {
    QList<VariantPiece> pieces;

    bool operator==(const VariantCell &) const = default;
};

} // namespace Sidelight

Q_DECLARE_METATYPE(Sidelight::VariantCell)
