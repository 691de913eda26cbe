// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/pages/htmlpage.h"

#include "models/exchange/pages/htmltext.h"
#include "models/text/sha256.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Sidelight::html
{

namespace
{

QByteArray styleSheet(const QString &name)
{
    QFile file(u":/sidelight/exchange/"_s + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? file.readAll() : QByteArray();
}

} // namespace

QString pageHead(const QString &title, const QStringList &sheets, const QString &rules)
{
    QByteArray css;
    for (const QString &sheet : sheets) {
        css += styleSheet(sheet);
    }
    css += rules.toUtf8();
    const QString hash = QString::fromLatin1(sha256(css).toBase64());
    //: the language of the translation, as a page names it
    const QString language = QCoreApplication::translate("Sidelight::HtmlReport", "en", "language");
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"_s.arg(language) +
           u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-%1'; img-src "
           u"data:; base-uri 'none'; "
           u"form-action 'none'\"/>\n"
           u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           u"<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>%2</title>\n<style>"_s.arg(hash,
                                                                                                     escaped(title)) +
           QString::fromUtf8(css) + u"</style>\n</head>\n"_s;
}

} // namespace Sidelight::html
