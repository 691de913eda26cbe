// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace Sidelight
{

struct Language {
    QString code; ///< ISO 639
    QString name; ///< in the language itself
};

/** The languages that all strings are translated into; English is the first. */
[[nodiscard]] QList<Language> translatedLanguages();

/**
 * Loads the English plural forms, then the strings of a language, ours and Qt's own. The language is the code of
 * one of translatedLanguages(), which then also sets how numbers and dates are written; with any other, or none, it is
 * the first of the system's languages that there is a translation into. To be called once, before any string is shown.
 */
void installTranslations(QCoreApplication &application, const QString &language = {});

} // namespace Sidelight
