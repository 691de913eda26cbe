// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

void install(QCoreApplication &application, const QLocale &locale)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, u"sidelight"_s, u"_"_s, u":/sidelight/translations"_s)) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    install(application, QLocale(QLocale::English));
    if (QLocale().language() != QLocale::English) {
        install(application, QLocale());
    }
}

} // namespace Sidelight
