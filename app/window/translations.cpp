// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, name, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator.release()); // the application is its parent
    }
}

} // namespace

QList<Language> translatedLanguages()
{
    return {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}};
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    const QList<Language> languages = translatedLanguages();
    if (std::ranges::any_of(languages, [&](const Language &known) { return known.code == language; })) {
        QLocale::setDefault(QLocale(language));
    }
    const QString own = u":/sidelight/translations"_s;
    install(application, QLocale(QLocale::English), u"sidelight"_s, own);
    install(application, QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale(), u"sidelight"_s, own);
}

} // namespace Sidelight
