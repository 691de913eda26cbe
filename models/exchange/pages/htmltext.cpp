// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/pages/htmltext.h"

using namespace Qt::StringLiterals;

namespace Sidelight::html
{

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            result += u"&amp;";
            break;
        case u'<':
            result += u"&lt;";
            break;
        case u'>':
            result += u"&gt;";
            break;
        case u'"':
            result += u"&quot;";
            break;
        case u'\'':
            result += u"&#39;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

QString element(QStringView name, QStringView classes, const QString &content)
{
    const QString attribute = classes.isEmpty() ? QString() : u" class=\""_s + classes + u'"';
    return u'<' + name + attribute + u'>' + content + u"</"_s + name + u'>';
}

QString text(QStringView name, QStringView classes, const QString &content)
{
    return element(name, classes, escaped(content));
}

QString link(const QString &target, QStringView classes, const QString &content)
{
    const QString attribute = classes.isEmpty() ? QString() : u" class=\""_s + classes + u'"';
    return u"<a"_s + attribute + u" href=\"#"_s + escaped(target) + u"\">"_s + content + u"</a>"_s;
}

} // namespace Sidelight::html
