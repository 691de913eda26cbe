// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qda/qdaxmlreader.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Sidelight::qda
{

namespace
{

constexpr int deepestCode = 100;

/** An id that is no GUID is still an id. */
QUuid idFrom(QStringView text)
{
    const QStringView id = text.trimmed();
    const QUuid guid = QUuid::fromString(id);
    return guid.isNull() && !id.isEmpty() ? QUuid::createUuidV5(QUuid(), id.toString()) : guid;
}

QDateTime timeFrom(QStringView text)
{
    return QDateTime::fromString(text.trimmed().toString(), Qt::ISODateWithMs).toUTC();
}

class Reader final
{
public:
    explicit Reader(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    Result<Project> read()
    {
        if (m_xml.readNextStartElement()) {
            if (m_xml.name() == "Project"_L1) {
                readProject();
            } else if (m_xml.name() == "CodeBook"_L1) {
                m_project.origin = attribute("origin"_L1).toString();
                readCodebook();
            } else {
                m_xml.raiseError(u"neither a project nor a codebook"_s);
            }
        }
        if (m_xml.hasError()) {
            return failure(Error::Code::Malformed, {},
                           u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString()), m_xml.lineNumber());
        }
        return m_project;
    }

private:
    void readProject()
    {
        m_project.name = attribute("name"_L1).toString();
        m_project.origin = attribute("origin"_L1).toString();
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == "Users"_L1) {
                readList("User"_L1, [this] {
                    m_project.users.append({id(), attribute("name"_L1).toString()});
                    skip();
                });
            } else if (name == "CodeBook"_L1) {
                readCodebook();
            } else if (name == "Variables"_L1) {
                readList("Variable"_L1, [this] {
                    m_project.variables.append(
                        {id(), attribute("name"_L1).toString(), attribute("typeOfVariable"_L1).toString()});
                    skip();
                });
            } else if (name == "Cases"_L1) {
                readList("Case"_L1, [this] { readCase(); });
            } else if (name == "Sources"_L1) {
                readSources();
            } else if (name == "Notes"_L1) {
                readList("Note"_L1, [this] { m_project.texts.append(text()); });
            } else if (name == "Links"_L1) {
                readList("Link"_L1, [this] { readLink(); });
            } else if (name == "Description"_L1) {
                m_project.description = content();
            } else if (name == "NoteRef"_L1) {
                m_project.notes.append(target());
            } else {
                readUnknownList();
            }
        }
    }

    /** Sets and Graphs: their members are counted, not the lists. */
    void readUnknownList()
    {
        while (m_xml.readNextStartElement()) {
            passOver();
        }
    }

    void readCodebook()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "Codes"_L1) {
                readList("Code"_L1, [this] { readCode({}, 1); });
            } else {
                readUnknownList();
            }
        }
    }

    void readCode(const QUuid &parent, int depth)
    {
        if (depth > deepestCode) {
            m_xml.raiseError(u"codes within codes"_s);
            return;
        }
        Code code{.id = id(),
                  .parent = parent,
                  .name = attribute("name"_L1).toString(),
                  .description = {},
                  .colour = attribute("color"_L1).trimmed().toString(),
                  .isCodable = attribute("isCodable"_L1) != "false"_L1 && attribute("isCodable"_L1) != "0"_L1,
                  .notes = {}};
        const qsizetype place = m_project.codes.size();
        m_project.codes.append(code);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "Description"_L1) {
                m_project.codes[place].description = content();
            } else if (m_xml.name() == "NoteRef"_L1) {
                m_project.codes[place].notes.append(target());
            } else if (m_xml.name() == "Code"_L1) {
                readCode(code.id, depth + 1);
            } else {
                passOver();
            }
        }
    }

    void readCase()
    {
        Case entry{id(), attribute("name"_L1).toString(), {}, {}};
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "Description"_L1) {
                entry.description = content();
            } else if (m_xml.name() == "SelectionRef"_L1) {
                entry.selections.append(target());
            } else {
                skip(); // what a case is about is told where cases are not taken over
            }
        }
        m_project.cases.append(entry);
    }

    void readSources()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "TextSource"_L1) {
                m_project.sources.append(text());
            } else if (m_xml.name() == "PDFSource"_L1) {
                readPdf();
            } else {
                passOver();
            }
        }
    }

    /** Of a PDF its text, if it has one. */
    void readPdf()
    {
        const QString name = attribute("name"_L1).toString();
        bool hasText = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "Representation"_L1) {
                hasText = true;
                m_project.sources.append(text());
                if (m_project.sources.constLast().name.isEmpty()) {
                    m_project.sources.last().name = name;
                }
            } else {
                passOver();
            }
        }
        if (!hasText) {
            ++m_project.unknown[u"PDFSource"_s];
        }
    }

    Text text()
    {
        Text text{.id = id(),
                  .name = attribute("name"_L1).toString(),
                  .description = {},
                  .content = {},
                  .path = attribute("plainTextPath"_L1).toString(),
                  .user = idFrom(attribute("creatingUser"_L1)),
                  .created = timeFrom(attribute("creationDateTime"_L1)),
                  .modified = timeFrom(attribute("modifiedDateTime"_L1)),
                  .selections = {},
                  .codings = {},
                  .notes = {},
                  .values = {}};
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == "Description"_L1) {
                text.description = content();
            } else if (name == "PlainTextContent"_L1) {
                text.content = content();
            } else if (name == "PlainTextSelection"_L1) {
                text.selections.append(selection());
            } else if (name == "Coding"_L1) {
                text.codings.append(coding());
            } else if (name == "NoteRef"_L1) {
                text.notes.append(target());
            } else if (name == "VariableValue"_L1) {
                text.values.append(value());
            } else {
                passOver();
            }
        }
        return text;
    }

    Selection selection()
    {
        Selection selection{.id = id(),
                            .name = attribute("name"_L1).toString(),
                            .description = {},
                            .start = attribute("startPosition"_L1).trimmed().toLongLong(),
                            .end = attribute("endPosition"_L1).trimmed().toLongLong(),
                            .user = idFrom(attribute("creatingUser"_L1)),
                            .created = timeFrom(attribute("creationDateTime"_L1)),
                            .modifyingUser = idFrom(attribute("modifyingUser"_L1)),
                            .modified = timeFrom(attribute("modifiedDateTime"_L1)),
                            .codings = {},
                            .notes = {}};
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "Description"_L1) {
                selection.description = content();
            } else if (m_xml.name() == "Coding"_L1) {
                selection.codings.append(coding());
            } else if (m_xml.name() == "NoteRef"_L1) {
                selection.notes.append(target());
            } else {
                passOver();
            }
        }
        return selection;
    }

    Coding coding()
    {
        Coding coding{.id = id(),
                      .code = {},
                      .user = idFrom(attribute("creatingUser"_L1)),
                      .created = timeFrom(attribute("creationDateTime"_L1)),
                      .notes = {}};
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "CodeRef"_L1) {
                coding.code = target();
            } else if (m_xml.name() == "NoteRef"_L1) {
                coding.notes.append(target());
            } else {
                passOver();
            }
        }
        return coding;
    }

    std::pair<QUuid, QString> value()
    {
        std::pair<QUuid, QString> value;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "VariableRef"_L1) {
                value.first = target();
            } else {
                value.second = content();
            }
        }
        return value;
    }

    void readLink()
    {
        Link link{.id = id(),
                  .name = attribute("name"_L1).toString(),
                  .direction = attribute("direction"_L1).toString(),
                  .origin = idFrom(attribute("originGUID"_L1)),
                  .target = idFrom(attribute("targetGUID"_L1)),
                  .notes = {}};
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "NoteRef"_L1) {
                link.notes.append(target());
            } else {
                passOver();
            }
        }
        m_project.links.append(link);
    }

    template <class Read>
    void readList(QLatin1StringView element, Read readItem)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == element) {
                readItem();
            } else {
                passOver();
            }
        }
    }

    [[nodiscard]] QStringView attribute(QLatin1StringView name)
    {
        m_attributes = m_xml.attributes();
        return m_attributes.value(name);
    }

    [[nodiscard]] QUuid id() { return idFrom(attribute("guid"_L1)); }

    /** The reference that an element is. */
    QUuid target()
    {
        const QUuid id = idFrom(attribute("targetGUID"_L1));
        skip();
        return id;
    }

    /** All text in the element; Qt's readElementText() calls itself for each element in it, however deep they go. */
    QString content()
    {
        QString text;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference) {
                text += m_xml.text();
            }
            depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        }
        return text;
    }

    void skip() { m_xml.skipCurrentElement(); }

    void passOver()
    {
        ++m_project.unknown[m_xml.name().toString()];
        skip();
    }

    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes; ///< of the element, for views into it
    Project m_project;
};

} // namespace

Result<Project> projectFromXml(const QByteArray &xml)
{
    return Reader(xml).read();
}

} // namespace Sidelight::qda
