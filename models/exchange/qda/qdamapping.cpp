// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qda/qdamapping.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Sidelight::qda
{

namespace
{

/** Of all ids that are made from names; a random one, never to be changed. */
constexpr QUuid nameSpace(0x6d1f1c0e, 0x52b7, 0x4c0b, 0x9a, 0x35, 0x1e, 0x70, 0x5b, 0x88, 0xd4, 0x21);

QString written(const QString &key, const QString &value)
{
    return value.isEmpty() ? QString() : key + u": " + value + u'\n';
}

} // namespace

QString origin()
{
    return u"Sidelight"_s;
}

bool isOurs(const QString &origin)
{
    return origin.startsWith("Sidelight"_L1);
}

QUuid derivedId(const QUuid &owner, const QString &role)
{
    return QUuid::createUuidV5(owner, role);
}

QUuid namedId(const QString &kind, const QString &name)
{
    return QUuid::createUuidV5(nameSpace, kind + u':' + name);
}

QUuid stanceCode(const QUuid &claim, Stance stance)
{
    return derivedId(claim, stanceKey(stance));
}

QString stanceCodeName(const QString &claim, Stance stance)
{
    return claim + u": " + stanceKey(stance);
}

std::optional<Stance> stanceFromCodeName(const QString &name, const QString &claim)
{
    const QString before = claim + u": ";
    return name.startsWith(before) ? stanceFromKey(QStringView(name).sliced(before.size())) : std::nullopt;
}

QString linkDirection(LinkKind kind)
{
    return kind == LinkKind::SameClaim ? u"Associative"_s : u"OneWay"_s;
}

QString speakerMark()
{
    return u"Statements are attributed to them."_s;
}

QString provenanceText(const Sidelight::Coding &coding)
{
    QString text;
    if (coding.origin != Origin::Manual) {
        text += written(u"origin"_s, originKey(coding.origin));
    }
    if (!coding.span) {
        const QDateTime modified = coding.modified.toUTC();
        text += coding.modified == coding.created ? QString()
                                                  : written(u"modified"_s, modified.toString(Qt::ISODateWithMs));
        text += written(u"attributed to"_s, coding.attributedTo);
    }
    text += written(u"rule"_s, coding.rule);
    return text.isEmpty() ? text : text.chopped(1);
}

bool readProvenance(const QString &text, Sidelight::Coding &coding)
{
    Sidelight::Coding read = coding;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype colon = line.indexOf(u": "_s);
        const QString value = colon < 0 ? QString() : line.sliced(colon + 2);
        const QStringView key = colon < 0 ? QStringView() : QStringView(line).first(colon);
        if (const auto origin = originFromKey(value); key == u"origin" && origin) {
            read.origin = *origin;
        } else if (const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
                   key == u"modified" && time.isValid()) {
            read.modified = time;
        } else if (key == u"attributed to") {
            read.attributedTo = value;
        } else if (key == u"rule") {
            read.rule = value;
        } else {
            return false;
        }
    }
    coding = read;
    return true;
}

} // namespace Sidelight::qda
