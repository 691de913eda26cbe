// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QCoreApplication;

namespace Sidelight
{

/** The languages that all strings are translated into, by their ISO 639 codes; English is the first. */
[[nodiscard]] QStringList translatedLanguages();

/**
 * Loads the English plural forms, then the strings of a language, ours and Qt's own. The language is one of
 * translatedLanguages(), which then also sets how numbers and dates are written; with any other, or none, it is the
 * first of the system's languages that there is a translation into. To be called once, before any string is shown.
 */
void installTranslations(QCoreApplication &application, const QString &language = {});

} // namespace Sidelight
