// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qda/qdacodes.h"

#include "models/exchange/claimcolours.h"
#include "models/exchange/lossreport.h"
#include "models/exchange/qda/qdamapping.h"
#include "models/project/acttools.h"
#include "models/text/sanitising.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sidelight::qda
{

namespace
{

/** A name in which entities were escaped twice, as it was meant: "Gr&uuml;n". */
QString unescapedTwice(QString name)
{
    static const QHash<QString, QString> entities{{u"auml"_s, u"ä"_s},  {u"ouml"_s, u"ö"_s},   {u"uuml"_s, u"ü"_s},
                                                  {u"Auml"_s, u"Ä"_s},  {u"Ouml"_s, u"Ö"_s},   {u"Uuml"_s, u"Ü"_s},
                                                  {u"szlig"_s, u"ß"_s}, {u"eacute"_s, u"é"_s}, {u"amp"_s, u"&"_s},
                                                  {u"quot"_s, u"\""_s}, {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s}};
    static const QRegularExpression entity(u"&(?:#(\\d{1,7})|([A-Za-z]{2,6}));"_s);
    qsizetype at = 0;
    for (auto match = entity.match(name, at); match.hasMatch(); match = entity.match(name, at)) {
        const char32_t code = match.captured(1).toUInt();
        const QString character = code > 0 && code < 0xD800 ? QString::fromUcs4(&code, 1)
                                                            : entities.value(match.captured(2), match.captured());
        name.replace(match.capturedStart(), match.capturedLength(), character);
        at = match.capturedStart() + character.size();
    }
    return name;
}

std::optional<Stance> stanceOf(const Code &code, const Code &parent, bool isFromUs)
{
    for (int number = 0; number <= static_cast<int>(Stance::Omits); ++number) {
        const auto stance = static_cast<Stance>(number);
        if (code.id == stanceCode(parent.id, stance)) {
            return stance;
        }
    }
    return isFromUs ? std::nullopt : stanceFromCodeName(code.name, parent.name);
}

void readNotes(const Code &code, Claim &claim, NoteTexts &notes)
{
    for (const QUuid &id : code.notes) {
        const QString text = notes.use(id);
        if (id == derivedId(code.id, u"short name"_s)) {
            claim.shortName = text;
        } else if (id == derivedId(code.id, u"examples"_s)) {
            claim.examples = text;
        } else if (id == derivedId(code.id, u"counter-examples"_s)) {
            claim.counterExamples = text;
        } else {
            appendText(claim.memo, text);
        }
    }
}

} // namespace

NoteTexts::NoteTexts(const Project &project)
{
    for (const Text &note : project.texts) {
        m_notes.insert(note.id, &note);
    }
}

QString NoteTexts::use(const QUuid &id)
{
    const Text *note = m_notes.value(id, nullptr);
    if (!note) {
        return {};
    }
    m_used.insert(id);
    QString text = sanitised(note->content ? *note->content : m_texts.value(id));
    appendText(text, sanitised(note->description));
    return text;
}

CodedClaims claimsFrom(const Project &project, NoteTexts &notes)
{
    const bool isFromUs = isOurs(project.origin);
    QHash<QUuid, const Code *> codes;
    for (const Code &code : project.codes) {
        codes.insert(code.id, &code);
    }
    CodedClaims result;
    QHash<QUuid, int> children;
    for (const Code &code : project.codes) {
        const Code *parent = codes.value(code.parent, nullptr);
        if (const auto stance = parent ? stanceOf(code, *parent, isFromUs) : std::nullopt) {
            result.meanings.insert(code.id, {code.parent, stance});
            continue;
        }
        Claim claim;
        claim.id = code.id;
        claim.parent = code.parent;
        claim.position = children[code.parent]++;
        const QString name = nameFrom(code.name);
        claim.name = isFromUs ? name : unescapedTwice(name);
        result.unescaped += claim.name == name ? 0 : 1;
        claim.name = claim.name.isEmpty() ? Losses::tr("Unnamed") : claim.name;
        claim.description = sanitised(code.description);
        claim.isFolder = !code.isCodable;
        setClaimColour(claim, code.colour);
        readNotes(code, claim, notes);
        result.meanings.insert(code.id, {code.id, std::nullopt});
        result.claims.append(claim);
    }
    return result;
}

QString nameFrom(const QString &text)
{
    return acts::cleanName(text);
}

void appendText(QString &text, const QString &more)
{
    text += (text.isEmpty() || more.isEmpty() ? QString() : u"\n\n"_s) + more;
}

} // namespace Sidelight::qda
