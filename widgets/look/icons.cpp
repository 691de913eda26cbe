// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr QByteArrayView drawnInk = "#1d1f22"; // the stroke colour in the files, exchanged for the palette's

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    default:
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(const QByteArray &drawing, bool isDirectional)
        : m_drawing(drawing)
        , m_isDirectional(isDirectional)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawing = m_drawing;
        drawing.replace(drawnInk, inkFor(mode).name().toLatin1());
        QSvgRenderer renderer(drawing);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (m_isDirectional && QGuiApplication::isRightToLeft()) {
            painter->translate(rect.left() + rect.right() + 1, 0);
            painter->scale(-1, 1);
        }
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size); // already in device pixels
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_drawing, m_isDirectional); }

private:
    QByteArray m_drawing;
    bool m_isDirectional; ///< mirrored in a window that runs from right to left
};

} // namespace

QIcon icon(const QString &name)
{
    QFile file(u":/sidelight/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon is named %s", qUtf8Printable(name));
        return {};
    }
    return QIcon(new LineIconEngine(file.readAll(), name == u"go-previous" || name == u"go-next"));
}

} // namespace Sidelight
