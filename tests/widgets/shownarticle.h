// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "samplearticle.h"
#include "widgets/article/articleview.h"
#include "widgets/article/linerects.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

namespace Sidelight::samples
{

/** Before each test: it fails on a warning, the platform's aside, and begins in light. */
inline void begin()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    usePalette(false);
}

/** The middle of a character in the viewport. */
inline QPoint pointOf(ArticleView &view, qsizetype offset)
{
    const QList<LineRect> rects = lineRects(*view.document(), {offset, offset + 1});
    return (rects.constFirst().rect.center() - QPointF(0, view.verticalScrollBar()->value())).toPoint();
}

inline void drag(ArticleView &view, qsizetype from, qsizetype to, Qt::KeyboardModifiers modifiers = {})
{
    const QPoint begin = pointOf(view, from);
    const QPoint end = pointOf(view, to);
    QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, begin);
    QMouseEvent move(QEvent::MouseMove, end, view.viewport()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton,
                     modifiers);
    QCoreApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, end);
}

inline bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

inline QImage grabOf(ArticleView &view)
{
    return imageOf(*view.viewport());
}

/** An article with its marks in a window. */
struct ShownArticle {
    explicit ShownArticle(const QSize &size = {640, 500}, int paragraphs = 6)
        : article(samples::article(paragraphs))
        , marks(samples::marks(article))
    {
        view.resize(size);
        view.setArticle(article);
        view.setMarks(marks);
        view.show();
    }

    Article article;
    ArticleMarks marks;
    ArticleView view;
};

} // namespace Sidelight::samples
