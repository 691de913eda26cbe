// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Sidelight
{

/**
 * What a file does not carry of a project, or a project of a file: a sentence each, translated, in a fixed order. Empty
 * where everything came across. REFI-QDA 1.5, section 7, asks every program to tell this at both ends.
 */
using LossReport = QStringList;

/** The sentences of loss reports are translated in one context. */
struct Losses {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::Losses)
};

} // namespace Sidelight
