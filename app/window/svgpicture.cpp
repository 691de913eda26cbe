// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/svgpicture.h"

#include "widgets/look/metrics.h"

#include <QBuffer>
#include <QPainterPath>
#include <QSvgGenerator>
#include <QWidget>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr auto svgNamespace = "http://www.w3.org/2000/svg"_L1;

QFont fontOf(const QXmlStreamAttributes &attributes)
{
    QFont font(attributes.value(u"font-family").toString());
    font.setWeight(static_cast<QFont::Weight>(std::clamp(attributes.value(u"font-weight").toInt(), 1, 1000)));
    font.setItalic(attributes.value(u"font-style") == u"italic");
    return fontAtPixels(font, attributes.value(u"font-size").toDouble());
}

/** An outline as the data of an SVG path. */
QString pathData(const QPainterPath &outline)
{
    QString data;
    for (int i = 0; i < outline.elementCount(); ++i) {
        const QPainterPath::Element element = outline.elementAt(i);
        data += element.isMoveTo()                             ? u"M"_s
                : element.isLineTo()                           ? u"L"_s
                : element.type == QPainterPath::CurveToElement ? u"C"_s
                                                               : u" "_s;
        data += QString::number(element.x, 'f', 2) + u' ' + QString::number(element.y, 'f', 2);
    }
    return data;
}

/** Writes the outlines of a text where it stands; what it says is kept for those who do not see it. */
void writeOutlines(QXmlStreamWriter &writer, const QXmlStreamAttributes &attributes, const QString &text)
{
    QPainterPath outline;
    outline.addText(attributes.value(u"x").toDouble(), attributes.value(u"y").toDouble(), fontOf(attributes), text);
    writer.writeStartElement(svgNamespace, u"path"_s);
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView name = attribute.name();
        if (name == u"fill" || name == u"fill-opacity" || name == u"transform") {
            writer.writeAttribute(attribute);
        }
    }
    writer.writeAttribute(u"stroke"_s, u"none"_s);
    writer.writeAttribute(u"fill-rule"_s, u"nonzero"_s);
    writer.writeAttribute(u"role"_s, u"img"_s);
    writer.writeAttribute(u"aria-label"_s, text.trimmed());
    writer.writeAttribute(u"d"_s, pathData(outline));
    writer.writeEndElement();
}

/**
 * What a widget paints, without its children. The generator's own way to cut off what is scrolled away fails in widgets
 * that are not at the origin; a picture in the picture is cut off at its edges.
 */
QString drawingOf(QWidget &widget)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setResolution(widget.logicalDpiX());
    widget.render(&generator, {}, {}, {});
    const QString drawing = QString::fromUtf8(bytes);
    const qsizetype begin = drawing.indexOf(u"<defs>");
    const qsizetype end = drawing.lastIndexOf(u"</svg>");
    return begin < 0 || end < begin ? QString() : drawing.sliced(begin, end - begin);
}

} // namespace

QByteArray withOutlines(const QByteArray &svg)
{
    QByteArray result;
    QXmlStreamReader reader(svg);
    QXmlStreamWriter writer(&result);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"text") {
            const QXmlStreamAttributes attributes = reader.attributes();
            writeOutlines(writer, attributes, reader.readElementText(QXmlStreamReader::IncludeChildElements));
        } else if (!reader.hasError()) {
            writer.writeCurrentToken(reader);
        }
    }
    return reader.hasError() ? svg : result;
}

QByteArray svgPicture(QWidget &widget, const QString &title)
{
    const auto size = [](const QWidget &part) {
        return u"width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\""_s.arg(part.width()).arg(part.height());
    };
    QString picture = u"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                      u"version=\"1.1\" %1><title>%2</title>"_s.arg(size(widget), title.toHtmlEscaped());
    // Parents before their children, as they lie on the screen.
    QList<QWidget *> parts{&widget};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QWidget *part = parts.at(i);
        if (!part->isVisibleTo(&widget) || part->size().isEmpty()) {
            continue;
        }
        const QPoint at = part->mapTo(&widget, QPoint());
        picture += u"<svg x=\"%1\" y=\"%2\" %3 overflow=\"hidden\">"_s.arg(at.x()).arg(at.y()).arg(size(*part)) +
                   drawingOf(*part) + u"</svg>"_s;
        parts += part->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    }
    return withOutlines((picture + u"</svg>"_s).toUtf8());
}

} // namespace Sidelight
