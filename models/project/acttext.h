// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/sanitising.h"

#include <QCoreApplication>

namespace Sidelight::acts
{

/** The context of the texts in the undo list. */
struct ActText {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::Acts)
};

/** A name as it is kept: safe, on one line, without outer blanks. */
inline QString cleanName(const QString &name)
{
    return sanitised(name).replace(QChar::LineFeed, QChar::Space).trimmed();
}

} // namespace Sidelight::acts
