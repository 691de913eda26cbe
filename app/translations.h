// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace Sidelight
{

/** Loads the English plural forms, then the user's own language where there is a translation into it. */
void installTranslations(QCoreApplication &application);

} // namespace Sidelight
