// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/context.h"

#include <QTextLayout>

class QPainter;
class QColor;

namespace Sidelight
{

/** A place in its context, set in a width as excerpts are: its own words bold, an ellipsis where the text goes on. */
class ExcerptLayout final
{
public:
    /** At most so many lines; with one line the context gives way on both sides, so that the place stays in view. */
    ExcerptLayout(const KeywordContext &context, double width, int mostLines);
    Q_DISABLE_COPY_MOVE(ExcerptLayout)

    [[nodiscard]] double height() const { return m_height; }
    void draw(QPainter &painter, const QPointF &topLeft, const QColor &ink) const;

private:
    QTextLayout m_layout;
    int m_lines = 0;
    double m_height = 0;
};

} // namespace Sidelight
