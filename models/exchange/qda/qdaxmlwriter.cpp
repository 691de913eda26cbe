// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qda/qdaxmlwriter.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight::qda
{

namespace
{

/** What XML 1.0 lets stand in a document. */
QString xmlText(QString text)
{
    for (QChar &c : text) {
        const char16_t unit = c.unicode();
        const bool isControl = unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r';
        if (isControl || unit == 0xFFFE || unit == 0xFFFF) {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
}

QString guid(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString timeText(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

class Writer final
{
public:
    explicit Writer(QByteArray &bytes)
        : m_xml(&bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
    }

    void writeProject(const Project &project)
    {
        m_xml.writeStartElement(u"Project"_s);
        m_xml.writeDefaultNamespace(u"urn:QDA-XML:project:1.0"_s);
        m_xml.writeAttribute(u"name"_s, xmlText(project.name));
        attribute(u"origin"_s, project.origin);
        list(u"Users"_s, project.users, [this](const User &user) {
            m_xml.writeEmptyElement(u"User"_s);
            m_xml.writeAttribute(u"guid"_s, guid(user.id));
            attribute(u"name"_s, user.name);
        });
        if (!project.codes.isEmpty()) {
            m_xml.writeStartElement(u"CodeBook"_s);
            writeCodes(project.codes);
            m_xml.writeEndElement();
        }
        list(u"Variables"_s, project.variables, [this](const Variable &variable) {
            m_xml.writeEmptyElement(u"Variable"_s);
            m_xml.writeAttribute(u"guid"_s, guid(variable.id));
            m_xml.writeAttribute(u"name"_s, xmlText(variable.name));
            m_xml.writeAttribute(u"typeOfVariable"_s, variable.type);
        });
        list(u"Cases"_s, project.cases, [this](const Case &entry) { write(entry); });
        list(u"Sources"_s, project.sources,
             [&](const Text &source) { write(u"TextSource"_s, source, project.variables); });
        list(u"Notes"_s, project.texts, [&](const Text &note) { write(u"Note"_s, note, project.variables); });
        list(u"Links"_s, project.links, [this](const Link &link) { write(link); });
        text(u"Description"_s, project.description);
        references(project.notes);
        m_xml.writeEndDocument();
    }

    void writeCodebook(const QList<Code> &codes, const QString &origin)
    {
        m_xml.writeStartElement(u"CodeBook"_s);
        m_xml.writeDefaultNamespace(u"urn:QDA-XML:codebook:1.0"_s);
        attribute(u"origin"_s, origin);
        m_hasNotes = false;
        writeCodes(codes);
        m_xml.writeEndDocument();
    }

private:
    void writeCodes(const QList<Code> &codes)
    {
        m_xml.writeStartElement(u"Codes"_s);
        QList<QUuid> open;
        for (const Code &code : codes) {
            while (!open.isEmpty() && open.constLast() != code.parent) {
                m_xml.writeEndElement();
                open.removeLast();
            }
            startCode(code);
            open.append(code.id);
        }
        for (qsizetype i = 0; i <= open.size(); ++i) {
            m_xml.writeEndElement();
        }
    }

    void startCode(const Code &code)
    {
        m_xml.writeStartElement(u"Code"_s);
        m_xml.writeAttribute(u"guid"_s, guid(code.id));
        m_xml.writeAttribute(u"name"_s, xmlText(code.name));
        m_xml.writeAttribute(u"isCodable"_s, code.isCodable ? u"true"_s : u"false"_s);
        attribute(u"color"_s, code.colour);
        text(u"Description"_s, code.description);
        if (m_hasNotes) {
            references(code.notes);
        }
    }

    void write(const Case &entry)
    {
        m_xml.writeStartElement(u"Case"_s);
        m_xml.writeAttribute(u"guid"_s, guid(entry.id));
        attribute(u"name"_s, entry.name);
        text(u"Description"_s, entry.description);
        for (const QUuid &selection : entry.selections) {
            reference(u"SelectionRef"_s, selection);
        }
        m_xml.writeEndElement();
    }

    void write(const QString &element, const Text &source, const QList<Variable> &variables)
    {
        m_xml.writeStartElement(element);
        m_xml.writeAttribute(u"guid"_s, guid(source.id));
        attribute(u"name"_s, source.name);
        attribute(u"plainTextPath"_s, source.path);
        attribute(u"creatingUser"_s, source.user);
        attribute(u"creationDateTime"_s, source.created);
        attribute(u"modifiedDateTime"_s, source.modified);
        text(u"Description"_s, source.description);
        if (source.content) {
            m_xml.writeTextElement(u"PlainTextContent"_s, xmlText(*source.content));
        }
        for (const Selection &selection : source.selections) {
            write(selection);
        }
        for (const Coding &coding : source.codings) {
            write(coding);
        }
        references(source.notes);
        for (const auto &[variable, value] : source.values) {
            writeValue(variable, value, variables);
        }
        m_xml.writeEndElement();
    }

    void writeValue(const QUuid &id, const QString &value, const QList<Variable> &variables)
    {
        const auto variable = std::ranges::find(variables, id, &Variable::id);
        const QString type = variable == variables.cend() ? u"Text"_s : variable->type;
        m_xml.writeStartElement(u"VariableValue"_s);
        reference(u"VariableRef"_s, id);
        m_xml.writeTextElement(type + u"Value", xmlText(value));
        m_xml.writeEndElement();
    }

    void write(const Selection &selection)
    {
        m_xml.writeStartElement(u"PlainTextSelection"_s);
        m_xml.writeAttribute(u"guid"_s, guid(selection.id));
        attribute(u"name"_s, selection.name);
        m_xml.writeAttribute(u"startPosition"_s, QString::number(selection.start));
        m_xml.writeAttribute(u"endPosition"_s, QString::number(selection.end));
        attribute(u"creatingUser"_s, selection.user);
        attribute(u"creationDateTime"_s, selection.created);
        attribute(u"modifyingUser"_s, selection.modifyingUser);
        attribute(u"modifiedDateTime"_s, selection.modified);
        text(u"Description"_s, selection.description);
        for (const Coding &coding : selection.codings) {
            write(coding);
        }
        references(selection.notes);
        m_xml.writeEndElement();
    }

    void write(const Coding &coding)
    {
        m_xml.writeStartElement(u"Coding"_s);
        m_xml.writeAttribute(u"guid"_s, guid(coding.id));
        attribute(u"creatingUser"_s, coding.user);
        attribute(u"creationDateTime"_s, coding.created);
        reference(u"CodeRef"_s, coding.code);
        references(coding.notes);
        m_xml.writeEndElement();
    }

    void write(const Link &link)
    {
        m_xml.writeStartElement(u"Link"_s);
        m_xml.writeAttribute(u"guid"_s, guid(link.id));
        attribute(u"name"_s, link.name);
        attribute(u"direction"_s, link.direction);
        attribute(u"originGUID"_s, link.origin);
        attribute(u"targetGUID"_s, link.target);
        references(link.notes);
        m_xml.writeEndElement();
    }

    template <class T, class Write>
    void list(const QString &element, const QList<T> &items, Write writeItem)
    {
        if (items.isEmpty()) {
            return;
        }
        m_xml.writeStartElement(element);
        for (const T &item : items) {
            writeItem(item);
        }
        m_xml.writeEndElement();
    }

    void attribute(const QString &name, const QString &value)
    {
        if (!value.isEmpty()) {
            m_xml.writeAttribute(name, xmlText(value));
        }
    }

    void attribute(const QString &name, const QUuid &id)
    {
        if (!id.isNull()) {
            m_xml.writeAttribute(name, guid(id));
        }
    }

    void attribute(const QString &name, const QDateTime &time)
    {
        if (time.isValid()) {
            m_xml.writeAttribute(name, timeText(time));
        }
    }

    void text(const QString &element, const QString &content)
    {
        if (!content.isEmpty()) {
            m_xml.writeTextElement(element, xmlText(content));
        }
    }

    void reference(const QString &element, const QUuid &target)
    {
        m_xml.writeEmptyElement(element);
        m_xml.writeAttribute(u"targetGUID"_s, guid(target));
    }

    void references(const QList<QUuid> &notes)
    {
        for (const QUuid &note : notes) {
            reference(u"NoteRef"_s, note);
        }
    }

    QXmlStreamWriter m_xml;
    bool m_hasNotes = true; ///< codebooks have none
};

} // namespace

QByteArray projectXml(const Project &project)
{
    QByteArray bytes;
    Writer(bytes).writeProject(project);
    return bytes;
}

QByteArray codebookXml(const QList<Code> &codes, const QString &origin)
{
    QByteArray bytes;
    if (!codes.isEmpty()) {
        Writer(bytes).writeCodebook(codes, origin);
    }
    return bytes;
}

} // namespace Sidelight::qda
